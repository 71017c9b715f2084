import type { Path } from '../model/location.ts';
import type { CoreTypes, ObjectType, Type } from './core-types.ts';
import type { Problem } from './problem.ts';
import { reportUnknown } from './report-field.ts';
import type { Target } from './target.ts';
import type { Walk } from './walk.ts';

/**
 * The fields that do not exist among keys whose value is null, which data does not show: the server tells these as well. A key that leads
 * into a part of the wrong type is passed over.
 */
export function unknownNullKeys(
  keys: readonly Path[],
  definition: number,
  types: CoreTypes,
  target: Target,
): readonly Problem[] {
  const walk: Walk = { types, target, path: [], problems: [], isDropped: false };
  for (const path of keys) {
    const owner = ownerOf(path, definition, types);
    const name = path.at(-1);
    if (owner === undefined || typeof name !== 'string' || owner.type.isOpen || owner.type.fields.has(name)) continue;
    walk.path.splice(0, Infinity, ...path);
    reportUnknown(name, owner.type, owner.parent, walk);
  }
  return walk.problems;
}

/** The object type that the last key of a path belongs to. */
function ownerOf(
  path: Path,
  definition: number,
  types: CoreTypes,
): { readonly type: ObjectType; readonly parent: ObjectType | undefined } | undefined {
  let type: Type | undefined = { kind: 'struct', definition };
  let owner: ObjectType | undefined;
  let parent: ObjectType | undefined;
  for (const segment of path) {
    if (type?.kind === 'struct') {
      parent = owner;
      owner = types.objectType(type.definition);
      type = owner.fields.get(String(segment))?.type;
    } else if (type?.kind === 'list' || type?.kind === 'set') {
      owner = undefined;
      type = type.items;
    } else if (type?.kind === 'map') {
      owner = undefined;
      type = type.values;
    } else return undefined;
  }
  return owner === undefined ? undefined : { type: owner, parent };
}
