import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentSettingsOf } from '../../../src/kubernetes/control-plane/cluster-config.ts';
import type { ComponentSettings } from '../../../src/kubernetes/control-plane/component-settings.ts';
import type { DataMap } from '../../../src/model/data.ts';
import { setOf } from '../sets.ts';

function podOf(container: DataMap): { apiVersion: string; kind: string; object: DataMap } {
  return { apiVersion: 'v1', kind: 'Pod', object: { spec: { containers: [container] } } };
}

function settingsIn(yaml: string): readonly ComponentSettings[] {
  return setOf({ 'a.yaml': yaml }).resources.flatMap(componentSettingsOf);
}

function placesOf(settings: ComponentSettings | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries([...(settings?.paths ?? [])].map(([name, path]) => [name, path.join('.')]));
}

describe('which program a container starts', () => {
  test.each<[string, DataMap, string | undefined]>([
    ['the command itself', { command: ['kube-apiserver'] }, 'kube-apiserver'],
    ['by its path', { command: ['/usr/local/bin/kube-scheduler', '--v=2'] }, 'kube-scheduler'],
    ['the first argument', { args: ['kubelet', '--v=2'] }, 'kubelet'],
    [
      'after a wrapper with flags',
      { command: ['/go-runner', '--log-file=/x', '--also-stdout=true', '/bin/kube-proxy'] },
      'kube-proxy',
    ],
    ['after variables', { command: ['/usr/bin/env', 'GOGC=50', 'etcd'] }, 'etcd'],
    ['in a line for a shell', { command: ['/bin/sh', '-c', 'exec etcd --name=a'] }, 'etcd'],
    ['in a script', { command: ['bash', '-ec'], args: ['set -e\nA=1 \\\n  etcd --name=a\n'] }, 'etcd'],
    ['after a condition', { command: ['sh', '-c', 'if true; then kube-proxy --v=2; fi'] }, 'kube-proxy'],
    ['by the image', { image: 'registry:5000/etcd-arm64:v3.5.0' }, 'etcd'],
    ['by the image with a digest', { image: 'kube-proxy@sha256:0123', args: ['--v=2'] }, 'kube-proxy'],
    [
      'an image beside another command',
      { image: 'registry.k8s.io/etcd:3.6.5-0', command: ['etcdctl', 'get'] },
      undefined,
    ],
    ['a mention among the arguments', { command: ['/bin/proxy', 'kube-apiserver'] }, undefined],
    ['a mention in a comment and in quotes', { command: ['sh', '-c', '# etcd\necho "etcd"; sleep 1'] }, undefined],
    ['an etcd that keeps no data', { command: ['etcd', 'gateway', 'start'] }, undefined],
    ['another image', { image: 'example.com/etcd-operator:1.0.0' }, undefined],
    ['a shell without a line', { command: ['sh', '-c'] }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, container, component) => {
    expect(componentSettingsOf(podOf(container))[0]?.component).toBe(component);
  });

  test('in any pod template, and in each container', () => {
    const found = settingsIn(`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: tenant }
spec:
  template:
    spec:
      containers:
        - { name: log, image: busybox:1.36 }
        - { name: api, image: a, command: [kube-apiserver] }
        - { name: proxy, image: a, args: [kube-proxy, --v=2] }
`);
    expect(found.map(({ component, root }) => [component, root.join('.')])).toEqual([
      ['kube-apiserver', 'spec.template.spec.containers.1.command'],
      ['kube-proxy', 'spec.template.spec.containers.2.args'],
    ]);
  });
});

describe('flags', () => {
  test.each<[string, readonly string[], DataMap]>([
    ['with an equals sign', ['--audit-log-path=/a=b'], { 'audit-log-path': '/a=b' }],
    ['as two words', ['--audit-log-path', '/a'], { 'audit-log-path': '/a' }],
    ['standard output is a value', ['--audit-log-path', '-'], { 'audit-log-path': '-' }],
    ['a negative number is a value', ['--terminated-pod-gc-threshold', '-1'], { 'terminated-pod-gc-threshold': '-1' }],
    ['the last one counts', ['--v=1', '--v=2'], { v: '2' }],
    ['an empty one takes the value back', ['--token-auth-file=/a', '--token-auth-file='], {}],
    ['without its value it is absent', ['--token-auth-file', '--v=2'], { v: '2' }],
    [
      'a boolean one is true alone',
      ['--profiling', 'server', '--anonymous-auth='],
      { profiling: 'true', 'anonymous-auth': 'true' },
    ],
    [
      'booleans as Go spells them',
      ['--profiling=F', '--anonymous-auth', 'TRUE'],
      { profiling: 'false', 'anonymous-auth': 'true' },
    ],
    ['one dash, and underscores', ['-anonymous_auth=0'], { 'anonymous-auth': 'false' }],
    ['other words are none', ['run', '---x', '-', '--', '--9=1'], {}],
  ])('%s', (_, args, flags) => {
    expect(componentSettingsOf(podOf({ command: ['kube-apiserver'], args: [...args] }))[0]?.flags).toEqual(flags);
  });

  test('stand where they are written, also without a value', () => {
    const [settings] = componentSettingsOf(
      podOf({ command: ['kube-apiserver', '--profiling'], args: ['--token-auth-file', '--v', '2'] }),
    );
    expect(placesOf(settings)).toEqual({
      profiling: 'spec.containers.0.command.1',
      'token-auth-file': 'spec.containers.0.args.0',
      v: 'spec.containers.0.args.1',
    });
  });

  test('of a shell line stand at the line, without quotes, redirections and what follows', () => {
    const line = `cd /; exec kube-scheduler --bind-address="127.0.0.1" '--v=2' >>/log 2>&1 --leader-elect & sleep --profiling=false`;
    const [settings] = componentSettingsOf(podOf({ command: ['sh', '-c', line] }));
    expect(settings?.flags).toEqual({ 'bind-address': '127.0.0.1', v: '2', 'leader-elect': 'true' });
    expect(placesOf(settings)).toMatchObject({ v: 'spec.containers.0.command.2' });
  });

  test('of etcd come from its environment too, and the command line wins', () => {
    const [settings] = componentSettingsOf(
      podOf({
        command: ['etcd', '--name=b'],
        env: [
          { name: 'ETCD_NAME', value: 'a' },
          { name: 'ETCD_CLIENT_CERT_AUTH', value: '1' },
          { name: 'ETCD_DATA_DIR', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          { name: 'ETCD_CERT_FILE', value: '' },
          { name: 'OTHER', value: 'x' },
        ],
      }),
    );
    expect(settings?.flags).toEqual({ name: 'b', 'client-cert-auth': 'true' });
    expect(placesOf(settings)['client-cert-auth']).toBe('spec.containers.0.env.1.value');
  });
});

describe('kubeadm', () => {
  test('starts every component with its own flags, also when the configuration is empty', () => {
    const found = settingsIn('{ apiVersion: kubeadm.k8s.io/v1beta4, kind: ClusterConfiguration }');
    expect(found.map(({ component, root }) => [component, root.join('.')])).toEqual([
      ['kube-apiserver', 'apiServer'],
      ['kube-controller-manager', 'controllerManager'],
      ['kube-scheduler', 'scheduler'],
      ['etcd', 'etcd.local'],
    ]);
    expect(
      found.map(({ flags }) => flags['authorization-mode'] ?? flags['bind-address'] ?? flags['client-cert-auth']),
    ).toEqual(['Node,RBAC', '127.0.0.1', '127.0.0.1', 'true']);
    expect(found.every(({ paths }) => paths.size === 0)).toBe(true);
  });

  test('takes extraArgs as a map and as a list, and leaves its modes out beside a file', () => {
    const [map, list] = settingsIn(`
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
etcd: { external: { caFile: /ca, certFile: /cert } }
apiServer: { extraArgs: { profiling: "false", authorization-config: /a, enable-admission-plugins: "" } }
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer: { extraArgs: [{ name: profiling, value: "true" }, { name: profiling, value: "false" }, { value: x }, 7] }
`).filter(({ component }) => component === 'kube-apiserver');
    expect(map?.flags).toMatchObject({ profiling: 'false', 'etcd-cafile': '/ca', 'etcd-certfile': '/cert' });
    for (const absent of ['authorization-mode', 'etcd-keyfile', 'enable-admission-plugins'])
      expect(map?.flags).not.toHaveProperty(absent);
    expect(placesOf(map)['profiling']).toBe('apiServer.extraArgs.profiling');
    expect(list?.flags['profiling']).toBe('false');
    expect(placesOf(list)['profiling']).toBe('apiServer.extraArgs.1.value');
  });

  test('starts no etcd where it is external', () => {
    const found = settingsIn(
      '{ apiVersion: kubeadm.k8s.io/v1beta4, kind: ClusterConfiguration, etcd: { external: {} } }',
    );
    expect(found.map(({ component }) => component)).not.toContain('etcd');
  });

  test('keeps its configuration in a ConfigMap, whose text is one place', () => {
    const found = settingsIn(`
apiVersion: v1
kind: ConfigMap
metadata: { name: kubeadm-config, namespace: kube-system }
data:
  ClusterConfiguration: |
    apiServer:
      extraArgs: { anonymous-auth: "false" }
`);
    expect(found[0]?.flags['anonymous-auth']).toBe('false');
    expect(placesOf(found[0])).toEqual({ 'anonymous-auth': 'data.ClusterConfiguration' });
  });

  test.each([
    [
      'another name',
      '{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { ClusterConfiguration: "a: 1" } }',
    ],
    [
      'a text that is no YAML',
      '{ apiVersion: v1, kind: ConfigMap, metadata: { name: kubeadm-config }, data: { ClusterConfiguration: "{" } }',
    ],
    [
      'a text that is no mapping',
      '{ apiVersion: v1, kind: ConfigMap, metadata: { name: kubeadm-config }, data: { ClusterConfiguration: "7" } }',
    ],
    ['another group', '{ apiVersion: example.com/v1, kind: ClusterConfiguration, apiServer: {} }'],
  ])('says nothing in %s', (_, yaml) => {
    expect(settingsIn(yaml)).toEqual([]);
  });
});

test('settings never throw, whatever a container holds', () => {
  const word = fc.oneof(
    fc.constantFrom('sh', '-c', 'etcd', 'exec', '--', '-x', '--a=', 'env', '__proto__'),
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
  );
  const container = fc.record(
    {
      command: fc.oneof(fc.array(word), fc.string()),
      args: fc.array(fc.oneof(word, fc.constant({}))),
      image: fc.string(),
      env: fc.array(word),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(container, (one) => {
      for (const { component, paths } of componentSettingsOf(podOf(one))) {
        expect(component).toBeTypeOf('string');
        for (const path of paths.values()) expect(path.slice(0, 2)).toEqual(['spec', 'containers']);
      }
    }),
  );
});

test('a long hostile shell line is read in one pass', () => {
  for (const part of ['\\', '"', "'", '"\\', '2>&', 'a=b ', '# \n', '"\'']) {
    const line = part.repeat(40_000);
    expect(componentSettingsOf(podOf({ command: ['sh', '-c', line] }))).toEqual([]);
  }
});
