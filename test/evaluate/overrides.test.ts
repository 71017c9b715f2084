import { expect, test } from 'vitest';
import { withoutOverridden } from '../../src/evaluate/overrides.ts';
import { findingOf, ruleOf } from '../report/reports.ts';

const GENERAL = findingOf({ rule: ruleOf('host-path-volume', { peers: { checkov: ['CKV_1'], trivy: ['KSV-1'] } }) });
const SPECIFIC = findingOf({
  rule: ruleOf('docker-sock', { overrides: ['host-path-volume'], peers: { trivy: ['KSV-2'] } }),
});

test('the more specific of two findings at one field speaks, relates the other and answers for its peers too', () => {
  const [only, ...others] = withoutOverridden([GENERAL, SPECIFIC]);
  expect(others).toEqual([]);
  expect(only?.rule.id).toBe('docker-sock');
  expect(only?.related).toEqual([{ at: GENERAL.provenance.home, message: `${GENERAL.message} (host-path-volume)` }]);
  expect(only?.armPeers).toEqual({ trivy: ['KSV-2', 'KSV-1'], checkov: ['CKV_1'] });
});

test.each([
  ['a milder one a graver one', { ...SPECIFIC, severity: 'low' as const }],
  ['a suppressed one one that counts', { ...SPECIFIC, suppression: { by: 'comment' as const, reason: 'ours' } }],
])('%s does not replace', (_, specific) => {
  expect(withoutOverridden([GENERAL, specific])).toHaveLength(2);
});

test.each([
  ['another field', { path: ['spec', 'template'] }],
  ['another object', { resource: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace: 'shop' } }],
])('findings at %s both stand', (_, fields) => {
  expect(withoutOverridden([{ ...GENERAL, ...fields }, SPECIFIC])).toHaveLength(2);
});

test('two objects of one name on different lines are two places', () => {
  const home = { file: GENERAL.provenance.home.file };
  const elsewhere = { ...GENERAL, provenance: { ...GENERAL.provenance, home } };
  expect(withoutOverridden([elsewhere, SPECIFIC])).toHaveLength(2);
});
