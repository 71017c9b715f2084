import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Rule } from '../model/rule.ts';
import { rankOf, type Severity } from '../model/severity.ts';

/** How much was found of something. */
export interface Tally {
  readonly findings: number;
  /** Those that the base does not have. */
  readonly news: number;
  /** Files with one or more of them. */
  readonly files: number;
  readonly worst: Severity;
}

/** How much each rule has found: the worst first, of those the ones that found most. */
export function tallyByRule(findings: readonly TracedFinding[]): readonly (readonly [rule: Rule, tally: Tally])[] {
  const ofRules = [...groupBy(findings, ({ rule }) => rule.id).values()];
  // Parts of a run that were joined have each read the rule for themselves.
  return inOrder(ofRules.flatMap((group) => (group[0] === undefined ? [] : [[group[0].rule, group] as const])));
}

/** How much was found in each file, in the same order. */
export function tallyByFile(findings: readonly TracedFinding[]): readonly (readonly [file: string, tally: Tally])[] {
  return inOrder([...groupBy(findings, ({ provenance }) => provenance.home.file)]);
}

function inOrder<Key>(
  groups: readonly (readonly [Key, readonly TracedFinding[]])[],
): readonly (readonly [Key, Tally])[] {
  return groups
    .map(([key, findings]) => [key, tallyOf(findings)] as const)
    .toSorted(([, a], [, b]) => rankOf(b.worst) - rankOf(a.worst) || b.findings - a.findings);
}

function tallyOf(findings: readonly TracedFinding[]): Tally {
  let worst: Severity = 'info';
  let news = 0;
  for (const { severity, state } of findings) {
    if (rankOf(severity) > rankOf(worst)) worst = severity;
    if (state === 'new') news += 1;
  }
  const files = new Set(findings.map(({ provenance }) => provenance.home.file)).size;
  return { findings: findings.length, news, files, worst };
}
