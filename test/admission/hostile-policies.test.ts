import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { policyRules } from '../../src/admission/policies.ts';
import { policyObjectsOf } from '../../src/admission/policy-objects-of.ts';
import { UserError } from '../../src/errors.ts';
import { judged } from './judged.ts';

const VALIDATION = {
  expression: 'object.spec.containers.all(c, has(c.image))',
  message: 'image',
  messageExpression: "'m'",
};
const CONSTRAINTS = {
  resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: '*' }],
  excludeResourceRules: [{ apiGroups: ['apps'], apiVersions: ['v1'], operations: ['*'], resources: ['*'] }],
  namespaceSelector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] },
  objectSelector: { matchLabels: {} },
  matchPolicy: 'Equivalent',
};
const SPEC = {
  matchConstraints: CONSTRAINTS,
  matchConditions: [{ name: 'a', expression: 'true' }],
  variables: [{ name: 'v', expression: 'object.spec' }],
  validations: [VALIDATION],
  auditAnnotations: [{ key: 'k', valueExpression: "'v'" }],
  failurePolicy: 'Fail',
  paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
  validationActions: ['Deny'],
  autogen: { podControllers: { controllers: ['jobs'] } },
  evaluation: { mode: 'Kubernetes' },
};

/** A policy of each kind with what belongs to it, all keys in use. */
const POLICIES: readonly object[] = [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'vap' },
    spec: SPEC,
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'b' },
    spec: {
      policyName: 'vap',
      validationActions: ['Warn'],
      matchResources: CONSTRAINTS,
      paramRef: { name: 'p', namespace: 'shop', parameterNotFoundAction: 'Deny' },
    },
  },
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: { name: 'kyverno', annotations: { a: 'b' } },
    spec: SPEC,
  },
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'PolicyException',
    metadata: { name: 'e' },
    spec: {
      policyRefs: [{ name: 'kyverno', kind: 'ValidatingPolicy' }],
      matchConditions: [{ name: 'a', expression: 'false' }],
    },
  },
  {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'cluster' },
    spec: {
      validationFailureAction: 'Enforce',
      rules: [
        {
          name: 'r',
          match: { any: [{ resources: { kinds: ['Pod'], namespaces: ['*'], selector: { matchLabels: {} } } }] },
          exclude: { all: [{ subjects: [{ kind: 'User', name: 'x' }] }] },
          celPreconditions: [{ name: 'a', expression: 'true' }],
          validate: { cel: { expressions: [VALIDATION], variables: [{ name: 'v', expression: '1' }] } },
        },
      ],
    },
  },
  {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: 'template' },
    spec: {
      crd: { spec: { names: { kind: 'Needed' } } },
      targets: [{ target: 't', code: [{ engine: 'K8sNativeValidation', source: { validations: [VALIDATION] } }] }],
    },
  },
  {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: 'Needed',
    metadata: { name: 'constraint' },
    spec: {
      enforcementAction: 'scoped',
      scopedEnforcementActions: [{ action: 'warn', enforcementPoints: [{ name: '*' }] }],
      match: {
        kinds: [{ apiGroups: [''], kinds: ['Pod'] }],
        namespaces: ['a'],
        labelSelector: { matchLabels: {} },
        name: 'x*',
      },
      parameters: { a: ['b'] },
    },
  },
];

/** Policies that name one another, from which and up to which; the others are not asked about them. */
const TOGETHER = [
  [0, 2],
  [2, 4],
  [4, 5],
  [5, 7],
] as const;

const OBJECTS = `
{ apiVersion: v1, kind: Pod, metadata: { name: a, namespace: a }, spec: { containers: [{ name: c }] } }
---
{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { containers: [{ name: c }] } } } }
`;

/** Every place in the policies, as a path. */
function placesIn(value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [at, ...entries.flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? replaced(one, rest, by) : one));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

const PLACES = placesIn(POLICIES).filter((path) => path.length > 0);
const ODD = [
  null,
  5,
  -1.5,
  '',
  'x',
  '*',
  'object.',
  '(((',
  true,
  [],
  {},
  [[]],
  [null],
  [5],
  { a: null },
  { name: 5 },
  '__proto__',
  'a'.repeat(5000),
];

test('whatever stands at whatever place, a policy is judged or refused with its place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), fc.constantFrom(...ODD), (path, odd) => {
      const policies = replaced(POLICIES, path, odd) as readonly unknown[];
      const [from, to] = TOGETHER.find(([, end]) => Number(path[0]) < end) ?? [0, policies.length];
      const text = policies
        .slice(from, to)
        .map((one) => stringify(one))
        .join('---\n');
      try {
        judged(text, OBJECTS);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).at?.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the policies as they are speak and stay silent together', () => {
  const text = POLICIES.map((one) => stringify(one)).join('---\n');
  expect(judged(text, OBJECTS).told).toEqual([]);
});

test('a policy without a name is refused', () => {
  expect(() => judged(stringify({ ...POLICIES[0], metadata: {} }), OBJECTS)).toThrow(/has no name/u);
});

test('expressions without end are stopped, and the object is counted as not evaluated', () => {
  const items = Array.from({ length: 300 }, (_, index) => `{ name: c${index}, image: a }`).join(', ');
  const pod = `{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [${items}] } }`;
  const loops =
    'object.spec.containers.all(a, object.spec.containers.all(b, object.spec.containers.all(c, a.name + b.name + c.name != "x")))';
  const policy = {
    ...POLICIES[0],
    spec: { matchConstraints: { resourceRules: CONSTRAINTS.resourceRules }, validations: [{ expression: loops }] },
  };
  const { findings, unjudged } = judged(stringify(policy), pod);
  expect(findings).toEqual([]);
  expect(unjudged).toEqual([expect.stringContaining('cost limit')]);
});

test('names of a policy are data: none becomes code', () => {
  const name = '"};globalThis.reached=true;({"';
  const spec = {
    matchConstraints: { resourceRules: CONSTRAINTS.resourceRules },
    variables: [
      { name, expression: '1' },
      { name: '__proto__', expression: '1' },
      { name: 'constructor', expression: '2' },
    ],
    validations: [{ expression: 'variables.constructor == 3', message: 'read' }],
  };
  const { findings } = judged(stringify({ ...POLICIES[0], spec }), OBJECTS);
  expect(findings).toEqual(['vap high Pod/a .: read']);
  expect('reached' in globalThis).toBe(false);
});

test('the items of a list are read as if they stood alone', () => {
  const value = { apiVersion: 'v1', kind: 'List', items: [POLICIES[0], POLICIES[1]] };
  const documents = policyObjectsOf({ value, file: 'f', placeOf: () => ({ line: 1, column: 1 }) });
  expect(policyRules(documents).map(({ compiled }) => compiled.rule.id)).toEqual(['vap']);
});

test('a file that nests without end is refused', () => {
  for (const text of [
    '['.repeat(50_000),
    `a: ${'{ a: '.repeat(20_000)}`,
    Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ]) {
    expect(() => judged(text, OBJECTS)).toThrow(UserError);
  }
});
