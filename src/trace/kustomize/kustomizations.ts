import { isMap } from '../../model/data.ts';
import type { DataMap } from '../../model/data.ts';
import type { KustomizationNode, KustomizeTrail, WrittenMap, WrittenSpan } from '../../model/kustomize-trail.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { DataDocument } from '../../yaml/yaml-stream.ts';

/** A kustomization file with its text read. */
export interface Kustomization extends KustomizationNode {
  readonly data: DataMap;
  /** Where the key or item at `path` stands; undefined where there is none. */
  locate(path: Path): Location | undefined;
}

/** An entry of a kustomization on the way to a file. */
export interface WayEntry {
  readonly in: Kustomization;
  readonly at: Path;
  readonly to: RepoPath;
}

/** The kustomizations of a build, and in which order they work. */
export interface Kustomizations {
  /** The file's kustomization; undefined for other files. */
  of(file: RepoPath): Kustomization | undefined;
  /** Those through whose hands an object goes that stands in `file` or is generated there, the innermost first. */
  chainOf(file: RepoPath): readonly Kustomization[];
  /** The entries that lead from the root to `file`, in that order. */
  entriesTo(file: RepoPath): readonly WayEntry[];
  /** How late the file's text is applied: 0 for objects, more for patches, the more the further out. */
  rankOf(file: RepoPath): number;
  /** The same for a place, of which several may stand in one file: there the later comes last. */
  rankOfSpan(span: WrittenSpan): number;
  rankOfMap(map: WrittenMap): number;
}

/** Lists in the order in which Kustomize takes the objects in, and that in which it applies patches. Source: its `kusttarget.go`. */
const OBJECT_LISTS = ['resources', 'bases'];
const PATCH_LISTS = ['patchesStrategicMerge', 'patches', 'patchesJson6902'];

const LIMITS = { documents: 1, nodes: 200_000, depth: 100 };

/** Reads the trail's kustomizations, each when it is first asked for. */
export function openKustomizations({ kustomizations, inputs }: KustomizeTrail): Kustomizations {
  const nodes = new Map(kustomizations.map((node) => [node.file, node]));
  const read = new Map<RepoPath, Kustomization | undefined>();
  const chains = new Map<RepoPath, readonly Kustomization[]>();
  const root = kustomizations[0]?.file;
  let ranks: ReadonlyMap<RepoPath, number> | undefined;

  const of = (file: RepoPath): Kustomization | undefined => {
    const node = nodes.get(file);
    if (node === undefined) return undefined;
    if (!read.has(file)) read.set(file, readNode(node, inputs.get(file)));
    return read.get(file);
  };
  const rankOf = (file: RepoPath): number => {
    ranks ??= ranksFrom(root, of);
    return ranks.get(file) ?? 0;
  };
  // Offsets stay below 2^32, so they order what stands in one file and nothing else.
  const rankOfSpan = ({ file, start }: WrittenSpan): number => rankOf(file) + start / 2 ** 32;
  return {
    of,
    chainOf(file) {
      const known = chains.get(file);
      if (known !== undefined) return known;
      const chain: Kustomization[] = [];
      if (root !== undefined) passThrough(root, file, { of, chain, visited: new Set(), isIn: false });
      chains.set(file, chain);
      return chain;
    },
    entriesTo: (file) => (root === undefined ? [] : wayTo(file, root, of)),
    rankOf,
    rankOfSpan,
    rankOfMap(map) {
      const [entry] = map.entries.values();
      return entry === undefined ? 0 : rankOfSpan(entry.at);
    },
  };
}

type Read = (file: RepoPath) => Kustomization | undefined;

function readNode(node: KustomizationNode, text: string | undefined): Kustomization | undefined {
  const [document] = text === undefined ? [] : parseYaml(text, LIMITS).documents;
  if (document?.kind !== 'data' || !isMap(document.data)) return undefined;
  return { ...node, data: document.data, locate: (path) => locateIn(document, node.file, path) };
}

function locateIn(document: DataDocument, file: RepoPath, path: Path): Location | undefined {
  const { region, depth } = document.locate(path);
  return depth === path.length ? { file, region } : undefined;
}

/** Entries of some lists in the order of the lists, then of the file. */
function entriesOf(kustomization: Kustomization, lists: readonly string[]): KustomizationNode['entries'] {
  return lists.flatMap((list) => kustomization.entries.filter(({ at }) => at[0] === list));
}

interface Passing {
  readonly of: Read;
  readonly chain: Kustomization[];
  /** Folders on the way down, since a build may be made to go in circles. */
  readonly visited: ReadonlySet<RepoPath>;
  /** Whether the object is there already: a component is given all that its kustomization has gathered. */
  readonly isIn: boolean;
}

/** Whether the object has come into the hands of the kustomization; if so, it is appended to the chain behind those within. */
function passThrough(file: RepoPath, target: RepoPath, { of, chain, visited, isIn }: Passing): boolean {
  const kustomization = of(file);
  if (kustomization === undefined || visited.has(file)) return isIn;
  const inner = new Set([...visited, file]);
  let has = isIn || file === target;
  for (const { to } of entriesOf(kustomization, OBJECT_LISTS)) {
    if (passThrough(to, target, { of, chain, visited: inner, isIn: false }) || to === target) has = true;
  }
  for (const { to } of entriesOf(kustomization, ['components'])) {
    if (passThrough(to, target, { of, chain, visited: inner, isIn: has }) || to === target) has = true;
  }
  if (has) chain.push(kustomization);
  return has;
}

/** Numbers patch files and kustomizations (for their inline patches) in the order in which they are applied. */
function ranksFrom(root: RepoPath | undefined, of: Read): ReadonlyMap<RepoPath, number> {
  const ranks = new Map<RepoPath, number>();
  const visited = new Set<RepoPath>();
  const visit = (file: RepoPath): void => {
    const kustomization = of(file);
    if (kustomization === undefined || visited.has(file)) return;
    visited.add(file);
    for (const { to } of entriesOf(kustomization, [...OBJECT_LISTS, 'components'])) visit(to);
    for (const { to } of entriesOf(kustomization, PATCH_LISTS)) ranks.set(to, ranks.size + 1);
    ranks.set(file, ranks.size + 1);
    // Transformers come last, those that are fields of the kustomization before those that are files.
    for (const { to } of entriesOf(kustomization, ['transformers']))
      if (of(to) === undefined) ranks.set(to, ranks.size + 1);
  };
  if (root !== undefined) visit(root);
  return ranks;
}

function wayTo(target: RepoPath, root: RepoPath, of: Read): readonly WayEntry[] {
  const ways = new Map<RepoPath, readonly WayEntry[]>([[root, []]]);
  const pending = [root];
  for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
    const way = ways.get(file) ?? [];
    if (file === target) return way;
    const kustomization = of(file);
    for (const { at, to } of kustomization?.entries ?? []) {
      if (kustomization === undefined || ways.has(to)) continue;
      ways.set(to, [...way, { in: kustomization, at, to }]);
      pending.push(to);
    }
  }
  return [];
}
