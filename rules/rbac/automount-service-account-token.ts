import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod, boundAccountsOf, tokenMounts } from '../../src/kubernetes/access/service-accounts.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that get a token which, as far as the set tells, opens nothing that they need. */
export const check: SetCheck = function* (set, params) {
  const bound = boundAccountsOf(set);
  const mountsToken = tokenMounts(set);
  for (const owned of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = owned;
    if (!mountsToken(owned)) continue;
    const account = accountOfPod(spec);
    if (params['allowBound'] === true && bound.has(account, owner.namespace)) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'automountServiceAccountToken'],
      message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", which whoever takes over a container can use against the API.`,
    };
  }
};
