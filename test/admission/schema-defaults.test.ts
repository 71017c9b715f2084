import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSchemaDefaults } from '../../src/admission/schema-defaults.ts';
import type { Data } from '../../src/model/data.ts';

test.each([
  ['what is missing', {}, { properties: { a: { default: 1 } } }, { a: 1 }],
  ['what is there stays', { a: 2 }, { properties: { a: { default: 1 } } }, { a: 2 }],
  ['false is there', { a: false }, { properties: { a: { default: true } } }, { a: false }],
  [
    'what is inside of a default',
    {},
    { properties: { a: { default: {}, properties: { b: { default: 1 } } } } },
    { a: { b: 1 } },
  ],
  ['nothing inside of what is missing', {}, { properties: { a: { properties: { b: { default: 1 } } } } }, {}],
  ['items', [{}, { a: 2 }], { items: { properties: { a: { default: 1 } } } }, [{ a: 1 }, { a: 2 }]],
  ['values of any key', { x: {} }, { additionalProperties: { properties: { a: { default: 1 } } } }, { x: { a: 1 } }],
  ['nothing at all', undefined, { properties: { a: { default: 1 } } }, undefined],
  ['a default of the whole', undefined, { default: {}, properties: { a: { default: 1 } } }, { a: 1 }],
  ['no schema', { a: 1 }, undefined, { a: 1 }],
])('%s', (_, value, schema, filled) => {
  expect(withSchemaDefaults(value as Data, schema)).toEqual(filled);
});

test('a key that is called __proto__ is one like others', () => {
  const value = JSON.parse('{"__proto__":{"allowed":true}}') as Data;
  const filled = withSchemaDefaults(value, { properties: { more: { default: 1 } } });
  expect(JSON.stringify(filled)).toBe('{"__proto__":{"allowed":true},"more":1}');
  expect((filled as { allowed?: unknown }).allowed).toBeUndefined();
});

test('what has been filled in is left alone, whatever value and schema are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, schema) => {
      const once = withSchemaDefaults(value as Data, schema);
      expect(withSchemaDefaults(once, schema)).toEqual(once);
    }),
  );
});
