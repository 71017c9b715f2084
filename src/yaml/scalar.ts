import { DASH, DIGIT_0, DIGIT_9, DOT, PLUS } from './characters.ts';

/**
 * YAML scalars as Kubernetes reads them.
 *
 * kubectl, Helm's client and the API machinery turn YAML into JSON with sigs.k8s.io/yaml, which resolves scalars by YAML 1.1 in the dialect of
 * go.yaml.in/yaml/v2 (`resolve.go`). The table, checked row by row against sigs.k8s.io/yaml 1.6.0 with go.yaml.in/yaml/v2 2.4.2:
 *
 * | text of a plain scalar                                                     | value                                           |
 * |----------------------------------------------------------------------------|-------------------------------------------------|
 * | (nothing) `~` `null` `Null` `NULL`                                         | null                                            |
 * | `y` `Y`, `yes` `true` `on` in lower, capital and upper case                | true                                            |
 * | `n` `N`, `no` `false` `off` in lower, capital and upper case               | false                                           |
 * | `12` `+12` `-12` `0x1F` `0b101` `0o17` `0644`, with `_` anywhere but first | integer, `0644` in octal                        |
 * | `08` `1.` `.5` `1e3` `1_0.5`, and integers beyond 64 bits                  | floating point                                  |
 * | `.inf` `+.inf` `-.inf` `.nan` and their capitals                           | floating point, which JSON cannot hold          |
 * | `1e400`, `0xFFFFFFFFFFFFFFFFFF`, `1:30`, `2001-01-01`, all else             | the text                                        |
 *
 * Quoted and block scalars are their text. A tag forces its type (`!!int "12"` is 12) or the scalar is refused (`!!int x`); `!!binary` is decoded;
 * a tag that is not one of YAML's own leaves the text.
 */

/** What a YAML scalar can be. Integers beyond 2^53 are rounded: see {@link exactInteger}. */
export type Scalar = boolean | number | string | null;

/** The value of a scalar that has no tag and no quotes. */
export function resolvePlain(text: string): Scalar {
  const first = text.charCodeAt(0);
  if ((first >= DIGIT_0 && first <= DIGIT_9) || first === DASH || first === PLUS) return resolveNumber(text, first);
  if (first === DOT) return resolveAfterDot(text);
  if (text.length > LONGEST_WORD) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

/**
 * The value of a scalar with a tag, given in full (`tag:yaml.org,2002:int`) or as the bare `!`; undefined where Kubernetes refuses the two together.
 * With `!!int`, `!!float`, `!!bool` and `!!null` quotes make no difference: go-yaml looks at the text alone.
 */
export function resolveTagged(text: string, tag: string): Scalar | undefined {
  if (!tag.startsWith(YAML_TAG)) return text;
  switch (tag.slice(YAML_TAG.length)) {
    case 'null':
      return resolvePlain(text) === null ? null : undefined;
    case 'bool':
      return ofType(resolvePlain(text), 'boolean');
    case 'int':
      return exactInteger(text) === undefined ? undefined : ofType(resolvePlain(text), 'number');
    case 'float':
      return (exactInteger(text) ?? 0n) > INT64_MAX ? undefined : ofType(resolvePlain(text), 'number');
    case 'timestamp':
      return isTimestamp(text) ? text : undefined;
    case 'binary':
      return decodeBase64(text);
    default:
      return text;
  }
}

/** The value of any scalar: `style` tells plain text from quoted or block text, `tag` is as for {@link resolveTagged}. Undefined: Kubernetes refuses it. */
export function resolveScalar(text: string, style: 'plain' | 'quoted', tag?: string): Scalar | undefined {
  if (tag !== undefined) return resolveTagged(text, tag);
  return style === 'plain' ? resolvePlain(text) : text;
}

/**
 * The name of a mapping's key, as sigs.k8s.io/yaml writes it into JSON: `yes` is `"true"`, `0x10` is `"16"`, `1e7` is `"1e+07"`.
 * Undefined for the keys it refuses: null and integers beyond int64. `text` is the scalar's text, from which `value` was resolved.
 */
export function keyName(value: Scalar, text: string): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const integer = exactInteger(text);
  if (integer === undefined) return formatFloat32(value);
  return integer > INT64_MAX ? undefined : String(integer);
}

/** The integer that the text of a plain scalar stands for, all its digits kept; undefined where it is none that fits into 64 bits. */
export function exactInteger(text: string): bigint | undefined {
  const match = INTEGER.exec(withoutUnderscores(text).replace(SIGN_AFTER_PREFIX, '$10b'));
  if (match === null) return undefined;
  const [, sign = '', digits = ''] = match;
  const size = BigInt(OLD_OCTAL.test(digits) ? `0o${digits.slice(1)}` : digits);
  if (sign === '-') return size > INT64_MAX + 1n ? undefined : -size;
  return size > (sign === '' ? UINT64_MAX : INT64_MAX) ? undefined : size;
}

const YAML_TAG = 'tag:yaml.org,2002:';
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
/** Digits that always fit into 53 bits. */
const SAFE_DIGITS = 15;

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
]);
const LONGEST_WORD = 5;

const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const OLD_OCTAL = /^0[0-7]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
// go-yaml strips `0b` and hands the rest to a parser that takes a sign, so `0b-1` is -1.
const SIGN_AFTER_PREFIX = /^0b([-+])(?=[01]+$)/;
// Behind a leading dot the text goes to strconv.ParseFloat as it is, which lets a single `_` stand between two digits.
const FLOAT_AFTER_DOT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

function resolveNumber(text: string, first: number): Scalar {
  if (first > DIGIT_0 && text.length <= SAFE_DIGITS) {
    let value = 0;
    let at = 0;
    for (; at < text.length; at++) {
      const digit = text.charCodeAt(at) - DIGIT_0;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === text.length) return value;
  }
  return resolveUnusualNumber(text);
}

function resolveUnusualNumber(text: string): Scalar {
  const integer = exactInteger(text);
  if (integer !== undefined) return Number(integer);
  const plain = withoutUnderscores(text);
  if (FLOAT.test(plain)) {
    const value = Number(plain);
    return Number.isFinite(value) ? value : text;
  }
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

function resolveAfterDot(text: string): Scalar {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!FLOAT_AFTER_DOT.test(text)) return text;
  const value = Number(withoutUnderscores(text));
  return Number.isFinite(value) ? value : text;
}

function withoutUnderscores(text: string): string {
  return text.includes('_') && text.charCodeAt(0) <= DIGIT_9 ? text.replaceAll('_', '') : text;
}

function ofType(value: Scalar, type: 'boolean' | 'number'): Scalar | undefined {
  return typeof value === type ? value : undefined;
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/;

/** Whether go-yaml reads a time: a date alone, with `T` and a zone, or with a space and none. */
function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (match === null) return false;
  const [, year, month, day, separator, hour = '0', minute = '0', second = '0', zone] = match;
  if (separator !== undefined && (separator === ' ') !== (zone === undefined)) return false;
  const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth;
  return isDate && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function decodeBase64(text: string): string | undefined {
  const plain = text.replaceAll(/[\r\n]/g, '');
  return BASE64.test(plain) ? Buffer.from(plain, 'base64').toString('utf8') : undefined;
}

/** The shortest decimal that names the same 32-bit float, written as Go's `strconv.FormatFloat(x, 'g', -1, 32)` does. */
function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return '.nan';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  let digits = 1;
  while (Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
  const shortest = Number(single.toPrecision(digits));
  const [mantissa = '', power = ''] = shortest.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(shortest);
  const sign = exponent < 0 ? '-' : '+';
  return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
