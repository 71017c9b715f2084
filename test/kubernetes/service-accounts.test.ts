import { expect, test } from 'vitest';
import { accountOfPod, boundAccountsOf } from '../../src/kubernetes/service-accounts.ts';
import { setOf } from './sets.ts';

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
