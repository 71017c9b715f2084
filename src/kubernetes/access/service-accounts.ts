import { oncePerSet } from '../../model/once-per-set.ts';
import type { DataMap } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { bindingsIn, subjectsOf } from './role-bindings.ts';
import { mayShareNamespace, type OwnedTemplate } from '../selectors.ts';

/** The ServiceAccount that a pod runs as; `default` where it names none. The second name is the deprecated one. */
export function accountOfPod(spec: DataMap): string {
  for (const key of ['serviceAccountName', 'serviceAccount']) {
    const name = spec[key];
    if (typeof name === 'string' && name !== '') return name;
  }
  return 'default';
}

/** The field of a pod spec that names its account: the deprecated one where only that is written. */
export function accountField(spec: DataMap): string {
  return spec['serviceAccountName'] === undefined ? 'serviceAccount' : 'serviceAccountName';
}

/** Whether pods get the token of their account: the pod's own word wins, then the account's, and unset means that they do. */
export const tokenMounts: (set: ResourceSet) => (owned: OwnedTemplate) => boolean = oncePerSet(readTokenMounts);

function readTokenMounts(set: ResourceSet): (owned: OwnedTemplate) => boolean {
  const accounts = groupBy(set.ofKind('ServiceAccount'), (account) => account.name);
  return ({ owner, spec }) => {
    const onPod = spec['automountServiceAccountToken'];
    if (onPod !== undefined) return onPod !== false;
    const account = accounts.get(accountOfPod(spec))?.find((one) => mayShareNamespace(one, owner));
    return account?.object['automountServiceAccountToken'] !== false;
  };
}

/** Accounts that the bindings of a set give a role. */
export interface BoundAccounts {
  /** Whether a binding names the account, its namespace's accounts or all accounts. Without a namespace it may be in any. */
  has(name: string, namespace: string | undefined): boolean;
  /** The bindings that do, each once. */
  bindingsOf(name: string, namespace: string | undefined): readonly Resource[];
}

const NO_BINDINGS: readonly Resource[] = [];

const ALL_ACCOUNTS = 'system:serviceaccounts';

/** A namespace and what is bound in it; undefined for a subject that may be in any. */
type BindingsByNamespace = Map<string | undefined, Set<Resource>>;

/** Reads the subjects of the set's RoleBindings and ClusterRoleBindings once. */
export const boundAccountsOf: (set: ResourceSet) => BoundAccounts = oncePerSet(readBoundAccountsOf);

function readBoundAccountsOf(set: ResourceSet): BoundAccounts {
  const accounts = new Map<string, BindingsByNamespace>();
  /** By namespace; the empty one stands for all accounts of the cluster. */
  const groups: BindingsByNamespace = new Map();
  for (const binding of bindingsIn(set)) {
    for (const { kind, name, namespace } of subjectsOf(binding)) {
      if (kind === 'Group' && name.startsWith(ALL_ACCOUNTS))
        addTo(groups, name.slice(ALL_ACCOUNTS.length + 1), binding);
      const account = accountOfSubject(kind, name, namespace ?? binding.namespace);
      if (account === undefined) continue;
      let known = accounts.get(account.name);
      if (known === undefined) accounts.set(account.name, (known = new Map()));
      addTo(known, account.namespace, binding);
    }
  }
  const bindingsOf = (name: string, namespace: string | undefined): readonly Resource[] => {
    const known = accounts.get(name);
    // Most sets bind nobody.
    if (known === undefined && groups.size === 0) return NO_BINDINGS;
    if (namespace === undefined) return [...new Set([...allOf(groups), ...allOf(known)])];
    const places = [groups.get(''), groups.get(namespace), known?.get(undefined), known?.get(namespace)];
    return [...new Set(places.flatMap((place) => [...(place ?? [])]))];
  };
  return { bindingsOf, has: (name, namespace) => bindingsOf(name, namespace).length > 0 };
}

function addTo(places: BindingsByNamespace, namespace: string | undefined, binding: Resource): void {
  const known = places.get(namespace);
  if (known === undefined) places.set(namespace, new Set([binding]));
  else known.add(binding);
}

function allOf(places: BindingsByNamespace | undefined): readonly Resource[] {
  return [...(places?.values() ?? [])].flatMap((bindings) => [...bindings]);
}

function accountOfSubject(
  kind: string,
  name: string,
  namespace: string | undefined,
): { readonly name: string; readonly namespace: string | undefined } | undefined {
  if (kind === 'ServiceAccount') return { name, namespace };
  const user =
    kind === 'User' ? /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/u.exec(name)?.groups : undefined;
  return user === undefined ? undefined : { name: user['name'] ?? '', namespace: user['namespace'] };
}
