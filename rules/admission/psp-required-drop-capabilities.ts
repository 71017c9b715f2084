import { itemsAt, laxPoliciesIn } from '../../src/kubernetes/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that leave containers the capability NET_RAW, where none takes it away. */
export const check: SetCheck = function* (set) {
  const field = ['spec', 'requiredDropCapabilities'];
  const lax = laxPoliciesIn(set, (policy) =>
    itemsAt(policy, field).some((one) => one === 'ALL' || one === 'NET_RAW') ? undefined : field,
  );
  for (const { policy, path } of lax) {
    yield {
      resource: policy,
      path,
      message: `PodSecurityPolicy "${policy.name}" takes neither ALL nor NET_RAW from containers, so a pod may forge packets in the name of others on its network.`,
    };
  }
};
