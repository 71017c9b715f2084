import { expect, test } from 'vitest';
import { collectSet } from '../../src/evaluate/collect-set.ts';
import { planRules } from '../../src/evaluate/plan.ts';
import { setOf } from '../kubernetes/sets.ts';
import { ruleOf } from '../report/reports.ts';

const PLAN = planRules(
  [
    {
      compiled: {
        rule: ruleOf('any', { scope: 'set' }),
        params: {},
        aliases: [],
        uses: ['*', 'Service'],
        check: () => [],
      },
      params: {},
      strict: false,
    },
  ],
  [],
);

const SET = setOf({
  'a.yaml': `{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: {} }
---
{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: b }, spec: {} }
---
{ apiVersion: v1, kind: Service, metadata: { name: c }, spec: {} }`,
});

test('a set gives what it holds of a kind at any time, and tells groups apart', () => {
  const collector = collectSet(SET.rendering, PLAN);
  const namesOf = (kind: string): readonly string[] => collector.set.ofKind(kind).map(({ name }) => name);
  expect([namesOf('Service'), namesOf('Gateway')]).toEqual([[], []]);
  const [first, ...others] = SET.resources;
  if (first !== undefined) collector.add(first);
  expect(namesOf('Service')).toEqual(['a']);
  for (const one of others) collector.add(one);
  expect(namesOf('Service')).toEqual(['a', 'c']);
  expect(namesOf('Service.serving.knative.dev')).toEqual(['b']);
});

test('of kinds that are asked for their names alone, the body is let go of', () => {
  const collector = collectSet(SET.rendering, PLAN);
  for (const one of SET.resources) collector.add(one);
  expect(collector.set.resources.map(({ object }) => 'spec' in object)).toEqual([true, false, true]);
});
