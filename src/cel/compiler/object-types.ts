import { resolved, textOfType } from './types.ts';
import type { CelType } from './types.ts';

/** Where the types of objects come from, e.g. Kubernetes' schemas. */
export interface ObjectTypes {
  /**
   * The type of an object of one of these kinds, written as rules write them (`Deployment`, `Rollout.argoproj.io`), in any version
   * of its API. Where a kind is not known, or none is named, only what every object has is known of it.
   */
  ofKinds(kinds: readonly string[]): CelType;
  /** The same for plural names under which the API serves Kubernetes' own kinds, e.g. `deployments`. */
  ofResources(plurals: readonly string[]): CelType;
}

type ObjectType = Extract<CelType, { readonly kind: 'object' }>;

/**
 * The type of an object. Objects hold each other (a JSON schema holds JSON schemas), so their fields are read when they are
 * asked for. Of an open one any other field may be read as well.
 */
export function objectType(name: string, read: () => Readonly<Record<string, CelType>>, isOpen = false): CelType {
  let fields: Readonly<Record<string, CelType>> | undefined;
  return {
    kind: 'object',
    name,
    isOpen,
    get fields() {
      return (fields ??= read());
    },
  };
}

/**
 * The type of what is of one of several types, e.g. an object of one of the kinds that a rule is for: an object has the fields of
 * all, and what is not of one type everywhere is dynamic.
 */
export function oneOfTypes(types: readonly CelType[]): CelType {
  const different = [...new Set(types.map(resolved))];
  const [first = 'dyn', ...others] = different;
  if (others.length === 0) return first;
  const objects = different.flatMap((type) => (typeof type === 'object' && type.kind === 'object' ? [type] : []));
  if (objects.length === different.length) return oneOfObjects(objects);
  const lists = different.flatMap((type) => (typeof type === 'object' && type.kind === 'list' ? [type.element] : []));
  if (lists.length === different.length) return { kind: 'list', element: oneOfTypes(lists) };
  const values = different.flatMap((type) => (typeof type === 'object' && type.kind === 'map' ? [type.value] : []));
  if (values.length === different.length) return { kind: 'map', key: 'string', value: oneOfTypes(values) };
  const text = textOfType(first);
  return others.every((other) => textOfType(other) === text) ? first : 'dyn';
}

function oneOfObjects(types: readonly ObjectType[]): CelType {
  const read = (): Readonly<Record<string, CelType>> => {
    const byField = new Map<string, CelType[]>();
    for (const type of types) {
      for (const [field, one] of Object.entries(type.fields)) {
        const known = byField.get(field);
        if (known === undefined) byField.set(field, [one]);
        else known.push(one);
      }
    }
    // A field that an open type does not name may be anything there.
    const open = types.filter((type) => type.isOpen === true);
    const isAnything = (field: string): boolean => open.some((type) => !Object.hasOwn(type.fields, field));
    return Object.fromEntries([...byField].map(([field, all]) => [field, isAnything(field) ? 'dyn' : oneOfTypes(all)]));
  };
  return objectType(
    nameOf(types),
    read,
    types.some((type) => type.isOpen === true),
  );
}

/** `Deployment or StatefulSet`. Types of several versions of an API have one name. */
function nameOf(types: readonly ObjectType[]): string {
  const names = [...new Set(types.map((type) => type.name))];
  return names.length > 4 ? `${names.slice(0, 3).join(' or ')} or another` : names.join(' or ');
}
