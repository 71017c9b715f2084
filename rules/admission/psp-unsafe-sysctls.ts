import { itemsAt, laxPoliciesIn, placeWhereListed } from '../../src/kubernetes/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit unsafe sysctls, where none forbids them. */
export const check: SetCheck = function* (set) {
  for (const { policy, path } of laxPoliciesIn(set, (one) => placeWhereListed(one, 'allowedUnsafeSysctls'))) {
    yield {
      resource: policy,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits the sysctls ${itemsAt(policy, path).join(', ')}, so a pod may change settings of the kernel that its neighbours live by.`,
    };
  }
};
