import { bindingsByRole, isGivenToProgram } from '../../src/kubernetes/access/role-bindings.ts';
import { entriesOfRole, isRoleOfKubernetes, type RoleEntry } from '../../src/kubernetes/access/roles.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Roles of programs or nodes that may write the address of a load balancer. */
export const check: SetCheck = function* (set) {
  const bindingsOf = bindingsByRole(set);
  for (const role of [...set.ofKind('ClusterRole'), ...set.ofKind('Role')]) {
    if (isRoleOfKubernetes(role)) continue;
    const entries = entriesOfRole(role).filter(writesServiceStatus);
    if (entries.length === 0) continue;
    const bindings = bindingsOf(role).filter((binding) => isGivenToProgram([binding]));
    if (bindings.length === 0) continue;
    for (const { index } of entries) {
      yield {
        resource: role,
        path: ['rules', index, 'resources'],
        message: `${role.kind} "${role.name}" may write the status of Services and is given to programs, which can then draw traffic for any address to themselves.`,
        related: bindings.map((binding) => ({
          resource: binding,
          path: ['subjects'],
          message: `${binding.kind} "${binding.name}" gives the role.`,
        })),
      };
    }
  }
};

const STATUS = ['services/status', 'services/*', '*/status', '*'];
const WRITING_VERBS = ['update', 'patch', '*'];

function writesServiceStatus({ apiGroups, resources, verbs }: RoleEntry): boolean {
  return (
    (apiGroups.includes('') || apiGroups.includes('*')) &&
    STATUS.some((resource) => resources.includes(resource)) &&
    WRITING_VERBS.some((verb) => verbs.includes(verb))
  );
}
