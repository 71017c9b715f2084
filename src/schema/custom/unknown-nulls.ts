import type { Path } from '../../model/location.ts';
import type { SchemaPlace } from './node.ts';
import { type CustomWalk, reportUnknown } from './validate-custom.ts';

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
