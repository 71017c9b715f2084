/** Longest name that others are compared with, in UTF-16 code units. */
const LONGEST_COMPARED = 100;

/**
 * The known name that `wrong` was probably meant to be, or undefined when none is near.
 * Near: at most a third of its letters changed, added, left out or swapped.
 */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  return nearestWithin(Math.floor(wrong.length / 3), wrong, known);
}

/** The same where capitals count for nothing and a short name may have one slip. */
export function nearestInAnyCase(wrong: string, known: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(wrong.length / 3));
  return nearestWithin(most, wrong.toLowerCase(), known, (name) => name.toLowerCase());
}

/** None for a name that nobody would write: comparing takes the product of the lengths, and whoever wrote the one may have written the other. */
function nearestWithin(
  most: number,
  wrong: string,
  known: Iterable<string>,
  formOf: (name: string) => string = (name) => name,
): string | undefined {
  if (wrong.length > LONGEST_COMPARED) return undefined;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) >= bestDistance) continue;
    const distance = editDistance(wrong, formOf(name));
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
