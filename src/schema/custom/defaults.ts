import { type Data, isMap } from '../../model/data.ts';
import { type Budget, take } from './budget.ts';
import type { SchemaPlace, SchemaReader } from './node.ts';

/** Fills in defaults as the API server does before it judges. */
export interface Defaults {
  /** The value with its defaults; the very same where there are none to fill in. */
  fill(value: Data | null, place: SchemaPlace, budget: Budget): Data | null;
}

/** Defaults by the schemas that `reader` reads. */
export function defaultsBy(reader: SchemaReader): Defaults {
  const known = new Map<SchemaPlace, boolean>();

  /** Whether the schema or one in it has a default, so that most values need not be walked. */
  const hasAny = (place: SchemaPlace): boolean => {
    const answer = known.get(place);
    if (answer !== undefined) return answer;
    // A schema that leads back to itself has what the rest of it has.
    known.set(place, false);
    const { default: own, properties, others, items } = reader.read(place);
    const parts = [
      ...properties.values(),
      ...(others === undefined ? [] : [others]),
      ...(items === undefined ? [] : [items]),
    ];
    const found = own !== undefined || parts.some(hasAny);
    known.set(place, found);
    return found;
  };

  const fill = (value: Data | null, place: SchemaPlace, budget: Budget): Data | null => {
    if (typeof value !== 'object' || value === null || !hasAny(place) || !take(budget)) return value;
    const { properties, others, items } = reader.read(place);
    if (Array.isArray(value)) {
      const list: readonly (Data | null)[] = value;
      return items === undefined ? list : list.map((item) => fill(item, items, budget));
    }
    if (!isMap(value)) return value;
    const filled: Record<string, Data> = {};
    for (const [name, inner] of Object.entries(value)) {
      const schema = properties.get(name) ?? others;
      filled[name] = schema === undefined ? inner : (fill(inner, schema, budget) ?? inner);
    }
    for (const [name, schema] of properties) {
      const own = reader.read(schema).default;
      if (own !== undefined && own !== null && !Object.hasOwn(value, name))
        filled[name] = fill(own, schema, budget) ?? own;
    }
    return filled;
  };

  return { fill };
}
