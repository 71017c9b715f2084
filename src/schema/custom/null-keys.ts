import type { Path } from '../../model/location.ts';
import type { SchemaPlace } from './node.ts';
import { type CustomWalk, reportUnknown } from './validate-custom.ts';

/** The keys of an object whose value is null, as the walk asks for them. */
export interface NullKeys {
  /** Whether the key is there, with null as its value. */
  has(owner: Path, key: string): boolean;
}

/** Keys by their paths from the object's root. */
export function nullsOf(paths: readonly Path[]): NullKeys {
  let known: ReadonlySet<string> | undefined;
  return {
    has(owner, key) {
      if (paths.length === 0) return false;
      known ??= new Set(paths.map((path) => JSON.stringify(path)));
      return known.has(JSON.stringify([...owner, key]));
    },
  };
}

/** Tells of the fields that do not exist among keys whose value is null, which data does not show: the server tells these as well. */
export function reportUnknownNulls(paths: readonly Path[], schema: SchemaPlace, walk: CustomWalk): void {
  for (const path of paths) {
    let place: SchemaPlace | undefined = schema;
    path.forEach((segment, depth) => {
      if (place === undefined) return;
      const node = walk.reader.read(place);
      place = typeof segment === 'number' ? node.items : (node.properties.get(segment) ?? node.others);
      if (place !== undefined || typeof segment === 'number' || depth < path.length - 1) return;
      if (node.isClosed && !node.isEmbedded) reportUnknown(segment, node, { ...walk, path: [...path] });
    });
  }
}
