import { laxPoliciesIn, placeWhereTrue } from '../../src/kubernetes/access/pod-security-policies.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies under which a process may gain rights that its parent does not have, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfEscalation)) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" lets a process gain rights that its parent does not have, so a setuid program in an image makes root of any user.`,
    };
  }
};

function placeOfEscalation(policy: Resource): Path | undefined {
  const allowed = ['spec', 'allowPrivilegeEscalation'];
  // Unset means that it is allowed.
  if (valueAt(policy.object, allowed) !== false) return allowed;
  return placeWhereTrue(policy, 'defaultAllowPrivilegeEscalation');
}
