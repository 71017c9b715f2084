import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { tryRule } from '../../src/trial/try-rule.ts';

const rule = BUILT_IN_RULES.find(({ rule: { id } }) => id === 'invalid-config-data');

const MIB = 1024 * 1024;

/** Where the rule speaks of an object with a value of so many characters in the field. */
function placesOf(kind: string, field: string, characters: number): readonly string[] {
  if (rule === undefined) throw new Error('no such rule');
  const value = 'a'.repeat(characters);
  const yaml = JSON.stringify({ apiVersion: 'v1', kind, metadata: { name: 'big' }, [field]: { 'a.txt': value } });
  return tryRule(rule, yaml).findings.map(({ path }) => path);
}

test.each([
  ['ConfigMap', 'data', 1],
  ['ConfigMap', 'binaryData', 4 / 3],
  ['Secret', 'data', 4 / 3],
  ['Secret', 'stringData', 1],
])('a %s may have one MiB in %s, and base64 counts for what it stands for', (kind, field, charactersPerByte) => {
  expect(placesOf(kind, field, Math.floor(MIB * charactersPerByte))).toEqual([]);
  expect(placesOf(kind, field, Math.floor(MIB * charactersPerByte) + 4)).toEqual(['data']);
});
