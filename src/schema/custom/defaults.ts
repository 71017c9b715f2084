import { type Data, isMap, putKey } from '../../model/data.ts';
import { type Budget, take } from './budget.ts';
import type { SchemaPlace, SchemaReader } from './node.ts';

/**
 * The value with the defaults of its schema filled in, as the API server does before it judges; the very same value where there are none to
 * fill in. Only the schemas of what is there are read: those of large definitions are larger than any object.
 */
export function withDefaults(value: Data, place: SchemaPlace, reader: SchemaReader, budget: Budget): Data {
  if (typeof value !== 'object' || !take(budget)) return value;
  const { properties, others, items } = reader.read(place);
  if (!isMap(value)) {
    if (items === undefined) return value;
    const list: readonly (Data | null)[] = value;
    const filled = list.map((item) => (item === null ? null : withDefaults(item, items, reader, budget)));
    return filled.some((item, index) => item !== list[index]) ? filled : value;
  }
  let filled: Record<string, Data> | undefined;
  for (const name of Object.keys(value)) {
    const inner = value[name];
    const schema = properties.get(name) ?? others;
    if (schema === undefined || inner === undefined) continue;
    const complete = withDefaults(inner, schema, reader, budget);
    if (complete !== inner) putKey((filled ??= { ...value }), name, complete);
  }
  for (const [name, schema] of properties) {
    if (Object.hasOwn(value, name)) continue;
    const own = reader.defaultOf(schema);
    if (own === undefined || own === null) continue;
    if (!take(budget)) break;
    putKey((filled ??= { ...value }), name, withDefaults(own, schema, reader, budget));
  }
  return filled ?? value;
}
