import { expect, test } from 'vitest';
import { problemsOf } from './judging.ts';

/** What a container, a volume or a term has to say anyway. */
const CONTAINER = { name: 'web', image: 'nginx' };
const TERM = { topologyKey: 'zone' };

/** An object with a value at a path, whose steps are keys; `[]` after a key makes it a list of one, which holds `item` as well. */
function objectWith(id: string, path: string, value: unknown): string {
  const [apiVersion, kind] = id.split(' ');
  const object: Record<string, unknown> = { apiVersion, kind, metadata: { name: 'web' } };
  const steps = path.split('.');
  let owner = object;
  steps.forEach((step, index) => {
    const key = step.replace('[]', '');
    const isLast = index === steps.length - 1;
    const next: Record<string, unknown> = {
      ...(key.endsWith('ontainers') ? CONTAINER : key.endsWith('tion') ? TERM : {}),
    };
    owner[key] = isLast ? value : step.endsWith('[]') ? [next] : next;
    owner = next;
  });
  return JSON.stringify(object);
}

/** What is told of a path for these versions, without what else the object lacks. */
function toldOf(id: string, path: string, value: unknown, versions: string): readonly string[] {
  const field = path.split('.').at(-1) ?? '';
  return problemsOf(objectWith(id, path, value), versions)
    .filter(({ message }) => message.includes(`"${field}"`) && /exists from|not a field|was removed in/u.test(message))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const POD = 'v1 Pod';
const JOB = 'batch/v1 Job';

// Source: "Feature Gates" in the documentation of Kubernetes, and the notes of each release.
test.each([
  [POD, 'spec.hostUsers', false, 25],
  [POD, 'spec.schedulingGates', [], 26],
  [POD, 'spec.resourceClaims', [], 26],
  [POD, 'spec.containers[].resizePolicy', [], 27],
  [POD, 'spec.initContainers[].restartPolicy', 'Always', 28],
  [POD, 'spec.containers[].lifecycle.preStop.sleep', { seconds: 1 }, 29],
  [POD, 'spec.containers[].lifecycle.stopSignal', 'SIGTERM', 33],
  [POD, 'spec.containers[].restartPolicyRules', [], 34],
  [POD, 'spec.containers[].env[].valueFrom.fileKeyRef', {}, 34],
  [POD, 'spec.containers[].volumeMounts[].recursiveReadOnly', 'Enabled', 30],
  [POD, 'spec.resources', {}, 32],
  [POD, 'spec.hostnameOverride', 'a', 34],
  [POD, 'spec.securityContext.appArmorProfile', {}, 30],
  [POD, 'spec.containers[].securityContext.appArmorProfile', {}, 30],
  [POD, 'spec.securityContext.supplementalGroupsPolicy', 'Merge', 31],
  [POD, 'spec.securityContext.seLinuxChangePolicy', 'Recursive', 32],
  [POD, 'spec.volumes[].image', {}, 31],
  [POD, 'spec.topologySpreadConstraints[].nodeAffinityPolicy', 'Honor', 25],
  [POD, 'spec.topologySpreadConstraints[].matchLabelKeys', [], 25],
  [POD, 'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].matchLabelKeys', [], 29],
  ['v1 PersistentVolumeClaim', 'spec.volumeAttributesClassName', 'a', 29],
  ['v1 Service', 'spec.trafficDistribution', 'PreferClose', 30],
  [JOB, 'spec.podFailurePolicy', {}, 25],
  [JOB, 'spec.backoffLimitPerIndex', 1, 28],
  [JOB, 'spec.maxFailedIndexes', 1, 28],
  [JOB, 'spec.podReplacementPolicy', 'Failed', 28],
  [JOB, 'spec.successPolicy', {}, 30],
  [JOB, 'spec.managedBy', 'a/b', 30],
  ['batch/v1 CronJob', 'spec.timeZone', 'Etc/UTC', 24],
  ['policy/v1 PodDisruptionBudget', 'spec.unhealthyPodEvictionPolicy', 'AlwaysAllow', 26],
  ['apps/v1 StatefulSet', 'spec.ordinals', {}, 26],
  ['apps/v1 StatefulSet', 'spec.persistentVolumeClaimRetentionPolicy', {}, 23],
  ['apiextensions.k8s.io/v1 CustomResourceDefinition', 'spec.versions[].selectableFields', [], 30],
  ['autoscaling/v2 HorizontalPodAutoscaler', 'spec.behavior.scaleUp.tolerance', '0.1', 33],
] as const)('%s has %s from its release on', (id, path, value, minor) => {
  const before = toldOf(id, path, value, `1.${minor - 1}`);
  expect(before).toEqual([expect.stringContaining(`it exists from Kubernetes 1.${minor} on`)]);
  expect(before[0]).toMatch(/^medium/u);
  expect(toldOf(id, path, value, `1.${minor}`)).toEqual([]);
  const range = toldOf(id, path, value, '1.23..1.37');
  const told =
    minor > 23 ? [expect.stringMatching(new RegExp(`^low: .*exists from Kubernetes 1\\.${minor} on`, 'u'))] : [];
  expect(range).toEqual(told);
});

test.each([
  ['v1 ConfigMap', 'metadata.clusterName', 'a', 25],
  ['v1 Service', 'spec.topologyKeys', [], 22],
  ['networking.k8s.io/v1 NetworkPolicy', 'status', {}, 28],
] as const)('%s has %s no more from its release on', (id, path, value, minor) => {
  expect(toldOf(id, path, value, `1.${minor - 1}`)).toEqual([]);
  expect(toldOf(id, path, value, `1.${minor}`)).toEqual([
    expect.stringContaining(`it was removed in Kubernetes 1.${minor}`),
  ]);
  expect(toldOf(id, path, value, `1.${minor - 1}..1.${minor}`)).toEqual([
    expect.stringMatching(new RegExp(`^low: .*was removed in Kubernetes 1\\.${minor}`, 'u')),
  ]);
});

// Source: the deprecated API migration guide of Kubernetes.
test.each([
  ['networking.k8s.io/v1beta1 Ingress', 22, 'networking.k8s.io/v1'],
  ['rbac.authorization.k8s.io/v1beta1 Role', 22, 'rbac.authorization.k8s.io/v1'],
  ['apiextensions.k8s.io/v1beta1 CustomResourceDefinition', 22, 'apiextensions.k8s.io/v1'],
  ['batch/v1beta1 CronJob', 25, 'batch/v1'],
  ['discovery.k8s.io/v1beta1 EndpointSlice', 25, 'discovery.k8s.io/v1'],
  ['events.k8s.io/v1beta1 Event', 25, 'events.k8s.io/v1'],
  ['autoscaling/v2beta1 HorizontalPodAutoscaler', 25, 'autoscaling/v2'],
  ['policy/v1beta1 PodDisruptionBudget', 25, 'policy/v1'],
  ['node.k8s.io/v1beta1 RuntimeClass', 25, 'node.k8s.io/v1'],
  ['autoscaling/v2beta2 HorizontalPodAutoscaler', 26, 'autoscaling/v2'],
  ['flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema', 26, 'flowcontrol.apiserver.k8s.io/v1'],
  ['storage.k8s.io/v1beta1 CSIStorageCapacity', 27, 'storage.k8s.io/v1'],
  ['flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema', 29, 'flowcontrol.apiserver.k8s.io/v1'],
  ['flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema', 32, 'flowcontrol.apiserver.k8s.io/v1'],
] as const)('%s is gone in its release, and says what to use', (id, minor, use) => {
  const [apiVersion, kind] = id.split(' ');
  const yaml = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\n`;
  const told = (versions: string): readonly string[] =>
    problemsOf(yaml, versions)
      .filter(({ path }) => path[0] === 'apiVersion')
      .map(({ rule, message }) => `${rule}: ${message}`);
  const [gone = ''] = told(`1.${minor}`);
  expect(gone).toContain(`removed-api-version: "${id}" was removed in Kubernetes 1.${minor}`);
  expect(gone).toContain(`use ${use}`);
  expect(told(`1.${minor - 1}`).join('\n')).not.toContain('removed-api-version');
  expect(told(`1.${minor - 1}..1.${minor}`)).toEqual([
    expect.stringContaining(`deprecated-api-version: "${id}" is removed in Kubernetes 1.${minor}`),
  ]);
});

test.each([
  ['admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy', 30],
  ['resource.k8s.io/v1 ResourceClaim', 34],
  ['networking.k8s.io/v1 ServiceCIDR', 33],
  ['storage.k8s.io/v1 VolumeAttributesClass', 34],
  ['flowcontrol.apiserver.k8s.io/v1 FlowSchema', 29],
  ['autoscaling/v2 HorizontalPodAutoscaler', 23],
] as const)('%s is there from its release on', (id, minor) => {
  const [apiVersion, kind] = id.split(' ');
  const yaml = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\n`;
  const told = (versions: string): readonly string[] =>
    problemsOf(yaml, versions)
      .filter(({ path }) => path[0] === 'apiVersion')
      .map(({ severity, message }) => `${severity}: ${message}`);
  expect(told(`1.${minor - 1}`)).toEqual([
    expect.stringMatching(new RegExp(`^high: .*exists from Kubernetes 1\\.${minor} on`, 'u')),
  ]);
  expect(told(`1.${minor - 1}..1.${minor}`)).toEqual([expect.stringMatching(/^low: /u)]);
  expect(told(`1.${minor}`)).toEqual([]);
});
