import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPeers } from '../../src/evaluate/without-peers.ts';

const linters = fc.constantFrom('checkov', 'kics', 'trivy');
const checks = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 });
const peers = fc.dictionary(linters, checks, { noNullPrototype: true });

test('what passes is not told as theirs, and all else is, in its order', () => {
  expect(withoutPeers({ checkov: ['A', 'B', 'C'], kics: ['A'] }, { checkov: ['B'], trivy: ['A'] })).toEqual({
    checkov: ['A', 'C'],
    kics: ['A'],
  });
});

test('a linter of which no check is left is gone', () => {
  expect(withoutPeers({ checkov: ['A'], kics: ['A'] }, { checkov: ['A', 'B'] })).toEqual({ kics: ['A'] });
});

test('for any two, each check is either left or passed by', () => {
  fc.assert(
    fc.property(peers, peers, (all, passed) => {
      const left = withoutPeers(all, passed);
      for (const [linter, ids] of Object.entries(all)) {
        for (const id of ids) expect(left[linter]?.includes(id) === true).toBe(passed[linter]?.includes(id) !== true);
      }
      expect(Object.values(left).every((ids) => ids.length > 0)).toBe(true);
    }),
  );
});
