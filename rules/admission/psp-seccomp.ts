import { laxPoliciesIn } from '../../src/kubernetes/access/pod-security-policies.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const DEFAULT: Path = ['metadata', 'annotations', 'seccomp.security.alpha.kubernetes.io/defaultProfileName'];
const ALLOWED: Path = ['metadata', 'annotations', 'seccomp.security.alpha.kubernetes.io/allowedProfileNames'];

/** PodSecurityPolicies under which containers may run without a seccomp profile, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfUnconfined)) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" lets containers run without a seccomp profile, so a program in them reaches every call of the kernel.`,
    };
  }
};

function placeOfUnconfined(policy: Resource): Path | undefined {
  const byDefault = textAt(policy, DEFAULT).trim();
  if (byDefault === '' || byDefault === 'unconfined') return DEFAULT;
  const allowed = textAt(policy, ALLOWED).split(',');
  return allowed.some((one) => one.trim() === '*' || one.trim() === 'unconfined') ? ALLOWED : undefined;
}

function textAt(policy: Resource, path: Path): string {
  return scalarText(valueAt(policy.object, path));
}
