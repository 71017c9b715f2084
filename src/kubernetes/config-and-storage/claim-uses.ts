import { oncePerSet } from '../../model/once-per-set.ts';
import { valueAt } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { mayShareNamespace, type OwnedTemplate, podTemplatesIn } from '../selectors.ts';

/** A PersistentVolumeClaim of a set and a workload whose pods mount it. */
export interface ClaimUse {
  readonly claim: Resource;
  /** How many may write at a time. `many` also where the claim does not say, or says something unknown. */
  readonly access: ClaimAccess;
  readonly user: OwnedTemplate;
  /** Of the claim's name, from the workload's root. */
  readonly path: Path;
}

export type ClaimAccess = 'pod' | 'node' | 'many';

/** Which workloads mount which claims of the set, one for each volume, in the order of the workloads. */
export const claimUsesIn: (set: ResourceSet) => readonly ClaimUse[] = oncePerSet(readClaimUsesIn);

function readClaimUsesIn(set: ResourceSet): readonly ClaimUse[] {
  const claims = groupBy(set.ofKind('PersistentVolumeClaim'), (claim) => claim.name);
  const uses: ClaimUse[] = [];
  if (claims.size === 0) return uses;
  for (const user of podTemplatesIn(set)) {
    const volumes: unknown = user.spec['volumes'];
    for (const [index, volume] of Array.isArray(volumes) ? volumes.entries() : []) {
      const name = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
      if (typeof name !== 'string') continue;
      const claim = claims.get(name)?.find((one) => mayShareNamespace(one, user.owner));
      if (claim === undefined) continue;
      const path = [...user.templatePath, 'spec', 'volumes', index, 'persistentVolumeClaim', 'claimName'];
      uses.push({ claim, access: accessOf(claim), user, path });
    }
  }
  return uses;
}

/** How many may write to a claim's volume at a time. */
export function accessOf(claim: Resource): ClaimAccess {
  const modes = valueAt(claim.object, ['spec', 'accessModes']);
  if (!Array.isArray(modes) || modes.length === 0) return 'many';
  if (modes.every((mode) => mode === 'ReadWriteOncePod')) return 'pod';
  return modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod') ? 'node' : 'many';
}
