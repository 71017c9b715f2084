import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentSettingsOf } from '../../src/kubernetes/control-plane/cluster-config.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { ComponentSettings } from '../../src/kubernetes/control-plane/component-settings.ts';
import { hostFileOf } from '../../src/kubernetes/hosts/host-file.ts';
import type { Data, DataMap } from '../../src/model/data.ts';
import { isMap } from '../../src/model/data.ts';
import { setOf } from './sets.ts';

function settingsIn(yaml: string, file = 'a.yaml'): readonly ComponentSettings[] {
  return setOf({ [file]: yaml }).resources.flatMap(componentSettingsOf);
}

/** Settings as text: `kubelet anonymous-auth=true at spec.kubelet.anonymousAuth`. */
function told(settings: readonly ComponentSettings[]): readonly string[] {
  return settings.flatMap(({ component, flags, paths }) =>
    Object.entries(flags).map(([name, text]) => `${component} ${name}=${text} at ${paths.get(name)?.join('.') ?? '-'}`),
  );
}

describe('a cloud’s cluster', () => {
  test('says the same in each of the forms in which people declare it', () => {
    const forms = [
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: a }\nvpc: { publicAccessCIDRs: [192.0.2.0/24, 10.0.0.0/8], clusterEndpoints: { privateAccess: true } }\ncloudWatch: { clusterLogging: { enableTypes: [api, audit] } }\nsecretsEncryption: { keyARN: k }\naccessConfig: { authenticationMode: API }',
      'apiVersion: eks.services.k8s.aws/v1alpha1\nkind: Cluster\nmetadata: { name: a }\nspec: { resourcesVPCConfig: { publicAccessCIDRs: [192.0.2.0/24, 10.0.0.0/8], endpointPrivateAccess: true }, logging: { clusterLogging: [{ enabled: true, types: [api, audit] }] }, encryptionConfig: [{ provider: { keyARN: k } }], accessConfig: { authenticationMode: API } }',
      'apiVersion: eks.aws.upbound.io/v1beta1\nkind: Cluster\nmetadata: { name: a }\nspec: { forProvider: { vpcConfig: [{ publicAccessCidrs: [192.0.2.0/24, 10.0.0.0/8], endpointPrivateAccess: true }], enabledClusterLogTypes: [api, audit], encryptionConfig: [{ provider: [{ keyArn: k }] }], accessConfig: [{ authenticationMode: API }] } }',
      'apiVersion: eks.aws.m.upbound.io/v1beta1\nkind: Cluster\nmetadata: { name: a }\nspec: { forProvider: { vpcConfig: { publicAccessCidrs: [192.0.2.0/24, 10.0.0.0/8], endpointPrivateAccess: true }, enabledClusterLogTypes: [api, audit], encryptionConfig: { provider: { keyArn: k } }, accessConfig: { authenticationMode: API } } }',
      'apiVersion: eks.aws.crossplane.io/v1beta1\nkind: Cluster\nmetadata: { name: a }\nspec: { forProvider: { resourcesVpcConfig: { publicAccessCidrs: [192.0.2.0/24, 10.0.0.0/8], endpointPrivateAccess: true }, logging: { clusterLogging: [{ enabled: true, types: [api, audit] }] }, encryptionConfig: [{ provider: { keyArn: k } }], accessConfig: { authenticationMode: API } } }',
      'apiVersion: controlplane.cluster.x-k8s.io/v1beta2\nkind: AWSManagedControlPlane\nmetadata: { name: a }\nspec: { endpointAccess: { publicCIDRs: [192.0.2.0/24, 10.0.0.0/8], private: true }, logging: { apiServer: false, api: true, audit: true }, encryptionConfig: { provider: k }, accessConfig: { authenticationMode: API } }',
    ];
    for (const form of forms) {
      expect(settingsIn(form)).toMatchObject([
        {
          component: 'eks-cluster',
          isPart: false,
          flags: {
            name: 'a',
            'public-endpoint': 'true',
            'private-endpoint': 'true',
            'public-access-cidrs': '192.0.2.0/24,10.0.0.0/8',
            'log-types': 'api,audit',
            'secrets-key': 'k',
            'authentication-mode': 'API',
          },
        },
      ]);
    }
  });

  test('has its node pools beside it, each at its own place', () => {
    const found = settingsIn(
      'apiVersion: containerservice.azure.com/v1api20240901\nkind: ManagedCluster\nmetadata: { name: a }\nspec: { agentPoolProfiles: [{ name: x, osSKU: Flatcar }, { enableNodePublicIP: true }] }',
    );
    expect(found.map(({ component, root }) => `${component} ${root.join('.')}`)).toEqual([
      'aks-cluster spec',
      'aks-node-pool spec.agentPoolProfiles.0',
      'aks-node-pool spec.agentPoolProfiles.1',
    ]);
    expect(found[1]?.flags).toMatchObject({ name: 'x', 'os-sku': 'Flatcar', 'public-address': 'false' });
    expect(found[2]?.flags).toMatchObject({ name: 'a', 'os-sku': 'Ubuntu', 'public-address': 'true' });
    expect(found[2]?.paths.get('public-address')?.join('.')).toBe('spec.agentPoolProfiles.1.enableNodePublicIP');
  });

  test('that says nothing means what its cloud makes of it, and nothing where that depends on more', () => {
    const [gke] = settingsIn(
      'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: { name: a }\nspec: { location: europe-west1 }',
    );
    expect(gke?.flags).toMatchObject({ 'public-endpoint': 'true', 'shielded-nodes': 'true', 'legacy-abac': 'false' });
    for (const unknown of ['networking-mode', 'release-channel', 'security-posture'])
      expect(gke?.flags).not.toHaveProperty(unknown);
  });
});

test('kubeadm’s settings within Cluster API are those of kubeadm, at their place', () => {
  const set = setOf({
    'a.yaml':
      'apiVersion: controlplane.cluster.x-k8s.io/v1beta1\nkind: KubeadmControlPlane\nmetadata: { name: a }\nspec: { version: v1.35.1, kubeadmConfigSpec: { clusterConfiguration: { apiServer: { extraArgs: { anonymous-auth: "true" } } }, joinConfiguration: { nodeRegistration: { kubeletExtraArgs: { read-only-port: "10255" } } } } }',
  });
  const [apiServer] = componentsIn(set, 'kube-apiserver');
  expect(apiServer?.settings).toMatchObject({ minor: 35, isPart: false });
  expect(apiServer?.settings.flags).toMatchObject({ 'anonymous-auth': 'true', 'authorization-mode': 'Node,RBAC' });
  expect(apiServer?.settings.paths.get('anonymous-auth')?.join('.')).toBe(
    'spec.kubeadmConfigSpec.clusterConfiguration.apiServer.extraArgs.anonymous-auth',
  );
  const [kubelet] = componentsIn(set, 'kubelet');
  expect(kubelet?.settings.flags['read-only-port']).toBe('10255');
  expect(kubelet?.settings.root.join('.')).toBe(
    'spec.kubeadmConfigSpec.joinConfiguration.nodeRegistration.kubeletExtraArgs',
  );
});

describe('a host that adds settings of its own', () => {
  const KOPS =
    'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: { name: a }\nspec: { kubeAPIServer: { anonymousAuth: true, auditLogMaxBackups: 1, etcdCAFile: /ca, tlsMinVersion: "" }, kubelet: { eventQPS: 0, clientCaFile: /ca, featureGates: { A: "true" } } }';
  const K3S =
    'kube-apiserver-arg:\n- anonymous-auth=true\n- --audit-log-maxage=30\nkubelet-arg: protect-kernel-defaults=true\n';
  const TALOS =
    'version: v1alpha1\nmachine: { kubelet: { extraArgs: { rotate-certificates: "false" }, extraConfig: { readOnlyPort: 10255 } } }\ncluster: { apiServer: { extraArgs: { profiling: "true" } } }';

  test.each([
    [
      'kops',
      KOPS,
      'a.yaml',
      [
        'kube-apiserver anonymous-auth=true at spec.kubeAPIServer.anonymousAuth',
        'kube-apiserver audit-log-maxbackup=1 at spec.kubeAPIServer.auditLogMaxBackups',
        'kube-apiserver etcd-cafile=/ca at spec.kubeAPIServer.etcdCAFile',
        'kubelet event-qps=0 at spec.kubelet.eventQPS',
        'kubelet client-ca-file=/ca at spec.kubelet.clientCaFile',
        'kubelet feature-gates=A=true at spec.kubelet.featureGates',
      ],
    ],
    [
      'k3s',
      K3S,
      'etc/rancher/k3s/config.yaml',
      [
        'kube-apiserver anonymous-auth=true at kube-apiserver-arg.0',
        'kube-apiserver audit-log-maxage=30 at kube-apiserver-arg.1',
        'kubelet protect-kernel-defaults=true at kubelet-arg',
      ],
    ],
    [
      'Talos',
      TALOS,
      'worker.yaml',
      [
        'kube-apiserver profiling=true at cluster.apiServer.extraArgs.profiling',
        'kubelet rotate-certificates=false at machine.kubelet.extraArgs.rotate-certificates',
        'kubelet read-only-port=10255 at machine.kubelet.extraConfig.readOnlyPort',
      ],
    ],
    [
      'Rancher, for all machines and for some',
      'apiVersion: provisioning.cattle.io/v1\nkind: Cluster\nmetadata: { name: a }\nspec: { rkeConfig: { machineGlobalConfig: { etcd-arg: [auto-tls=true] }, machineSelectorConfig: [{ config: { kubelet-arg: [v=2] } }] } }',
      'a.yaml',
      [
        'etcd auto-tls=true at spec.rkeConfig.machineGlobalConfig.etcd-arg.0',
        'kubelet v=2 at spec.rkeConfig.machineSelectorConfig.0.config.kubelet-arg.0',
      ],
    ],
  ])('%s: what it is told is known, and nothing else', (_, yaml, file, expected) => {
    const found = settingsIn(yaml, file);
    expect(told(found)).toEqual(expected);
    expect(found.filter(({ component }) => component !== 'talos-machine').every(({ isPart }) => isPart)).toBe(true);
  });

  test('is left out by rules that ask for whole settings', () => {
    expect(componentsIn(setOf({ 'a.yaml': KOPS, 'k3s/config.yaml': K3S }), 'kube-apiserver')).toEqual([]);
  });

  test('gives files of the API server a part each', () => {
    const found = settingsIn(
      'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers: [{ type: Webhook, name: a }, { type: RBAC, name: b }]\n---\napiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\nanonymous: { enabled: true }\n---\napiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\nanonymous: { enabled: true, conditions: [{ path: /livez }] }',
    );
    expect(told(found)).toEqual([
      'kube-apiserver authorization-mode=Webhook,RBAC at authorizers',
      'kube-apiserver anonymous-auth=true at anonymous.enabled',
    ]);
  });
});

describe('a file without apiVersion and kind', () => {
  test.each([
    ['version: v1alpha1\nmachine: {}\ncluster: {}', 'a.yaml', 'MachineConfig'],
    ['kubelet-arg: [v=2]', 'k3s/config.yaml', 'Config'],
    ['kube-apiserver-arg: [v=2]', 'host/etc/rancher/rke2/config.yaml.d/10-audit.yaml', 'Config'],
    ['kubelet-arg: [v=2]', 'ansible/rke2-server.yaml', 'Config'],
  ])('%j in %s is a configuration', (text, file, kind) => {
    expect(setOf({ [file]: text }).resources.map((one) => [one.kind, one.object['kind']])).toEqual([[kind, kind]]);
  });

  test.each([
    ['kubelet-arg: [v=2]', 'values.yaml', 'another name'],
    ['token: a\nserver: https://a:6443', 'k3s/config.yaml', 'no flags of a program'],
    ['version: v2\nmachine: {}\ncluster: {}', 'a.yaml', 'another version'],
    ['version: v1alpha1\nmachine: {}', 'a.yaml', 'a part of a machine’s configuration'],
    ['version: v1alpha1\nmachine: {}\ncluster: {}\nkind: Shop', 'a.yaml', 'a kind of somebody else’s'],
    ['items: [{ version: v1alpha1, machine: {}, cluster: {} }]\nkind: List\napiVersion: v1', 'a.yaml', 'a list’s item'],
  ])('%j in %s is none: %s', (text, file) => {
    expect(setOf({ [file]: text }).resources).toEqual([]);
  });
});

const KINDS: readonly (readonly [apiVersion: string, kind: string])[] = [
  ['eksctl.io/v1alpha5', 'ClusterConfig'],
  ['eks.services.k8s.aws/v1alpha1', 'Cluster'],
  ['container.gcp.upbound.io/v1beta2', 'Cluster'],
  ['infrastructure.cluster.x-k8s.io/v1beta1', 'GCPManagedControlPlane'],
  ['containerservice.azure.com/v1', 'ManagedCluster'],
  ['containerservice.azure.upbound.io/v1beta1', 'KubernetesCluster'],
  ['controlplane.cluster.x-k8s.io/v1beta1', 'KubeadmControlPlane'],
  ['kops.k8s.io/v1alpha2', 'Cluster'],
  ['provisioning.cattle.io/v1', 'Cluster'],
  ['k3s.io/v1', 'Config'],
  ['talos.dev/v1alpha1', 'MachineConfig'],
  ['apiserver.config.k8s.io/v1', 'AuthorizationConfiguration'],
  ['apiserver.config.k8s.io/v1', 'AuthenticationConfiguration'],
];
const NAMES = [
  'spec',
  'forProvider',
  'vpc',
  'clusterEndpoints',
  'vpcConfig',
  'resourcesVPCConfig',
  'logging',
  'clusterLogging',
  'nodeGroups',
  'nodeConfig',
  'agentPoolProfiles',
  'kubeadmConfigSpec',
  'clusterConfiguration',
  'extraArgs',
  'kubeAPIServer',
  'rkeConfig',
  'machineGlobalConfig',
  'machineSelectorConfig',
  'kube-apiserver-arg',
  'kubelet-arg',
  'machine',
  'cluster',
  'kubelet',
  'extraConfig',
  'authorizers',
  'anonymous',
  'apiServer',
  'defaultNodePool',
  '__proto__',
];
const shapes: fc.Arbitrary<Data | null> = fc.letrec<{ value: Data | null }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<Data | null>(true, false, 0, '', 'a,b', '--x', null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }) as fc.Arbitrary<DataMap>,
  ),
})).value;

test('whatever shape an object has, its settings are text and their places are paths', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.dictionary(fc.constantFrom(...NAMES), shapes),
      ([apiVersion, kind], rest) => {
        const object = { ...rest, apiVersion, kind } as DataMap;
        for (const { flags, paths, root } of componentSettingsOf({ apiVersion, kind, object })) {
          expect(Object.values(flags).every((text) => typeof text === 'string')).toBe(true);
          expect([...paths.values(), root].every(Array.isArray)).toBe(true);
        }
        if (isMap(rest)) hostFileOf(rest, 'k3s/config.yaml');
      },
    ),
    { numRuns: 500 },
  );
});

/** What a report of Trivy's node collector tells. */
function report(info: string): readonly string[] {
  return told(settingsIn(`apiVersion: v1\nkind: NodeInfo\nmetadata: { name: a }\ntype: worker\ninfo: ${info}`));
}

describe('a report on a node', () => {
  test('tells the flags of its kubelet, each at its own place', () => {
    expect(
      report(
        '{ kubeletReadOnlyPortArgumentSet: { values: [10255] }, kubeletOnlyUseStrongCryptographic: { values: [A, B] }, kubeletConfFileOwnership: { values: ["root:root"] } }',
      ),
    ).toEqual([
      'kubelet node-type=worker at -',
      'kubelet tls-cipher-suites=A,B at info.kubeletOnlyUseStrongCryptographic.values',
      'kubelet read-only-port=10255 at info.kubeletReadOnlyPortArgumentSet.values',
    ]);
  });

  test('has a place for a flag that the kubelet was not given, and says nothing of one that nobody looked for', () => {
    const [kubelet] = settingsIn(
      'apiVersion: v1\nkind: NodeInfo\nmetadata: { name: a }\ninfo: { kubeletClientCaFileArgumentSet: { values: [] } }',
    );
    expect(kubelet?.isPart).toBe(true);
    expect([...(kubelet?.paths.keys() ?? [])]).toEqual(['client-ca-file']);
  });

  test('asked for one half of the certificate tells of both', () => {
    expect(report('{ kubeletTlsCertFileTlsArgumentSet: { values: [/a.crt] } }')).toContain(
      'kubelet tls-private-key-file=/a.crt at info.kubeletTlsCertFileTlsArgumentSet.values',
    );
    expect(
      report(
        '{ kubeletTlsCertFileTlsArgumentSet: { values: [/a.crt] }, kubeletTlsPrivateKeyFileArgumentSet: { values: [] } }',
      ),
    ).toEqual([
      'kubelet node-type=worker at -',
      'kubelet tls-cert-file=/a.crt at info.kubeletTlsCertFileTlsArgumentSet.values',
    ]);
  });

  test.each(['{}', '[]', '{ kubeletEventQpsArgumentSet: 5 }', '{ kubeletEventQpsArgumentSet: { values: 5 } }'])(
    'that holds %s tells nothing',
    (info) => expect(report(info)).toEqual([]),
  );
});

/** Text as Kubescape's agent has it. */
function inBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('a report of Kubescape’s agent', () => {
  const REPORT = 'apiVersion: hostdata.kubescape.cloud/v1beta0\nmetadata: { name: a }\n';

  test('tells of a kubelet what its flags say, else its file, else the defaults of a file', () => {
    const content = inBase64('{ readOnlyPort: 10255, protectKernelDefaults: true }');
    const [kubelet] = settingsIn(
      `${REPORT}kind: KubeletInfo\ndata: { cmdLine: "/usr/bin/kubelet --config=/a.yaml --read-only-port=0 --event-qps 5", configFile: { content: ${content} } }`,
    );
    expect(kubelet).toMatchObject({
      component: 'kubelet',
      isPart: false,
      flags: {
        'read-only-port': '0',
        'event-qps': '5',
        'protect-kernel-defaults': 'true',
        'anonymous-auth': 'false',
        'authorization-mode': 'Webhook',
      },
    });
    expect(kubelet?.flags['config']).toBeUndefined();
    expect(kubelet?.paths.get('read-only-port')).toEqual(['data', 'cmdLine']);
    expect(kubelet?.paths.get('protect-kernel-defaults')).toEqual(['data', 'configFile', 'content']);
    expect(kubelet?.root).toEqual(['data', 'configFile', 'content']);
  });

  test.each([
    '',
    ', configFile: { content: "%" }',
    ', configFile: { content: 5 }',
    `, configFile: { content: ${inBase64('[')} }`,
  ])('that has no file of it which can be read (%s) has its flags', (rest) => {
    const yaml = `${REPORT}kind: KubeletInfo\ndata: { cmdLine: "kubelet --config=/a --read-only-port=1"${rest} }`;
    expect(told(settingsIn(yaml))).toEqual([
      'kubelet anonymous-auth=false at -',
      'kubelet authorization-mode=Webhook at -',
      'kubelet read-only-port=1 at data.cmdLine',
      'kubelet config=/a at data.cmdLine',
    ]);
  });

  test('tells the flags of kube-proxy and of the control plane', () => {
    expect(
      told(
        settingsIn(
          `${REPORT}kind: KubeProxyInfo\ndata: { cmdLine: "kube-proxy --metrics-bind-address=0.0.0.0" }\n---\n${REPORT}kind: ControlPlaneInfo\ndata: { APIServerInfo: { cmdLine: "kube-apiserver --profiling" }, schedulerInfo: { cmdLine: kube-scheduler --profiling=false } }`,
        ),
      ),
    ).toEqual([
      'kube-proxy metrics-bind-address=0.0.0.0 at data.cmdLine',
      'kube-apiserver profiling=true at data.APIServerInfo.cmdLine',
      'kube-scheduler profiling=false at data.schedulerInfo.cmdLine',
    ]);
  });

  test('that holds nothing tells nothing', () => {
    for (const data of ['{}', '{ cmdLine: 5 }', '[]']) {
      expect(settingsIn(`${REPORT}kind: KubeletInfo\ndata: ${data}`)).toEqual([]);
    }
  });
});

/** What a description of AKS with these properties tells. */
function aks(properties: string): readonly string[] {
  return told(
    settingsIn(`apiVersion: management.azure.com/v1\nkind: ClusterDescribe\ndata: { properties: ${properties} }`),
  );
}

describe('a cluster as its cloud describes it', () => {
  test('tells of EKS what is there, and of the rest nothing that a rule finds fault with', () => {
    const [cluster] = settingsIn(
      'apiVersion: eks.amazonaws.com/v1\nkind: ClusterDescribe\ndata: { Cluster: { Name: a, Logging: { ClusterLogging: [{ Enabled: true, Types: [api, audit] }, { Enabled: false, Types: [scheduler] }, 5] } } }',
    );
    expect(cluster).toMatchObject({
      component: 'eks-cluster',
      flags: { name: 'a', 'log-types': 'api,audit', 'public-endpoint': 'false', 'private-endpoint': 'true' },
    });
    expect(cluster?.paths.get('log-types')).toEqual(['data', 'Cluster', 'Logging', 'ClusterLogging']);
  });

  test.each([
    ['{ state: 2 }', 'DECRYPTED'],
    ['{ state: 1, key_name: k }', 'ENCRYPTED'],
    ['{ state: ENCRYPTED }', 'ENCRYPTED'],
    ['{}', 'DECRYPTED'],
  ])('tells of GKE how Secrets are stored: %s', (encryption, state) => {
    const [cluster] = settingsIn(
      `apiVersion: container.googleapis.com/v1\nkind: ClusterDescribe\ndata: { name: a, database_encryption: ${encryption} }`,
    );
    expect(cluster).toMatchObject({ component: 'gke-cluster', flags: { name: 'a', 'secrets-encryption': state } });
    expect(cluster?.paths.get('secrets-encryption')).toEqual(['data', 'database_encryption', 'state']);
  });

  test('tells of AKS whether it asks RBAC, where it says so', () => {
    expect(aks('{ enableRBAC: false }')).toEqual([
      'kube-apiserver authorization-mode=AlwaysAllow at data.properties.enableRBAC',
    ]);
    expect(aks('{ enableRBAC: true }')).toEqual([
      'kube-apiserver authorization-mode=Node,RBAC at data.properties.enableRBAC',
    ]);
    expect(aks('{}')).toEqual([]);
  });
});
