import type { Diagnostic } from '../model/diagnostic.ts';
import type { FindingState, TracedFinding } from '../model/finding.ts';
import type { Report, ReportScope } from '../model/report.ts';
import { reassess } from '../report/assemble.ts';
import { matchFindings } from './match-findings.ts';
import { unjudgedIn } from './unjudged.ts';

/** What one state of the repository is compared with. */
export interface Other {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string;
  readonly report: Report;
}

/** What differs between the two states beside findings. */
export interface Changes {
  /** Whether the object that the finding is about is not what it was. */
  isOfChangedResource(finding: TracedFinding): boolean;
  /** Whether the line that is home, or one on the way to it, was written since. */
  isOnChangedLine(finding: TracedFinding): boolean;
}

/** The report with each finding's state, what is fixed, and what lies out of `scope` marked. Both runs had the same settings. */
export function compareReports(
  now: Report,
  before: Other,
  { scope, changes }: { readonly scope: ReportScope; readonly changes: Changes },
): Report {
  const { known, gone } = matchFindings(now.findings, before.report.findings);
  const notBefore = unjudgedIn(before.report, now);
  const notNow = unjudgedIn(now, before.report);
  const stateOf = (finding: TracedFinding): FindingState =>
    known.has(finding) ? 'unchanged' : notBefore.covers(finding) ? 'unknown' : 'new';
  const findings = now.findings.map((finding): TracedFinding => {
    const state = stateOf(finding);
    return {
      ...finding,
      state,
      ...(changes.isOnChangedLine(finding) ? { isOnChangedLine: true } : {}),
      ...(isInScope(finding, state, scope, changes) ? {} : { isOutOfScope: true }),
    };
  });
  return reassess(now, {
    findings,
    scope,
    comparison: {
      base: before.name,
      commit: before.commit,
      fixed: gone.filter((finding) => !notNow.covers(finding)),
      counts: countStates(findings),
    },
    further: notBefore.sources.map((source) => unknownAtBase(source, before)),
  });
}

/** The report where the other state could not be had: nobody can say what is new. Told as an error where the gate was to hang on it. */
export function withoutBase(
  now: Report,
  { name, why, scope }: { readonly name: string; readonly why: string; readonly scope: ReportScope },
): Report {
  const findings = now.findings.map((finding): TracedFinding => ({ ...finding, state: 'unknown' }));
  return reassess(now, {
    findings,
    scope: 'all',
    comparison: { base: name, fixed: [], counts: countStates(findings) },
    further: [
      {
        code: 'base-missing',
        level: scope === 'all' ? 'warning' : 'error',
        message: `There was nothing to compare with, since ${why}; so it is not known which findings are new, and all of them count.`,
        hint: 'Check out with `fetch-depth: 0`, or let Lintel fetch what is missing with `--fetch-base`.',
      },
    ],
  });
}

function isInScope(finding: TracedFinding, state: FindingState, scope: ReportScope, changes: Changes): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'new':
      return state === 'new';
    // What another object's change has brought is new, and belongs to the change as well.
    case 'changed-resources':
      return state === 'new' || changes.isOfChangedResource(finding);
    case 'changed-lines':
      return changes.isOnChangedLine(finding);
  }
}

function countStates(findings: readonly TracedFinding[]): Readonly<Record<FindingState, number>> {
  const counts: Record<FindingState, number> = { new: 0, unchanged: 0, unknown: 0 };
  for (const { state, suppression } of findings)
    if (state !== undefined && suppression === undefined) counts[state] += 1;
  return counts;
}

function unknownAtBase(source: string, { name }: Other): Diagnostic {
  return {
    code: 'base-unjudged',
    level: 'warning',
    message: `${source} could not be judged in full at ${name}, so it is not known which of its findings are new.`,
    hint: 'Nothing to do where this change repairs it; else judge once with `--scope all`.',
  };
}
