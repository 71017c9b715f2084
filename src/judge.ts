import { accept, baselineOf, type BaselineEntry } from './baseline/baseline.ts';
import { DEFAULT_BASELINE, loadBaseline, loadBaselineIfThere, saveBaseline } from './baseline/baseline-file.ts';
import { changesBetween, openSeenResources, type SeenResources } from './compare/changes.ts';
import { type Changes, compareReports, withoutBase } from './compare/compare-reports.ts';
import type { Config } from './config/config.ts';
import { configOfBase, pathsNamedBy } from './compare/config-of-base.ts';
import { UserError } from './errors.ts';
import type { BaseChoice } from './git/base-commit.ts';
import { holdSame } from './git/folder-files.ts';
import { openBase } from './git/open-base.ts';
import { lint, type LintOptions } from './lint.ts';
import type { RepoPath } from './model/location.ts';
import type { Report } from './model/report.ts';
import { reassess } from './report/assemble.ts';
import { openSourceTexts } from './render/source-texts.ts';
import { makeTemporaryFolder } from './render/temporary-folder.ts';
import { renderersWhenAsked } from './setup/renderers-when-asked.ts';
import { type Shard, sourcesOfShard } from './discover/shard.ts';

/** The other state of the repository that a run is compared with. */
export interface BaseRequest {
  readonly choice: BaseChoice;
  /** How reports name it. */
  readonly name: string;
  /** Whether a person has asked for it, who wants to know of a mistake in its name. */
  readonly isAskedFor: boolean;
  readonly mayFetch: boolean;
  /** Whether who started this run has also made the checkout. */
  readonly ownsCheckout: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a run is given beside what `lint` is. */
export interface JudgeOptions extends LintOptions {
  readonly base?: BaseRequest;
  readonly shard?: Shard;
  /** Accept whatever is found, and write that down. */
  readonly writesBaseline?: boolean;
}

/**
 * Checks everything that `config` names, as `lint` does, and says how it stands to another state of the repository and to
 * what the team has accepted. Writes nothing in the repository but, when it is asked for, the baseline, and what Git
 * fetches. Throws `UserError` as `lint` does, and for a baseline or a base that does not exist.
 */
export async function judge(config: Config, options: JudgeOptions): Promise<Report> {
  const { base, shard, writesBaseline = false, ...others } = options;
  if (writesBaseline && (base !== undefined || shard !== undefined || config.pathsNamed)) throw partialBaseline();
  const run: Run = {
    config: shard === undefined ? config : { ...config, pathsNamed: true },
    options: {
      ...others,
      renderers: renderersWhenAsked(config),
      ...(shard === undefined ? {} : { chooseSources: (sources) => sourcesOfShard(sources, shard) }),
    },
    accepted: acceptedOf(config, { writesBaseline, isWhole: shard === undefined && !config.pathsNamed }),
  };
  const judged = base === undefined ? await judgeState(run) : await judgeWithBase(run, base);
  const report = shard === undefined ? judged : reassess(judged, { shard });
  if (!writesBaseline) return report;
  const file = config.baseline ?? DEFAULT_BASELINE;
  const entries = baselineOf(report, loadBaselineIfThere(file, config));
  saveBaseline(file, entries, config);
  return accept(report, { entries, file, isWhole: false });
}

/** What both states are judged by. */
interface Run {
  readonly config: Config;
  readonly options: LintOptions;
  readonly accepted: Accepted | undefined;
}
interface Accepted {
  readonly entries: readonly BaselineEntry[];
  readonly file: RepoPath;
  readonly isWhole: boolean;
}

function acceptedOf(
  config: Config,
  { writesBaseline, isWhole }: { readonly writesBaseline: boolean; readonly isWhole: boolean },
): Accepted | undefined {
  const file = config.baseline;
  if (file === undefined || writesBaseline) return undefined;
  return { entries: loadBaseline(file, config), file, isWhole };
}

async function judgeState({ config, options, accepted }: Run): Promise<Report> {
  const report = await lint(config, options);
  return accepted === undefined ? report : accept(report, accepted);
}

async function judgeWithBase(run: Run, base: BaseRequest): Promise<Report> {
  const { config } = run;
  const scope = config.scope ?? 'all';
  if (config.stdin !== undefined) {
    throw new UserError('standard input has no base to be compared with', { hint: 'Leave out `--base` or `-`.' });
  }
  const folder = makeTemporaryFolder();
  try {
    const opened = await openBase({
      ...base,
      root: config.root,
      folder: folder.path,
      named: pathsNamedBy(config),
      fileBytes: config.limits.fileBytes,
    });
    if (opened.kind === 'missing') {
      if (base.isAskedFor && opened.isUnknown) throw noSuchBase(opened.why);
      return withoutBase(await judgeState(run), { name: base.name, why: opened.why, scope });
    }
    const [seen, seenBefore] = [await openedDigests(), await openedDigests()];
    const now = await judgeState({ ...run, options: { ...run.options, onResource: (resource) => seen.see(resource) } });
    const looking = { named: pathsNamedBy(config), fileBytes: config.limits.fileBytes };
    if (holdSame(config.root, opened.root, looking)) {
      return compareReports(
        now,
        { name: base.name, commit: opened.commit, report: now },
        { scope, changes: NO_CHANGES },
      );
    }
    const before = await judgeBase(run, opened.root, seenBefore, now);
    const [texts, textsBefore] = [openSourceTexts(config), openSourceTexts({ ...config, root: opened.root })];
    const changes = changesBetween(
      { resources: seen, textOf: (file) => texts.of(file) },
      { resources: seenBefore, textOf: (file) => textsBefore.of(file) },
    );
    return compareReports(now, { name: base.name, commit: opened.commit, report: before }, { scope, changes });
  } finally {
    folder.remove();
  }
}

/** The base is judged by the settings of now, as far as what they name was there. */
async function judgeBase(run: Run, root: string, seen: SeenResources, now: Report): Promise<Report> {
  const config = configOfBase(run.config, root);
  if (config.paths.length === 0) return { ...now, findings: [], diagnostics: [], sources: [] };
  const { onSource: _, stopwatch: __, ...options } = run.options;
  return judgeState({
    config,
    options: { ...options, onResource: (resource) => seen.see(resource) },
    accepted: run.accepted === undefined ? undefined : { ...run.accepted, isWhole: false },
  });
}

const NO_CHANGES: Changes = { isOfChangedResource: () => false, isOnChangedLine: () => false };

async function openedDigests(): Promise<SeenResources> {
  const { createHash } = await import('node:crypto');
  return openSeenResources((text) => createHash('sha256').update(text).digest('base64'));
}

function partialBaseline(): UserError {
  return new UserError('--write-baseline goes with no path, no --base and no --shard', {
    hint: 'A baseline is written from all of the repository, so that nothing it has accepted gets lost.',
  });
}

function noSuchBase(why: string): UserError {
  return new UserError(`--base: ${why}`, {
    hint: 'Name a branch, a tag or a commit, fetch it first, or add `--fetch-base`.',
  });
}
