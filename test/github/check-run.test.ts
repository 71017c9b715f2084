import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckRunOptions, makeCheckRun, MOST_ANNOTATIONS } from '../../src/github/check-run.ts';
import type { EventFacts } from '../../src/github/event-facts.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import type { Severity } from '../../src/model/severity.ts';
import type { ReportParts } from '../../src/report/assemble.ts';
import { findingOf, lineAt, reportOf } from '../report/reports.ts';
import { hostileText } from '../report/hostile-text.ts';
import { opened } from './clocks.ts';
import { FORK_RIGHTS, mockApi, TOKEN } from './mock-api.ts';

const facts: EventFacts = {
  name: 'pull_request',
  repository: { owner: 'o', repo: 'r' },
  pull: { number: 7, headSha: 'b'.repeat(40), headRef: 'x', baseSha: 'c'.repeat(40), baseRef: 'main', isFork: false },
  isDependabot: false,
  isMergeQueue: false,
  ref: 'refs/pull/7/merge',
  sha: 'a'.repeat(40),
  apiUrl: '',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  payload: undefined,
};
const options: CheckRunOptions = {
  config: { onIncomplete: 'fail', failOn: 'high' },
  category: undefined,
  links: {},
  startedAt: new Date('2026-01-02T03:04:05Z'),
};

function findings(count: number, severity: Severity = 'high'): readonly TracedFinding[] {
  return Array.from({ length: count }, (_, index) =>
    findingOf({ severity, identity: `${severity} ${index}` }, { home: lineAt(`deploy/${index}.yaml`, 4, 3, 13) }),
  );
}

describe('a check run', () => {
  test('stands on what was pushed, with verdict, summary and an annotation at each line', async () => {
    const mock = await mockApi();
    const report = reportOf({ findings: findings(1) });
    expect(await makeCheckRun(opened(mock), facts, report, options)).toEqual([]);
    expect(mock.state.checkRuns).toMatchObject([
      {
        name: 'Lintel',
        head_sha: 'b'.repeat(40),
        status: 'completed',
        conclusion: 'failure',
        title: '1 finding at or above high.',
        annotations: [
          {
            path: 'deploy/0.yaml',
            start_line: 4,
            end_line: 4,
            start_column: 3,
            end_column: 13,
            annotation_level: 'failure',
            title: 'Lintel: privileged-container',
          },
        ],
      },
    ]);
    expect(mock.state.checkRuns[0]?.summary).toContain('## ❌ Lintel: failed');
    expect(mock.mistakes).toEqual([]);
  });

  test.each([
    ['success', {}, options.config],
    ['failure', { findings: findings(1) }, options.config],
    ['failure', { documentsUnchecked: 1 }, options.config],
    ['neutral', { documentsUnchecked: 1 }, { ...options.config, onIncomplete: 'warn' }],
  ] satisfies readonly (readonly [string, Partial<ReportParts>, CheckRunOptions['config']])[])(
    'concludes with %s as the gate does',
    async (conclusion, parts, config) => {
      const mock = await mockApi();
      await makeCheckRun(opened(mock), facts, reportOf(parts), { ...options, config });
      expect(mock.state.checkRuns.map((run) => run.conclusion)).toEqual([conclusion]);
    },
  );

  test('of 300 lines takes six requests, each line once, the worst first', async () => {
    const mock = await mockApi();
    const report = reportOf({
      findings: [
        ...findings(290, 'low'),
        ...findings(10, 'critical').map((one, index) => ({
          ...one,
          provenance: { ...one.provenance, home: lineAt(`z/${index}.yaml`, 1, 1, 2) },
        })),
      ],
    });
    await makeCheckRun(opened(mock), facts, report, options);
    const [run] = mock.state.checkRuns;
    expect([mock.calls.length, run?.annotations.length]).toEqual([6, 300]);
    expect(new Set(run?.annotations.map(({ path }) => path)).size).toBe(300);
    expect(run?.annotations.slice(0, 10).every(({ path }) => path.startsWith('z/'))).toBe(true);
    expect(mock.mistakes).toEqual([]);
  });

  test('of 30,000 lines keeps to a thousand annotations and to the longest summary, and says so', async () => {
    const mock = await mockApi();
    await makeCheckRun(opened(mock), facts, reportOf({ findings: findings(30_000) }), options);
    const [run] = mock.state.checkRuns;
    expect([mock.calls.length, run?.annotations.length]).toEqual([20, MOST_ANNOTATIONS]);
    expect(run?.summary.length).toBeLessThanOrEqual(65_535);
    expect(run?.summary).toContain('29000 more lines without an annotation');
    expect(mock.mistakes).toEqual([]);
  });

  test('names the category, and a file of which no line is known', async () => {
    const mock = await mockApi();
    const home = { file: lineAt('chart/values.yaml', 1, 1, 1).file };
    const finding = findingOf({}, { home, precision: 'file', reason: 'because' });
    await makeCheckRun(opened(mock), facts, reportOf({ findings: [finding] }), { ...options, category: 'prod' });
    const [run] = mock.state.checkRuns;
    expect(run?.name).toBe('Lintel (prod)');
    expect(run?.annotations[0]).toMatchObject({ path: 'chart/values.yaml', start_line: 1, end_line: 1 });
    expect(run?.annotations[0]).not.toHaveProperty('start_column');
  });

  test('shows what a repository hides, and takes no text that is too long', async () => {
    const mock = await mockApi();
    const texts = [...fc.sample(hostileText, { numRuns: 200, seed: 7 }), 'x'.repeat(200_000)];
    const all = texts.map((message, index) =>
      findingOf({ message, identity: String(index) }, { home: lineAt('a.yaml', index + 1, 1, 2) }),
    );
    await makeCheckRun(opened(mock), facts, reportOf({ findings: all }), options);
    const written = mock.state.checkRuns[0]?.annotations ?? [];
    expect([written.length, mock.mistakes]).toEqual([all.length, []]);
    expect(written.filter(({ message }) => /(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(message))).toEqual([]);
  });
});

describe('without the right', () => {
  test('the check run is not made, which is told once with the right', async () => {
    const mock = await mockApi({ tokens: { [TOKEN]: FORK_RIGHTS } });
    const notices = await makeCheckRun(opened(mock), facts, reportOf({ findings: findings(300) }), options);
    expect(notices).toMatchObject([{ level: 'notice', feature: 'check run' }]);
    expect(notices[0]?.hint).toContain('checks: write');
    expect([mock.calls.length, mock.state.checkRuns]).toEqual([1, []]);
  });

  test('or when GitHub breaks down half-way: verdict and conclusion are there, and what is missing is told', async () => {
    const mock = await mockApi();
    mock.fail('checks/update', { status: 500, message: 'Server Error' });
    const notices = await makeCheckRun(opened(mock), facts, reportOf({ findings: findings(120) }), options);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain('Some of its annotations could not be added: GitHub answered 500');
    expect(mock.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(mock.calls.length).toBe(2);
  });
});
