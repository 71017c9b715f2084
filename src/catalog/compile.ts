import { madeOf } from '../cel/made-of.ts';
import type { ObjectTypes } from '../cel/compiler/object-types.ts';
import type { Rule } from '../model/rule.ts';
import type { CompiledRule } from './compiled.ts';
import type { LocatedDefinition, RuleDefinition } from './definition.ts';
import { judgeSource } from './judge-source.ts';
import { runnable } from './runnable.ts';

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

/**
 * A rule, ready to run, from its file. Throws `UserError` at the place of the first expression that CEL's checker refuses; with
 * `types` that is also one which reads a field that Kubernetes does not know.
 */
export function compileRule(located: LocatedDefinition, types?: ObjectTypes): CompiledRule {
  const { definition } = located;
  const source = judgeSource(located, types);
  return {
    rule: ruleOf(definition, located.file),
    ...(definition.kinds === undefined ? {} : { kinds: definition.kinds }),
    ...(definition.component === undefined ? {} : { component: definition.component }),
    params: definition.params,
    aliases: definition.aliases,
    ...runnable(source, (part) => madeOf(source[part]())),
  };
}
