import { groupOf, isBuiltInKind } from './kinds.ts';
import { podTemplatePath } from './pod-templates.ts';

/** Kinds that live in no namespace, by group; `''` is the core group. Source: the API reference of Kubernetes 1.16 to 1.37. */
const CLUSTER_SCOPED: Readonly<Record<string, readonly string[]>> = {
  '': ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  extensions: ['PodSecurityPolicy'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io': ['ClusterCIDR', 'IngressClass', 'IPAddress', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
};

/** Whether Kubernetes' own kind of that name lives in no namespace. False for custom resources, of which nothing is known. */
export function isClusterScoped(apiVersion: string, kind: string): boolean {
  const group = groupOf(apiVersion);
  return Object.hasOwn(CLUSTER_SCOPED, group) && (CLUSTER_SCOPED[group]?.includes(kind) ?? false);
}

/**
 * Whether the kind is known to live in a namespace: Kubernetes' own that do, and custom resources that pods are made
 * from. False for other custom resources, of which nothing is known.
 */
export function isNamespaced(apiVersion: string, kind: string): boolean {
  if (isBuiltInKind(apiVersion, kind)) return !isClusterScoped(apiVersion, kind);
  return podTemplatePath(apiVersion, kind) !== undefined;
}
