import { bindingsByRole, isGivenToProgram } from '../../src/kubernetes/role-bindings.ts';
import { entriesOfRole, isRoleOfKubernetes, type RoleEntry } from '../../src/kubernetes/roles.ts';
import { opensSessions } from '../../src/kubernetes/takeover-rights.ts';
import type { Peers, SetCheck } from '../../src/model/rule.ts';

/** Roles whose holders run commands in pods, with the bindings that give them. */
export const check: SetCheck = function* (set) {
  const bindingsOf = bindingsByRole(set);
  for (const role of [...set.ofKind('ClusterRole'), ...set.ofKind('Role')]) {
    if (isRoleOfKubernetes(role)) continue;
    const bindings = bindingsOf(role);
    for (const entry of entriesOfRole(role)) {
      if (!opensSessions(entry)) continue;
      yield {
        resource: role,
        path: ['rules', entry.index, 'resources'],
        message: `${role.kind} "${role.name}" may run commands in pods, and so act with the identity and the data of each of them.`,
        passedBy: passersOf(entry, isGivenToProgram(bindings)),
        related: bindings.map((binding) => ({
          resource: binding,
          path: ['roleRef', 'name'],
          message: `${binding.kind} "${binding.name}" gives the role.`,
        })),
      };
    }
  }
};

/** The checks of other linters that find nothing in an entry that opens sessions. */
function passersOf({ resources, verbs }: RoleEntry, isOfProgram: boolean): Peers {
  // They ask for the verb of the HTTP request, not for that of the websocket.
  const opens = verbs.includes('create') || verbs.includes('*');
  const has = (part: string): boolean => resources.some((one) => one === `pods/${part}` || one.endsWith('*'));
  const trivy = [...(opens && has('exec') ? [] : ['KSV-0053']), ...(opens && has('attach') ? [] : ['KSV-0054'])];
  return {
    trivy,
    ...(opens ? {} : { kics: OF_KICS }),
    ...(isOfProgram && opens && has('exec') ? {} : { checkov: ['CKV2_K8S_2'] }),
  };
}

const OF_KICS = ['d45330fd-f58d-45fb-a682-6481477a0f84', 'c589f42c-7924-4871-aee2-1cede9bc7cbc'];
