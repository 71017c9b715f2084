import { CONTROL_STATES, type ControlState } from '../../model/compliance.ts';
import type {
  ChangeKind,
  ComplianceChange,
  ComplianceHistory,
  ControlChange,
  FrameworkChange,
  FrameworkStand,
  HistoryRun,
  SinceRun,
} from '../../model/compliance-change.ts';
import { STATE_WORDS } from './words.ts';

/** Kinds of changes as a reader is told them, with the control after them: `breaks 5.2.2`. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  breaks: 'Breaks',
  worsens: 'Worsens',
  loses: 'Shows less',
  accepts: 'Accepts',
  unclear: 'Unclear',
  eases: 'Eases',
  repairs: 'Repairs',
  gains: 'Shows more',
};

/** `Breaks 2, repairs 1`, worst first; `No control changes` where there is none. */
export function changesInWords({ controls }: FrameworkChange): string {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of controls) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return 'No control changes';
  return [...counts]
    .map(([kind, count], index) => `${index === 0 ? CHANGE_WORDS[kind] : CHANGE_WORDS[kind].toLowerCase()} ${count}`)
    .join(', ');
}

/** `Pass, then Fail; 2 findings new, 1 fixed`. */
export function turnInWords({ before, now, brought, fixed }: ControlChange): string {
  const was = before === undefined ? 'Not in the framework' : STATE_WORDS[before];
  const turn = before === now ? STATE_WORDS[now] : `${was}, then ${STATE_WORDS[now]}`;
  const counts = [
    brought === 0 ? '' : `${brought} ${brought === 1 ? 'finding' : 'findings'} new`,
    fixed === 0 ? '' : `${fixed} ${brought > 0 ? '' : fixed === 1 ? 'finding ' : 'findings '}fixed`,
  ].filter((part) => part !== '');
  return counts.length === 0 ? turn : `${turn}; ${counts.join(', ')}`;
}

/** What a comparison is with. */
export function baseInWords(change: ComplianceChange): string {
  return change.kind === 'unknown' ? change.why : `Compared with ${change.base} at ${change.commit.slice(0, 12)}.`;
}

/** `Since v1.2.0 (2026-10-01, 0123456789ab)`. */
export function sinceInWords({ kind, name, run: { date, commit } }: SinceRun): string {
  const at = commit === undefined ? '' : commit.slice(0, 12);
  if (kind === 'last-run') return `Since the last run (${[date, at].filter((part) => part !== '').join(', ')})`;
  return `Since ${kind === 'tag' ? 'the tag ' : ''}${name} (${[date, at].filter((part) => part !== '').join(', ')})`;
}

/** Said where the rules were others. */
export const OTHER_RULE_SET = 'Other rules or frameworks judged then, so a control may differ for that alone.';

/** `12 of 95 assessable from files, of 131 in total`, of an earlier run. */
export function standInWords({ assessed, assessable, total }: FrameworkStand): string {
  return `${assessed} of ${assessable}, of ${total} in total`;
}

/** Controls of a run in a state. */
export function countIn({ controls }: FrameworkStand, state: ControlState): number {
  let count = 0;
  for (const one of controls.values()) if (one.state === state) count += 1;
  return count;
}

/** How a framework went, run by run, oldest first; runs that were not about it are left out. */
export function courseOf(
  { runs }: ComplianceHistory,
  framework: string,
): readonly { readonly run: HistoryRun; readonly stand: FrameworkStand }[] {
  return runs.flatMap((run) => {
    const stand = run.frameworks.get(framework);
    return stand === undefined ? [] : [{ run, stand }];
  });
}

/** A comparison for other programs. */
export function changeValue(change: ComplianceChange): unknown {
  if (change.kind === 'unknown') return { state: 'unknown', base: change.base, reason: change.why };
  const { base, commit, frameworks } = change;
  return { state: 'compared', base, commit, frameworks: frameworks.map(frameworkChangeValue) };
}

/** A history for other programs. */
export function historyValue({ runs, earlier, since, skipped, notes }: ComplianceHistory): unknown {
  return {
    earlier,
    skipped,
    notes,
    runs: runs.map(({ frameworks, ...run }) => ({
      ...run,
      frameworks: [...frameworks].map(([id, stand]) => ({ id, ...standValue(stand) })),
    })),
    since: since.map(({ kind, name, run, isOtherRuleSet, frameworks }) => ({
      kind,
      name,
      date: run.date,
      ...(run.commit === undefined ? {} : { commit: run.commit }),
      otherRuleSet: isOtherRuleSet,
      frameworks: frameworks.map(frameworkChangeValue),
    })),
  };
}

function standValue(stand: FrameworkStand): object {
  const { version, total, assessable, assessed } = stand;
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, countIn(stand, state)]));
  return { version, total, assessable, assessed, ...states };
}

function frameworkChangeValue({ framework, controls }: FrameworkChange): unknown {
  return {
    id: framework,
    controls: controls.map(({ control, title, kind, before, now, brought, fixed, evidence }) => ({
      id: control,
      title,
      change: kind,
      ...(before === undefined ? {} : { before }),
      now,
      new: brought,
      fixed,
      evidence: evidence.map(({ rule, object, place, message = '' }) => ({ rule, object, ...place, message })),
    })),
  };
}
