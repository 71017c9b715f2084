import { builtInCode, builtInRules, type CodePart, keptCode } from '#rules';
import { madeBy, madeOf } from '../cel/made-of.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { CompiledRule } from './compiled.ts';
import type { RuleDefinition } from './definition.ts';
import { runnable } from './runnable.ts';

/** The rules that ship with Lintel, compiled by the build. */
export const BUILT_IN_RULES: readonly CompiledRule[] = builtInRules.map(({ judge, ...rule }) =>
  judge === undefined ? rule : { ...rule, ...runnable(judge, (part) => partOf(judge[part])) },
);

/** A part of the rules' code that has been read, where the program keeps what V8 made of it; else the part is read alone, and nothing else. */
function partOf([text, start, end, index]: CodePart): unknown {
  const make = keptCode(text)?.[index];
  return make === undefined ? madeOf(builtInCode(text).slice(start, end)) : madeBy(make);
}

/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
export async function loadRuleTexts(): Promise<ReadonlyMap<string, RuleTexts>> {
  const { builtInTexts } = await import('#rule-texts');
  return new Map(Object.entries(builtInTexts));
}

/** The built-in rules as they are written, without their examples; read only to write them in another form. */
export async function loadRuleDefinitions(): Promise<readonly Omit<RuleDefinition, 'examples' | 'rationale'>[]> {
  const { builtInDefinitions } = await import('#rule-definitions');
  return builtInDefinitions;
}
