import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMap } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { KustomizationNode } from '../../model/kustomize-trail.ts';
import { below, type Location, type Path, type RepoPath } from '../../model/location.ts';
import { listIn, readYamlMap } from '../read-yaml.ts';
import type { YamlMap } from '../read-yaml.ts';
import { absoluteOf, repoPathOf, standingAt } from '../repository-path.ts';
import { filesOfPlugin, isInline, withoutKey } from './plugin-files.ts';

/** Names of the file that makes a folder a kustomization, in the order Kustomize looks for them. */
export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** A kustomization larger than this, or that reaches more files, is not one that people wrote. */
const KUSTOMIZATION_BYTES = 5 * 1024 * 1024;
const MAX_FILES = 20_000;
const MAX_DEPTH = 100;

/** Lists of which each entry is a file or the folder of another kustomization. */
const BASE_LISTS = ['resources', 'bases', 'components'] as const;
/** Lists of which each entry is a file, a folder, or YAML itself, and configures a plugin. */
const PLUGIN_LISTS = ['generators', 'transformers', 'validators'] as const;
/** Lists of files. */
const FILE_LISTS = ['crds', 'configurations'] as const;
/** Lists of mappings whose `path` is a file. */
const PATCH_LISTS = ['patches', 'patchesJson6902', 'replacements'] as const;
const GENERATORS = ['configMapGenerator', 'secretGenerator'] as const;
const HELM_LISTS = ['helmCharts', 'helmChartInflationGenerator'] as const;

/** What a build takes a file for. */
export type InputRole =
  /** Objects. */
  | 'resource'
  | 'patch'
  | 'kustomization'
  /** The configuration of generators, transformers and validators that are part of Kustomize. */
  | 'plugin'
  /** Generator input, schemas and the like: text that no mark may change. */
  | 'other';

/** A kustomization on the way, with what it names. */
export interface GraphNode extends KustomizationNode {
  readonly yaml: YamlMap;
}

/** Everything that a build of one kustomization reads. */
export interface KustomizationGraph {
  /** The files, kustomizations first; all of them regular files of the repository. */
  readonly files: ReadonlySet<RepoPath>;
  /** By file; a file that is named for more than one thing is `other`. */
  readonly roles: ReadonlyMap<RepoPath, InputRole>;
  /** The root first; empty when it cannot be read. */
  readonly kustomizations: readonly GraphNode[];
  /** Whether it names something on another host, where that is allowed. */
  readonly isRemote: boolean;
  /** With an `error` among them Kustomize must not be run. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Follows a kustomization through all that it names, as Kustomize would, without running it. What is on a host, leads out
 * of the repository or would run a program is a diagnostic at the line that names it.
 */
export function readKustomization(
  folder: RepoPath,
  repositoryRoot: string,
  hosts: 'refused' | 'allowed',
): KustomizationGraph {
  const walk: Walk = {
    repositoryRoot,
    hosts,
    files: new Set(),
    roles: new Map(),
    kustomizations: [],
    diagnostics: [],
    folders: new Map(),
    isRemote: false,
  };
  visitFolder(folder, walk, { depth: 0, from: undefined, plugsInto: undefined });
  return walk;
}

interface Walk {
  readonly repositoryRoot: string;
  readonly hosts: 'refused' | 'allowed';
  readonly files: Set<RepoPath>;
  readonly roles: Map<RepoPath, InputRole>;
  readonly kustomizations: GraphNode[];
  readonly diagnostics: Diagnostic[];
  /** The kustomization file of each folder that was come upon; undefined where there is none to read. */
  readonly folders: Map<string, RepoPath | undefined>;
  isRemote: boolean;
}

/** One kustomization on the way. */
interface Visit {
  readonly walk: Walk;
  readonly folder: RepoPath;
  readonly file: RepoPath;
  readonly yaml: YamlMap;
  readonly depth: number;
  readonly entries: { at: Path; to: RepoPath }[];
  readonly plugsInto: PlugsInto | undefined;
}

/** Of a kustomization whose resources configure plugins the entry that uses them, and where it stands: what they name is looked for there. */
interface PlugsInto {
  readonly visit: Visit;
  readonly path: Path;
}

/** How a kustomization was come upon. */
interface Approach extends Pick<Visit, 'depth' | 'plugsInto'> {
  readonly from: Location | undefined;
}

/** The folder's kustomization file, if there is one to read. */
function visitFolder(folder: RepoPath, walk: Walk, { depth, from, plugsInto }: Approach): RepoPath | undefined {
  if (walk.folders.has(folder)) return walk.folders.get(folder);
  walk.folders.set(folder, undefined);
  if (depth > MAX_DEPTH || walk.files.size > MAX_FILES) {
    walk.diagnostics.push(tooLarge(folder, from));
    return undefined;
  }
  const file = KUSTOMIZATION_NAMES.map((name) => below(folder, name)).find(
    (candidate) => standingAt(absoluteOf(candidate, walk.repositoryRoot), walk.repositoryRoot).kind !== 'missing',
  );
  if (file === undefined) {
    walk.diagnostics.push(noKustomization(folder, from));
    return undefined;
  }
  const standing = standingAt(absoluteOf(file, walk.repositoryRoot), walk.repositoryRoot);
  if (standing.kind !== 'file') {
    walk.diagnostics.push(leadsOut(file, { file }));
    return undefined;
  }
  const yaml =
    standing.bytes > KUSTOMIZATION_BYTES ? 'it is larger than 5 MiB' : readYamlMap(readFileSync(standing.real, 'utf8'));
  if (typeof yaml === 'string') {
    walk.diagnostics.push(notReadable(file, yaml));
    return undefined;
  }
  walk.files.add(file);
  walk.folders.set(folder, file);
  noteRole(file, 'kustomization', walk);
  const entries: { at: Path; to: RepoPath }[] = [];
  walk.kustomizations.push({ file, yaml, entries });
  visitEntries({ walk, folder, file, yaml, depth, entries, plugsInto });
  return file;
}

function noteRole(file: RepoPath, role: InputRole, walk: Walk): void {
  const known = walk.roles.get(file);
  walk.roles.set(file, known === undefined || known === role ? role : 'other');
}

function visitEntries(visit: Visit): void {
  const { data } = visit.yaml;
  for (const key of BASE_LISTS) eachString(data, key, (entry, path) => visitBase(entry, path, visit));
  for (const key of PLUGIN_LISTS) eachString(data, key, (entry, path) => visitPlugin(entry, path, visit));
  for (const key of FILE_LISTS) eachString(data, key, (entry, path) => visitFile(entry, path, visit, 'other'));
  eachString(data, 'patchesStrategicMerge', (entry, path) => {
    if (!isInline(entry)) visitFile(entry, path, visit, 'patch');
  });
  for (const key of PATCH_LISTS) {
    const role = key === 'replacements' ? 'other' : 'patch';
    eachMap(data, key, (entry, path) => {
      if (typeof entry['path'] === 'string') visitFile(entry['path'], [...path, 'path'], visit, role);
    });
  }
  for (const key of GENERATORS) eachMap(data, key, (entry, path) => visitGenerator(entry, path, visit));
  for (const key of HELM_LISTS) {
    if (listIn(data[key]).length > 0) visit.walk.diagnostics.push(needsHelm(visit.file, locationOf(visit, [key, 0])));
  }
  const openapi = data['openapi'];
  if (isMap(openapi) && typeof openapi['path'] === 'string')
    visitFile(openapi['path'], ['openapi', 'path'], visit, 'other');
}

function eachString(data: YamlMap['data'], key: string, visit: (entry: string, path: Path) => void): void {
  for (const [index, entry] of listIn(data[key]).entries()) if (typeof entry === 'string') visit(entry, [key, index]);
}

function eachMap(
  data: YamlMap['data'],
  key: string,
  visit: (entry: Readonly<Record<string, unknown>>, path: Path) => void,
): void {
  for (const [index, entry] of listIn(data[key]).entries()) if (isMap(entry)) visit(entry, [key, index]);
}

function visitBase(entry: string, path: Path, visit: Visit): void {
  const { repositoryRoot } = visit.walk;
  const absolute = resolve(absoluteOf(visit.folder, repositoryRoot), entry);
  const standing = standingAt(absolute, repositoryRoot);
  if (standing.kind === 'folder') visitEntryFolder(standing.real, path, visit);
  else if (visit.plugsInto === undefined) visitFile(entry, path, visit, 'resource');
  else visitPluginFile(entry, path, visit, visit.plugsInto);
}

function visitEntryFolder(real: string, path: Path, visit: Visit): void {
  const approach: Approach = { depth: visit.depth + 1, from: locationOf(visit, path), plugsInto: visit.plugsInto };
  const file = visitFolder(repoPathOf(real, visit.walk.repositoryRoot), visit.walk, approach);
  if (file !== undefined) visit.entries.push({ at: path, to: file });
}

/** A file that Kustomize reads. Nothing that is not here is left to it: it would take any name that is no file for a host's. */
function visitFile(entry: string, path: Path, visit: Visit, role: InputRole): RepoPath | undefined {
  const { walk } = visit;
  const absolute = resolve(absoluteOf(visit.folder, walk.repositoryRoot), entry);
  const standing = standingAt(absolute, walk.repositoryRoot);
  const at = locationOf(visit, path);
  if (standing.kind === 'file') {
    // As it is named, not as links resolve: the copy for the second build must have it there too.
    const file = repoPathOf(absolute, walk.repositoryRoot);
    walk.files.add(file);
    noteRole(file, role, walk);
    visit.entries.push({ at: path, to: file });
    return file;
  }
  // Looked at first: a way out stays one where hosts are allowed, whatever it is dressed up as.
  if (standing.kind === 'outside') walk.diagnostics.push(leadsOut(entry, at));
  else if (!isRemote(entry)) walk.diagnostics.push(notThere(entry, at));
  else if (walk.hosts === 'refused') walk.diagnostics.push(remote(entry, at));
  else walk.isRemote = true;
  return undefined;
}

/** Plugins that are part of Kustomize are harmless; all others are programs or containers. */
function visitPlugin(entry: string, path: Path, visit: Visit): void {
  const { repositoryRoot } = visit.walk;
  // A folder of plugins inside another one works for the same kustomization.
  const plugsInto = visit.plugsInto ?? { visit, path };
  if (isInline(entry)) {
    readPlugins(entry, locationOf(visit, path), plugsInto);
    return;
  }
  const standing = standingAt(resolve(absoluteOf(visit.folder, repositoryRoot), entry), repositoryRoot);
  if (standing.kind === 'folder') visitEntryFolder(standing.real, path, { ...visit, plugsInto });
  else visitPluginFile(entry, path, visit, plugsInto);
}

function visitPluginFile(entry: string, path: Path, visit: Visit, plugsInto: PlugsInto): void {
  const { repositoryRoot } = visit.walk;
  const file = visitFile(entry, path, visit, 'plugin');
  const standing = file === undefined ? undefined : standingAt(absoluteOf(file, repositoryRoot), repositoryRoot);
  if (standing?.kind !== 'file' || standing.bytes > KUSTOMIZATION_BYTES) return;
  readPlugins(readFileSync(standing.real, 'utf8'), locationOf(visit, path), plugsInto);
}

/** Judges what the text configures, and follows it to the files that it names. */
function readPlugins(text: string, at: Location, { visit, path }: PlugsInto): void {
  const read = text
    .split(/^---.*$/m)
    .filter((one) => one.trim() !== '')
    .map(readYamlMap);
  const plugins = read.filter((one): one is YamlMap => typeof one !== 'string');
  if (plugins.length < read.length || !plugins.every(isBuiltIn))
    visit.walk.diagnostics.push(runsProgram(visit.file, at));
  else
    for (const { name, role } of plugins.flatMap(({ data }) => filesOfPlugin(data))) visitFile(name, path, visit, role);
}

function isBuiltIn({ data }: YamlMap): boolean {
  return data['apiVersion'] === 'builtin' && data['kind'] !== 'HelmChartInflationGenerator';
}

function visitGenerator(generator: Readonly<Record<string, unknown>>, path: Path, visit: Visit): void {
  for (const key of ['files', 'envs'] as const) {
    for (const [index, entry] of listIn(generator[key]).entries()) {
      if (typeof entry === 'string')
        visitFile(key === 'files' ? withoutKey(entry) : entry, [...path, key, index], visit, 'other');
    }
  }
  if (typeof generator['env'] === 'string' && generator['env'] !== '')
    visitFile(generator['env'], [...path, 'env'], visit, 'other');
}

/** Forms that Kustomize takes for a repository or a file on a host. Source: its documentation of remote targets. */
function isRemote(entry: string): boolean {
  return (
    /^([a-z][a-z0-9+.-]*:\/\/|git::|gh:|[\w.-]+@[\w.-]+[:/])/i.test(entry) ||
    /^(github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com)[/:]/i.test(entry) ||
    /[?&](ref|version|timeout|submodules)=/.test(entry) ||
    /[\w-]\.git(\/|$)/.test(entry)
  );
}

function locationOf(visit: Visit, path: Path): Location {
  const region = visit.yaml.regionOf(path);
  return region === undefined ? { file: visit.file } : { file: visit.file, region };
}

function noKustomization(folder: RepoPath, from: Location | undefined): Diagnostic {
  return {
    code: 'render-failed',
    level: 'error',
    message: `${folder || '.'} has no kustomization.yaml, so what is built with it was not checked`,
    hint: 'Name the files in it one by one, or add a kustomization.yaml that does.',
    ...(from === undefined ? {} : { at: from }),
  };
}

function tooLarge(folder: RepoPath, from: Location | undefined): Diagnostic {
  return {
    code: 'too-large',
    level: 'error',
    message: `${folder || '.'} is reached through more than ${MAX_DEPTH} kustomizations or ${MAX_FILES} files, so it was not built`,
    hint: 'Build it as a kustomization of its own.',
    ...(from === undefined ? {} : { at: from }),
  };
}

function notReadable(file: RepoPath, why: string): Diagnostic {
  return {
    code: 'render-failed',
    level: 'error',
    message: `${file} could not be read (${why}), so nothing that is built with it was checked`,
    hint: 'Repair the YAML.',
    at: { file },
  };
}

function leadsOut(entry: string, at: Location): Diagnostic {
  return {
    code: 'outside-repository',
    level: 'error',
    message: `${entry} leads out of the repository, so the kustomization was not built`,
    hint: 'Put the file into the repository.',
    at,
  };
}

function notThere(entry: string, at: Location): Diagnostic {
  return {
    code: 'render-failed',
    level: 'error',
    message: `${entry} is not in the repository, so the kustomization that names it was not built`,
    hint: 'Add the file, or take it out of the kustomization. If a step of yours generates it, run that before this one.',
    at,
  };
}

function remote(entry: string, at: Location): Diagnostic {
  return {
    code: 'remote-base',
    level: 'error',
    message: `${entry} is on another host, and is not fetched, so the kustomization was not built`,
    hint: 'Copy it into the repository, or allow the network with --allow-remote-bases.',
    at,
  };
}

function needsHelm(file: RepoPath, at: Location): Diagnostic {
  return {
    code: 'remote-base',
    level: 'error',
    message: `${file} inflates a Helm chart, which would fetch it or run Helm, so the kustomization was not built`,
    hint: 'A chart that lies in the repository is checked by itself; build the rest of the kustomization without it.',
    at,
  };
}

function runsProgram(file: RepoPath, at: Location): Diagnostic {
  return {
    code: 'remote-base',
    level: 'error',
    message: `${file} uses a plugin that is not part of Kustomize and would run a program, so the kustomization was not built`,
    hint: 'Run the plugin yourself, commit what it makes, and name that instead.',
    at,
  };
}
