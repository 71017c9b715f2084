import { madeOf } from '../cel/made-of.ts';
import type { Rule } from '../model/rule.ts';
import type { CompiledRule, Judge } from './compiled.ts';
import type { LocatedDefinition, RuleDefinition } from './definition.ts';
import { judgeSource } from './judge-source.ts';

/** The part of a rule that every run needs. `file` is that of a team's own rule. */
export function ruleOf(definition: RuleDefinition, file?: string): Rule {
  const { id, title, category, scope, severity, securitySeverity, defaultOn, remediation } = definition;
  const { peers, controls, fix, overrides, sensitive } = definition;
  return {
    id,
    title,
    category,
    scope,
    severity,
    ...(securitySeverity === undefined ? {} : { securitySeverity }),
    defaultOn,
    remediation,
    peers,
    controls,
    ...(fix === undefined ? {} : { fix }),
    overrides,
    sensitive,
    ...(file === undefined ? {} : { file }),
  };
}

/** A rule, ready to run, from its file. Throws `UserError` at the place of the first expression that CEL's checker refuses. */
export function compileRule(located: LocatedDefinition): CompiledRule {
  const { definition } = located;
  // Every name and string of the rule is in the text as a JSON literal, so nothing of the rule runs as code.
  const source = judgeSource(located);
  let judge: Judge | undefined;
  return {
    rule: ruleOf(definition, located.file),
    ...(definition.kinds === undefined ? {} : { kinds: definition.kinds }),
    ...(definition.component === undefined ? {} : { component: definition.component }),
    params: definition.params,
    aliases: definition.aliases,
    judge: () => (judge ??= madeOf(source) as Judge),
  };
}
