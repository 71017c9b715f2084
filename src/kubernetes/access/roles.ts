import { isMap, valueAt } from '../../model/data.ts';
import type { Resource } from '../../model/resource.ts';

/** ClusterRoles that every cluster has for its users. Source: the documentation of RBAC, user-facing roles. */
const USER_FACING_ROLES = new Set(['cluster-admin', 'admin', 'edit', 'view']);

/** Whether a role is one that Kubernetes itself, or its provider, installs, so that nobody can repair it here. */
export function isRoleOfKubernetes(role: Resource): boolean {
  return (
    isBootstrapped(role) ||
    /^(?:system:|gce:podsecuritypolicy:)/u.test(role.name) ||
    (role.kind === 'ClusterRole' && USER_FACING_ROLES.has(role.name))
  );
}

/** Whether the API server makes the object at its start. */
export function isBootstrapped(object: Resource): boolean {
  return valueAt(object.object, ['metadata', 'labels', 'kubernetes.io/bootstrapping']) === 'rbac-defaults';
}

/** One entry of a role's `rules`, with the strings of its lists. */
export interface RoleEntry {
  readonly index: number;
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames: readonly string[];
}

/** The entries of a role; none for an aggregated one, whose rules are other roles'. */
export function entriesOfRole(role: Resource): readonly RoleEntry[] {
  const rules = role.object['rules'];
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) =>
    isMap(rule)
      ? [
          {
            index,
            apiGroups: stringsIn(rule['apiGroups']),
            resources: stringsIn(rule['resources']),
            verbs: stringsIn(rule['verbs']),
            resourceNames: stringsIn(rule['resourceNames']),
          },
        ]
      : [],
  );
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

const ALL_VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];

/** Whether one entry of the role grants every verb on every resource, as cluster-admin does. */
export function grantsEverything(role: Resource): boolean {
  return entriesOfRole(role).some(
    ({ apiGroups, resources, verbs, resourceNames }) =>
      apiGroups.includes('*') &&
      resources.includes('*') &&
      resourceNames.length === 0 &&
      (verbs.includes('*') || ALL_VERBS.every((verb) => verbs.includes(verb))),
  );
}

/** The role that a binding gives. */
export interface RoleRef {
  readonly kind: 'Role' | 'ClusterRole';
  readonly name: string;
}

/** What a RoleBinding or ClusterRoleBinding gives; undefined where it does not say. */
export function roleRefOf(binding: Resource): RoleRef | undefined {
  const kind = valueAt(binding.object, ['roleRef', 'kind']);
  const name = valueAt(binding.object, ['roleRef', 'name']);
  return (kind === 'Role' || kind === 'ClusterRole') && typeof name === 'string' ? { kind, name } : undefined;
}
