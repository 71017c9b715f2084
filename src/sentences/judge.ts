import { accept, baselineOf, type BaselineEntry } from '../baseline/baseline.ts';
import { loadBaseline, loadBaselineIfThere, saveBaseline } from '../baseline/baseline-file.ts';
import { changesBetween, openSeenResources, type SeenResources } from '../compare/changes.ts';
import { type Changes, compareReports, withoutBase } from '../compare/compare-reports.ts';
import type { RenderedObjects } from '../cluster/rendered-objects.ts';
import { type Config, DEFAULT_BASELINE } from '../config/config.ts';
import type { ConfigRequest } from '../config/merge.ts';
import { configOfBase, readOfStates } from '../compare/config-of-base.ts';
import { UserError } from '../errors.ts';
import type { BaseChoice } from '../git/base-commit.ts';
import type { GateOrder } from '../gate/weakened-gate.ts';
import { holdSame } from '../git/folder-files.ts';
import { openBase } from '../git/open-base.ts';
import { lint, type LintOptions } from '../lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RepoPath } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import { reassess } from '../report/assemble.ts';
import { openSourceTexts } from '../render/source-texts.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import { renderersWhenAsked } from '../setup/renderers-when-asked.ts';
import { type Shard, sourcesOfShard } from '../discover/shard.ts';

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
  /** What the settings of the change are made from; absent: nobody wants to know whether it weakens the gate. */
  readonly request?: ConfigRequest;
}

/** Who looks on while the base is judged, where its files are others than those of now. */
export interface BaseOnlooker extends Pick<LintOptions, 'census' | 'onResource' | 'onSet'> {
  /** Is told what was found there, as long as the base's files lie at `root`. */
  onReport(report: Report, root: string): void;
}

/** What a run is given beside what `lint` is. */
export interface JudgeOptions extends LintOptions {
  readonly base?: BaseRequest;
  readonly atBase?: BaseOnlooker;
  readonly shard?: Shard;
  /** Accept whatever is found, and write that down. */
  readonly writesBaseline?: boolean;
  /** Also say what becomes of the objects that charts and kustomizations render, where there is a base. */
  readonly tellsClusterChanges?: boolean;
}

/**
 * Checks everything that `config` names, as `lint` does, and says how it stands to another state of the repository and to
 * what the team has accepted. Writes nothing in the repository but, when it is asked for, the baseline, and what Git
 * fetches. Throws `UserError` as `lint` does, and for a baseline or a base that does not exist.
 */
export async function judge(config: Config, options: JudgeOptions): Promise<Report> {
  const { base, atBase, shard, writesBaseline = false, tellsClusterChanges = false, ...others } = options;
  if (writesBaseline && (base !== undefined || shard !== undefined || config.pathsNamed)) throw partialBaseline();
  const run: Run = {
    config: shard === undefined ? config : { ...config, pathsNamed: true },
    options: {
      ...others,
      renderers: others.renderers ?? renderersWhenAsked(config),
      ...(shard === undefined ? {} : { chooseSources: (sources) => sourcesOfShard(sources, shard) }),
    },
    accepted: acceptedOf(config, { writesBaseline, isWhole: shard === undefined && !config.pathsNamed }),
    atBase,
    tellsClusterChanges,
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
  readonly atBase: BaseOnlooker | undefined;
  readonly tellsClusterChanges: boolean;
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
  const { settingsRoot } = config;
  // A file that is named and was not there yet accepts nothing.
  const entries =
    settingsRoot === undefined ? loadBaseline(file, config) : loadBaselineIfThere(file, { root: settingsRoot });
  return { entries, file, isWhole };
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
    const opened = await openBase({ ...base, ...readOfStates(config), root: config.root, folder: folder.path });
    if (opened.kind === 'missing') {
      if (base.isAskedFor && opened.isUnknown) throw noSuchBase(opened.why);
      return withoutBase(await judgeState(run), { name: base.name, why: opened.why, scope });
    }
    const { name, request } = base;
    const report = await judgeAgainst(run, { name, commit: opened.commit, root: opened.root, request });
    return config.settingsRoot === undefined ? report : reassess(report, { further: [judgedBySettingsOf(name)] });
  } finally {
    folder.remove();
  }
}

/** The base as files. */
interface Base {
  readonly name: string;
  readonly commit: string;
  readonly root: string;
  readonly request: ConfigRequest | undefined;
}

async function judgeAgainst(run: Run, base: Base): Promise<Report> {
  const { config } = run;
  const scope = config.scope ?? 'all';
  const { name, commit } = base;
  const rendered = run.tellsClusterChanges ? await openedRenderedObjects() : undefined;
  const [seen, seenBefore] = [await openedDigests(), await openedDigests()];
  if (holdSame(config.root, base.root, readOfStates(config))) {
    const now = await judgeState(run);
    return compareReports(now, { name, commit, report: now }, { scope, changes: NO_CHANGES });
  }
  // The base first: what an object was says what it cannot become.
  const objectsBefore = await openedObjectsBefore();
  const onResourceBefore = shownTo([seenBefore, rendered?.before, objectsBefore], run.atBase?.onResource);
  const judgedBefore = await judgeBase(run, base.root, onResourceBefore);
  const onResource = shownTo([seen, rendered?.now], run.options.onResource);
  const { problemsOf } = objectsBefore;
  const now = await judgeState({ ...run, options: { ...run.options, onResource, problemsOf } });
  const before = judgedBefore ?? { ...now, findings: [], diagnostics: [], sources: [] };
  run.atBase?.onReport(before, base.root);
  const [texts, textsBefore] = [openSourceTexts(config), openSourceTexts({ ...config, root: base.root })];
  const changes = changesBetween(
    { resources: seen, textOf: (file) => texts.of(file) },
    { resources: seenBefore, textOf: (file) => textsBefore.of(file) },
  );
  const compared = compareReports(now, { name, commit, report: before }, { scope, changes });
  const further = await weakeningsOf(base, config, { now: now.findings, before: before.findings });
  if (rendered === undefined || compared.comparison === undefined) return reassess(compared, { further });
  const { clusterChanges } = await import('../cluster/cluster-changes.ts');
  const renderers = run.options.renderers ?? renderersWhenAsked(config);
  const cluster = await clusterChanges(
    { config, renderers, objects: rendered.now, report: now },
    { config: configOfBase(config, base.root), renderers, objects: rendered.before, report: before },
  );
  return reassess(compared, { comparison: { ...compared.comparison, cluster }, further });
}

async function weakeningsOf(
  { name, root, request }: Base,
  config: Config,
  found: Pick<GateOrder, 'now' | 'before'>,
): Promise<readonly Diagnostic[]> {
  if (request === undefined) return [];
  const { weakenedGate } = await import('../gate/weakened-gate.ts');
  return weakenedGate({ request, config, base: { name, root }, ...found });
}

function judgedBySettingsOf(name: string): Diagnostic {
  return {
    code: 'config-from-base',
    level: 'note',
    message: `Judged by the configuration of ${name}, with its rule files, baseline and ignore files; what this change does to them holds once it is merged.`,
    hint: '`config-from: base` says so.',
  };
}

/** The base is judged by the settings of now, as far as what they name was there; undefined where nothing of it was. */
async function judgeBase(
  run: Run,
  root: string,
  onResource: (resource: Resource) => void,
): Promise<Report | undefined> {
  const config = configOfBase(run.config, root);
  if (config.paths.length === 0) return undefined;
  const { onSource: _, stopwatch: __, census: ___, onSet: ____, ...options } = run.options;
  const { census, onSet } = run.atBase ?? {};
  return judgeState({
    ...run,
    config,
    options: {
      ...options,
      ...(census === undefined ? {} : { census }),
      ...(onSet === undefined ? {} : { onSet }),
      onResource,
    },
    accepted: run.accepted === undefined ? undefined : { ...run.accepted, isWhole: false },
  });
}

function shownTo(
  notes: readonly ({ see(resource: Resource): void } | undefined)[],
  onlooker: LintOptions['onResource'],
): (resource: Resource) => void {
  return (resource) => {
    for (const note of notes) note?.see(resource);
    onlooker?.(resource);
  };
}

const NO_CHANGES: Changes = { isOfChangedResource: () => false, isOnChangedLine: () => false };

async function openedDigests(): Promise<SeenResources> {
  const { createHash } = await import('node:crypto');
  return openSeenResources((text) => createHash('sha256').update(text).digest('base64'));
}

async function openedObjectsBefore(): Promise<{
  see(resource: Resource): void;
  readonly problemsOf: NonNullable<LintOptions['problemsOf']>;
}> {
  const { openObjectsBefore } = await import('../schema/objects-before.ts');
  const { changesToImmutable } = await import('../schema/immutable.ts');
  const objects = openObjectsBefore();
  return {
    see: (resource) => objects.see(resource),
    problemsOf(resource) {
      const before = objects.of(resource);
      return before === undefined ? [] : changesToImmutable(before, resource);
    },
  };
}

async function openedRenderedObjects(): Promise<{ readonly now: RenderedObjects; readonly before: RenderedObjects }> {
  const { openRenderedObjects } = await import('../cluster/rendered-objects.ts');
  return { now: openRenderedObjects(), before: openRenderedObjects() };
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
