import type { Region } from '../model/location.ts';

/**
 * The stretch of `line` (from 1) from `column` (from 1; its first character that is no blank when left out) to its end.
 * Undefined for a line that the text does not have.
 */
export function regionOfLine(text: string, line: number, column?: number): Region | undefined {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return undefined;
    start = newline + 1;
  }
  const newline = text.indexOf('\n', start);
  const whole = text.slice(start, newline === -1 ? undefined : newline).trimEnd();
  const blank = whole.length - whole.trimStart().length;
  const from = column === undefined ? blank : Math.min(column - 1, whole.length);
  return {
    start: { line, column: from + 1, offset: start + from },
    end: { line, column: whole.length + 1, offset: start + whole.length },
  };
}
