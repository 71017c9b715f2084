import { describe, expect, test } from 'vitest';
import { imageParts } from '../../src/admission/kyverno-library.ts';
import { found, judged } from './judged.ts';

function policy(validations: string, rest = '', kind = 'ValidatingPolicy'): string {
  return `
apiVersion: policies.kyverno.io/v1
kind: ${kind}
metadata: { name: p, namespace: shop }
spec:
  matchConstraints:
    resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods] }]
${rest}
  validations:
${validations}
`;
}

const NO_HOST_NETWORK = '    - { expression: "!object.spec.?hostNetwork.orValue(false)", message: host }';
const TEMPLATE =
  'metadata: { labels: { app: a } }, spec: { hostNetwork: true, containers: [{ name: c, image: nginx }] }';
const POD = `{ apiVersion: v1, kind: Pod, ${TEMPLATE.replace('metadata: { ', 'metadata: { name: a, namespace: shop, ')} }`;

function controller(apiVersion: string, kind: string): string {
  const template = `template: { ${TEMPLATE} }`;
  const spec = kind === 'CronJob' ? `jobTemplate: { spec: { ${template} } }` : template;
  return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: w, namespace: shop }, spec: { ${spec} } }`;
}

test.each([
  ['', 'high'],
  ['  validationActions: [Deny]', 'high'],
  ['  validationActions: [Warn]', 'medium'],
  ['  validationActions: [Audit]', 'low'],
])('%s is severity %s', (rest, severity) => {
  expect(found(policy(NO_HOST_NETWORK, rest), POD)).toEqual([`p ${severity} Pod/a spec.hostNetwork: host`]);
});

describe('a policy on pods is for the controllers of pods too', () => {
  test.each([
    ['apps/v1', 'Deployment', 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'DaemonSet', 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'StatefulSet', 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'ReplicaSet', 'spec.template.spec.hostNetwork'],
    ['batch/v1', 'Job', 'spec.template.spec.hostNetwork'],
    ['batch/v1', 'CronJob', 'spec.jobTemplate.spec.template.spec.hostNetwork'],
  ])('%s %s', (apiVersion, kind, path) => {
    expect(found(policy(NO_HOST_NETWORK), controller(apiVersion, kind))).toEqual([`p high ${kind}/w ${path}: host`]);
  });

  test('but only for those that it names', () => {
    const rest = '  autogen: { podControllers: { controllers: [cronjobs] } }';
    expect(found(policy(NO_HOST_NETWORK, rest), controller('apps/v1', 'Deployment'))).toEqual([]);
    expect(found(policy(NO_HOST_NETWORK, rest), controller('batch/v1', 'CronJob'))).toHaveLength(1);
    expect(
      found(
        policy(NO_HOST_NETWORK, '  autogen: { podControllers: { controllers: [] } }'),
        controller('batch/v1', 'CronJob'),
      ),
    ).toEqual([]);
  });

  test('and not where a name or label narrows it, or pods are not all', () => {
    const text = policy(NO_HOST_NETWORK);
    const deployment = controller('apps/v1', 'Deployment');
    expect(found(text.replace('resources: [pods]', 'resources: [pods], resourceNames: [x]'), deployment)).toEqual([]);
    expect(found(text.replace('resources: [pods]', 'resources: [pods, services]'), deployment)).toEqual([]);
    expect(
      found(
        text.replace('    resourceRules', '    objectSelector: { matchLabels: { a: b } }\n    resourceRules'),
        deployment,
      ),
    ).toEqual([]);
  });

  test('metadata is that of the template', () => {
    const labels = `    - { expression: "'team' in object.metadata.labels", message: team }`;
    expect(found(policy(labels), controller('apps/v1', 'Deployment'))).toEqual([
      'p high Deployment/w spec.template.metadata.labels.team: team',
    ]);
  });
});

/** What one expression comes to for the Pod. */
function judgedBy(expression: string): ReturnType<typeof judged> {
  return judged(policy(`    - { expression: "${expression}", message: no }`), POD);
}

function foundBy(expression: string): readonly string[] {
  return judgedBy(expression).findings;
}

test('what asks a cluster or a registry is counted, unless something else settles the matter', () => {
  for (const expression of [
    "resource.Get('v1', 'configmaps', 'default', 'x').data.a == 'b'",
    "resource.List('v1', 'pods', object.metadata.namespace).items.size() < 5",
    "http.Get('http://x').ok",
    "globalContext.Get('x', '') == 'y'",
    "parseServiceAccount(request.userInfo.username).name == 'x'",
  ]) {
    expect(judgedBy(expression), expression).toMatchObject({
      findings: [],
      unjudged: [expect.stringContaining('p Pod/a: it asks for')],
    });
  }
  expect(judgedBy("!object.spec.hostNetwork || http.Get('x').ok").unjudged).toHaveLength(1);
  expect(judgedBy("object.spec.hostNetwork || http.Get('x').ok")).toMatchObject({ findings: [], unjudged: [] });
});

test('images are read without a registry', () => {
  expect(foundBy("images.containers == ['nginx']")).toEqual([]);
  expect(
    foundBy("images.containers.map(i, image(i)).all(i, i.registry() == 'index.docker.io' && i.tag() == 'latest')"),
  ).toEqual([]);
  expect(foundBy('object.spec.containers.all(c, image(c.image).containsDigest())')).toEqual([
    'p high Pod/a spec.containers[0].image: no',
  ]);
  expect(foundBy("isImage('nginx:1') && !isImage('A B')")).toEqual([]);
});

test.each([
  ['nginx', 'index.docker.io', 'library/nginx', 'latest', ''],
  ['nginx:1.25', 'index.docker.io', 'library/nginx', '1.25', ''],
  ['team/app', 'index.docker.io', 'team/app', 'latest', ''],
  ['ghcr.io/team/app:v1', 'ghcr.io', 'team/app', 'v1', ''],
  ['localhost:5000/app', 'localhost:5000', 'app', 'latest', ''],
  ['ghcr.io/app@sha256:00', 'ghcr.io', 'app', '', 'sha256:00'],
])('the parts of %s', (name, registry, repository, tag, digest) => {
  expect(imageParts(name)).toMatchObject({ registry, repository, tag, digest });
});

test('exceptions exempt what meets their conditions', () => {
  const exception = `---
apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: e }
spec:
  policyRefs: [{ name: p, kind: ValidatingPolicy }]
  matchConditions: [{ name: agent, expression: "object.metadata.name == 'a'" }]
`;
  expect(found(`${policy(NO_HOST_NETWORK)}${exception}`, POD)).toEqual([]);
  expect(found(`${policy(NO_HOST_NETWORK)}${exception}`, POD.replace('name: a,', 'name: b,'))).toHaveLength(1);
});

test('a namespaced policy is for its namespace', () => {
  const text = policy(NO_HOST_NETWORK, '', 'NamespacedValidatingPolicy');
  expect(found(text, POD)).toHaveLength(1);
  expect(found(text, POD.replace('namespace: shop', 'namespace: other'))).toEqual([]);
});

test('policies that judge no objects are told', () => {
  expect(judged(policy(NO_HOST_NETWORK, '  evaluation: { mode: JSON }'), POD)).toMatchObject({
    findings: [],
    told: [expect.stringContaining('is for JSON payloads')],
  });
  expect(judged(policy(NO_HOST_NETWORK, '', 'MutatingPolicy'), POD)).toMatchObject({
    findings: [],
    told: ['MutatingPolicy "p" changes objects, so it was not evaluated.'],
  });
});

/** A ClusterPolicy with one rule. */
function cluster(rule: string, spec = 'validationFailureAction: Enforce'): string {
  return `
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: p }
spec:
  ${spec}
  rules:
    - name: r
      ${rule}
      validate:
        cel:
          expressions: [{ expression: "!object.spec.?hostNetwork.orValue(false)", message: host }]
`;
}

describe('ClusterPolicy', () => {
  test.each([
    ['match: { any: [{ resources: { kinds: [Pod] } }] }', 1],
    ['match: { any: [{ resources: { kinds: [v1/Pod], operations: [CREATE] } }] }', 1],
    ['match: { any: [{ resources: { kinds: [Service] } }] }', 0],
    ['match: { any: [{ resources: { kinds: [Service] } }, { resources: { kinds: [Pod] } }] }', 1],
    ['match: { all: [{ resources: { kinds: [Pod] } }, { resources: { namespaces: [shop] } }] }', 1],
    ['match: { all: [{ resources: { kinds: [Pod] } }, { resources: { namespaces: [prod] } }] }', 0],
    ['match: { resources: { kinds: [Pod], names: ["a*"] } }', 1],
    ['match: { any: [{ resources: { kinds: [Pod], operations: [DELETE] } }] }', 0],
    [
      'match: { any: [{ resources: { kinds: [Pod] } }] }\n      exclude: { any: [{ resources: { namespaces: [shop] } }] }',
      0,
    ],
    [
      'match: { any: [{ resources: { kinds: [Pod] } }] }\n      celPreconditions: [{ name: n, expression: "object.metadata.name != \'a\'" }]',
      0,
    ],
  ])('%s', (rule, count) => {
    expect(found(cluster(rule), POD)).toHaveLength(count);
  });

  test('is for controllers too, by its annotation', () => {
    const text = cluster('match: { any: [{ resources: { kinds: [Pod] } }] }');
    expect(found(text, controller('apps/v1', 'Deployment'))).toEqual([
      'p high Deployment/w spec.template.spec.hostNetwork: host',
    ]);
    const none = text.replace(
      '{ name: p }',
      '{ name: p, annotations: { pod-policies.kyverno.io/autogen-controllers: none } }',
    );
    expect(found(none, controller('apps/v1', 'Deployment'))).toEqual([]);
  });

  test('for certain users only is not judged', () => {
    const exclude =
      'match: { any: [{ resources: { kinds: [Pod] } }] }\n      exclude: { any: [{ subjects: [{ kind: User, name: x }] }] }';
    expect(judged(cluster(exclude), POD)).toMatchObject({
      findings: [],
      unjudged: [expect.stringContaining('certain users')],
    });
  });

  test('patterns are told', () => {
    const text = cluster('match: { any: [{ resources: { kinds: [Pod] } }] }').replace(
      /cel:[\s\S]*$/u,
      'pattern: { spec: {} }',
    );
    expect(judged(text, POD)).toMatchObject({ findings: [], told: [expect.stringContaining('patterns')] });
  });

  test('audits are severity low', () => {
    const text = cluster('match: { any: [{ resources: { kinds: [Pod] } }] }', 'validationFailureAction: Audit');
    expect(found(text, POD)).toEqual(['p low Pod/a spec.hostNetwork: host']);
  });
});
