import { groupOf } from './kinds.ts';

/**
 * Kinds by group that Kubernetes serves under a plural name, `''` being the core group. The plural is made by rule, see
 * `pluralOf`. Source: the API reference of Kubernetes 1.16 to 1.37.
 */
const KINDS: Readonly<Record<string, string>> = {
  '': 'Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount',
  'admissionregistration.k8s.io':
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  apps: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  'authentication.k8s.io': 'SelfSubjectReview TokenRequest TokenReview',
  'authorization.k8s.io': 'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  autoscaling: 'HorizontalPodAutoscaler Scale',
  batch: 'CronJob Job',
  'certificates.k8s.io': 'CertificateSigningRequest ClusterTrustBundle PodCertificateRequest',
  'coordination.k8s.io': 'Lease LeaseCandidate',
  'discovery.k8s.io': 'EndpointSlice',
  'events.k8s.io': 'Event',
  extensions: 'DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy ReplicaSet',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
  'networking.k8s.io': 'ClusterCIDR IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR',
  'node.k8s.io': 'RuntimeClass',
  policy: 'Eviction PodDisruptionBudget PodSecurityPolicy',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'resource.k8s.io': 'DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice',
  'scheduling.k8s.io': 'PriorityClass Workload',
  'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
  'storagemigration.k8s.io': 'StorageVersionMigration',
};

/**
 * The name under which the API serves a kind, e.g. `deployments`: its lower-case plural by the rules of English. That is what
 * Kubernetes does for its own kinds and what definitions of custom resources do almost always.
 */
export function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower === 'endpoints') return lower;
  if (/(?:s|x|z|ch|sh)$/u.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/u.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

/** The plural names of a group of Kubernetes' own, sorted; undefined for groups of custom resources. */
export function resourcesOfGroup(group: string): readonly string[] | undefined {
  if (!Object.hasOwn(KINDS, group)) return undefined;
  return (KINDS[group] ?? '').split(' ').map(pluralOf).toSorted();
}

/** The groups of Kubernetes' own, in which `resourcesOfGroup` knows every name. */
export const OWN_GROUPS: readonly string[] = Object.keys(KINDS);

/** The groups in which Kubernetes serves the kind; none for custom resources. */
export function groupsOfKind(kind: string): readonly string[] {
  return OWN_GROUPS.filter((group) => (KINDS[group] ?? '').split(' ').includes(kind));
}

/** Whether both are group and version of one kind under two names, as `extensions/v1beta1` and `apps/v1` were. */
export function isSameApi(one: string, other: string, kind: string): boolean {
  const [a, b] = [groupOf(one), groupOf(other)];
  if (a === b) return true;
  const isMoved = a === 'extensions' || b === 'extensions';
  return isMoved && [a, b].every((group) => (KINDS[group] ?? '').split(' ').includes(kind));
}
