import { expect, test } from 'vitest';
import { placeOfFailure } from '../../src/admission/place-of-failure.ts';
import { ACTIVATION } from '../../src/admission/activation.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import type { Expr } from '../../src/cel/compiler/syntax.ts';
import { evaluator } from '../../src/cel/compiler/compile.ts';
import { generate } from '../../src/cel/compiler/generate.ts';
import type { CelValue } from '../../src/cel/value.ts';
import { writtenPath } from '../../src/trial/try-rule.ts';

const OBJECT = {
  kind: 'Deployment',
  metadata: { name: 'web', labels: { app: 'web', Team: 'shop' } },
  spec: {
    replicas: 9,
    paused: false,
    containers: [
      { name: 'good', image: 'ghcr.io/a', ports: [{ port: 80 }], securityContext: { privileged: false } },
      { name: 'bad', image: 'b', ports: [{ port: 81 }, { port: 22 }], securityContext: { privileged: true } },
    ],
    initContainers: [{ name: 'first', image: 'c' }],
  },
};

function exprOf(source: string): Expr {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.expr;
}

function place(source: string, variables: Readonly<Record<string, string>> = {}): string {
  const exprs = new Map(Object.entries(variables).map(([name, text]) => [name, exprOf(text)]));
  const values: CelValue[] = ACTIVATION.map(() => null);
  values[0] = OBJECT;
  const known: Record<string, CelValue> = {};
  values[ACTIVATION.indexOf('variables')] = known;
  for (const [name, expr] of exprs) known[name] = evaluator(generate(expr, { parameters: ACTIVATION }))(...values);
  return writtenPath(placeOfFailure({ expr: exprOf(source), values, variables: exprs }));
}

test.each([
  ['object.spec.replicas <= 5', 'spec.replicas'],
  ['5 >= object.spec.replicas', 'spec.replicas'],
  ['has(object.spec.strategy)', 'spec.strategy'],
  ['!has(object.spec.replicas) || object.spec.replicas <= 5', 'spec.replicas'],
  ["has(object.spec.paused) && object.spec.replicas < 5 && object.metadata.name == 'x'", 'spec.replicas'],
  ["'team' in object.metadata.labels", 'metadata.labels.team'],
  ["object.metadata.labels[?'team'].hasValue()", 'metadata.labels.team'],
  ["object.metadata.labels['app'] == 'x'", 'metadata.labels.app'],
  ["object.metadata.labels.all(key, key.matches('^[a-z]+$'))", 'metadata.labels.Team'],
  ["object.metadata.labels.all(key, value, value != 'shop')", 'metadata.labels.Team'],
  ["['owner', 'app'].all(label, label in object.metadata.labels)", 'metadata.labels.owner'],
  ["size(['owner', 'app'].filter(label, !(label in object.metadata.labels))) == 0", 'metadata.labels.owner'],
  ["object.spec.containers.all(c, c.image.startsWith('ghcr.io/'))", 'spec.containers[1].image'],
  ['!object.spec.containers.exists(c, c.securityContext.privileged)', 'spec.containers[1].securityContext.privileged'],
  ['object.spec.containers.all(c, c.ports.all(p, p.port > 22))', 'spec.containers[1].ports[1].port'],
  ['object.spec.containers.all(c, c.?resources.?limits.hasValue())', 'spec.containers[0].resources.limits'],
  ["object.spec.containers.exists(c, c.name == 'sidecar')", 'spec.containers'],
  ["object.spec.containers.filter(c, !c.image.contains('/')).size() == 0", 'spec.containers[1].image'],
  ["size(object.spec.containers.filter(c, !c.image.contains('/')).map(c, c.image)) == 0", 'spec.containers[1].image'],
  ['object.spec.replicas > 3 ? object.spec.paused : true', 'spec.paused'],
  ['object.spec.replicas > 3 ? false : true', 'spec.replicas'],
  ["cel.bind(first, object.spec.containers[0], first.name == 'bad')", 'spec.containers[0].name'],
  ['object.?spec.?paused.orValue(false)', 'spec.paused'],
  ['1 == 2', '.'],
])('%s fails at %s', (source, path) => {
  expect(place(source)).toBe(path);
});

test('variables are seen through, lists that are put together too', () => {
  const variables = {
    all: 'object.spec.containers + object.spec.?initContainers.orValue([])',
    bad: "variables.all.filter(c, c.name == 'first')",
    few: 'object.spec.replicas <= 5',
  };
  expect(place("variables.all.all(c, c.image != 'c')", variables)).toBe('spec.initContainers[0].image');
  expect(place('variables.bad.size() == 0', variables)).toBe('spec.initContainers[0].name');
  expect(place('variables.few', variables)).toBe('spec.replicas');
});

test('a loop variable that is named like something else is the loop’s', () => {
  expect(place('object.spec.containers.all(object, object.ports.all(p, p.port > 22))')).toBe(
    'spec.containers[1].ports[1].port',
  );
});
