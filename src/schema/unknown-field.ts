import { nearestName } from '../model/nearest-name.ts';
import type { CoreTypes, ObjectType, Type } from './core-types.ts';
import { type Target, versionText } from './target.ts';

/** What somebody who wrote a field that is not there probably meant: a clause, or undefined where nothing is near. */
export function meantBy(
  field: string,
  type: ObjectType,
  parent: ObjectType | undefined,
  types: CoreTypes,
): string | undefined {
  const lower = field.toLowerCase();
  for (const known of type.fields.keys()) {
    if (known.toLowerCase() === lower) return `upper and lower case differ, and the field is "${known}"`;
  }
  if (parent?.fields.has(field) === true)
    return `it belongs one level up, in ${parent.name}, so the indentation is probably wrong`;
  const inner = innerFieldWith(field, type, types);
  if (inner !== undefined) return `it belongs one level down, in "${inner}"`;
  const near = nearestName(field, type.fields.keys());
  return near === undefined ? undefined : `"${near}" is probably meant`;
}

/** The field of `type` whose own type has `field`. */
function innerFieldWith(field: string, type: ObjectType, types: CoreTypes): string | undefined {
  for (const [name, { type: inner }] of type.fields) {
    // Every object has metadata and status; what is missing there was not meant to be there.
    if (name === 'status') continue;
    const definition = definitionIn(inner);
    if (definition !== undefined && types.objectType(definition).fields.has(field)) return name;
  }
  return undefined;
}

function definitionIn(type: Type): number | undefined {
  if (type.kind === 'struct') return type.definition;
  return type.kind === 'list' && type.items.kind === 'struct' ? type.items.definition : undefined;
}

/** When a field that the target does not have was or will be there: a clause, or undefined where no version knows it. */
export function lifeText(field: string, type: ObjectType, types: CoreTypes, target: Target): string | undefined {
  const life = types.lifeOf(type.definition, field);
  if (life === undefined) return undefined;
  const [oldest, newest] = life;
  if (newest < target.oldest) return `it was removed in Kubernetes ${versionText(newest + 1)}`;
  return oldest > target.newest ? `it exists from Kubernetes ${versionText(oldest)} on` : undefined;
}
