import { readType, textOfType } from './types.ts';
import type { CelType, TypeVariable } from './types.ts';

/** Where the types of objects come from, e.g. Kubernetes' schemas. */
export interface TypeProvider {
  /**
   * The fields of an object's type with their own types as text: `string`, `int`, `dyn`, `list<Container>`, `map<string,string>`, or the
   * name of another type of the provider. Undefined for a name that it does not know, which is then `dyn`.
   */
  fieldsOf(name: string): Readonly<Record<string, string>> | undefined;
}

/**
 * The type that a text names, with the provider's types in it. Objects hold each other (a JSON schema holds JSON schemas), so
 * their fields are read when they are asked for.
 */
export function typeFrom(text: string, provider: TypeProvider): CelType {
  const inner = /^(list|map|optional)<(.*)>$/u.exec(text);
  if (inner !== null) return containerType(inner[1] ?? '', inner[2] ?? '', provider);
  const unread = new Map<string, TypeVariable>();
  const simple = readType(text, unread);
  if (unread.size === 0) return simple;
  const fields = provider.fieldsOf(text);
  return fields === undefined ? 'dyn' : objectType(text, () => mapped(fields, (one) => typeFrom(one, provider)));
}

function containerType(kind: string, inner: string, provider: TypeProvider): CelType {
  if (kind === 'list') return { kind: 'list', element: typeFrom(inner, provider) };
  if (kind === 'optional') return { kind: 'optional', value: typeFrom(inner, provider) };
  const comma = inner.indexOf(',');
  return {
    kind: 'map',
    key: typeFrom(inner.slice(0, comma).trim(), provider),
    value: typeFrom(inner.slice(comma + 1).trim(), provider),
  };
}

/**
 * The type of an object that is of one of several types, e.g. of the kinds that a rule is for: it has the fields of all, and a
 * field that is not of one type everywhere is dynamic.
 */
export function oneOfTypes(name: string, types: readonly CelType[]): CelType {
  const [first, ...others] = types;
  if (first === undefined || types.some((type) => typeof type === 'string' || type.kind !== 'object')) return 'dyn';
  if (others.length === 0) return first;
  return objectType(name, () => {
    const byField = new Map<string, CelType[]>();
    for (const type of types) {
      if (typeof type === 'string' || type.kind !== 'object') continue;
      for (const [field, one] of Object.entries(type.fields)) byField.set(field, [...(byField.get(field) ?? []), one]);
    }
    return Object.fromEntries([...byField].map(([field, all]) => [field, common(`${name}.${field}`, all)]));
  });
}

function common(name: string, types: readonly CelType[]): CelType {
  const [first = 'dyn', ...others] = types;
  const text = textOfType(first);
  return others.every((other) => textOfType(other) === text) ? first : oneOfTypes(name, types);
}

function objectType(name: string, read: () => Readonly<Record<string, CelType>>): CelType {
  let fields: Readonly<Record<string, CelType>> | undefined;
  return {
    kind: 'object',
    name,
    get fields() {
      fields ??= read();
      return fields;
    },
  };
}

function mapped(
  fields: Readonly<Record<string, string>>,
  read: (text: string) => CelType,
): Readonly<Record<string, CelType>> {
  return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, read(text)]));
}
