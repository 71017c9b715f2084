import { laxPoliciesIn } from '../../src/kubernetes/pod-security-policies.ts';
import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const PREFIX = 'seccomp.security.alpha.kubernetes.io/';

/** PodSecurityPolicies under which containers may run without a seccomp profile, where none forbids it. */
export const check: SetCheck = function* (set) {
  for (const { policy, path } of laxPoliciesIn(set, placeOfUnconfined)) {
    yield {
      resource: policy,
      path,
      message: `PodSecurityPolicy "${policy.name}" lets containers run without a seccomp profile, so a program in them reaches every call of the kernel.`,
    };
  }
};

function placeOfUnconfined(policy: Resource): Path | undefined {
  const place = (name: string): Path => ['metadata', 'annotations', `${PREFIX}${name}`];
  const textAt = (name: string): string => scalarText(valueAt(policy.object, place(name))).trim();
  const byDefault = textAt('defaultProfileName');
  if (byDefault === '' || byDefault === 'unconfined') return place('defaultProfileName');
  const allowed = textAt('allowedProfileNames').split(',');
  return allowed.some((one) => one.trim() === '*' || one.trim() === 'unconfined')
    ? place('allowedProfileNames')
    : undefined;
}
