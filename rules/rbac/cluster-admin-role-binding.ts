import { bindingsIn, rolesByBinding } from '../../src/kubernetes/access/role-bindings.ts';
import { grantsEverything, isBootstrapped, roleRefOf } from '../../src/kubernetes/access/roles.ts';
import { isMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { Peers, SetCheck } from '../../src/model/rule.ts';

/** Checks that know ClusterRoleBindings alone, and the role by its name. */
const BY_NAME: Peers = {
  'kube-linter': ['cluster-admin-role-binding'],
  kics: ['249328b8-5f0f-409f-b1dd-029f07882e11'],
};

/** One for each kind of binding and of what it binds. */
const OF_KINDS = [
  'clusterrolebindingClusterAdmin',
  'rolebindingClusterAdminClusterRole',
  'rolebindingClusterAdminRole',
];

/** Bindings that give all power: cluster-admin by name, or a role of the set that grants as much. */
export const check: SetCheck = function* (set) {
  const definitionOf = rolesByBinding(set);
  for (const binding of bindingsIn(set)) {
    const given = roleRefOf(binding);
    if (given === undefined || isOfKubernetes(binding)) continue;
    const defined = definitionOf(binding);
    const isOwn = defined !== undefined && grantsEverything(defined);
    // A namespaced role of that name is as strong as its rules; where they are not at hand, the ClusterRole was meant.
    const isNamed = given.name === 'cluster-admin' && (given.kind === 'ClusterRole' || defined === undefined);
    if (!isOwn && !isNamed) continue;
    const everywhere = binding.kind === 'ClusterRoleBinding';
    yield {
      resource: binding,
      path: ['roleRef', 'name'],
      message: `${binding.kind} "${binding.name}" gives ${isNamed ? 'cluster-admin' : `${given.kind} "${given.name}", which grants everything`}, so its subjects own the ${everywhere ? 'cluster' : 'namespace'}.`,
      ...(everywhere ? {} : { severity: 'medium' as const }),
      passedBy: { ...(everywhere && isNamed ? {} : BY_NAME), polaris: passersOf(binding, given.kind) },
    };
  }
};

/** Of the checks for one kind each, those of the other kinds; all of them where the name says that it is the system's own. */
function passersOf(binding: Resource, roleKind: string): readonly string[] {
  const isClusterWide = binding.kind === 'ClusterRoleBinding';
  if (isClusterWide && /^(?:system:|cluster-admin$)/u.test(binding.name)) return OF_KINDS;
  const own = isClusterWide ? 0 : roleKind === 'Role' ? 2 : 1;
  return OF_KINDS.filter((_, index) => index !== own);
}

/** What the API server or a provider binds at the start of a cluster. */
function isOfKubernetes(binding: Resource): boolean {
  if (isBootstrapped(binding) || binding.name.startsWith('gce:podsecuritypolicy:')) return true;
  const subjects = binding.object['subjects'];
  return (
    binding.kind === 'ClusterRoleBinding' &&
    binding.name === 'cluster-admin' &&
    Array.isArray(subjects) &&
    subjects.every(
      (subject: unknown) => isMap(subject) && subject['kind'] === 'Group' && subject['name'] === 'system:masters',
    )
  );
}
