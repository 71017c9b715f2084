import { createHash } from 'node:crypto';
import type { SelectedRule } from '../catalog/select.ts';
import type { Framework } from '../model/framework.ts';

/** What says by what a report was made. */
export interface RuleSet {
  /** Of the tool, which stands for the conditions of the rules that come with it. */
  readonly version: string;
  readonly rules: readonly SelectedRule[];
  /** The texts of a team's own rule files. */
  readonly ruleTexts: readonly string[];
  readonly frameworks: readonly Framework[];
}

/** `sha256:` and 64 hexadecimal digits: the same for two runs that judged by the same rules, parameters and frameworks. */
export function digestOfRuleSet({ version, rules, ruleTexts, frameworks }: RuleSet): string {
  const judged = rules.map(({ compiled, params, severity, strict }) => ({
    rule: compiled.rule,
    params,
    severity,
    strict,
  }));
  return digestOf(JSON.stringify({ version, rules: judged, ruleTexts, frameworks }));
}

/** The SHA-256 of a text, as `sha256:` and 64 hexadecimal digits. */
function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
