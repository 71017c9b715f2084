import type { Resource } from '../../model/resource.ts';
import { entriesOfRole, grantsEverything, type RoleEntry, type RoleRef } from './roles.ts';

/** Something that a role may allow: any of the verbs on any of the resources of a group. */
interface Right {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** Whether the entry allows any of the right. Stars stand for everything, as in Kubernetes; a right names those before a slash. */
function allows({ apiGroups, resources, verbs }: RoleEntry, right: Right): boolean {
  return (
    (apiGroups.includes(right.group) || apiGroups.includes('*')) &&
    (resources.includes('*') || right.resources.some((resource) => resources.includes(resource))) &&
    (verbs.includes('*') || right.verbs.some((verb) => verbs.includes(verb)))
  );
}

const SECRETS: Right = { group: '', resources: ['secrets'], verbs: ['get', 'list', 'watch'] };

/** Whether the entry lets its holder read Secrets. */
export function readsSecrets(entry: RoleEntry): boolean {
  return allows(entry, SECRETS);
}

/** A session over a websocket is opened by get, one over HTTP by create. */
const SESSIONS: Right = {
  group: '',
  resources: [
    'pods/exec',
    'pods/attach',
    'pods/ephemeralcontainers',
    'pods/*',
    '*/exec',
    '*/attach',
    '*/ephemeralcontainers',
  ],
  verbs: ['create', 'get', 'update', 'patch'],
};

/** Whether the entry lets its holder run commands in pods: exec, attach, or a container that is added to them. */
export function opensSessions(entry: RoleEntry): boolean {
  return allows(entry, SESSIONS);
}

const CHANGE = ['create', 'update', 'patch'];
const RBAC = 'rbac.authorization.k8s.io';
const ROLES = ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'];

/** Rights from which it is one step to those of others. In messages they are read after "may". */
const TAKEOVER_RIGHTS: readonly { readonly does: string; readonly rights: readonly Right[] }[] = [
  { does: 'read Secrets', rights: [SECRETS] },
  {
    does: 'create or change pods',
    rights: [
      { group: '', resources: ['pods', 'replicationcontrollers'], verbs: CHANGE },
      { group: 'apps', resources: ['deployments', 'statefulsets', 'replicasets', 'daemonsets'], verbs: CHANGE },
      { group: 'batch', resources: ['jobs', 'cronjobs'], verbs: CHANGE },
    ],
  },
  { does: 'run commands in pods', rights: [SESSIONS] },
  {
    does: 'use nodes/proxy',
    rights: [{ group: '', resources: ['nodes/proxy', 'nodes/*', '*/proxy'], verbs: ['get', 'create'] }],
  },
  { does: 'widen or bind roles', rights: [{ group: RBAC, resources: ROLES, verbs: ['escalate', 'bind'] }] },
  {
    does: 'impersonate others',
    rights: [{ group: '', resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'] }],
  },
  {
    does: 'create tokens of ServiceAccounts',
    rights: [{ group: '', resources: ['serviceaccounts/token', 'serviceaccounts/*', '*/token'], verbs: ['create'] }],
  },
];

/** What the roles for users hold of this. Source: the documentation of RBAC, user-facing roles. */
const RIGHTS_OF_BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'cluster-admin': ['do everything'],
  admin: ['read Secrets', 'create or change pods', 'run commands in pods'],
  edit: ['read Secrets', 'create or change pods', 'run commands in pods'],
};

/**
 * What a role allows that leads to the rights of others, e.g. `read Secrets`; empty where it allows nothing of the kind.
 * What is limited to named objects does not count. `definition` is the role itself, where it is at hand.
 */
export function takeoverRightsOf(role: RoleRef, definition: Resource | undefined): readonly string[] {
  if (definition === undefined) {
    return role.kind === 'ClusterRole' && Object.hasOwn(RIGHTS_OF_BUILT_IN, role.name)
      ? (RIGHTS_OF_BUILT_IN[role.name] ?? [])
      : [];
  }
  if (grantsEverything(definition)) return ['do everything'];
  const entries = entriesOfRole(definition).filter(({ resourceNames }) => resourceNames.length === 0);
  return TAKEOVER_RIGHTS.filter(({ rights }) =>
    entries.some((entry) => rights.some((right) => allows(entry, right))),
  ).map(({ does }) => does);
}
