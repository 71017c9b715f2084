import { bindingsByRole } from '../../src/kubernetes/role-bindings.ts';
import { entriesOfRole, isRoleOfKubernetes } from '../../src/kubernetes/roles.ts';
import { opensSessions } from '../../src/kubernetes/takeover-rights.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Roles whose holders run commands in pods, with the bindings that give them. */
export const check: SetCheck = function* (set) {
  const bindingsOf = bindingsByRole(set);
  for (const role of [...set.ofKind('ClusterRole'), ...set.ofKind('Role')]) {
    if (isRoleOfKubernetes(role)) continue;
    for (const entry of entriesOfRole(role)) {
      if (!opensSessions(entry)) continue;
      yield {
        resource: role,
        path: ['rules', entry.index, 'resources'],
        message: `${role.kind} "${role.name}" may run commands in pods, and so act with the identity and the data of each of them.`,
        related: bindingsOf(role).map((binding) => ({
          resource: binding,
          path: ['roleRef', 'name'],
          message: `${binding.kind} "${binding.name}" gives the role.`,
        })),
      };
    }
  }
};
