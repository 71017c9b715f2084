import { changesSince } from '../compliance/changes.ts';
import { historyLine, readHistory, runOf } from '../compliance/history.ts';
import { appendToHistory, readHistoryFile } from '../compliance/history-file.ts';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { namedCommits, type NamedCommits } from '../git/named-commits.ts';
import type { ComplianceReport } from '../model/compliance-report.ts';
import type { ComplianceHistory, HistoryRun, SinceRun, SkippedLines } from '../model/compliance-change.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';

/** Runs that a report shows. */
const SHOWN_RUNS = 30;

/** A history, and since when to say what became of the controls. */
export interface HistoryRequest {
  /** Absolute path of the file; it need not be there yet. */
  readonly file: string;
  /** A branch, a tag or a commit; absent: the last run of a tagged commit. */
  readonly since?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A report that knows how things went, and what adds it to the history. */
export interface ReportOverTime {
  readonly report: ComplianceReport;
  /** Writes the one line of this run. Throws `UserError` where that cannot be done. */
  readonly keep: () => void;
}

/**
 * What the runs before have come to, beside this one. Writes nothing by itself. Throws `UserError` for a file that is no history's, and
 * for a `since` that names no commit.
 */
export async function reportOverTime(
  report: ComplianceReport,
  { file, since, environment }: HistoryRequest,
  { root, paths, pathsNamed }: Pick<Config, 'root' | 'paths' | 'pathsNamed'>,
): Promise<ReportOverTime> {
  const named: readonly string[] = pathsNamed ? paths : [];
  const { text, isCut } = readHistoryFile(file, root);
  const { runs, skipped } = readHistory(text, named);
  refuseOtherFile(file, text);
  const now = runOf(report);
  const names = runs.length === 0 && since === undefined ? undefined : await namesOf(root, environment, since);
  const commit = since === undefined ? undefined : commitNamed(since, names, runs);
  const marks = [
    lastRun(runs),
    commit === undefined ? lastTag(runs, now, names) : runOfCommit(runs, since ?? '', commit),
  ];
  const history: ComplianceHistory = {
    runs: [...runs.slice(-(SHOWN_RUNS - 1)), now],
    earlier: runs.length,
    since: marks.flatMap((mark) => (mark === undefined ? [] : [sinceOf(mark, report, now)])),
    skipped,
    notes: [
      ...(isCut ? ['The history is longer than what is read of it: its oldest lines are left out.'] : []),
      ...skippedInWords(skipped),
      ...(commit !== undefined && marks[1] === undefined ? [`The history has no run of ${since ?? commit}.`] : []),
    ],
  };
  return {
    report: { ...report, history },
    keep: () => appendToHistory(file, historyLine(now, named), root),
  };
}

/** A line would be added to whatever file was named by mistake. */
function refuseOtherFile(file: string, text: string): void {
  if (text.trim() === '' || text.includes('"lintelHistory"')) return;
  throw new UserError(`${file} holds something other than a history`, {
    hint: 'Name a file that `lintel report --history` has written, or one that is not there yet.',
  });
}

type Mark = Pick<SinceRun, 'kind' | 'name' | 'run'>;

function sinceOf(mark: Mark, report: ComplianceReport, now: HistoryRun): SinceRun {
  const frameworks = report.frameworks.filter(({ framework }) => mark.run.frameworks.has(framework.id));
  return {
    ...mark,
    isOtherRuleSet: mark.run.ruleSet !== now.ruleSet,
    frameworks: frameworks.map((one) => changesSince(one, mark.run.frameworks.get(one.framework.id))),
  };
}

function lastRun(runs: readonly HistoryRun[]): Mark | undefined {
  const run = runs.at(-1);
  return run === undefined ? undefined : { kind: 'last-run', name: run.date, run };
}

/** The last tagged run, without those of the commit at hand: what a tag brings is told since the tag before. */
function lastTag(runs: readonly HistoryRun[], now: HistoryRun, names: NamedCommits | undefined): Mark | undefined {
  const tags = new Map((names?.tags ?? []).map(({ commit, name }) => [commit, name]));
  const run = runs.findLast(({ commit }) => commit !== undefined && commit !== now.commit && tags.has(commit));
  return run === undefined ? undefined : { kind: 'tag', name: tags.get(run.commit ?? '') ?? '', run };
}

function runOfCommit(runs: readonly HistoryRun[], name: string, wanted: string): Mark | undefined {
  const run = runs.findLast(({ commit }) => commit === wanted);
  return run === undefined ? undefined : { kind: 'ref', name, run };
}

/** A clone need not have the commit that a history knows. */
function commitNamed(since: string, names: NamedCommits | undefined, runs: readonly HistoryRun[]): string {
  const isId = /^[0-9a-f]{7,64}$/u.test(since);
  const known = isId ? runs.findLast(({ commit }) => commit?.startsWith(since))?.commit : undefined;
  const commit = names?.asked ?? known;
  if (commit !== undefined) return commit;
  throw new UserError(`--since: "${since}" names no commit of this clone and no run of the history`, {
    hint: 'Name a tag, a branch or a commit. In a workflow, check out with `fetch-depth: 0` to have the tags.',
  });
}

async function namesOf(
  root: string,
  environment: HistoryRequest['environment'],
  since: string | undefined,
): Promise<NamedCommits | undefined> {
  const folder = makeTemporaryFolder();
  try {
    const question = { root, folder: folder.path, environment };
    return await namedCommits(since === undefined ? question : { ...question, ref: since });
  } finally {
    folder.remove();
  }
}

function skippedInWords({ broken, foreign, otherPaths }: SkippedLines): readonly string[] {
  return [
    ...leftOut(broken, 'not to be read'),
    ...leftOut(foreign, 'of another program, or of a newer version'),
    ...leftOut(otherPaths, 'about other paths'),
  ];
}

function leftOut(count: number, why: string): readonly string[] {
  return count === 0 ? [] : [`${count === 1 ? '1 line' : `${count} lines`} of the history left out: ${why}.`];
}
