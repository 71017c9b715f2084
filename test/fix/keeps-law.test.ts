import { expect, test } from 'vitest';
import { lawbreakers } from '../../src/fix/keeps-law.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import type { Severity } from '../../src/model/severity.ts';
import { findingOf, lineAt, reportOf, ruleOf } from '../report/reports.ts';

function finding(identity: string, severity: Severity = 'high', name = 'web'): TracedFinding {
  return findingOf(
    { identity, severity, rule: ruleOf(identity), resource: { apiVersion: 'apps/v1', kind: 'Deployment', name } },
    { home: lineAt(`${name}.yaml`, 1, 1, 2) },
  );
}

/** Which of the fixes break the law, by the rule of their finding. */
function broken(
  before: readonly TracedFinding[],
  after: readonly TracedFinding[],
  fixed: readonly TracedFinding[],
): readonly string[] {
  const identities = new Set(before.map(({ identity }) => identity));
  const result = lawbreakers(
    { before: reportOf({ findings: before }), after: reportOf({ findings: after }), fixed },
    ({ identity }) => identities.has(identity),
  );
  return [...result.keys()].map(({ rule }) => rule.id).toSorted();
}

const [a, b] = [finding('a'), finding('b', 'high', 'api')];

test('a finding that is gone keeps it', () => expect(broken([a, b], [b], [a])).toEqual([]));
test('one that is still there breaks it', () => expect(broken([a], [a], [a])).toEqual(['a']));
test('of two alike, one that is fixed leaves one', () => expect(broken([a, { ...a }], [a], [a])).toEqual([]));
test('something new as bad on the same object breaks it', () =>
  expect(broken([a, b], [finding('c')], [a, b])).toEqual(['a']));
test('something new that is milder does not', () => expect(broken([a], [finding('c', 'medium')], [a])).toEqual([]));
test('something new elsewhere may come of any fix', () =>
  expect(broken([a, b], [finding('c', 'high', 'other')], [a, b])).toEqual(['a', 'b']));

test('what cannot be judged any more breaks all', () => {
  const [before, after] = [reportOf({ findings: [a] }), reportOf({ documentsUnchecked: 1 })];
  expect(lawbreakers({ before, after, fixed: [a] }, () => true).size).toBe(1);
});
