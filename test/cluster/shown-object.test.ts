import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { differingPaths, type Hiding, REDACTED_CHANGE, shownObject, UNSTEADY } from '../../src/cluster/shown-object.ts';
import { type Data, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import { REDACTED } from '../../src/model/secret.ts';

const NOTHING: Hiding = { isSecret: () => false, isUnsteady: () => false, isSame: () => true, texts: [] };
const SECRET = 'correct-horse-battery';

/** Data as renderers print it; keys are none of JavaScript's own. */
const data = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value;

test('what is not hidden reads as the object itself', () => {
  fc.assert(
    fc.property(data, (object) => {
      expect(parse(shownObject(object, NOTHING), { uniqueKeys: false })).toEqual(object);
    }),
  );
});

test('a secret is printed nowhere, as a value, within one or as a key', () => {
  fc.assert(
    fc.property(data, fc.string(), fc.string(), (object, before, behind) => {
      const holder: Data = {
        a: SECRET,
        [`${before}${SECRET}`]: `${before}${SECRET}${behind}`,
        object,
        list: [[SECRET]],
      };
      const byText = shownObject(holder, { ...NOTHING, texts: [SECRET] });
      expect(byText).not.toContain(SECRET);
      const byPath = shownObject({ object, list: [[SECRET]] }, { ...NOTHING, isSecret: (path) => path[0] === 'list' });
      expect(byPath).not.toContain(SECRET);
    }),
  );
});

test('a secret that is not what it was says so, and a random value says nothing of itself', () => {
  const hiding = { ...NOTHING, isSecret: (path: Path) => path[0] !== 'c', isUnsteady: (path: Path) => path[0] === 'c' };
  const object = { a: 'x', b: 'y', c: { d: SECRET } };
  const shown: unknown = parse(shownObject(object, { ...hiding, isSame: (path) => path[0] === 'a' }));
  expect(shown).toEqual({ a: REDACTED, b: REDACTED_CHANGE, c: UNSTEADY });
});

test('two objects differ at the paths that are told, and nowhere else', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      const paths = differingPaths(one, other);
      expect(paths.length === 0).toBe(JSON.stringify(one) === JSON.stringify(other) || isSameData(one, other));
      for (const path of paths) expect(isSameData(valueAt(one, path), valueAt(other, path))).toBe(false);
    }),
  );
});

/** Order of keys is none of data. */
function isSameData(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
