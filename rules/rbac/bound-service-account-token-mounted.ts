import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod, boundAccountsOf, tokenMounts } from '../../src/kubernetes/access/service-accounts.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods whose mounted token has rights that a binding of the set gives. */
export const check: SetCheck = function* (set) {
  const bound = boundAccountsOf(set);
  const mountsToken = tokenMounts(set);
  for (const owned of podTemplatesIn(set)) {
    if (!mountsToken(owned)) continue;
    const { owner, spec, templatePath } = owned;
    const account = accountOfPod(spec);
    const bindings = bound.bindingsOf(account, owner.namespace);
    if (bindings.length === 0) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'automountServiceAccountToken'],
      message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", to which a role is bound, so whoever takes over a container has the role as well.`,
      related: bindings.map((binding) => ({
        resource: binding,
        path: ['subjects'],
        message: `${binding.kind} "${binding.name}" gives the account a role.`,
      })),
    };
  }
};
