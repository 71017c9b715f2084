import { type Data, isMap, putKey } from '../model/data.ts';

/** Deepest schema that is followed. */
const MAX_DEPTH = 50;

/**
 * The value with what its schema gives by default, as the API server fills it in before anyone reads an object of a definition:
 * from the outside in, so that what stands in a default has defaults too. Pure.
 */
export function withSchemaDefaults(value: Data | undefined, schema: unknown, depth = 0): Data | undefined {
  if (!isMap(schema) || depth > MAX_DEPTH) return value;
  const { default: given, properties, items, additionalProperties } = schema;
  const known = value ?? given;
  if (Array.isArray(known)) return known.map((one: Data) => withSchemaDefaults(one, items, depth + 1) ?? null);
  if (!isMap(known)) return known;
  const keys = isMap(properties) ? Object.keys(properties) : [];
  const result: Record<string, Data> = {};
  for (const key of new Set([...Object.keys(known), ...keys])) {
    const own = isMap(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const filled = withSchemaDefaults(Object.hasOwn(known, key) ? known[key] : undefined, own, depth + 1);
    if (filled !== undefined) putKey(result, key, filled);
  }
  return result;
}
