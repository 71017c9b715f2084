import { type DataMap, isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import type { Violation } from '../model/rule.ts';

/** A part of an object with its place, for checks that step down. */
export interface Part {
  readonly resource: Resource;
  readonly path: Path;
  readonly value: DataMap;
}

/** The mapping at a key of a part; undefined where there is none. */
export function partAt(part: Part, ...keys: readonly string[]): Part | undefined {
  let value: unknown = part.value;
  for (const key of keys) value = isMap(value) ? value[key] : undefined;
  return isMap(value) ? { resource: part.resource, path: [...part.path, ...keys], value } : undefined;
}

/** The mappings in the list at a key of a part. */
export function partsIn(part: Part, key: string): readonly Part[] {
  const list = part.value[key];
  if (!Array.isArray(list)) return [];
  const parts: Part[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const value: unknown = list[index];
    if (isMap(value)) parts.push({ resource: part.resource, path: [...part.path, key, index], value });
  }
  return parts;
}

/** The object itself as a part. */
export function wholeOf(resource: Resource): Part {
  return { resource, path: [], value: resource.object };
}

/** A violation at a key of a part, or at the part itself. */
export function violationAt(part: Part, key: string | number | undefined, message: string): Violation {
  return { resource: part.resource, path: key === undefined ? part.path : [...part.path, key], message };
}
