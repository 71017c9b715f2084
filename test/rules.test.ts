import { describe, expect, test } from 'vitest';
import { readBuiltInRules } from '../tools/rules-plugin.ts';
import { BUILT_IN_RULES } from '../src/catalog/builtin.ts';
import { tryRule } from '../src/try-rule.ts';

const compiledById = new Map(BUILT_IN_RULES.map((compiled) => [compiled.rule.id, compiled]));

describe.each(readBuiltInRules().map((located) => [located.definition.id, located.definition] as const))('%s', (id, rule) => {
  const compiled = compiledById.get(id);
  if (compiled === undefined) throw new Error(`${id} is not among the compiled rules`);

  test.each(rule.examples.fails)('speaks: $name', ({ yaml, at, severity, params }) => {
    const trial = tryRule(compiled, yaml, params);
    expect(trial.faults).toEqual([]);
    const places = trial.findings.map(({ subject, path }) => (at?.some((one) => one.includes(' ')) ? `${subject} ${path}` : path));
    expect(places).toEqual(at);
    for (const finding of trial.findings) {
      expect(finding.message).toMatch(/^[A-Z"'`•].*\.$/su);
      expect(finding.message).not.toContain('?"');
      if (severity !== undefined) expect(finding.severity).toBe(severity);
    }
  });

  test.each(rule.examples.passes)('is silent: $name', ({ yaml, params }) => {
    const trial = tryRule(compiled, yaml, params);
    expect(trial.faults).toEqual([]);
    expect(trial.findings).toEqual([]);
  });
});

test('every rule has a near miss beside its plain cases', () => {
  const poor = readBuiltInRules().filter(({ definition }) => definition.examples.passes.length < 2);
  expect(poor.map(({ definition }) => definition.id)).toEqual([]);
});

test('no two rules share an id or an alias', () => {
  const names = readBuiltInRules().flatMap(({ definition }) => [definition.id, ...definition.aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a rule overrides only rules that exist', () => {
  const dangling = readBuiltInRules().flatMap(({ definition }) =>
    definition.overrides.filter((id) => !compiledById.has(id)).map((id) => `${definition.id} -> ${id}`),
  );
  expect(dangling).toEqual([]);
});
