import type { DataMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { SchemaState } from '../model/report.ts';
import type { Document, Resource, ResourceId } from '../model/resource.ts';
import type { Problem } from './problem.ts';

/** What the schemas say of one object. */
export interface SchemaVerdict {
  readonly state: SchemaState;
  readonly problems: readonly Problem[];
}

/** What is judged: an object, with the keys whose value is null, which the object does not show. */
export interface Judged extends ResourceId {
  readonly object: DataMap;
  readonly nullKeys: () => readonly Path[];
}

/** A resource as the schemas look at it. */
export function judged({ apiVersion, kind, name, object, document, root }: Resource): Judged {
  return { apiVersion, kind, name, object, nullKeys: () => nullKeysBelow(document, root) };
}

/** By document, the null keys below each object that may lie in it, so that a list of many objects is walked once. */
const KNOWN = new WeakMap<Document, ReadonlyMap<string, readonly Path[]>>();

function nullKeysBelow(document: Document, root: Path): readonly Path[] {
  if (root.length === 0) return document.nullKeys();
  let byRoot = KNOWN.get(document);
  if (byRoot === undefined) {
    byRoot = byRootOf(document.nullKeys());
    KNOWN.set(document, byRoot);
  }
  return byRoot.get(root.join('.')) ?? [];
}

/** Objects lie at the document's root, or as `items[n]` of lists, which may hold lists. */
function byRootOf(paths: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const byRoot = new Map<string, Path[]>();
  for (const path of paths) {
    for (let length = 0; length < path.length; length += 2) {
      const key = path.slice(0, length).join('.');
      const known = byRoot.get(key);
      if (known === undefined) byRoot.set(key, [path.slice(length)]);
      else known.push(path.slice(length));
      if (path[length] !== 'items' || typeof path[length + 1] !== 'number') break;
    }
  }
  return byRoot;
}
