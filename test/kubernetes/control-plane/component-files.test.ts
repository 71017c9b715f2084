import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentSettingsOf } from '../../../src/kubernetes/control-plane/cluster-config.ts';
import { componentsIn } from '../../../src/kubernetes/control-plane/components-in.ts';
import type { ComponentSettings } from '../../../src/kubernetes/control-plane/component-settings.ts';
import type { Data } from '../../../src/model/data.ts';
import { setOf } from '../sets.ts';

const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const KUBEADM = '\n---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n';

function settingsIn(yaml: string): readonly ComponentSettings[] {
  return setOf({ 'a.yaml': yaml }).resources.flatMap(componentSettingsOf);
}

describe("a program's configuration file", () => {
  test('says the same as its flags, at its fields', () => {
    const [settings] = settingsIn(`${KUBELET}
authentication: { anonymous: { enabled: true }, x509: { clientCAFile: /ca.crt } }
authorization: { mode: AlwaysAllow }
readOnlyPort: 10255
tlsCipherSuites: [TLS_A, TLS_B]
featureGates: { A: true, B: false }
streamingConnectionIdleTimeout: 0s
`);
    expect(settings).toMatchObject({
      component: 'kubelet',
      flags: {
        'anonymous-auth': 'true',
        'client-ca-file': '/ca.crt',
        'authorization-mode': 'AlwaysAllow',
        'read-only-port': '10255',
        'tls-cipher-suites': 'TLS_A,TLS_B',
        'feature-gates': 'A=true,B=false',
        'streaming-connection-idle-timeout': '0s',
      },
    });
    expect(settings?.paths.get('client-ca-file')).toEqual(['authentication', 'x509', 'clientCAFile']);
  });

  test('means what the kubelet makes of a field that is left out, null or empty, and each field has its place', () => {
    const [settings] = settingsIn(`${KUBELET}readOnlyPort:\ntlsCertFile: ""\nfeatureGates: {}\n`);
    expect(settings?.flags).toEqual({
      'anonymous-auth': 'false',
      'authorization-mode': 'Webhook',
      'read-only-port': '0',
      'rotate-certificates': 'false',
    });
    expect(settings?.paths.get('pod-max-pids')).toEqual(['podPidsLimit']);
  });

  test('of kube-proxy and of the scheduler', () => {
    const found = settingsIn(`
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
metricsBindAddress: 0.0.0.0:10249
---
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
enableProfiling: false
`);
    expect(found.map(({ component, flags }) => [component, flags])).toEqual([
      ['kube-proxy', { 'metrics-bind-address': '0.0.0.0:10249' }],
      ['kube-scheduler', { profiling: 'false' }],
    ]);
  });

  test.each([
    ['kubelet-config', 'kubelet', 'readOnlyPort: 10255', 'read-only-port'],
    ['kubelet-config-1.23', 'kubelet', 'kind: KubeletConfiguration\nreadOnlyPort: 10255', 'read-only-port'],
    ['kube-proxy', 'config.conf', 'metricsBindAddress: 10.0.0.4', 'metrics-bind-address'],
  ])('in the ConfigMap %s, whose text is one place', (name, key, text, flag) => {
    const [settings] = settingsIn(
      JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { [key]: text } }),
    );
    expect(settings?.flags[flag]).toMatch(/^10/u);
    expect(settings?.paths.get(flag)).toEqual(['data', key]);
    expect(settings?.root).toEqual(['data', key]);
  });

  test.each([
    ['of another group', 'apiVersion: example.com/v1\nkind: KubeletConfiguration\nreadOnlyPort: 1'],
    ['in a ConfigMap of another name', configMap('my-kubelet-config', 'kubelet', 'readOnlyPort: 1')],
    ['under another key', configMap('kubelet-config', 'kubelet.yaml', 'readOnlyPort: 1')],
    ['that is a file of another kind', configMap('kubelet-config', 'kubelet', 'kind: Other\nreadOnlyPort: 1')],
    ['that is too long to be one', configMap('kubelet-config', 'kubelet', `a: ${'x'.repeat(262_144)}`)],
  ])('is none %s', (_, yaml) => {
    expect(settingsIn(yaml)).toEqual([]);
  });
});

function configMap(name: string, key: string, text: string): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { [key]: text } });
}

function kubeletOf(...words: readonly string[]): ComponentSettings | undefined {
  const pod = { spec: { containers: [{ name: 'kubelet', command: ['kubelet', ...words] }] } };
  return componentSettingsOf({ apiVersion: 'v1', kind: 'Pod', object: pod })[0];
}

describe('a kubelet with flags', () => {
  test("has a file's stricter defaults where it names one", () => {
    expect(kubeletOf('--config=/a', '--read-only-port=10255')?.flags).toEqual({
      config: '/a',
      'anonymous-auth': 'false',
      'authorization-mode': 'Webhook',
      'read-only-port': '10255',
    });
  });

  test('has its flags alone where it names none', () => {
    expect(kubeletOf('--v=2')?.flags).toEqual({ v: '2' });
  });

  test("of kubeadm has kubeadm's settings, with those of kubeletExtraArgs", () => {
    const [init, join] = settingsIn(`
apiVersion: kubeadm.k8s.io/v1beta3
kind: InitConfiguration
nodeRegistration: { kubeletExtraArgs: { read-only-port: "10255" } }
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
nodeRegistration: { kubeletExtraArgs: [{ name: anonymous-auth, value: "true" }] }
`);
    expect(init?.flags).toMatchObject({ 'read-only-port': '10255', 'anonymous-auth': 'false' });
    expect(init?.paths.get('read-only-port')).toEqual(['nodeRegistration', 'kubeletExtraArgs', 'read-only-port']);
    expect(join?.flags).toMatchObject({ 'anonymous-auth': 'true', config: '/var/lib/kubelet/config.yaml' });
    expect(join?.paths.get('anonymous-auth')).toEqual(['nodeRegistration', 'kubeletExtraArgs', 0, 'value']);
  });
});

describe('the minor version', () => {
  test.each([
    ['registry.k8s.io/kube-apiserver:v1.34.1', 34],
    ['registry:5000/kube-apiserver-arm64:1.9.0-beta.1@sha256:0123', 9],
    ['registry.k8s.io/hyperkube:v1.16.3', 16],
    ['registry.k8s.io/kube-apiserver@sha256:0123', undefined],
    ['registry.k8s.io/kube-apiserver:latest', undefined],
    ['registry.k8s.io/kube-apiserver:v11.34', undefined],
    ['example.com/control-plane:v1.20.0', undefined],
  ])('of %s is %s', (image, minor) => {
    const pod = { spec: { containers: [{ image, command: ['kube-apiserver'] }] } };
    expect(componentSettingsOf({ apiVersion: 'v1', kind: 'Pod', object: pod })[0]?.minor).toBe(minor);
  });

  test("is kubeadm's for all but etcd, which has versions of its own", () => {
    const found = settingsIn(`${KUBEADM}kubernetesVersion: v1.35.2`);
    expect(found.map(({ component, minor }) => [component, minor])).toEqual([
      ['kube-apiserver', 35],
      ['kube-controller-manager', 35],
      ['kube-scheduler', 35],
      ['etcd', undefined],
    ]);
  });
});

function clientCa(files: Readonly<Record<string, string>>): unknown {
  return componentsIn(setOf(files), 'kubelet')[0]?.settings.flags['client-ca-file'];
}

describe("a kubelet's file for kubeadm", () => {
  test.each([
    ['beside a configuration of kubeadm', 'a.yaml', `${KUBELET}cgroupDriver: systemd${KUBEADM}`],
    ['behind one', 'a.yaml', `${KUBEADM}---\n${KUBELET}`],
    ['that is a patch by its name', 'patches/kubeletconfiguration0+merge.yaml', KUBELET],
    ['that leaves it empty', 'a.yaml', `${KUBELET}authentication: { x509: { clientCAFile: "" } }${KUBEADM}`],
    ['that is a patch in JSON', 'kubeletconfiguration.json', KUBELET],
  ])('%s is filled in', (_, name, yaml) => {
    expect(clientCa({ [name]: yaml })).toBe('/etc/kubernetes/pki/ca.crt');
  });

  test.each([
    ['alone', { 'a.yaml': KUBELET }],
    ['in another file than kubeadm', { 'a.yaml': KUBELET, 'b.yaml': KUBEADM }],
    ['of a name that only begins so', { 'kubeletconfiguration.d/a.yaml': KUBELET }],
  ])('%s is as it stands', (_, files) => {
    expect(clientCa(files)).toBeUndefined();
  });

  test('keeps what it says itself, and gains no flag that names a file', () => {
    const [found] = componentsIn(setOf({ 'a.yaml': `${KUBELET}rotateCertificates: false${KUBEADM}` }), 'kubelet');
    expect(found?.settings.flags).toMatchObject({ 'rotate-certificates': 'false', 'authorization-mode': 'Webhook' });
    expect(found?.settings.flags).not.toHaveProperty('config');
  });
});

test('settings of files never throw, whatever they hold', () => {
  const { tree } = fc.letrec<{ tree: Data }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('tree')),
      fc.dictionary(
        fc.constantFrom('authentication', 'anonymous', 'enabled', 'nodeRegistration', 'kubeletExtraArgs', '__proto__'),
        tie('tree'),
      ),
    ),
  }));
  const file = fc.record({
    apiVersion: fc.constantFrom(
      'kubelet.config.k8s.io/v1beta1',
      'kubeadm.k8s.io/v1beta4',
      'kubeproxy.config.k8s.io/v1',
    ),
    kind: fc.constantFrom('KubeletConfiguration', 'JoinConfiguration', 'ClusterConfiguration', 'constructor'),
    object: fc.dictionary(
      fc.constantFrom('authentication', 'readOnlyPort', 'featureGates', 'nodeRegistration', 'etcd', 'apiServer'),
      tree,
    ),
  });
  fc.assert(
    fc.property(file, (one) => {
      for (const { flags } of componentSettingsOf(one)) {
        for (const value of Object.values(flags)) expect(value).toBeTypeOf('string');
      }
    }),
  );
});
