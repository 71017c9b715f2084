import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit the node's network, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, 'hostNetwork'))) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits the node's network, so whoever may use it listens to traffic of the node and passes all network policies.`,
    };
  }
};
