import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit privileged containers, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, 'privileged'))) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits privileged containers, so whoever may use it owns the nodes on which their pods run.`,
    };
  }
};
