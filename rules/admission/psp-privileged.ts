import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit privileged containers, where none forbids it. */
export const check: SetCheck = function* (set) {
  for (const { policy, path } of laxPoliciesIn(set, (one) => placeWhereTrue(one, 'privileged'))) {
    yield {
      resource: policy,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits privileged containers, so whoever may use it owns the nodes on which their pods run.`,
    };
  }
};
