import { describe, expect, test } from 'vitest';
import { withPeersOfHolders } from '../../src/evaluate/peers-of-holders.ts';
import { planRules } from '../../src/evaluate/plan.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import type { Peers } from '../../src/model/rule.ts';
import { setOf } from '../kubernetes/sets.ts';
import { findingOf, ruleOf } from '../report/reports.ts';

const PEERS: Peers = {
  'kube-linter': ['access-to-secrets', 'wildcard-in-rules'],
  checkov: ['CKV2_K8S_5', 'CKV_K8S_49'],
  kics: ['056ac60e-fe07-4acc-9b34-8e1d51716ab9'],
};

const ROLE = '{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: reader, namespace: shop } }';

function bindingTo(subject: string, namespace = 'shop'): string {
  return `{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: b, namespace: ${namespace} }, roleRef: { kind: Role, name: reader }, subjects: [{ kind: ${subject}, name: a }] }`;
}

function atRole(kind = 'Role', fields: Partial<TracedFinding> = {}): TracedFinding {
  const resource = { apiVersion: 'rbac.authorization.k8s.io/v1', kind, name: 'reader', namespace: 'shop' };
  return findingOf({ rule: ruleOf('rbac-access-to-secrets', { peers: PEERS }), resource, ...fields });
}

/** Whose checks a finding at the role is, beside these objects. */
function toldAs(objects: readonly string[], finding: TracedFinding = atRole()): Peers | undefined {
  const [told] = withPeersOfHolders([finding], setOf({ 'a.yaml': objects.join('\n---\n') }));
  return told?.armPeers;
}

describe('a finding at a role is told as the checks that find fault with whom it is given to', () => {
  test('a program', () => {
    expect(toldAs([ROLE, bindingTo('ServiceAccount')])).toBeUndefined();
  });

  test('people alone', () => {
    expect(toldAs([ROLE, bindingTo('User')])).toEqual({
      'kube-linter': ['access-to-secrets', 'wildcard-in-rules'],
      checkov: ['CKV_K8S_49'],
    });
  });

  test('nobody, in this namespace', () => {
    const nobody = { 'kube-linter': ['wildcard-in-rules'], checkov: ['CKV_K8S_49'], kics: PEERS['kics'] };
    expect(toldAs([ROLE])).toEqual(nobody);
    expect(toldAs([ROLE, bindingTo('ServiceAccount', 'other')])).toEqual(nobody);
  });

  test('whoever has another role that gathers roles', () => {
    const gathering =
      '{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: all }, aggregationRule: { clusterRoleSelectors: [{}] } }';
    expect(toldAs([ROLE, gathering])?.['kube-linter']).toEqual(['access-to-secrets', 'wildcard-in-rules']);
  });
});

test('a finding that some of the peers pass anyway keeps what is left of them', () => {
  const finding = atRole('Role', { armPeers: { checkov: ['CKV2_K8S_5'], trivy: ['KSV-0041'] } });
  expect(toldAs([ROLE], finding)).toEqual({ trivy: ['KSV-0041'] });
});

test('a role that is not in the set, another kind, and peers that look at the role alone are as they were', () => {
  const set = setOf({ 'a.yaml': ROLE });
  const findings = [
    atRole('ClusterRole'),
    atRole('Deployment'),
    findingOf({ resource: atRole().resource ?? { apiVersion: '', kind: '', name: '' } }),
    atRole('Role', { armPeers: { trivy: ['KSV-0041'] } }),
  ];
  const told = withPeersOfHolders(findings, set);
  expect(told.map((one, index) => one === findings[index])).toEqual([true, true, true, true]);
});

/** How much of a binding is kept for a rule over roles that these checks answer for. */
function keptOfBindings(peers: Peers): string {
  const compiled = { rule: ruleOf('rbac-impersonate', { scope: 'rbacRule', peers }), params: {}, aliases: [] };
  const plan = planRules([{ compiled, params: {}, strict: false }], []);
  return plan.keeps('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding');
}

test('roles and bindings are kept for a rule over roles that such checks answer for, and for no other', () => {
  expect(keptOfBindings({ checkov: ['CKV2_K8S_3'] })).toBe('whole');
  expect(keptOfBindings({ checkov: ['CKV_K8S_49'] })).toBe('nothing');
});
