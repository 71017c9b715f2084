import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { CompiledRule } from '../../src/catalog/compiled.ts';
import { openStopwatch } from '../../src/catalog/stopwatch.ts';
import { tryRule } from '../../src/trial/try-rule.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostNetwork: false
  containers:
    - { name: a, image: a:1, securityContext: { privileged: true } }
    - { name: b, image: b:1, securityContext: { privileged: false } }
`;

function rulesNamed(...ids: readonly string[]): readonly CompiledRule[] {
  return BUILT_IN_RULES.filter(({ rule }) => ids.includes(rule.id));
}

test('a rule costs what its expressions take, counted once for each thing that it judges', () => {
  let clock = 0;
  // Every look at the clock is a millisecond later.
  const stopwatch = openStopwatch(() => (clock += 1));
  const rules = rulesNamed('privileged-container', 'host-network', 'dangling-service');
  const timed = stopwatch.time(rules.map((compiled) => ({ compiled, params: {}, strict: false })));
  for (const { compiled } of timed) tryRule(compiled, POD);
  const costs = new Map(stopwatch.dearest(10).map((one) => [one.rule, one]));
  expect(costs.get('privileged-container')?.evaluations).toBe(2);
  expect(costs.get('host-network')?.evaluations).toBe(1);
  expect(costs.get('dangling-service')).toMatchObject({ evaluations: 1, milliseconds: 1 });
  expect(costs.get('privileged-container')?.milliseconds).toBeGreaterThanOrEqual(2);
});

test('the dearest come first, and what never ran is not listed', () => {
  let clock = 0;
  const stopwatch = openStopwatch(() => (clock += 1));
  const rules = rulesNamed('privileged-container', 'host-network', 'wildcard-verbs-in-rules');
  for (const { compiled } of stopwatch.time(rules.map((one) => ({ compiled: one, params: {}, strict: false })))) {
    tryRule(compiled, POD);
  }
  expect(stopwatch.dearest(10).map((one) => one.rule)).toEqual(['privileged-container', 'host-network']);
  expect(stopwatch.dearest(1)).toHaveLength(1);
});

test('a measured rule says what the rule says', () => {
  const [rule] = rulesNamed('privileged-container');
  if (rule === undefined) throw new Error('no such rule');
  const [timed] = openStopwatch(() => 0).time([{ compiled: rule, params: {}, strict: false }]);
  expect(tryRule(timed?.compiled ?? rule, POD)).toEqual(tryRule(rule, POD));
});
