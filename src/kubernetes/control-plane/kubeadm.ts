import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { setFlag } from './command-line.ts';
import { minorOfVersion } from './component-images.ts';
import type { ComponentSettings, Program } from './component-settings.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** kubeadm's name of a component's section, in ClusterConfiguration. */
const SECTIONS = [
  { path: ['apiServer'], component: 'kube-apiserver' },
  { path: ['controllerManager'], component: 'kube-controller-manager' },
  { path: ['scheduler'], component: 'kube-scheduler' },
  { path: ['etcd', 'local'], component: 'etcd' },
] as const;

const PKI = '/etc/kubernetes/pki';

/**
 * Flags that kubeadm gives a component when `extraArgs` does not. Those without a security meaning are left out.
 * Source: kubeadm 1.36, the packages phases/controlplane and phases/etcd.
 */
const DEFAULTS: Readonly<Record<Program, Readonly<Record<string, string>>>> = {
  'kube-apiserver': {
    'allow-privileged': 'true',
    'authorization-mode': 'Node,RBAC',
    'client-ca-file': `${PKI}/ca.crt`,
    'enable-admission-plugins': 'NodeRestriction',
    'enable-bootstrap-token-auth': 'true',
    // Until 1.23, when the flag went.
    'insecure-port': '0',
    'etcd-cafile': `${PKI}/etcd/ca.crt`,
    'etcd-certfile': `${PKI}/apiserver-etcd-client.crt`,
    'etcd-keyfile': `${PKI}/apiserver-etcd-client.key`,
    'kubelet-client-certificate': `${PKI}/apiserver-kubelet-client.crt`,
    'kubelet-client-key': `${PKI}/apiserver-kubelet-client.key`,
    'secure-port': '6443',
    'service-account-key-file': `${PKI}/sa.pub`,
    'service-account-signing-key-file': `${PKI}/sa.key`,
    'tls-cert-file': `${PKI}/apiserver.crt`,
    'tls-private-key-file': `${PKI}/apiserver.key`,
  },
  'kube-controller-manager': {
    'bind-address': '127.0.0.1',
    'client-ca-file': `${PKI}/ca.crt`,
    'cluster-signing-cert-file': `${PKI}/ca.crt`,
    'cluster-signing-key-file': `${PKI}/ca.key`,
    'leader-elect': 'true',
    'root-ca-file': `${PKI}/ca.crt`,
    'service-account-private-key-file': `${PKI}/sa.key`,
    'use-service-account-credentials': 'true',
  },
  'kube-scheduler': { 'bind-address': '127.0.0.1', 'leader-elect': 'true' },
  etcd: {
    'cert-file': `${PKI}/etcd/server.crt`,
    'client-cert-auth': 'true',
    'key-file': `${PKI}/etcd/server.key`,
    'peer-cert-file': `${PKI}/etcd/peer.crt`,
    'peer-client-cert-auth': 'true',
    'peer-key-file': `${PKI}/etcd/peer.key`,
    'peer-trusted-ca-file': `${PKI}/etcd/ca.crt`,
    'trusted-ca-file': `${PKI}/etcd/ca.crt`,
  },
  // kubeadm writes all but the first into the file that the first names.
  kubelet: {
    config: '/var/lib/kubelet/config.yaml',
    'anonymous-auth': 'false',
    'authentication-token-webhook': 'true',
    'authorization-mode': 'Webhook',
    'client-ca-file': `${PKI}/ca.crt`,
    'read-only-port': '0',
    'rotate-certificates': 'true',
  },
  'kube-proxy': {},
};

/** Flags that kubeadm gives a component, or a kubelet's file, where nobody says otherwise. */
export function kubeadmDefaults(component: Program): Readonly<Record<string, string>> {
  return DEFAULTS[component];
}

/**
 * What a ClusterConfiguration starts: each component with kubeadm's own flags and those of its `extraArgs`, a map until
 * v1beta3 and a list of names and values since v1beta4. etcd is left out where it is external.
 */
export function settingsOfKubeadm(configuration: DataMap): readonly ComponentSettings[] {
  const external = valueAt(configuration, ['etcd', 'external']);
  const version = scalarText(configuration['kubernetesVersion']);
  return SECTIONS.filter(({ component }) => component !== 'etcd' || !isMap(external)).map(({ path, component }) => {
    const flags: Record<string, string> = { ...DEFAULTS[component] };
    if (component === 'kube-apiserver' && isMap(external)) takeExternalEtcd(flags, external);
    const { given, paths } = readExtraArgs(valueAt(configuration, [...path, 'extraArgs']), [...path, 'extraArgs']);
    // kubeadm leaves its modes out where a file says who decides.
    if (Object.hasOwn(given, 'authorization-config')) delete flags['authorization-mode'];
    for (const [name, text] of Object.entries(given)) setFlag(flags, name, text);
    const minor = component === 'etcd' ? undefined : minorOfVersion(version);
    return { component, flags, paths, root: path, isPart: false, minor };
  });
}

/** The kubelet that an InitConfiguration or a JoinConfiguration starts, by `nodeRegistration.kubeletExtraArgs`. */
export function kubeletOfKubeadm(configuration: DataMap): ComponentSettings {
  const root = ['nodeRegistration', 'kubeletExtraArgs'];
  const flags: Record<string, string> = { ...DEFAULTS.kubelet };
  const { given, paths } = readExtraArgs(valueAt(configuration, root), root);
  for (const [name, text] of Object.entries(given)) setFlag(flags, name, text);
  return { component: 'kubelet', flags, paths, root, isPart: false, minor: undefined };
}

function takeExternalEtcd(flags: Record<string, string>, external: DataMap): void {
  for (const [flag, key] of [
    ['etcd-cafile', 'caFile'],
    ['etcd-certfile', 'certFile'],
    ['etcd-keyfile', 'keyFile'],
  ] as const) {
    const value = external[key];
    setFlag(flags, flag, typeof value === 'string' ? value : undefined);
  }
}

function readExtraArgs(
  extra: unknown,
  root: Path,
): { readonly given: Readonly<Record<string, string>>; readonly paths: ReadonlyMap<string, Path> } {
  const given: Record<string, string> = {};
  const paths = new Map<string, Path>();
  const add = (name: unknown, value: unknown, path: Path): void => {
    if (typeof name !== 'string') return;
    given[name] = scalarText(value);
    paths.set(name, path);
  };
  if (Array.isArray(extra)) {
    extra.forEach((entry: unknown, index) => {
      if (isMap(entry)) add(entry['name'], entry['value'], [...root, index, 'value']);
    });
  } else if (isMap(extra)) for (const [name, value] of Object.entries(extra)) add(name, value, [...root, name]);
  return { given, paths };
}
