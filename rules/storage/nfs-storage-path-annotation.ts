import { groupBy } from '../../src/model/group-by.ts';
import { valueAt } from '../../src/model/data.ts';
import { storageClaimsIn, storageClassOf } from '../../src/kubernetes/config-and-storage/storage-claims.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const ANNOTATION = 'nfs.io/storage-path';

/** A claim without the annotation by which its class names the directory on the NFS server. */
export const check: SetCheck = function* (set) {
  const classes = groupBy(set.ofKind('StorageClass'), ({ name }) => name);
  for (const claim of storageClaimsIn(set)) {
    const asked = storageClassOf(claim);
    const pattern = valueAt(classes.get(asked?.name ?? '')?.[0]?.object, ['parameters', 'pathPattern']);
    // The provisioner's own name differs from one installation to the next, its pattern does not.
    if (typeof pattern !== 'string' || !pattern.includes(`.PVC.annotations.${ANNOTATION}`)) continue;
    const directory = valueAt(claim.metadata, ['annotations', ANNOTATION]);
    if (typeof directory === 'string' && directory !== '') continue;
    yield {
      resource: claim.owner,
      path: [...claim.path, 'metadata', 'annotations', ANNOTATION],
      message: `${claim.shownName} does not say by ${ANNOTATION} where its directory is, so StorageClass "${asked?.name ?? ''}" gives it one that other claims may have as well.`,
    };
  }
};
