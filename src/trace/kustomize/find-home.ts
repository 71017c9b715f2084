import { isMap, valueAt } from '../../model/data.ts';
import type { KustomizeTrail, WrittenMap, WrittenSpan } from '../../model/kustomize-trail.ts';
import type { Path, RepoPath } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { NO_MARKS, builtOf, isObjectIdentity, mapsAt, openBuild, written } from './built.ts';
import type { Build, Built, Home } from './built.ts';
import { homeInGenerator } from './generators.ts';
import type { Kustomizations } from './kustomizations.ts';
import { homeInPairs, homeInReplacement, homeInTransformer } from './transformers.ts';
import { contributionsTo, homeInWritten, operationsAt } from './written.ts';

/** Finds homes in the inputs of one build. */
export interface HomeFinder {
  homeOf(resource: Resource, path: Path): Home;
  readonly kustomizations: Kustomizations;
}

/**
 * Opens the search for homes. `fallback` is the file that is named when nothing more is known. The order of the search: the
 * mark that a value carries; the transformer that wrote it; the mapping or operation that it was written in, by the
 * mapping's mark; the generator; the document in the base, by path and value; the replacement; the resource; the file.
 */
export function openHomes(trail: KustomizeTrail, fallback: RepoPath): HomeFinder {
  const build = openBuild(trail, fallback);
  // Findings come object by object.
  let last: Built | undefined;
  return {
    homeOf(resource, path) {
      if (last?.resource !== resource) last = builtOf(resource, build);
      return homeOf(last, path);
    },
    kustomizations: build.kustomizations,
  };
}

function homeOf(built: Built, path: Path): Home {
  const value = valueAt(built.resource.object, path);
  if (value === undefined) return homeOfMissing(built, path);
  return (
    (typeof value === 'object' ? homeOfCollection(built, path) : homeOfScalar(built, path)) ?? homeOfBlock(built, path)
  );
}

function homeOfScalar(built: Built, path: Path): Home | undefined {
  const { resource, marks } = built;
  const spans = marks.scalarAt(path);
  const [span] = spans;
  if (span !== undefined) {
    const home = written(span, path, built);
    // Composed of several texts: any of them may be the one to change.
    return spans.every((one) => one.start === span.start && one.file === span.file)
      ? home
      : { ...home, precision: 'block', reason: 'the value is put together from several texts' };
  }
  const value = valueAt(resource.object, path);
  return (
    homeInTransformer(built, path, value) ??
    homeInWritten(built, path, value) ??
    homeInGenerated(built, path) ??
    homeInPairs(built, path, value) ??
    homeInBase(built, path) ??
    homeInReplacement(built, path)
  );
}

function homeInGenerated({ build, resource, origin, chain }: Built, path: Path): Home | undefined {
  if (origin?.isGenerated !== true) return undefined;
  const found = homeInGenerator(resource, path, { chain, inputs: build.trail.inputs });
  return found === undefined ? undefined : { ...found, role: 'generator', printed: path };
}

function homeInBase({ build, resource, origin }: Built, path: Path): Home | undefined {
  if (origin?.file === undefined || origin.isGenerated) return undefined;
  const at = build.baseOf(origin.file, resource)?.locateValue(resource, path);
  return at === undefined ? undefined : { at, precision: 'exact', role: 'base', printed: path };
}

/** A mapping or list: the key in front of it, or for an item of a list its first key. */
function homeOfCollection(built: Built, path: Path): Home | undefined {
  const contributions = contributionsTo(path, built);
  const value = valueAt(built.resource.object, path);
  // Of mappings and keyed lists the base is what others add to; any other list is whole in the last patch.
  const isWhole = Array.isArray(value) && !value.some(isMap);
  const contribution = isWhole
    ? contributions.at(-1)
    : (contributions.find(({ entry }) => contributions.length === 1 || isInside(built, path, entry.at)) ??
      contributions.at(-1));
  const operation = operationsAt(built, path).at(-1);
  if (operation !== undefined && (contribution === undefined || operation.rank > contribution.rank))
    return written(operation.entry.at, path, built);
  if (contribution !== undefined) {
    const rewritten = contributions.length === 1 ? homeOfRewritten(built, path) : undefined;
    return rewritten ?? written(contribution.entry.at, path, built);
  }
  return homeOfFirst(built, path) ?? homeInGenerated(built, path) ?? homeInBase(built, path);
}

/** The first line of a mapping of which transformers have written each scalar again: labels, above all. */
function homeOfRewritten(built: Built, path: Path): Home | undefined {
  const value = valueAt(built.resource.object, path);
  if (!isMap(value)) return undefined;
  const homes = Object.keys(value).map((key) =>
    typeof value[key] === 'object' ? undefined : homeOfScalar(built, [...path, key]),
  );
  return homes.every((home) => home?.precision === 'exact' && home.role === 'kustomization') ? homes[0] : undefined;
}

/**
 * Whether something in the collection is decided behind the key at `span`. A patch may have taken out all that the base had there, or have
 * written it again.
 */
function isInside(built: Built, path: Path, span: WrittenSpan): boolean {
  const isBehind = (file: RepoPath, offset: number | undefined): boolean =>
    file === span.file && offset !== undefined && offset > span.start;
  const value = valueAt(built.resource.object, path);
  if (typeof value !== 'object' || value === null) {
    const at = homeOfScalar(built, path)?.at;
    return at !== undefined && isBehind(at.file, at.region?.start.offset);
  }
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  if (keys.length > 0) return keys.some((key) => isInside(built, [...path, key], span));
  const last = contributionsTo(path, built).at(-1)?.entry.at;
  return last !== undefined && isBehind(last.file, last.start);
}

/** The line of the first thing in a mapping or list that the inputs still decide. */
function homeOfFirst(built: Built, path: Path): Home | undefined {
  const { build, resource, marks, origin } = built;
  const maps = mapsAt(built, path);
  for (const map of maps) {
    const home = firstLive(built, path, { map, others: maps.filter((one) => one !== map) });
    if (home !== undefined) return home;
  }
  const value = valueAt(resource.object, path);
  const [rewritten] = Object.keys(isMap(value) ? value : {}).flatMap(
    (key) => homeOfRewritten(built, [...path, key]) ?? [],
  );
  if (rewritten !== undefined) return rewritten;
  if (marks !== NO_MARKS && maps.length === 0 && isMap(value) && path.length > 0) {
    const homes = Object.keys(value)
      .filter((key) => typeof value[key] !== 'object')
      .flatMap((key) => homeOfScalar(built, [...path, key]) ?? []);
    const [earliest] = homes.toSorted((a, b) => orderOf(a, build) - orderOf(b, build));
    if (earliest !== undefined) return earliest;
  }
  if (origin?.file === undefined || origin.isGenerated || maps.length > 0) return undefined;
  const first = build.baseOf(origin.file, resource)?.locateFirst(resource, path);
  return first === undefined
    ? undefined
    : { at: first.at, precision: 'exact', role: 'base', printed: [...path, first.key] };
}

function orderOf({ at }: Home, { kustomizations }: Build): number {
  return kustomizations.rankOf(at.file) + (at.region?.start.offset ?? 0) / 2 ** 32;
}

function firstLive(
  built: Built,
  path: Path,
  { map, others }: { readonly map: WrittenMap; readonly others: readonly WrittenMap[] },
): Home | undefined {
  const { object } = built.resource;
  const live = [...map.entries].filter(([key, { at }]) => {
    const value = valueAt(object, [...path, key]);
    if (value === undefined) return false;
    const child = [...path, key];
    const home = typeof value === 'object' ? homeOfCollection(built, child) : homeOfScalar(built, child);
    return home?.precision === 'exact' && home.at.file === at.file && home.at.region?.start.offset === at.start;
  });
  // What a patch repeats to say what it patches would still be there if it were changed in the base.
  const own = live.find(([key]) => isObjectIdentity([...path, key]) || !others.some(({ entries }) => entries.has(key)));
  const [key, entry] = own ?? live[0] ?? [];
  if (key === undefined || entry === undefined) return undefined;
  // A mapping or list that a patch repeats is made of its leaves: without the key the other one's would still be there.
  const leaf = own === undefined ? firstLeaf(built, [...path, key], entry.at) : undefined;
  return leaf ?? written(entry.at, [...path, key], built);
}

/** The first scalar in the collection at `path` that the file with `span` decides. */
function firstLeaf(built: Built, path: Path, span: WrittenSpan): Home | undefined {
  const value = valueAt(built.resource.object, path);
  if (typeof value !== 'object' || value === null) {
    const home = homeOfScalar(built, path);
    return home?.precision === 'exact' && home.at.file === span.file ? home : undefined;
  }
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const home = firstLeaf(built, [...path, key], span);
    if (home !== undefined) return home;
  }
  return undefined;
}

/** What is not there is added under the first line of the nearest thing that is. */
function homeOfMissing(built: Built, path: Path): Home {
  const { object } = built.resource;
  let depth = path.length - 1;
  while (depth > 0 && valueAt(object, path.slice(0, depth)) === undefined) depth--;
  const container = path.slice(0, depth);
  const value = valueAt(object, container);
  const isEmpty = typeof value === 'object' && Object.keys(value ?? {}).length === 0;
  const isMapOrItem = isMap(value) && !isEmpty;
  const home = isMapOrItem ? homeOfFirst(built, container) : homeOf(built, container);
  if (home !== undefined) return home;
  // Of a namespace that is renamed nothing below is the input's own any more, but what it lacks is added there.
  const [above] = container.join('.') === 'metadata' ? contributionsTo(container, built) : [];
  if (above !== undefined) return written(above.entry.at, container, built);
  // The head of what a generator makes is its entry in the kustomization.
  return homeInGenerated(built, ['metadata', 'name']) ?? homeOfBlock(built, container);
}

/** The nearest thing around the path whose place is known. */
function homeOfBlock(built: Built, path: Path): Home {
  const { build, origin, resource } = built;
  for (let depth = path.length; depth >= 0; depth--) {
    const around = path.slice(0, depth);
    const [map] = mapsAt(built, around);
    const [first] = map?.entries ?? [];
    if (first !== undefined)
      return { ...written(first[1].at, [...around, first[0]], built), precision: 'block', reason: UNMARKED };
  }
  if (origin?.file === undefined)
    return { at: { file: build.fallback }, precision: 'file', reason: UNKNOWN, role: 'kustomization', printed: path };
  const head = origin.isGenerated ? undefined : build.baseOf(origin.file, resource)?.head;
  if (head !== undefined)
    return { at: head, precision: 'block', reason: UNMARKED, role: 'base', printed: ['apiVersion'] };
  const role = origin.isGenerated ? 'generator' : 'base';
  return { at: { file: origin.file }, precision: 'file', reason: UNMARKED, role, printed: path };
}

const UNMARKED = 'what wrote it is not among the lines that Kustomize carries along';
const UNKNOWN = 'Kustomize does not tell which file the object comes from';
