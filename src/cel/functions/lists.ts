import { COST_LIMIT, spend } from '../budget.ts';
import { add, compare, equal, isIn } from '../operators.ts';
import { indexOfText, lastIndexOfText, reverseText } from './strings.ts';
import { CelError, CelMap, Optional, isInt, isList, mapKeyOf, noOverload, numericOf } from '../value.ts';
import type { CelMapEntry, CelValue, MapKey } from '../value.ts';
import { addEntry, boxed, entriesOf, isMap } from '../access.ts';
import { Duration } from './time.ts';

/** `list.isSorted()`. */
export function isSorted(list: CelValue): CelValue {
  if (!isList(list)) return noOverload('isSorted', list);
  for (let position = 1; position < list.length; position++) {
    const order = compare(list[position - 1] ?? null, list[position] ?? null);
    if (order instanceof CelError) return order;
    if (order > 0) return false;
  }
  return spend(list.length) ?? true;
}

/** `list.sum()`: 0 for an empty list. */
export function sum(list: CelValue): CelValue {
  if (!isList(list)) return noOverload('sum', list);
  const [start, ...rest] = list;
  if (start === undefined) return 0;
  if (numericOf(start) === undefined && !(start instanceof Duration)) return noOverload('sum', start);
  return (
    spend(list.length) ?? rest.reduce((total, value) => (total instanceof CelError ? total : add(total, value)), start)
  );
}

/** `list.min()`; an empty list has none, which is an error. */
export function min(list: CelValue): CelValue {
  return extreme('min', list, (order) => order < 0);
}

/** `list.max()`; an empty list has none, which is an error. */
export function max(list: CelValue): CelValue {
  return extreme('max', list, (order) => order > 0);
}

function extreme(name: string, list: CelValue, isBetter: (order: number) => boolean): CelValue {
  if (!isList(list)) return noOverload(name, list);
  let best = list[0];
  if (best === undefined) return new CelError(`${name}() of an empty list`);
  for (const value of list) {
    const order = compare(value, best);
    if (order instanceof CelError) return order;
    if (isBetter(order)) best = value;
  }
  return spend(list.length) ?? best;
}

/** `list.indexOf(element)` or `text.indexOf(part, from?)`; -1 when it is not there. */
export function indexOf(container: CelValue, element: CelValue, from: CelValue = 0): CelValue {
  if (typeof container === 'string' && typeof element === 'string' && isInt(from))
    return indexOfText(container, element, from);
  if (!isList(container) || element instanceof CelError || from !== 0)
    return noOverload('indexOf', container, element, from);
  return spend(container.length) ?? container.findIndex((value) => equal(value, element) === true);
}

/** `list.lastIndexOf(element)` or `text.lastIndexOf(part, from?)`; -1 when it is not there. */
export function lastIndexOf(container: CelValue, element: CelValue, from?: CelValue): CelValue {
  if (typeof container === 'string' && typeof element === 'string' && (from === undefined || isInt(from)))
    return lastIndexOfText(container, element, from);
  if (!isList(container) || element instanceof CelError || from !== undefined)
    return noOverload('lastIndexOf', container, element, ...(from === undefined ? [] : [from]));
  return spend(container.length) ?? container.findLastIndex((value) => equal(value, element) === true);
}

/** `value.includes(element)`: whether it is in the list, or is the value where that is no list. */
export function includes(value: CelValue, element: CelValue): CelValue {
  if (element instanceof CelError) return element;
  return isList(value) ? isIn(element, value) : equal(value, element);
}

/** `list.slice(start, end)`. */
export function slice(list: CelValue, start: CelValue, end: CelValue): CelValue {
  if (!isList(list) || !isInt(start) || !isInt(end)) return noOverload('slice', list, start, end);
  if (start < 0 || end < 0 || start > end || end > list.length) {
    return new CelError(`cannot slice(${start}, ${end}) of a list of ${list.length}`);
  }
  return spend(list.length >>> 3) ?? list.slice(Number(start), Number(end));
}

/** `list.flatten(depth?)`: one level unless told otherwise. */
export function flatten(list: CelValue, depth: CelValue = 1): CelValue {
  if (!isList(list) || !isInt(depth)) return noOverload('flatten', list, depth);
  if (depth < 0) return new CelError('flatten() takes no negative depth');
  const flat: CelValue[] = [];
  return flattenInto(flat, list, Math.min(Number(depth), 1_000)) ?? flat;
}

function flattenInto(flat: CelValue[], list: readonly CelValue[], depth: number): CelError | undefined {
  const spent = spend(list.length);
  if (spent !== undefined) return spent;
  for (const value of list) {
    if (depth === 0 || !isList(value)) flat.push(value);
    else {
      const problem = flattenInto(flat, value, depth - 1);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** `list.distinct()`: the first of equal elements stays. */
export function distinct(list: CelValue): CelValue {
  if (!isList(list)) return noOverload('distinct', list);
  const seen = new Set<MapKey>();
  const others: CelValue[] = [];
  const kept: CelValue[] = [];
  for (const value of list) {
    const key = mapKeyOf(value);
    if (key !== undefined && !Number.isNaN(key)) {
      if (seen.has(key)) continue;
      seen.add(key);
    } else {
      const spent = spend(others.length);
      if (spent !== undefined) return spent;
      if (others.some((other) => equal(other, value) === true)) continue;
      others.push(value);
    }
    kept.push(value);
  }
  return spend(list.length) ?? kept;
}

/** `list.sort()`: elements are of one type that has an order. */
export function sort(list: CelValue): CelValue {
  return isList(list) ? sortedBy(list, list) : noOverload('sort', list);
}

/** A list in the order of the keys beside it. */
export function sortedBy(list: readonly CelValue[], keys: readonly CelValue[]): CelValue {
  let problem: CelError | undefined = spend(list.length * Math.ceil(Math.log2(list.length + 1)));
  if (problem !== undefined) return problem;
  const positions = keys.map((_, position) => position);
  positions.sort((a, b) => {
    const order = compare(keys[a] ?? null, keys[b] ?? null);
    if (typeof order === 'number') return order;
    problem ??= order;
    return 0;
  });
  return problem ?? positions.map((position) => list[position] ?? null);
}

/** `list.reverse()` or `text.reverse()`. */
export function reverse(value: CelValue): CelValue {
  if (typeof value === 'string') return reverseText(value);
  return isList(value) ? (spend(value.length >>> 3) ?? value.toReversed()) : noOverload('reverse', value);
}

/** `list.first()`: an optional. */
export function first(list: CelValue): CelValue {
  return isList(list) ? boxed(list[0]) : noOverload('first', list);
}

/** `list.last()`: an optional. */
export function last(list: CelValue): CelValue {
  return isList(list) ? boxed(list.at(-1)) : noOverload('last', list);
}

/** `lists.range(count)`: the ints from 0 up. */
export function range(count: CelValue): CelValue {
  if (!isInt(count)) return noOverload('lists.range', count);
  const length = count < 0 ? 0 : Number(count);
  return spend(Math.min(length, COST_LIMIT + 1)) ?? Array.from({ length }, (_, position) => position);
}

/** `sets.contains(list, elements)`. */
export function setsContains(list: CelValue, wanted: CelValue): CelValue {
  if (!isList(list) || !isList(wanted)) return noOverload('sets.contains', list, wanted);
  return containsAll(list, wanted);
}

/** `sets.equivalent(a, b)`: each contains the other. */
export function setsEquivalent(a: CelValue, b: CelValue): CelValue {
  if (!isList(a) || !isList(b)) return noOverload('sets.equivalent', a, b);
  const isContained = containsAll(a, b);
  return isContained === true ? containsAll(b, a) : isContained;
}

/** `sets.intersects(a, b)`: an element is in both. */
export function setsIntersects(a: CelValue, b: CelValue): CelValue {
  if (!isList(a) || !isList(b)) return noOverload('sets.intersects', a, b);
  return spend(a.length * b.length) ?? a.some((element) => b.some((other) => equal(element, other) === true));
}

function containsAll(list: readonly CelValue[], wanted: readonly CelValue[]): boolean | CelError {
  return (
    spend(list.length * wanted.length) ??
    wanted.every((element) => list.some((other) => equal(element, other) === true))
  );
}

/** `optional.unwrap(list)`: the values of the optionals that have one. */
export function optionalUnwrap(list: CelValue): CelValue {
  if (!isList(list)) return noOverload('optional.unwrap', list);
  const values: CelValue[] = [];
  for (const value of list) {
    if (!(value instanceof Optional)) return noOverload('optional.unwrap', value);
    if (value.value !== undefined) values.push(value.value);
  }
  return spend(list.length) ?? values;
}

/** The maps of a list as one; a key that two of them have is an error. */
export function mergedEntries(maps: readonly CelValue[]): CelValue {
  const entries = new Map<MapKey, CelMapEntry>();
  for (const one of maps) {
    if (!isMap(one)) return noOverload('transformMapEntry', one);
    for (const { key, value } of entriesOf(one)) {
      const problem = addEntry(entries, key, value);
      if (problem !== undefined) return problem;
    }
  }
  return new CelMap(entries);
}
