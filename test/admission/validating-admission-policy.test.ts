import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { found, judged } from './judged.ts';

interface PolicySpec {
  readonly validations?: string;
  readonly rest?: string;
  readonly rules?: string;
  readonly binding?: string;
  readonly name?: string;
}

/** A policy on Deployments with its binding. */
function policy({
  validations = '',
  rest = '',
  rules,
  binding = 'validationActions: [Deny]',
  name = 'p',
}: PolicySpec): string {
  const resourceRules =
    rules ?? '{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments] }';
  return `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: ${name} }
spec:
  matchConstraints: { resourceRules: [${resourceRules}] }
${rest}
  validations:
${validations}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: ${name} }
spec: { policyName: ${name}, ${binding} }
`;
}

function deployment(spec: string, metadata = 'name: web, namespace: shop'): string {
  return `{ apiVersion: apps/v1, kind: Deployment, metadata: { ${metadata} }, spec: { ${spec} } }`;
}

const AT_MOST_FIVE = '    - { expression: object.spec.replicas <= 5, message: too many }';

test('a validation that is false is a finding under the name of the policy, at the field that it reads', () => {
  expect(found(policy({ validations: AT_MOST_FIVE }), deployment('replicas: 9'))).toEqual([
    'p high Deployment/web spec.replicas: too many',
  ]);
  expect(found(policy({ validations: AT_MOST_FIVE }), deployment('replicas: 5'))).toEqual([]);
});

test.each([
  ['[Deny]', 'high'],
  ['[Warn]', 'medium'],
  ['[Audit]', 'low'],
  ['[Audit, Warn]', 'medium'],
])('the actions %s of a binding are severity %s', (actions, severity) => {
  const text = policy({ validations: AT_MOST_FIVE, binding: `validationActions: ${actions}` });
  expect(found(text, deployment('replicas: 9'))).toEqual([`p ${severity} Deployment/web spec.replicas: too many`]);
});

test('a policy without a binding is judged, and that is told', () => {
  const text = policy({ validations: AT_MOST_FIVE }).split('---')[0] ?? '';
  const { findings, told } = judged(text, deployment('replicas: 9'));
  expect(findings).toHaveLength(1);
  expect(told).toEqual([expect.stringContaining('has no binding')]);
});

const NEVER = '    - { expression: "false", message: met }';

/** A policy that no object meets, with more to match by. */
function selectingBy(selector: string): string {
  return policy({ validations: NEVER }).replace('matchConstraints: { ', `matchConstraints: { ${selector}, `);
}

function judgedOn(operation: string): ReturnType<typeof judged> {
  return judged(
    policy({
      validations: NEVER,
      rules: `{ apiGroups: [apps], apiVersions: [v1], operations: [${operation}], resources: [deployments] }`,
    }),
    deployment(''),
  );
}

/** A policy that no object meets, for what a rule means. */
function rule(text: string): string {
  return policy({ validations: NEVER, rules: `{ operations: [CREATE], ${text} }` });
}

describe('what is matched', () => {
  const pod = '{ apiVersion: v1, kind: Pod, metadata: { name: a } }';
  const role = '{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: a } }';
  const ingress = '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a } }';

  test.each([
    ['apiGroups: [""], apiVersions: [v1], resources: [pods]', pod, 1],
    ['apiGroups: ["*"], apiVersions: ["*"], resources: ["*"]', pod, 1],
    ['apiGroups: ["*"], apiVersions: ["*"], resources: ["*/*"]', pod, 1],
    ['apiGroups: [""], apiVersions: [v1], resources: ["pods/*"]', pod, 1],
    ['apiGroups: [""], apiVersions: [v1], resources: [pods/exec]', pod, 0],
    ['apiGroups: [apps], apiVersions: [v1], resources: [pods]', pod, 0],
    ['apiGroups: [""], apiVersions: [v1], resources: [services]', pod, 0],
    ['apiGroups: [""], apiVersions: [v1], resources: [pods], scope: Cluster', pod, 0],
    ['apiGroups: [""], apiVersions: [v1], resources: [pods], scope: Namespaced', pod, 1],
    ['apiGroups: [""], apiVersions: [v1], resources: [pods], resourceNames: [b]', pod, 0],
    ['apiGroups: ["*"], apiVersions: ["*"], resources: ["*"], scope: Cluster', role, 1],
    ['apiGroups: ["*"], apiVersions: ["*"], resources: ["*"], scope: Namespaced', role, 0],
    ['apiGroups: [networking.k8s.io], apiVersions: [v1], resources: [ingresses]', ingress, 1],
  ])('by %s', (text, object, count) => {
    expect(found(rule(text), object)).toHaveLength(count);
  });

  test('a kind goes by the plural of its definition', () => {
    const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: kine.example.com }
spec: { group: example.com, scope: Cluster, names: { kind: Cow, plural: kine } }
---
{ apiVersion: example.com/v1, kind: Cow, metadata: { name: berta } }
`;
    const by = (resources: string): readonly string[] =>
      found(rule(`apiGroups: [example.com], apiVersions: [v1], resources: [${resources}]`), definition);
    expect(by('kine')).toEqual(['p high Cow/berta .: met']);
    expect(by('cows')).toEqual([]);
  });

  test('a plural that Kubernetes does not serve is told with the nearest one', () => {
    const { told } = judged(rule('apiGroups: [apps], apiVersions: [v1], resources: [deployment]'), pod);
    expect(told).toEqual([expect.stringContaining('"deployment", which apps does not serve')]);
  });

  test('what excludes wins', () => {
    const rest = '';
    const text = policy({
      validations: NEVER,
      rest,
      rules: '{ apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources: ["*"] }',
    }).replace(
      'matchConstraints: { ',
      'matchConstraints: { excludeResourceRules: [{ apiGroups: [""], apiVersions: ["*"], operations: ["*"], resources: [pods] }], ',
    );
    expect(found(text, `${pod}\n---\n${role}`)).toEqual(['p high ClusterRole/a .: met']);
  });

  test('labels of the object, and of its namespace as far as it is there', () => {
    const web = deployment('', 'name: web, namespace: shop, labels: { tier: front }');
    expect(found(selectingBy('objectSelector: { matchLabels: { tier: front } }'), web)).toHaveLength(1);
    expect(found(selectingBy('objectSelector: { matchLabels: { tier: back } }'), web)).toHaveLength(0);
    const prod = selectingBy('namespaceSelector: { matchLabels: { env: prod } }');
    expect(judged(prod, web)).toMatchObject({
      findings: [],
      unjudged: ['p Deployment/web: the namespace "shop" and its labels are not in these files'],
    });
    const namespace = (env: string): string =>
      `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { env: ${env} } } }\n---\n${web}`;
    expect(found(prod, namespace('prod'))).toHaveLength(1);
    expect(judged(prod, namespace('test'))).toMatchObject({ findings: [], unjudged: [] });
    // The name is a label that every namespace has.
    const named = selectingBy(
      'namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system] }] }',
    );
    expect(found(named, web)).toHaveLength(1);
  });

  test('an object in another version of the API is not judged, but with matchPolicy Exact not meant', () => {
    const old = '{ apiVersion: extensions/v1beta1, kind: Deployment, metadata: { name: web } }';
    expect(judged(policy({ validations: NEVER }), old).unjudged).toEqual([
      expect.stringContaining('extensions/v1beta1'),
    ]);
    const exact = policy({ validations: NEVER }).replace(
      'matchConstraints: { ',
      'matchConstraints: { matchPolicy: Exact, ',
    );
    expect(judged(exact, old)).toMatchObject({ findings: [], unjudged: [] });
  });

  test('updates are not judged, and deletions are none of a file', () => {
    expect(judgedOn('UPDATE').unjudged).toEqual([expect.stringContaining('updates only')]);
    expect(judgedOn('DELETE')).toMatchObject({
      findings: [],
      unjudged: [],
      told: [expect.stringContaining('requests that no file makes')],
    });
  });
});

function judgedBy(expression: string): ReturnType<typeof judged> {
  return judged(
    policy({ validations: `    - { expression: "${expression}", message: no }` }),
    deployment('replicas: 9'),
  );
}

describe('what is evaluated', () => {
  test('conditions come first, and one that is false settles the matter', () => {
    const rest =
      '  matchConditions: [{ name: error, expression: object.spec.nothing == 1 }, { name: other, expression: "object.metadata.name != \'web\'" }]';
    expect(judged(policy({ validations: AT_MOST_FIVE, rest }), deployment('replicas: 9'))).toMatchObject({
      findings: [],
      unjudged: [],
    });
  });

  test('variables are worked out when they are read, each seeing those before it', () => {
    const rest = `  variables:
    - { name: broken, expression: object.spec.nothing.at.all }
    - { name: containers, expression: object.spec.template.spec.containers }
    - { name: images, expression: 'variables.containers.map(c, c.image)' }`;
    const validations = `    - { expression: "variables.images.all(i, i.startsWith('ghcr.io/'))", message: elsewhere }`;
    const pods = 'template: { spec: { containers: [{ name: a, image: ghcr.io/a }, { name: b, image: b }] } }';
    expect(found(policy({ validations, rest }), deployment(pods))).toEqual([
      'p high Deployment/web spec.template.spec.containers[1].image: elsewhere',
    ]);
  });

  test('a message is worked out, and gives way to the plain one where it fails or has several lines', () => {
    const message = (expression: string): readonly string[] =>
      found(
        policy({ validations: `    - { expression: "false", message: plain, messageExpression: "${expression}" }` }),
        deployment('replicas: 9'),
      );
    expect(message("'has ' + string(object.spec.replicas)")).toEqual(['p high Deployment/web .: has 9']);
    expect(message('object.spec.nothing')).toEqual(['p high Deployment/web .: plain']);
    expect(message(String.raw`'a\\nb'`)).toEqual(['p high Deployment/web .: plain']);
    expect(
      found(policy({ validations: '    - { expression: object.spec.replicas < 3 }' }), deployment('replicas: 9')),
    ).toEqual(['p high Deployment/web spec.replicas: failed expression: object.spec.replicas < 3']);
  });

  test('an error is a refusal, as the API server has it, or with failurePolicy Ignore not judged', () => {
    const validations = '    - { expression: object.spec.nothing > 1, message: more than one }';
    expect(found(policy({ validations }), deployment('replicas: 9'))).toEqual([
      'p high Deployment/web spec.nothing: The policy has no answer for this object (no such key: nothing), which the API server takes for a refusal. It is there to say: more than one',
    ]);
    expect(judged(policy({ validations, rest: '  failurePolicy: Ignore' }), deployment('replicas: 9'))).toMatchObject({
      findings: [],
      unjudged: ['p Deployment/web: an expression has no value (no such key: nothing)'],
    });
  });

  test('a field that the API server fills in is read with its default', () => {
    const validations = '    - { expression: object.spec.replicas > 1, message: alone }';
    expect(found(policy({ validations }), deployment(''))).toEqual(['p high Deployment/web spec.replicas: alone']);
    expect(found(policy({ validations: AT_MOST_FIVE }), deployment(''))).toEqual([]);
  });

  test('an object without a namespace goes to default', () => {
    const validations =
      "    - { expression: object.metadata.namespace != 'default' && request.namespace != 'default', message: named }";
    expect(found(policy({ validations }), deployment('', 'name: web'))).toHaveLength(1);
    expect(found(policy({ validations }), deployment(''))).toEqual([]);
  });

  test('what only a cluster knows is counted, unless something else settles the matter', () => {
    expect(judgedBy("request.userInfo.username == 'admin'").unjudged).toEqual([
      'p Deployment/web: it asks for who makes the request (request.userInfo)',
    ]);
    expect(
      judgedBy("authorizer.group('apps').resource('deployments').check('create').allowed()").unjudged,
    ).toHaveLength(1);
    expect(judgedBy("namespaceObject.metadata.labels.env == 'prod'").unjudged).toHaveLength(1);
    expect(judgedBy("authorizer.requestResource.check('create').allowed()").unjudged).toHaveLength(1);
    // An error elsewhere would not matter, if what is not known were true.
    expect(judgedBy("object.spec.nothing == 1 || request.userInfo.username == 'a'").unjudged).toHaveLength(1);
    expect(judgedBy("object.spec.nothing == 1 || request.userInfo.username == 'a'").findings).toEqual([]);
    expect(judgedBy("request.userInfo.username == 'admin' || object.spec.replicas == 9")).toMatchObject({
      findings: [],
      unjudged: [],
    });
    expect(judgedBy("request.userInfo.username == 'admin' && object.spec.replicas == 1").findings).toEqual([
      'p high Deployment/web spec.replicas: no',
    ]);
    expect(
      judgedBy("namespaceObject.metadata.name == 'shop' && request.operation == 'CREATE' && oldObject == null"),
    ).toMatchObject({
      findings: [],
      unjudged: [],
    });
  });
});

function withParams(binding: string): string {
  return policy({
    validations:
      '    - { expression: object.spec.replicas <= int(params.data.max), messageExpression: "\'at most \' + params.data.max" }',
    rest: '  paramKind: { apiVersion: v1, kind: ConfigMap }',
    binding: `validationActions: [Deny], ${binding}`,
  });
}

function settings(name: string, max: number, namespace = 'shop'): string {
  return `---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name}, namespace: ${namespace}, labels: { for: replicas } }, data: { max: "${max}" } }\n`;
}

function missingParams(action: string): readonly string[] {
  return judged(withParams(`paramRef: { name: small, parameterNotFoundAction: ${action} }`), deployment('replicas: 9'))
    .unjudged;
}

test('null has no fields, and asking whether it has one is no error', () => {
  for (const expression of [
    '!has(oldObject.spec)',
    '!oldObject.?spec.?replicas.hasValue()',
    "params.?data.?max.orValue('9') == '9'",
    'oldObject == null || has(oldObject.metadata)',
  ]) {
    expect(judgedBy(expression), expression).toMatchObject({ findings: [], unjudged: [] });
  }
});

/** A Deployment with this image beside another. */
function withImage(image: string, labels = ''): string {
  return deployment(
    `template: { spec: { containers: [{ name: a, image: busybox }, { name: b, image: ${image} }] } }`,
    `name: web, namespace: shop${labels}`,
  );
}

function namespaceWith(labels: string): string {
  return `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { ${labels} } } }\n---\n`;
}

test('a policy of the documentation of Kubernetes, with the environment in a label of the namespace', () => {
  const text = policy({
    rest: `  variables:
    - name: environment
      expression: "'environment' in namespaceObject.metadata.labels ? namespaceObject.metadata.labels['environment'] : 'prod'"
    - name: exempt
      expression: "has(object.metadata.labels) && 'exempt' in object.metadata.labels && object.metadata.labels['exempt'] == 'true'"
    - name: containers
      expression: object.spec.template.spec.containers
    - name: containersToCheck
      expression: "variables.containers.filter(c, c.image.contains('example.com/'))"`,
    validations: `    - expression: "variables.exempt || variables.containersToCheck.all(c, c.image.startsWith(variables.environment + '.'))"
      messageExpression: "'only ' + variables.environment + ' images are allowed in namespace ' + namespaceObject.metadata.name"`,
  });
  expect(found(text, namespaceWith('environment: staging') + withImage('prod.example.com/a'))).toEqual([
    'p high Deployment/web spec.template.spec.containers[1].image: only staging images are allowed in namespace shop',
  ]);
  expect(found(text, namespaceWith('a: b') + withImage('prod.example.com/a'))).toEqual([]);
  expect(judged(text, withImage('prod.example.com/a')).unjudged).toHaveLength(1);
  // Neither needs the namespace.
  expect(judged(text, withImage('nginx'))).toMatchObject({ findings: [], unjudged: [] });
  expect(judged(text, withImage('prod.example.com/a', ", labels: { exempt: 'true' }"))).toMatchObject({
    findings: [],
    unjudged: [],
  });
});

describe('parameters', () => {
  test('are found by name, beside the policy or among the objects', () => {
    const named = withParams('paramRef: { name: small, namespace: shop, parameterNotFoundAction: Deny }');
    expect(found(`${named}${settings('small', 3)}${settings('large', 30)}`, deployment('replicas: 9'))).toEqual([
      'p high Deployment/web spec.replicas: at most 3',
    ]);
    expect(found(named, `${deployment('replicas: 9')}\n${settings('small', 4)}`)).toEqual([
      'p high Deployment/web spec.replicas: at most 4',
    ]);
  });

  test('are looked for in the namespace of the object where none is said', () => {
    const named = withParams('paramRef: { name: small, parameterNotFoundAction: Allow }');
    expect(
      found(`${named}${settings('small', 3, 'other')}${settings('small', 30)}`, deployment('replicas: 9')),
    ).toEqual([]);
  });

  test('are found by label, and each must be met', () => {
    const selected = withParams(
      'paramRef: { selector: { matchLabels: { for: replicas } }, namespace: shop, parameterNotFoundAction: Deny }',
    );
    expect(
      found(`${selected}${settings('a', 3)}${settings('b', 7)}${settings('c', 30)}`, deployment('replicas: 9')),
    ).toEqual(['p high Deployment/web spec.replicas: at most 3', 'p high Deployment/web spec.replicas: at most 7']);
  });

  test('that are not there are counted, with what the API server would do', () => {
    expect(missingParams('Deny')).toEqual([
      expect.stringContaining('no ConfigMap "small" is in these files; without one the API server refuses'),
    ]);
    expect(missingParams('Allow')).toEqual([expect.stringContaining('the API server allows')]);
  });
});

/** What a policy is refused with. */
function mistake(text: string): UserError {
  try {
    judged(text, deployment(''));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a broken policy is refused with its place', () => {
  test('a syntax error in the fifth of six validations', () => {
    const validations = ['a == 1', 'a', 'a', 'a', 'object.spec. == 1', 'a']
      .map((text, index) => `    - expression: "${index === 4 ? text : 'true'}"`)
      .join('\n');
    const error = mistake(policy({ validations }));
    expect(error.message).toContain('ValidatingAdmissionPolicy "p": spec.validations[4].expression');
    expect(error.at).toEqual({ file: 'policies.yaml', line: 13, column: 33 });
  });

  test('a misspelt variable, with the one that is near', () => {
    const rest = '  variables: [{ name: containers, expression: object.spec.template.spec.containers }]';
    const error = mistake(policy({ rest, validations: '    - expression: variables.contaners.size() > 0' }));
    expect(error.hint).toContain('"containers"');
    expect(error.at?.line).toBe(9);
  });

  test('a variable that is read before it is written', () => {
    const rest = '  variables: [{ name: a, expression: variables.b }, { name: b, expression: "1" }]';
    expect(mistake(policy({ rest, validations: AT_MOST_FIVE })).message).toContain('variables has no field "b"');
  });

  test.each([
    ['    - { message: nothing }', 'spec.validations[0].expression: is missing'],
    ['    - { expression: 5 }', 'must be a text of CEL'],
    ['    - { expression: variables }', undefined],
  ])('validations %s', (validations, message) => {
    if (message === undefined) expect(() => judged(policy({ validations }), deployment(''))).not.toThrow();
    else expect(mistake(policy({ validations })).message).toContain(message);
  });
});

test('hostile objects are judged or counted, and nothing throws', () => {
  const validations = `    - { expression: "object.spec.template.spec.containers.all(c, c.image.matches('^(a+)+$'))", message: image }`;
  for (const text of [
    'spec: 5',
    'spec: []',
    'metadata: 5',
    'metadata: []',
    'spec: { template: { spec: { containers: { a: 1 } } } }',
  ]) {
    expect(() => judged(policy({ validations }), `{ apiVersion: apps/v1, kind: Deployment, ${text} }`)).not.toThrow();
  }
  const long = `image: ${'a'.repeat(50_000)}b`;
  expect(found(policy({ validations }), deployment(`template: { spec: { containers: [{ ${long} }] } }`))).toHaveLength(
    1,
  );
});

/** What is said of a policy with this validation. */
function reading(expression: string, more: PolicySpec = {}): readonly string[] {
  return judged(
    policy({ validations: `    - { expression: "${expression}", message: no }`, ...more }),
    deployment('replicas: 1'),
  ).told;
}

function rulesOf(groups: string, resources: string): string {
  return `{ apiGroups: [${groups}], apiVersions: ['*'], operations: ['*'], resources: [${resources}] }`;
}

describe('a field that no version of Kubernetes has is told, as the API server warns of it', () => {
  test.each([
    ['object.spec.?replcas.orValue(1) < 5', 'DeploymentSpec has no field "replcas"'],
    [
      '!object.spec.template.spec.containers.exists(c, has(c.securitycontext))',
      'Container has no field "securitycontext"',
    ],
  ])('%s', (expression, what) => {
    expect(reading(expression)).toEqual([
      `ValidatingAdmissionPolicy "p" reads a field that no version of Kubernetes has: ${what}.`,
    ]);
  });

  test('through variables too, of all kinds that it is for', () => {
    const rest = '  variables: [{ name: spec, expression: object.spec }]';
    const rules =
      "{ apiGroups: [apps], apiVersions: ['*'], operations: ['*'], resources: [deployments, statefulsets] }";
    expect(reading('has(variables.spec.serviceNam)', { rest, rules })).toHaveLength(1);
    expect(reading('has(variables.spec.serviceName)', { rest, rules })).toEqual([]);
  });

  test('but not where it may be for custom resources', () => {
    expect(reading('has(object.spec.anything)', { rules: rulesOf('serving.knative.dev', 'services') })).toEqual([]);
    expect(reading('has(object.spec.anything)', { rules: rulesOf("'*'", 'services') })).toEqual([]);
    expect(reading('has(object.spec.anything)', { rules: rulesOf('apps', "'*'") })).toEqual([]);
    expect(reading('object.spec.replicas != null')).toEqual([]);
  });
});
