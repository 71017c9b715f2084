import { laxPoliciesIn } from '../../src/kubernetes/access/pod-security-policies.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that take AppArmor away by default, where none leaves it. */
export const check: SetCheck = function* (set, params) {
  const field = ['metadata', 'annotations', 'apparmor.security.beta.kubernetes.io/defaultProfileName'];
  const lax = laxPoliciesIn(set, params, (policy) =>
    valueAt(policy.object, field) === 'unconfined' ? field : undefined,
  );
  for (const { policy, path, reading } of lax) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" takes AppArmor's profile away from containers that name none, so nothing keeps them from files of the kernel.`,
    };
  }
};
