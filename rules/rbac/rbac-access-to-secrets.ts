import { entriesOfRole, isRoleOfKubernetes, type RoleEntry, roleRefOf } from '../../src/kubernetes/roles.ts';
import { mayShareNamespace } from '../../src/kubernetes/selectors.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Roles whose holders read Secrets; worst where a ClusterRole is bound in the whole cluster. */
export const check: SetCheck = function* (set, params) {
  const givenInCluster = rolesGivenBy(set.ofKind('ClusterRoleBinding'));
  const givenInNamespace = rolesGivenBy(set.ofKind('RoleBinding'));
  for (const role of [...set.ofKind('ClusterRole'), ...set.ofKind('Role')]) {
    if (isRoleOfKubernetes(role)) continue;
    const key = `${role.kind}/${role.name}`;
    const isEverywhere = role.kind === 'ClusterRole' && givenInCluster.has(key);
    const isBound =
      isEverywhere || (givenInNamespace.get(key)?.some((binding) => mayShareNamespace(role, binding)) ?? false);
    if (params['boundOnly'] === true && !isBound) continue;
    for (const entry of entriesOfRole(role)) {
      if (!readsSecrets(entry)) continue;
      const isNamed = entry.resourceNames.length > 0;
      yield {
        resource: role,
        path: ['rules', entry.index, 'resources'],
        message: `${role.kind} "${role.name}" may read ${isNamed ? 'the Secrets that it names' : 'every Secret'} ${isEverywhere ? 'in the cluster' : 'where it is bound'}, and with them the credentials of others.`,
        ...(isEverywhere && !isNamed ? { severity: 'high' as const } : {}),
      };
    }
  }
};

function rolesGivenBy(bindings: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  return groupBy(bindings, (binding) => {
    const role = roleRefOf(binding);
    return role === undefined ? '' : `${role.kind}/${role.name}`;
  });
}

const READING_VERBS = ['get', 'list', 'watch', '*'];

function readsSecrets({ apiGroups, resources, verbs }: RoleEntry): boolean {
  return (
    (resources.includes('secrets') || resources.includes('*')) &&
    (apiGroups.includes('') || apiGroups.includes('*')) &&
    READING_VERBS.some((verb) => verbs.includes(verb))
  );
}
