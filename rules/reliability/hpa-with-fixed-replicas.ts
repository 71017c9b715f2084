import { autoscalersIn, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A workload that says how many pods it has though an autoscaler decides that. */
export const check: SetCheck = function* (set) {
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  for (const workload of ['Deployment', 'StatefulSet', 'ReplicaSet'].flatMap((kind) => set.ofKind(kind))) {
    const path = ['spec', 'replicas'];
    const replicas = valueAt(workload.object, path);
    // By zero a workload is switched off, and its autoscaler with it.
    if (replicas === undefined || replicas === 0) continue;
    const autoscaler = autoscalersOf(workload)[0];
    if (autoscaler === undefined) continue;
    yield {
      resource: workload,
      path,
      message: `${workload.kind} "${workload.name}" fixes its replicas, so each apply takes back what ${autoscaler.kind} "${autoscaler.name}" has chosen.`,
      related: [
        {
          resource: autoscaler,
          path: ['spec', 'scaleTargetRef'],
          message: `${autoscaler.kind} "${autoscaler.name}" scales it.`,
        },
      ],
    };
  }
};
