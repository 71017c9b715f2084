import { oncePerSet } from '../../model/once-per-set.ts';
import { valueAt } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ResourceSet } from '../../model/resource.ts';
import { accessOf } from './claim-uses.ts';
import { mayShareNamespace, type OwnedTemplate } from '../selectors.ts';

/**
 * For a pod template of the set, whether a claim that it mounts may be used by one node at a time, so that its pods
 * cannot run side by side. `unknown` where a claim is not in the set.
 */
export const singleWriterClaimsIn: (set: ResourceSet) => (template: OwnedTemplate) => 'yes' | 'no' | 'unknown' =
  oncePerSet(readSingleWriterClaimsIn);

function readSingleWriterClaimsIn(set: ResourceSet): (template: OwnedTemplate) => 'yes' | 'no' | 'unknown' {
  const claims = groupBy(set.ofKind('PersistentVolumeClaim'), (claim) => claim.name);
  return ({ owner, spec }) => {
    const volumes = spec['volumes'];
    let answer: 'no' | 'unknown' = 'no';
    for (const volume of Array.isArray(volumes) ? volumes : []) {
      const name = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
      if (typeof name !== 'string') continue;
      const claim = claims.get(name)?.find((one) => mayShareNamespace(one, owner));
      if (claim === undefined) answer = 'unknown';
      else if (accessOf(claim) !== 'many') return 'yes';
    }
    return answer;
  };
}
