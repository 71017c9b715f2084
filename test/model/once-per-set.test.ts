import { expect, test } from 'vitest';
import { oncePerSet } from '../../src/model/once-per-set.ts';
import { setOf } from '../kubernetes/sets.ts';

test('a fact is worked out once for each set, and facts of one set do not meet', () => {
  let asked = 0;
  const names = oncePerSet(({ resources }) => {
    asked += 1;
    return resources.map(({ name }) => name);
  });
  const kinds = oncePerSet(({ resources }) => resources.map(({ kind }) => kind));
  const one = setOf({ 'a.yaml': '{ apiVersion: v1, kind: Pod, metadata: { name: a } }' });
  const other = setOf({ 'b.yaml': '{ apiVersion: v1, kind: Service, metadata: { name: b } }' });
  expect([names(one), kinds(one), names(other), kinds(other), names(one)]).toEqual([
    ['a'],
    ['Pod'],
    ['b'],
    ['Service'],
    ['a'],
  ]);
  expect(asked).toBe(2);
});
