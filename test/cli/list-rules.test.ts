import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { namesOf } from '../../src/catalog/select.ts';
import { UserError } from '../../src/errors.ts';
import { listRules } from '../../src/cli/list-rules.ts';

function idsFor(peer: string): readonly string[] {
  const rules = JSON.parse(listRules(BUILT_IN_RULES, 'json', peer)) as readonly { readonly id: string }[];
  return rules.map(({ id }) => id);
}

test.each([
  ['Checkov', 'CKV_K8S_16'],
  ['Checkov, in small letters', 'ckv_k8s_16'],
  ['Trivy', 'KSV-0017'],
  ['Trivy, as its database names it', 'AVD-KSV-0017'],
  ['Trivy, as it was once called', 'KSV017'],
  ['Trivy, with zeros', 'ksv0017'],
  ['Kubescape', 'C-0057'],
  ['KICS', 'dd29336b-fe57-445b-a26e-e6aa867ae609'],
  ['kube-linter', 'privileged-container'],
  ['kube-score', 'container-security-context-privileged'],
  ['Polaris', 'runAsPrivileged'],
  ['kubesec', 'Privileged'],
  ['Datree', 'CONTAINERS_INCORRECT_PRIVILEGED_VALUE_TRUE'],
  ['Semgrep', 'privileged-container'],
  ['Semgrep, with its path', 'yaml.kubernetes.security.privileged-container.privileged-container'],
  ['Kyverno', 'disallow-privileged-containers'],
  ['Gatekeeper, by kind', 'K8sPSPPrivilegedContainer'],
  ['Gatekeeper, by template', 'k8spspprivilegedcontainer'],
  ['Snyk', 'SNYK-CC-K8S-1'],
  ['Monokle', 'PSS103'],
  ['a linter by name', 'trivy/KSV017'],
  ['a linter by name, with a colon', 'Checkov:CKV_K8S_16'],
])('the check of %s is found', (_, id) => {
  expect(idsFor(id)).toContain('privileged-container');
});

test('every id of every peer is found, as it is written and in small letters', () => {
  const ids = new Set(BUILT_IN_RULES.flatMap(({ rule }) => Object.values(rule.peers).flat()));
  for (const id of ids) expect(idsFor(id.toLowerCase())).toEqual(idsFor(id));
});

test('what a peer calls like one of our rules is the peer’s', () => {
  const [rule] = BUILT_IN_RULES;
  if (rule === undefined) throw new Error('no rule');
  const named = (id: string, peers: Readonly<Record<string, readonly string[]>>): typeof rule => ({
    ...rule,
    rule: { ...rule.rule, id, peers },
  });
  const rules = [named('ours', { checkov: ['theirs'] }), named('theirs', { trivy: ['KSV-0001'] })];
  const found = JSON.parse(listRules(rules, 'json', 'theirs')) as readonly { readonly id: string }[];
  expect(found.map(({ id }) => id)).toEqual(['ours']);
});

test('--rule and suppressions know the same spellings', () => {
  const names = namesOf(BUILT_IN_RULES);
  expect(names.get('avd-ksv-0017')).toEqual(names.get('ksv-0017'));
  expect(names.get('ksv0017')).toContain('privileged-container');
});

test('an id that nobody has is told, with the nearest', () => {
  expect(() => idsFor('CKV_K8S_1666')).toThrow(UserError);
  expect(() => idsFor('CKV_K8S_1666')).toThrow('no rule answers to "CKV_K8S_1666"');
  expect(() => idsFor('checkov/KSV-0017')).toThrow('no rule answers');
});
