/**
 * What a CEL expression computes with.
 *
 * - `null`, booleans and strings are themselves.
 * - An int is a number while it is a safe integer, and a bigint beyond: one int has one form.
 * - A double is a number unless that number would read as an int: then it is a `Double`. So the form of a number from a
 *   manifest says whether it is an int or a double.
 * - A list is an array. A map is a plain object from a manifest, or a `CelMap` made by the expression.
 * - Everything else is a `CelObject`.
 */
export type CelValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly CelValue[]
  | { readonly [key: string]: CelValue }
  | CelObject;

/**
 * The root of all values that are neither data nor plain JavaScript. These are classes because hostile data can imitate
 * a field but not a prototype, and since `instanceof` is the cheapest test on the path of every field access.
 */
export abstract class CelObject {
  /** The type's name as `type(x)` shows it. */
  abstract get typeName(): string;

  /** Whether CEL calls the two equal. */
  equals(other: CelObject): boolean {
    return this === other;
  }
}

/** Why a value could not be computed. Errors are values, so that `||` and `&&` can absorb them without `try`. */
export class CelError extends CelObject {
  readonly message: string;

  constructor(message: string) {
    super();
    this.message = message;
  }

  get typeName(): string {
    return 'error';
  }
}

/** An unsigned 64 bit integer. */
export class Uint extends CelObject {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }

  get typeName(): string {
    return 'uint';
  }
}

/** A double whose number would read as an int, such as `2.0`. */
export class Double extends CelObject {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get typeName(): string {
    return 'double';
  }
}

/** A string of bytes. */
export class Bytes extends CelObject {
  readonly value: Uint8Array;

  constructor(value: Uint8Array) {
    super();
    this.value = value;
  }

  get typeName(): string {
    return 'bytes';
  }

  override equals(other: CelObject): boolean {
    if (!(other instanceof Bytes) || other.value.length !== this.value.length) return false;
    return this.value.every((byte, index) => other.value[index] === byte);
  }
}

/** A type, as `type(x)` gives it. */
export class TypeValue extends CelObject {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  get typeName(): string {
    return 'type';
  }

  override equals(other: CelObject): boolean {
    return other instanceof TypeValue && other.name === this.name;
  }
}

/** A value that may be absent: `value` is undefined for `optional.none()`. */
export class Optional extends CelObject {
  readonly value: CelValue | undefined;

  constructor(value: CelValue | undefined) {
    super();
    this.value = value;
  }

  get typeName(): string {
    return 'optional_type';
  }
}

/** `optional.none()`. */
export const NONE: Optional = new Optional(undefined);

/** One key and value of a `CelMap`, the key as it was written. */
export interface CelMapEntry {
  readonly key: CelValue;
  readonly value: CelValue;
}

/** A key in the form in which equal keys are the same: `1`, `1u` and `1.0` are one key. */
export type MapKey = string | number | bigint | boolean;

/** A map that the expression made. Keys are strings, booleans, ints and uints. */
export class CelMap extends CelObject {
  readonly entries: ReadonlyMap<MapKey, CelMapEntry>;

  constructor(entries: ReadonlyMap<MapKey, CelMapEntry>) {
    super();
    this.entries = entries;
  }

  get typeName(): string {
    return 'map';
  }
}

/** Stands for `authorizer` and everything else that only a cluster could answer: each use gives this error. */
export const UNDECIDABLE: CelError = new CelError('not decidable offline: only the API server can answer this');

/** Whether there is no value because only a cluster knows it: messages of such errors begin alike. */
export function isUndecidable(error: CelError): boolean {
  return error.message.startsWith('not decidable ');
}

/** A mapping from a manifest. */
export type PlainMap = { readonly [key: string]: CelValue };

/**
 * Whether the value is a mapping from a manifest: an object that is neither CEL's own nor a list. Its prototype would say the
 * same, but V8 asks for that outside of what it has compiled, at four times the price.
 */
export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !(value instanceof CelObject) && !Array.isArray(value);
}

/** Whether the value is a list. */
export function isList(value: unknown): value is readonly CelValue[] {
  return Array.isArray(value);
}

/** Whether the value is an int. */
export function isInt(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

/** A double as a value. */
export function doubleOf(value: number): number | Double {
  return Number.isSafeInteger(value) ? new Double(value) : value;
}

/** The number of a double, or undefined for anything else. */
export function numberOfDouble(value: CelValue): number | undefined {
  if (value instanceof Double) return value.value;
  return typeof value === 'number' && !Number.isSafeInteger(value) ? value : undefined;
}

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;

/** An int as a value, or an error where it does not fit into 64 bits. */
export function intOf(value: bigint): number | bigint | CelError {
  if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  return value < MIN_INT || value > MAX_INT
    ? new CelError('integer overflow: the result does not fit into an int')
    : value;
}

/** A uint as a value, or an error where it is negative or does not fit into 64 bits. */
export function uintOf(value: bigint): Uint | CelError {
  return value < 0n || value > MAX_UINT
    ? new CelError('integer overflow: the result does not fit into a uint')
    : new Uint(value);
}

/** A number of any type in a form that JavaScript compares exactly, or undefined for anything else. */
export function numericOf(value: CelValue): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Double || value instanceof Uint ? value.value : undefined;
}

/** The form of a key under which a map finds it, or undefined for what cannot be a key. */
export function mapKeyOf(key: CelValue): MapKey | undefined {
  if (typeof key === 'string' || typeof key === 'boolean') return key;
  const numeric = numericOf(key);
  if (typeof numeric !== 'bigint') return numeric;
  const int = intOf(numeric);
  return typeof int === 'number' ? int : numeric;
}

/** A map of the given entries. The caller has made sure that each key can be one. */
export function mapOf(entries: Iterable<CelMapEntry>): CelMap {
  const map = new Map<MapKey, CelMapEntry>();
  for (const entry of entries) {
    const key = mapKeyOf(entry.key);
    if (key !== undefined) map.set(key, entry);
  }
  return new CelMap(map);
}

/** The name of a value's type, as `type(x)` shows it. */
export function typeNameOf(value: CelValue): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (value === null) return 'null_type';
  if (isInt(value)) return 'int';
  if (typeof value === 'number') return 'double';
  if (value instanceof CelObject) return value.typeName;
  return isList(value) ? 'list' : 'map';
}

/** How deep data may nest where a function has to follow it down; the API server's own decoder allows little more. */
export const MAX_DATA_DEPTH = 1_000;
/** What comes of data that is deeper. */
export const TOO_DEEP: CelError = new CelError(`the data is nested more than ${MAX_DATA_DEPTH} levels deep`);

/** The error of a function that has no form for these arguments; the first argument that is itself an error wins. */
export function noOverload(name: string, ...args: readonly (CelValue | undefined)[]): CelError {
  for (const arg of args) if (arg instanceof CelError) return arg;
  const types = args.map((arg) => (arg === undefined ? 'nothing' : typeNameOf(arg)));
  return new CelError(`no such overload: ${name}(${types.join(', ')})`);
}
