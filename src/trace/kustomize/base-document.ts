import { isMap, valueAt } from '../../model/data.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { DataDocument } from '../../yaml/yaml-stream.ts';

/** The document of an input file that an object was built from, where no marks tell. */
export interface BaseDocument {
  /** Where the value at `path` of the built object is written, if it is written as it was built. */
  locateValue(resource: Resource, path: Path): Location | undefined;
  /** Where the mapping or list at `path` of the built object begins; the path of the entry or item that stands there. */
  locateFirst(resource: Resource, path: Path): { readonly at: Location; readonly key: string | number } | undefined;
  /** Where the document begins: its first key. */
  readonly head: Location;
}

const LIMITS = { documents: 20_000, nodes: 5_000_000, depth: 200 };

/** Reads input files once each, for their documents. */
export function openBaseDocuments(
  inputs: ReadonlyMap<RepoPath, string>,
): (file: RepoPath, resource: Resource) => BaseDocument | undefined {
  const read = new Map<RepoPath, readonly Candidate[]>();
  return (file, resource) => {
    const text = inputs.get(file);
    if (text === undefined) return undefined;
    const candidates = read.get(file) ?? candidatesIn(text);
    read.set(file, candidates);
    const candidate = bestOf(candidates, resource);
    return candidate === undefined ? undefined : documentOf(candidate, file);
  };
}

interface Candidate {
  readonly document: DataDocument;
  /** Where the object stands in the document: in a `List` one of its items. */
  readonly root: Path;
}

function candidatesIn(text: string): readonly Candidate[] {
  return parseYaml(text, LIMITS).documents.flatMap((document): readonly Candidate[] => {
    if (document.kind !== 'data' || !isMap(document.data)) return [];
    const { kind, items } = document.data;
    if (kind !== 'List' || !Array.isArray(items)) return [{ document, root: [] }];
    return items.map((_item, index) => ({ document, root: ['items', index] }));
  });
}

/** The document of the kind whose name is the object's, or is in it where prefixes have been put on; none where two would do. */
function bestOf(candidates: readonly Candidate[], { kind, name }: Resource): Candidate | undefined {
  const named = candidates.flatMap((candidate) => {
    const object = valueAt(candidate.document.data, candidate.root);
    const given = valueAt(object, ['metadata', 'name']);
    return isMap(object) && object['kind'] === kind && typeof given === 'string' && given !== '' && name.includes(given)
      ? [{ candidate, given }]
      : [];
  });
  const longest = Math.max(0, ...named.map(({ given }) => given.length));
  const best = named.filter(({ given }) => given.length === longest);
  return best.length === 1 ? best[0]?.candidate : undefined;
}

function documentOf({ document, root }: Candidate, file: RepoPath): BaseDocument {
  const find = (resource: Resource, path: Path): Path | undefined => pathInBase(resource, path, { document, root });
  return {
    locateValue(resource, path) {
      const found = find(resource, path);
      if (found === undefined || !isSame(valueAt(document.data, found), valueAt(resource.object, path)))
        return undefined;
      return { file, region: document.locate(found).region };
    },
    locateFirst(resource, path) {
      const found = find(resource, path);
      const value = found === undefined ? undefined : valueAt(document.data, found);
      if (found === undefined || typeof value !== 'object' || value === null) return undefined;
      const built: unknown = valueAt(resource.object, path);
      // What something else has overwritten is not what the line prints.
      const isLive = (one: string): boolean => {
        const [there, here] = [valueAt(built, [one]), valueAt(value, [one])];
        return there !== undefined && (typeof here === 'object' || here === there);
      };
      const key = Array.isArray(value) ? 0 : Object.keys(value).find(isLive);
      if (key === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
      return { at: { file, region: document.locate([...found, key]).region }, key };
    },
    head: { file, region: document.locate(root).region },
  };
}

/** Mappings of the same entries in the same order count as the same; another order costs a claim, never makes a wrong one. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

const MERGE_KEYS = ['name', 'key', 'mountPath', 'containerPort', 'port', 'host', 'ip'];

/** The built object's path with the indices of the base: items are the same by their merge key, else by their place. */
function pathInBase(resource: Resource, path: Path, { document, root }: Candidate): Path | undefined {
  const found: (string | number)[] = [...root];
  for (const [depth, segment] of path.entries()) {
    const here: unknown = valueAt(document.data, found);
    if (typeof segment === 'number') {
      const index = sameItem(here, valueAt(resource.object, path.slice(0, depth)), segment);
      if (index === undefined) return undefined;
      found.push(index);
    } else {
      if (!isMap(here) || !Object.hasOwn(here, segment)) return undefined;
      found.push(segment);
    }
  }
  return found;
}

function sameItem(base: unknown, built: unknown, index: number): number | undefined {
  if (!Array.isArray(base) || !Array.isArray(built)) return undefined;
  const item: unknown = built[index];
  if (!isMap(item)) {
    const at = base.indexOf(item);
    return at === -1 || at !== base.lastIndexOf(item) ? undefined : at;
  }
  for (const key of MERGE_KEYS) {
    if (item[key] === undefined) continue;
    const same = base.flatMap((one: unknown, at) => (isMap(one) && one[key] === item[key] ? [at] : []));
    return same.length === 1 ? same[0] : undefined;
  }
  return base.length === built.length ? index : undefined;
}
