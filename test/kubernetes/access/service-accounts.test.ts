import { expect, test } from 'vitest';
import { podTemplatesIn } from '../../../src/kubernetes/selectors.ts';
import { accountOfPod, boundAccountsOf, tokenMounts } from '../../../src/kubernetes/access/service-accounts.ts';
import { setOf } from '../sets.ts';

function bindingOf(subjects: string, metadata = '{ name: b, namespace: shop }'): string {
  return `{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: ${metadata}, subjects: ${subjects} }`;
}

test.each([
  ['in the namespace of the binding', '[{ kind: ServiceAccount, name: web }]', 'shop', true],
  ['in another namespace', '[{ kind: ServiceAccount, name: web }]', 'other', false],
  ['in the namespace of the subject', '[{ kind: ServiceAccount, name: web, namespace: other }]', 'other', true],
  ['where the pod names no namespace', '[{ kind: ServiceAccount, name: web, namespace: other }]', undefined, true],
  ['another account', '[{ kind: ServiceAccount, name: api }]', 'shop', false],
  ['by its user name', '[{ kind: User, name: "system:serviceaccount:shop:web" }]', 'shop', true],
  ['by the user name of another', '[{ kind: User, name: "system:serviceaccount:shop:web2" }]', 'shop', false],
  ['with all of the namespace', '[{ kind: Group, name: "system:serviceaccounts:shop" }]', 'shop', true],
  ['with all of another namespace', '[{ kind: Group, name: "system:serviceaccounts:other" }]', 'shop', false],
  ['with all of the cluster', '[{ kind: Group, name: "system:serviceaccounts" }]', 'shop', true],
  ['no subject', '[7, { kind: ServiceAccount }, { name: web }]', 'shop', false],
])('an account is bound %s: %s', (_, subjects, namespace, isBound) => {
  expect(boundAccountsOf(setOf({ 'a.yaml': bindingOf(subjects) })).has('web', namespace)).toBe(isBound);
});

test('a binding without a namespace may be in any', () => {
  const set = setOf({ 'a.yaml': bindingOf('[{ kind: ServiceAccount, name: web }]', '{ name: b }') });
  expect(boundAccountsOf(set).has('web', 'shop')).toBe(true);
});

test.each([
  [{ serviceAccountName: 'new', serviceAccount: 'old' }, 'new'],
  [{ serviceAccount: 'old' }, 'old'],
  [{ serviceAccountName: '' }, 'default'],
  [{}, 'default'],
])('the account of a pod with %j is %s', (spec, account) => {
  expect(accountOfPod(spec)).toBe(account);
});

test.each([
  ['{}', '', true],
  ['{ automountServiceAccountToken: false }', '', false],
  ['{ serviceAccountName: web }', 'automountServiceAccountToken: false', false],
  ['{ serviceAccountName: web, automountServiceAccountToken: true }', 'automountServiceAccountToken: false', true],
  ['{ serviceAccountName: api }', 'automountServiceAccountToken: false', true],
  ['{ serviceAccountName: web }', 'automountServiceAccountToken: true', true],
])('a pod with %s and an account with "%s" mounts the token: %s', (spec, account, isMounted) => {
  const set = setOf({
    'pod.yaml': `{ apiVersion: v1, kind: Pod, metadata: { name: a, namespace: shop }, spec: ${spec} }`,
    'account.yaml': `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n${account}`,
    'other.yaml':
      '{ apiVersion: v1, kind: ServiceAccount, metadata: { name: api, namespace: other }, automountServiceAccountToken: false }',
  });
  expect(podTemplatesIn(set).map(tokenMounts(set))).toEqual([isMounted]);
});

test('an account has each of its bindings once, by whatever name they know it', () => {
  const bindings = [
    '{ kind: ServiceAccount, name: web, namespace: shop }, { kind: User, name: "system:serviceaccount:shop:web" }',
    '{ kind: Group, name: "system:serviceaccounts:shop" }',
    '{ kind: Group, name: "system:serviceaccounts" }',
    '{ kind: ServiceAccount, name: web, namespace: other }',
    '{ kind: Group, name: "system:serviceaccounts:other" }',
  ];
  const set = setOf(
    Object.fromEntries(
      bindings.map((subjects, index) => [
        `${index}.yaml`,
        `{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: { name: "${index}" }, subjects: [${subjects}] }`,
      ]),
    ),
  );
  const bound = boundAccountsOf(set);
  const namesFor = (namespace: string | undefined): readonly string[] =>
    bound
      .bindingsOf('web', namespace)
      .map(({ name }) => name)
      .toSorted();
  expect(namesFor('shop')).toEqual(['0', '1', '2']);
  expect(namesFor(undefined)).toEqual(['0', '1', '2', '3', '4']);
  expect(namesFor('third')).toEqual(['2']);
});
