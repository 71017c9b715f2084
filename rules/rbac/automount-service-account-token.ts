import { mayShareNamespace, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod, boundAccountsOf } from '../../src/kubernetes/service-accounts.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that get a token which, as far as the set tells, opens nothing that they need. */
export const check: SetCheck = function* (set, params) {
  const bound = boundAccountsOf(set);
  const accounts = groupBy(set.ofKind('ServiceAccount'), (account) => account.name);
  for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
    const account = accountOfPod(spec);
    // The pod's own word wins over its account's, and unset means that the token is mounted.
    const onPod = spec['automountServiceAccountToken'];
    if (onPod === false || (onPod === undefined && isTurnedOff(accounts.get(account), owner))) continue;
    if (params['allowBound'] === true && bound.has(account, owner.namespace)) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'automountServiceAccountToken'],
      message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", which whoever takes over a container can use against the API.`,
    };
  }
};

function isTurnedOff(accounts: readonly Resource[] | undefined, owner: Resource): boolean {
  const account = accounts?.find((one) => mayShareNamespace(one, owner));
  return account?.object['automountServiceAccountToken'] === false;
}
