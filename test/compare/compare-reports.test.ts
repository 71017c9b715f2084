import { describe, expect, test } from 'vitest';
import { type Changes, compareReports, withoutBase } from '../../src/compare/compare-reports.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Report, SourceSummary } from '../../src/model/report.ts';
import { findingOf, lineAt, reportOf, ruleOf } from '../report/reports.ts';

const NOTHING: Changes = { isOfChangedResource: () => false, isOnChangedLine: () => false };

function finding(identity: string, fields: Partial<TracedFinding> = {}, file = 'a.yaml'): TracedFinding {
  return findingOf({ identity, ...fields }, { home: lineAt(file, 1, 1, 2) });
}

function compare(
  now: Report,
  before: Report,
  scope: Parameters<typeof compareReports>[2]['scope'],
  changes = NOTHING,
): Report {
  return compareReports(now, { name: 'main', commit: 'c'.repeat(40), report: before }, { scope, changes });
}

function chart(environment: string, state: SourceSummary['state'], why?: string): SourceSummary {
  return {
    source: {
      kind: 'helm',
      chart: repoPath('charts/web'),
      environment: {
        name: environment,
        values: [],
        set: {},
        release: 'r',
        namespace: 'n',
        kubeVersion: '1.37.0',
        apiVersions: [],
      },
    },
    resources: 1,
    state,
    ...(why === undefined ? {} : { why }),
  };
}

/** A finding of the chart in this environment. */
function ofChart(identity: string, environment: string): TracedFinding {
  return findingOf(
    { identity },
    {
      home: lineAt('charts/web/values.yaml', 1, 1, 2),
      rendered: { source: `charts/web (${environment})`, environments: [environment], resource: '', path: [], line: 1 },
    },
  );
}

describe('scope', () => {
  const now = reportOf({ findings: [finding('old'), finding('fresh')] });
  const before = reportOf({ findings: [finding('old'), finding('gone')] });
  const changed: Changes = {
    isOfChangedResource: ({ identity }) => identity === 'old',
    isOnChangedLine: ({ identity }) => identity === 'old',
  };

  test.each([
    ['all', ['old', 'fresh']],
    ['new', ['fresh']],
    ['changed-resources', ['old', 'fresh']],
    ['changed-lines', ['old']],
  ] as const)('%s counts %j', (scope, counted) => {
    const report = compare(now, before, scope, changed);
    const inScope = report.findings.filter((one) => one.isOutOfScope !== true).map(({ identity }) => identity);
    expect(inScope.toSorted()).toEqual([...counted].toSorted());
    expect(report.counts.bySeverity.high).toBe(counted.length);
    expect(report.counts.outOfScope).toBe(2 - counted.length);
    expect(report.comparison).toMatchObject({ counts: { new: 1, unchanged: 1, unknown: 0 } });
    expect(report.comparison?.fixed.map(({ identity }) => identity)).toEqual(['gone']);
  });

  test('new opens a gate that only old findings would close, and no other', () => {
    expect(compare(reportOf({ findings: [finding('old')] }), before, 'new').verdict).toBe('passed');
    expect(compare(now, before, 'new').verdict).toBe('failed');
  });

  test('new does not make an incomplete run pass', () => {
    const incomplete = reportOf({ findings: [finding('old')], documentsUnchecked: 1 });
    expect(compare(incomplete, before, 'new').verdict).toBe('incomplete');
  });
});

describe('a base that could not be judged in full', () => {
  test('makes the findings of a chart unknown, never new, and that is told', () => {
    const report = compare(
      reportOf({ findings: [ofChart('x', 'prod'), finding('y')], sources: [chart('prod', 'judged')] }),
      reportOf({ sources: [chart('prod', 'unchecked', 'helm said no')] }),
      'new',
    );
    expect(report.findings.map(({ identity, state }) => [identity, state])).toEqual([
      ['y', 'new'],
      ['x', 'unknown'],
    ]);
    expect(report.diagnostics).toMatchObject([{ code: 'base-unjudged', level: 'warning' }]);
  });

  test('for the same reason as now is as good as now', () => {
    const partial = [chart('prod', 'partial', 'redis is missing')];
    const report = compare(
      reportOf({ findings: [ofChart('x', 'prod')], sources: partial }),
      reportOf({ sources: partial }),
      'new',
    );
    expect([report.findings[0]?.state, report.diagnostics]).toEqual(['new', []]);
  });

  test('a file that was no YAML before has unknown findings', () => {
    const { resource: _, ...broken } = finding('syntax', { rule: ruleOf('yaml-syntax') });
    const report = compare(reportOf({ findings: [finding('x')] }), reportOf({ findings: [broken] }), 'all');
    expect(report.findings[0]?.state).toBe('unknown');
  });

  test('what cannot be judged any more is not fixed', () => {
    const report = compare(
      reportOf({ sources: [chart('prod', 'unchecked', 'broken now')] }),
      reportOf({ findings: [ofChart('x', 'prod')], sources: [chart('prod', 'judged')] }),
      'all',
    );
    expect(report.comparison?.fixed).toEqual([]);
  });
});

describe('without a base', () => {
  const now = reportOf({ findings: [finding('x')] });

  test.each([
    ['all', 'warning'],
    ['new', 'error'],
    ['changed-lines', 'error'],
  ] as const)('and scope %s, all findings count, and that is told as a %s', (scope, level) => {
    const report = withoutBase(now, { name: 'main', why: 'it is gone', scope });
    expect([report.verdict, report.counts.bySeverity.high, report.findings[0]?.state]).toEqual([
      'failed',
      1,
      'unknown',
    ]);
    expect(report.diagnostics).toMatchObject([{ code: 'base-missing', level }]);
  });

  test('a gate that was to hang on it is incomplete, not open', () => {
    expect(withoutBase(reportOf(), { name: 'main', why: 'it is gone', scope: 'new' }).verdict).toBe('incomplete');
  });
});
