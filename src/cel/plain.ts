import { string } from './functions/convert.ts';
import { CelError, CelMap, CelObject, Optional, TypeValue, isList, numericOf } from './value.ts';
import type { CelValue } from './value.ts';

/**
 * A result without CEL's own objects: a number for each number, an object without prototype for a map, the text of times
 * and addresses, the value of an optional (undefined for none). Errors, and what has no such form, stay as they are.
 */
export function plainOf(value: CelValue): unknown {
  if (isList(value)) return value.map(plainOf);
  if (value instanceof CelError) return value;
  if (value instanceof Optional) return value.value === undefined ? undefined : plainOf(value.value);
  if (value instanceof CelMap) {
    const plain: Record<string, unknown> = { __proto__: null };
    for (const [key, entry] of value.entries) plain[String(key)] = plainOf(entry.value);
    return plain;
  }
  const numeric = numericOf(value);
  if (numeric !== undefined) return numeric;
  if (!(value instanceof CelObject)) return value;
  if (value instanceof TypeValue) return value.name;
  const text = string(value);
  return text instanceof CelError ? value : text;
}
