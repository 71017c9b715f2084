import { isMap, sizeOfMap } from '../access.ts';
import { Cidr, Ip, textOfCidr, textOfIp } from './network.ts';
import { Duration, Timestamp, secondsOf, textOfDuration, textOfTimestamp } from './time.ts';
import {
  Bytes,
  CelError,
  TypeValue,
  Uint,
  doubleOf,
  intOf,
  isInt,
  isList,
  noOverload,
  numberOfDouble,
  numericOf,
  typeNameOf,
  uintOf,
} from '../value.ts';
import type { CelValue } from '../value.ts';

/** `size(value)`: characters of a string, bytes, elements or entries. */
export function size(value: CelValue): CelValue {
  if (typeof value === 'string') return lengthOf(value);
  if (isList(value)) return value.length;
  if (value instanceof Bytes) return value.value.length;
  return isMap(value) ? sizeOfMap(value) : noOverload('size', value);
}

const SURROGATE = /[\ud800-\udfff]/;

/** Whether each character of the string is one UTF-16 code unit. */
export function isBmp(text: string): boolean {
  return !SURROGATE.test(text);
}

/** Characters (code points) of a string. */
export function lengthOf(text: string): number {
  if (isBmp(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** `int(value)`. */
export function int(value: CelValue): CelValue {
  if (isInt(value)) return value;
  if (value instanceof Uint) return intOf(value.value);
  const number = numberOfDouble(value);
  if (number !== undefined) {
    // The bounds themselves are out: 2^63 - 1 has no double of its own, and cel-go refuses both ends.
    const fits = number > -(2 ** 63) && number < 2 ** 63;
    return fits
      ? intOf(BigInt(Math.trunc(number)))
      : new CelError('integer overflow: the double does not fit into an int');
  }
  if (value instanceof Timestamp) return intOf(secondsOf(value));
  if (value instanceof Duration) return intOf(value.nanos);
  if (typeof value !== 'string') return noOverload('int', value);
  return /^[+-]?[0-9]{1,40}$/.test(value)
    ? intOf(BigInt(value.replace('+', '')))
    : new CelError(`${quoted(value)} is no int`);
}

/** `uint(value)`. */
export function uint(value: CelValue): CelValue {
  if (value instanceof Uint) return value;
  if (isInt(value)) return uintOf(BigInt(value));
  const number = numberOfDouble(value);
  if (number !== undefined) {
    const fits = number > -1 && number < 2 ** 64;
    return fits
      ? uintOf(BigInt(Math.trunc(number)))
      : new CelError('integer overflow: the double does not fit into a uint');
  }
  if (typeof value !== 'string') return noOverload('uint', value);
  return /^[0-9]{1,40}$/.test(value) ? uintOf(BigInt(value)) : new CelError(`${quoted(value)} is no uint`);
}

const DOUBLE_TEXT = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** `double(value)`. */
export function double(value: CelValue): CelValue {
  const numeric = numericOf(value);
  if (numeric !== undefined) return doubleOf(Number(numeric));
  if (typeof value !== 'string') return noOverload('double', value);
  if (/^[+-]?nan$/i.test(value)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/i.test(value)) return value.startsWith('-') ? -Infinity : Infinity;
  return DOUBLE_TEXT.test(value) ? doubleOf(Number(value)) : new CelError(`${quoted(value)} is no double`);
}

const TRUE_TEXTS: ReadonlySet<string> = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const FALSE_TEXTS: ReadonlySet<string> = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** `bool(value)`. */
export function bool(value: CelValue): CelValue {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return noOverload('bool', value);
  if (TRUE_TEXTS.has(value)) return true;
  return FALSE_TEXTS.has(value) ? false : new CelError(`${quoted(value)} is no bool`);
}

/** `bytes(value)`. */
export function bytes(value: CelValue): CelValue {
  if (value instanceof Bytes) return value;
  return typeof value === 'string' ? new Bytes(new TextEncoder().encode(value)) : noOverload('bytes', value);
}

/** `string(value)`. */
export function string(value: CelValue): CelValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  const number = numberOfDouble(value);
  if (number !== undefined) return textOfDouble(number);
  const whole = numericOf(value);
  if (whole !== undefined) return String(whole);
  if (value instanceof Bytes) return textOfBytes(value) ?? new CelError('the bytes are no UTF-8 text');
  if (value instanceof Timestamp) return textOfTimestamp(value);
  if (value instanceof Duration) return textOfDuration(value);
  if (value instanceof Ip) return textOfIp(value);
  return value instanceof Cidr ? textOfCidr(value) : noOverload('string', value);
}

/** The text that the bytes are in UTF-8, or undefined when they are none. */
function textOfBytes(value: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.value);
  } catch {
    return undefined;
  }
}

/** A double as Go's `%g` prints it: with an exponent from 1e+21 on, and below 1e-4. */
export function textOfDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 21) return decimalText(mantissa, exponent);
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
}

function decimalText(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** `dyn(value)`: the value itself, no longer checked by its type. */
export function dyn(value: CelValue): CelValue {
  return value;
}

/** `type(value)`. */
export function type(value: CelValue): CelValue {
  return value instanceof CelError ? value : new TypeValue(typeNameOf(value));
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
