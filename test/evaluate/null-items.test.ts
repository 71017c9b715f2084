import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { CompiledRule } from '../../src/catalog/compiled.ts';
import { isMap } from '../../src/model/data.ts';
import type { RuleExample } from '../../src/model/rule.ts';
import { readTrialText, tryRuleOn } from '../../src/trial/try-rule.ts';
import { readBuiltInRules } from '../../tools/rules-plugin.ts';

/** Calls `see` with each list in a value and the keys that lead to it, indexes left out. */
function eachList(value: unknown, place: string, see: (list: unknown[], place: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) eachList(item, place, see);
    see(value, place);
  } else if (isMap(value)) {
    for (const [key, inner] of Object.entries(value)) eachList(inner, `${place}.${key}`, see);
  }
}

/** What hinders a rule once a null is put at the end of a list of an example; each place of a rule is tried once. */
function faultsOf(rule: CompiledRule, examples: readonly RuleExample[]): readonly string[] {
  const tried = new Set<string>();
  return examples.flatMap(({ yaml, params }) => {
    const objects = readTrialText(yaml).parsed.resources.map(({ object }) => structuredClone(object));
    const faults: string[] = [];
    eachList(objects, '', (list, place) => {
      if (list === (objects as unknown) || tried.has(place)) return;
      tried.add(place);
      list.push(null);
      const text = objects.map((one) => JSON.stringify(one)).join('\n---\n');
      faults.push(...tryRuleOn(rule, readTrialText(text), params).faults);
      list.pop();
    });
    return faults;
  });
}

// `- {{ .Values.name }}` without a name is such an item, and the one that charts render most.
test('a null among the items of a list leaves no rule in CEL without a verdict', () => {
  const examples = new Map(readBuiltInRules().map(({ definition }) => [definition.id, definition.examples]));
  const faults = BUILT_IN_RULES.filter(({ check }) => check === undefined).flatMap((compiled) => {
    const { fails, passes } = examples.get(compiled.rule.id) ?? { fails: [], passes: [] };
    return faultsOf(compiled, [...fails, ...passes]);
  });
  expect(faults).toEqual([]);
});
