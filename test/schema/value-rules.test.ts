import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/schema/core-text.ts';
import { loadTable } from '../../src/schema/load-table.ts';
import { readValueRule, readWholeRule } from '../../src/schema/value-rule.ts';
import { LENIENT, VALUE_TABLE, WHOLE_TABLE } from '../../src/schema/value-table.ts';
import { problemsOf } from './judging.ts';

/** Fields of each type, by `group.version.Type` and `group.Type`. */
function fieldsByType(): ReadonlyMap<string, ReadonlySet<string>> {
  const core = readCore(loadTable('core'));
  const fields = new Map<string, Set<string>>();
  for (let place = 0; place < core.definitions; place += 1) {
    const [name = 0, , , row = []] = core.definitionAt(place) ?? [];
    const [type = '', version = '', group = ''] = core.nameAt(name).split('.').toReversed();
    const names = row.filter((_, index) => index % 2 === 0).map((one) => core.nameAt(Number(one)));
    for (const key of [`${group}.${version}.${type}`, `${group}.${type}`])
      fields.set(key, new Set([...(fields.get(key) ?? []), ...names]));
  }
  return fields;
}

/** The fields that a rule of an object speaks of. */
function namesOf(text: string): readonly string[] {
  const rule = readWholeRule(text);
  switch (rule.kind) {
    case 'needs':
      return [rule.field];
    case 'with':
      return [rule.field, rule.other];
    case 'choice':
      return [rule.by, ...Object.values(rule.fields).map((one) => one.replace('?', ''))].filter((one) => one !== '');
    default:
      return rule.fields;
  }
}

describe('the table', () => {
  const fields = fieldsByType();

  test('names types and fields that Kubernetes has', () => {
    const strange = Object.entries(VALUE_TABLE).flatMap(([type, row]) =>
      Object.keys(row ?? {})
        .filter((field) => fields.get(type)?.has(field) !== true)
        .map((field) => `${type}.${field}`),
    );
    expect(strange).toEqual([]);
  });

  test('names fields that the types have in what it asks of objects, and that their description requires in what it lets be', () => {
    const asked = Object.entries(WHOLE_TABLE).flatMap(([type, rules]) =>
      (rules ?? []).flatMap(namesOf).map((field) => [type, field] as const),
    );
    const lenient = Object.entries(LENIENT).flatMap(([type, names]) =>
      (names ?? []).map((field) => [type, field] as const),
    );
    const strange = [...asked, ...lenient].filter(([type, field]) => fields.get(type)?.has(field) !== true);
    expect(strange).toEqual([]);
  });

  test('is written in words that are known', () => {
    const words = Object.values(VALUE_TABLE).flatMap((row) =>
      Object.values(row ?? {}).flatMap((rule) => rule.split(' ')),
    );
    const forms = [...new Set(words)].filter((word) => /^[a-zA-Z0-9]+$/u.test(word));
    const plain = new Set(['filled', 'alone', 'labels', 'unique']);
    expect(forms.filter((word) => !plain.has(word) && readValueRule(word).form === undefined)).toEqual([]);
  });
});

const CLASS = 'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: { name: a }\n';
const SCALER = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\n';
const POLICY = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a }\n';
const HOOKS =
  'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a }\n';
const TARGET = 'scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, maxReplicas: 3';

function hook(more: string): string {
  return `${HOOKS}webhooks: [{ name: a.example.com, sideEffects: None, admissionReviewVersions: [v1], ${more} }]`;
}

test.each([
  [
    `${CLASS}spec: { controller: nginx }`,
    'high: "spec.controller" must be a DNS name in lower case, a slash and a path, like example.com/controller, and is "nginx".',
  ],
  [`${CLASS}spec: { controller: "" }`, 'high: "spec.controller" must not be empty.'],
  [`${CLASS}spec: {}`, 'high: "spec" lacks "controller", which the API server requires.'],
  [
    `${CLASS}spec: { controller: a.io/b, parameters: { kind: A, name: a, scope: namespace } }`,
    'high: "spec.parameters.scope" must be Cluster or Namespace, and is "namespace"; "Namespace" is probably meant.',
  ],
  [
    `${CLASS}spec: { controller: a.io/b, parameters: { kind: A, name: a, scope: Namespace } }`,
    'high: "spec.parameters" lacks "namespace", which its scope Namespace asks for.',
  ],
  [
    `${CLASS}spec: { controller: a.io/b, parameters: { kind: A, name: a, namespace: b } }`,
    'high: "spec.parameters" has "namespace", which does not go with its scope Cluster.',
  ],
  [
    `${POLICY}spec: { podSelector: { matchExpressions: [{ key: a, operator: in, values: [b] }] } }`,
    'high: "spec.podSelector.matchExpressions[0].operator" must be In, NotIn, Exists or DoesNotExist, and is "in"; "In" is probably meant.',
  ],
  [
    `${POLICY}spec: { podSelector: { matchExpressions: [{ key: a, operator: In }] } }`,
    'high: "spec.podSelector.matchExpressions[0]" lacks "values", which its operator In asks for.',
  ],
  [
    `${POLICY}spec: { podSelector: {}, policyTypes: [Ingress, Egress, Ingress] }`,
    'high: "spec.policyTypes" must have at most 2 items, and has 3.',
  ],
  [
    `${SCALER}spec: { ${TARGET}, behavior: { scaleUp: { policies: [{ type: Pods, value: 0, periodSeconds: 15 }] } } }`,
    'high: "spec.behavior.scaleUp.policies[0].value" must be at least 1, and is 0.',
  ],
  [
    `${SCALER}spec: { ${TARGET}, behavior: { scaleUp: { policies: [{ type: Pods, value: 1, periodSeconds: 3600 }] } } }`,
    'high: "spec.behavior.scaleUp.policies[0].periodSeconds" must be 1 to 1800, and is 3600.',
  ],
  [
    `${SCALER}spec: { ${TARGET}, metrics: [{ type: Pods, pods: { metric: { name: a }, target: { type: AverageValue, averageValue: "-1" } } }] }`,
    'high: "spec.metrics[0].pods.target.averageValue" must be above 0, and is -1.',
  ],
  [
    hook('clientConfig: { url: "http://example.com" }'),
    'high: "webhooks[0].clientConfig.url" must be a URL like https://example.com/path, without a user, a query and a fragment, and is "http://example.com".',
  ],
  [hook('clientConfig: {}'), 'high: "webhooks[0].clientConfig" has neither "url" nor "service", and must have one.'],
  [
    hook('clientConfig: { url: "https://example.com", service: { name: a, namespace: b } }'),
    'high: "webhooks[0].clientConfig" has "service" beside "url", and must have one of them only.',
  ],
  [
    hook(
      'clientConfig: { url: "https://example.com" }, rules: [{ operations: [CREATE, "*"], apiGroups: [""], apiVersions: [v1], resources: [pods] }]',
    ),
    'high: "webhooks[0].rules[0].operations" has "*" in it, which stands for all and has nothing beside it.',
  ],
  [
    `${HOOKS}webhooks: [{ name: a, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: "https://a.b" } }]`,
    'high: "webhooks[0].name" must be a DNS name in lower case with at least two dots, like hook.example.com, and is "a".',
  ],
  [
    `apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: { name: v1.a.b }\nspec: { group: a.b, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b }, insecureSkipTLSVerify: true, caBundle: YWJj }`,
    'high: "spec" has "caBundle" beside "insecureSkipTLSVerify", and may have one of them only.',
  ],
  [
    'apiVersion: storage.k8s.io/v1\nkind: CSINode\nmetadata: { name: a }\nspec: { drivers: [{ name: a.b, nodeID: a, topologyKeys: [x, x] }] }',
    'high: "spec.drivers[0].topologyKeys[1]" is "spec.drivers[0].topologyKeys[0]" once more.',
  ],
  [
    'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: a }\nhandler: runc\nscheduling: { nodeSelector: { a: b c } }',
    'high: "scheduling.nodeSelector.a" is "b c", and a label may hold only letters, digits, dashes, dots and underscores, and begins and ends with a letter or digit.',
  ],
])('%s is refused', (yaml, message) => {
  expect(problemsOf(yaml, '1.34').map((one) => `${one.severity}: ${one.message}`)).toContain(message);
});

test.each([
  [
    'what is left to the server',
    `${CLASS}spec: { controller: Example/x, parameters: { kind: A, name: a, scope: Cluster } }`,
    1,
  ],
  ['a controller with a path', `${CLASS}spec: { controller: a.io/b/C_d, parameters: { kind: A, name: a } }`, 0],
  [
    'the selector of a metric, which nobody asks',
    `${SCALER}spec: { ${TARGET}, metrics: [{ type: Pods, pods: { metric: { name: a, selector: { matchLabels: { a: b c } } }, target: { type: AverageValue, averageValue: 1 } } }] }`,
    0,
  ],
  [
    'false beside what it would forbid',
    'apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: { name: v1.a.b }\nspec: { group: a.b, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b }, insecureSkipTLSVerify: false, caBundle: YWJj }',
    0,
  ],
  ['a value of the wrong type, which is told once', `${CLASS}spec: { controller: 1 }`, 1],
  ['a status that is sent along', `${POLICY}spec: { podSelector: {} }\nstatus: { conditions: [] }`, 1],
])('%s', (_, yaml, count) => {
  expect(problemsOf(yaml, '1.34')).toHaveLength(count);
});

test('what the description requires and the server fills in is worth a note', () => {
  const yaml =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: a }\nroleRef: { kind: Role, name: a }\n';
  expect(problemsOf(yaml, '1.34').map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'low: "roleRef" lacks "apiGroup", which its description requires; the API server does without, other tools do not (RoleRef).',
  ]);
});

test('what only a part of the target refuses is a note with the version', () => {
  const yaml = `${POLICY}spec: { podSelector: { matchExpressions: [{ key: a, operator: In, values: [b c] }] } }`;
  const told = (versions: string): readonly string[] =>
    problemsOf(yaml, versions).map(({ severity, message }) => `${severity}: ${message.slice(-34)}`);
  expect(told('1.25')).toEqual([]);
  expect(told('1.25..1.26')).toEqual(['low: is "b c", from Kubernetes 1.26 on.']);
  expect(told('1.26')).toHaveLength(1);
});

test('a number of a port that does not fit into 32 bits is refused where a name may stand as well', () => {
  const yaml = `${POLICY}spec: { podSelector: {}, ingress: [{ ports: [{ port: 3000000000 }] }] }`;
  expect(problemsOf(yaml).map(({ message }) => message)).toEqual([
    '"spec.ingress[0].ports[0].port" is 3000000000, which does not fit into 32 bits.',
  ]);
});
