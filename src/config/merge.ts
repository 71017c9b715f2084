import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type MistakePlace, UserError } from '../errors.ts';
import { dayAt } from '../model/day.ts';
import { below, type Path, repoPath, type RepoPath } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import { rankOf, SEVERITIES } from '../model/severity.ts';
import {
  type Config,
  type ConfiguredChart,
  type ConfiguredEnvironment,
  type ConfiguredPathRules,
  type ConfiguredSuppression,
  DEFAULT_LIMITS,
  type Limits,
  MAXIMUM_LIMITS,
  REPORT_SCOPES,
  type RuleSetting,
  UNKNOWN_KINDS,
} from './config.ts';
import { complianceOf, frameworksOf } from './frameworks.ts';
import { pathInside, realPlaceOf } from './inside.ts';
import { DEFAULT_KUBE_VERSIONS, fullKubeVersion, kubeVersionRange } from './kube-version.ts';
import { type ConfigFileChoice, type LoadedConfig, loadConfigFile } from './load.ts';
import { nameOf } from './shape-fault.ts';
import { compilePathPattern, MAX_PATTERN_LENGTH } from './path-pattern.ts';
import { existingPath, filesOfGlob, isGlob, plainPath, type WrittenPath } from './repository-paths.ts';
import type { FileChart, FileEnvironment, FilePathRules, FileSuppression, RuleEntry } from './file-settings.ts';

/**
 * What the command line or the Action ask for; what is absent is decided by the file, else by the defaults. Words are as the user wrote them and
 * are checked here. Paths are relative to `cwd`.
 */
export interface ConfigRequest {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** The repository's root; absent: the nearest folder above `cwd` that has `.git`, else `cwd`. */
  readonly root?: string | undefined;
  readonly configFile?: ConfigFileChoice | undefined;
  /** `-` is standard input. */
  readonly paths?: readonly string[] | undefined;
  /** Text of standard input; needed when `-` is among the paths. */
  readonly stdin?: string | undefined;
  /** Patterns in addition to the file's. */
  readonly exclude?: readonly string[] | undefined;
  readonly preset?: string | undefined;
  readonly failOn?: string | undefined;
  readonly minSeverity?: string | undefined;
  readonly onIncomplete?: string | undefined;
  readonly nothingToScan?: 'incomplete' | 'warning' | undefined;
  readonly kubeVersion?: string | undefined;
  readonly unknownKinds?: string | undefined;
  /** In addition to the file's; these may lie outside of the repository. */
  readonly crdSchemas?: readonly string[] | undefined;
  readonly scope?: string | undefined;
  readonly onlyRules?: readonly string[] | undefined;
  readonly skipRules?: readonly string[] | undefined;
  /** Files, folders or globs in addition to the file's; these may lie outside of the repository. */
  readonly customRules?: readonly string[] | undefined;
  readonly rulesOnly?: boolean | undefined;
  /** Instead of the file's: ids, or paths of a team's own, which may lie outside of the repository. */
  readonly frameworks?: readonly string[] | undefined;
  readonly baseline?: string | undefined;
  readonly allKustomizations?: boolean | undefined;
  /** Any size: whoever gives a flag has a shell anyway. */
  readonly limits?: Partial<Limits> | undefined;
  readonly helm?: string | undefined;
  readonly kustomize?: string | undefined;
  readonly helmDependencyBuild?: boolean | undefined;
  readonly allowRemoteBases?: boolean | undefined;
  readonly trace?: boolean | undefined;
  /** Absent: they are followed. */
  readonly peerSuppressions?: boolean | undefined;
  readonly lineHashes?: boolean | undefined;
  /** The day that expiring suppressions are held against, `YYYY-MM-DD`; absent: today, in UTC. */
  readonly today?: string | undefined;
}

/** The configuration file as the functions below read it: its settings, and how to tell a mistake in them. */
interface File {
  readonly settings: LoadedConfig['settings'];
  written(text: string, path: Path): WrittenPath;
  placeOf(path: Path): MistakePlace;
}

/** All settings of a run: defaults, overruled by the file, overruled by the request. Throws `UserError` for whatever cannot be meant so. */
export async function makeConfig(request: ConfigRequest): Promise<Config> {
  const cwd = existingFolder(request.cwd, 'the working directory');
  const root = request.root === undefined ? rootAbove(cwd) : existingFolder(resolve(cwd, request.root), '--root');
  const loaded = await loadConfigFile(request.configFile ?? { kind: 'root' }, { root, cwd });
  const file: File = {
    settings: loaded?.settings ?? {},
    written: (text, path) => ({ text, name: nameOf(path), at: file.placeOf(path) }),
    placeOf: (path) => loaded?.placeOf(path) ?? { file: 'lintel.yaml' },
  };
  const { settings } = file;
  const failOn = chosen('failOn', request, file, [...SEVERITIES, 'never'] as const) ?? 'high';
  const minSeverity = chosen('minSeverity', request, file, SEVERITIES) ?? 'info';
  if (failOn !== 'never' && rankOf(minSeverity) > rankOf(failOn)) throw hiddenGate(minSeverity, failOn, request, file);
  const unknownKinds = chosen('unknownKinds', request, file, UNKNOWN_KINDS);
  const scope = chosen('scope', request, file, REPORT_SCOPES);
  const frameworks = frameworksOf(request, settings.frameworks, { cwd, root, file });
  const baseline = baselineOf(request, file, { cwd, root });
  const compliance = complianceOf(settings.compliance, root, file);
  const pathsNamed = request.paths !== undefined && request.paths.length > 0;
  const stdin = request.paths?.includes('-') === true ? (request.stdin ?? '') : undefined;
  const config: Config = {
    root,
    paths: pathsNamed ? namedPaths(request.paths, { cwd, root }) : pathsOfFile(file, root),
    pathsNamed,
    ...(stdin === undefined ? {} : { stdin }),
    exclude: excludeOf(request, file),
    ...(loaded?.repoFile === undefined ? {} : { file: loaded.repoFile }),
    preset: request.preset ?? settings.preset ?? 'recommended',
    ...(request.preset === undefined && settings.preset !== undefined ? { presetAt: file.placeOf(['preset']) } : {}),
    failOn,
    minSeverity,
    onIncomplete:
      chosen('onIncomplete', request, file, ['fail', 'warn'] as const) ?? (failOn === 'never' ? 'warn' : 'fail'),
    nothingToScan: request.nothingToScan ?? 'warning',
    kubeVersion: kubeVersionOf(request, file),
    rules: rulesOf(file),
    onlyRules: request.onlyRules ?? [],
    skipRules: request.skipRules ?? [],
    // A rule that the file already takes into each run may be named again, to be judged by alone.
    customRules: [
      ...new Set([
        ...(await customRulesOfFile(file, root)),
        ...(await customRulesOfRequest(request.customRules ?? [], cwd)),
      ]),
    ],
    rulesOnly: request.rulesOnly ?? false,
    helm: chartsOf(file, root),
    ...kustomizationsOf(request, file, root),
    sets: setsOf(file, root),
    ...(unknownKinds === undefined ? {} : { unknownKinds }),
    crdSchemas: [...crdSchemasOfFile(file, root), ...crdSchemasOfRequest(request.crdSchemas ?? [], cwd)],
    ...(scope === undefined ? {} : { scope }),
    ...frameworks,
    ...(baseline === undefined ? {} : { baseline }),
    ...(compliance === undefined ? {} : { compliance }),
    podTemplates: settings.podTemplates ?? [],
    ...(settings.rulesByPath === undefined
      ? {}
      : { rulesByPath: settings.rulesByPath.map((one, index) => pathRulesOf(one, index, file)) }),
    suppressions: (settings.suppressions ?? []).map((one, index) => suppressionOf(one, index, file)),
    peerSuppressions: request.peerSuppressions ?? true,
    limits: limitsOf(request, file),
    renderers: {
      ...(request.helm === undefined ? {} : { helm: resolve(cwd, request.helm) }),
      ...(request.kustomize === undefined ? {} : { kustomize: resolve(cwd, request.kustomize) }),
      helmDependencyBuild: request.helmDependencyBuild ?? false,
      allowRemoteBases: request.allowRemoteBases ?? false,
    },
    trace: request.trace ?? true,
    lineHashes: request.lineHashes ?? false,
    today: request.today ?? dayAt(Date.now()),
  };
  return Object.freeze(config);
}

function existingFolder(path: string, name: string): string {
  let real: string | undefined;
  try {
    real = realpathSync.native(path);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Told below, with what was asked for.
  }
  throw new UserError(`${name}: "${path}" is not a folder`, { hint: 'Name a folder that exists.' });
}

/** The nearest folder with `.git`, which is a file in worktrees and submodules. */
function rootAbove(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

/** One of a closed list of words, from the request, else from the file. */
function chosen<Word extends string>(
  key: 'failOn' | 'minSeverity' | 'onIncomplete' | 'unknownKinds' | 'scope',
  request: ConfigRequest,
  file: File,
  words: readonly Word[],
): Word | undefined {
  const text = request[key] ?? file.settings[key];
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  const near = nearestName(text, words);
  const name = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError(`${name} cannot be "${text}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}It takes one of ${words.join(', ')}.`,
  });
}

function hiddenGate(minSeverity: string, failOn: string, request: ConfigRequest, file: File): UserError {
  const key = request.minSeverity === undefined ? 'minSeverity' : 'failOn';
  return new UserError(`findings from ${failOn} on close the gate, but those below ${minSeverity} would not be shown`, {
    hint: `Lower minSeverity to ${failOn}, or raise failOn to ${minSeverity}.`,
    ...(request[key] === undefined && file.settings[key] !== undefined ? { at: file.placeOf([key]) } : {}),
  });
}

/** Paths of the command line. What does not exist is told when it is looked for. */
function namedPaths(
  paths: readonly string[],
  { cwd, root }: { readonly cwd: string; readonly root: string },
): readonly RepoPath[] {
  const named = paths
    .filter((path) => path !== '-')
    .map((path) => {
      const absolute = resolve(cwd, path);
      const place = realPlaceOf(root, absolute);
      const inside = pathInside(root, absolute) ?? (place.kind === 'inside' ? place.path : undefined);
      if (inside !== undefined && place.kind !== 'outside') return inside;
      const what =
        inside === undefined ? 'lies outside of the repository' : 'is a link that leads out of the repository';
      throw new UserError(`"${path}" ${what} at ${root}`, {
        hint: 'Run Lintel in that folder, or say where the root is with `--root`.',
      });
    });
  return [...new Set(named)];
}

function pathsOfFile(file: File, root: string): readonly RepoPath[] {
  const { paths } = file.settings;
  if (paths === undefined) return [repoPath('')];
  return [...new Set(paths.map((text, index) => existingPath(file.written(text, ['paths', index]), root, 'any')))];
}

function excludeOf(request: ConfigRequest, file: File): readonly string[] {
  const written = (file.settings.exclude ?? []).map((text, index) => ({ text, at: file.placeOf(['exclude', index]) }));
  const asked = (request.exclude ?? []).map((text) => ({ text, at: undefined }));
  return [...written, ...asked].map(({ text, at }) => {
    const place = at === undefined ? {} : { at };
    if (text.length > MAX_PATTERN_LENGTH) {
      throw new UserError(`a pattern of exclude has ${text.length} characters`, {
        hint: `Write at most ${MAX_PATTERN_LENGTH}.`,
        ...place,
      });
    }
    if (/\{[^}]*,[^}]*\}/u.test(text)) {
      throw new UserError(`exclude: "${text}" has braces, which are not expanded`, {
        hint: 'Write one pattern for each alternative.',
        ...place,
      });
    }
    if (compilePathPattern(text) === undefined) {
      throw new UserError(`exclude: "${text}" matches nothing`, {
        hint: 'Write a pattern as in .gitignore, like `vendor/**`.',
        ...place,
      });
    }
    return text;
  });
}

function kubeVersionOf(request: ConfigRequest, file: File): Config['kubeVersion'] {
  if (request.kubeVersion !== undefined) return kubeVersionRange(request.kubeVersion, 'kube-version');
  const { kubeVersion } = file.settings;
  return kubeVersion === undefined
    ? DEFAULT_KUBE_VERSIONS
    : kubeVersionRange(kubeVersion, 'kubeVersion', file.placeOf(['kubeVersion']));
}

function crdSchemasOfFile(file: File, root: string): readonly string[] {
  return (file.settings.crdSchemas ?? []).map((text, index) =>
    join(root, existingPath(file.written(text, ['crdSchemas', index]), root, 'any')),
  );
}

function crdSchemasOfRequest(paths: readonly string[], cwd: string): readonly string[] {
  return paths.map((path) => {
    const absolute = resolve(cwd, path);
    if (statSync(absolute, { throwIfNoEntry: false }) !== undefined) return absolute;
    throw new UserError(`--crd-schemas: "${path}" does not exist`, {
      hint: 'Name a folder or file with custom resource definitions.',
    });
  });
}

function rulesOf(file: File): ReadonlyMap<string, RuleSetting> {
  return new Map(
    Object.entries(file.settings.rules ?? {}).map(([name, entry]) => [
      name,
      settingOf(entry, file.placeOf(['rules', name])),
    ]),
  );
}

function pathRulesOf({ paths, rules }: FilePathRules, index: number, file: File): ConfiguredPathRules {
  for (const [at, text] of paths.entries()) {
    if (text.length <= MAX_PATTERN_LENGTH && compilePathPattern(text) !== undefined) continue;
    const path = ['rulesByPath', index, 'paths', at];
    throw new UserError(`${nameOf(path)}: the pattern matches nothing`, {
      hint: `Write a pattern as in .gitignore, like \`deploy/**\`, of at most ${MAX_PATTERN_LENGTH} characters.`,
      at: file.placeOf(path),
    });
  }
  const entries = Object.entries(rules).map(
    ([name, entry]) => [name, settingOf(entry, file.placeOf(['rulesByPath', index, 'rules', name]))] as const,
  );
  return { paths, rules: new Map(entries) };
}

function settingOf(entry: RuleEntry, at: MistakePlace): RuleSetting {
  if (entry === 'off' || entry === false) return { enabled: false, at };
  if (entry === 'on' || entry === true) return { enabled: true, at };
  const { severity: word, params } = typeof entry === 'string' ? { severity: entry, params: undefined } : entry;
  const severity = SEVERITIES.find((one) => one === word);
  return {
    enabled: true,
    at,
    ...(severity === undefined ? {} : { severity }),
    ...(params === undefined ? {} : { params }),
  };
}

async function customRulesOfFile(file: File, root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [index, text] of (file.settings.customRules ?? []).entries()) {
    const written = file.written(text, ['customRules', index]);
    const found = isGlob(text)
      ? await filesOfGlob(root, plainPath(written), written.at)
      : await rulesAt(join(root, existingPath(written, root, 'any')));
    if (found.length === 0) {
      throw new UserError(`${written.name}: "${text}" matches no file`, {
        hint: 'Patterns are written from the repository’s root.',
        at: written.at,
      });
    }
    paths.push(...found);
  }
  return paths;
}

async function customRulesOfRequest(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => rulesOfRequest(path, cwd)));
  return found.flat();
}

async function rulesOfRequest(path: string, cwd: string): Promise<readonly string[]> {
  const absolute = resolve(cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false }) !== undefined) return rulesAt(absolute);
  const found = isGlob(path) ? await filesOfGlob(cwd, path) : [];
  if (found.length > 0) return found;
  throw new UserError(`there are no rules at "${path}"`, { hint: 'Name a rule file, a folder of them, or a glob.' });
}

/** The file itself, or the YAML files of a folder and those below. */
async function rulesAt(absolute: string): Promise<readonly string[]> {
  if (!statSync(absolute).isDirectory()) return [absolute];
  const [yaml, yml] = await Promise.all([filesOfGlob(absolute, '**/*.yaml'), filesOfGlob(absolute, '**/*.yml')]);
  return [...yaml, ...yml].toSorted();
}

function chartsOf(file: File, root: string): readonly ConfiguredChart[] {
  return (file.settings.helm ?? []).map((one, index) => chartOf(one, ['helm', index], file, root));
}

function chartOf(one: FileChart, path: Path, file: File, root: string): ConfiguredChart {
  const at = [...path, 'chart'];
  const chart = existingPath(file.written(one.chart, at), root, 'folder');
  if (realPlaceOf(root, join(root, chart, 'Chart.yaml')).kind !== 'inside') {
    throw new UserError(`${nameOf(at)}: "${one.chart}" has no Chart.yaml`, {
      hint: 'Name the folder of a chart.',
      at: file.placeOf(at),
    });
  }
  const environments = one.environments.map((environment, index) =>
    environmentOf(environment, [...path, 'environments', index], { file, root, chart }),
  );
  for (const [index, { name }] of environments.entries()) {
    if (environments.findIndex((other) => other.name === name) === index) continue;
    throw new UserError(`the environment "${name}" of ${one.chart} is there twice`, {
      hint: 'Give each environment a name of its own.',
      at: file.placeOf([...path, 'environments', index, 'name']),
    });
  }
  return { chart, environments, defaults: one.defaults ?? false };
}

function environmentOf(
  one: FileEnvironment,
  path: Path,
  { file, root, chart }: { readonly file: File; readonly root: string; readonly chart: RepoPath },
): ConfiguredEnvironment {
  const versionPath = [...path, 'kubeVersion'];
  return {
    name: one.name,
    values: (one.values ?? []).map((text, index) =>
      valuesFile(file.written(text, [...path, 'values', index]), chart, root),
    ),
    set: one.set ?? {},
    ...(one.release === undefined ? {} : { release: one.release }),
    ...(one.namespace === undefined ? {} : { namespace: one.namespace }),
    ...(one.kubeVersion === undefined
      ? {}
      : { kubeVersion: fullKubeVersion(one.kubeVersion, nameOf(versionPath), file.placeOf(versionPath)) }),
    apiVersions: one.apiVersions ?? [],
  };
}

/** Values files are written from the chart's folder, where most lie, or from the root, since `..` is refused. */
function valuesFile(written: WrittenPath, chart: RepoPath, root: string): RepoPath {
  const path = plainPath(written);
  const inChart = below(chart, path);
  if (
    realPlaceOf(root, join(root, inChart)).kind === 'missing' &&
    realPlaceOf(root, join(root, path)).kind !== 'missing'
  ) {
    return existingPath(written, root, 'file');
  }
  return existingPath({ ...written, text: inChart }, root, 'file');
}

function kustomizationsOf(
  request: ConfigRequest,
  file: File,
  root: string,
): Pick<Config, 'kustomizeRoots' | 'allKustomizations'> {
  const roots = file.settings.kustomize?.roots ?? [];
  if (request.allKustomizations === true || roots === 'all') return { kustomizeRoots: [], allKustomizations: true };
  const kustomizeRoots = roots.map((text, index) => {
    const written = file.written(text, ['kustomize', 'roots', index]);
    return isGlob(text) ? plainPath(written) : existingPath(written, root, 'folder') || '.';
  });
  return { kustomizeRoots, allKustomizations: false };
}

function setsOf(file: File, root: string): readonly (readonly RepoPath[])[] {
  const seen = new Set<string>();
  return (file.settings.sets ?? []).map((folders, set) =>
    folders.map((text, index) => {
      const written = file.written(text, ['sets', set, index]);
      const folder = existingPath(written, root, 'folder');
      if (seen.has(folder))
        throw new UserError(`"${text}" is in sets twice`, { hint: 'A folder belongs to one set.', at: written.at });
      seen.add(folder);
      return folder;
    }),
  );
}

function baselineOf(
  request: ConfigRequest,
  file: File,
  { cwd, root }: { readonly cwd: string; readonly root: string },
): RepoPath | undefined {
  if (request.baseline !== undefined) {
    const inside = pathInside(root, resolve(cwd, request.baseline));
    if (inside !== undefined) return inside;
    throw new UserError(`"${request.baseline}" lies outside of the repository`, {
      hint: 'Keep the baseline in the repository.',
    });
  }
  const { baseline } = file.settings;
  // It need not exist yet: a first run writes it.
  return baseline === undefined ? undefined : existingOrNew(file.written(baseline, ['baseline']), root);
}

function existingOrNew(written: WrittenPath, root: string): RepoPath {
  const path = plainPath(written);
  return realPlaceOf(root, join(root, path)).kind === 'missing' ? path : existingPath(written, root, 'file');
}

function suppressionOf(one: FileSuppression, index: number, file: File): ConfiguredSuppression {
  return {
    rule: one.rule,
    ...(one.path === undefined ? {} : { path: one.path }),
    ...(one.kind === undefined ? {} : { kind: one.kind }),
    ...(one.name === undefined ? {} : { name: one.name }),
    reason: one.reason,
    ...(one.owner === undefined ? {} : { owner: one.owner }),
    ...(one.ticket === undefined ? {} : { ticket: one.ticket }),
    ...(one.until === undefined ? {} : { until: one.until }),
    line: file.placeOf(['suppressions', index]).line ?? 1,
  };
}

function limitsOf(request: ConfigRequest, file: File): Limits {
  const ofFile = file.settings.limits ?? {};
  const limitOf = (key: keyof Limits): number => {
    const asked = request.limits?.[key];
    if (asked !== undefined) return asked;
    const limit = ofFile[key];
    if (limit === undefined) return DEFAULT_LIMITS[key];
    if (limit <= MAXIMUM_LIMITS[key]) return limit;
    throw new UserError(
      `limits.${key} is ${limit}, above the ${MAXIMUM_LIMITS[key]} that the configuration file may set`,
      {
        hint: 'The file is part of the change under review. Give a higher limit as a flag or an input of the action.',
        at: file.placeOf(['limits', key]),
      },
    );
  };
  return {
    renderSeconds: limitOf('renderSeconds'),
    renderOutputBytes: limitOf('renderOutputBytes'),
    fileBytes: limitOf('fileBytes'),
    documents: limitOf('documents'),
  };
}
