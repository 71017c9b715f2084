import { expect, test } from 'vitest';
import { childOf, valueAt } from '../../src/model/data.ts';

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', '__defineGetter__'])(
  'what objects inherit is no field: %s',
  (name) => {
    expect(childOf({ a: 1 }, name)).toBeUndefined();
    expect(valueAt({ a: { b: 1 } }, ['a', name])).toBeUndefined();
    expect(childOf([1], name)).toBeUndefined();
  },
);

test('a field of such a name is one', () => {
  const parsed: unknown = JSON.parse('{"constructor": {"toString": 1}, "__proto__": {"a": 2}}');
  expect(valueAt(parsed, ['constructor', 'toString'])).toBe(1);
  expect(valueAt(parsed, ['__proto__', 'a'])).toBe(2);
});

test('a list has items by number alone, and a map fields by name alone', () => {
  expect([childOf(['a'], 0), childOf(['a'], '0'), childOf({ 0: 'a' }, 0), childOf(['a'], 'length')]).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
  ]);
});
