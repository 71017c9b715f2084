import { autoscalersIn, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { accessOf, type ClaimUse, claimUsesIn } from '../../src/kubernetes/config-and-storage/claim-uses.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A claim for one node that a single pod uses, so that it might as well be for one pod. */
export const check: SetCheck = function* (set, params) {
  const uses = groupBy(claimUsesIn(set), ({ claim }) => claim);
  const isSinglePod = singlePodsIn(set);
  const isCsi = csiClassesIn(set);
  for (const claim of set.ofKind('PersistentVolumeClaim')) {
    if (accessOf(claim) !== 'node' || !isCsi(claim)) continue;
    const users = new Set((uses.get(claim) ?? []).map(({ user }) => user));
    // Read strictly, a claim whose users are elsewhere is meant as well.
    if (users.size === 0 ? params['strict'] !== true : users.size > 1 || ![...users].every(isSinglePod)) continue;
    yield {
      resource: claim,
      path: ['spec', 'accessModes'],
      message: `PersistentVolumeClaim "${claim.name}" may be mounted by every pod of its node, so a second pod that was started by mistake writes into the same files.`,
    };
  }
};

/** For the users of claims, whether there is never more than one pod, not even for a moment during an update. */
function singlePodsIn(set: ResourceSet): (user: ClaimUse['user']) => boolean {
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  return ({ owner }) => {
    if (autoscalersOf(owner).length > 0) return false;
    const spec = owner.object['spec'];
    const replicas = isMap(spec) ? (spec['replicas'] ?? spec['parallelism'] ?? 1) : 1;
    if (replicas !== 1) return false;
    switch (owner.kind) {
      case 'Deployment':
        // Else the new pod would wait for the volume of the old one, and the old one for the new pod.
        return valueAt(spec, ['strategy', 'type']) === 'Recreate' || valueAt(spec, SURGE) === 0;
      case 'Pod':
      case 'Job':
      case 'StatefulSet':
        return true;
      default:
        return false;
    }
  };
}

const SURGE = ['strategy', 'rollingUpdate', 'maxSurge'];

/** Whether a claim's class is one of a CSI driver. A class that is not here is taken for one: few others are left. */
function csiClassesIn(set: ResourceSet): (claim: Resource) => boolean {
  const classes = groupBy(set.ofKind('StorageClass'), ({ name }) => name);
  return (claim) => {
    const storageClass = classes.get(scalarText(valueAt(claim.object, ['spec', 'storageClassName'])))?.[0];
    return !scalarText(storageClass?.object['provisioner']).startsWith('kubernetes.io/');
  };
}
