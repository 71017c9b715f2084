import { builtInRules } from '#rules';
import { madeOf } from '../cel/made-of.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { CompiledRule, Judge } from './compiled.ts';

/** The rules that ship with Lintel, compiled by the build. */
export const BUILT_IN_RULES: readonly CompiledRule[] = builtInRules.map(({ judge: source, ...rule }) => {
  if (source === undefined) return rule;
  let judge: Judge | undefined;
  return { ...rule, judge: () => (judge ??= madeOf(source) as Judge) };
});

/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
export async function loadRuleTexts(): Promise<ReadonlyMap<string, RuleTexts>> {
  const { builtInTexts } = await import('#rule-texts');
  return new Map(Object.entries(builtInTexts));
}
