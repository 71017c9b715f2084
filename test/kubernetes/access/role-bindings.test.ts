import { expect, test } from 'vitest';
import { bindingsByRole, rolesByBinding, subjectsOf } from '../../../src/kubernetes/access/role-bindings.ts';
import { takeoverRightsOf } from '../../../src/kubernetes/access/takeover-rights.ts';
import { setOf } from '../sets.ts';

const RBAC = 'apiVersion: rbac.authorization.k8s.io/v1';

const set = setOf({
  'a.yaml': `
${RBAC}
kind: Role
metadata: { name: web, namespace: shop }
---
${RBAC}
kind: Role
metadata: { name: web, namespace: other }
---
${RBAC}
kind: ClusterRole
metadata: { name: web }
---
${RBAC}
kind: RoleBinding
metadata: { name: role, namespace: shop }
roleRef: { kind: Role, name: web }
subjects: [{ kind: User, name: alice }, 7, { name: half }, { kind: ServiceAccount, name: web, namespace: "" }]
---
${RBAC}
kind: RoleBinding
metadata: { name: cluster-role, namespace: shop }
roleRef: { kind: ClusterRole, name: web }
---
${RBAC}
kind: ClusterRoleBinding
metadata: { name: everywhere }
roleRef: { kind: ClusterRole, name: web }
---
${RBAC}
kind: RoleBinding
metadata: { name: nothing }
`,
});

test('a role has the bindings of its kind and namespace, those of the cluster first', () => {
  const bindingsOf = bindingsByRole(set);
  const roles = [...set.ofKind('Role'), ...set.ofKind('ClusterRole')];
  expect(roles.map((role) => bindingsOf(role).map(({ name }) => name))).toEqual([
    ['role'],
    [],
    ['everywhere', 'cluster-role'],
  ]);
});

test('a binding has the role of its kind and namespace', () => {
  const roleOf = rolesByBinding(set);
  const found = [...set.ofKind('RoleBinding'), ...set.ofKind('ClusterRoleBinding')].map((binding) => {
    const role = roleOf(binding);
    return role === undefined ? undefined : `${role.kind} ${role.namespace ?? ''}`;
  });
  expect(found).toEqual(['Role shop', 'ClusterRole ', undefined, 'ClusterRole ']);
});

test('subjects keep their place in the list', () => {
  const [binding] = set.ofKind('RoleBinding');
  expect(binding === undefined ? [] : subjectsOf(binding)).toEqual([
    { kind: 'User', name: 'alice', namespace: undefined, index: 0 },
    { kind: 'ServiceAccount', name: 'web', namespace: undefined, index: 3 },
  ]);
});

test.each([
  ['[{ apiGroups: [""], resources: [secrets], verbs: [watch] }]', ['read Secrets']],
  ['[{ apiGroups: [""], resources: [secrets], verbs: [watch], resourceNames: [one] }]', []],
  ['[{ apiGroups: [""], resources: ["*"], verbs: [list] }]', ['read Secrets']],
  ['[{ apiGroups: ["*"], resources: [statefulsets, jobs], verbs: [update] }]', ['create or change pods']],
  ['[{ apiGroups: [""], resources: [deployments], verbs: ["*"] }]', []],
  ['[{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]', ['do everything']],
  ['[{ apiGroups: [""], resources: [pods], verbs: [get, list] }]', []],
  ['[{ apiGroups: [""], resources: ["*/attach"], verbs: [create] }]', ['run commands in pods']],
  [
    '[{ apiGroups: ["*"], resources: ["*/proxy", "*/token"], verbs: [create] }]',
    ['use nodes/proxy', 'create tokens of ServiceAccounts'],
  ],
  ['[{ apiGroups: [""], resources: ["*/scale", "*/log"], verbs: [create, get] }]', []],
  ['null', []],
])('a role with rules %s may %j', (rules, rights) => {
  const [role] = setOf({ 'a.yaml': `${RBAC}\nkind: ClusterRole\nmetadata: { name: web }\nrules: ${rules}` }).resources;
  expect(takeoverRightsOf({ kind: 'ClusterRole', name: 'web' }, role)).toEqual(rights);
});

test.each([
  ['ClusterRole', 'cluster-admin', ['do everything']],
  ['ClusterRole', 'edit', ['read Secrets', 'create or change pods', 'run commands in pods']],
  ['ClusterRole', 'view', []],
  ['Role', 'cluster-admin', []],
  ['ClusterRole', 'toString', []],
] as const)('%s %s, whose rules are not at hand, may %j', (kind, name, rights) => {
  expect(takeoverRightsOf({ kind, name }, undefined)).toEqual(rights);
});
