import { rolesByBinding } from '../../src/kubernetes/access/role-bindings.ts';
import { roleRefOf } from '../../src/kubernetes/access/roles.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod, boundAccountsOf, tokenMounts } from '../../src/kubernetes/access/service-accounts.ts';
import { takeoverRightsOf } from '../../src/kubernetes/access/takeover-rights.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods whose token opens the way to the rights of others, worst where it does so in the whole cluster. */
export const check: SetCheck = function* (set) {
  const bound = boundAccountsOf(set);
  const mountsToken = tokenMounts(set);
  const roleOf = rolesByBinding(set);
  const known = new Map<Resource, readonly string[]>();
  const rightsBy = (binding: Resource): readonly string[] => {
    let rights = known.get(binding);
    if (rights === undefined) {
      const role = roleRefOf(binding);
      rights = role === undefined ? [] : takeoverRightsOf(role, roleOf(binding));
      known.set(binding, rights);
    }
    return rights;
  };
  for (const owned of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = owned;
    const account = accountOfPod(spec);
    const mighty = bound.bindingsOf(account, owner.namespace).filter((binding) => rightsBy(binding).length > 0);
    if (mighty.length === 0 || !mountsToken(owned)) continue;
    const inCluster = mighty.filter(({ kind }) => kind === 'ClusterRoleBinding');
    const told = inCluster.length > 0 ? inCluster : mighty;
    const rights = [...new Set(told.flatMap(rightsBy))];
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'serviceAccountName'],
      message: `${owner.kind} "${owner.name}" runs as ServiceAccount "${account}", which may ${inList(rights)} ${inCluster.length > 0 ? 'in the whole cluster, so whoever takes over a container can take over the cluster' : 'in its namespace, so whoever takes over a container can take over what runs there'}.`,
      ...(inCluster.length > 0 ? {} : { severity: 'low' as const }),
      related: told.map((binding) => ({
        resource: binding,
        path: ['roleRef', 'name'],
        message: `${binding.kind} "${binding.name}" gives the account these rights.`,
      })),
    };
  }
};

function inList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
