import { isMap, valueAt } from '../../model/data.ts';
import type { Provenance, Role } from '../../model/finding.ts';
import type {
  KustomizeOrigin,
  KustomizeTrail,
  ObjectMarks,
  WrittenEntry,
  WrittenMap,
  WrittenOperation,
  WrittenSpan,
} from '../../model/kustomize-trail.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Lines } from '../../yaml/lines.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import { openBaseDocuments } from './base-document.ts';
import { homeInGenerator } from './generators.ts';
import { transformImage } from './images.ts';
import { openKustomizations } from './kustomizations.ts';
import type { Kustomization, Kustomizations } from './kustomizations.ts';

/** Where a person would change a value of a built object, or add it. */
export interface Home {
  readonly at: Location;
  readonly precision: Provenance['precision'];
  readonly role: Role;
  /** Path of the node of the built object that the home line prints. */
  readonly printed: Path;
}

/** Finds homes in the inputs of one build. */
export interface HomeFinder {
  homeOf(resource: Resource, path: Path): Home;
  readonly kustomizations: Kustomizations;
}

/** Everything that is known about one object of the build. */
interface Built {
  readonly resource: Resource;
  readonly marks: ObjectMarks;
  readonly origin: KustomizeOrigin | undefined;
  /** The kustomizations through whose hands the object went, the innermost first. */
  readonly chain: readonly Kustomization[];
}

/** A key of a mapping that was merged into the built one, with how late it was. */
interface Contribution {
  readonly entry: WrittenEntry;
  readonly rank: number;
}

const NO_MARKS: ObjectMarks = { scalarAt: () => [], mapsAt: () => [] };

/** Keys by which objects and items of lists are known: a patch repeats them to say what it patches. */
const IDENTITY = new Set([
  'apiVersion',
  'kind',
  'name',
  'containerPort',
  'mountPath',
  'devicePath',
  'protocol',
  'port',
  'ip',
  'topologyKey',
]);

/** Whether the path is one of those by which a patch finds its object: without it the build fails, so no line stands for another. */
function isObjectIdentity(path: Path): boolean {
  return (path.length === 1 && (path[0] === 'apiVersion' || path[0] === 'kind')) || path.join('.') === 'metadata.name';
}

/**
 * Opens the search for homes. `fallback` is the file that is named when nothing more is known. The order of the search: the
 * mark that a value carries; the transformer that wrote it; the mapping that it was written in, by that mapping's mark; the
 * operation of a patch; the generator; the document in the base, by path and value; the resource; the file.
 */
export function openHomes(trail: KustomizeTrail, fallback: RepoPath): HomeFinder {
  const kustomizations = openKustomizations(trail);
  const baseOf = openBaseDocuments(trail.inputs);
  const linesByFile = new Map<RepoPath, Lines>();
  let last: Built | undefined;

  const builtOf = (resource: Resource): Built => {
    if (last?.resource === resource) return last;
    const { apiVersion, kind, namespace, name } = resource;
    const key = `${apiVersion}|${kind}|${namespace ?? ''}|${name}`;
    const origin = trail.origins.get(key);
    const chain = origin?.file === undefined ? [] : kustomizations.chainOf(origin.file);
    last = { resource, marks: trail.marks.get(key) ?? NO_MARKS, origin, chain };
    return last;
  };

  const locationOf = ({ file, start, length }: WrittenSpan): Location => {
    const text = trail.inputs.get(file);
    if (text === undefined) return { file };
    const lines = linesByFile.get(file) ?? linesOf(text);
    linesByFile.set(file, lines);
    return { file, region: { start: lines.positionAt(start), end: lines.positionAt(start + length) } };
  };

  const roleOf = (file: RepoPath, built: Built): Role => {
    if (kustomizations.of(file) !== undefined) return 'kustomization';
    if (file === built.origin?.file) return 'base';
    return kustomizations.rankOf(file) > 0 ? 'patch' : 'base';
  };

  const written = (span: WrittenSpan, printed: Path, built: Built): Home => {
    const role = roleOf(span.file, built);
    return { at: locationOf(span), precision: span.isExact ? 'exact' : 'block', role, printed };
  };

  const contributionsTo = (path: Path, { marks }: Built): readonly Contribution[] => {
    const key = path.at(-1);
    if (typeof key !== 'string') return [];
    return marks
      .mapsAt(path.slice(0, -1))
      .flatMap((map) => {
        const entry = map.entries.get(key);
        return entry === undefined ? [] : [{ entry, rank: kustomizations.rankOfMap(map) }];
      })
      .toSorted((a, b) => a.rank - b.rank);
  };

  const homeOf = (built: Built, path: Path): Home => {
    const value = valueAt(built.resource.object, path);
    if (value === undefined) return homeOfMissing(built, path);
    return (
      (typeof value === 'object' ? homeOfCollection(built, path) : homeOfScalar(built, path)) ??
      homeOfBlock(built, path)
    );
  };

  const homeOfScalar = (built: Built, path: Path): Home | undefined => {
    const { resource, marks } = built;
    const spans = marks.scalarAt(path);
    const [span] = spans;
    if (span !== undefined) {
      const home = written(span, path, built);
      // Composed of several texts: any of them may be the one to change.
      return spans.every((one) => one.start === span.start && one.file === span.file)
        ? home
        : { ...home, precision: 'block' };
    }
    const value = valueAt(resource.object, path);
    return (
      homeInTransformer(built, path, value) ??
      homeInWritten(built, path, value) ??
      homeInGenerated(built, path) ??
      homeInPairs(built, path, value) ??
      homeInBase(built, path)
    );
  };

  /** Of what the transformers wrote the inputs hold no trace, or another value. */
  const homeInTransformer = (built: Built, path: Path, value: unknown): Home | undefined => {
    const { chain, resource } = built;
    const key = path.at(-1);
    if (key === 'image' && typeof value === 'string') {
      const { image, by } = transformImage(sourceText(built, path) ?? value, chain);
      return by !== undefined && image === value
        ? { at: by, precision: 'exact', role: 'kustomization', printed: path }
        : undefined;
    }
    if (key === 'namespace') {
      const isWritten = sourceText(built, path) === value;
      // What the object itself says of its namespace is always replaced; a reference only where it means an object of the build.
      if (path.length > 2 && isWritten) return undefined;
      return inChain(chain, ['namespace'], (data) => data['namespace'] === value, path);
    }
    // An object that stands for the namespace is renamed with it.
    if (resource.kind === 'Namespace' && path.join('.') === 'metadata.name')
      return inChain(chain, ['namespace'], (data) => data['namespace'] === value, path);
    if (key === 'replicas' && path.length === 2) return homeInReplicas(built, path, value);
    return undefined;
  };

  const homeInReplicas = ({ resource, chain }: Built, path: Path, value: unknown): Home | undefined => {
    for (const kustomization of chain.toReversed()) {
      const { replicas } = kustomization.data;
      if (!Array.isArray(replicas)) continue;
      const index = replicas.findIndex(
        (one) =>
          isMap(one) &&
          one['count'] === value &&
          typeof one['name'] === 'string' &&
          resource.name.includes(one['name']),
      );
      const at = index === -1 ? undefined : kustomization.locate(['replicas', index, 'count']);
      if (at !== undefined) return { at, precision: 'exact', role: 'kustomization', printed: path };
    }
    return undefined;
  };

  /** The outermost kustomization of the chain that says so. */
  const inChain = (
    chain: readonly Kustomization[],
    place: Path,
    says: (data: Kustomization['data']) => boolean,
    printed: Path,
  ): Home | undefined => {
    const winner = chain.findLast(({ data }) => says(data));
    const at = winner?.locate(place);
    return at === undefined ? undefined : { at, precision: 'exact', role: 'kustomization', printed };
  };

  /** The scalar at the path as the inputs have it, before transformers. */
  const sourceText = (built: Built, path: Path): string | undefined => {
    const operation = operationsAt(built, path).at(-1);
    const contributions = contributionsTo(path, built);
    const latest = contributions.at(-1);
    if (operation !== undefined && (latest === undefined || operation.rank > latest.rank)) return operation.entry.text;
    return latest?.entry.text;
  };

  /** The mapping or the operation that wrote the value, of several the last. */
  const homeInWritten = (built: Built, path: Path, value: unknown): Home | undefined => {
    const contributions = contributionsTo(path, built);
    const all = [...contributions, ...operationsAt(built, path)].toSorted((a, b) => a.rank - b.rank);
    const alike = all.filter(({ entry }) => isWrittenAs(entry, value));
    const [first] = alike;
    const winner = alike.at(-1);
    if (first === undefined || winner === undefined) return homeOfName(built, path, { value, contributions });
    if (!IDENTITY.has(String(path.at(-1)))) return written(winner.entry.at, path, built);
    // The base's own; but what a patch repeats to say what it patches has to be changed there as well.
    const home = written(first.entry.at, path, built);
    return alike.length === 1 || isObjectIdentity(path) ? home : { ...home, precision: 'block' };
  };

  /** A name or a reference to one, which prefixes, suffixes and hashes have been put on. */
  const homeOfName = (
    built: Built,
    path: Path,
    { value, contributions }: { readonly value: unknown; readonly contributions: readonly Contribution[] },
  ): Home | undefined => {
    const [only] = contributions;
    const isName = /^(?:name|.*Name)$/.test(String(path.at(-1)));
    if (!isName || only === undefined || contributions.length > 1 || !isPartOf(only.entry, value)) return undefined;
    return written(only.entry.at, path, built);
  };

  const operationsAt = (
    { resource }: Built,
    path: Path,
  ): readonly (Contribution & { readonly operation: WrittenOperation })[] =>
    trail.operations
      .filter((operation) => leadsTo(operation, path) && appliesTo(operation, resource))
      .map((operation) => ({
        operation,
        entry: operation.value,
        rank: kustomizations.rankOf(operation.value.at.file) + operation.value.at.start / 2 ** 32,
      }))
      .toSorted((a, b) => a.rank - b.rank);

  /** Whether the target of the patch that the operation stands in can be the object. */
  const appliesTo = ({ value: { at } }: WrittenOperation, resource: Resource): boolean => {
    const targets = targetsOf(at);
    return targets.length === 0 || targets.some((target) => isTarget(target, resource));
  };

  const targetsOf = ({ file, start }: WrittenSpan): readonly unknown[] => {
    const inline = kustomizations.of(file);
    if (inline !== undefined) {
      // An inline patch stands beside its target: the entry is the last that begins in front of it.
      const starts = patchesOf(inline).flatMap(({ at, target }) => {
        const offset = inline.locate(at)?.region?.start.offset;
        return offset === undefined || offset > start ? [] : [{ offset, target }];
      });
      return starts
        .toSorted((a, b) => a.offset - b.offset)
        .slice(-1)
        .map(({ target }) => target);
    }
    return trail.kustomizations.flatMap((node) => {
      const kustomization = kustomizations.of(node.file);
      const named = node.entries.filter(({ to }) => to === file);
      return kustomization === undefined
        ? []
        : named.map(({ at }) => valueAt(kustomization.data, [...at.slice(0, 2), 'target']));
    });
  };

  const homeInGenerated = ({ resource, origin, chain }: Built, path: Path): Home | undefined => {
    if (origin?.isGenerated !== true) return undefined;
    const found = homeInGenerator(resource, path, { chain, inputs: trail.inputs });
    return found === undefined ? undefined : { ...found, role: 'generator', printed: path };
  };

  /** Labels and annotations that could not be marked, since a selector of the build asks for them. */
  const homeInPairs = ({ chain }: Built, path: Path, value: unknown): Home | undefined => {
    const key = path.at(-1);
    if (typeof key !== 'string') return undefined;
    for (const kustomization of chain.toReversed()) {
      const { labels } = kustomization.data;
      const lists = Array.isArray(labels) ? labels.map((_one, index): Path => ['labels', index, 'pairs', key]) : [];
      for (const place of [...lists, ['commonLabels', key], ['commonAnnotations', key]]) {
        const at = valueAt(kustomization.data, place) === value ? kustomization.locate(place) : undefined;
        if (at !== undefined) return { at, precision: 'exact', role: 'kustomization', printed: path };
      }
    }
    return undefined;
  };

  const homeInBase = ({ resource, origin }: Built, path: Path): Home | undefined => {
    if (origin?.file === undefined || origin.isGenerated) return undefined;
    const at = baseOf(origin.file, resource)?.locateValue(resource, path);
    return at === undefined ? undefined : { at, precision: 'exact', role: 'base', printed: path };
  };

  /** A mapping or list: the key in front of it, or for an item of a list its first key. */
  const homeOfCollection = (built: Built, path: Path): Home | undefined => {
    const contributions = contributionsTo(path, built);
    const value = valueAt(built.resource.object, path);
    // Of mappings and keyed lists the base is what others add to; any other list is whole in the last patch.
    const isWhole = Array.isArray(value) && !value.some(isMap);
    const contribution = isWhole
      ? contributions.at(-1)
      : (contributions.find(({ entry }) => contributions.length === 1 || isInside(built, path, entry.at)) ??
        contributions[0]);
    const operation = operationsAt(built, path).at(-1);
    if (operation !== undefined && (contribution === undefined || operation.rank > contribution.rank))
      return written(operation.entry.at, path, built);
    if (contribution !== undefined) return written(contribution.entry.at, path, built);
    return homeOfFirst(built, path) ?? homeInGenerated(built, path) ?? homeInBase(built, path);
  };

  /** Whether something in the collection comes from behind the key at `span`: a patch may have taken out all that the base had there. */
  const isInside = (built: Built, path: Path, span: WrittenSpan): boolean => {
    const { resource, marks } = built;
    const value = valueAt(resource.object, path);
    if (typeof value !== 'object' || value === null) {
      return marks.scalarAt(path).some(({ file, start }) => file === span.file && start > span.start);
    }
    const isIn = marks.mapsAt(path).some((map) => {
      const [first] = map.entries.values();
      return first !== undefined && first.at.file === span.file && first.at.start > span.start;
    });
    if (isIn) return true;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    return [...keys].some((key) => isInside(built, [...path, key], span));
  };

  /** The line of the first thing in a mapping or list that the inputs still decide. */
  const homeOfFirst = (built: Built, path: Path): Home | undefined => {
    const { resource, marks, origin } = built;
    const maps = marks.mapsAt(path).toSorted((a, b) => kustomizations.rankOfMap(a) - kustomizations.rankOfMap(b));
    for (const map of maps) {
      const home = firstLive(built, path, { map, others: maps.filter((one) => one !== map) });
      if (home !== undefined) return home;
    }
    const value = valueAt(resource.object, path);
    if (marks !== NO_MARKS && maps.length === 0 && isMap(value) && path.length > 0) {
      const homes = Object.keys(value)
        .filter((key) => typeof value[key] !== 'object')
        .flatMap((key) => homeOfScalar(built, [...path, key]) ?? []);
      const [earliest] = homes.toSorted((a, b) => orderOf(a) - orderOf(b));
      if (earliest !== undefined) return earliest;
    }
    if (origin?.file === undefined || origin.isGenerated || maps.length > 0) return undefined;
    const first = baseOf(origin.file, resource)?.locateFirst(resource, path);
    return first === undefined
      ? undefined
      : { at: first.at, precision: 'exact', role: 'base', printed: [...path, first.key] };
  };

  const orderOf = ({ at }: Home): number => kustomizations.rankOf(at.file) + (at.region?.start.offset ?? 0) / 2 ** 32;

  const firstLive = (
    built: Built,
    path: Path,
    { map, others }: { readonly map: WrittenMap; readonly others: readonly WrittenMap[] },
  ): Home | undefined => {
    const { object } = built.resource;
    const live = [...map.entries].filter(([key, { at }]) => {
      const value = valueAt(object, [...path, key]);
      if (value === undefined) return false;
      if (typeof value === 'object') return true;
      const home = homeOfScalar(built, [...path, key]);
      return home?.precision === 'exact' && home.at.file === at.file && home.at.region?.start.offset === at.start;
    });
    // What a patch repeats to say what it patches would still be there if it were changed in the base.
    const own = live.find(
      ([key]) => isObjectIdentity([...path, key]) || !others.some(({ entries }) => entries.has(key)),
    );
    const [key, entry] = own ?? live[0] ?? [];
    if (key === undefined || entry === undefined) return undefined;
    const home = written(entry.at, [...path, key], built);
    return own === undefined ? { ...home, precision: 'block' } : home;
  };

  /** What is not there is added under the first line of the nearest thing that is. */
  const homeOfMissing = (built: Built, path: Path): Home => {
    const { object } = built.resource;
    let depth = path.length - 1;
    while (depth > 0 && valueAt(object, path.slice(0, depth)) === undefined) depth--;
    const container = path.slice(0, depth);
    const value = valueAt(object, container);
    const isEmpty = typeof value === 'object' && Object.keys(value ?? {}).length === 0;
    const isMapOrItem = isMap(value) && !isEmpty;
    const home = isMapOrItem ? homeOfFirst(built, container) : homeOf(built, container);
    if (home !== undefined) return home;
    // The head of what a generator makes is its entry in the kustomization.
    return homeInGenerated(built, ['metadata', 'name']) ?? homeOfBlock(built, container);
  };

  /** The nearest thing around the path whose place is known. */
  const homeOfBlock = (built: Built, path: Path): Home => {
    const { marks, origin, resource } = built;
    for (let depth = path.length; depth >= 0; depth--) {
      const around = path.slice(0, depth);
      const [map] = marks.mapsAt(around).toSorted((a, b) => kustomizations.rankOfMap(a) - kustomizations.rankOfMap(b));
      const [first] = map?.entries ?? [];
      if (first !== undefined) return { ...written(first[1].at, [...around, first[0]], built), precision: 'block' };
    }
    if (origin?.file === undefined)
      return { at: { file: fallback }, precision: 'file', role: 'kustomization', printed: path };
    const head = origin.isGenerated ? undefined : baseOf(origin.file, resource)?.head;
    if (head !== undefined) return { at: head, precision: 'block', role: 'base', printed: ['apiVersion'] };
    const role = origin.isGenerated ? 'generator' : 'base';
    return { at: { file: origin.file }, precision: 'file', role, printed: path };
  };

  return { homeOf: (resource, path) => homeOf(builtOf(resource), path), kustomizations };
}

function isWrittenAs({ text }: WrittenEntry, value: unknown): boolean {
  return text !== undefined && (text === value || resolvePlain(text) === value);
}

function isPartOf({ text }: WrittenEntry, value: unknown): boolean {
  return text !== undefined && text !== '' && typeof value === 'string' && value.includes(text);
}

/** Whether the pointer is the path; `-` is the end of a list, wherever that has come to stand. */
function leadsTo({ pointer }: WrittenOperation, path: Path): boolean {
  return (
    pointer.length === path.length &&
    pointer.every(
      (segment, index) => segment === String(path[index]) || (segment === '-' && typeof path[index] === 'number'),
    )
  );
}

function patchesOf({ data }: Kustomization): readonly { readonly at: Path; readonly target: unknown }[] {
  return ['patches', 'patchesJson6902'].flatMap((list) => {
    const patches = data[list];
    return Array.isArray(patches)
      ? patches.map((patch, index) => ({ at: [list, index], target: valueAt(patch, ['target']) }))
      : [];
  });
}

/** Kustomize anchors the patterns of a target and matches names as they were before prefixes. */
function isTarget(target: unknown, { kind, name }: Resource): boolean {
  if (!isMap(target)) return true;
  const wantedKind = target['kind'];
  const wantedName = target['name'];
  if (typeof wantedKind === 'string' && wantedKind !== '' && /^\w+$/.test(wantedKind) && wantedKind !== kind)
    return false;
  return typeof wantedName !== 'string' || !/^[\w.-]+$/.test(wantedName) || name.includes(wantedName);
}
