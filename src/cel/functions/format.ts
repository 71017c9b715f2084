import { entriesOf, isMap } from '../access.ts';
import { spendText } from '../budget.ts';
import { string, textOfDouble } from './convert.ts';
import {
  Bytes,
  CelError,
  CelObject,
  Double,
  TypeValue,
  Uint,
  isInt,
  isList,
  noOverload,
  numericOf,
  typeNameOf,
  MAX_DATA_DEPTH,
  TOO_DEEP,
} from '../value.ts';
import type { CelValue } from '../value.ts';

const CLAUSE = /%(?:%|(\.\d+)?([A-Za-z])|[^]?)/g;
/** Most digits after the point that a clause may ask for. */
const MAX_PRECISION = 1_000;

/** `text.format(list)`: `%s %d %f %e %b %o %x %X` as cel-go's strings library writes them. */
export function format(text: CelValue, args: CelValue): CelValue {
  if (typeof text !== 'string' || !isList(args)) return noOverload('format', text, args);
  let written = '';
  let end = 0;
  let position = 0;
  for (const clause of text.matchAll(CLAUSE)) {
    written += text.slice(end, clause.index);
    end = clause.index + clause[0].length;
    if (clause[0] === '%%') {
      written += '%';
      continue;
    }
    const arg = args[position];
    if (clause[2] === undefined) return new CelError(`could not parse formatting clause: "${clause[0]}"`);
    if (arg === undefined)
      return new CelError(`index ${position} out of range: format() has more clauses than arguments`);
    const part = clauseText(clause[2], clause[1], arg);
    if (typeof part !== 'string') return part;
    const spent = spendText(written.length + part.length);
    if (spent !== undefined) return spent;
    written += part;
    position++;
  }
  return written + text.slice(end);
}

function clauseText(verb: string, precisionText: string | undefined, arg: CelValue): string | CelError {
  const precision = precisionText === undefined ? 6 : Number(precisionText.slice(1));
  if (precision > MAX_PRECISION) return new CelError(`format() takes a precision up to ${MAX_PRECISION}`);
  if (arg instanceof CelError) return arg;
  switch (verb) {
    case 's':
      return textOf(arg);
    case 'd':
      return decimal(arg);
    case 'f':
      return fixed(arg, precision);
    case 'e':
      return scientific(arg, precision);
    case 'b':
      return typeof arg === 'boolean' ? String(Number(arg)) : inBase(arg, 2, '%b', 'integers and bools');
    case 'o':
      return inBase(arg, 8, '%o', 'integers');
    case 'x':
      return hexadecimal(arg, '%x');
    case 'X': {
      const hex = hexadecimal(arg, '%X');
      return typeof hex === 'string' ? hex.toUpperCase() : hex;
    }
    default:
      return new CelError(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
  }
}

/** A value as `%s` shows it: lists and maps too, and the keys of maps in order. An error for what has no text, e.g. a quantity. */
function textOf(value: CelValue): string | CelError {
  return textAt(value, 0);
}

function textAt(value: CelValue, depth: number): string | CelError {
  if (depth > MAX_DATA_DEPTH) return TOO_DEEP;
  if (value === null) return 'null';
  if (isList(value))
    return joined(
      value.map((inner) => textAt(inner, depth + 1)),
      '[',
      ']',
    );
  if (isMap(value)) {
    const entries = entriesOf(value).map((entry) => {
      const [key, text] = [textAt(entry.key, depth + 1), textAt(entry.value, depth + 1)];
      if (typeof key !== 'string') return key;
      return typeof text === 'string' ? `${key}: ${text}` : text;
    });
    return joined(entries, '{', '}');
  }
  if (value instanceof TypeValue) return value.name;
  const number = doubleNumber(value);
  if (number !== undefined) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
  if (value instanceof Bytes) return new TextDecoder().decode(value.value);
  const text = string(value);
  if (typeof text === 'string') return text;
  return new CelError(
    `error during formatting: string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${typeNameOf(value)}`,
  );
}

function joined(parts: readonly (string | CelError)[], open: string, close: string): string | CelError {
  const texts: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (typeof part !== 'string') return part;
    texts.push(part);
    length += part.length + 2;
  }
  // Entries of a map are shown in the order of their keys.
  if (open === '{') texts.sort();
  return spendText(length) ?? `${open}${texts.join(', ')}${close}`;
}

function decimal(value: CelValue): string | CelError {
  if (isInt(value)) return String(value);
  if (value instanceof Uint) return String(value.value);
  const number = doubleNumber(value);
  if (number !== undefined) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
  return misuse('decimal', 'integers and doubles', value);
}

function fixed(value: CelValue, precision: number): string | CelError {
  const number = anyNumber(value);
  if (number === undefined) return misuse('fixed-point', 'integers and doubles', value);
  if (typeof number === 'number' && !Number.isFinite(number)) return infiniteText(number);
  return exactFixed(Number(number), precision);
}

// Exactly, and a half goes to the even neighbour as in Go; toFixed() rounds it up, and stops at 1e21 and at 100 digits.
function exactFixed(number: number, precision: number): string {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(number));
  const biased = bits.getUint16(0) >> 4;
  const fraction = bits.getBigUint64(0) & 0xf_ffff_ffff_ffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10_0000_0000_0000n;
  const exponent = Math.max(biased, 1) - 1075;
  const scaled = mantissa * 10n ** BigInt(precision);
  const rounded = exponent >= 0 ? scaled << BigInt(exponent) : halfToEven(scaled, BigInt(-exponent));
  const digits = String(rounded).padStart(precision + 1, '0');
  const whole = digits.slice(0, digits.length - precision);
  const sign = number < 0 || Object.is(number, -0) ? '-' : '';
  return precision === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - precision)}`;
}

function halfToEven(value: bigint, shift: bigint): bigint {
  const quotient = value >> shift;
  const rest = value - (quotient << shift);
  const half = 1n << (shift - 1n);
  const isUp = rest > half || (rest === half && (quotient & 1n) === 1n);
  return isUp ? quotient + 1n : quotient;
}

function scientific(value: CelValue, precision: number): string | CelError {
  const number = anyNumber(value);
  if (number === undefined) return misuse('scientific', 'integers and doubles', value);
  if (typeof number === 'number' && !Number.isFinite(number)) return infiniteText(number);
  const [mantissa = '', exponent = ''] = Number(number).toExponential(Math.min(precision, 100)).split('e');
  return `${mantissa}e${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

function hexadecimal(value: CelValue, verb: string): string | CelError {
  if (typeof value === 'string') return Buffer.from(value).toString('hex');
  if (value instanceof Bytes) return Buffer.from(value.value).toString('hex');
  return inBase(value, 16, verb, 'integers, byte buffers, and strings');
}

function inBase(value: CelValue, base: number, verb: string, wanted: string): string | CelError {
  if (isInt(value)) return value.toString(base);
  if (value instanceof Uint) return value.value.toString(base);
  return misuse(verb, wanted, value);
}

function misuse(clause: string, wanted: string, value: CelValue): CelError {
  return new CelError(
    `error during formatting: ${clause} clause can only be used on ${wanted}, was given ${typeNameOf(value)}`,
  );
}

function doubleNumber(value: CelValue): number | undefined {
  if (value instanceof Double) return value.value;
  return typeof value === 'number' && !Number.isSafeInteger(value) ? value : undefined;
}

function anyNumber(value: CelValue): number | bigint | undefined {
  return value instanceof CelObject || typeof value === 'number' || typeof value === 'bigint'
    ? numericOf(value)
    : undefined;
}

function infiniteText(number: number): string {
  if (Number.isNaN(number)) return 'NaN';
  return number > 0 ? 'Infinity' : '-Infinity';
}
