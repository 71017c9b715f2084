import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchFindings } from '../../src/compare/match-findings.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { findingOf, lineAt } from '../report/reports.ts';

function finding(identity: string, file = 'a.yaml', isSuppressed = false): TracedFinding {
  return findingOf(
    { identity, ...(isSuppressed ? { suppression: { by: 'comment', reason: 'x' } } : {}) },
    { home: lineAt(file, 1, 1, 2) },
  );
}

const lists = fc
  .array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('a.yaml', 'b.yaml'), fc.boolean()), { maxLength: 8 })
  .map((all) => all.map((one) => finding(...one)));

describe('matching', () => {
  test('a state with itself finds nothing new and nothing gone', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const { known, gone } = matchFindings(
          all,
          all.map((one) => ({ ...one })),
        );
        expect([known.size, gone]).toEqual([all.length, []]);
      }),
    );
  });

  test('of each identity as many are new as there are more of now, and gone as there were more of before', () => {
    fc.assert(
      fc.property(lists, lists, (now, before) => {
        const { known, gone } = matchFindings(now, before);
        for (const id of ['x', 'y', 'z']) {
          const count = (all: readonly TracedFinding[], isSuppressed: boolean): number =>
            all.filter((one) => one.identity === id && (one.suppression !== undefined) === isSuppressed).length;
          const [counted, countedBefore] = [count(now, false), count(before, false)];
          const fresh = now.filter((one) => !known.has(one));
          expect(count(fresh, false)).toBe(Math.max(0, counted - countedBefore));
          expect(count(gone, false)).toBeLessThanOrEqual(Math.max(0, countedBefore - counted));
          // What is suppressed now is not repaired, and may be what was suppressed before.
          expect(count(gone, false)).toBeGreaterThanOrEqual(countedBefore - counted - count(now, true));
        }
      }),
    );
  });

  test('a finding that moves to another file is the same; a second one is new, in the file that had none', () => {
    expect(matchFindings([finding('x', 'b.yaml')], [finding('x')]).known.size).toBe(1);
    const [old, other] = [finding('x'), finding('x', 'b.yaml')];
    expect([...matchFindings([other, old], [finding('x')]).known]).toEqual([old]);
  });

  test('a suppression that is taken away makes a finding new', () => {
    expect(matchFindings([finding('x')], [finding('x', 'a.yaml', true)]).known.size).toBe(0);
  });

  test('a finding that is suppressed now is not gone', () => {
    const { known, gone } = matchFindings([finding('x', 'a.yaml', true)], [finding('x')]);
    expect([known.size, gone]).toEqual([1, []]);
  });
});
