import { itemsAt, laxPoliciesIn } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { Peers, SetCheck } from '../../src/model/rule.ts';

/** Checks that are content with a list of any capabilities. */
const ANY_WILL_DO: Peers = { checkov: ['CKV_K8S_36'], kics: ['caa93370-791f-4fc6-814b-ba6ce0cb4032'] };

/** PodSecurityPolicies that leave containers the capability NET_RAW, where none takes it away. */
export const check: SetCheck = function* (set, params) {
  const field = ['spec', 'requiredDropCapabilities'];
  const lax = laxPoliciesIn(set, params, (policy) =>
    itemsAt(policy, field).some((one) => one === 'ALL' || one === 'NET_RAW') ? undefined : field,
  );
  for (const { policy, path, reading } of lax) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" takes neither ALL nor NET_RAW from containers, so a pod may forge packets in the name of others on its network.`,
      ...(itemsAt(policy, path).length > 0 ? { passedBy: ANY_WILL_DO } : {}),
    };
  }
};
