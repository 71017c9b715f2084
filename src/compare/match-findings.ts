import { groupBy } from '../model/group-by.ts';
import type { TracedFinding } from '../model/finding.ts';

/** Findings of now and then, told apart by identity. */
export interface Matched {
  /** Findings of now that were there before. */
  readonly known: ReadonlySet<TracedFinding>;
  /** Unsuppressed findings of before that nothing of now is, in their order. */
  readonly gone: readonly TracedFinding[];
}

/**
 * Matches findings by identity, never by line or value. Each of before answers for one of now: of two alike, where there was
 * one, the other is new. One in the same file goes first, so that what was there stays what it was. A finding that was
 * suppressed answers for suppressed ones alone: taking the suppression away makes it count anew.
 */
export function matchFindings(now: readonly TracedFinding[], before: readonly TracedFinding[]): Matched {
  const known = new Set<TracedFinding>();
  const left = new Set(before);
  const take = (wanted: readonly TracedFinding[], offered: readonly TracedFinding[], keyOf: KeyOf): void => {
    const byKey = groupBy(
      offered.filter((one) => left.has(one)),
      keyOf,
    );
    for (const one of wanted) {
      if (known.has(one)) continue;
      const match = byKey.get(keyOf(one))?.shift();
      if (match === undefined) continue;
      known.add(one);
      left.delete(match);
    }
  };
  const [counted, countedBefore] = [now.filter(isCounted), before.filter(isCounted)];
  take(counted, countedBefore, inItsFile);
  take(counted, countedBefore, anywhere);
  const suppressed = now.filter((one) => !isCounted(one));
  take(suppressed, before, inItsFile);
  take(suppressed, before, anywhere);
  return { known, gone: countedBefore.filter((one) => left.has(one)) };
}

type KeyOf = (finding: TracedFinding) => string;

const anywhere: KeyOf = ({ identity }) => identity;
const inItsFile: KeyOf = ({ identity, provenance }) => `${identity}\0\0${provenance.home.file}`;

function isCounted({ suppression }: TracedFinding): boolean {
  return suppression === undefined;
}
