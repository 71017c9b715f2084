import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../src/catalog/builtin.ts';
import { exampleFaults } from '../src/trial/example-faults.ts';
import { tryRule } from '../src/trial/try-rule.ts';
import { builtInDefinitions } from './built-in-definitions.ts';

const compiledById = new Map(BUILT_IN_RULES.map((compiled) => [compiled.rule.id, compiled]));
const definitions = builtInDefinitions().map(({ definition }) => definition);

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, { examples }) => {
  const compiled = compiledById.get(id);
  if (compiled === undefined) throw new Error(`${id} is not among the compiled rules`);

  test.each(examples.fails)('speaks: $name', (example) => {
    expect(exampleFaults(compiled, { fails: [example], passes: [] })).toEqual([]);
    for (const { message } of tryRule(compiled, example.yaml, example.params).findings) {
      // One sentence that begins with a capital letter or a name, with every hole filled.
      if (compiled.test !== undefined || compiled.check !== undefined) expect(message).toMatch(/^[A-Z"'`].*\.$/su);
      expect(message).not.toMatch(/"\?"|undefined|\[object/u);
    }
  });

  test.each(examples.passes)('is silent: $name', (example) => {
    expect(exampleFaults(compiled, { fails: [], passes: [example] })).toEqual([]);
  });
});

test('every rule has a near miss beside its plain cases', () => {
  expect(definitions.filter(({ examples }) => examples.passes.length < 2).map(({ id }) => id)).toEqual([]);
});

test('no two rules share an id or an alias', () => {
  const names = definitions.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a rule overrides only rules that exist', () => {
  const dangling = definitions.flatMap(({ id, overrides }) =>
    overrides.filter((one) => !compiledById.has(one)).map((one) => `${id} -> ${one}`),
  );
  expect(dangling).toEqual([]);
});

test('no two rules override each other, which would silence both', () => {
  const overrides = new Map(definitions.map((one) => [one.id, one.overrides]));
  const mutual = definitions.filter(({ id, overrides: over }) => over.some((one) => overrides.get(one)?.includes(id)));
  expect(mutual.map(({ id }) => id)).toEqual([]);
});
