import { storageClaimsIn, storageClassOf } from '../../src/kubernetes/config-and-storage/storage-claims.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A claim of a storage class that the site does not allow, or that the set, which defines classes, lacks. */
export const check: SetCheck = function* (set, params) {
  const allowed = Array.isArray(params['allowed']) ? params['allowed'] : [];
  const isAgreed = allowed.length > 0;
  const classes = new Set<unknown>(isAgreed ? allowed : set.ofKind('StorageClass').map(({ name }) => name));
  if (classes.size === 0) return;
  for (const claim of storageClaimsIn(set)) {
    const asked = storageClassOf(claim);
    // An empty name asks for a volume without a class.
    if (asked === undefined || asked.name === '' || classes.has(asked.name)) continue;
    yield {
      resource: claim.owner,
      path: asked.path,
      message: `${claim.shownName} asks for the storage class "${asked.name}", which is not among those that ${isAgreed ? 'are allowed here' : 'this source defines'}, so it may wait for ever.`,
    };
  }
};
