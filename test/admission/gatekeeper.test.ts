import { describe, expect, test } from 'vitest';
import { found, judged } from './judged.ts';

const TEMPLATE = `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: { name: neededlabels }
spec:
  crd: { spec: { names: { kind: NeededLabels } } }
  targets:
    - target: admission.k8s.gatekeeper.sh
      code:
        - engine: Rego
          source: { rego: "package x" }
        - engine: K8sNativeValidation
          source:
            generateVAP: true
            variables:
              - name: labels
                expression: variables.anyObject.metadata.?labels.orValue({})
            validations:
              - expression: variables.params.labels.all(l, l in variables.labels)
                messageExpression: '"needs " + variables.params.labels.join(" and ")'
`;

function constraint(match: string, more = ''): string {
  return `${TEMPLATE}---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: NeededLabels
metadata: { name: owners }
spec:
  ${more}
  match: { ${match} }
  parameters: { labels: [owner, team] }
`;
}

function object(kind: string, metadata = 'name: a, namespace: shop', apiVersion = 'v1'): string {
  return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { ${metadata} } }`;
}

test('a constraint is a rule under its own name, with its parameters', () => {
  expect(found(constraint(''), object('Pod', 'name: a, labels: { owner: x }'))).toEqual([
    'owners high Pod/a metadata.labels.team: needs owner and team',
  ]);
  expect(found(constraint(''), object('Pod', 'name: a, labels: { owner: x, team: y }'))).toEqual([]);
});

test.each([
  ['enforcementAction: deny', 'high'],
  ['enforcementAction: warn', 'medium'],
  ['enforcementAction: dryrun', 'low'],
  [
    'enforcementAction: scoped\n  scopedEnforcementActions: [{ action: dryrun, enforcementPoints: [{ name: "*" }] }, { action: warn, enforcementPoints: [{ name: "*" }] }]',
    'medium',
  ],
])('%s is severity %s', (action, severity) => {
  expect(found(constraint('', action), object('Pod'))[0]).toMatch(new RegExp(`^owners ${severity} `, 'u'));
});

describe('spec.match', () => {
  test.each([
    ['kinds: [{ apiGroups: [""], kinds: [Pod] }]', object('Pod'), 1],
    ['kinds: [{ apiGroups: ["*"], kinds: ["*"] }]', object('Pod'), 1],
    ['kinds: [{ apiGroups: [apps], kinds: [Pod] }]', object('Pod'), 0],
    ['kinds: [{ apiGroups: [apps], kinds: [Deployment] }, { apiGroups: [""], kinds: [Pod] }]', object('Pod'), 1],
    ['namespaces: [shop]', object('Pod'), 1],
    ['namespaces: ["sh*"]', object('Pod'), 1],
    ['namespaces: [prod]', object('Pod'), 0],
    ['namespaces: [prod]', object('Node', 'name: a'), 1],
    ['namespaces: [a]', object('Namespace', 'name: a'), 1],
    ['excludedNamespaces: [a]', object('Namespace', 'name: a'), 0],
    ['excludedNamespaces: ["*op"]', object('Pod'), 0],
    ['excludedNamespaces: [kube-system]', object('Pod'), 1],
    ['excludedNamespaces: [default]', object('Pod', 'name: a'), 0],
    ['scope: Cluster', object('Pod'), 0],
    ['scope: Cluster', object('Node', 'name: a'), 1],
    ['scope: Namespaced', object('Node', 'name: a'), 0],
    ['name: "a*"', object('Pod'), 1],
    ['name: b', object('Pod'), 0],
    ['source: Generated', object('Pod'), 0],
    ['source: Original', object('Pod'), 1],
    ['labelSelector: { matchLabels: { x: z } }', object('Pod'), 0],
    ['labelSelector: { matchLabels: { x: z } }', object('Pod', 'name: a, labels: { x: z }'), 1],
    ['labelSelector: { matchExpressions: [{ key: x, operator: DoesNotExist }] }', object('Pod'), 1],
  ])('%s', (match, text, count) => {
    expect(found(constraint(match), text)).toHaveLength(count);
  });

  test('a namespace whose labels are not there leaves the object not judged', () => {
    const { findings, unjudged } = judged(
      constraint('namespaceSelector: { matchLabels: { env: prod } }'),
      object('Pod'),
    );
    expect(findings).toEqual([]);
    expect(unjudged).toEqual([expect.stringContaining('the namespace "shop"')]);
  });
});

test('Rego, a constraint without its template and a template without constraints are told', () => {
  const rego = constraint('').replace('engine: K8sNativeValidation', 'engine: Other');
  expect(judged(rego, object('Pod'))).toEqual({
    findings: [],
    unjudged: [],
    told: ['NeededLabels "owners" is written in Rego by its template "neededlabels", so it was not evaluated.'],
  });
  expect(judged(TEMPLATE, object('Pod')).told).toEqual([expect.stringContaining('has no constraint in these files')]);
  expect(judged(constraint('').split('---')[1] ?? '', object('Pod')).told).toEqual([
    expect.stringContaining('has no ConstraintTemplate for NeededLabels'),
  ]);
});

test('a mistake in a template is refused at its place, whether or not a constraint uses it', () => {
  const broken = TEMPLATE.replace('variables.labels)', 'variables.label)');
  expect(() => judged(broken, object('Pod'))).toThrow(/validations\[0\]\.expression: variables has no field "label"/u);
});

/** A template over containers, with a constraint. */
function withParameters(parameters: string): string {
  return `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: { name: allowedrepositories }
spec:
  crd: { spec: { names: { kind: AllowedRepositories } } }
  targets:
    - target: admission.k8s.gatekeeper.sh
      code:
        - engine: K8sNativeValidation
          source:
            variables:
              - name: containers
                expression: 'has(variables.anyObject.spec.containers) ? variables.anyObject.spec.containers : []'
              - name: initContainers
                expression: 'has(variables.anyObject.spec.initContainers) ? variables.anyObject.spec.initContainers : []'
              - name: exempt
                expression: |
                  !has(variables.params.exempt) ? [] :
                    variables.params.exempt.filter(image, image.endsWith("*")).map(image, string(image).replace("*", ""))
              - name: bad
                expression: |
                  (variables.containers + variables.initContainers).filter(container,
                    !variables.exempt.exists(prefix, string(container.image).startsWith(prefix)) &&
                    !container.image.startsWith("registry.example/")
                  ).map(container, "container <" + container.name + "> has the image <" + container.image + ">")
            validations:
              - expression: '(has(request.operation) && request.operation == "UPDATE") || size(variables.bad) == 0'
                messageExpression: 'variables.bad.join("; ")'
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: AllowedRepositories
metadata: { name: ours }
spec:
  ${parameters}
`;
}

describe('a template in the manner of those for containers', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers: [{ name: good, image: registry.example/a }, { name: other, image: docker.io/b }]
  initContainers: [{ name: first, image: docker.io/first }]
`;

  test('speaks at the first container that fails', () => {
    expect(found(withParameters('parameters: {}'), pod)).toEqual([
      'ours high Pod/a spec.containers[1].image: container <other> has the image <docker.io/b>; container <first> has the image <docker.io/first>',
    ]);
    expect(found(withParameters('parameters: { exempt: ["docker.io/b*"] }'), pod)).toEqual([
      'ours high Pod/a spec.initContainers[0].image: container <first> has the image <docker.io/first>',
    ]);
  });

  test('does without parameters', () => {
    expect(found(withParameters('enforcementAction: warn'), pod)[0]).toMatch(
      /^ours medium Pod\/a spec\.containers\[1\]\.image: container <other>/u,
    );
  });
});
