import { CelError, CelObject, doubleOf, intOf, isInt, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** An amount as Kubernetes writes it (`500m`, `1.5Gi`), exactly, in billionths: the API server keeps no smaller part. */
export class Quantity extends CelObject {
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    super();
    this.nanos = nanos;
  }

  get typeName(): string {
    return 'kubernetes.Quantity';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Quantity && other.nanos === this.nanos;
  }
}

const NANO = 1_000_000_000n;
// Source: the grammar of resource.Quantity in k8s.io/apimachinery.
const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const DECIMAL_POWER: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY_POWER: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

// Manifests repeat a few amounts over and over. A hostile one may bring any number of them.
const MAX_CACHED = 1_000;
const cache = new Map<string, Quantity | undefined>();

function parseQuantity(text: string): Quantity | undefined {
  if (text.length > 100) return undefined;
  const known = cache.get(text);
  if (known !== undefined || cache.has(text)) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const read = readQuantity(text);
  cache.set(text, read);
  return read;
}

function readQuantity(text: string): Quantity | undefined {
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, minus = '', number = '', binary, decimal, exponent] = match;
  const [whole = '', fraction = ''] = number.split('.');
  const power = 9 - fraction.length + (decimal === undefined ? Number(exponent ?? 0) : (DECIMAL_POWER[decimal] ?? 0));
  const factor = binary === undefined ? 1n : 1n << (BINARY_POWER[binary] ?? 0n);
  const digits = BigInt(`${whole}${fraction}` || '0') * factor;
  const nanos = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
  return new Quantity(minus === '-' ? -nanos : nanos);
}

// What is smaller than a billionth counts as one.
function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

/** A number of a manifest (`cpu: 2`) as the API server would have it: it reads an amount as text, however it was written. */
function asText(value: CelValue): CelValue {
  return typeof value === 'number' ? String(value) : value;
}

/** `quantity(text)`. */
export function quantity(given: CelValue): CelValue {
  const value = asText(given);
  if (typeof value !== 'string') return noOverload('quantity', value);
  return (
    parseQuantity(value) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no quantity such as 500m or 1.5Gi`)
  );
}

/** `isQuantity(text)`. */
export function isQuantity(given: CelValue): CelValue {
  const value = asText(given);
  return typeof value === 'string' ? parseQuantity(value) !== undefined : noOverload('isQuantity', value);
}

/** `quantity.sign()`. */
export function sign(value: CelValue): CelValue {
  if (!(value instanceof Quantity)) return noOverload('sign', value);
  return value.nanos < 0n ? -1 : value.nanos > 0n ? 1 : 0;
}

/** `quantity.isInteger()`: whether `asInteger` gives a number. */
export function isInteger(value: CelValue): CelValue {
  if (!(value instanceof Quantity)) return noOverload('isInteger', value);
  return !(asInteger(value) instanceof CelError);
}

/** `quantity.asInteger()`; an error where a part would be lost. */
export function asInteger(value: CelValue): CelValue {
  if (!(value instanceof Quantity)) return noOverload('asInteger', value);
  return value.nanos % NANO === 0n ? intOf(value.nanos / NANO) : new CelError('the quantity is no integer');
}

/** `quantity.asApproximateFloat()`. */
export function asApproximateFloat(value: CelValue): CelValue {
  if (!(value instanceof Quantity)) return noOverload('asApproximateFloat', value);
  const whole = value.nanos / NANO;
  return doubleOf(Number(whole) + Number(value.nanos - whole * NANO) / 1e9);
}

/** `quantity.add(quantity or int)`. */
export function addQuantity(a: CelValue, b: CelValue): CelValue {
  const other = nanosOf(b);
  return a instanceof Quantity && other !== undefined ? new Quantity(a.nanos + other) : noOverload('add', a, b);
}

/** `quantity.sub(quantity or int)`. */
export function subtractQuantity(a: CelValue, b: CelValue): CelValue {
  const other = nanosOf(b);
  return a instanceof Quantity && other !== undefined ? new Quantity(a.nanos - other) : noOverload('sub', a, b);
}

function nanosOf(value: CelValue): bigint | undefined {
  if (value instanceof Quantity) return value.nanos;
  return isInt(value) ? BigInt(value) * NANO : undefined;
}
