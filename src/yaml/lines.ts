import type { Position } from '../model/location.ts';
import { BYTE_ORDER_MARK, CR, LF } from './characters.ts';

/** Where the lines of a text begin and end. */
export interface Lines {
  readonly count: number;
  /** Line and column of an offset; offsets outside the text are moved to its nearer end. */
  positionAt(offset: number): Position;
  /** Offset of the first character of a line (from 1). */
  startOf(line: number): number;
  /** Offset behind the last character of a line (from 1), its line break not counted. */
  endOf(line: number): number;
}

/**
 * The lines of a text, found as far as they are asked for: a text without findings is never walked. LF, CRLF and a lone CR end a line, as in YAML.
 * A byte order mark is no column: the first character behind it is at column 1.
 */
export function linesOf(text: string): Lines {
  let starts = NO_STARTS;
  let known = 0;
  let isWhole = false;
  let hasCr = false;
  /** Finds at least `lines` starts and one behind `offset`, if there are as many. */
  const find = (lines: number, offset: number): void => {
    if (known === 0) {
      hasCr = text.includes('\r');
      starts = new Int32Array(FIRST_STARTS);
      starts[known++] = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    }
    while (!isWhole && (known < lines || (starts[known - 1] ?? 0) <= offset)) {
      const start = hasCr ? startBehindBreak(text, starts[known - 1] ?? 0) : text.indexOf('\n', starts[known - 1]) + 1;
      if (start === 0) isWhole = true;
      else {
        if (known === starts.length) starts = twiceAsLong(starts);
        starts[known++] = start;
      }
    }
  };
  const startOf = (line: number): number => {
    if (known <= line) find(line + 1, NOWHERE);
    return line >= 1 && line <= known ? (starts[line - 1] ?? 0) : text.length;
  };
  return {
    get count() {
      find(Infinity, NOWHERE);
      return known;
    },
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      find(1, at);
      const line = lineAt(starts, known, at);
      const start = starts[line] ?? 0;
      return { line: line + 1, column: Math.max(at - start, 0) + 1, offset: at };
    },
    startOf,
    endOf(line) {
      const start = startOf(line);
      let end = line < known ? (starts[line] ?? text.length) : text.length;
      if (end > start && text.charCodeAt(end - 1) === LF && line < known) end--;
      if (end > start && text.charCodeAt(end - 1) === CR && line < known) end--;
      return end;
    },
  };
}

/** An offset behind which every line is. */
const NOWHERE = -1;
const NO_STARTS = new Int32Array();
const FIRST_STARTS = 64;

function twiceAsLong(starts: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(starts.length * 2);
  longer.set(starts);
  return longer;
}

/** Where the line begins behind the next break of any kind, or 0 where there is none. */
function startBehindBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) return at + 1;
  }
  return 0;
}

/** Index of the last of the first `known` lines that starts at or before the offset. */
function lineAt(starts: Int32Array, known: number, offset: number): number {
  let low = 0;
  let high = known - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
