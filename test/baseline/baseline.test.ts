import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept, baselineOf, baselineText, readBaseline } from '../../src/baseline/baseline.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Report } from '../../src/model/report.ts';
import { findingOf, lineAt, reportOf, ruleOf } from '../report/reports.ts';
import { hostileText } from '../report/hostile-text.ts';

const FILE = repoPath('lintel-baseline.json');
const rule = ruleOf('privileged-container');

function report(findings: readonly TracedFinding[]): Report {
  return reportOf({ findings, rules: [rule] });
}

function finding(identity: string, line = 1): TracedFinding {
  return findingOf({ identity, rule }, { home: lineAt('a.yaml', line, 1, 2) });
}

function entriesIn(text: string): ReturnType<typeof baselineOf> {
  const read = readBaseline(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function accepted(now: Report, then: Report, isWhole = true): Report {
  return accept(now, { entries: entriesIn(baselineText(baselineOf(then))), file: FILE, isWhole });
}

const reports = fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 8 }).map((ids) => report(ids.map(finding)));

describe('a baseline', () => {
  test('accepts what it was written from, and nothing is left over', () => {
    fc.assert(
      fc.property(reports, (one) => {
        const after = accepted(one, one);
        expect([after.verdict, after.counts.suppressed, after.diagnostics]).toEqual([
          'passed',
          one.findings.length,
          [],
        ]);
      }),
    );
  });

  test('accepts as many alike as there were, and no more', () => {
    fc.assert(
      fc.property(reports, reports, (now, then) => {
        const after = accepted(now, then);
        for (const id of ['x', 'y', 'z']) {
          const count = (all: readonly TracedFinding[]): number => all.filter((one) => one.identity === id).length;
          const left = after.findings.filter((one) => one.suppression === undefined);
          expect(count(left)).toBe(Math.max(0, count(now.findings) - count(then.findings)));
        }
      }),
    );
  });

  test('does not hang on lines', () => {
    expect(accepted(report([finding('x', 9)]), report([finding('x', 1)])).verdict).toBe('passed');
  });

  test('that accepts more than there is, is told, unless part of the repository was not looked at', () => {
    const [now, then] = [report([]), report([finding('x'), finding('x')])];
    expect(accepted(now, then).diagnostics).toMatchObject([
      { code: 'baseline-stale', level: 'note', at: { file: FILE } },
    ]);
    expect(accepted(now, then, false).diagnostics).toEqual([]);
  });

  test('says nothing of rules that did not judge', () => {
    expect(accepted(reportOf(), report([finding('x')])).diagnostics).toEqual([]);
  });

  test('is the same text however the findings come, an entry a line', () => {
    const [a, b] = [finding('x'), finding('y', 2)];
    const text = baselineText(baselineOf(report([a, b])));
    expect(baselineText(baselineOf(report([b, a])))).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('"fingerprint"'))).toHaveLength(2);
    expect(text).toContain('"path":"spec.template.spec.containers[app].securityContext.privileged"');
    expect(text).toContain('"resource":"apps/Deployment/shop/web"');
  });

  test('keeps what it accepts of rules that did not judge', () => {
    const entries = baselineOf(report([finding('x')]));
    expect(baselineOf(reportOf(), entries)).toEqual(entries);
    expect(baselineOf(report([]), entries)).toEqual([]);
  });

  test('leaves out what is suppressed', () => {
    expect(baselineOf(report([{ ...finding('x'), suppression: { by: 'comment', reason: 'y' } }]))).toEqual([]);
  });

  test('holds hostile names without a line break or anything unseen', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const resource = { apiVersion: 'v1', kind: 'Pod', name };
        const text = baselineText(baselineOf(report([{ ...finding('x'), resource }])));
        expect(text.split('\n')).toHaveLength(7);
        expect(entriesIn(text)[0]?.resource).toBe(`core/Pod//${name}`);
      }),
    );
  });
});

test.each([
  ['{', 'is not JSON'],
  ['[]', 'has no "schemaVersion"'],
  ['{"schemaVersion":"2","findings":[]}', 'has no "schemaVersion"'],
  ['{"schemaVersion":"1"}', 'has no list "findings"'],
  ['{"schemaVersion":"1","findings":[{}]}', 'number 1'],
  ['{"schemaVersion":"1","findings":[{"rule":"a","resource":"","path":"","fingerprint":"a","count":0}]}', 'number 1'],
])('%s is no baseline', (text, why) => expect(readBaseline(text)).toContain(why));
