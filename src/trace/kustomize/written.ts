import { isMap, valueAt } from '../../model/data.ts';
import type { WrittenEntry, WrittenOperation, WrittenSpan } from '../../model/kustomize-trail.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import { isObjectIdentity, written } from './built.ts';
import type { Build, Built, Home } from './built.ts';
import type { Kustomization } from './kustomizations.ts';

/** A key that was merged into a mapping of the built object, or an operation that wrote it. */
export interface Contribution {
  readonly entry: WrittenEntry;
  /** The larger, the later. */
  readonly rank: number;
}

/** The mapping or the operation that wrote the value, of several the last. */
export function homeInWritten(built: Built, path: Path, value: unknown): Home | undefined {
  const contributions = contributionsTo(path, built);
  const all = [...contributions, ...operationsAt(built, path)].toSorted((a, b) => a.rank - b.rank);
  const alike = all.filter(({ entry }) => isWrittenAs(entry, value));
  const [first] = alike;
  const winner = alike.at(-1);
  if (first === undefined || winner === undefined) return homeOfName(built, path, { value, contributions });
  // By its name a patch finds its object, so that is the base's own. An item of a list that a patch no longer finds is put in as another one:
  // there, too, the last to write it decides what is printed.
  return written((isObjectIdentity(path) ? first : winner).entry.at, path, built);
}

/** A name or a reference to one, which prefixes, suffixes and hashes have been put on. */
function homeOfName(
  built: Built,
  path: Path,
  { value, contributions }: { readonly value: unknown; readonly contributions: readonly Contribution[] },
): Home | undefined {
  // Patches only repeat the name of their object, or any name where they have a target; of a reference the last to write it decides.
  const decisive = isObjectIdentity(path) ? contributions[0] : contributions.at(-1);
  const isName = /^(?:name|.*Name)$/.test(String(path.at(-1)));
  return isName && decisive !== undefined && isPartOf(decisive.entry, value)
    ? written(decisive.entry.at, path, built)
    : undefined;
}

/** The scalar at the path as the inputs have it, before transformers. */
export function sourceText(built: Built, path: Path): string | undefined {
  const operation = operationsAt(built, path).at(-1);
  const contributions = contributionsTo(path, built);
  const latest = contributions.at(-1);
  if (operation !== undefined && (latest === undefined || operation.rank > latest.rank)) return operation.entry.text;
  return latest?.entry.text;
}

/** The entries for the last key of the path in the mappings that were merged, the base first. */
export function contributionsTo(path: Path, { build, marks }: Built): readonly Contribution[] {
  const key = path.at(-1);
  if (typeof key !== 'string') return [];
  return marks
    .mapsAt(path.slice(0, -1))
    .flatMap((map) => {
      const entry = map.entries.get(key);
      return entry === undefined ? [] : [{ entry, rank: build.kustomizations.rankOfMap(map) }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** The operations of patches that write the path, in the order of the build. */
export function operationsAt({ build, resource }: Built, path: Path): readonly Contribution[] {
  return build.trail.operations
    .filter((operation) => leadsTo(operation, path) && appliesTo(operation, resource, build))
    .map(({ value }) => ({ entry: value, rank: build.kustomizations.rankOfSpan(value.at) }))
    .toSorted((a, b) => a.rank - b.rank);
}

/** Whether the target of the patch that the operation stands in can be the object. */
function appliesTo({ value: { at } }: WrittenOperation, resource: Resource, build: Build): boolean {
  const targets = targetsOf(at, build);
  return targets.length === 0 || targets.some((target) => isTarget(target, resource, build));
}

/** Names that operations have taken from the object, by which targets find it all the same. */
function formerNames({ name }: Resource, build: Build): readonly string[] {
  return build.trail.operations
    .filter(({ pointer, value }) => pointer.join('.') === 'metadata.name' && isPartOf(value, name))
    .flatMap(({ value }) => targetsOf(value.at, build))
    .flatMap((target) => {
      const former = valueAt(target, ['name']);
      return typeof former === 'string' ? [former] : [];
    });
}

function targetsOf({ file, start }: WrittenSpan, { trail, kustomizations }: Build): readonly unknown[] {
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
function isTarget(target: unknown, resource: Resource, build: Build): boolean {
  if (!isMap(target)) return true;
  const { kind, name } = resource;
  const wantedKind = target['kind'];
  const wantedName = target['name'];
  if (typeof wantedKind === 'string' && wantedKind !== '' && /^\w+$/.test(wantedKind) && wantedKind !== kind)
    return false;
  if (typeof wantedName !== 'string' || !/^[\w.-]+$/.test(wantedName) || name.includes(wantedName)) return true;
  return formerNames(resource, build).includes(wantedName);
}
