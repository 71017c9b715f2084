import { describe, expect, test } from 'vitest';
import { imageParts } from '../../src/admission/kyverno/kyverno-functions.ts';
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

const DIGEST = `sha256:${'0a'.repeat(32)}`;

test.each(['', 'A/b', 'a', 'nginx:', 'nginx:a b', 'nginx@sha256:00', `nginx@${DIGEST}@${DIGEST}`, 'x'.repeat(2000)])(
  '%s is no name of an image',
  (name) => {
    expect(imageParts(name)).toBeUndefined();
  },
);

test.each([
  ['nginx', 'index.docker.io', 'library/nginx', 'latest', ''],
  ['nginx:1.25', 'index.docker.io', 'library/nginx', '1.25', ''],
  ['team/app', 'index.docker.io', 'team/app', 'latest', ''],
  ['ghcr.io/team/app:v1', 'ghcr.io', 'team/app', 'v1', ''],
  ['localhost:5000/app', 'localhost:5000', 'app', 'latest', ''],
  ['localhost/app', 'index.docker.io', 'localhost/app', 'latest', ''],
  ['docker.io/nginx:1', 'index.docker.io', 'library/nginx', '1', ''],
  ['docker.io/team/app', 'index.docker.io', 'team/app', 'latest', ''],
  [`ghcr.io/app@${DIGEST}`, 'ghcr.io', 'app', '', DIGEST],
  [`nginx:1.25@${DIGEST}`, 'index.docker.io', 'library/nginx', '', DIGEST],
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

/** An exception with a compensating control. */
function withControl(control: string): string {
  return `---
apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: e, namespace: ci }
spec:
  policyRefs: [{ name: p, kind: ValidatingPolicy }]
  matchConditions: [{ expression: "object.metadata.namespace == 'shop'" }, { expression: "true" }]
  validations: [{ expression: "${control}", message: "no ticket" }]
`;
}

/** An exception that allows images. */
function withImages(images: string): string {
  return `---
apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: e }
spec:
  policyRefs: [{ name: p, kind: ValidatingPolicy }]
  images: ${images}
  matchConditions: [{ name: agent, expression: "object.metadata.name == 'a'" }]
`;
}

function limits(most: number): string {
  return `\n---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: limits, namespace: shop }, data: { most: '${most}' } }`;
}

function namespaceOf(name: string): string {
  return `{ apiVersion: v1, kind: Namespace, metadata: { name: ${name} } }`;
}

/** An exception of a ClusterPolicy. */
function exceptionOf(policyName: string, rules: string, match: string, more = ''): string {
  return `---
apiVersion: kyverno.io/v2
kind: PolicyException
metadata: { name: e, namespace: shop }
spec:
  exceptions: [{ policyName: ${policyName}, ruleNames: [${rules}] }]
  match: { any: [{ resources: { ${match} } }] }
${more}`;
}

describe('functions of Kyverno that need no cluster are worked out', () => {
  test.each([
    ["md5('nginx') == 'ee434023cf89d7dfb21f63d64f0f9d74'"],
    ["sha1('a') == '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'"],
    ["sha256('a') == 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'"],
    ['json.unmarshal(\'{\\"a\\": {\\"b\\": [1, true]}}\').a.b == [1, true]'],
    ["yaml.parse('a: { b: yes }').a.b && yaml.parse('- 1')[0] == 1"],
    ['math.round(10.125, 2) == 10.13 && math.round(12345.6789, -2) == 12300.0 && math.round(1.5) == 2.0'],
    ["listObjToMap([{'n': 'x'}, {'n': 'y'}], [{'v': 1}, {'v': 2}], 'n', 'v') == {'x': 1, 'y': 2}"],
    ["parseImageReference('ghcr.io/a/b:1').tag() == '1' && image('ab').registry() == 'index.docker.io'"],
    ["listObjToMap(object.spec.containers, object.spec.containers, 'name', 'image')['c'] == 'nginx'"],
  ])('%s', (expression) => {
    expect(judgedBy(expression)).toEqual({ findings: [], unjudged: [], told: [] });
  });

  test('a text that is no JSON is an error, as for the API server', () => {
    expect(foundBy("json.unmarshal(object.metadata.name + '{').a == 1")).toEqual([
      expect.stringContaining('json.unmarshal: the text is no JSON'),
    ]);
  });

  test('what a registry or a clock says is counted', () => {
    for (const expression of [
      "image.GetMetadata('nginx').config.os == 'linux'",
      "time.now() > timestamp('2025-01-01T00:00:00Z')",
    ])
      expect(judgedBy(expression), expression).toMatchObject({ findings: [], unjudged: [expect.any(String)] });
  });
});

describe('as authors write their tests', () => {
  test('annotations for the audit may be plain words, which judge nothing', () => {
    const rest = '  auditAnnotations: [{ key: team, valueExpression: platform }]';
    expect(found(policy(NO_HOST_NETWORK, rest), POD)).toHaveLength(1);
  });

  test('conditions of an exception need no names, and its compensating controls must hold', () => {
    const text = policy(NO_HOST_NETWORK);
    expect(found(`${text}${withControl("object.metadata.labels.app == 'a'")}`, POD)).toEqual([]);
    expect(found(`${text}${withControl('has(object.metadata.annotations)')}`, POD)).toHaveLength(1);
  });

  test('a name of Kyverno’s libraries that a loop gives to its element asks nobody', () => {
    expect(judgedBy("object.spec.containers.map(c, c.name).all(user, user.contains('c'))")).toEqual({
      findings: [],
      unjudged: [],
      told: [],
    });
    expect(foundBy("object.spec.containers.all(resource, resource.image.contains(':'))")).toEqual([
      'p high Pod/a spec.containers[0].image: no',
    ]);
  });

  test('images of a controller are those of its pods', () => {
    const text = policy(
      `    - { expression: "images.containers.all(i, image(i).registry() == 'ghcr.io')", message: elsewhere }`,
    )
      .replace("apiGroups: ['']", 'apiGroups: [apps]')
      .replace('resources: [pods]', 'resources: [deployments]');
    expect(found(text, controller('apps/v1', 'Deployment'))).toHaveLength(1);
    expect(found(text, controller('apps/v1', 'Deployment').replace('image: nginx', 'image: ghcr.io/a/b'))).toEqual([]);
  });

  test('an exception that allows images leaves the rest to the policy', () => {
    const text = policy(
      '    - { expression: "object.spec.containers.all(c, c.image in exceptions.allowedImages)", message: image }',
    );
    expect(found(text, POD)).toHaveLength(1);
    expect(found(`${text}${withImages('[nginx]')}`, POD)).toEqual([]);
    expect(found(`${text}${withImages('[busybox]')}`, POD)).toHaveLength(1);
    expect(found(`${text}${withImages('[nginx]')}`, POD.replace('name: a,', 'name: b,'))).toHaveLength(1);
  });

  test('a variable of a variable, a condition on it, and a message made of both', () => {
    const rest = `  matchConditions: [{ name: owned, expression: "variables.owner != ''" }]
  variables:
    - { name: labels, expression: "object.metadata.?labels.orValue({})" }
    - { name: owner, expression: "variables.labels[?'owner'].orValue('')" }`;
    const text = policy(
      `    - { expression: "variables.owner.startsWith('team-')", messageExpression: "'owner ' + variables.owner + ' is no team'" }`,
      rest,
    );
    expect(found(text, POD)).toEqual([]);
    expect(found(text, POD.replace('app: a', 'app: a, owner: ann'))).toEqual([
      'p high Pod/a metadata.labels.owner: owner ann is no team',
    ]);
    expect(found(text, POD.replace('app: a', 'app: a, owner: team-a'))).toEqual([]);
  });

  test('on creation there is no object as it was', () => {
    expect(foundBy("request.operation == 'CREATE' && oldObject == null && request.namespace == 'shop'")).toEqual([]);
    expect(foundBy("request.operation != 'UPDATE' || oldObject.spec == object.spec")).toEqual([]);
    expect(
      foundBy("!has(oldObject.spec) && request.kind.kind == 'Pod' && request.resource.resource == 'pods'"),
    ).toEqual([]);
  });
});

describe('ClusterPolicy as authors write it', () => {
  const PODS = 'match: { any: [{ resources: { kinds: [Pod] } }] }';

  test('parameters are those of the object that it names', () => {
    const text = cluster(PODS).replace(
      /cel:\n[\s\S]*$/u,
      `cel:
          paramKind: { apiVersion: v1, kind: ConfigMap }
          paramRef: { name: limits, namespace: shop, parameterNotFoundAction: Deny }
          expressions: [{ expression: "object.spec.containers.size() <= int(params.data.most)", message: many }]
`,
    );
    expect(found(text, `${POD}${limits(0)}`)).toEqual(['p high Pod/a spec.containers: many']);
    expect(found(text, `${POD}${limits(1)}`)).toEqual([]);
    expect(judged(text, POD)).toMatchObject({ findings: [], unjudged: [expect.stringContaining('"limits"')] });
  });

  test.each([
    ['name: agent-?', 'agent-1', 0],
    ['name: agent-?', 'agent-12', 1],
    ['names: ["*-1"]', 'agent-1', 0],
  ])('%s of an exclusion means %s', (filter, name, count) => {
    const [key = '', value = ''] = filter.split(': ');
    const names = key === 'name' ? `names: ["${value}"]` : `${key}: ${value}`;
    const rule = `${PODS}\n      exclude: { any: [{ resources: { ${names} } }] }`;
    expect(found(cluster(rule), POD.replace('name: a,', `name: ${name},`))).toHaveLength(count);
  });

  test.each([
    ['app: "?*"', 1],
    ['"a*": a', 1],
    ['app: "b*"', 0],
    ['team: "*"', 0],
  ])('labels may have wildcards: %s', (labels, count) => {
    const rule = `match: { any: [{ resources: { kinds: [Pod], selector: { matchLabels: { ${labels} } } } }] }`;
    expect(found(cluster(rule), POD)).toHaveLength(count);
  });

  test('a Namespace is its own namespace', () => {
    const text = cluster(
      'match: { any: [{ resources: { kinds: [Namespace] } }] }\n      exclude: { any: [{ resources: { namespaces: ["kube-*"] } }] }',
    ).replace('!object.spec.?hostNetwork.orValue(false)', 'has(object.metadata.labels)');
    expect(found(text, namespaceOf('shop'))).toHaveLength(1);
    expect(found(text, namespaceOf('kube-system'))).toEqual([]);
  });

  test('labels of a namespace that is not there leave the object not judged', () => {
    const rule = 'match: { any: [{ resources: { kinds: [Pod], namespaceSelector: { matchLabels: { env: prod } } } }] }';
    expect(judged(cluster(rule), POD)).toMatchObject({ findings: [], unjudged: [expect.stringContaining('shop')] });
    const namespace =
      '\n---\n{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { env: prod } }, spec: {} }';
    expect(found(cluster(rule), `${POD}${namespace}`)).toHaveLength(1);
  });

  test('an exclusion by name or label keeps it from controllers, one by namespace does not', () => {
    const excluding = (filter: string): string =>
      cluster(`${PODS}\n      exclude: { any: [{ resources: { ${filter} } }] }`);
    const deployment = controller('apps/v1', 'Deployment');
    expect(found(excluding('namespaces: [other]'), deployment)).toHaveLength(1);
    expect(found(excluding('selector: { matchLabels: { a: b } }'), deployment)).toEqual([]);
    expect(found(excluding('names: [x]'), deployment)).toEqual([]);
    expect(found(cluster(PODS), controller('v1', 'ReplicationController'))).toHaveLength(1);
  });

  describe('exceptions', () => {
    test.each([
      ['p', 'r', 'kinds: [Pod], names: ["a*"]', 0],
      ['p', '"*"', 'kinds: [Pod]', 0],
      ['p', 'other', 'kinds: [Pod]', 1],
      ['other', 'r', 'kinds: [Pod]', 1],
      ['p', 'r', 'kinds: [Pod], namespaces: [other]', 1],
    ])('of %s, rules %s, for %s', (name, rules, match, count) => {
      expect(found(`${cluster(PODS)}${exceptionOf(name, rules, match)}`, POD)).toHaveLength(count);
    });

    test('with conditions in JMESPath leave the object not judged', () => {
      const text = `${cluster(PODS)}${exceptionOf('p', 'r', 'kinds: [Pod]', '  conditions: { any: [{ key: a, operator: Equals, value: b }] }')}`;
      expect(judged(text, POD)).toMatchObject({ findings: [], unjudged: [expect.stringContaining('JMESPath')] });
    });
  });

  test('policies that clean up are told', () => {
    const text = `
apiVersion: kyverno.io/v2
kind: ClusterCleanupPolicy
metadata: { name: sweep }
spec: { schedule: '* * * * *', match: { any: [{ resources: { kinds: [Pod] } }] } }
`;
    expect(judged(text, POD).told).toEqual(['ClusterCleanupPolicy "sweep" deletes objects, so it was not evaluated.']);
  });
});
