import { type Data, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { CONTAINER_LISTS, podTemplatePath } from './pod-templates.ts';

/** Fields that the API server fills in where an object leaves them out, by kind; paths are dotted. Source: the API reference. */
const BY_KIND: Readonly<Record<string, Readonly<Record<string, Data>>>> = {
  'apps/v1/Deployment': {
    'spec.replicas': 1,
    'spec.revisionHistoryLimit': 10,
    'spec.progressDeadlineSeconds': 600,
    'spec.strategy': { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
  },
  'apps/v1/ReplicaSet': { 'spec.replicas': 1 },
  'apps/v1/StatefulSet': {
    'spec.replicas': 1,
    'spec.revisionHistoryLimit': 10,
    'spec.podManagementPolicy': 'OrderedReady',
    'spec.updateStrategy': { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
  },
  'apps/v1/DaemonSet': {
    'spec.revisionHistoryLimit': 10,
    'spec.updateStrategy': { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  },
  'v1/ReplicationController': { 'spec.replicas': 1 },
  'batch/v1/Job': {
    'spec.completions': 1,
    'spec.parallelism': 1,
    'spec.backoffLimit': 6,
    'spec.completionMode': 'NonIndexed',
    'spec.suspend': false,
  },
  'batch/v1/CronJob': {
    'spec.concurrencyPolicy': 'Allow',
    'spec.suspend': false,
    'spec.successfulJobsHistoryLimit': 3,
    'spec.failedJobsHistoryLimit': 1,
  },
  'v1/Service': {
    'spec.type': 'ClusterIP',
    'spec.sessionAffinity': 'None',
    'spec.internalTrafficPolicy': 'Cluster',
  },
  'v1/Secret': { type: 'Opaque' },
  'v1/PersistentVolumeClaim': { 'spec.volumeMode': 'Filesystem' },
  'v1/PersistentVolume': { 'spec.volumeMode': 'Filesystem', 'spec.persistentVolumeReclaimPolicy': 'Retain' },
  'storage.k8s.io/v1/StorageClass': { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
};

const IN_POD: Readonly<Record<string, Data>> = {
  restartPolicy: 'Always',
  dnsPolicy: 'ClusterFirst',
  schedulerName: 'default-scheduler',
  terminationGracePeriodSeconds: 30,
  securityContext: {},
  enableServiceLinks: true,
};

const IN_CONTAINER: Readonly<Record<string, Data>> = {
  resources: {},
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};

/**
 * The object with the fields that the API server fills in before it asks anybody: those of its kind, its pod and its
 * containers. The object itself where it lacks none, or where its kind is not among those that are known.
 */
export function withApiDefaults(apiVersion: string, kind: string, object: DataMap): DataMap {
  let filled = object;
  const own = BY_KIND[`${apiVersion}/${kind}`] ?? {};
  for (const [path, value] of Object.entries(own)) filled = filledAt(filled, path.split('.'), value);
  const templatePath = podTemplatePath(apiVersion, kind);
  if (templatePath === undefined) return filled;
  const specPath = [...templatePath, 'spec'];
  const spec = valueAt(filled, specPath);
  if (!isMap(spec)) return filled;
  const complete = podWithDefaults(spec);
  return complete === spec ? filled : replacedAt(filled, specPath, complete);
}

function podWithDefaults(spec: DataMap): DataMap {
  let filled = spec;
  for (const [key, value] of Object.entries(IN_POD)) filled = filledAt(filled, [key], value);
  for (const { key } of CONTAINER_LISTS) {
    const containers = filled[key];
    if (!Array.isArray(containers)) continue;
    filled = { ...filled, [key]: containers.map((one: Data) => (isMap(one) ? containerWithDefaults(one) : one)) };
  }
  return filled;
}

function containerWithDefaults(container: DataMap): DataMap {
  const { image, ports } = container;
  let filled = container;
  for (const [key, value] of Object.entries(IN_CONTAINER)) filled = filledAt(filled, [key], value);
  if (typeof image === 'string') {
    const name = image.slice(image.lastIndexOf('/') + 1);
    const isLatest = !name.includes('@') && (!name.includes(':') || name.endsWith(':latest'));
    filled = filledAt(filled, ['imagePullPolicy'], isLatest ? 'Always' : 'IfNotPresent');
  }
  if (Array.isArray(ports)) {
    const complete = ports.map((port: Data) => (isMap(port) ? filledAt(port, ['protocol'], 'TCP') : port));
    filled = { ...filled, ports: complete };
  }
  return filled;
}

/** With the value at a path whose last key is missing; unchanged where the path is longer than that, or the value is there. */
function filledAt(map: DataMap, path: Path, value: Data): DataMap {
  const parent = valueAt(map, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap(parent) || typeof key !== 'string' || parent[key] !== undefined) return map;
  return replacedAt(map, path, value);
}

function replacedAt(map: DataMap, [key, ...rest]: Path, value: Data): DataMap {
  if (typeof key !== 'string') return map;
  const inner = map[key];
  if (rest.length === 0) return { ...map, [key]: value };
  return isMap(inner) ? { ...map, [key]: replacedAt(inner, rest, value) } : map;
}
