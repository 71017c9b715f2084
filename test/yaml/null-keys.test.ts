import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../../src/model/location.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

function nullKeysOf(text: string): readonly Path[] {
  const [document] = parseYaml(text, { documents: 10, nodes: 100_000, depth: 100 }).documents;
  return document?.kind === 'data' ? document.nullKeys() : [];
}

test.each([
  ['a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: x\n', [['a'], ['b'], ['c'], ['d'], ['e']]],
  ['a: "null"\nb: \'~\'\nc: ""\nd: |\n  null\ne: nul\n', []],
  [
    'a: [null, { b: null, c: [{ d: }] }]\n',
    [
      ['a', 1, 'b'],
      ['a', 1, 'c', 0, 'd'],
    ],
  ],
  ['"a b":\n  - x: ~\n', [['a b', 0, 'x']]],
  ['a: 1\na2:\n---\nb:\n', [['a2']]],
  ['', []],
])('%j gives null to %j', (text, expected) => {
  expect(nullKeysOf(text)).toEqual(expected);
});

function sorted(paths: readonly Path[]): readonly string[] {
  return paths.map((path) => JSON.stringify(path)).toSorted();
}

test('every key of a JSON text that is null is found, and no other', () => {
  const expected = (value: unknown, path: Path): readonly Path[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => expected(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      inner === null ? [[...path, key]] : expected(inner, [...path, key]),
    );
  };
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.integer(), fc.string(), tie('list'), tie('map')),
    list: fc.array(tie('any'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 5 }),
  })).map;
  fc.assert(
    fc.property(value, (map) => {
      expect(sorted(nullKeysOf(JSON.stringify(map)))).toEqual(sorted(expected(map, [])));
    }),
  );
});
