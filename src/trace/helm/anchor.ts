import { isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';

/** The node of a resource by which a finding is led home. */
export interface Anchor {
  /** From the resource's root. */
  readonly path: Path;
  /** Whether the finding's own field is not there; then `path` is a node beside which it would stand. */
  readonly isMissing: boolean;
  /** What of the finding's path exists. */
  readonly existing: Path;
  /** What of it does not. */
  readonly absent: Path;
}

/** The node at `path`; where it is missing, the first key of the deepest mapping on the way to it. */
export function anchorOf(resource: Resource, path: Path): Anchor {
  const { depth } = resource.document.locate([...resource.root, ...path]);
  const existing = path.slice(0, Math.max(0, depth - resource.root.length));
  const absent = path.slice(existing.length);
  if (absent.length === 0) return { path, isMissing: false, existing, absent };
  return { path: [...existing, ...wayToFirst(resource, existing)], isMissing: true, existing, absent };
}

/** From a mapping to its first key; through a list's first item. Empty for what holds nothing. */
function wayToFirst(resource: Resource, path: Path): Path {
  const value = valueAt(resource.object, path);
  if (Array.isArray(value)) return value.length === 0 ? [] : [0, ...wayToFirst(resource, [...path, 0])];
  if (!isMap(value)) return [];
  let first: string | undefined;
  let offset = Number.POSITIVE_INFINITY;
  for (const key of Object.keys(value)) {
    const { start } = resource.document.locate([...resource.root, ...path, key]).region;
    if (start.offset < offset) [first, offset] = [key, start.offset];
  }
  return first === undefined ? [] : [first];
}
