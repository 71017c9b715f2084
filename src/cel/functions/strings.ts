import { spend, spendText } from '../budget.ts';
import { isBmp, lengthOf } from './convert.ts';
import { CelError, isInt, isList, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** `text.startsWith(prefix)`. */
export function startsWith(text: CelValue, prefix: CelValue): CelValue {
  return typeof text === 'string' && typeof prefix === 'string'
    ? text.startsWith(prefix)
    : noOverload('startsWith', text, prefix);
}

/** `text.endsWith(suffix)`. */
export function endsWith(text: CelValue, suffix: CelValue): CelValue {
  return typeof text === 'string' && typeof suffix === 'string'
    ? text.endsWith(suffix)
    : noOverload('endsWith', text, suffix);
}

/** `text.contains(part)`. */
export function contains(text: CelValue, part: CelValue): CelValue {
  if (typeof text !== 'string' || typeof part !== 'string') return noOverload('contains', text, part);
  return spendText(text.length) ?? text.includes(part);
}

/** `text.charAt(position)`: empty at the very end. */
export function charAt(text: CelValue, position: CelValue): CelValue {
  if (typeof text !== 'string' || !isInt(position)) return noOverload('charAt', text, position);
  const characters = charactersOf(text);
  if (characters instanceof CelError) return characters;
  if (position < 0 || position > characters.length) return outOfRange(position);
  return characters[Number(position)] ?? '';
}

/** `text.indexOf(part, from?)`, for `lists.ts`, which tells texts from lists; -1 when it is not there. */
export function indexOfText(text: string, part: string, from: number | bigint): CelValue {
  const characters = charactersOf(text);
  if (characters instanceof CelError) return characters;
  if (part === '' && from >= 0 && from <= characters.length) return Number(from);
  if (from < 0 || from > characters.length) return outOfRange(from);
  if (typeof characters === 'string') return characters.indexOf(part, Number(from));
  const found = text.indexOf(part, characters.slice(0, Number(from)).join('').length);
  return found < 0 ? -1 : lengthOf(text.slice(0, found));
}

/** `text.lastIndexOf(part, from?)`; `from` is the last place that counts. */
export function lastIndexOfText(text: string, part: string, from: number | bigint | undefined): CelValue {
  const characters = charactersOf(text);
  if (characters instanceof CelError) return characters;
  if (from === undefined && part === '') return characters.length;
  if (from !== undefined && (from < 0 || from > characters.length)) return outOfRange(from);
  const start = from === undefined ? characters.length : Number(from);
  if (typeof characters === 'string') return characters.lastIndexOf(part, start);
  const found = text.lastIndexOf(part, characters.slice(0, start).join('').length);
  return found < 0 ? -1 : lengthOf(text.slice(0, found));
}

/** `text.substring(start, end?)`. */
export function substring(text: CelValue, start: CelValue, end?: CelValue): CelValue {
  if (typeof text !== 'string' || !isInt(start) || (end !== undefined && !isInt(end)))
    return noOverload('substring', text, start, ...(end === undefined ? [] : [end]));
  const characters = charactersOf(text);
  if (characters instanceof CelError) return characters;
  const last = end ?? characters.length;
  if (start < 0 || start > characters.length) return outOfRange(start);
  if (last < 0 || last > characters.length || start > last) return outOfRange(last);
  const part = characters.slice(Number(start), Number(last));
  return typeof part === 'string' ? part : part.join('');
}

/** `text.lowerAscii()`: only A to Z change. */
export function lowerAscii(text: CelValue): CelValue {
  if (typeof text !== 'string') return noOverload('lowerAscii', text);
  const spent = spendText(text.length);
  if (spent !== undefined || !/[A-Z]/.test(text)) return spent ?? text;
  return text.replaceAll(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** `text.upperAscii()`: only a to z change. */
export function upperAscii(text: CelValue): CelValue {
  if (typeof text !== 'string') return noOverload('upperAscii', text);
  return spendText(text.length) ?? text.replaceAll(/[a-z]+/g, (run) => run.toUpperCase());
}

/** `text.trim()` of Unicode's white space. JavaScript also counts U+FEFF and leaves U+0085, unlike Unicode's property. */
export function trim(text: CelValue): CelValue {
  if (typeof text !== 'string') return noOverload('trim', text);
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return spendText(text.length) ?? text.slice(start, end);
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return SPACES.has(code);
}
const SPACES: ReadonlySet<number> = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** `text.replace(old, new, limit?)`; a negative limit replaces all. An empty `old` is found between all characters. */
export function replace(text: CelValue, old: CelValue, replacement: CelValue, limit: CelValue = -1): CelValue {
  if (typeof text !== 'string' || typeof old !== 'string' || typeof replacement !== 'string' || !isInt(limit)) {
    return noOverload('replace', text, old, replacement, limit);
  }
  if (limit === 0) return text;
  if (limit < 0 && old !== '' && !text.includes(old)) return spend(text.length >>> 2) ?? text;
  const most = limit < 0 ? Infinity : Number(limit);
  const parts = spend(text.length >>> 2) ?? (old === '' ? ['', ...Array.from(text)] : text.split(old));
  if (parts instanceof CelError) return parts;
  const spent = spendText(text.length + parts.length * replacement.length);
  if (spent !== undefined) return spent;
  let result = parts[0] ?? '';
  for (let position = 1; position < parts.length; position++) {
    result += (position <= most ? replacement : old) + (parts[position] ?? '');
  }
  return old === '' && parts.length <= most ? result + replacement : result;
}

/** `text.split(separator, limit?)`; a negative limit splits everywhere, 0 gives no parts. */
export function split(text: CelValue, separator: CelValue, limit: CelValue = -1): CelValue {
  if (typeof text !== 'string' || typeof separator !== 'string' || !isInt(limit))
    return noOverload('split', text, separator, limit);
  if (limit === 0) return [];
  const spent = spend(text.length >>> 2);
  if (spent !== undefined) return spent;
  const parts = separator === '' ? Array.from(text) : text.split(separator);
  const most = limit < 0 ? parts.length : Number(limit);
  if (parts.length <= most) return parts;
  return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}

/** `list.join(separator?)` of a list of strings. */
export function join(list: CelValue, separator: CelValue = ''): CelValue {
  if (!isList(list) || typeof separator !== 'string') return noOverload('join', list, separator);
  const parts: string[] = [];
  let length = 0;
  for (const part of list) {
    if (typeof part !== 'string') return noOverload('join', part);
    parts.push(part);
    length += part.length + separator.length;
  }
  return spend(list.length >>> 3) ?? spendText(length) ?? parts.join(separator);
}

/** `text.reverse()`. */
export function reverseText(text: string): CelValue {
  return spend(text.length >>> 3) ?? Array.from(text).toReversed().join('');
}

const QUOTED: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

/** `strings.quote(text)`: in double quotes, with what cannot be printed escaped. */
export function quote(text: CelValue): CelValue {
  if (typeof text !== 'string') return noOverload('strings.quote', text);
  // oxlint-disable-next-line no-control-regex -- the bell has an escape of its own
  const escapable = /[\x07\b\f\n\r\t\v\\"]/g;
  const escaped = text.toWellFormed().replaceAll(escapable, (character) => QUOTED[character] ?? character);
  return spendText(text.length) ?? `"${escaped}"`;
}

/** The error of a position that a text does not have. */
function outOfRange(position: number | bigint): CelError {
  return new CelError(`index out of range: ${position}`);
}

// A string whose characters are all one unit long is its own list of characters.
function charactersOf(text: string): string | readonly string[] | CelError {
  const spent = spendText(text.length);
  if (spent !== undefined) return spent;
  return isBmp(text) ? text : Array.from(text);
}
