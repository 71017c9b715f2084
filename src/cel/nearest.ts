import { editDistance, LONGEST_COMPARED } from '../model/nearest-name.ts';

/**
 * The candidate that differs from `name` by the fewest letters, if that is few enough to be a slip of the finger. None for a name that
 * nobody would write: comparing takes the product of the lengths, and whoever wrote the one may have written the other.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_COMPARED) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}
