import { VERTICAL_SCALER } from '../../src/kubernetes/workloads/autoscalers.ts';
import { missingScaleTargets } from '../../src/kubernetes/workloads/missing-scale-targets.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A vertical autoscaler whose workload is not in the set. */
export const check: SetCheck = function* (set) {
  for (const { autoscaler, target, isExpected } of missingScaleTargets(set, [VERTICAL_SCALER])) {
    yield {
      resource: autoscaler,
      path: target.path,
      message: `VerticalPodAutoscaler "${autoscaler.name}" is for ${target.kind} "${target.name}", which is not in this source, so nobody's requests are adjusted${isExpected ? '' : ' unless it comes from elsewhere'}.`,
      ...(isExpected ? {} : { severity: 'info' as const }),
    };
  }
};
