import { REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { missingScaleTargets } from '../../src/kubernetes/workloads/missing-scale-targets.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** An autoscaler whose workload is not in the set. */
export const check: SetCheck = function* (set) {
  for (const { autoscaler, target, isExpected } of missingScaleTargets(set, REPLICA_SCALERS)) {
    yield {
      resource: autoscaler,
      path: target.path,
      message: `${autoscaler.kind} "${autoscaler.name}" is to scale ${target.kind} "${target.name}", which is not in this source, so nothing scales${isExpected ? '' : ' unless it comes from elsewhere'}.`,
      severity: severityOfBrokenLink(set, isExpected),
    };
  }
};
