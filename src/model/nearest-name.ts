/** Longest name that others are compared with, in UTF-16 code units. */
export const LONGEST_COMPARED = 100;

/**
 * The known name that `wrong` was probably meant to be, or undefined when none is near.
 * Near: at most a third of its letters changed, added, left out or swapped.
 */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  if (wrong.length > LONGEST_COMPARED) return undefined;
  let bestDistance = Math.floor(wrong.length / 3) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) >= bestDistance) continue;
    const distance = editDistance(wrong, name);
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Letters changed, added or left out, and neighbours swapped, each of which counts one. */
export function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
