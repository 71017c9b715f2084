/** A change of a text in whole lines: the `removed` lines from line `start` (from 1) become `added`. A line has no `\n`; it may end in `\r`. */
export interface LineEdit {
  readonly start: number;
  readonly removed: number;
  readonly added: readonly string[];
}

/** The lines of a text, as `join('\n')` makes it whole again: behind a line break at the end there is an empty one. */
export function splitLines(text: string): readonly string[] {
  return text.split('\n');
}

/** The one stretch of lines in which two texts differ. */
export function lineEditBetween(before: string, after: string): LineEdit {
  const [old, now] = [splitLines(before), splitLines(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return { start: start + 1, removed: old.length - end - start, added: now.slice(start, now.length - end) };
}
