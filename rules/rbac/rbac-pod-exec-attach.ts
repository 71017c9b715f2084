import { bindingsByRole } from '../../src/kubernetes/access/role-bindings.ts';
import { entriesOfRole, isRoleOfKubernetes, type RoleEntry } from '../../src/kubernetes/access/roles.ts';
import { opensSessions } from '../../src/kubernetes/access/takeover-rights.ts';
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
        passedBy: {
          ...passersOf(entry),
          polaris: passersOfPolaris(
            role.kind,
            bindings.map(({ kind }) => kind),
          ),
        },
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
function passersOf({ resources, verbs }: RoleEntry): Peers {
  // They ask for the verb of the HTTP request, not for that of the websocket.
  const opens = verbs.includes('create') || verbs.includes('*');
  const has = (part: string): boolean => resources.some((one) => one === `pods/${part}` || one.endsWith('*'));
  const closed = Object.keys(OF_PART).filter((part) => !opens || !has(part));
  return {
    trivy: closed.flatMap((part) => OF_PART[part]?.trivy ?? []),
    kics: closed.flatMap((part) => OF_PART[part]?.kics ?? []),
    ...(opens && has('exec') ? {} : { checkov: ['CKV2_K8S_2'] }),
  };
}

/** The checks that look for one of the two ways alone, by the part of the pod that it goes through. */
const OF_PART: Readonly<Record<string, { readonly trivy: string; readonly kics: string }>> = {
  exec: { trivy: 'KSV-0053', kics: 'c589f42c-7924-4871-aee2-1cede9bc7cbc' },
  attach: { trivy: 'KSV-0054', kics: 'd45330fd-f58d-45fb-a682-6481477a0f84' },
};

/** Polaris has one for each kind of role, and one for each kind of binding to it. */
const OF_POLARIS = [
  { role: 'ClusterRole', binding: undefined, check: 'clusterrolePodExecAttach' },
  { role: 'ClusterRole', binding: 'ClusterRoleBinding', check: 'clusterrolebindingPodExecAttach' },
  { role: 'Role', binding: undefined, check: 'rolePodExecAttach' },
  { role: 'ClusterRole', binding: 'RoleBinding', check: 'rolebindingClusterRolePodExecAttach' },
  { role: 'Role', binding: 'RoleBinding', check: 'rolebindingRolePodExecAttach' },
];

function passersOfPolaris(role: string, bindings: readonly string[]): readonly string[] {
  return OF_POLARIS.filter(
    (one) => one.role !== role || (one.binding !== undefined && !bindings.includes(one.binding)),
  ).map((one) => one.check);
}
