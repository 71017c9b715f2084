import { autoscalersIn, leastReplicasOf } from '../../src/kubernetes/workloads/autoscalers.ts';
import { templatesUnder } from '../../src/kubernetes/workloads/disruption-budgets.ts';
import { percentOf } from '../../src/kubernetes/syntax/percent.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A budget that wants more pods than the autoscaler of its workload keeps at low load; strictly, also one that wants as many. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const autoscalersOf = autoscalersIn(set, ['HorizontalPodAutoscaler']);
  for (const budget of set.ofKind('PodDisruptionBudget')) {
    const path = ['spec', 'minAvailable'];
    const minAvailable = valueAt(budget.object, path);
    if (minAvailable === undefined) continue;
    for (const { owner } of templatesUnder(budget, pods) ?? []) {
      const autoscaler = autoscalersOf(owner)[0];
      const least = autoscaler === undefined ? undefined : leastReplicasOf(autoscaler);
      if (autoscaler === undefined || least === undefined) continue;
      const wanted = podsWanted(minAvailable, least);
      if (wanted === undefined || wanted < least) continue;
      const isStrict = wanted === least;
      if (isStrict && params['strict'] !== true) continue;
      yield {
        resource: budget,
        ...(isStrict ? { arm: 'strict' as const, severity: 'low' as const } : {}),
        path,
        message: isStrict
          ? `PodDisruptionBudget "${budget.name}" wants ${wanted} pods available, which is all that ${autoscaler.kind} "${autoscaler.name}" keeps at low load, so then none may be evicted.`
          : `PodDisruptionBudget "${budget.name}" wants ${wanted} pods available where ${autoscaler.kind} "${autoscaler.name}" keeps ${least} at low load, so then none may be evicted.`,
        related: [
          {
            resource: autoscaler,
            path: ['spec', 'minReplicas'],
            message: `HorizontalPodAutoscaler "${autoscaler.name}" keeps ${least} at least.`,
          },
        ],
      };
      break;
    }
  }
};

function podsWanted(minAvailable: unknown, running: number): number | undefined {
  if (typeof minAvailable === 'number') return minAvailable;
  const percent = percentOf(minAvailable);
  // Kubernetes rounds up: half of three pods are two.
  return percent === undefined ? undefined : Math.ceil((percent * running) / 100);
}
