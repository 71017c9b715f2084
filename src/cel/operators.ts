import { entriesOf, isElement, isMap, sizeOfMap } from './access.ts';
import { spend, spendText } from './budget.ts';
import { addTime, compareTime, negateDuration, subtractTime } from './functions/time.ts';
import {
  Bytes,
  CelError,
  CelMap,
  CelObject,
  Double,
  Optional,
  Uint,
  doubleOf,
  intOf,
  isInt,
  isList,
  isUndecidable,
  mapKeyOf,
  noOverload,
  numberOfDouble,
  numericOf,
  uintOf,
  MAX_DATA_DEPTH,
  TOO_DEEP,
} from './value.ts';
import type { CelValue, PlainMap } from './value.ts';

/** `a == b`. Numbers of different types are equal when their values are; values of different types never are. */
export function equal(a: CelValue, b: CelValue): boolean | CelError {
  // NaN is the one value that differs from itself, which === knows.
  if (a === b && typeof a !== 'object') return true;
  if (isPlain(b)) return equalToPlain(a, b);
  return isPlain(a) ? equalToPlain(b, a) : equalDeeply(a, b, 0);
}

/** A value that nothing but itself is equal to: most expressions compare with a text, a boolean or null that they write out. */
type PlainScalar = string | boolean | null;

function isPlain(value: CelValue): value is PlainScalar {
  return typeof value === 'string' || value === null || typeof value === 'boolean';
}

function equalToPlain(a: CelValue, b: PlainScalar): boolean | CelError {
  if (a === b) return true;
  if (typeof a === 'object' ? a instanceof CelError : a === undefined) return noOverload('_==_', a, b);
  return false;
}

function equalDeeply(a: CelValue, b: CelValue, depth: number): boolean | CelError {
  if (a instanceof CelError) return a;
  if (b instanceof CelError) return b;
  if (a === undefined || b === undefined) return noOverload('_==_', a, b);
  const left = numericOf(a);
  if (left !== undefined) {
    const right = numericOf(b);
    // oxlint-disable-next-line eqeqeq -- compares across number and bigint
    return right !== undefined && left == right;
  }
  if (isList(a)) return isList(b) && equalLists(a, b, depth + 1);
  if (isMap(a)) return isMap(b) && equalMaps(a, b, depth + 1);
  if (a instanceof Optional) return b instanceof Optional && equalOptionals(a, b, depth + 1);
  return a instanceof CelObject ? b instanceof CelObject && a.equals(b) : a === b;
}

function equalLists(a: readonly CelValue[], b: readonly CelValue[], depth: number): boolean | CelError {
  if (a.length !== b.length) return false;
  if (depth > MAX_DATA_DEPTH) return TOO_DEEP;
  const spent = spend(a.length);
  if (spent !== undefined) return spent;
  for (const [position, value] of a.entries()) {
    const isEqual = equalDeeply(value, b[position] ?? null, depth);
    if (isEqual !== true) return isEqual;
  }
  return true;
}

function equalMaps(a: CelMap | PlainMap, b: CelMap | PlainMap, depth: number): boolean | CelError {
  if (sizeOfMap(a) !== sizeOfMap(b)) return false;
  if (depth > MAX_DATA_DEPTH) return TOO_DEEP;
  const spent = spend(sizeOfMap(a));
  if (spent !== undefined) return spent;
  for (const { key, value } of entriesOf(a)) {
    const other = valueAtKey(b, key);
    if (other === undefined) return false;
    const isEqual = equalDeeply(value, other, depth);
    if (isEqual !== true) return isEqual;
  }
  return true;
}

function valueAtKey(map: CelMap | PlainMap, key: CelValue): CelValue | undefined {
  const mapKey = mapKeyOf(key);
  if (mapKey === undefined) return undefined;
  if (map instanceof CelMap) return map.entries.get(mapKey)?.value;
  return typeof mapKey === 'string' && Object.hasOwn(map, mapKey) ? map[mapKey] : undefined;
}

function equalOptionals(a: Optional, b: Optional, depth: number): boolean | CelError {
  if (a.value === undefined || b.value === undefined) return a.value === b.value;
  return equalDeeply(a.value, b.value, depth);
}

/** `a != b`. */
export function unequal(a: CelValue, b: CelValue): boolean | CelError {
  const isEqual = equal(a, b);
  return typeof isEqual === 'boolean' ? !isEqual : isEqual;
}

/** `element in container`. */
export function isIn(element: CelValue, container: CelValue): boolean | CelError {
  return isElement(element, container, equal);
}

/** `!a`. */
export function not(a: CelValue): boolean | CelError {
  if (a === true) return false;
  return a === false ? true : noOverload('!_', a);
}

/** What `&&` or `||` is when its terms do not settle it: the first error, or the complaint about a term that is no bool. */
export function undecided(...terms: readonly CelValue[]): CelError {
  const errors = terms.filter((term) => term instanceof CelError);
  // What only a cluster knows might settle it, and then no other error would matter.
  return errors.find(isUndecidable) ?? errors[0] ?? noOverload('_&&_', ...terms);
}

/** What `c ? a : b` is when `c` is no bool. */
export function notBool(condition: CelValue): CelError {
  return noOverload('_?_:_', condition);
}

/** `a < b`. */
export function less(a: CelValue, b: CelValue): boolean | CelError {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  const order = compare(a, b);
  return typeof order === 'number' ? order < 0 : order;
}

/** `a <= b`. */
export function lessOrEqual(a: CelValue, b: CelValue): boolean | CelError {
  if (typeof a === 'number' && typeof b === 'number') return a <= b;
  const order = compare(a, b);
  return typeof order === 'number' ? order <= 0 : order;
}

/** `a > b`. */
export function greater(a: CelValue, b: CelValue): boolean | CelError {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  const order = compare(a, b);
  return typeof order === 'number' ? order > 0 : order;
}

/** `a >= b`. */
export function greaterOrEqual(a: CelValue, b: CelValue): boolean | CelError {
  if (typeof a === 'number' && typeof b === 'number') return a >= b;
  const order = compare(a, b);
  return typeof order === 'number' ? order >= 0 : order;
}

/** Below, at or above zero as `a` comes before, with or after `b`; NaN where a NaN is compared. */
export function compare(a: CelValue, b: CelValue): number | CelError {
  const left = numericOf(a);
  const right = numericOf(b);
  if (left !== undefined && right !== undefined) return compareNumbers(left, right);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Bytes && b instanceof Bytes) return compareBytes(a.value, b.value);
  return compareTime(a, b) ?? noOverload('_<_', a, b);
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  // An integer meets a double as a double, which rounds what is beyond 2^53. Source: cel-go and cel-spec's tests.
  if (typeof a === 'bigint' && typeof b === 'number' && !Number.isSafeInteger(b)) return compareNumbers(Number(a), b);
  if (typeof b === 'bigint' && typeof a === 'number' && !Number.isSafeInteger(a)) return compareNumbers(a, Number(b));
  if (a < b) return -1;
  if (a > b) return 1;
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : 0;
}

// JavaScript orders strings by UTF-16 code unit, CEL by code point: they differ where a surrogate meets U+E000 and above.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let position = 0; position < length; position++) {
    const left = a.charCodeAt(position);
    const right = b.charCodeAt(position);
    if (left === right) continue;
    return rankOfUnit(left) - rankOfUnit(right);
  }
  return a.length - b.length;
}

function rankOfUnit(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let position = 0; position < length; position++) {
    const difference = (a[position] ?? 0) - (b[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** `a + b`: numbers, texts, bytes, lists, times. */
export function add(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return sum;
  }
  if (typeof a === 'string' && typeof b === 'string') return spendText(a.length + b.length) ?? a + b;
  if (isList(a) && isList(b)) return spend((a.length + b.length) >>> 3) ?? a.concat(b);
  if (a instanceof Bytes && b instanceof Bytes) {
    const bytes = new Uint8Array(a.value.length + b.value.length);
    bytes.set(a.value);
    bytes.set(b.value, a.value.length);
    return spendText(bytes.length) ?? new Bytes(bytes);
  }
  return arithmetic('+', a, b) ?? addTime(a, b) ?? noOverload('_+_', a, b);
}

/** `a - b`: numbers and times. */
export function subtract(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return difference;
  }
  return arithmetic('-', a, b) ?? subtractTime(a, b) ?? noOverload('_-_', a, b);
}

/** `a * b`. */
export function multiply(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // Adding 0 turns the -0 of JavaScript's -1 * 0 into the int 0.
    if (Number.isSafeInteger(product) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return product + 0;
  }
  return arithmetic('*', a, b) ?? noOverload('_*_', a, b);
}

/** `a / b`; ints are cut towards zero, and division of an int by zero is an error. */
export function divide(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    return Math.trunc(a / b) + 0;
  }
  return arithmetic('/', a, b) ?? noOverload('_/_', a, b);
}

/** `a % b` of integers; the result has the sign of `a`. */
export function remainder(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    return (a % b) + 0;
  }
  return arithmetic('%', a, b) ?? noOverload('_%_', a, b);
}

/** `-a`. */
export function negate(a: CelValue): CelValue {
  if (isInt(a)) return typeof a === 'number' ? 0 - a : intOf(-a);
  const double = numberOfDouble(a);
  return double === undefined ? (negateDuration(a) ?? noOverload('-_', a)) : doubleOf(-double);
}

type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

function arithmetic(operator: ArithmeticOperator, a: CelValue, b: CelValue): CelValue | undefined {
  if (isInt(a) && isInt(b)) {
    const result = onIntegers(operator, BigInt(a), BigInt(b));
    return typeof result === 'bigint' ? intOf(result) : result;
  }
  if (a instanceof Uint && b instanceof Uint) {
    const result = onIntegers(operator, a.value, b.value);
    return typeof result === 'bigint' ? uintOf(result) : result;
  }
  const left = numberOfDouble(a);
  const right = numberOfDouble(b);
  return left === undefined || right === undefined ? undefined : onDoubles(operator, left, right);
}

function onIntegers(operator: ArithmeticOperator, a: bigint, b: bigint): bigint | CelError {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? new CelError('division by zero') : a / b;
    case '%':
      return b === 0n ? new CelError('modulus by zero') : a % b;
  }
}

function onDoubles(operator: ArithmeticOperator, a: number, b: number): number | Double | undefined {
  switch (operator) {
    case '+':
      return doubleOf(a + b);
    case '-':
      return doubleOf(a - b);
    case '*':
      return doubleOf(a * b);
    case '/':
      return doubleOf(a / b);
    case '%':
      return undefined;
  }
}
