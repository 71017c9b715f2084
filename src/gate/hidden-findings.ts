import { groupBy } from '../model/group-by.ts';
import type { TracedFinding } from '../model/finding.ts';
import { lineInWords } from '../report/describe.ts';
import { someOf, type Weakening, weakening } from './weakening.ts';

/** Findings that a comment or an annotation hides and that it did not hide before, by the line that they are at home on. */
export function hiddenFindings(now: readonly TracedFinding[], before: readonly TracedFinding[]): readonly Weakening[] {
  const known = new Map<string, number>();
  for (const { identity } of before.filter(isHidden)) known.set(identity, (known.get(identity) ?? 0) + 1);
  const fresh = now.filter(isHidden).filter(({ identity }) => {
    const left = known.get(identity) ?? 0;
    known.set(identity, left - 1);
    return left <= 0;
  });
  const byPlace = groupBy(fresh, ({ provenance, suppression }) =>
    JSON.stringify([lineInWords(provenance.home), suppression?.by, suppression?.peer, suppression?.reason]),
  );
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group;
    if (first?.suppression === undefined) return [];
    const { by, peer, reason } = first.suppression;
    const rules = someOf([...new Set(group.map(({ rule }) => rule.id))]);
    const what = by === 'comment' ? 'A comment' : 'An annotation';
    const forPeer = peer === undefined ? '' : ` for ${peer}`;
    return [weakening(`${what}${forPeer} hides ${rules} here. Its reason: ${reason}`, first.provenance.home)];
  });
}

function isHidden({ suppression }: TracedFinding): boolean {
  return suppression?.by === 'comment' || suppression?.by === 'annotation';
}
