import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit the node's IPC namespace, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, 'hostIPC'))) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits the node's IPC namespace, so whoever may use it reads the shared memory of other programs on the node.`,
    };
  }
};
