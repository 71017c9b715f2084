import { itemsAt, laxPoliciesIn, placeWhereListed } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit unsafe sysctls, where none forbids them. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) =>
    placeWhereListed(one, 'allowedUnsafeSysctls'),
  )) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits the sysctls ${itemsAt(policy, path).join(', ')}, so a pod may change settings of the kernel that its neighbours live by.`,
    };
  }
};
