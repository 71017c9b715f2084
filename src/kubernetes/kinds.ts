/**
 * Groups in which Kubernetes itself serves a kind, newest first; `''` is the core group. A kind that is not listed is a
 * custom resource, and a kind listed here but of another group (Knative's `Service`) is one as well.
 * Source: the API reference of Kubernetes 1.16 to 1.37.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  APIService: ['apiregistration.k8s.io'],
  CertificateSigningRequest: ['certificates.k8s.io'],
  ClusterRole: ['rbac.authorization.k8s.io'],
  ClusterRoleBinding: ['rbac.authorization.k8s.io'],
  ConfigMap: [''],
  ControllerRevision: ['apps'],
  CronJob: ['batch'],
  CSIDriver: ['storage.k8s.io'],
  CustomResourceDefinition: ['apiextensions.k8s.io'],
  DaemonSet: ['apps', 'extensions'],
  Deployment: ['apps', 'extensions'],
  Endpoints: [''],
  EndpointSlice: ['discovery.k8s.io'],
  HorizontalPodAutoscaler: ['autoscaling'],
  Ingress: ['networking.k8s.io', 'extensions'],
  IngressClass: ['networking.k8s.io'],
  Job: ['batch'],
  Lease: ['coordination.k8s.io'],
  LimitRange: [''],
  MutatingWebhookConfiguration: ['admissionregistration.k8s.io'],
  Namespace: [''],
  NetworkPolicy: ['networking.k8s.io', 'extensions'],
  Node: [''],
  PersistentVolume: [''],
  PersistentVolumeClaim: [''],
  Pod: [''],
  PodDisruptionBudget: ['policy'],
  PodSecurityPolicy: ['policy', 'extensions'],
  PodTemplate: [''],
  PriorityClass: ['scheduling.k8s.io'],
  ReplicaSet: ['apps', 'extensions'],
  ReplicationController: [''],
  ResourceQuota: [''],
  Role: ['rbac.authorization.k8s.io'],
  RoleBinding: ['rbac.authorization.k8s.io'],
  RuntimeClass: ['node.k8s.io'],
  Secret: [''],
  Service: [''],
  ServiceAccount: [''],
  StatefulSet: ['apps'],
  StorageClass: ['storage.k8s.io'],
  ValidatingAdmissionPolicy: ['admissionregistration.k8s.io'],
  ValidatingAdmissionPolicyBinding: ['admissionregistration.k8s.io'],
  ValidatingWebhookConfiguration: ['admissionregistration.k8s.io'],
  VolumeAttachment: ['storage.k8s.io'],
};

/** `apps/v1`, and `v1` in the core group. */
export function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}

/** The group of an `apiVersion`: `apps` of `apps/v1`, `''` of `v1`. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Whether the object is of a kind that Kubernetes itself serves under that name. */
export function isBuiltInKind(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(GROUPS, kind) && (GROUPS[kind]?.includes(groupOf(apiVersion)) ?? false);
}

/** Whether `pattern` can ever match: a kind that Kubernetes serves, or `Kind.group` for a custom resource. */
export function isKnownKindPattern(pattern: string): boolean {
  return pattern.includes('.') || Object.hasOwn(GROUPS, pattern);
}

/** Whether an object is meant by `Kind` (Kubernetes' own) or `Kind.group` (a custom resource, any version). */
export function matchesKind(pattern: string, apiVersion: string, kind: string): boolean {
  const dot = pattern.indexOf('.');
  if (dot < 0) return pattern === kind && isBuiltInKind(apiVersion, kind);
  return pattern.slice(0, dot) === kind && pattern.slice(dot + 1) === groupOf(apiVersion);
}
