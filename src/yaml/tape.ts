import type { Path, Position, Region } from '../model/location.ts';
import type { Located } from '../model/resource.ts';
import { DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.ts';
import type { Lines } from './lines.ts';

/**
 * Where each node of one document stands: six integers a node, in the order of the text (a collection before its children), so that no object
 * is kept for a node. Offsets count in the whole text.
 */
export interface Tape {
  readonly text: string;
  readonly lines: Lines;
  readonly rows: Int32Array;
  /** Where the document's own text begins, for a document without content. */
  readonly start: number;
  /** Names of the keys that are not written as they read (`yes`, `"a\tb"`, `*alias`), by row. */
  readonly names: ReadonlyMap<number, string>;
  /** Rows that are aliases, with the row of the anchored node. */
  readonly aliases: ReadonlyMap<number, number>;
  /** Rows whose key is the merge key `<<`. */
  readonly merges: ReadonlySet<number>;
  /** Whether a value behind a key is null; absent where that is not known. */
  readonly hasNulls?: boolean;
}

/** The columns of a row. */
export const ROW = {
  /** The key in front of the node, quotes included; -1 for list items and the root. */
  keyStart: 0,
  keyEnd: 1,
  /** The node's own text. Of a block scalar, its content; of an absent value, where the text in front of it ends. */
  start: 2,
  /** For a collection its start: the end is looked for when it is asked for. */
  end: 3,
  /** The row behind the node and everything in it. */
  next: 4,
  kind: 5,
} as const;
/** Integers a row. */
export const ROW_SIZE = 6;

/** What a row is about. */
export const NODE = {
  absent: 0,
  scalar: 1,
  blockScalar: 2,
  alias: 3,
  map: 4,
  list: 5,
  flowMap: 6,
  flowList: 7,
} as const;

/** Regions of nodes that were asked for, by row: what is said of a container is mostly said of its first line. */
export type Heads = Map<number, Region>;

/**
 * The key of the deepest node on the path, or for a list item its first key or its scalar; one line. See {@link Located}. A value that comes from an
 * alias or a merge key is found where it is written. The same node has the same region, to which `heads` helps.
 */
export function locate(tape: Tape, path: Path, heads: Heads): Located {
  let row = 0;
  let depth = 0;
  for (const segment of path) {
    const child = childOf(tape, row, segment);
    if (child === NONE) break;
    row = child;
    depth++;
  }
  let head = heads.get(row);
  if (head === undefined) {
    head = regionOfHead(tape, row);
    heads.set(row, head);
  }
  return { region: head, depth };
}

/**
 * The text of the value at the path, quotes, brackets and a block scalar's header included, the line break behind it not; undefined where the path
 * does not lead to a node or the value has no text (`key:` and nothing more).
 */
export function locateValue(tape: Tape, path: Path): Region | undefined {
  let row = 0;
  for (const segment of path) {
    row = childOf(tape, row, segment);
    if (row === NONE) return undefined;
  }
  const target = targetOf(tape, row);
  if (tape.rows[target + ROW.kind] === NODE.absent) return undefined;
  return region(tape, startOf(tape, target), endOf(tape, target));
}

/** The name of the key in front of a row, as data has it. */
export function nameAt(names: Tape['names'], text: string, rows: Int32Array, row: number): string {
  const name = names.get(row);
  if (name !== undefined) return name;
  const [start, end] = bareKey(text, at(rows, row, ROW.keyStart), at(rows, row, ROW.keyEnd));
  return text.slice(start, end);
}

const NONE = -1;

function at(rows: Int32Array, row: number, column: number): number {
  return rows[row + column] ?? NONE;
}

function targetOf(tape: Tape, row: number): number {
  return at(tape.rows, row, ROW.kind) === NODE.alias ? (tape.aliases.get(row) ?? row) : row;
}

function childOf(tape: Tape, row: number, segment: string | number): number {
  const parent = targetOf(tape, row);
  const kind = at(tape.rows, parent, ROW.kind);
  if (kind === NODE.map || kind === NODE.flowMap)
    return typeof segment === 'string' ? childNamed(tape, parent, segment) : NONE;
  if (kind === NODE.list || kind === NODE.flowList)
    return typeof segment === 'number' ? childNumbered(tape, parent, segment) : NONE;
  return NONE;
}

function childNumbered(tape: Tape, parent: number, index: number): number {
  const end = at(tape.rows, parent, ROW.next);
  let row = parent + ROW_SIZE;
  for (let left = index; left > 0 && row < end; left--) row = at(tape.rows, row, ROW.next);
  return row < end && index >= 0 && Number.isInteger(index) ? row : NONE;
}

/** The last entry that gives the key, whether written here or merged: in that order Kubernetes applies them. */
function childNamed(tape: Tape, parent: number, name: string): number {
  const end = at(tape.rows, parent, ROW.next);
  let found = NONE;
  for (let row = parent + ROW_SIZE; row < end; row = at(tape.rows, row, ROW.next)) {
    if (tape.merges.size > 0 && tape.merges.has(row)) {
      const merged = childMerged(tape, row, name);
      if (merged !== NONE) found = merged;
    } else if (hasName(tape, row, name)) {
      if (tape.merges.size === 0) return row;
      found = row;
    }
  }
  return found;
}

function childMerged(tape: Tape, row: number, name: string): number {
  const source = targetOf(tape, row);
  const kind = at(tape.rows, source, ROW.kind);
  if (kind === NODE.map || kind === NODE.flowMap) return childNamed(tape, source, name);
  if (kind !== NODE.list && kind !== NODE.flowList) return NONE;
  const end = at(tape.rows, source, ROW.next);
  for (let item = source + ROW_SIZE; item < end; item = at(tape.rows, item, ROW.next)) {
    const found = childMerged(tape, item, name);
    if (found !== NONE) return found;
  }
  return NONE;
}

function hasName(tape: Tape, row: number, name: string): boolean {
  const special = tape.names.size > 0 ? tape.names.get(row) : undefined;
  if (special !== undefined) return special === name;
  const [start, end] = bareKey(tape.text, at(tape.rows, row, ROW.keyStart), at(tape.rows, row, ROW.keyEnd));
  return end - start === name.length && tape.text.startsWith(name, start);
}

function bareKey(text: string, start: number, end: number): readonly [number, number] {
  const first = text.charCodeAt(start);
  return first === DOUBLE_QUOTE || first === SINGLE_QUOTE ? [start + 1, end - 1] : [start, end];
}

/** What a person would call the place of a node: its key, else the first key in it, else its text. */
function regionOfHead(tape: Tape, row: number): Region {
  const keyStart = at(tape.rows, row, ROW.keyStart);
  if (keyStart !== NONE) return firstLine(tape, keyStart, at(tape.rows, row, ROW.keyEnd));
  const target = targetOf(tape, row);
  const kind = at(tape.rows, target, ROW.kind);
  const isFilled = kind >= NODE.map && at(tape.rows, target, ROW.next) > target + ROW_SIZE;
  if (isFilled) return regionOfHead(tape, target + ROW_SIZE);
  if (kind === NODE.absent) return regionOfAbsent(tape, target);
  return firstLine(tape, startOf(tape, target), endOf(tape, target));
}

/** An item without text has its dash; a document without content has its first position. */
function regionOfAbsent(tape: Tape, row: number): Region {
  if (row === 0) return region(tape, tape.start, tape.start);
  const end = endOfAbsent(tape, row);
  return region(tape, end - 1, end);
}

/** Behind the colon or the dash that has no value. */
function endOfAbsent(tape: Tape, row: number): number {
  const keyEnd = at(tape.rows, row, ROW.keyEnd);
  const indicator = keyEnd === NONE ? '-' : ':';
  const found = skipFiller(tape.text, keyEnd === NONE ? at(tape.rows, row, ROW.start) : keyEnd, ' \t\r\n]}');
  return tape.text.startsWith(indicator, found) ? found + 1 : Math.max(keyEnd, at(tape.rows, row, ROW.start));
}

function startOf(tape: Tape, row: number): number {
  const start = at(tape.rows, row, ROW.start);
  return at(tape.rows, row, ROW.kind) === NODE.blockScalar ? headerOf(tape, row, start) : start;
}

/** Offset of the `|` or `>` of a block scalar. */
function headerOf(tape: Tape, row: number, contentStart: number): number {
  const line = tape.lines.positionAt(contentStart).line;
  // Content that is empty at the end of the text may begin on the header's own line.
  const headerLine = contentStart === tape.lines.startOf(line) ? line - 1 : line;
  const lineStart = tape.lines.startOf(headerLine);
  const from = Math.max(lineStart, at(tape.rows, row, ROW.keyEnd));
  const match = BLOCK_HEADER.exec(tape.text.slice(from, tape.lines.endOf(headerLine)));
  return match === null ? contentStart : from + match.index + (match[1] ?? '').length;
}
const BLOCK_HEADER = /(^|\s)[|>][-+0-9]{0,2}[ \t]*(?=$|#)/;

function endOf(tape: Tape, row: number): number {
  const kind = at(tape.rows, row, ROW.kind);
  if (kind < NODE.map) return at(tape.rows, row, ROW.end);
  const start = at(tape.rows, row, ROW.start);
  const lastEnd = Math.max(start, endOfLastChild(tape, row));
  if (kind === NODE.map || kind === NODE.list) return lastEnd;
  return skipFiller(tape.text, Math.max(lastEnd, start + 1), ' \t\r\n,:?') + 1;
}

/** The first character from `from` on that is neither one of `filler` nor in a comment. */
function skipFiller(text: string, from: number, filler: string): number {
  let offset = from;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '#') while (offset < text.length && !LINE_BREAKS.includes(text.charAt(offset))) offset++;
    else if (filler.includes(character)) offset++;
    else break;
  }
  return offset;
}
const LINE_BREAKS = '\r\n';

function endOfLastChild(tape: Tape, row: number): number {
  const end = at(tape.rows, row, ROW.next);
  let last = NONE;
  for (let child = row + ROW_SIZE; child < end; child = at(tape.rows, child, ROW.next)) last = child;
  if (last === NONE) return NONE;
  return at(tape.rows, last, ROW.kind) === NODE.absent ? endOfAbsent(tape, last) : endOf(tape, last);
}

function firstLine(tape: Tape, start: number, end: number): Region {
  const first: Position = tape.lines.positionAt(start);
  return region(tape, start, Math.max(start, Math.min(end, tape.lines.endOf(first.line))));
}

function region(tape: Tape, start: number, end: number): Region {
  return { start: tape.lines.positionAt(start), end: tape.lines.positionAt(end) };
}
