import type { ResourceId } from '../../model/resource.ts';

/**
 * Files with `apiVersion` and `kind` that a program reads and no API server does, by group; no kinds: all of the group.
 * Source: the documentation of each program.
 */
const CONFIGURATION: Readonly<Record<string, readonly string[]>> = {
  '': ['Config', 'List', 'NodeInfo', 'Policy'],
  'abac.authorization.kubernetes.io': [],
  'admission.k8s.io': [],
  'apiserver.config.k8s.io': [],
  'apiserver.k8s.io': [],
  'audit.k8s.io': [],
  builtin: [],
  'chainsaw.kyverno.io': [],
  'cli.kyverno.io': [],
  'client.authentication.k8s.io': [],
  'config.k8s.io': [],
  'config.kubernetes.io': [],
  'container.googleapis.com': ['ClusterDescribe'],
  'controller-runtime.sigs.k8s.io': [],
  'credentialprovider.kubelet.k8s.io': [],
  'eks.amazonaws.com': ['ClusterDescribe'],
  'eksctl.io': [],
  'eventratelimit.admission.k8s.io': [],
  'hostdata.kubescape.cloud': [],
  'imagepolicy.k8s.io': [],
  'k3d.io': [],
  'k3s.io': ['Config'],
  'kind.x-k8s.io': [],
  'kops.k8s.io': [],
  'krew.googlecontainertools.github.com': [],
  'kubeadm.k8s.io': [],
  'kubecontrollermanager.config.k8s.io': [],
  'kubelet.config.k8s.io': [],
  'kubeproxy.config.k8s.io': [],
  'kubescheduler.config.k8s.io': [],
  'kustomize.config.k8s.io': [],
  'kuttl.dev': [],
  'management.azure.com': ['ClusterDescribe'],
  'pod-security.admission.config.k8s.io': [],
  'resourcequota.admission.k8s.io': [],
  skaffold: [],
  'talos.dev': ['MachineConfig'],
  'test.gatekeeper.sh': [],
  'webhook.admission.config.k8s.io': [],
};

/** Whether the file is for a program and not for an API server. */
export function isConfiguration({ apiVersion, kind }: ResourceId): boolean {
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (slash < 0 && !/^v\d/u.test(apiVersion)) return apiVersion === 'builtin';
  // The documents of a machine of Talos; Kubernetes has never served its core under this version.
  if (apiVersion === 'v1alpha1') return true;
  const kinds = Object.hasOwn(CONFIGURATION, group) ? CONFIGURATION[group] : undefined;
  return kinds !== undefined && (kinds.length === 0 || kinds.includes(kind));
}
