import { autoscalersIn, leastReplicasOf } from '../../src/kubernetes/workloads/autoscalers.ts';
import { templatesUnder } from '../../src/kubernetes/workloads/disruption-budgets.ts';
import { percentOf } from '../../src/kubernetes/syntax/percent.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Disruption budgets that never allow a single pod to be evicted. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const autoscalersOf = autoscalersIn(set, ['HorizontalPodAutoscaler']);
  for (const budget of set.ofKind('PodDisruptionBudget')) {
    const blocked = whyBlocked(budget, () => replicasGuarded(budget, pods, autoscalersOf));
    if (blocked === undefined) continue;
    yield {
      resource: budget,
      path: blocked.path,
      message: `PodDisruptionBudget "${budget.name}" ${blocked.why}, so no pod may be evicted and a drain of its node never ends.`,
      passedBy: {
        'kube-linter': [blocked.path.includes('maxUnavailable') ? 'pdb-min-available' : 'pdb-max-unavailable'],
      },
    };
  }
};

interface Blocked {
  readonly path: Path;
  readonly why: string;
}

function whyBlocked(budget: Resource, replicas: () => number | undefined): Blocked | undefined {
  const maxUnavailable = valueAt(budget.object, ['spec', 'maxUnavailable']);
  if (maxUnavailable === 0 || maxUnavailable === '0%') {
    return { path: ['spec', 'maxUnavailable'], why: 'lets none of its pods be unavailable' };
  }
  const path = ['spec', 'minAvailable'];
  const minAvailable = valueAt(budget.object, path);
  const percent = percentOf(minAvailable);
  if (percent !== undefined && percent >= 100) return { path, why: 'wants all of its pods available' };
  if (percent === undefined && typeof minAvailable !== 'number') return undefined;
  const running = replicas();
  if (running === undefined) return undefined;
  // Kubernetes rounds a percentage up: half of one pod is one pod.
  const needed = percent === undefined ? Number(minAvailable) : Math.ceil((percent * running) / 100);
  return needed < running
    ? undefined
    : { path, why: `wants ${needed} of ${running} ${running === 1 ? 'pod' : 'pods'} available` };
}

const COUNTED_KINDS = new Set(['Deployment', 'StatefulSet', 'ReplicaSet']);

/** Pods that the workloads under the budget run at the least; undefined where that cannot be said. */
function replicasGuarded(
  budget: Resource,
  pods: PodIndex,
  autoscalersOf: (workload: Resource) => readonly Resource[],
): number | undefined {
  const selected = templatesUnder(budget, pods) ?? [];
  if (selected.length === 0) return undefined;
  let sum = 0;
  for (const { owner } of selected) {
    if (!COUNTED_KINDS.has(owner.kind)) return undefined;
    const replicas = replicasOf(owner, autoscalersOf(owner)[0]);
    if (replicas === undefined) return undefined;
    sum += replicas;
  }
  return sum === 0 ? undefined : sum;
}

function replicasOf(workload: Resource, autoscaler: Resource | undefined): number | undefined {
  if (autoscaler !== undefined) return leastReplicasOf(autoscaler);
  const replicas = valueAt(workload.object, ['spec', 'replicas']) ?? 1;
  return typeof replicas === 'number' ? replicas : undefined;
}
