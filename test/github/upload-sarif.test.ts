import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { analysisTarget } from '../../src/github/analysis-target.ts';
import type { EventFacts } from '../../src/github/event-facts.ts';
import { type Upload, uploadSarif } from '../../src/github/upload-sarif.ts';
import { sarif } from '../../src/report/sarif.ts';
import { findingOf, lineAt, reportOf } from '../report/reports.ts';
import { opened } from './clocks.ts';
import { FORK_RIGHTS, mockApi, TOKEN } from './mock-api.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);

const facts: EventFacts = {
  name: 'pull_request',
  repository: { owner: 'o', repo: 'r' },
  pull: { number: 7, headSha: HEAD, headRef: 'change', baseSha: BASE, baseRef: 'main', isFork: false },
  isDependabot: false,
  isMergeQueue: false,
  ref: 'refs/pull/7/merge',
  sha: MERGE,
  apiUrl: '',
  serverUrl: 'https://github.com',
  runUrl: undefined,
  payload: undefined,
};
const fork: EventFacts = { ...facts, pull: { ...(facts.pull as NonNullable<EventFacts['pull']>), isFork: true } };

function uploadOf(changes: Partial<Upload> = {}): Upload {
  return {
    mode: 'auto',
    sarif: () => '{"version":"2.1.0","runs":[]}',
    isPart: false,
    isIncomplete: false,
    root: '/home/runner/work/it',
    checkedOut: MERGE,
    startedAt: new Date('2026-01-02T03:04:05Z'),
    ...changes,
  };
}

describe('an upload', () => {
  test('carries commit, ref, the packed results, and where and when they were found', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    const notices = await uploadSarif(api, facts, uploadOf(), api);
    const { sarif: packed, ...others } = (mock.calls[0]?.body ?? {}) as Record<string, unknown>;
    expect(others).toEqual({
      commit_sha: MERGE,
      ref: 'refs/pull/7/merge',
      checkout_uri: 'file:///home/runner/work/it',
      started_at: '2026-01-02T03:04:05.000Z',
      tool_name: 'Lintel',
    });
    expect([typeof packed, mock.state.uploads[0]?.sarif]).toEqual(['string', '{"version":"2.1.0","runs":[]}']);
    expect(notices.map(({ level, message }) => [level, message])).toEqual([
      ['log', 'The results are uploaded for refs/pull/7/merge; GitHub has processed it.'],
    ]);
    expect(mock.mistakes).toEqual([]);
  });

  test('is asked for until it is processed, at growing distances, for a minute at most', async () => {
    const mock = await mockApi({ state: { pollsUntilProcessed: 3 } });
    const api = opened(mock);
    await uploadSarif(api, facts, uploadOf(), api);
    expect(api.waits).toEqual([1000, 2000, 4000, 8000]);

    const slow = await mockApi({ state: { pollsUntilProcessed: 99 } });
    const patient = opened(slow);
    const notices = await uploadSarif(patient, facts, uploadOf({ mode: 'true' }), patient);
    expect(patient.waits.reduce((sum, one) => sum + one, 0)).toBe(60_000);
    expect(notices.map(({ level, message }) => [level, message])).toEqual([
      ['log', 'The results are uploaded for refs/pull/7/merge; GitHub has not yet processed it.'],
    ]);
  });

  test.each([
    [0, 'GitHub has processed it'],
    [99, 'GitHub has not yet processed it'],
  ])('of an incomplete run is told with what becomes of its alerts (%i polls)', async (pollsUntilProcessed, state) => {
    const mock = await mockApi({ state: { pollsUntilProcessed } });
    const api = opened(mock);
    const notices = await uploadSarif(api, facts, uploadOf({ mode: undefined, isIncomplete: true }), api);
    expect(notices.map(({ level, message }) => [level, message])).toEqual([
      [
        'notice',
        `The results are uploaded for refs/pull/7/merge; ${state}. The run is incomplete, so alerts of what could not be judged may be closed until the next complete run.`,
      ],
    ]);
  });

  test('of an incomplete run that comes to nothing closes no alerts, and says nothing of them', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('code-scanning/upload-sarif', { status: 400, message: 'Bad SARIF' });
    const notices = await uploadSarif(api, facts, uploadOf({ isIncomplete: true }), api);
    expect(notices.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('may be closed'));
  });

  test.each([
    [undefined, 'notice'],
    ['auto', 'notice'],
    ['true', 'error'],
  ] as const)('with upload %s that GitHub cannot process is told as %s', async (mode, level) => {
    const mock = await mockApi({ state: { processingErrors: ['could not convert rules'] } });
    const api = opened(mock);
    const notices = await uploadSarif(api, facts, uploadOf({ mode }), api);
    expect(notices).toMatchObject([{ level, feature: 'code scanning' }]);
    expect(notices[0]?.message).toContain('could not convert rules');
  });

  test('of 25,000 results goes through, and of more than GitHub takes is told', async () => {
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      findingOf({ identity: String(index) }, { home: lineAt(`deploy/${index}.yaml`, 4, 3, 13) }),
    );
    const text = sarif(reportOf({ findings }), { texts: new Map() });
    const mock = await mockApi();
    const api = opened(mock);
    await uploadSarif(api, facts, uploadOf({ sarif: () => text }), api);
    const { runs } = JSON.parse(mock.state.uploads[0]?.sarif ?? '') as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toHaveLength(25_000);

    const large = randomBytes(12 * 1024 * 1024).toString('hex');
    const notices = await uploadSarif(api, facts, uploadOf({ sarif: () => large, mode: 'true' }), api);
    expect(notices).toMatchObject([{ level: 'error' }]);
    expect(notices[0]?.message).toMatch(/take \d+\.\d MiB packed, and GitHub takes 10 MiB/);
    expect(mock.state.uploads).toHaveLength(1);
  });
});

describe('what stands in the way', () => {
  test.each<readonly [string, EventFacts, Partial<Upload>, RegExp]>([
    ['a fork', fork, {}, /fork.*upload-sarif/],
    ['a merge queue', { ...facts, name: 'merge_group', isMergeQueue: true }, {}, /merge queue/],
    ['a part of a run', facts, { isPart: true }, /part of a run.*category/],
    ['another commit than the event says', facts, { checkedOut: 'd'.repeat(40) }, /dddddddddddd is checked out/],
    ['no repository', { ...facts, repository: undefined }, {}, /no repository/],
    ['an event without a commit', { ...facts, sha: undefined }, {}, /no commit/],
  ])('%s: auto asks nothing and says why, by itself only in the log', async (_, of, changes, words) => {
    const mock = await mockApi();
    const api = opened(mock);
    for (const [mode, level] of [
      ['auto', 'notice'],
      [undefined, 'log'],
    ] as const) {
      const notices = await uploadSarif(api, of, uploadOf({ ...changes, mode }), api);
      expect(notices.map((one) => one.level)).toEqual([level]);
      expect(`${notices[0]?.message} ${notices[0]?.hint}`).toMatch(words);
    }
    expect(mock.calls).toEqual([]);
  });

  test('a missing token is told where an upload was asked for, and to nobody else', async () => {
    const clock = opened({ url: '' });
    const levelsWith = async (mode: Upload['mode']): Promise<readonly string[]> =>
      (await uploadSarif(undefined, facts, uploadOf({ mode }), clock)).map(({ level }) => level);
    expect([await levelsWith('true'), await levelsWith('auto'), await levelsWith(undefined)]).toEqual([
      ['error'],
      ['notice'],
      [],
    ]);
    expect(await levelsWith('false')).toEqual([]);
  });

  test.each([
    [403, 'Resource not accessible by integration', /security-events: write/],
    [403, 'Advanced Security must be enabled for this repository to use code scanning.', /settings of the repository/],
    [404, 'Not Found', /security-events: write/],
    [413, 'Too large', /413/],
    [400, 'Bad SARIF', /Bad SARIF/],
  ])('%s %s is no reason to try again, and says what to do', async (status, message, words) => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('code-scanning/upload-sarif', { status, message });
    const notices = await uploadSarif(api, facts, uploadOf({ mode: 'true' }), api);
    expect(notices.map(({ level }) => level)).toEqual(['error']);
    expect(`${notices[0]?.message} ${notices[0]?.hint}`).toMatch(words);
    expect([mock.calls.length, api.waits]).toEqual([1, []]);
  });

  test('a fork is asked for where the workflow insists', async () => {
    const mock = await mockApi({ tokens: { [TOKEN]: FORK_RIGHTS } });
    const api = opened(mock);
    const notices = await uploadSarif(api, fork, uploadOf({ mode: 'true' }), api);
    expect(notices).toMatchObject([{ level: 'error', hint: expect.stringContaining('fork') as string }]);
  });

  test("Dependabot's runs are told apart", async () => {
    const mock = await mockApi({ tokens: { [TOKEN]: FORK_RIGHTS } });
    const api = opened(mock);
    const notices = await uploadSarif(api, { ...facts, isDependabot: true }, uploadOf(), api);
    expect(notices).toMatchObject([{ level: 'notice', hint: expect.stringContaining('Dependabot') as string }]);
  });

  test('a busy GitHub, a fault and a broken connection are tried again', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('code-scanning/upload-sarif', { status: 503 });
    mock.fail('code-scanning/upload-sarif', 'drop');
    mock.fail('code-scanning/upload-sarif', { status: 500 });
    expect(await uploadSarif(api, facts, uploadOf({ mode: 'true' }), api)).toMatchObject([{ level: 'log' }]);
    expect(mock.state.uploads).toHaveLength(1);
  });
});

describe('results are filed under', () => {
  const push: EventFacts = { ...facts, name: 'push', pull: undefined, ref: 'refs/heads/main' };
  test.each<readonly [string, EventFacts, string | undefined, string]>([
    ['the merge of a pull request', facts, MERGE, `refs/pull/7/merge ${MERGE}`],
    ['its head where that is checked out', facts, HEAD, `refs/pull/7/head ${HEAD}`],
    ['the branch of a push', push, MERGE, `refs/heads/main ${MERGE}`],
    ['the tag of a release', { ...push, name: 'release', ref: 'refs/tags/v1' }, MERGE, `refs/tags/v1 ${MERGE}`],
    ['what the event says without Git', push, undefined, `refs/heads/main ${MERGE}`],
    ['nothing for another commit', push, HEAD, ''],
    ['nothing without Git where others may be checked out', { ...push, name: 'pull_request_target' }, undefined, ''],
    ["never a stranger's head under the default branch", { ...push, name: 'workflow_run' }, HEAD, ''],
    ['nothing for a ref that is none', { ...push, ref: 'main' }, MERGE, ''],
    ['nothing for a commit of SHA-256', { ...push, sha: 'a'.repeat(64) }, undefined, ''],
  ])('%s', (_, of, checkedOut, filed) => {
    const target = analysisTarget(of, checkedOut);
    expect(target.kind === 'found' ? `${target.ref} ${target.commit}` : '').toBe(filed);
  });
});
