import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import type { MatchBudget } from '../config/path-pattern.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { below, repoPath, type RepoPath } from '../model/location.ts';
import {
  budgetSpent,
  excludeLayer,
  IGNORE_FILES,
  type IgnoreFile,
  type IgnoreLayer,
  isIgnored,
  openBudget,
  readIgnoreFile,
} from './ignore.ts';

/** Kustomize's names for its file, in the order in which it looks for them. */
export const KUSTOMIZATION_FILES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Folders of a chart whose content is Helm's: templates, subcharts, custom resource definitions, values for chart tests. */
const CHART_FOLDERS: ReadonlySet<string> = new Set(['templates', 'charts', 'crds', 'ci']);

/** What the walk found in one folder. */
export interface Folder {
  readonly path: RepoPath;
  /** Names of the files that may hold Kubernetes objects: YAML and JSON. */
  readonly files: ReadonlySet<string>;
  readonly isChart: boolean;
  /** Name of its kustomization file. */
  readonly kustomization?: string;
}

/** Everything below the paths that were asked for, without what is ignored. */
export interface Walk {
  /** Sorted by path. Folders without anything of interest are left out. */
  readonly folders: readonly Folder[];
  /** Files that were named one by one, outside charts; they are in `folders` as well. */
  readonly named: readonly RepoPath[];
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly RepoPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders are read in whatever order the file system has them. */
function byFile(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.at?.file ?? '', b.at?.file ?? ''];
  if (one === other) return (a.at?.region?.start.line ?? 0) - (b.at?.region?.start.line ?? 0);
  return one < other ? -1 : 1;
}

interface OpenFolder {
  readonly path: RepoPath;
  readonly files: Set<string>;
  isChart: boolean;
  kustomization?: string;
}

interface State {
  readonly root: string;
  /** Where ignore files are read: the root, or another state of it. */
  readonly settingsRoot: string;
  readonly exclude: IgnoreLayer;
  readonly budget: MatchBudget;
  readonly folders: Map<string, OpenFolder>;
  readonly walked: Set<string>;
  readonly links: string[];
  readonly named: RepoPath[];
  readonly diagnostics: Diagnostic[];
  readonly onEntry: () => void;
}

/**
 * Walks `config.paths`. `.git` and `node_modules` are never entered, other folders unless an ignore file or `exclude` says not to; a path that
 * was named is walked in any case. Links are followed to where they lead inside the root, and what lies there is known by its real path, once.
 * Calls `onEntry` before it looks at a file or folder.
 */
export function walk(config: Config, onEntry: () => void = () => undefined): Walk {
  const state: State = {
    root: config.root,
    settingsRoot: config.settingsRoot ?? config.root,
    exclude: excludeLayer(config.exclude),
    budget: openBudget(),
    folders: new Map(),
    walked: new Set(),
    links: [],
    named: [],
    diagnostics: [],
    onEntry,
  };
  const missing = config.paths.filter((path) => !startAt(path, state));
  // Following a link may bring more links; each real folder is walked once, so this ends.
  for (let link = state.links.pop(); link !== undefined; link = state.links.pop()) followLink(link, state);
  if (state.budget.stepsLeft <= 0) state.diagnostics.push(budgetSpent());
  const folders = [...state.folders.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { folders, named: state.named, missing, diagnostics: state.diagnostics.toSorted(byFile) };
}

/** Walks the folder or takes the file at `path`; false when there is nothing. */
function startAt(path: RepoPath, state: State): boolean {
  const place = realPlaceOf(state.root, join(state.root, path));
  if (place.kind === 'missing') return false;
  if (place.kind === 'outside') {
    state.diagnostics.push(leadsOutside(path, 'error'));
    return true;
  }
  if (statSync(join(state.root, place.path)).isDirectory()) startAtFolder(place.path, state);
  else if (takeFile(place.path, state) === 'manifest') state.named.push(place.path);
  return true;
}

function startAtFolder(path: RepoPath, state: State): void {
  const chart = chartAround(path, state.root);
  if (chart === undefined || chart === path) walkFolder(path, layersAbove(path, state), state);
  else openFolder(chart, state).isChart = true;
}

/** A file that was named or linked to: a chart's file means the chart, a kustomization file its folder. */
function takeFile(path: RepoPath, state: State): 'chart' | 'kustomization' | 'manifest' {
  const [folder, name] = splitPath(path);
  const chart = chartAround(path, state.root);
  if (chart !== undefined) {
    openFolder(chart, state).isChart = true;
    return 'chart';
  }
  if (KUSTOMIZATION_FILES.includes(name)) {
    openFolder(folder, state).kustomization = name;
    return 'kustomization';
  }
  openFolder(folder, state).files.add(name);
  return 'manifest';
}

/** The outermost chart that the path is a part of: the chart's folder, a file in it, or anything in a folder that is Helm's. */
function chartAround(path: RepoPath, root: string): RepoPath | undefined {
  const segments = path === '' ? [] : path.split('/');
  for (let depth = 0; depth <= segments.length; depth += 1) {
    const next = segments[depth];
    const isPart =
      next === undefined || CHART_FOLDERS.has(next) || (depth === segments.length - 1 && isFile(join(root, path)));
    const folder = segments.slice(0, depth).join('/');
    if (isPart && isFile(join(root, folder, 'Chart.yaml'))) return repoPath(folder);
  }
  return undefined;
}

/** The layers that hold for what is in `path`, apart from its own; none if they would ignore the folder itself, since it was asked for. */
function layersAbove(path: RepoPath, state: State): readonly IgnoreLayer[] {
  const segments = path === '' ? [] : path.split('/');
  let layers: readonly IgnoreLayer[] = [state.exclude];
  for (let depth = 0; depth < segments.length; depth += 1) {
    const folder = repoPath(segments.slice(0, depth).join('/'));
    const present = IGNORE_FILES.filter((name) => isFile(join(state.settingsRoot, folder, name)));
    layers = withIgnoreFiles(layers, present, { folder, depth }, state);
    if (isIgnored(layers, segments.slice(0, depth + 1), { isFolder: true, budget: state.budget })) layers = [];
  }
  return layers;
}

function withIgnoreFiles(
  layers: readonly IgnoreLayer[],
  names: readonly IgnoreFile[],
  { folder, depth }: { readonly folder: RepoPath; readonly depth: number },
  state: State,
): readonly IgnoreLayer[] {
  if (names.length === 0) return layers;
  const read = names.map((name) => {
    const file = below(folder, name);
    return readIgnoreFile(join(state.settingsRoot, file), { name, file, depth });
  });
  state.diagnostics.push(...read.flatMap((one) => one.diagnostics));
  return [...layers, ...read.map((one) => one.layer)];
}

function walkFolder(start: RepoPath, startLayers: readonly IgnoreLayer[], state: State): void {
  // A list instead of recursion: a hostile tree may be as deep as a path can be long.
  const waiting: { path: RepoPath; layers: readonly IgnoreLayer[] }[] = [{ path: start, layers: startLayers }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (state.walked.has(next.path)) continue;
    state.walked.add(next.path);
    for (const subfolder of readFolder(next.path, next.layers, state)) waiting.push(subfolder);
  }
}

/** Notes what is in one folder, and gives the folders below it that are to be walked. */
function readFolder(
  path: RepoPath,
  inherited: readonly IgnoreLayer[],
  state: State,
): readonly { path: RepoPath; layers: readonly IgnoreLayer[] }[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(state.root, path), { withFileTypes: true });
  } catch (error) {
    state.diagnostics.push(unreadable(path, error));
    return [];
  }
  const segments = path === '' ? [] : path.split('/');
  const depth = segments.length;
  const ignoreFiles = IGNORE_FILES.filter((name) =>
    state.settingsRoot === state.root
      ? entries.some((entry) => entry.name === name && entry.isFile())
      : isFile(join(state.settingsRoot, path, name)),
  );
  const layers = withIgnoreFiles(inherited, ignoreFiles, { folder: path, depth }, state);
  const isChart = entries.some((entry) => entry.name === 'Chart.yaml' && !entry.isDirectory());
  const subfolders: { path: RepoPath; layers: readonly IgnoreLayer[] }[] = [];
  for (const entry of entries) {
    state.onEntry();
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (
      isFolder
        ? name === '.git' || name === 'node_modules' || (isChart && CHART_FOLDERS.has(name))
        : !isOfInterest(entry)
    )
      continue;
    segments[depth] = name;
    if (isIgnored(layers, segments, { isFolder, budget: state.budget })) continue;
    if (isFolder) subfolders.push({ path: below(path, name), layers });
    else if (entry.isSymbolicLink()) state.links.push(below(path, name));
    else noteFile(path, name, isChart, state);
  }
  if (isChart) openFolder(path, state).isChart = true;
  return subfolders;
}

function noteFile(folder: RepoPath, name: string, isChart: boolean, state: State): void {
  if (KUSTOMIZATION_FILES.includes(name)) {
    const open = openFolder(folder, state);
    const known = open.kustomization;
    if (known === undefined || KUSTOMIZATION_FILES.indexOf(name) < KUSTOMIZATION_FILES.indexOf(known))
      open.kustomization = name;
    // What else lies beside a Chart.yaml is values and the like.
  } else if (!isChart) {
    openFolder(folder, state).files.add(name);
  }
}

function isOfInterest(entry: Dirent): boolean {
  return entry.isSymbolicLink() || (entry.isFile() && (hasManifestName(entry.name) || entry.name === 'Kustomization'));
}

function hasManifestName(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml') || name.endsWith('.json');
}

/** Takes what a link leads to. A link out of the repository counts as missing content only if it has a manifest's name. */
function followLink(link: string, state: State): void {
  const place = realPlaceOf(state.root, join(state.root, link));
  const [, name] = splitPath(repoPath(link));
  if (place.kind === 'missing') {
    if (hasManifestName(name)) state.diagnostics.push(brokenLink(repoPath(link)));
    return;
  }
  if (place.kind === 'outside') {
    // A folder may have held manifests, and its name has no ending as a rule; anything else could not have been checked anyway.
    if (hasManifestName(name)) state.diagnostics.push(leadsOutside(repoPath(link), 'error'));
    else if (!name.includes('.')) state.diagnostics.push(leadsOutside(repoPath(link), 'warning'));
    return;
  }
  if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/u.test(place.path)) return;
  const stats = statSync(join(state.root, place.path), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) startAtFolder(place.path, state);
  else if (stats?.isFile() === true && (hasManifestName(name) || KUSTOMIZATION_FILES.includes(name)))
    takeFile(place.path, state);
}

function openFolder(path: RepoPath, state: State): OpenFolder {
  const known = state.folders.get(path);
  if (known !== undefined) return known;
  const opened: OpenFolder = { path, files: new Set(), isChart: false };
  state.folders.set(path, opened);
  return opened;
}

/** The folder and the name of a path. */
export function splitPath(path: RepoPath): readonly [folder: RepoPath, name: string] {
  const slash = path.lastIndexOf('/');
  return [repoPath(slash === -1 ? '' : path.slice(0, slash)), path.slice(slash + 1)];
}

function isFile(absolute: string): boolean {
  try {
    // Not through a link: it could lead out of the repository.
    return lstatSync(absolute).isFile();
  } catch {
    return false;
  }
}

function unreadable(path: RepoPath, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return {
    code: 'unreadable',
    level: 'error',
    message: `The folder ${path || '.'} could not be read${code}, so nothing in it was checked.`,
    hint: 'Make it readable, or exclude it.',
    at: { file: path },
  };
}

function brokenLink(path: RepoPath): Diagnostic {
  return {
    code: 'unreadable',
    level: 'error',
    message: `${path} is a link to something that does not exist, so it was not checked.`,
    hint: 'Repair or remove the link, or exclude it.',
    at: { file: path },
  };
}

/** A link that is not followed because it leads out of the repository. Does not say whether something is there. */
export function leadsOutside(path: RepoPath, level: 'error' | 'warning'): Diagnostic {
  return {
    code: 'outside-repository',
    level,
    message: `${path} is a link that leads out of the repository, and was not followed.`,
    hint: 'Put the content into the repository, or exclude the link.',
    at: { file: path },
  };
}
