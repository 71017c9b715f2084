import type { Position } from '../model/location.ts';

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
 * The lines of a text, found when first asked for: a text without findings is never walked. LF, CRLF and a lone CR end a line, as in YAML.
 * A byte order mark is no column: the first character behind it is at column 1.
 */
export function linesOf(text: string): Lines {
  let found: Int32Array | undefined;
  const starts = (): Int32Array => (found ??= findStarts(text));
  return {
    get count() {
      return starts().length;
    },
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(starts(), at);
      const start = starts()[line] ?? 0;
      return { line: line + 1, column: Math.max(at - start, 0) + 1, offset: at };
    },
    startOf: (line) => starts()[line - 1] ?? text.length,
    endOf(line) {
      let end = line < starts().length ? (starts()[line] ?? text.length) : text.length;
      const start = starts()[line - 1] ?? text.length;
      if (end > start && text.charCodeAt(end - 1) === LF && line < starts().length) end--;
      if (end > start && text.charCodeAt(end - 1) === CR && line < starts().length) end--;
      return end;
    },
  };
}

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = 0xfeff;

function findStarts(text: string): Int32Array {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
    }
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return Int32Array.from(starts);
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
