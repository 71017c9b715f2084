import { type DataMap, isMap } from '../model/data.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';

/** The ServiceAccount that a pod runs as; `default` where it names none. The second name is the deprecated one. */
export function accountOfPod(spec: DataMap): string {
  for (const key of ['serviceAccountName', 'serviceAccount']) {
    const name = spec[key];
    if (typeof name === 'string' && name !== '') return name;
  }
  return 'default';
}

/** Accounts that the bindings of a set give a role. */
export interface BoundAccounts {
  /** Whether a binding names the account, its namespace's accounts or all accounts. Without a namespace it may be in any. */
  has(name: string, namespace: string | undefined): boolean;
}

const ALL_ACCOUNTS = 'system:serviceaccounts';

/** Reads the subjects of the set's RoleBindings and ClusterRoleBindings once. */
export function boundAccountsOf(set: ResourceSet): BoundAccounts {
  /** Namespaces by account; undefined among them for a subject that may be in any. */
  const namespaces = new Map<string, Set<string | undefined>>();
  const groups = new Set<string>();
  for (const binding of [...set.ofKind('RoleBinding'), ...set.ofKind('ClusterRoleBinding')]) {
    for (const { kind, name, namespace } of subjectsOf(binding)) {
      if (kind === 'Group' && name.startsWith(ALL_ACCOUNTS)) groups.add(name.slice(ALL_ACCOUNTS.length + 1));
      const account = accountOfSubject(kind, name, namespace ?? binding.namespace);
      if (account === undefined) continue;
      const known = namespaces.get(account.name);
      if (known === undefined) namespaces.set(account.name, new Set([account.namespace]));
      else known.add(account.namespace);
    }
  }
  return {
    has(name, namespace) {
      if (groups.has('') || (namespace === undefined ? groups.size > 0 : groups.has(namespace))) return true;
      const known = namespaces.get(name);
      if (known === undefined) return false;
      return namespace === undefined || known.has(undefined) || known.has(namespace);
    },
  };
}

interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

function subjectsOf(binding: Resource): readonly Subject[] {
  const subjects = binding.object['subjects'];
  if (!Array.isArray(subjects)) return [];
  return subjects.flatMap((subject: unknown) => {
    if (!isMap(subject)) return [];
    const { kind, name, namespace } = subject;
    if (typeof kind !== 'string' || typeof name !== 'string') return [];
    return [{ kind, name, namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined }];
  });
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
