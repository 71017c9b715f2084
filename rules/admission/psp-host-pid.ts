import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit the node's process namespace, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, 'hostPID'))) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits the node's process namespace, so whoever may use it sees and signals the processes of every pod on the node.`,
    };
  }
};
