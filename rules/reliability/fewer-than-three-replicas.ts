import { autoscalersIn, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A workload of fewer than three pods that no autoscaler of the set scales. */
export const check: SetCheck = function* (set) {
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  for (const workload of [...set.ofKind('Deployment'), ...set.ofKind('DeploymentConfig.apps.openshift.io')]) {
    const replicas = valueAt(workload.object, ['spec', 'replicas']) ?? 1;
    if (typeof replicas !== 'number' || replicas >= 3 || autoscalersOf(workload).length > 0) continue;
    yield {
      resource: workload,
      path: ['spec', 'replicas'],
      message: `${workload.kind} "${workload.name}" asks for ${replicas} ${replicas === 1 ? 'pod' : 'pods'}, too few for a drain and a failure at once.`,
    };
  }
};
