import { statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import { compilePathPattern, matchesPath } from '../config/path-pattern.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath, type RepoPath, below } from '../model/location.ts';
import type { KustomizeSource } from '../model/source.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { type Folder, KUSTOMIZATION_FILES, splitPath, type Walk } from './walk.ts';

/** What the kustomization files of the walk come to. */
export interface Kustomizations {
  readonly sources: readonly KustomizeSource[];
  /** Files that are judged through a kustomization, or are parts of one, and so are no manifests of their own. */
  readonly covered: ReadonlySet<RepoPath>;
  /** Files with a kustomization's name that hold other objects, like Flux's own Kustomization. */
  readonly others: readonly RepoPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A kustomization file as far as it tells what belongs together. */
interface Kustomization {
  readonly file: RepoPath;
  readonly folder: RepoPath;
  readonly isComponent: boolean;
  /** Folders with a kustomization file that this one builds on. */
  readonly includes: readonly RepoPath[];
  /** Whole objects: they can be judged by themselves. */
  readonly resources: readonly RepoPath[];
  /** Patches, generator input, values and the like, which mean nothing by themselves. */
  readonly parts: readonly RepoPath[];
}

/** Lists of paths in a kustomization file, and whether what they name are whole objects. */
const PATH_LISTS: readonly (readonly [path: string, whole: boolean])[] = [
  ['resources', true],
  ['bases', true],
  ['components', true],
  ['crds', false],
  ['configurations', false],
  ['generators', false],
  ['transformers', false],
  ['validators', false],
  ['patchesStrategicMerge', false],
];
/** Lists of mappings, and the fields of each that hold a path or a list of paths (`key=path` for generators). */
const FIELD_LISTS: readonly (readonly [list: string, fields: readonly string[]])[] = [
  ['patches', ['path']],
  ['patchesJson6902', ['path']],
  ['replacements', ['path']],
  ['configMapGenerator', ['files', 'envs', 'env']],
  ['secretGenerator', ['files', 'envs', 'env']],
  ['helmCharts', ['valuesFile', 'additionalValuesFiles']],
  ['helmChartInflationGenerator', ['values']],
];

/**
 * The roots among the kustomizations of the walk: those that no other builds on and that are no components, those that the configuration names,
 * or all. A file that cannot be read is told and covers nothing, so that the manifests beside it are judged as they are.
 */
export function findKustomizations(walk: Walk, config: Config): Kustomizations {
  const graph = openGraph(config.root);
  const diagnostics: Diagnostic[] = [];
  const covered = new Set<RepoPath>();
  const others: RepoPath[] = [];
  const walked: Kustomization[] = [];
  for (const folder of foldersWithKustomization(walk, config.root)) {
    const file = below(folder.path, folder.kustomization);
    const node = graph.read(file);
    if (node.kind === 'broken') {
      diagnostics.push(node.diagnostic);
      covered.add(file);
    } else if (node.kind === 'other') {
      others.push(file);
    } else {
      walked.push(node.kustomization);
    }
  }
  const roots = rootsAmong(walked, graph, config);
  const reached = graph.reachableFrom(roots);
  for (const one of graph.all())
    cover(one, { isReached: reached.has(one.folder), configured: config.kustomizeRoots.length > 0 }, covered);
  const sources = roots.map(({ folder, file }): KustomizeSource => ({ kind: 'kustomize', folder, file }));
  return { sources, covered, others, diagnostics };
}

/** Nothing builds on this component, so what it adds is judged as it is; its patches need something to patch. */
function cover(
  one: Kustomization,
  { isReached, configured }: { readonly isReached: boolean; readonly configured: boolean },
  covered: Set<RepoPath>,
): void {
  covered.add(one.file);
  for (const part of one.parts) covered.add(part);
  if (!isReached && one.isComponent && !configured) return;
  for (const resource of one.resources) covered.add(resource);
}

type FolderWithKustomization = Folder & { readonly kustomization: string };

/** Also those above a file that was named by itself, since a patch is judged through its kustomization. */
function foldersWithKustomization(walk: Walk, root: string): readonly FolderWithKustomization[] {
  const found = walk.folders.filter((folder): folder is FolderWithKustomization => folder.kustomization !== undefined);
  const known = new Set(found.map(({ path }) => path));
  for (const file of walk.named) {
    const owner = kustomizationOf(file, root);
    if (owner === undefined) continue;
    const [path, kustomization] = splitPath(owner);
    if (known.has(path)) continue;
    known.add(path);
    found.push({ path, kustomization, files: new Set(), isChart: false });
  }
  return found;
}

/** The kustomization file nearest above `file` that names it. */
function kustomizationOf(file: RepoPath, root: string): RepoPath | undefined {
  const graph = openGraph(root);
  let [folder] = splitPath(file);
  for (;;) {
    const own = kustomizationIn(folder, root);
    const node = own === undefined ? undefined : graph.read(own);
    if (node?.kind === 'kustomization') {
      const { resources, parts } = node.kustomization;
      if (resources.includes(file) || parts.includes(file)) return own;
    }
    if (folder === '') return undefined;
    [folder] = splitPath(folder);
  }
}

function rootsAmong(walked: readonly Kustomization[], graph: Graph, config: Config): readonly Kustomization[] {
  if (config.kustomizeRoots.length > 0)
    return walked.filter(({ folder }) => isConfigured(folder, config.kustomizeRoots));
  const candidates = walked.filter(({ isComponent }) => !isComponent);
  if (config.allKustomizations) return candidates;
  const included = new Set(graph.all().flatMap(({ folder, includes }) => includes.filter((other) => other !== folder)));
  const roots = candidates.filter(({ folder }) => !included.has(folder));
  // Kustomizations that build on each other in a circle have no root; the renderer says so of the first.
  const reached = graph.reachableFrom(roots);
  for (const candidate of candidates) {
    if (reached.has(candidate.folder)) continue;
    roots.push(candidate);
    for (const folder of graph.reachableFrom([candidate])) reached.add(folder);
  }
  return roots;
}

/** Whether one of the configured roots, which are globs from the repository's root, means this folder. */
function isConfigured(folder: RepoPath, roots: readonly string[]): boolean {
  const budget = { stepsLeft: 1_000_000 };
  return roots.some((root) => {
    const text = root.replace(/^\.\/|\/$/gu, '');
    if (text === '' || text === '.') return folder === '';
    const pattern = compilePathPattern(`/${text}`);
    return pattern !== undefined && matchesPath(pattern, folder.split('/'), { start: 0, isFolder: true, budget });
  });
}

type GraphNode =
  | { readonly kind: 'kustomization'; readonly kustomization: Kustomization }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic }
  /** Another kind of object that happens to lie in a file of this name. */
  | { readonly kind: 'other' };

/** Kustomization files by folder, read when first asked for. */
interface Graph {
  read(file: RepoPath): GraphNode;
  /** All kustomizations read so far. */
  all(): readonly Kustomization[];
  /** Folders of these and all that they build on. */
  reachableFrom(starts: readonly Kustomization[]): Set<RepoPath>;
}

function openGraph(root: string): Graph {
  const nodes = new Map<RepoPath, GraphNode>();
  const byFolder = new Map<RepoPath, Kustomization>();
  const read = (file: RepoPath): GraphNode => {
    const known = nodes.get(file);
    if (known !== undefined) return known;
    const node = readKustomization(file, root);
    nodes.set(file, node);
    if (node.kind === 'kustomization') byFolder.set(node.kustomization.folder, node.kustomization);
    return node;
  };
  const followed = (folder: RepoPath): Kustomization | undefined => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const file = kustomizationIn(folder, root);
    if (file !== undefined) read(file);
    return byFolder.get(folder);
  };
  return {
    read,
    all: () => [...byFolder.values()],
    reachableFrom: (starts) => {
      const reached = new Set<RepoPath>();
      const waiting = [...starts];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (reached.has(next.folder)) continue;
        reached.add(next.folder);
        for (const folder of next.includes) {
          const other = followed(folder);
          if (other !== undefined) waiting.push(other);
        }
      }
      return reached;
    },
  };
}

function kustomizationIn(folder: RepoPath, root: string): RepoPath | undefined {
  const name = KUSTOMIZATION_FILES.find((one) => standsAt(join(root, folder, one)) === 'file');
  return name === undefined ? undefined : below(folder, name);
}

function standsAt(absolute: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(absolute);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

function readKustomization(file: RepoPath, root: string): GraphNode {
  const content = readYamlFile(join(root, file));
  if (content.kind === 'broken') return { kind: 'broken', diagnostic: notReadable(file, content) };
  const { data } = content;
  // Kustomize lets both fields be absent.
  const { apiVersion } = data;
  if (typeof apiVersion === 'string' && !apiVersion.startsWith('kustomize.config.k8s.io/')) return { kind: 'other' };
  const [folder] = splitPath(file);
  const includes: RepoPath[] = [];
  const resources: RepoPath[] = [];
  const parts: RepoPath[] = [];
  for (const [entry, isWhole] of entriesOf(data)) {
    const place = placeOf(entry, folder, root);
    if (place === undefined) continue;
    if (place.stands === 'folder') includes.push(place.path);
    else (isWhole ? resources : parts).push(place.path);
  }
  return {
    kind: 'kustomization',
    kustomization: { file, folder, isComponent: data['kind'] === 'Component', includes, resources, parts },
  };
}

/** Every string of a kustomization file that may be a path. Inline patches and addresses are among them; nothing on disk has their name. */
function* entriesOf(data: DataMap): Iterable<readonly [entry: string, isWhole: boolean]> {
  for (const [list, isWhole] of PATH_LISTS) {
    for (const entry of stringsIn(data[list])) yield [entry, isWhole];
  }
  for (const [list, fields] of FIELD_LISTS) {
    const items = data[list];
    if (!Array.isArray(items)) continue;
    for (const item of items) {
      if (!isMap(item)) continue;
      for (const field of fields) {
        for (const entry of stringsIn(item[field]))
          yield [list.endsWith('Generator') ? pathOfGeneratorFile(entry) : entry, false];
      }
    }
  }
  for (const entry of stringsIn(valueAt(data, ['openapi', 'path']))) yield [entry, false];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Generators write `key=path` where the key is not the file's name. */
function pathOfGeneratorFile(entry: string): string {
  return entry.slice(entry.indexOf('=') + 1);
}

/** What an entry names in the repository, by its real path; undefined for addresses, inline text, and what is not there. */
function placeOf(
  entry: string,
  folder: RepoPath,
  root: string,
): { path: RepoPath; stands: 'file' | 'folder' } | undefined {
  if (entry.length > 4096 || entry.includes('\n') || entry.includes('\0') || isAbsolute(entry)) return undefined;
  const path = posix.join(folder, entry);
  if (path === '..' || path.startsWith('../')) return undefined;
  const real = realPlaceOf(root, join(root, path));
  if (real.kind !== 'inside') return undefined;
  const stands = standsAt(join(root, real.path));
  return stands === undefined ? undefined : { path: repoPath(real.path), stands };
}

function notReadable(
  file: RepoPath,
  { why, position }: { readonly why: string; readonly position: { line: number; column: number; offset: number } },
): Diagnostic {
  return {
    code: 'render-failed',
    level: 'error',
    message: `${file} cannot be read as a kustomization: ${why}. The manifests beside it are checked as they are.`,
    hint: 'Repair the file; `kustomize build` says the same.',
    at: { file, region: { start: position, end: position } },
  };
}
