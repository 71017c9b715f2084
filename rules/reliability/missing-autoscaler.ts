import { autoscalersIn, REPLICA_SCALERS, VERTICAL_SCALER } from '../../src/kubernetes/workloads/autoscalers.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The kinds that a site may ask to have autoscaled. */
const KINDS = ['Deployment', 'StatefulSet', 'ReplicaSet'];

/** A workload that no autoscaler of the set is for. */
export const check: SetCheck = function* (set, params) {
  const wanted = Array.isArray(params['kinds']) ? params['kinds'] : [];
  const autoscalersOf = autoscalersIn(set, [...REPLICA_SCALERS, VERTICAL_SCALER]);
  for (const workload of KINDS.filter((kind) => wanted.includes(kind)).flatMap((kind) => set.ofKind(kind))) {
    if (autoscalersOf(workload).length > 0) continue;
    yield {
      resource: workload,
      path: ['kind'],
      message: `${workload.kind} "${workload.name}" has no autoscaler, so it stays at its size whatever the load.`,
    };
  }
};
