import { storageClaimsIn, storageClassOf } from '../../src/kubernetes/config-and-storage/storage-claims.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A claim that leaves its storage class to the cluster. */
export const check: SetCheck = function* (set) {
  for (const claim of storageClaimsIn(set)) {
    // A claim that names its volume takes that one, whatever its class.
    if (claim.spec['volumeName'] !== undefined || storageClassOf(claim) !== undefined) continue;
    yield {
      resource: claim.owner,
      path: [...claim.path, 'spec', 'storageClassName'],
      message: `${claim.shownName} names no storage class, so each cluster gives it other storage, or none where no class is the default.`,
    };
  }
};
