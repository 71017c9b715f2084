import { describe, expect, test } from 'vitest';
import { placesOf, problemsOf } from './judging.ts';

/** A Deployment with this pod spec. */
function deployment(pod: string, spec = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { ${spec} selector: {}, template: { spec: ${pod} } }
`;
}
const CONTAINERS = 'containers: [{ name: web, image: nginx }]';

function messagesOf(yaml: string, versions?: string): readonly string[] {
  return problemsOf(yaml, versions).map(({ severity, message }) => `${severity}: ${message}`);
}

test.each([
  ['replicas: "3",', '"spec.replicas" must be a whole number, and is the string "3"; write it without the quotes.'],
  ['replicas: 1.5,', '"spec.replicas" must be a whole number, and is the number 1.5.'],
  ['replicas: 3000000000,', '"spec.replicas" is 3000000000, which does not fit into 32 bits.'],
  ['paused: "true",', '"spec.paused" must be true or false, and is the string "true"; write it without the quotes.'],
  ['strategy: [],', '"spec.strategy" must be a mapping (DeploymentStrategy), and is a list.'],
  [
    'strategy: { type: recreate },',
    '"spec.strategy.type" must be Recreate or RollingUpdate, and is "recreate"; "Recreate" is probably meant.',
  ],
])('%s says what is there and what may be', (spec, message) => {
  expect(messagesOf(deployment(`{ ${CONTAINERS} }`, spec))).toEqual([`high: ${message}`]);
});

test.each([
  ['{ containers: { name: web } }', 'its items begin with a dash'],
  ['{ containers: [{ name: web, resources: { limits: { memory: 512mb } } }] }', '512M or 512Mi is probably meant'],
  ['{ containers: [{ name: web, resources: { limits: { memory: 2Gb } } }] }', '2G or 2Gi is probably meant'],
  ['{ containers: [{ name: web, resources: { limits: { memory: 64 MiB } } }] }', '64Mi is probably meant'],
  ['{ containers: [{ name: web, env: [{ name: A, value: 1 }] }] }', 'put it in quotes'],
])('%s comes with a hint', (pod, hint) => {
  expect(messagesOf(deployment(pod)).join('\n')).toContain(hint);
});

describe('a field that does not exist', () => {
  test.each([
    ['{ restartpolicy: Always, containers: [] }', '', 'upper and lower case differ, and the field is "restartPolicy"'],
    ['{ nodeSelectr: {}, containers: [] }', '', '"nodeSelector" is probably meant'],
    ['{ replicas: 1, containers: [] }', '', 'API server refuses or drops it.'],
    ['{ containers: [{ name: web, restartPolicies: x, volumes: [] }] }', '', 'it belongs one level up, in PodSpec'],
    ['{ containers: [], runAsUser: 1 }', '', 'it belongs one level down, in "securityContext"'],
  ])('%s is told with what was meant', (pod, spec, hint) => {
    const told = problemsOf(deployment(pod, spec)).filter((one) => one.severity === 'medium');
    expect(told.map((one) => one.message).join('\n')).toContain(hint);
  });

  test('is told when its value is null as well, and in a list of objects under its own object only', () => {
    const yaml = `apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: a, creationTimestamp: null } }
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: b, labelz: null }, date: null }
`;
    expect(placesOf(problemsOf(yaml))).toEqual(['medium metadata.labelz', 'medium date']);
  });

  test('of a known field whose value is null nothing is said, unless it must be there', () => {
    expect(problemsOf('{ apiVersion: v1, kind: Namespace, metadata: { name: a, labels: null }, spec: null }')).toEqual(
      [],
    );
    expect(
      placesOf(problemsOf('{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: null } }')),
    ).toEqual(['high spec.containers']);
  });
});

describe('over the versions of the target', () => {
  const yaml = deployment(`{ hostUsers: false, ${CONTAINERS} }`);
  test.each([
    [
      '1.24',
      'medium: "hostUsers" is not a field of "spec.template.spec" (PodSpec), so the API server refuses or drops it; it exists from Kubernetes 1.25 on.',
    ],
    [
      '1.24..1.26',
      'low: "hostUsers" of PodSpec exists from Kubernetes 1.25 on, and the target begins with 1.24, which drops it.',
    ],
  ])('a field that comes with 1.25 is told for %s', (versions, message) => {
    expect(messagesOf(yaml, versions)).toEqual([message]);
  });

  test('a field behind a gate that is off by default is an info, and nothing once the gate is on', () => {
    const gated = deployment('{ containers: [{ name: web, image: nginx, restartPolicyRules: [] }] }');
    expect(messagesOf(gated, '1.34')).toEqual([
      'info: "restartPolicyRules" of Container needs the feature gate ContainerRestartRules, which is off by default in Kubernetes 1.34; without it the API server drops the field.',
    ]);
    expect(messagesOf(gated, '1.35')).toEqual([]);
  });

  test('a field that went away is told with the version that took it', () => {
    const old =
      '{ apiVersion: v1, kind: Pod, metadata: { name: a, clusterName: b }, spec: { containers: [{ name: a, image: nginx }] } }';
    expect(messagesOf(old, '1.30').join()).toContain('it was removed in Kubernetes');
    expect(problemsOf(old, '1.20')).toEqual([]);
  });

  test('a deprecated field is low', () => {
    const yaml37 = '{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { loadBalancerIP: 10.0.0.1 } }';
    expect(placesOf(problemsOf(yaml37))).toEqual(['low spec.loadBalancerIP']);
  });

  test('a beta version is an info where all of the target serves a stable one', () => {
    const beta =
      '{ apiVersion: admissionregistration.k8s.io/v1beta1, kind: ValidatingAdmissionPolicyBinding, metadata: { name: a }, spec: { policyName: a, validationActions: [Deny] } }';
    expect(placesOf(problemsOf(beta, '1.30'))).toEqual(['info apiVersion']);
    expect(problemsOf(beta, '1.29')).toEqual([]);
    expect(placesOf(problemsOf(beta, '1.31'))).toEqual(['low apiVersion']);
  });

  test('a value that newer versions alone take is low', () => {
    const yaml37 = deployment(`{ tolerations: [{ key: a, operator: Gt, value: "1" }], ${CONTAINERS} }`);
    expect(placesOf(problemsOf(yaml37, '1.33..1.37'))).toEqual(['low spec.template.spec.tolerations[0].operator']);
    expect(placesOf(problemsOf(yaml37, '1.33'))).toEqual(['high spec.template.spec.tolerations[0].operator']);
  });

  test.each(Array.from({ length: 22 }, (_, index) => `1.${index + 16}`))('a plain Deployment suits %s', (version) => {
    expect(problemsOf(deployment(`{ ${CONTAINERS} }`, 'replicas: 3,'), version)).toEqual([]);
  });
});

test('items with the same key are told with the one before, defaults filled in', () => {
  const pod =
    '{ containers: [{ name: a, image: nginx, ports: [{ containerPort: 1 }, { containerPort: 1, protocol: UDP }, { containerPort: 1, protocol: TCP }] }] }';
  expect(messagesOf(deployment(pod))).toEqual([
    'medium: "spec.template.spec.containers[0].ports[2]" has the same containerPort and protocol as "spec.template.spec.containers[0].ports[0]"; server-side apply refuses the object, and other clients let one of the two win.',
  ]);
});

test('an empty list item is refused where something is required in it, and taken elsewhere', () => {
  expect(placesOf(problemsOf(deployment('{ containers: [null] }')))).toEqual(['high spec.template.spec.containers[0]']);
  const policy =
    '{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {}, ingress: [null] } }';
  expect(placesOf(problemsOf(policy))).toEqual(['low spec.ingress[0]']);
});

test('no value of a Secret, and no number that may be a password, is in a message', () => {
  const secret =
    '{ apiVersion: v1, kind: Secret, metadata: { name: a }, data: { a: "hunter2!", b: 31337 }, stringData: { c: 27182 } }';
  const text = messagesOf(secret).join();
  expect(text).not.toMatch(/hunter2|31337|27182/u);
  expect(messagesOf(secret)).toHaveLength(3);
});

test('a file with thousands of faults is told two hundred of them', () => {
  const data = Array.from({ length: 5000 }, (_, index) => `k${index}: [1]`).join(', ');
  expect(problemsOf(`{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: { ${data} } }`)).toHaveLength(200);
});

// Groups of projects are often nearly Kubernetes' own.
test.each([
  ['rbac.authorization.s.io/v1', 'Role', 'high'],
  ['storage.kx8s.io/v1', 'StorageClass', 'high'],
  ['networking.k8s.ioo/v1', 'Ingress', 'high'],
  ['scheduling.x-k8s.io/v1alpha1', 'PodGroup', undefined],
  ['storage.k3s.io/v1', 'Volume', undefined],
  ['apps.kruise.io/v1alpha1', 'StatefulSet', undefined],
  ['authorization.openshift.io/v1', 'Role', undefined],
  ['example.com/v1/x', 'Colour', 'high'],
  ['example.com/', 'Colour', 'high'],
  ['example com/v1', 'Colour', 'high'],
  ['example.com/v1', 'Co lour', 'high'],
  ['example.com/v1', 'Colour', undefined],
])('%s %s is told as %s', (apiVersion, kind, severity) => {
  const yaml = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\n`;
  expect(problemsOf(yaml)[0]?.severity).toBe(severity);
});
