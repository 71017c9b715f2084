/** A stretch that differs: `removed` lines of the old text from line `oldStart`, `added` of the new from `newStart`; lines count from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly removed: number;
  readonly newStart: number;
  readonly added: number;
}

/** Steps of the search for the shortest way, beyond which the middle counts as changed whole: it grows with the square of what differs. */
const MOST_STEPS = 4_000_000;

/** Where two texts differ, line by line, in order. Line breaks of either kind count as part of their line. */
export function diffLines(oldText: string, newText: string): readonly Hunk[] {
  if (oldText === newText) return [];
  const [before, after] = [linesIn(oldText), linesIn(newText)];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const middle = shortestWay(before.slice(start, oldEnd), after.slice(start, newEnd));
  return hunksOf(middle, start);
}

/** The lines of the new text, from 1, that the old one did not have. */
export function addedLines(oldText: string, newText: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { newStart, added } of diffLines(oldText, newText)) {
    for (let line = newStart; line < newStart + added; line += 1) lines.add(line);
  }
  return lines;
}

/** The lines with their breaks; the last one may have none. */
export function linesIn(text: string): readonly string[] {
  const lines = text.split(/(?<=\n)/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Pairs of lines that stay, as indices of old and new, in order; the pair behind the last lines closes the list. */
type Way = readonly (readonly [old: number, now: number])[];

/**
 * The longest sequence of lines that stay, by Myers' greedy search. Source: E. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986.
 */
function shortestWay(before: readonly string[], after: readonly string[]): Way {
  const [rows, columns] = [before.length, after.length];
  const end: Way = [[rows, columns]];
  if (rows === 0 || columns === 0) return end;
  const offset = rows + columns + 1;
  const furthest = new Int32Array(2 * offset + 1);
  const trail: Int32Array[] = [];
  let steps = 0;
  for (let edits = 0; edits <= rows + columns; edits += 1) {
    trail.push(furthest.slice(offset - edits - 1, offset + edits + 2));
    steps += 2 * edits + 3;
    if (steps > MOST_STEPS) return end;
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let row = nextRow(furthest, offset + diagonal, diagonal, edits);
      while (row < rows && row - diagonal < columns && before[row] === after[row - diagonal]) row += 1;
      furthest[offset + diagonal] = row;
      if (row >= rows && row - diagonal >= columns) return [...walkBack(trail, rows, columns), ...end];
    }
  }
  return end;
}

/** Where a way with one more edit comes to on a diagonal: by an added line from above it, or by a removed one from below. */
function nextRow(furthest: Int32Array, at: number, diagonal: number, edits: number): number {
  const below = furthest[at - 1] ?? 0;
  const above = furthest[at + 1] ?? 0;
  if (diagonal === -edits || (diagonal !== edits && below < above)) return above;
  return below + 1;
}

function walkBack(trail: readonly Int32Array[], rows: number, columns: number): Way {
  const stays: [number, number][] = [];
  let [row, column] = [rows, columns];
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const furthest = trail[edits] ?? new Int32Array();
    const diagonal = row - column;
    const centre = edits + 1;
    const from = nextRow(furthest, centre + diagonal, diagonal, edits);
    const isAdded =
      diagonal === -edits ||
      (diagonal !== edits &&
        from === (furthest[centre + diagonal + 1] ?? 0) &&
        (furthest[centre + diagonal - 1] ?? 0) < from);
    const startRow = edits === 0 ? 0 : from;
    while (row > startRow && column > startRow - diagonal) {
      row -= 1;
      column -= 1;
      stays.push([row, column]);
    }
    if (edits === 0) break;
    if (isAdded) column -= 1;
    else row -= 1;
  }
  return stays.toReversed();
}

function hunksOf(way: Way, start: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  for (const [old, now] of way) {
    if (old > row || now > column) {
      hunks.push({ oldStart: start + row + 1, removed: old - row, newStart: start + column + 1, added: now - column });
    }
    [row, column] = [old + 1, now + 1];
  }
  return hunks;
}
