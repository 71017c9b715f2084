import { componentSettingsOf } from '../kubernetes/control-plane/cluster-config.ts';
import { type Component, COMPONENTS } from '../kubernetes/control-plane/component-settings.ts';
import { matchesKind } from '../kubernetes/kinds.ts';
import { podTemplateOf } from '../kubernetes/pod-templates.ts';
import { isMap } from '../model/data.ts';
import { PROTECTED_DATA, WORDS_OF_DATA } from '../model/data-scope.ts';
import type { CustomPodTemplate, Resource } from '../model/resource.ts';

/** Programs of a cluster, by what gives their settings. */
const SETTINGS: Readonly<Record<Component, string>> = {
  'kube-apiserver': "the API server's settings (a static pod, or kubeadm's ClusterConfiguration)",
  'kube-controller-manager': "the controller manager's settings (a static pod, or kubeadm's ClusterConfiguration)",
  'kube-scheduler':
    "the scheduler's settings (a static pod, kubeadm's ClusterConfiguration, or a KubeSchedulerConfiguration)",
  etcd: "etcd's settings (a static pod, or kubeadm's ClusterConfiguration)",
  kubelet: "the kubelet's settings (a KubeletConfiguration)",
  'kube-proxy': "kube-proxy's settings (a KubeProxyConfiguration)",
  'eks-cluster': 'a cluster of Amazon EKS (of eksctl, ACK, Crossplane or Cluster API)',
  'eks-node-group': 'node groups of Amazon EKS (of eksctl, ACK, Crossplane or Cluster API)',
  'gke-cluster': 'a cluster of GKE (of Config Connector, Crossplane or Cluster API)',
  'gke-node-pool': 'node pools of GKE (of Config Connector, Crossplane or Cluster API)',
  'aks-cluster': 'a cluster of AKS (of Azure Service Operator, Crossplane or Cluster API)',
  'aks-node-pool': 'node pools of AKS (of Azure Service Operator, Crossplane or Cluster API)',
  'talos-machine': "Talos' machine configurations",
};

/** Inputs that are kinds of objects. */
const KINDS: Readonly<Record<string, { readonly words: string; readonly kinds: readonly string[] }>> = {
  roles: { words: 'roles (Role, ClusterRole)', kinds: ['Role', 'ClusterRole'] },
  'role-bindings': { words: 'role bindings', kinds: ['RoleBinding', 'ClusterRoleBinding'] },
  rbac: {
    words: 'roles and role bindings',
    kinds: ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'],
  },
  namespaces: { words: 'Namespaces', kinds: ['Namespace'] },
  services: { words: 'Services', kinds: ['Service'] },
  'published-services': {
    words: 'Services and Ingresses',
    kinds: ['Service', 'Ingress', 'Route.route.openshift.io', 'HTTPRoute.gateway.networking.k8s.io'],
  },
  ingresses: { words: 'Ingresses', kinds: ['Ingress', 'Route.route.openshift.io'] },
  configuration: { words: 'ConfigMaps and Secrets', kinds: ['ConfigMap', 'Secret'] },
  'mesh-settings': {
    words: "settings of Istio's mesh",
    kinds: ['PeerAuthentication.security.istio.io', 'DestinationRule.networking.istio.io'],
  },
  'audit-policy': { words: 'an audit policy (Policy of audit.k8s.io)', kinds: ['Policy.audit.k8s.io'] },
  'image-policies': {
    words: 'policies about images (of Kyverno or Sigstore)',
    kinds: [
      'ClusterPolicy.kyverno.io',
      'Policy.kyverno.io',
      'ImageValidatingPolicy.policies.kyverno.io',
      'ClusterImagePolicy.policy.sigstore.dev',
    ],
  },
  registries: {
    words: 'settings of registries (of Talos or Flux)',
    kinds: [
      'MachineConfig.talos.dev',
      'OCIRepository.source.toolkit.fluxcd.io',
      'HelmRepository.source.toolkit.fluxcd.io',
      'ImageRepository.image.toolkit.fluxcd.io',
    ],
  },
  'pod-security-defaults': {
    words: 'defaults of Pod Security (a PodSecurityConfiguration, in an AdmissionConfiguration or on its own)',
    kinds: [
      'PodSecurityConfiguration.pod-security.admission.config.k8s.io',
      'AdmissionConfiguration.apiserver.config.k8s.io',
      'MachineConfig.talos.dev',
    ],
  },
  'encryption-configuration': {
    words: 'an EncryptionConfiguration',
    kinds: ['EncryptionConfiguration.apiserver.config.k8s.io', 'EncryptionConfig.', 'EncryptionConfig.v1'],
  },
};

/** Inputs that are nodes, whoever declares them. */
const NODES: readonly Component[] = ['eks-node-group', 'gke-node-pool', 'aks-node-pool', 'talos-machine'];

/** Names of what a control may need beside single kinds: a component's settings, workloads, or a group of kinds. */
export const INPUTS: readonly string[] = [
  ...COMPONENTS,
  'nodes',
  'workloads',
  'network-plugin',
  ...Object.keys(KINDS),
  ...PROTECTED_DATA,
  'objects',
];

/** Whether a framework may say that it needs this: one of `INPUTS`, or a kind as rules name it. */
export function isInput(name: string): boolean {
  return INPUTS.includes(name) || /^[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]*)?$/u.test(name);
}

/** The input as a reader knows it. */
export function inputInWords(name: string): string {
  if (name === 'workloads') return 'workloads (Deployments, Pods and others with a pod template)';
  if (name === 'objects') return 'Kubernetes objects';
  if (name === 'nodes') return 'definitions of nodes (node pools of EKS, GKE and AKS, machines of Talos)';
  const data = PROTECTED_DATA.find((one) => one === name);
  if (data !== undefined) return `workloads with ${WORDS_OF_DATA[data]} (compliance.scope in lintel.yaml says which)`;
  if (name === 'network-plugin') return "the network plugin's DaemonSet";
  return SETTINGS[name as Component] ?? KINDS[name]?.words ?? `objects of kind ${name}`;
}

/** Tells which of the wanted inputs an object gives; whether it holds protected data is seen from its set. */
export function inputsAmong(
  wanted: readonly string[],
  podTemplates: readonly CustomPodTemplate[],
): (resource: Resource) => readonly string[] {
  const asksComponents = wanted.some((name) => name === 'nodes' || COMPONENTS.some((one) => one === name));
  return (resource) => {
    const components = asksComponents ? componentsOf(resource) : [];
    return wanted.filter((name) => {
      if (name === 'objects') return true;
      if (name === 'workloads') return podTemplateOf(resource, podTemplates) !== undefined;
      if (name === 'network-plugin') return isNetworkPlugin(resource);
      if (name === 'nodes') return components.some((one) => NODES.includes(one));
      if (components.some((one) => one === name)) return true;
      const kinds = KINDS[name]?.kinds ?? (/^[A-Z]/u.test(name) ? [name] : []);
      return kinds.some((kind) => matchesKind(kind, resource.apiVersion, resource.kind));
    });
  };
}

/** Images of network plugins, as their projects name them. */
const NETWORK_PLUGIN =
  /(?:^|[/-])(?:antrea|amazon-k8s-cni|azure-cns|calico|canal|cilium|flannel|kindnetd|kube-router|ovn-kube|weave-kube)(?:[/:@-]|$)/u;

function isNetworkPlugin(resource: Resource): boolean {
  if (!matchesKind('DaemonSet', resource.apiVersion, resource.kind)) return false;
  const containers = podTemplateOf(resource)?.spec['containers'];
  return (
    Array.isArray(containers) &&
    containers.some(
      (one: unknown) => isMap(one) && typeof one['image'] === 'string' && NETWORK_PLUGIN.test(one['image']),
    )
  );
}

function componentsOf(resource: Resource): readonly Component[] {
  return (
    componentSettingsOf(resource)
      // A part is asked flag by flag; for what reads whole settings there are none.
      .filter(({ component, flags, isPart }) => !isPart && !hasOwnFile(component, flags))
      .map(({ component }) => component)
  );
}

/**
 * Whether the program reads its settings from a file that is not this object, so that a missing flag says nothing. Source: the
 * reference of each program's flags.
 */
export function hasOwnFile(component: string, flags: unknown): boolean {
  if (!isMap(flags)) return false;
  switch (component) {
    case 'kubelet':
      return 'config' in flags || Object.keys(flags).length === 0;
    case 'kube-proxy':
    case 'kube-scheduler':
      return 'config' in flags;
    case 'etcd':
      return 'config-file' in flags;
    default:
      return false;
  }
}
