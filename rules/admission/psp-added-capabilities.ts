import { itemsAt, laxPoliciesIn, placeWhereListed } from '../../src/kubernetes/access/pod-security-policies.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit capabilities beyond the runtime's own, or add some, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  const lax = laxPoliciesIn(
    set,
    params,
    (policy) => placeWhereListed(policy, 'allowedCapabilities') ?? placeWhereListed(policy, 'defaultAddCapabilities'),
  );
  for (const { policy, path, reading } of lax) {
    const isAll = itemsAt(policy, path).includes('*');
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits ${isAll ? 'every capability' : `the capabilities ${itemsAt(policy, path).join(', ')}`}, so a container may do more to its node than the runtime lets others.`,
      ...(isAll ? { severity: 'high' as const } : {}),
    };
  }
};
