import { labelsOf, mayShareNamespace, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { claimTemplatesOf } from '../../src/kubernetes/config-and-storage/storage-claims.ts';
import { isMadeByOperator } from '../../src/kubernetes/link-severity.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A volume whose claim is not in the set. */
export const check: SetCheck = function* (set) {
  const isThere = claimsIn(set);
  // Where nothing at all is said about storage, the claims are most likely made elsewhere.
  const isExpected = set.ofKind('PersistentVolumeClaim').length + set.ofKind('StorageClass').length > 0;
  for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
    if (isMadeByOperator(labelsOf(owner.object))) continue;
    const volumes = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
    for (const [index, volume] of volumes.entries()) {
      const name = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
      if (typeof name !== 'string' || name === '' || isThere(name, owner)) continue;
      yield {
        resource: owner,
        path: [...templatePath, 'spec', 'volumes', index, 'persistentVolumeClaim', 'claimName'],
        message: `Volume "${scalarText(valueAt(volume, ['name']))}" needs PersistentVolumeClaim "${name}", which is not in this source, so the pod waits for ever${isExpected ? '' : ' unless the claim is made elsewhere'}.`,
        ...(isExpected ? {} : { severity: 'info' as const }),
      };
    }
  }
};

/** Kinds from which a claim of the same name comes into being. Source: the documentation of KubeVirt's importer. */
const CLAIM_KINDS = ['PersistentVolumeClaim', 'DataVolume.cdi.kubevirt.io'] as const;

/** Whether a claim of that name, or a StatefulSet that makes it for one of its replicas, may be in a user's namespace. */
function claimsIn(set: ResourceSet): (name: string, user: Resource) => boolean {
  const claims = groupBy(
    CLAIM_KINDS.flatMap((kind) => set.ofKind(kind)),
    (claim) => claim.name,
  );
  const makers = new Map<string, Resource[]>();
  for (const owner of set.ofKind('StatefulSet')) {
    for (const { metadata } of claimTemplatesOf(owner)) {
      const stem = `${scalarText(metadata['name'])}-${owner.name}`;
      makers.set(stem, [...(makers.get(stem) ?? []), owner]);
    }
  }
  return (name, user) => {
    const stem = /^(?<stem>.+)-\d+$/u.exec(name)?.groups?.['stem'] ?? '';
    return [...(claims.get(name) ?? []), ...(makers.get(stem) ?? [])].some((one) => mayShareNamespace(one, user));
  };
}
