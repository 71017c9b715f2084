import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import type { RuleTexts } from '../model/rule.ts';
import { BUILT_IN_RULES, loadRuleTexts } from './builtin.ts';
import type { CompiledRule } from './compiled.ts';
import type { LocatedDefinition } from './definition.ts';

/**
 * The rules that a run may choose from: the built-in ones, and a team's own from the files that the configuration and the
 * flags name. Throws `UserError` with file, line and column for the first of those that is not right.
 */
export async function availableRules(config: Config): Promise<readonly CompiledRule[]> {
  if (config.customRules.length === 0) {
    if (!config.rulesOnly) return BUILT_IN_RULES;
    throw new UserError('--rules-only without rules', {
      hint: 'Name them with --rules PATH or `customRules` in lintel.yaml.',
    });
  }
  const { compileRule } = await import('./compile.ts');
  const custom = (await customDefinitions(config)).map(compileRule);
  return config.rulesOnly ? custom : [...BUILT_IN_RULES, ...custom];
}

/** The long texts of the rules that a run may choose from, by id. */
export async function loadTexts(config: Config): Promise<ReadonlyMap<string, RuleTexts>> {
  const texts = new Map(await loadRuleTexts());
  if (config.customRules.length === 0) return texts;
  for (const { definition } of await customDefinitions(config)) {
    const { rationale, examples, params, strict, grades } = definition;
    texts.set(definition.id, {
      rationale,
      examples,
      params,
      strict: strict !== undefined,
      grades: grades.map((grade) => grade.severity),
    });
  }
  return texts;
}

/** A team's own rules, in the order of their files. */
export async function customDefinitions(config: Config): Promise<readonly LocatedDefinition[]> {
  const { defineRules } = await import('./define.ts');
  const definitions = config.customRules.flatMap((path) =>
    defineRules(readRuleFile(path), relative(config.root, path)),
  );
  const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
  for (const located of definitions) {
    const { definition, file } = located;
    if (seen.has(definition.id)) {
      throw new UserError(`there is a rule "${definition.id}" already`, {
        hint: "A team's own rule has an id of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
        at: { file, ...located.placeOf(['id']) },
      });
    }
    seen.add(definition.id);
  }
  return definitions;
}

function readRuleFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`the rule file ${path} cannot be read: ${(error as Error).message}`, {
      hint: 'Name a file that exists and is readable.',
    });
  }
}
