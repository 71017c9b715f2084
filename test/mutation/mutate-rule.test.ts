import { expect, test } from 'vitest';
import { defineRules } from '../../src/catalog/define.ts';
import type { LocatedDefinition } from '../../src/catalog/definition.ts';
import { mutantsOfExpression } from '../../tools/mutation/mutate-expression.ts';
import { mutantsOfRule } from '../../tools/mutation/mutate-rule.ts';
import { tryMutants } from '../../tools/mutation/try-mutants.ts';

function sourcesOf(source: string, isCondition = true): readonly string[] {
  return mutantsOfExpression(source, isCondition).map((one) => one.source);
}

test.each([
  ['a && b && c', ['b && c', 'a && c', 'a && b', 'a || b || c', '!(a && b && c)', '!a && b && c']],
  ['a > 3', ['a >= 3', 'a <= 3', 'a > 4', 'a > 2']],
  ["a == 'x'", ["a != 'x'", "a == 'x~'"]],
  ['!a', ['a']],
  ["a in ['x', 'y']", ["a in ['y']", "a in ['x']", 'a in []', "!(a in ['x', 'y'])"]],
  ["{'x': 1}[a] == b", ['{}[a] == b']],
  ['a ? b : c', ['b', 'c', '!(a ? b : c)']],
  ['a.exists(x, x == 1)', ['a.all(x, x == 1)', '!a.exists(x, x == 1)', 'a.exists(x, x != 1)']],
  ['a.filter(x, x)', ['a.filter(x, !x)']],
  ['size(a + b) == c', ['size(a) == c', 'size(b) == c']],
  ['a.?b.or(a.?c).hasValue()', ['a.?b.hasValue()', 'a.?c.hasValue()', '!a.?b.or(a.?c).hasValue()']],
  ['a.lowerAscii() == b', ['a == b', 'a.lowerAscii() != b']],
  ['a.?b.orValue(true)', ['a.?b.orValue(false)', '!a.?b.orValue(true)']],
])('%s is changed in each of its parts', (source, wanted) => {
  expect(sourcesOf(source)).toEqual(expect.arrayContaining(wanted));
});

test('what an absent text counts as becomes the text that it is compared with', () => {
  expect(sourcesOf("a.?type.orValue('') != 'NodePort'")).toContain("a.?type.orValue('NodePort') != 'NodePort'");
});

test('a default that leads to the same verdict is no change', () => {
  expect(sourcesOf('a.?replicas.orValue(1) > 1')).toContain('a.?replicas.orValue(2) > 1');
  expect(sourcesOf('a.?replicas.orValue(1) > 1')).not.toContain('a.?replicas.orValue(0) > 1');
});

test('a value that is no condition is not negated', () => {
  expect(sourcesOf('a.b', false)).toEqual([]);
});

function rule(keys: string, examples: string): LocatedDefinition {
  const text = `id: owner
title: Object without an owner
severity: low
scope: object
${keys}
message: "{object.metadata.name} has no owner."
rationale: Nobody is called.
remediation: Add the label.
examples:
${examples}`;
  const [located] = defineRules(text, 'rules/hygiene/owner.yaml', 'hygiene');
  if (located === undefined) throw new Error('no rule');
  return located;
}

const RULE = `kinds: [Service, ConfigMap]
expression: object.?metadata.labels.owner.hasValue()
grades:
  - { when: "object.kind == 'Service'", severity: high }
anchor: [metadata.labels.owner, metadata.labels]`;

const THIN = `  fails:
    - name: without labels
      at: ["metadata.labels.owner"]
      yaml: |
        { apiVersion: v1, kind: Service, metadata: { name: web } }
  passes:
    - name: with an owner
      yaml: |
        { apiVersion: v1, kind: Service, metadata: { name: web, labels: { owner: shop } } }
`;

const THOROUGH = `  fails:
    - name: without labels
      at: ["metadata.labels.owner"]
      severity: high
      yaml: |
        { apiVersion: v1, kind: Service, metadata: { name: web } }
    - name: with others
      at: ["metadata.labels"]
      severity: low
      yaml: |
        { apiVersion: v1, kind: ConfigMap, metadata: { name: web, labels: { app: web } } }
  passes:
    - name: with an owner
      yaml: |
        { apiVersion: v1, kind: Service, metadata: { name: web, labels: { owner: shop } } }
`;

test('a rule is changed in its kinds, grades and places as well, each told with its line', () => {
  expect(mutantsOfRule(rule(RULE, THIN)).map(({ at, change }) => `${at} ${change}`)).toEqual([
    'rules/hygiene/owner.yaml:6:43 expression: not object.?metadata.labels.owner.hasValue()',
    "rules/hygiene/owner.yaml:8:26 grades[0]: object.kind == 'Service' becomes object.kind != 'Service'",
    "rules/hygiene/owner.yaml:8:29 grades[0]: 'Service' becomes 'Service~'",
    'rules/hygiene/owner.yaml:8:5 grades[0]: dropped',
    'rules/hygiene/owner.yaml:9:10 anchor: without metadata.labels.owner',
    'rules/hygiene/owner.yaml:9:10 anchor: metadata.labels.owner becomes metadata.labels',
    'rules/hygiene/owner.yaml:9:33 anchor: without metadata.labels',
    'rules/hygiene/owner.yaml:9:33 anchor: metadata.labels becomes metadata',
    'rules/hygiene/owner.yaml:5:9 kinds: without Service',
    'rules/hygiene/owner.yaml:5:18 kinds: without ConfigMap',
  ]);
});

test('thin examples let changes live', () => {
  const { tried, killed, survivors } = tryMutants(rule(RULE, THIN));
  expect(survivors.map((one) => one.change)).toEqual([
    "grades[0]: object.kind == 'Service' becomes object.kind != 'Service'",
    "grades[0]: 'Service' becomes 'Service~'",
    'grades[0]: dropped',
    'anchor: without metadata.labels',
    'kinds: without ConfigMap',
  ]);
  expect(killed).toBe(tried - 5);
});

test('thorough examples kill each of them', () => {
  expect(tryMutants(rule(RULE, THOROUGH))).toMatchObject({ tried: 10, killed: 10, survivors: [] });
});

test('what only the message reads is not changed, since examples do not state messages', () => {
  const spoken = rule(
    "variables: [{ name: shown, expression: \"object.?kind.orValue('x')\" }]\nexpression: object.metadata.name != 'web'",
    THIN.replaceAll('metadata.labels.owner', '.'),
  );
  expect(mutantsOfRule(spoken).filter(({ change }) => change.includes('shown'))).toEqual([]);
});

test('a rule whose own examples fail is told apart from one whose mutants live', () => {
  const broken = rule(RULE.replace('owner.hasValue', 'team.hasValue'), THIN);
  expect(tryMutants(broken).left).toMatchObject({ why: 'examples' });
});
