import { oncePerSet } from '../../model/once-per-set.ts';
import { isMap } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { type RoleRef, roleRefOf } from './roles.ts';
import { mayShareNamespace } from '../selectors.ts';

/** Bindings of the set: those of the cluster first. */
export const bindingsIn: (set: ResourceSet) => readonly Resource[] = oncePerSet(readBindingsIn);

function readBindingsIn(set: ResourceSet): readonly Resource[] {
  return [...set.ofKind('ClusterRoleBinding'), ...set.ofKind('RoleBinding')];
}

/** Whom a binding gives its role to. */
export interface Subject {
  readonly kind: string;
  readonly name: string;
  /** As written; absent where it is empty. */
  readonly namespace: string | undefined;
  /** Its place in `subjects`. */
  readonly index: number;
}

/** The subjects of a binding that have a kind and a name. */
export function subjectsOf(binding: Resource): readonly Subject[] {
  const subjects = binding.object['subjects'];
  if (!Array.isArray(subjects)) return [];
  return subjects.flatMap((subject: unknown, index) => {
    if (!isMap(subject)) return [];
    const { kind, name, namespace } = subject;
    if (typeof kind !== 'string' || typeof name !== 'string') return [];
    return [
      { kind, name, namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined, index },
    ];
  });
}

/** Whether one of the bindings gives its role to a program or a node, and not to people alone. */
export function isGivenToProgram(bindings: readonly Resource[]): boolean {
  return bindings.some((binding) => subjectsOf(binding).some(isAccountOrNode));
}

/** Whether a subject is a ServiceAccount or a node, by kind or by the name that the API server knows it by. */
function isAccountOrNode({ kind, name }: Subject): boolean {
  return kind === 'ServiceAccount' || kind === 'Node' || /^system:(?:node|serviceaccount)s?(?::|$)/u.test(name);
}

/** For each role of the set, the bindings that give it, those of the cluster first. */
export const bindingsByRole: (set: ResourceSet) => (role: Resource) => readonly Resource[] =
  oncePerSet(readBindingsByRole);

function readBindingsByRole(set: ResourceSet): (role: Resource) => readonly Resource[] {
  const bindings = groupBy(bindingsIn(set), (binding) => keyOf(roleRefOf(binding)));
  return (role) =>
    (bindings.get(`${role.kind}/${role.name}`) ?? []).filter(
      (binding) => role.kind === 'ClusterRole' || mayShareNamespace(role, binding),
    );
}

/** The role of the set that a binding gives; undefined where it is not among them. */
export const rolesByBinding: (set: ResourceSet) => (binding: Resource) => Resource | undefined =
  oncePerSet(readRolesByBinding);

function readRolesByBinding(set: ResourceSet): (binding: Resource) => Resource | undefined {
  const roles = groupBy([...set.ofKind('Role'), ...set.ofKind('ClusterRole')], (role) => `${role.kind}/${role.name}`);
  return (binding) =>
    roles
      .get(keyOf(roleRefOf(binding)))
      ?.find((role) => role.kind === 'ClusterRole' || mayShareNamespace(role, binding));
}

function keyOf(role: RoleRef | undefined): string {
  return role === undefined ? '' : `${role.kind}/${role.name}`;
}
