import { severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { bindingsIn, rolesByBinding, subjectsOf } from '../../src/kubernetes/access/role-bindings.ts';
import { type RoleRef, roleRefOf } from '../../src/kubernetes/access/roles.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Bindings that name a role or an account which the set does not have. */
export const check: SetCheck = function* (set) {
  const roleOf = rolesByBinding(set);
  const hasRoles = set.ofKind('Role').length + set.ofKind('ClusterRole').length > 0;
  const accounts = accountsByNamespace(set);
  for (const binding of bindingsIn(set)) {
    const role = roleRefOf(binding);
    if (role !== undefined && roleOf(binding) === undefined && !isOfKubernetes(role)) {
      yield danglingRole(set, binding, role, hasRoles);
    }
    yield* danglingAccounts(binding, accounts);
  }
};

/** Names of the accounts; those without a namespace, which may be of any, under undefined. */
function accountsByNamespace(set: ResourceSet): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const groups = groupBy(set.ofKind('ServiceAccount'), ({ namespace }) => namespace);
  return new Map([...groups].map(([namespace, accounts]) => [namespace, new Set(accounts.map(({ name }) => name))]));
}

/** What every cluster has, or a kubeadm cluster. */
function isOfKubernetes({ kind, name }: RoleRef): boolean {
  return (
    /^(?:system|kubeadm):/u.test(name) ||
    name === 'extension-apiserver-authentication-reader' ||
    (kind === 'ClusterRole' && ['cluster-admin', 'admin', 'edit', 'view'].includes(name))
  );
}

function danglingRole(set: ResourceSet, binding: Resource, role: RoleRef, hasRoles: boolean): Violation {
  // A ClusterRole may as well belong to what another source installs.
  const severity = role.kind === 'Role' ? severityOfBrokenLink(set, hasRoles) : hasRoles ? 'medium' : 'info';
  return {
    resource: binding,
    path: ['roleRef', 'name'],
    message: `${binding.kind} "${binding.name}" gives ${role.kind} "${role.name}", which is not in this source, so it gives nothing${severity === 'info' ? ' unless the role comes from elsewhere' : ', or later what somebody else writes under that name'}.`,
    severity,
    passedBy: { polaris: OF_POLARIS.filter((one) => one !== checkOf(binding, role)) },
  };
}

/** Polaris looks for the role of a binding, each kind by a check of its own, and for no account. */
const OF_POLARIS = [
  'clusterrolebindingPodExecAttach',
  'rolebindingClusterRolePodExecAttach',
  'rolebindingRolePodExecAttach',
];

function checkOf(binding: Resource, { kind }: RoleRef): string | undefined {
  if (binding.kind === 'ClusterRoleBinding') return OF_POLARIS[0];
  return OF_POLARIS[kind === 'ClusterRole' ? 1 : 2];
}

function* danglingAccounts(
  binding: Resource,
  accounts: ReadonlyMap<string | undefined, ReadonlySet<string>>,
): Generator<Violation> {
  for (const { kind, name, namespace: written, index } of subjectsOf(binding)) {
    if (kind !== 'ServiceAccount') continue;
    if (written === undefined && binding.kind === 'ClusterRoleBinding') {
      yield {
        resource: binding,
        path: ['subjects', index, 'namespace'],
        message: `ClusterRoleBinding "${binding.name}" names ServiceAccount "${name}" without a namespace, so the API server refuses it.`,
        passedBy: { polaris: OF_POLARIS },
      };
      continue;
    }
    // Where accounts of that namespace are defined, a missing one is a mistake; each namespace has its default.
    const known = accounts.get(written ?? binding.namespace);
    if (name === 'default' || known === undefined || known.has(name)) continue;
    if (accounts.get(undefined)?.has(name) === true) continue;
    yield {
      resource: binding,
      path: ['subjects', index, 'name'],
      message: `${binding.kind} "${binding.name}" names ServiceAccount "${name}", which is not among the accounts of its namespace in this source, so whoever makes one gets the role.`,
      passedBy: { polaris: OF_POLARIS },
    };
  }
}
