import { bindingsByRole } from '../../src/kubernetes/access/role-bindings.ts';
import { entriesOfRole, isRoleOfKubernetes } from '../../src/kubernetes/access/roles.ts';
import { readsSecrets } from '../../src/kubernetes/access/takeover-rights.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Roles whose holders read Secrets; worst where a ClusterRole is bound in the whole cluster. */
export const check: SetCheck = function* (set, params) {
  const bindingsOf = bindingsByRole(set);
  for (const role of [...set.ofKind('ClusterRole'), ...set.ofKind('Role')]) {
    if (isRoleOfKubernetes(role)) continue;
    const bindings = bindingsOf(role);
    if (params['boundOnly'] === true && bindings.length === 0) continue;
    const isEverywhere = bindings[0]?.kind === 'ClusterRoleBinding' && role.kind === 'ClusterRole';
    for (const entry of entriesOfRole(role)) {
      if (!readsSecrets(entry)) continue;
      const isNamed = entry.resourceNames.length > 0;
      yield {
        resource: role,
        path: ['rules', entry.index, 'resources'],
        message: `${role.kind} "${role.name}" may read ${isNamed ? 'the Secrets that it names' : 'every Secret'} ${isEverywhere ? 'in the cluster' : 'where it is bound'}, and with them the credentials of others.`,
        passedBy: { trivy: [role.kind === 'Role' ? 'KSV-0041' : 'KSV-0113'] },
        ...(isEverywhere && !isNamed ? { severity: 'high' as const } : {}),
      };
    }
  }
};
