import { areAppliedTogether } from '../../src/kubernetes/applied-together.ts';
import { autoscalersIn, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { isBuiltInKind } from '../../src/kubernetes/kinds.ts';
import { isLongRunning } from '../../src/kubernetes/workloads/long-running.ts';
import { type ClaimUse, claimUsesIn } from '../../src/kubernetes/config-and-storage/claim-uses.ts';
import { valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/severity.ts';

/** A claim for one node, or one pod, that several pods mount: replicas, two workloads, or the old and the new pod of an update. */
export const check: SetCheck = function* (set) {
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  const byClaim = groupBy(
    claimUsesIn(set).filter(({ access }) => access !== 'many'),
    ({ claim }) => claim,
  );
  for (const [claim, uses] of byClaim) {
    const users = uses.filter((use) => maxReplicasOf(use.user.owner, autoscalersOf(use.user.owner)) > 0);
    for (const use of users) {
      if (use.access === 'node' && isOnOneNode(use)) continue;
      const { owner } = use.user;
      const other = users.find((one) => one.user.owner !== owner);
      const fault = faultOf(use, maxReplicasOf(owner, autoscalersOf(owner)), other === users[0] ? other : undefined);
      if (fault === undefined) continue;
      const isTogether = [claim, ...(fault.other === undefined ? [] : [fault.other])].every((one) =>
        areAppliedTogether(set, one, owner),
      );
      yield {
        resource: owner,
        path: use.path,
        message: `${owner.kind} "${owner.name}" ${fault.text}, and only one ${use.access} at a time may use PersistentVolumeClaim "${claim.name}", so the second pod waits for ever.`,
        severity: isTogether ? fault.severity : 'info',
        ...(fault.other === undefined
          ? {}
          : {
              related: [{ resource: fault.other, path: ['metadata', 'name'], message: 'It mounts the claim as well.' }],
            }),
      };
    }
  }
};

interface Fault {
  readonly text: string;
  readonly severity: Severity;
  /** The other workload, where two mount the claim. */
  readonly other?: Resource;
}

/** The worst that a use of the claim leads to. `earlier` is the use of another workload that comes first in the set. */
function faultOf(use: ClaimUse, replicas: number, earlier: ClaimUse | undefined): Fault | undefined {
  const { owner } = use.user;
  const isReplicated = isBuiltInKind(owner.apiVersion, owner.kind) && /^(?:Deployment|ReplicaSet)$/u.test(owner.kind);
  if (isReplicated && replicas > 1) return { text: `runs up to ${replicas} pods`, severity: 'high' };
  if (earlier !== undefined) {
    const other = earlier.user.owner;
    // A Job gives the volume back when it ends.
    const severity = isLongRunning(use.user) && isLongRunning(earlier.user) ? 'high' : 'low';
    return { text: `mounts what ${other.kind} "${other.name}" mounts as well`, severity, other };
  }
  // The new pod may happen to start on the node of the old one.
  if (owner.kind === 'Deployment' && isReplicated && addsPodsOnUpdate(owner)) {
    return { text: 'starts a new pod before it stops the old one', severity: 'low' };
  }
  return undefined;
}

/** The most pods that a workload may have: what its autoscaler allows, else its `replicas`. 1 for kinds without. */
function maxReplicasOf(owner: Resource, autoscalers: readonly Resource[]): number {
  const autoscaler = autoscalers[0];
  if (autoscaler !== undefined) {
    // Unset, KEDA allows a hundred.
    const isKeda = autoscaler.kind === 'ScaledObject';
    const most = valueAt(autoscaler.object, ['spec', isKeda ? 'maxReplicaCount' : 'maxReplicas']);
    return typeof most === 'number' ? most : isKeda ? 100 : 1;
  }
  const replicas = valueAt(owner.object, ['spec', 'replicas']);
  return typeof replicas === 'number' ? replicas : 1;
}

/** Whether an update starts a pod before it stops one; unset, a quarter may be on top, which is rounded up. */
function addsPodsOnUpdate(deployment: Resource): boolean {
  const strategy = valueAt(deployment.object, ['spec', 'strategy', 'type']) ?? 'RollingUpdate';
  const surge = valueAt(deployment.object, ['spec', 'strategy', 'rollingUpdate', 'maxSurge']) ?? '25%';
  return strategy === 'RollingUpdate' && surge !== 0 && surge !== '0' && surge !== '0%';
}

/** Whether all pods of the workload are made to land on one node, where they may share the volume. */
function isOnOneNode({ user: { spec } }: ClaimUse): boolean {
  if (typeof spec['nodeName'] === 'string') return true;
  if (valueAt(spec, ['nodeSelector', HOSTNAME]) !== undefined) return true;
  const terms = valueAt(spec, ['affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution']);
  return Array.isArray(terms) && terms.some((term) => valueAt(term, ['topologyKey']) === HOSTNAME);
}

const HOSTNAME = 'kubernetes.io/hostname';
