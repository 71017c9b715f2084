import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import type { Data } from '../model/data.ts';
import {
  AMPERSAND,
  AT,
  BACKTICK,
  BANG,
  BYTE_ORDER_MARK,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DASH,
  DIGIT_0,
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  HASH,
  LF,
  OPEN_LIST,
  OPEN_MAP,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  SINGLE_QUOTE,
  SPACE,
  STAR,
  TAB,
} from './characters.ts';
import { textOfBlock } from './build-document.ts';
import { type FastText, NONE } from './fast-text.ts';
import { exactInteger, keyName, resolvePlain } from './scalar.ts';
import { NODE, ROW, ROW_SIZE } from './tape.ts';
import type { Tape } from './tape.ts';
import type { YamlLimits } from './yaml-stream.ts';

/** What the stretch holds: `nothing` where it has neither content nor `---`. */
export type FastDocument =
  | { readonly kind: 'data'; readonly data: Data | null; readonly tape: Tape }
  | { readonly kind: 'nothing' };

/**
 * Reads a document that is written as nearly all manifests are, in one pass and without an object for each node: several times faster than js-yaml's
 * events. Undefined for everything else: for anchors, tags, explicit keys, merge keys, directives, tabs between tokens, plain scalars on several
 * lines in flow collections, for whatever is an error, and wherever there is doubt. What it does read is what {@link buildDocument} makes of
 * js-yaml's events, to the last offset.
 *
 * The stretch from `from` to `to` must be one of {@link splitDocuments}, and stand behind those of the same text that were read before.
 */
export function fastDocument(whole: FastText, from: number, to: number): FastDocument | undefined {
  try {
    return whole.hasCrlf ? readWithCrlf(whole, from, to) : read(whole, from, to);
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  } finally {
    // What is left behind must not keep the text alive.
    text = '';
    names = undefined;
  }
}

const LONE_LF = /(?<!\r)\n/;

/** Thrown where the document is not an ordinary one, and caught above. One for all: its stack would tell nothing and cost much. */
const UNUSUAL = new Error('not an ordinary document');

type MutableMap = Record<string, Data>;

const NO_NAMES: ReadonlyMap<number, string> = new Map();
const NO_ALIASES: ReadonlyMap<number, number> = new Map();
const NO_MERGES: ReadonlySet<number> = new Set();
const ALL_BITS = -1;
/** Behind everything: there is no further colon, or hash, or backslash. */
const NEVER = 0x7fffffff;

/** A character as `bytes` has it. */
type Code = number | undefined;

const FOUR_SPACES = 0x20202020;

// The state of the reading under way. One reading runs at a time and never waits, and a variable of the module is read faster than a field of
// an object, which shows while the code is cold: most runs are over before it has warmed up. For the same reason functions here take plain
// parameters where an object would have to be made for each node.
let text = '';
/**
 * The characters of the text, which an array gives several times faster than the text itself. Those above U+00FF, none of which mean anything to the
 * reader, are all 255. Behind the text come zeros.
 */
let bytes = Buffer.alloc(1 << 16);
let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
/** The serial number of the text that they are of. */
let loaded = 0;
let end = 0;
let isWholeEnd = false;
let at = 0;
let lineStart = 0;
/** The next colon, hash and backslash: each is searched for once, not once a line. */
let nextColon = NONE;
let nextHash = NONE;
let nextBackslash = NONE;
let tape = new Int32Array(1 << 14);
const LARGEST_KEPT_TAPE = 1 << 20;
let used = 0;
let nodes = 0;
let maxNodes = 0;
let depth = 0;
let maxDepth = 0;
/** Where the text of the latest node ends, which is where an absent value is said to be. */
let lastEnd = 0;
let names: Map<number, string> | undefined;
let hasNulls = false;

// What the latest call of a scanning function found beside what it returned.
/** The colon that ended a line of plain text, or -1. */
let colonAt = NONE;
/** Whether a comment ended a line of plain text. */
let hasComment = false;
/** The latest key: its name, its text, and whether the two differ. */
let keyText = '';
let keyFrom = 0;
let keyTo = 0;
let isSpelled = false;
/** One bit that all keys of its name share, so that a key whose bit is new to a map need not be looked up in it; all bits where that is not known. */
let keyBits = 0;
/** Whether the latest quoted text has neither escapes nor line breaks. */
let isSimple = true;

function read(whole: FastText, from: number, to: number): FastDocument {
  if (loaded !== whole.serial) load(whole.text, whole.isLatin);
  loaded = whole.serial;
  begin(whole.text, from, to, whole.limits);
  ({ nextColon, nextHash, nextBackslash } = whole);
  isWholeEnd = to === whole.text.length;
  try {
    return finish(whole, from, readRoot());
  } finally {
    // Without these each document would look for what is not there up to the end of the whole text.
    whole.nextColon = nextColon;
    whole.nextHash = nextHash;
    whole.nextBackslash = nextBackslash;
  }
}

/** With line breaks of one character; the positions are put right afterwards. */
function readWithCrlf(whole: FastText, from: number, to: number): FastDocument {
  const written = whole.text.slice(from, to);
  // Where some lines end in LF alone, counting breaks would not tell how far an offset was moved.
  if (LONE_LF.test(written)) throw UNUSUAL;
  const source = written.replaceAll('\r\n', '\n');
  load(source, whole.isLatin);
  loaded = NONE;
  begin(source, 0, source.length, whole.limits);
  isWholeEnd = to === whole.text.length;
  const root = readRoot();
  if (root !== undefined) restoreOffsets(source, from);
  return finish(whole, from, root);
}

/** What is read beyond the end of a text: no scan looks further ahead. */
const PADDING = 8;
const LARGEST_KEPT_BYTES = 1 << 20;

function load(source: string, isLatin: boolean): void {
  const { length } = source;
  if (length + PADDING > bytes.length || (bytes.length > LARGEST_KEPT_BYTES && length < LARGEST_KEPT_BYTES >> 1)) {
    bytes = Buffer.allocUnsafeSlow(Math.max(1 << 16, length + (length >> 1) + PADDING));
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  if (isLatin) bytes.write(source, 'latin1');
  else for (let index = 0; index < length; index++) bytes[index] = Math.min(source.charCodeAt(index), 0xff);
  bytes.fill(0, length, length + PADDING);
}

/** Offsets never fall from column to column and from row to row, so that one walk over the line breaks is enough. */
function restoreOffsets(source: string, start: number): void {
  let breaks = 0;
  let next = source.indexOf('\n');
  for (let row = 0; row < used; row += ROW_SIZE) {
    for (let column = row + ROW.keyStart; column <= row + ROW.end; column++) {
      const offset = tape[column] ?? NONE;
      if (offset === NONE) continue;
      while (next !== -1 && next < offset) {
        breaks++;
        next = source.indexOf('\n', next + 1);
      }
      tape[column] = start + offset + breaks;
    }
  }
}

function begin(source: string, from: number, to: number, limits: YamlLimits): void {
  text = source;
  end = to;
  at = from;
  if (at === 0 && source.charCodeAt(at) === BYTE_ORDER_MARK && at < end) at++;
  lineStart = at;
  nextColon = NONE;
  nextHash = NONE;
  nextBackslash = NONE;
  used = 0;
  nodes = 0;
  maxNodes = limits.nodes;
  depth = 0;
  maxDepth = limits.depth;
  lastEnd = from;
  names = undefined;
  hasNulls = false;
}

function finish(whole: FastText, start: number, root: Root | undefined): FastDocument {
  if (root === undefined) return { kind: 'nothing' };
  const rows = tape.slice(0, used);
  if (tape.length > LARGEST_KEPT_TAPE) tape = new Int32Array(1 << 14);
  return {
    kind: 'data',
    data: root.data,
    tape: {
      text: whole.text,
      lines: whole.lines,
      rows,
      start,
      names: names ?? NO_NAMES,
      aliases: NO_ALIASES,
      merges: NO_MERGES,
      hasNulls,
    },
  };
}

interface Root {
  readonly data: Data | null;
}

function readRoot(): Root | undefined {
  skipToContent();
  let isMarked = false;
  if (text.startsWith('---', at) && isBlankAt(at + 3) && at < end) {
    // js-yaml takes an indented marker for one on the first line only.
    if (at !== lineStart) throw UNUSUAL;
    isMarked = true;
    at += 3;
    endLine();
    skipToContent();
  }
  if (at >= end) {
    if (!isMarked) return undefined;
    addRow(NONE, NONE, lastEnd, lastEnd, NODE.absent);
    return { data: null };
  }
  const isIndented = at !== lineStart;
  const data = readNode(NONE, NONE, NONE);
  // Of an indented scalar or flow collection the further lines must be indented too.
  const kind = tape[ROW.kind];
  if (at < end || (isIndented && kind !== NODE.map && kind !== NODE.list)) throw UNUSUAL;
  return { data };
}

/** To the next character that is neither white space nor in a comment, or to the end. Half of many a text is indentation: hence four at a time. */
function skipToContent(): void {
  const source = bytes;
  const words = view;
  let here = at;
  let code: Code;
  for (;;) {
    while (words.getInt32(here) === FOUR_SPACES) here += 4;
    code = source[here];
    while (code === SPACE) code = source[++here];
    if (here >= end) {
      at = here;
      return;
    }
    if (code === LF) {
      lineStart = ++here;
      continue;
    }
    if (code !== HASH) break;
    if (here !== lineStart && source[here - 1] !== SPACE) throw UNUSUAL;
    at = here;
    skipLine();
    here = at;
  }
  at = here;
  if (code === TAB || (code === DOT && here === lineStart && text.startsWith('...', here))) throw UNUSUAL;
}
const SPACES: readonly string[] = Array.from({ length: 64 }, (_, length) => ' '.repeat(length));

/** To the start of the next line. */
function skipLine(): void {
  const lineBreak = text.indexOf('\n', at);
  at = lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
  lineStart = at;
}

/** To the next line, where nothing but a comment may stand on this one. */
function endLine(): void {
  let code = bytes[at];
  const from = at;
  while (code === SPACE) code = bytes[++at];
  if (code === LF) lineStart = ++at;
  else if (code === HASH && at > from) skipLine();
  else if (at < end) throw UNUSUAL;
}

function isBlankAt(offset: number): boolean {
  const code = bytes[offset];
  return code === LF || code === SPACE || code === TAB || offset >= end;
}

/**
 * Reads a node that stands first on its line or behind a dash, so that it may be a collection in block style. Like all that read a node in block
 * context, it leaves the cursor at the content behind the node, or at the end.
 */
function readNode(parentIndent: number, keyStart: number, keyEnd: number): Data | null {
  const code = bytes[at];
  if (code === DASH) {
    if (isBlankAt(at + 1)) return readList(keyStart, keyEnd);
  } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    return readQuotedNode(code, parentIndent, keyStart, keyEnd);
  }
  const start = at;
  if (!canStartPlain(code)) return readInline(code, parentIndent, keyStart, keyEnd);
  const lineEnd = scanPlainLine();
  if (colonAt === NONE) return readPlain(start, lineEnd, parentIndent, keyStart, keyEnd);
  takePlainKey(start, lineEnd);
  return readMap(start, keyStart, keyEnd);
}

/** Whether plain text can begin with the character at the cursor. */
function canStartPlain(code: Code): boolean {
  switch (code) {
    case DASH:
    case QUESTION:
    case COLON:
      if (isBlankAt(at + 1)) throw UNUSUAL;
      return true;
    case AMPERSAND:
    case STAR:
    case BANG:
    case PERCENT:
    case AT:
    case BACKTICK:
    case COMMA:
    case CLOSE_LIST:
    case CLOSE_MAP:
      throw UNUSUAL;
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE:
    case PIPE:
    case GREATER:
    case OPEN_LIST:
    case OPEN_MAP:
      return false;
    default:
      return true;
  }
}

/** Reads a node on the rest of a line: anything but a collection in block style. */
function readInline(code: Code, parentIndent: number, keyStart: number, keyEnd: number): Data | null {
  const start = at;
  if (canStartPlain(code)) {
    const lineEnd = scanPlainLine();
    if (colonAt !== NONE) throw UNUSUAL;
    return readPlain(start, lineEnd, parentIndent, keyStart, keyEnd);
  }
  if (code === PIPE || code === GREATER) return readBlockScalar(code, parentIndent, keyStart, keyEnd);
  const value =
    code === DOUBLE_QUOTE || code === SINGLE_QUOTE
      ? readQuotedScalar(code, parentIndent, keyStart, keyEnd)
      : readFlow(code, parentIndent, keyStart, keyEnd);
  endLine();
  skipToContent();
  return value;
}

function readQuotedNode(code: Code, parentIndent: number, keyStart: number, keyEnd: number): Data {
  const start = at;
  const itsLine = lineStart;
  const value = readQuoted(code, parentIndent);
  const quoteEnd = at;
  while (bytes[at] === SPACE) at++;
  if (bytes[at] === COLON) {
    if (lineStart !== itsLine || !isBlankAt(at + 1)) throw UNUSUAL;
    takeQuotedKey(start, quoteEnd, value);
    return readMap(start, keyStart, keyEnd);
  }
  at = quoteEnd;
  addScalarRow(keyStart, keyEnd, start, quoteEnd, NODE.scalar);
  endLine();
  skipToContent();
  return value;
}

function readQuotedScalar(code: Code, parentIndent: number, keyStart: number, keyEnd: number): string {
  const start = at;
  const value = readQuoted(code, parentIndent);
  addScalarRow(keyStart, keyEnd, start, at, NODE.scalar);
  return value;
}

/** Reads the map whose first key was just read; the cursor is at the colon behind it. */
function readMap(start: number, parentKeyStart: number, parentKeyEnd: number): Data {
  const indent = start - lineStart;
  const row = openRow(parentKeyStart, parentKeyEnd, start, NODE.map);
  const map: MutableMap = {};
  let nulls: Set<string> | undefined;
  let seen = 0;
  for (;;) {
    const key = keyText;
    const keyEnd = keyTo;
    if ((seen & keyBits) !== 0) refuseTwice(map, nulls, key);
    seen |= keyBits;
    lastEnd = keyEnd;
    if (isSpelled) nameRow(key);
    at++;
    const value = readValue(indent, keyFrom, keyEnd);
    if (value === null) {
      hasNulls = true;
      (nulls ??= new Set()).add(key);
    } else map[key] = value;
    const column = at - lineStart;
    if (at >= end || column < indent) break;
    if (column > indent) throw UNUSUAL;
    scanKey();
  }
  closeRow(row);
  return map;
}

function refuseTwice(map: MutableMap, nulls: Set<string> | undefined, key: string): void {
  if ((map[key] !== undefined && Object.hasOwn(map, key)) || nulls?.has(key) === true) throw UNUSUAL;
}

/** Reads what stands behind a key's colon, or on the lines below it. */
function readValue(indent: number, keyStart: number, keyEnd: number): Data | null {
  let code = bytes[at];
  while (code === SPACE) code = bytes[++at];
  if (code !== LF && code !== HASH && at < end) {
    if (code === TAB) throw UNUSUAL;
    return readInline(code, indent, keyStart, keyEnd);
  }
  skipToContent();
  if (at < end) {
    const column = at - lineStart;
    if (column > indent) return readNode(indent, keyStart, keyEnd);
    // The items of a list may stand as far left as the key that names it.
    if (column === indent && bytes[at] === DASH && isBlankAt(at + 1)) return readList(keyStart, keyEnd);
  }
  addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
  return null;
}

/** Reads a key that stands first on its line, up to its colon. */
function scanKey(): void {
  const start = at;
  const code = bytes[at];
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const itsLine = lineStart;
    const value = readQuoted(code, at - lineStart);
    takeQuotedKey(start, at, value);
    while (bytes[at] === SPACE) at++;
    if (lineStart !== itsLine || bytes[at] !== COLON || !isBlankAt(at + 1)) throw UNUSUAL;
    return;
  }
  if (!canStartPlain(code)) throw UNUSUAL;
  const keyEnd = scanPlainLine();
  if (colonAt === NONE) throw UNUSUAL;
  takePlainKey(start, keyEnd);
}

function takePlainKey(start: number, keyEnd: number): void {
  if (keyEnd - start > LONGEST_KEY) throw UNUSUAL;
  keyFrom = start;
  keyTo = keyEnd;
  isSpelled = false;
  const slot = slotOf(start, keyEnd - start);
  keyBits = 1 << (slot & 31);
  const known = PLAIN_KEYS[slot] ?? '';
  if (known.length === keyEnd - start && text.startsWith(known, start)) {
    keyText = known;
    return;
  }
  const written = text.slice(start, keyEnd);
  if (written === '<<' || written === '__proto__' || written === '') throw UNUSUAL;
  const value = resolvePlain(written);
  if (typeof value === 'string') {
    keyText = keep(PLAIN_KEYS, slot, value);
    return;
  }
  const name = keyName(value, written);
  if (name === undefined) throw UNUSUAL;
  keyText = name;
  isSpelled = name !== written;
  if (isSpelled) keyBits = ALL_BITS;
}

function takeQuotedKey(start: number, keyEnd: number, value: string): void {
  if (value === '__proto__' || keyEnd - start > LONGEST_KEY) throw UNUSUAL;
  keyFrom = start;
  keyTo = keyEnd;
  keyText = value;
  isSpelled = !isSimple;
  keyBits = isSpelled || value === '' ? ALL_BITS : 1 << (slotOf(start + 1, value.length) & 31);
}

// The same few keys come again and again. To cut one out of the text anew and to find out that there is one like it costs more than to look here.
const PLAIN_KEYS: string[] = Array.from({ length: 2048 }, () => '');
const LONGEST_KEPT_KEY = 40;
/** go-yaml looks back no further than 1,024 characters, for which the blanks in front of the colon count too. */
const LONGEST_KEY = 1000;
const SHORTEST_VIEW = 13;

function slotOf(start: number, length: number): number {
  const first = bytes[start] ?? 0;
  const middle = bytes[start + (length >> 1)] ?? 0;
  const last = bytes[start + length - 1] ?? 0;
  return (first * 33 + middle * 7 + last * 257 + length * 61) & 2047;
}

function keep(keys: string[], slot: number, key: string): string {
  if (key.length > LONGEST_KEPT_KEY) return key;
  // A longer cut is a view into the text, which it would keep alive: see `detach`.
  const kept = key.length < SHORTEST_VIEW ? key : ` ${key}`.slice(1);
  keys[slot] = kept;
  return kept;
}

function readList(keyStart: number, keyEnd: number): Data {
  const indent = at - lineStart;
  const row = openRow(keyStart, keyEnd, at, NODE.list);
  const list: (Data | null)[] = [];
  for (;;) {
    at++;
    list.push(readItem(indent));
    const column = at - lineStart;
    if (at >= end || column < indent) break;
    if (column > indent) throw UNUSUAL;
    // A list as far left as its key ends with the next key.
    if (bytes[at] !== DASH || !isBlankAt(at + 1)) break;
  }
  closeRow(row);
  return list;
}

function readItem(indent: number): Data | null {
  let code = bytes[at];
  while (code === SPACE) code = bytes[++at];
  if (code === LF || code === HASH || at >= end) {
    skipToContent();
    if (at >= end || at - lineStart <= indent) {
      addRow(NONE, NONE, lastEnd, lastEnd, NODE.absent);
      return null;
    }
  } else if (code === TAB) throw UNUSUAL;
  return readNode(indent, NONE, NONE);
}

/**
 * Goes over plain text to the end of its line, or to the colon or comment that ends it, and says where the text ends. Sets `colonAt` and
 * `hasComment`; the cursor is at the colon, the comment or the line break.
 */
function scanPlainLine(): number {
  const start = at;
  let stop = text.indexOf('\n', start);
  if (stop === -1) stop = end;
  colonAt = NONE;
  hasComment = false;
  if (nextColon < start) nextColon = indexOfNext(':', start);
  while (nextColon < stop) {
    const behind = bytes[nextColon + 1];
    if (behind === SPACE || behind === LF || nextColon + 1 >= end) {
      stop = colonAt = nextColon;
      break;
    }
    if (behind === TAB) throw UNUSUAL;
    nextColon = indexOfNext(':', nextColon + 1);
  }
  if (nextHash < start) nextHash = indexOfNext('#', start);
  for (let hash = nextHash; hash < stop; hash = indexOfNext('#', hash + 1)) {
    const before = bytes[hash - 1];
    if (hash === start || (before !== SPACE && before !== TAB)) continue;
    hasComment = true;
    colonAt = NONE;
    stop = hash;
    break;
  }
  at = stop;
  let before = bytes[stop - 1];
  while (stop > start && (before === SPACE || before === TAB)) before = bytes[--stop - 1];
  return stop;
}

function indexOfNext(character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? NEVER : found;
}

/** Reads the rest of a plain scalar whose first line was gone over. */
function readPlain(
  start: number,
  firstEnd: number,
  parentIndent: number,
  keyStart: number,
  keyEnd: number,
): Data | null {
  const lineBreak = at;
  skipLine();
  skipToContent();
  if (at - lineStart > parentIndent && at < end && !hasComment) {
    at = lineBreak;
    return readLongPlain(start, firstEnd, parentIndent, keyStart, keyEnd);
  }
  addScalarRow(keyStart, keyEnd, start, firstEnd, NODE.scalar);
  return valueOfPlain(text.slice(start, firstEnd));
}

/** Reads the further lines of a plain scalar, the first of which ends at the cursor. */
function readLongPlain(
  start: number,
  firstEnd: number,
  parentIndent: number,
  keyStart: number,
  keyEnd: number,
): Data | null {
  if (parentIndent < 0) throw UNUSUAL;
  let valueEnd = firstEnd;
  while (at < end && !hasComment) {
    const next = startOfFurtherLine(parentIndent);
    if (next === NONE) break;
    at = next;
    valueEnd = scanPlainLine();
    if (colonAt !== NONE) throw UNUSUAL;
  }
  skipLine();
  skipToContent();
  addScalarRow(keyStart, keyEnd, start, valueEnd, NODE.scalar);
  if (valueEnd === firstEnd) return valueOfPlain(text.slice(start, valueEnd));
  return valueOfPlain(getScalarValue(text, scalarEvent(SCALAR_STYLE.PLAIN, start, valueEnd)));
}

/** Where the text begins on the next line that has any, or -1 where it is indented too little or is a comment. */
function startOfFurtherLine(parentIndent: number): number {
  let line = at + 1;
  let first = line;
  for (;;) {
    let code = bytes[first];
    while (code === SPACE) code = bytes[++first];
    if (first >= end) return NONE;
    if (code === TAB) throw UNUSUAL;
    if (code !== LF) return first - line > parentIndent && code !== HASH ? first : NONE;
    line = ++first;
  }
}

function valueOfPlain(written: string): Data | null {
  const value = resolvePlain(written);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    // JSON has no infinity, and an integer that was rounded must be told.
    if (!Number.isFinite(value) || exactInteger(written) !== undefined) throw UNUSUAL;
  }
  return value;
}

function scalarEvent(style: ScalarEvent['style'], valueStart: number, valueEnd: number): ScalarEvent {
  return {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: NONE,
    anchorEnd: NONE,
    tagStart: NONE,
    tagEnd: NONE,
    style,
    chomping: CHOMPING_MODE.CLIP,
    indent: NONE,
    fast: false,
  };
}

/** Reads quoted text. Sets `isSimple`; the cursor is behind the closing quote. */
function readQuoted(code: Code, parentIndent: number): string {
  const start = at + 1;
  isSimple = true;
  const close = code === DOUBLE_QUOTE ? closeOfDouble(start) : closeOfSingle(start);
  at = close + 1;
  const lineBreak = text.indexOf('\n', start);
  if (lineBreak !== -1 && lineBreak < close) {
    isSimple = false;
    checkFurtherLines(lineBreak, close, parentIndent);
  }
  if (isSimple) return text.slice(start, close);
  const style = code === DOUBLE_QUOTE ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  return getScalarValue(text, scalarEvent(style, start, close));
}

function closeOfSingle(start: number): number {
  let close = text.indexOf("'", start);
  while (close !== -1 && bytes[close + 1] === SINGLE_QUOTE) {
    isSimple = false;
    close = text.indexOf("'", close + 2);
  }
  if (close === -1 || close >= end) throw UNUSUAL;
  return close;
}

function closeOfDouble(start: number): number {
  let close = text.indexOf('"', start);
  if (nextBackslash < start) nextBackslash = indexOfNext('\\', start);
  while (close !== -1 && nextBackslash < close) {
    isSimple = false;
    const behind = behindEscape(nextBackslash + 1);
    if (behind > close) close = text.indexOf('"', behind);
    nextBackslash = indexOfNext('\\', behind);
  }
  if (close === -1 || close >= end) throw UNUSUAL;
  return close;
}

/** Where an escape ends whose character behind the backslash is at `offset`. */
function behindEscape(offset: number): number {
  const character = text.charAt(offset);
  const digits = character === 'x' ? 2 : character === 'u' ? 4 : character === 'U' ? 8 : 0;
  if (digits === 0) {
    // go-yaml does not know `\/`, and JSON does.
    if (!SIMPLE_ESCAPES.includes(character) || offset >= end) throw UNUSUAL;
    return offset + 1;
  }
  for (let digit = offset + 1; digit <= offset + digits; digit++) {
    if (!HEX_DIGITS.includes(text.charAt(digit)) || digit >= end) throw UNUSUAL;
  }
  // Half of a pair is no character to go-yaml.
  if (digits > 2 && !isCharacter(Number.parseInt(text.slice(offset + 1, offset + 1 + digits), 16))) throw UNUSUAL;
  return offset + 1 + digits;
}
const SIMPLE_ESCAPES = '\n"\\nrtbf0ave NLP_';
const HEX_DIGITS = '0123456789abcdefABCDEF';

function isCharacter(point: number): boolean {
  return point < 0xd800 || (point > 0xdfff && point <= 0x10ffff);
}

/** The further lines of quoted text must be indented deeper than what it belongs to. */
function checkFurtherLines(firstBreak: number, close: number, parentIndent: number): void {
  if (parentIndent < 0) throw UNUSUAL;
  for (
    let lineBreak = firstBreak;
    lineBreak !== -1 && lineBreak < close;
    lineBreak = text.indexOf('\n', lineBreak + 1)
  ) {
    lineStart = lineBreak + 1;
    let first = lineStart;
    while (bytes[first] === SPACE) first++;
    const code = bytes[first];
    if (code === TAB || (code !== LF && first - lineStart <= parentIndent)) throw UNUSUAL;
  }
}

/** Reads a block scalar whose `|` or `>` is at the cursor. */
function readBlockScalar(code: Code, parentIndent: number, keyStart: number, keyEnd: number): Data {
  if (parentIndent < 0) throw UNUSUAL;
  let chomping: ScalarEvent['chomping'] = CHOMPING_MODE.CLIP;
  let digit = 0;
  at++;
  for (;;) {
    const indicator = bytes[at] ?? 0;
    if ((indicator === DASH || indicator === PLUS) && chomping === CHOMPING_MODE.CLIP) {
      chomping = indicator === PLUS ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
    } else if (indicator > DIGIT_0 && indicator < COLON && digit === 0) digit = indicator - DIGIT_0;
    else break;
    at++;
  }
  endLine();
  if (at >= end) throw UNUSUAL;
  const valueStart = at;
  const indent = digit === 0 ? indentOfBlock(parentIndent) : parentIndent + digit;
  const contentStart = at;
  if (indent !== NONE) goOverBlock(indent);
  const valueEnd = at;
  skipToContent();
  let stop = valueEnd;
  while (stop > valueStart && bytes[stop - 1] === LF) stop--;
  addScalarRow(keyStart, keyEnd, valueStart, stop, NODE.blockScalar);
  const isPlainLiteral = code === PIPE && chomping !== CHOMPING_MODE.KEEP && !isRagged && contentStart === valueStart;
  if (isPlainLiteral && indent !== NONE && indent < SPACES.length && stop > valueStart) {
    const contentEnd = chomping === CHOMPING_MODE.STRIP || stop === valueEnd ? stop : stop + 1;
    return text.slice(valueStart + indent, contentEnd).replace(indentedBreak(indent), '\n');
  }
  const style = code === PIPE ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  return textOfBlock(
    text,
    { ...scalarEvent(style, valueStart, valueEnd), chomping, indent },
    isWholeEnd && valueEnd === end,
  );
}

/** Whether the latest block scalar has lines that cannot be had by cutting off its indentation. */
let isRagged = false;

/** The indentation of the first line of a block scalar that has text, to whose start the cursor goes; -1 where there is no such line. */
function indentOfBlock(parentIndent: number): number {
  let widest = 0;
  isRagged = false;
  for (;;) {
    if (at >= end) return NONE;
    let first = at;
    let code = bytes[first];
    while (code === SPACE) code = bytes[++first];
    if (first >= end) throw UNUSUAL;
    const column = first - at;
    if (code !== LF) {
      if (code === TAB) throw UNUSUAL;
      if (column <= parentIndent) return NONE;
      if (column < widest) throw UNUSUAL;
      return column;
    }
    if (column > widest) widest = column;
    at = first + 1;
    lineStart = at;
  }
}

/** To the line that ends a block scalar, whose content is indented by `indent`. */
function goOverBlock(indent: number): void {
  const margin = SPACES[indent] ?? ' '.repeat(indent);
  const contentStart = at;
  isRagged = false;
  while (at < end) {
    if (text.startsWith(margin, at)) {
      const lineBreak = text.indexOf('\n', at + indent);
      if (lineBreak === -1) {
        // Whether spaces at the very end are content is for js-yaml to say.
        if (bytes[end - 1] === SPACE) throw UNUSUAL;
        at = end;
        break;
      }
      isRagged ||= lineBreak === at + indent;
      at = lineBreak + 1;
      continue;
    }
    let first = at;
    let code = bytes[first];
    while (code === SPACE) code = bytes[++first];
    if (first >= end) throw UNUSUAL;
    if (code !== LF) break;
    isRagged ||= first > at || at === contentStart;
    at = first + 1;
  }
  lineStart = at;
}

const INDENTED_BREAKS: RegExp[] = [];

/** A line break with the indentation behind it. */
function indentedBreak(indent: number): RegExp {
  return (INDENTED_BREAKS[indent] ??= new RegExp(`\n${' '.repeat(indent)}`, 'g'));
}

/** Reads a flow collection whose bracket is at the cursor. */
function readFlow(code: Code, parentIndent: number, keyStart: number, keyEnd: number): Data {
  const isMap = code === OPEN_MAP;
  const row = openRow(keyStart, keyEnd, at, isMap ? NODE.flowMap : NODE.flowList);
  at++;
  const value = isMap ? readFlowMap(parentIndent) : readFlowList(parentIndent);
  at++;
  closeRow(row);
  return value;
}

function readFlowList(parentIndent: number): Data {
  const list: (Data | null)[] = [];
  let code = skipInFlow(parentIndent);
  while (code !== CLOSE_LIST) {
    list.push(readFlowNode(code, parentIndent, NONE, NONE));
    code = skipComma(parentIndent, CLOSE_LIST);
  }
  return list;
}

function readFlowMap(parentIndent: number): Data {
  const map: MutableMap = {};
  let nulls: Set<string> | undefined;
  let seen = 0;
  let code = skipInFlow(parentIndent);
  while (code !== CLOSE_MAP) {
    const itsLine = lineStart;
    scanFlowKey(code, parentIndent);
    const key = keyText;
    if (skipInFlow(parentIndent) !== COLON || lineStart !== itsLine) throw UNUSUAL;
    if ((seen & keyBits) !== 0) refuseTwice(map, nulls, key);
    seen |= keyBits;
    lastEnd = keyTo;
    if (isSpelled) nameRow(key);
    at++;
    const value = readFlowValue(parentIndent, keyFrom, keyTo);
    if (value === null) {
      hasNulls = true;
      (nulls ??= new Set()).add(key);
    } else map[key] = value;
    code = skipComma(parentIndent, CLOSE_MAP);
  }
  return map;
}

function scanFlowKey(code: Code, parentIndent: number): void {
  const start = at;
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const value = readQuoted(code, parentIndent);
    takeQuotedKey(start, at, value);
  } else {
    const stop = scanFlowPlain(code);
    takePlainKey(start, stop);
  }
}

function readFlowValue(parentIndent: number, keyStart: number, keyEnd: number): Data | null {
  const code = skipInFlow(parentIndent);
  if (code !== COMMA && code !== CLOSE_MAP) return readFlowNode(code, parentIndent, keyStart, keyEnd);
  addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
  return null;
}

function readFlowNode(code: Code, parentIndent: number, keyStart: number, keyEnd: number): Data | null {
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuotedScalar(code, parentIndent, keyStart, keyEnd);
  if (code === OPEN_MAP || code === OPEN_LIST) return readFlow(code, parentIndent, keyStart, keyEnd);
  const start = at;
  const stop = scanFlowPlain(code);
  addScalarRow(keyStart, keyEnd, start, stop, NODE.scalar);
  return valueOfPlain(text.slice(start, stop));
}

/** Goes over the comma behind an entry; gives what comes next, or the closing bracket. */
function skipComma(parentIndent: number, close: number): Code {
  const code = skipInFlow(parentIndent);
  if (code === close) return code;
  if (code !== COMMA) throw UNUSUAL;
  at++;
  return skipInFlow(parentIndent);
}

/** Goes over plain text on one line of a flow collection and says where it ends. */
function scanFlowPlain(first: Code): number {
  const start = at;
  const isIndicator = first === DASH || first === QUESTION || first === COLON;
  if (!canStartPlain(first) || (isIndicator && isFlowIndicator(bytes[at + 1]))) throw UNUSUAL;
  let stop = at;
  for (; at < end; at++) {
    const code = bytes[at];
    if (code === SPACE || code === TAB) continue;
    if (code === LF || isFlowIndicator(code)) break;
    if (code === QUESTION || (code === COLON && at === start)) throw UNUSUAL;
    if (code === COLON) {
      if (isBlankAt(at + 1)) break;
      if (isFlowIndicator(bytes[at + 1])) throw UNUSUAL;
    }
    if (code === HASH && stop < at && at > start) break;
    stop = at + 1;
  }
  return stop;
}

function isFlowIndicator(code: Code): boolean {
  return code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST || code === OPEN_LIST || code === OPEN_MAP;
}

/** To the next token of a flow collection, and gives its first character. */
function skipInFlow(parentIndent: number): Code {
  for (;;) {
    let code = bytes[at];
    while (code === SPACE || code === TAB) {
      // js-yaml takes tabs where no line has to be indented: in JSON.
      if (code === TAB && parentIndent >= 0) throw UNUSUAL;
      code = bytes[++at];
    }
    if (at >= end) throw UNUSUAL;
    if (code === HASH) {
      const before = bytes[at - 1];
      if (before !== SPACE && before !== LF) throw UNUSUAL;
      at = text.indexOf('\n', at);
      if (at === -1) throw UNUSUAL;
    } else if (code === LF) {
      lineStart = ++at;
      while (bytes[at] === SPACE) at++;
      code = bytes[at];
      const column = at - lineStart;
      if (code !== LF && code !== HASH && column <= parentIndent) throw UNUSUAL;
      if (code === DOT && column === 0) throw UNUSUAL;
    } else return code;
  }
}

function addRow(keyStart: number, keyEnd: number, start: number, stop: number, kind: number): number {
  if (++nodes > maxNodes) throw UNUSUAL;
  const row = used;
  if (row + ROW_SIZE > tape.length) growTape();
  used = row + ROW_SIZE;
  tape[row + ROW.keyStart] = keyStart;
  tape[row + ROW.keyEnd] = keyEnd;
  tape[row + ROW.start] = start;
  tape[row + ROW.end] = stop;
  tape[row + ROW.next] = used;
  tape[row + ROW.kind] = kind;
  return row;
}

function growTape(): void {
  const larger = new Int32Array(tape.length * 2);
  larger.set(tape);
  tape = larger;
}

function addScalarRow(keyStart: number, keyEnd: number, start: number, stop: number, kind: number): void {
  addRow(keyStart, keyEnd, start, stop, kind);
  lastEnd = stop;
}

function openRow(keyStart: number, keyEnd: number, start: number, kind: number): number {
  if (++depth > maxDepth) throw UNUSUAL;
  if (start > lastEnd) lastEnd = start;
  return addRow(keyStart, keyEnd, start, NONE, kind);
}

function closeRow(row: number): void {
  depth--;
  tape[row + ROW.next] = used;
}

/** Notes the name of the key in front of the next row, whose text does not say it. */
function nameRow(key: string): void {
  (names ??= new Map()).set(used, key);
}
