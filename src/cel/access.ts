import { spend } from './budget.ts';
import {
  CelError,
  CelMap,
  CelObject,
  NONE,
  Optional,
  isInt,
  isList,
  isPlainMap,
  mapKeyOf,
  noOverload,
  numericOf,
  typeNameOf,
} from './value.ts';
import type { CelMapEntry, CelValue, MapKey, PlainMap } from './value.ts';

/** The field of a map: `operand.field`. A missing key is an error. `field` is no property of `Object.prototype`. */
export function select(operand: CelValue, field: string): CelValue {
  if (isPlainMap(operand)) {
    const value = operand[field];
    if (value !== undefined) return value;
  }
  return selectOwn(operand, field);
}

/** As `select`, for names such as `constructor` that every JavaScript object inherits. */
export function selectOwn(operand: CelValue, field: string): CelValue {
  const value = find(operand, field);
  // Whatever is selected from an optional is optional again.
  if (operand instanceof Optional) return boxed(value);
  return value === undefined ? noSuchKey(field) : value;
}

/** Whether a map has the field: `has(operand.field)`. `field` is no property of `Object.prototype`. */
export function has(operand: CelValue, field: string): boolean | CelError {
  return isPlainMap(operand) ? operand[field] !== undefined : hasOwn(operand, field);
}

/** As `has`, for names that every JavaScript object inherits. */
export function hasOwn(operand: CelValue, field: string): boolean | CelError {
  const value = findPresent(operand, field);
  return value instanceof CelError ? value : value !== undefined;
}

/**
 * The field if it is there: `operand.?field` without its optional, so undefined stands for none. An absent operand has
 * no fields either, which carries a chain of selections to its end. `field` is no property of `Object.prototype`.
 */
export function peek(operand: CelValue | undefined, field: string): CelValue | undefined {
  return isPlainMap(operand) ? operand[field] : peekOwn(operand, field);
}

/** As `peek`, for names that every JavaScript object inherits. */
export function peekOwn(operand: CelValue | undefined, field: string): CelValue | undefined {
  return operand === undefined ? undefined : findPresent(operand, field);
}

// To ask whether a text, a number or null has a field is no error, and it has none: so cel-go, unless it is told otherwise,
// and the API server does not tell it.
function findPresent(operand: CelValue, field: string): CelValue | undefined {
  const inner = operand instanceof Optional ? (operand.value ?? null) : operand;
  return isScalar(inner) ? undefined : find(inner, field);
}

/**
 * The field behind an optional selection, `.c` in `a.?b.c`: nothing where the selection before found nothing, but no text or
 * number can be read from. `field` is no property of `Object.prototype`.
 */
export function follow(operand: CelValue | undefined, field: string): CelValue | undefined {
  return isPlainMap(operand) ? operand[field] : followOwn(operand, field);
}

/** As `follow`, for names that every JavaScript object inherits. */
export function followOwn(operand: CelValue | undefined, field: string): CelValue | undefined {
  return operand === undefined ? undefined : find(operand, field);
}

function isScalar(operand: CelValue): boolean {
  if (operand instanceof CelObject) {
    return !(operand instanceof CelMap || operand instanceof Optional || operand instanceof CelError);
  }
  return operand === null || (typeof operand !== 'object' && operand !== undefined);
}

function find(operand: CelValue, field: string): CelValue | undefined {
  if (isPlainMap(operand)) return Object.hasOwn(operand, field) ? operand[field] : undefined;
  if (operand instanceof CelMap) return operand.entries.get(field)?.value;
  if (operand instanceof CelError) return operand;
  if (operand === undefined) return new CelError('a variable of the expression was given no value');
  if (operand instanceof Optional) return operand.value === undefined ? undefined : find(operand.value, field);
  return noOverload(`_.${field}`, operand);
}

/** The element of a list, or the value of a map: `operand[key]`. */
export function index(operand: CelValue, key: CelValue): CelValue {
  const value = elementOf(operand, key);
  if (operand instanceof Optional) return boxed(value);
  if (value !== undefined) return value;
  return isList(operand) ? new CelError(`index out of range: ${describeKey(key)}`) : noSuchKey(describeKey(key));
}

/** `operand[?key]` without its optional: undefined stands for none. */
export function peekIndex(operand: CelValue | undefined, key: CelValue): CelValue | undefined {
  const inner = operand instanceof Optional ? operand.value : operand;
  if (inner === undefined || (isScalar(inner) && !(key instanceof CelError))) return undefined;
  return elementOf(inner, key);
}

/** The element behind an optional selection, `[0]` in `a.?b[0]`. */
export function followIndex(operand: CelValue | undefined, key: CelValue): CelValue | undefined {
  return operand === undefined ? undefined : elementOf(operand, key);
}

function elementOf(operand: CelValue, key: CelValue): CelValue | undefined {
  if (operand instanceof CelError) return operand;
  if (key instanceof CelError) return key;
  if (isList(operand)) {
    const position = numericOf(key);
    if (position === undefined) return noOverload('_[_]', operand, key);
    if (typeof position === 'number' && !Number.isInteger(position))
      return new CelError(`a list has no index ${position}`);
    return operand[Number(position)];
  }
  if (operand instanceof Optional) return operand.value === undefined ? undefined : elementOf(operand.value, key);
  const mapKey = mapKeyOf(key);
  if (mapKey === undefined) {
    return isMap(operand)
      ? new CelError('no such key: only strings, booleans and integers are keys')
      : noOverload('_[_]', operand, key);
  }
  if (operand instanceof CelMap) return operand.entries.get(mapKey)?.value;
  if (!isPlainMap(operand)) return noOverload('_[_]', operand, key);
  return typeof mapKey === 'string' && Object.hasOwn(operand, mapKey) ? operand[mapKey] : undefined;
}

/** `element in list`, `key in map`. */
export function isElement(
  element: CelValue,
  container: CelValue,
  equals: (a: CelValue, b: CelValue) => CelValue,
): boolean | CelError {
  if (isList(container)) {
    if (element instanceof CelError) return element;
    const spent = container.length < 8 ? undefined : spend(container.length);
    if (spent !== undefined) return spent;
    for (const one of container) if (one === element || equals(one, element) === true) return true;
    return false;
  }
  if (element instanceof CelError || container instanceof CelError || !isMap(container)) {
    return noOverload('@in', element, container);
  }
  const key = mapKeyOf(element);
  if (key === undefined) return false;
  if (container instanceof CelMap) return container.entries.has(key);
  return typeof key === 'string' && Object.hasOwn(container, key);
}

/** Whether the value is a map of either form. */
export function isMap(value: CelValue): value is CelMap | PlainMap {
  return value instanceof CelMap || isPlainMap(value);
}

/** The keys and values of a map, in its own order. */
export function entriesOf(entries: CelMap | PlainMap): readonly CelMapEntry[] {
  if (entries instanceof CelMap) return [...entries.entries.values()];
  return Object.keys(entries).map((key) => ({ key, value: entries[key] ?? null }));
}

/** How many entries a map has. */
export function sizeOfMap(entries: CelMap | PlainMap): number {
  return entries instanceof CelMap ? entries.entries.size : Object.keys(entries).length;
}

/** What a loop over the value visits: a list's elements, a map's keys. Pays for all of them at once. */
export function elements(range: CelValue): readonly CelValue[] | CelError {
  if (isList(range)) return spend(range.length) ?? range;
  if (!isMap(range)) return noOverload('comprehension', range);
  const keys = range instanceof CelMap ? entriesOf(range).map((entry) => entry.key) : Object.keys(range);
  return spend(keys.length) ?? keys;
}

/**
 * What a loop with two variables visits: the values of a list or map. Pays for all of them at once. A map's keys in the same
 * order are `keysOf` it; a list's are its indices.
 */
export function visited(range: CelValue): readonly CelValue[] | CelError {
  if (isList(range)) return spend(range.length) ?? range;
  if (!isMap(range)) return noOverload('comprehension', range);
  const spent = spend(sizeOfMap(range));
  if (spent !== undefined) return spent;
  if (range instanceof CelMap) return Array.from(range.entries.values(), (entry) => entry.value);
  return Object.values(range);
}

/** The keys of a map, in the order of its values; undefined for a list. */
export function keysOf(range: CelValue): readonly CelValue[] | undefined {
  if (range instanceof CelMap) return Array.from(range.entries.values(), (entry) => entry.key);
  return isPlainMap(range) ? Object.keys(range) : undefined;
}

/** An optional around a value that may be absent. */
export function boxed(value: CelValue | undefined): Optional | CelError {
  if (value === undefined) return NONE;
  return value instanceof CelError ? value : new Optional(value);
}

/** The value of an optional, or undefined for none. */
export function unboxed(value: CelValue): CelValue | undefined {
  return value instanceof Optional ? value.value : noOverload('optional', value);
}

/** The same for `orValue`, which cel-go lets pass a value that is no optional where its type is not known beforehand. */
export function opened(value: CelValue): CelValue | undefined {
  return value instanceof Optional ? value.value : value;
}

/** The value of an optional that must not be empty: `optional.value()`. */
export function valueOf(value: CelValue | undefined): CelValue {
  return value === undefined ? new CelError('optional.none() dereference: the optional holds no value') : value;
}

/** `optional.hasValue()`. */
export function hasValue(value: CelValue | undefined): boolean | CelError {
  return value instanceof CelError ? value : value !== undefined;
}

/** `optional.ofNonZeroValue(value)` without its optional. */
export function nonZero(value: CelValue): CelValue | undefined {
  if (value instanceof CelError) return value;
  if (value === null || value === false || value === '') return undefined;
  if (isList(value)) return value.length === 0 ? undefined : value;
  if (isMap(value)) return sizeOfMap(value) === 0 ? undefined : value;
  const numeric = numericOf(value);
  // oxlint-disable-next-line eqeqeq -- compares across number and bigint
  if (numeric !== undefined) return numeric == 0 ? undefined : value;
  return value instanceof Optional && value.value === undefined ? undefined : value;
}

/** A list literal whose marked elements are optionals, and left out when they are none. */
export function listWithOptionals(values: readonly CelValue[], optional: readonly number[]): CelValue {
  const kept: CelValue[] = [];
  for (const [position, value] of values.entries()) {
    const element = optional.includes(position) ? unboxed(value) : value;
    if (element instanceof CelError) return element;
    if (element !== undefined) kept.push(element);
  }
  return kept;
}

/** A list literal. An error among the elements is the result. */
export function list(values: readonly CelValue[]): CelValue {
  for (const value of values) if (value instanceof CelError) return value;
  return values;
}

/** A map literal from keys and values in turn; the entries with the marked numbers have optional values. */
export function map(keysAndValues: readonly CelValue[], optional: readonly number[]): CelMap | CelError {
  const entries = new Map<MapKey, CelMapEntry>();
  for (let position = 0; position < keysAndValues.length; position += 2) {
    const key = keysAndValues[position] ?? null;
    const given = keysAndValues[position + 1] ?? null;
    const value = optional.includes(position / 2) ? unboxed(given) : given;
    if (key instanceof CelError) return key;
    if (value instanceof CelError) return value;
    const added = addEntry(entries, key, value);
    if (added !== undefined) return added;
  }
  return new CelMap(entries);
}

/** Adds an entry to a map under construction; undefined as a value adds nothing. Gives the error, if there is one. */
export function addEntry(
  entries: Map<MapKey, CelMapEntry>,
  key: CelValue,
  value: CelValue | undefined,
): CelError | undefined {
  const isKey =
    typeof key === 'string' ||
    typeof key === 'boolean' ||
    isInt(key) ||
    (key instanceof CelObject && key.typeName === 'uint');
  const mapKey = isKey ? mapKeyOf(key) : undefined;
  if (mapKey === undefined) return noOverload('map key', key);
  if (entries.has(mapKey)) return new CelError(`a map has the key ${describeKey(key)} twice`);
  if (value !== undefined) entries.set(mapKey, { key, value });
  return undefined;
}

function noSuchKey(key: string): CelError {
  return new CelError(`no such key: ${key}`);
}

function describeKey(key: CelValue): string {
  if (typeof key === 'string') return key;
  return String(numericOf(key) ?? (typeof key === 'boolean' ? key : typeNameOf(key)));
}
