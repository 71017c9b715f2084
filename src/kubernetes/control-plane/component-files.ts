import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { setFlag } from './command-line.ts';
import type { ComponentSettings, Program } from './component-settings.ts';
import { groupOf } from '../kinds.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** The form of a program's configuration file. */
interface FileForm {
  readonly group: string;
  readonly component: Program;
  /** Its fields by the flag that says the same. */
  readonly fields: Readonly<Record<string, Path>>;
  /** What a field that is left out means, where a flag that is left out means another thing. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** What a KubeletConfiguration makes of a field that it leaves out, where the flag has an older and weaker default. */
const STRICTER_KUBELET_DEFAULTS = { 'anonymous-auth': 'false', 'authorization-mode': 'Webhook', 'read-only-port': '0' };

/** Source: the configuration APIs kubelet v1beta1, kube-proxy v1alpha1 and kube-scheduler v1 of Kubernetes 1.37. */
const FORMS: Readonly<Record<string, FileForm>> = {
  KubeletConfiguration: {
    group: 'kubelet.config.k8s.io',
    component: 'kubelet',
    fields: {
      'anonymous-auth': ['authentication', 'anonymous', 'enabled'],
      'authentication-token-webhook': ['authentication', 'webhook', 'enabled'],
      'authorization-mode': ['authorization', 'mode'],
      'client-ca-file': ['authentication', 'x509', 'clientCAFile'],
      'event-qps': ['eventRecordQPS'],
      'feature-gates': ['featureGates'],
      'make-iptables-util-chains': ['makeIPTablesUtilChains'],
      'pod-max-pids': ['podPidsLimit'],
      'protect-kernel-defaults': ['protectKernelDefaults'],
      'read-only-port': ['readOnlyPort'],
      'rotate-certificates': ['rotateCertificates'],
      'rotate-server-certificates': ['serverTLSBootstrap'],
      'pod-manifest-path': ['staticPodPath'],
      'manifest-url': ['staticPodURL'],
      'seccomp-default': ['seccompDefault'],
      'streaming-connection-idle-timeout': ['streamingConnectionIdleTimeout'],
      'tls-cert-file': ['tlsCertFile'],
      'tls-cipher-suites': ['tlsCipherSuites'],
      'tls-min-version': ['tlsMinVersion'],
      'tls-private-key-file': ['tlsPrivateKeyFile'],
    },
    // A kubelet without a file is one whose flags nobody has seen as a whole, so there an absent rotation tells nothing.
    defaults: { ...STRICTER_KUBELET_DEFAULTS, 'rotate-certificates': 'false' },
  },
  KubeProxyConfiguration: {
    group: 'kubeproxy.config.k8s.io',
    component: 'kube-proxy',
    fields: { 'metrics-bind-address': ['metricsBindAddress'], profiling: ['enableProfiling'] },
    defaults: {},
  },
  KubeSchedulerConfiguration: {
    group: 'kubescheduler.config.k8s.io',
    component: 'kube-scheduler',
    fields: { profiling: ['enableProfiling'], 'contention-profiling': ['enableContentionProfiling'] },
    defaults: {},
  },
};

/**
 * What a program's own configuration file says, under the names of its flags; undefined for any other object. Each field has
 * its place, whether it is there or not.
 */
export function settingsOfFile(apiVersion: string, kind: string, object: DataMap): ComponentSettings | undefined {
  const form = Object.hasOwn(FORMS, kind) ? FORMS[kind] : undefined;
  if (form === undefined || form.group !== groupOf(apiVersion)) return undefined;
  const flags: Record<string, string> = { ...form.defaults };
  const paths = new Map<string, Path>();
  for (const [flag, path] of Object.entries(form.fields)) {
    paths.set(flag, path);
    const text = textOfField(valueAt(object, path));
    if (text !== '') setFlag(flags, flag, text);
  }
  return { component: form.component, flags, paths, root: [], isPart: false, minor: undefined };
}

/** A field as its flag is written: `a,b` for a list, `a=true,b=false` for a mapping; empty for what is not there. */
export function textOfField(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalarText).join(',');
  if (!isMap(value)) return scalarText(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}=${scalarText(one)}`)
    .join(',');
}

/**
 * A kubelet's flags beside a configuration file that lies on the node: what no flag says has the file's defaults, which are
 * the stricter ones. Without such a file, the flags are as they were.
 */
export function withFileOnNode(flags: ComponentSettings['flags']): ComponentSettings['flags'] {
  return Object.hasOwn(flags, 'config') ? { ...STRICTER_KUBELET_DEFAULTS, ...flags } : flags;
}
