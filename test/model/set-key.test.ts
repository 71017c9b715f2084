import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSetKey, writeSetKey } from '../../src/model/set-key.ts';

test('a path that is written as a key of values is read back as it was', () => {
  const segment = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[a-z.[\]\\]{1,8}$/));
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (path) => {
      expect(readSetKey(writeSetKey(path))).toEqual(path);
    }),
  );
});

test('a name with dots in it stays one name, as for --set', () => {
  expect(writeSetKey(['podAnnotations', 'example.com/evict', 0])).toBe('podAnnotations.example\\.com/evict.0');
});
