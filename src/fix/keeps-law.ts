import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import { keyOfResource } from '../model/resource.ts';
import type { Report } from '../model/report.ts';
import { rankOf } from '../model/severity.ts';

/** Two judgements of the same repository, with and without the fixes. */
export interface Judged {
  readonly before: Report;
  readonly after: Report;
  readonly fixed: readonly TracedFinding[];
}

/**
 * The fixes that break their law: after the edit and a new judgement the finding is gone, and nothing new at or above it has
 * come. `isKnown` tells which findings of afterwards were there before.
 */
export function lawbreakers(
  { before, after, fixed }: Judged,
  isKnown: (finding: TracedFinding) => boolean,
): ReadonlyMap<TracedFinding, string> {
  const broken = new Map<TracedFinding, string>();
  const [counts, countsAfter] = [countsOf(before), countsOf(after)];
  for (const [identity, alike] of groupBy(fixed, (one) => one.identity)) {
    const left = (countsAfter.get(identity) ?? 0) - ((counts.get(identity) ?? 0) - alike.length);
    if (left > 0) for (const one of alike) broken.set(one, 'the finding would still be there');
  }
  for (const fresh of after.findings) {
    if (fresh.suppression !== undefined || isKnown(fresh)) continue;
    for (const culprit of suspectsOf(fresh, fixed)) {
      if (rankOf(fresh.severity) >= rankOf(culprit.severity)) broken.set(culprit, `${fresh.rule.id} would come of it`);
    }
  }
  if (after.isIncomplete && !before.isIncomplete) {
    for (const one of fixed) broken.set(one, 'not everything could be judged any more');
  }
  return broken;
}

function countsOf({ findings }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identity, suppression } of findings) {
    if (suppression === undefined) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}

/** The fixes of the same object, or of the same file; where there are none, any of them may be the cause. */
function suspectsOf(fresh: TracedFinding, fixed: readonly TracedFinding[]): readonly TracedFinding[] {
  const { resource } = fresh;
  const key = resource === undefined ? undefined : keyOfResource(resource);
  const ofObject = fixed.filter((one) => one.resource !== undefined && keyOfResource(one.resource) === key);
  if (ofObject.length > 0) return ofObject;
  const ofFile = fixed.filter((one) => one.provenance.home.file === fresh.provenance.home.file);
  return ofFile.length > 0 ? ofFile : fixed;
}
