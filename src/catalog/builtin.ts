import { builtInCode, builtInRules } from '#rules';
import type { RuleTexts } from '../model/rule.ts';
import type { CompiledRule } from './compiled.ts';
import { runnable } from './runnable.ts';

/** The rules that ship with Lintel, compiled by the build. */
export const BUILT_IN_RULES: readonly CompiledRule[] = builtInRules.map(({ judge, ...rule }) =>
  judge === undefined ? rule : { ...rule, ...runnable(judge, (part) => builtInCode.slice(...judge[part])) },
);

/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
export async function loadRuleTexts(): Promise<ReadonlyMap<string, RuleTexts>> {
  const { builtInTexts } = await import('#rule-texts');
  return new Map(Object.entries(builtInTexts));
}
