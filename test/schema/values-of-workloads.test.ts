import { expect, test } from 'vitest';
import { placesOf, problemsOf } from './judging.ts';

const SELECTED = 'selector: { matchLabels: { app: web } }';
const TEMPLATE =
  'template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }';

function object(kind: string, apiVersion: string, fields: string): string {
  return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web }, ${fields} }\n`;
}

function workload(kind: string, fields: string): string {
  return object(kind, 'apps/v1', `spec: { ${SELECTED}, ${TEMPLATE}, ${fields} }`);
}

function job(fields: string): string {
  return object('Job', 'batch/v1', `spec: { ${TEMPLATE}, ${fields} }`);
}

function volume(fields: string): string {
  return object('PersistentVolume', 'v1', `spec: { ${fields} }`);
}

const CAPACITY = 'capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce]';

/** Each was refused by a kube-apiserver of 1.34, at the place that is told. */
test.each([
  ['{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }\n', 'spec'],
  [workload('Deployment', 'strategy: { rollingUpdate: { maxSurge: -1 } }'), 'spec.strategy.rollingUpdate.maxSurge'],
  [workload('Deployment', 'strategy: { rollingUpdate: { maxSurge: 25 % } }'), 'spec.strategy.rollingUpdate.maxSurge'],
  [workload('StatefulSet', 'serviceName: Web'), 'spec.serviceName'],
  [
    workload('StatefulSet', 'updateStrategy: { rollingUpdate: { partition: -1 } }'),
    'spec.updateStrategy.rollingUpdate.partition',
  ],
  [
    workload('StatefulSet', 'persistentVolumeClaimRetentionPolicy: { whenScaled: Keep }'),
    'spec.persistentVolumeClaimRetentionPolicy.whenScaled',
  ],
  [workload('ReplicaSet', 'minReadySeconds: -1'), 'spec.minReadySeconds'],
  [object('ReplicationController', 'v1', 'spec: { replicas: 1 }'), 'spec.template'],
  [job('activeDeadlineSeconds: -1'), 'spec.activeDeadlineSeconds'],
  [job('maxFailedIndexes: 1'), 'spec.backoffLimitPerIndex'],
  [job('managedBy: mine'), 'spec.managedBy'],
  [job('podFailurePolicy: { rules: [{ action: Ignore }] }'), 'spec.podFailurePolicy.rules[0]'],
  [object('Service', 'v1', 'spec: { loadBalancerClass: a b, ports: [{ port: 80 }] }'), 'spec.loadBalancerClass'],
  [
    object(
      'Service',
      'v1',
      'spec: { sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } }, ports: [{ port: 80 }] }',
    ),
    'spec.sessionAffinityConfig.clientIP.timeoutSeconds',
  ],
  [object('Service', 'v1', 'spec: { trafficDistribution: Local, ports: [{ port: 80 }] }'), 'spec.trafficDistribution'],
  [object('ResourceQuota', 'v1', 'spec: { hard: { cpus: 1 } }'), 'spec.hard.cpus'],
  [object('ResourceQuota', 'v1', 'spec: { hard: { pods: -1 } }'), 'spec.hard.pods'],
  [object('LimitRange', 'v1', 'spec: { limits: [{ type: Namespace }] }'), 'spec.limits[0].type'],
  [object('LimitRange', 'v1', 'spec: { limits: [{ type: Pod }, { type: Pod }] }'), 'spec.limits[1]'],
  [object('Node', 'v1', 'spec: { taints: [{ key: a b, effect: NoSchedule }] }'), 'spec.taints[0].key'],
  [volume('capacity: { storage: 1Gi }, nfs: { server: a, path: / }'), 'spec.accessModes'],
  [volume(CAPACITY), 'spec'],
  [volume(`${CAPACITY}, nfs: { server: a, path: / }, hostPath: { path: / }`), 'spec.nfs'],
  [volume(`${CAPACITY}, local: { path: /mnt }`), 'spec.nodeAffinity'],
  [volume('capacity: { memory: 1Gi }, accessModes: [ReadWriteOnce], hostPath: { path: / }'), 'spec.capacity.memory'],
  [volume(`${CAPACITY}, csi: { driver: a b, volumeHandle: "" }`), 'spec.csi.driver spec.csi.volumeHandle'],
])('%s is refused at %s', (yaml, places) => {
  expect(placesOf(problemsOf(yaml, '1.34')).filter((place) => !place.startsWith('low'))).toEqual(
    places.split(' ').map((place) => `high ${place}`),
  );
});

/** Each was taken by a kube-apiserver of 1.34. */
test.each([
  [workload('Deployment', 'strategy: { rollingUpdate: { maxSurge: 200%, maxUnavailable: 0 } }')],
  [workload('StatefulSet', 'serviceName: "", persistentVolumeClaimRetentionPolicy: { whenScaled: "" }')],
  [
    job(
      'maxFailedIndexes: 1, backoffLimitPerIndex: 1, completions: 2, completionMode: Indexed, managedBy: example.com/mine',
    ),
  ],
  [
    object(
      'ResourceQuota',
      'v1',
      'spec: { hard: { requests.nvidia.com/gpu: 1, count/jobs.batch: 1, hugepages-2Mi: 2Mi, gold.storageclass.storage.k8s.io/requests.storage: 1Gi, limits.memory: 0 } }',
    ),
  ],
  [object('LimitRange', 'v1', 'spec: { limits: [{ type: Pod }, { type: Container }, { type: openshift.io/Image }] }')],
  [volume(`${CAPACITY}, hostPath: { path: / }, storageClassName: ""`)],
])('%s is taken', (yaml) => {
  expect(problemsOf(yaml, '1.34')).toEqual([]);
});

test('the name of the Service of a StatefulSet is asked for from 1.33 on', () => {
  const yaml = workload('StatefulSet', 'serviceName: Web');
  expect(problemsOf(yaml, '1.32')).toEqual([]);
  expect(placesOf(problemsOf(yaml, '1.32..1.33'))).toEqual(['low spec.serviceName']);
});
