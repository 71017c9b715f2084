import { CONTROL_STATES, type ControlState } from '../model/compliance.ts';
import type { ComplianceReport } from '../model/compliance-report.ts';
import type { ControlStand, FrameworkStand, HistoryRun, SkippedLines } from '../model/compliance-change.ts';
import { isMap } from '../model/data.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { standOf } from './changes.ts';

/** Version of a line's shape. A key may come without a new one; none goes or changes its meaning. */
const HISTORY_VERSION = 1;

/** The run that a report is about, as it is kept. */
export function runOf(report: ComplianceReport): HistoryRun {
  const { date, commit, version, ruleSet, findings, unjudged, frameworks } = report;
  return {
    date,
    ...(commit === undefined ? {} : { commit }),
    version,
    ruleSet,
    unjudged: unjudged.length,
    findings,
    frameworks: new Map(frameworks.map((one) => [one.framework.id, standOf(one)])),
  };
}

/**
 * The line that keeps a run: date, commit, tool, digest of the rules, counts and the states of controls. Nothing that files say
 * is in it. `paths` are those that were named; none for the whole repository. Ends with a line break.
 */
export function historyLine(run: HistoryRun, paths: readonly string[]): string {
  const { frameworks, ...rest } = run;
  const value = {
    lintelHistory: HISTORY_VERSION,
    ...rest,
    paths,
    frameworks: Object.fromEntries([...frameworks].map(([id, stand]) => [id, standValue(stand)])),
  };
  return `${JSON.stringify(value)}\n`;
}

function standValue({ version, total, assessable, assessed, controls }: FrameworkStand): unknown {
  const withState = (state: ControlState): readonly string[] =>
    [...controls].filter(([, one]) => one.state === state).map(([id]) => id);
  return {
    version,
    total,
    assessable,
    assessed,
    controls: Object.fromEntries(CONTROL_STATES.map((state) => [state, withState(state)])),
    failures: Object.fromEntries(
      [...controls].filter(([, { failures }]) => failures > 0).map(([id, { failures }]) => [id, failures]),
    ),
  };
}

/** The runs of a history over the same paths, oldest first, and how many lines are none of them. */
export interface ReadHistory {
  readonly runs: readonly HistoryRun[];
  readonly skipped: SkippedLines;
}

/** Reads what `historyLine` writes. A line that is something else is counted and left out, whatever it holds. */
export function readHistory(text: string, paths: readonly string[]): ReadHistory {
  const skipped = { broken: 0, foreign: 0, otherPaths: 0 };
  const runs: HistoryRun[] = [];
  const wanted = JSON.stringify(paths);
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') skipped[read] += 1;
    else if (JSON.stringify(read.paths) !== wanted) skipped.otherPaths += 1;
    else runs.push(read.run);
  }
  return { runs, skipped };
}

function readLine(
  line: string,
): { readonly run: HistoryRun; readonly paths: readonly unknown[] } | 'broken' | 'foreign' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'broken';
  }
  if (!isMap(value) || value['lintelHistory'] !== HISTORY_VERSION) return 'foreign';
  const { date, commit, version, ruleSet, unjudged, paths } = value;
  const [findings, frameworks] = [severitiesOf(value['findings']), standsOf(value['frameworks'])];
  if (
    !isText(date, /^\d{4}-\d{2}-\d{2}$/u) ||
    !(commit === undefined || isText(commit, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u)) ||
    !isText(version, /^[\w.+-]{1,100}$/u) ||
    !isText(ruleSet, /^sha256:[0-9a-f]{64}$/u) ||
    !isCount(unjudged) ||
    !Array.isArray(paths) ||
    findings === undefined ||
    frameworks === undefined
  )
    return 'broken';
  const run = { date, ...(commit === undefined ? {} : { commit }), version, ruleSet, unjudged, findings, frameworks };
  return { run, paths };
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function severitiesOf(value: unknown): Readonly<Record<Severity, number>> | undefined {
  if (!isMap(value)) return undefined;
  const counts: Record<Severity, number> = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  for (const severity of SEVERITIES) {
    const count = value[severity];
    if (!isCount(count)) return undefined;
    counts[severity] = count;
  }
  return counts;
}

function standsOf(value: unknown): ReadonlyMap<string, FrameworkStand> | undefined {
  if (!isMap(value)) return undefined;
  const stands = new Map<string, FrameworkStand>();
  for (const [id, one] of Object.entries(value)) {
    const stand = standIn(one);
    if (stand === undefined) return undefined;
    stands.set(id, stand);
  }
  return stands;
}

function standIn(value: unknown): FrameworkStand | undefined {
  if (!isMap(value)) return undefined;
  const { version, total, assessable, assessed, controls: byState, failures } = value;
  if (typeof version !== 'string' || !isCount(total) || !isCount(assessable) || !isCount(assessed)) return undefined;
  if (!isMap(byState) || !isMap(failures)) return undefined;
  const controls = new Map<string, ControlStand>();
  for (const state of CONTROL_STATES) {
    const ids = byState[state];
    if (!Array.isArray(ids)) return undefined;
    for (const id of ids) {
      if (typeof id !== 'string') return undefined;
      const count = Object.hasOwn(failures, id) ? failures[id] : 0;
      if (!isCount(count)) return undefined;
      controls.set(id, { state, failures: count });
    }
  }
  return { version, total, assessable, assessed, controls };
}
