import { expect, test } from 'vitest';
import type { Resource } from '../../src/model/resource.ts';
import { changesToImmutable } from '../../src/schema/immutable.ts';
import { openObjectsBefore } from '../../src/schema/objects-before.ts';
import { writtenPath } from '../../src/trial/try-rule.ts';
import { resourcesOf } from './judging.ts';

/** What is told of an object of this kind that was `before` and is `now`: places, or with `whole` the sentences. */
function told(kind: string, before: string, now: string, whole = false): readonly string[] {
  const [was, is] = [before, now].map((body) => object(kind, body));
  if (was === undefined || is === undefined) throw new Error('no object');
  const objects = openObjectsBefore();
  objects.see(was);
  const found = objects.of(is);
  const problems = found === undefined ? [] : changesToImmutable(found, is);
  return problems.map(({ path, message }) => (whole ? message : writtenPath(path)));
}

function object(kind: string, body: string): Resource | undefined {
  const [version, name] = kind.includes(' ') ? kind.split(' ') : ['v1', kind];
  const metadata = body.startsWith('metadata:') ? '' : 'metadata: { name: a }\n';
  return resourcesOf(`apiVersion: ${version}\nkind: ${name}\n${metadata}${body}\n`)[0];
}

const POD = (more: string, name = 'a'): string =>
  `spec: { template: { spec: { restartPolicy: Never, containers: [{ name: ${name}, image: i ${more} }] } } }`;
const CLAIMS = (spec: string): string => `spec: { volumeClaimTemplates: [{ metadata: { name: d }, spec: ${spec} }] }`;

// Each as the functions `Validate…Update` of Kubernetes 1.37 have it.
test.each<readonly [string, string, string, readonly string[]]>([
  [
    'apps/v1 Deployment',
    'spec: { selector: { matchLabels: { a: b } } }',
    'spec: { selector: { matchLabels: { a: b, c: d } } }',
    ['spec.selector.matchLabels.c'],
  ],
  ['apps/v1 StatefulSet', 'spec: { serviceName: a }', 'spec: { serviceName: b }', ['spec.serviceName']],
  ['apps/v1 StatefulSet', 'spec: {}', 'spec: { podManagementPolicy: Parallel }', ['spec.podManagementPolicy']],
  ['apps/v1 StatefulSet', 'spec: { serviceName: a }', 'spec: {}', ['spec.serviceName']],
  ['Pod', 'spec: { containers: [{ name: a, image: i:1 }] }', 'spec: { containers: [{ name: a, image: i:2 }] }', []],
  [
    'Pod',
    'spec: { containers: [{ name: a, image: i }] }',
    'spec: { containers: [{ name: a, image: i, command: [x] }] }',
    ['spec.containers[0].command'],
  ],
  [
    'Pod',
    'spec: { initContainers: [{ name: a, image: i:1, workingDir: /a }] }',
    'spec: { initContainers: [{ name: a, image: i:2, workingDir: /b }] }',
    ['spec.initContainers[0].workingDir'],
  ],
  [
    'Pod',
    'spec: { activeDeadlineSeconds: 9, terminationGracePeriodSeconds: 9, tolerations: [{ key: a }], containers: [] }',
    'spec: { activeDeadlineSeconds: 8, terminationGracePeriodSeconds: 8, tolerations: [{ key: b }], containers: [] }',
    [],
  ],
  ['Pod', 'spec: { nodeSelector: { a: b } }', 'spec: { nodeSelector: { a: c } }', ['spec.nodeSelector.a']],
  ['Pod', 'spec: { schedulingGates: [{ name: a }], nodeSelector: { a: b } }', 'spec: { nodeSelector: { a: c } }', []],
  [
    'Service',
    'spec: { type: LoadBalancer, loadBalancerClass: a/b }',
    'spec: { type: LoadBalancer, loadBalancerClass: a/c }',
    ['spec.loadBalancerClass'],
  ],
  [
    'Service',
    'spec: { type: LoadBalancer, loadBalancerClass: a/b }',
    'spec: { type: LoadBalancer }',
    ['spec.loadBalancerClass'],
  ],
  ['Service', 'spec: { type: LoadBalancer }', 'spec: { type: LoadBalancer, loadBalancerClass: a/b }', []],
  ['Service', 'spec: { type: LoadBalancer, loadBalancerClass: a/b }', 'spec: { type: ClusterIP }', []],
  ['ResourceQuota', 'spec: { scopes: [A, B] }', 'spec: { scopes: [B, A, B] }', []],
  [
    'storage.k8s.io/v1 CSIDriver',
    'spec: {}',
    'spec: { volumeLifecycleModes: [Ephemeral] }',
    ['spec.volumeLifecycleModes[0]'],
  ],
  ['storage.k8s.io/v1 CSIDriver', 'spec: {}', 'spec: { volumeLifecycleModes: [Persistent] }', []],
  ['storage.k8s.io/v1 VolumeAttributesClass', 'driverName: a', 'driverName: b', ['driverName']],
  ['storage.k8s.io/v1 VolumeAttributesClass', 'parameters: { a: b }', 'parameters: { a: c }', ['parameters.a']],
  ['storage.k8s.io/v1 VolumeAttachment', 'spec: { nodeName: a }', 'spec: { nodeName: b }', ['spec.nodeName']],
  ['storage.k8s.io/v1 CSIStorageCapacity', 'storageClassName: a', 'storageClassName: b', ['storageClassName']],
  [
    'resource.k8s.io/v1 ResourceClaimTemplate',
    'spec: { spec: { devices: { requests: [{ name: a }] } } }',
    'spec: { spec: { devices: { requests: [{ name: b }] } } }',
    ['spec.spec.devices.requests[0]'],
  ],
  [
    'PersistentVolume',
    'spec: { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: a }] }] } } }',
    'spec: { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: b }] }] } } }',
    ['spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key'],
  ],
  ['apps/v1 StatefulSet', 'spec: { podManagementPolicy: OrderedReady }', 'spec: { podManagementPolicy: ~ }', []],
  [
    'apps/v1 StatefulSet',
    'spec: { replicas: 1, minReadySeconds: 1, ordinals: { start: 1 }, revisionHistoryLimit: 1 }',
    'spec: { replicas: 2, minReadySeconds: 2, ordinals: { start: 2 }, revisionHistoryLimit: 2, persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete } }',
    [],
  ],
  [
    'apps/v1 StatefulSet',
    CLAIMS('{ resources: { requests: { storage: 1Gi } } }'),
    CLAIMS('{ resources: { requests: { storage: 2Gi } } }'),
    ['spec.volumeClaimTemplates[0].spec.resources.requests.storage'],
  ],
  [
    'apps/v1 StatefulSet',
    CLAIMS('{}'),
    CLAIMS('{ storageClassName: fast }'),
    ['spec.volumeClaimTemplates[0].spec.storageClassName'],
  ],
  ['apps/v1 StatefulSet', CLAIMS('{}'), CLAIMS('{ volumeMode: Filesystem }'), []],
  ['apps/v1 StatefulSet', 'spec: {}', CLAIMS('{}'), ['spec.volumeClaimTemplates']],
  ['batch/v1 Job', POD(''), POD(', command: [x]'), ['spec.template.spec.containers[0].command']],
  ['batch/v1 Job', POD(''), POD(', imagePullPolicy: IfNotPresent, terminationMessagePolicy: File'), []],
  [
    'batch/v1 Job',
    POD(', resources: { limits: { cpu: 1 } }'),
    POD(', resources: { limits: { cpu: 1000m }, requests: { cpu: 1 } }'),
    [],
  ],
  ['batch/v1 Job', POD('', 'a'), POD('', 'b'), ['spec.template.spec.containers[0]']],
  [
    'batch/v1 Job',
    POD(''),
    POD(', securityContext: { privileged: true }'),
    ['spec.template.spec.containers[0].securityContext.privileged'],
  ],
  ['batch/v1 Job', POD(''), POD(', command: [x]').replace('spec: {', 'spec: { suspend: true,'), []],
  ['batch/v1 Job', POD('').replace('spec: {', 'spec: { ttlSecondsAfterFinished: 0,'), POD(', command: [x]'), []],
  [
    'batch/v1 Job',
    `metadata: { name: a, annotations: { helm.sh/hook: pre-upgrade } }\n${POD('')}`,
    `metadata: { name: a, annotations: { helm.sh/hook: pre-upgrade } }\n${POD(', command: [x]')}`,
    [],
  ],
  ['batch/v1 Job', 'spec: { parallelism: 1, backoffLimit: 1 }', 'spec: { parallelism: 2, backoffLimit: 2 }', []],
  ['Service', 'spec: { clusterIP: None }', 'spec: { clusterIP: 10.0.0.1 }', ['spec.clusterIP']],
  ['Service', 'spec: {}', 'spec: { clusterIP: None }', ['spec.clusterIP']],
  ['Service', 'spec: {}', 'spec: { clusterIP: 10.0.0.1 }', []],
  ['Service', 'spec: { clusterIP: None }', 'spec: {}', []],
  ['Service', 'spec: { type: ExternalName }', 'spec: { clusterIP: None }', []],
  [
    'PersistentVolumeClaim',
    'spec: { storageClassName: a }',
    'spec: { storageClassName: b }',
    ['spec.storageClassName'],
  ],
  ['PersistentVolumeClaim', 'spec: {}', 'spec: { storageClassName: b }', []],
  [
    'PersistentVolumeClaim',
    'spec: { resources: { requests: { storage: 2Gi } } }',
    'spec: { resources: { requests: { storage: 1Gi } } }',
    ['spec.resources.requests.storage'],
  ],
  [
    'PersistentVolume',
    'spec: { nfs: { server: a, path: / } }',
    'spec: { nfs: { server: b, path: / } }',
    ['spec.nfs.server'],
  ],
  [
    'PersistentVolume',
    'spec: { capacity: { storage: 1Gi }, persistentVolumeReclaimPolicy: Delete }',
    'spec: { capacity: { storage: 2Gi }, persistentVolumeReclaimPolicy: Retain }',
    [],
  ],
  [
    'storage.k8s.io/v1 StorageClass',
    'provisioner: a',
    'provisioner: a\nreclaimPolicy: Retain\nallowVolumeExpansion: true',
    ['reclaimPolicy'],
  ],
  [
    'storage.k8s.io/v1 StorageClass',
    'provisioner: a',
    'provisioner: a\nparameters: { type: gp3 }',
    ['parameters.type'],
  ],
  ['scheduling.k8s.io/v1 PriorityClass', 'value: 1000', 'value: 2000\nglobalDefault: true', ['value']],
  [
    'networking.k8s.io/v1 IngressClass',
    'spec: { controller: a.b/c }',
    'spec: { controller: a.b/d }',
    ['spec.controller'],
  ],
  ['node.k8s.io/v1 RuntimeClass', 'handler: a', 'handler: b', ['handler']],
  [
    'apiextensions.k8s.io/v1 CustomResourceDefinition',
    'spec: { scope: Namespaced, names: { kind: A } }',
    'spec: { scope: Cluster, names: { kind: A } }',
    ['spec.scope'],
  ],
  [
    'rbac.authorization.k8s.io/v1 ClusterRoleBinding',
    'roleRef: { kind: ClusterRole, name: a }',
    'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: b }',
    ['roleRef.name'],
  ],
  ['ResourceQuota', 'spec: { scopes: [Terminating, BestEffort] }', 'spec: { scopes: [BestEffort, Terminating] }', []],
  ['ResourceQuota', 'spec: {}', 'spec: { scopes: [BestEffort] }', ['spec.scopes']],
  ['ConfigMap', 'immutable: true\ndata: { a: b }', 'immutable: true\ndata: { a: c }', ['data']],
  ['ConfigMap', 'immutable: true\ndata: { a: b, c: d }', 'immutable: true\ndata: { c: d, a: b }', []],
  ['ConfigMap', 'immutable: true\ndata: { a: b }', 'data: { a: b }', ['immutable']],
  ['ConfigMap', 'data: { a: b }', 'immutable: true\ndata: { a: c }', []],
  ['Secret', 'immutable: true\ndata: { a: YmI= }', 'immutable: true\nstringData: { a: bb }', []],
  ['Secret', 'immutable: true\ndata: { a: YmI= }', 'immutable: true\nstringData: { a: bc }', ['stringData']],
  ['Secret', 'data: { a: YmI= }', 'type: kubernetes.io/basic-auth\ndata: { a: YmM= }', ['type']],
  ['CronJob', 'spec: { schedule: a }', 'spec: { schedule: b }', []],
])('%s: %s becomes %s', (kind, before, now, places) => expect(told(kind, before, now)).toEqual(places));

test('the sentence says what it was where that is a name, and nothing that may be a secret', () => {
  expect(told('apps/v1 StatefulSet', 'spec: { serviceName: a }', 'spec: { serviceName: b }', true)).toEqual([
    'The API server refuses to change "spec.serviceName" of StatefulSet "a" once it exists, which was "a" and is now "b", so the update fails.',
  ]);
  const [message] = told('Secret', 'immutable: true\ndata: { a: YmI= }', 'immutable: true\ndata: { a: YmM= }', true);
  expect(message).toBe('The API server refuses to change "data" of Secret "a" once it exists, so the update fails.');
  const passwords = [', env: [{ name: P, value: one }]', ', env: [{ name: P, value: two }]'] as const;
  const [aboutJob] = told('batch/v1 Job', POD(passwords[0]), POD(passwords[1]), true);
  expect(aboutJob).toContain('"spec.template.spec.containers[0].env[0].value" of Job "a"');
  expect(aboutJob).not.toMatch(/one|two/u);
});

/** A selector of pods. */
const body = (app: string): string => `spec: { selector: { matchLabels: { app: ${app} } } }`;

test('an object without a name of its own, and one of two that share a name, are not compared', () => {
  const unnamed = (app: string): string => `metadata: { generateName: a- }\n${body(app)}`;
  expect(told('apps/v1 Deployment', unnamed('a'), unnamed('b'))).toEqual([]);
  const objects = openObjectsBefore();
  const [first, second] = [object('apps/v1 Deployment', body('a')), object('apps/v1 Deployment', body('b'))];
  if (first === undefined || second === undefined) throw new Error('no object');
  objects.see(first);
  expect(objects.of(second)).toBeDefined();
  objects.see(second);
  expect(objects.of(second)).toBeUndefined();
});
