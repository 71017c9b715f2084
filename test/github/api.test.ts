import { describe, expect, test } from 'vitest';
import { opened } from './clocks.ts';
import { ALL_RIGHTS, FORK_RIGHTS, mockApi, TOKEN } from './mock-api.ts';

const NAMES = { owner: 'o', repo: 'r' };
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const EDIT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

describe('a request', () => {
  test('that GitHub takes is done, with the token and what it was given', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    expect(await api.request(COMMENT, { ...NAMES, issue_number: 7, body: 'hello' })).toMatchObject({
      kind: 'done',
      status: 201,
      data: { body: 'hello' },
    });
    expect(mock.calls).toMatchObject([
      { operation: 'issues/create-comment', authorization: `token ${TOKEN}`, body: { body: 'hello' } },
    ]);
    expect(mock.state.comments.map(({ issue, body }) => [issue, body])).toEqual([[7, 'hello']]);
    expect(mock.mistakes).toEqual([]);
  });

  test.each([
    ['without the right', FORK_RIGHTS, TOKEN, 403, 'Resource not accessible by integration'],
    ['with a token that nobody knows', ALL_RIGHTS, 'other', 401, 'Bad credentials'],
  ])('%s is refused at once, with what GitHub says', async (_, rights, token, status, reason) => {
    const mock = await mockApi({ tokens: { [TOKEN]: rights } });
    const api = opened(mock, { token });
    const answer = await api.request(COMMENT, { ...NAMES, issue_number: 7, body: 'hello' });
    expect(answer).toEqual({ kind: 'refused', status, reason });
    expect([mock.calls.length, api.waits]).toEqual([1, []]);
  });

  test('goes below the base path of an Enterprise Server', async () => {
    const mock = await mockApi({ basePath: '/api/v3' });
    expect(await opened(mock).request(COMMENTS, { ...NAMES, issue_number: 7 })).toMatchObject({
      kind: 'done',
      data: [],
    });
    expect(mock.calls[0]?.path).toBe('/api/v3/repos/o/r/issues/7/comments');
  });

  test('without a token, or to an address that is none, is an answer as well', async () => {
    const mock = await mockApi();
    expect((await opened(mock, { token: '' }).request(COMMENTS, { ...NAMES, issue_number: 7 })).kind).toBe(
      'unreachable',
    );
    expect((await opened({ url: 'nowhere' }).request(COMMENTS, { ...NAMES, issue_number: 7 })).kind).toBe(
      'unreachable',
    );
    expect(mock.calls).toEqual([]);
  });
});

describe('a request is made again', () => {
  test.each([
    ['when GitHub says when', { status: 429, headers: { 'retry-after': '7' } }, COMMENT, [7000]],
    ['when GitHub is busy and says when', { status: 503, headers: { 'retry-after': '2' } }, COMMENT, [2000]],
    ['when GitHub is busy', { status: 503 }, COMMENT, [1000]],
    ['when GitHub breaks down over something that does no harm twice', { status: 500 }, EDIT, [1000]],
    ['when the connection breaks over the same', 'drop', EDIT, [1000]],
    [
      'after a secondary limit, which is a 403',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      COMMENT,
      [60_000],
    ],
    [
      'when the limit is lifted',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000030' } },
      COMMENT,
      [30_000],
    ],
  ] as const)('%s', async (_, fault, route, waits) => {
    const mock = await mockApi();
    mock.state.comments.push({ id: 1, issue: 7, user: { login: 'a', type: 'User' }, body: '', edits: 0 });
    const api = opened(mock);
    mock.fail(route === COMMENT ? 'issues/create-comment' : 'issues/update-comment', fault);
    const answer = await api.request(route, { ...NAMES, issue_number: 7, comment_id: 1, body: 'x' });
    expect([answer.kind, api.waits, mock.calls.length]).toEqual(['done', waits, 2]);
  });

  test('four times in all, at growing distances', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('issues/list-comments', { status: 502, message: 'Server Error' }, 9);
    expect(await api.request(COMMENTS, { ...NAMES, issue_number: 7 })).toEqual({
      kind: 'refused',
      status: 502,
      reason: 'Server Error',
    });
    expect([api.waits, mock.calls.length]).toEqual([[1000, 2000, 4000], 4]);
  });

  test('not when a comment could be there twice', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('issues/create-comment', 'drop');
    const lost = await api.request(COMMENT, { ...NAMES, issue_number: 7, body: 'x' });
    mock.fail('issues/create-comment', { status: 500 });
    const failed = await api.request(COMMENT, { ...NAMES, issue_number: 7, body: 'x' });
    expect([lost.kind, failed.kind, mock.calls.length]).toEqual(['unreachable', 'refused', 2]);
  });

  test('not when GitHub asks for an hour', async () => {
    const mock = await mockApi();
    const api = opened(mock);
    mock.fail('issues/list-comments', { status: 429, message: 'Too many', headers: { 'retry-after': '3600' } });
    const answer = await api.request(COMMENTS, { ...NAMES, issue_number: 7 });
    expect([answer.kind, api.waits]).toEqual(['refused', []]);
  });

  test('after silence, until it is told that nothing came in time', async () => {
    const mock = await mockApi();
    const api = opened(mock, { timeoutMs: 40 });
    mock.fail('issues/list-comments', 'hang', 4);
    expect(await api.request(COMMENTS, { ...NAMES, issue_number: 7 })).toEqual({
      kind: 'unreachable',
      reason: 'no answer within 0.04 s',
    });
    expect(mock.calls.length).toBe(4);
  });

  test('no more than once while nobody answers, and as ever once somebody has', async () => {
    const mock = await mockApi();
    const api = opened(mock, { timeoutMs: 500 });
    mock.fail('issues/list-comments', 'drop', 5);
    const kinds: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      kinds.push((await api.request(COMMENTS, { ...NAMES, issue_number: 7 })).kind);
    }
    expect([kinds, mock.calls.length]).toEqual([['unreachable', 'unreachable', 'done'], 6]);
    mock.fail('issues/list-comments', 'drop');
    expect((await api.request(COMMENTS, { ...NAMES, issue_number: 7 })).kind).toBe('done');
  });
});

describe('a list', () => {
  test('has all pages, and asks for no page that is not there', async () => {
    const mock = await mockApi();
    for (let id = 0; id < 250; id += 1)
      mock.state.comments.push({ id, issue: 7, user: { login: 'a', type: 'User' }, body: String(id), edits: 0 });
    const answer = await opened(mock).list(COMMENTS, { ...NAMES, issue_number: 7 });
    expect(answer.kind === 'done' && (answer.data as { id: number }[]).map(({ id }) => id)).toEqual(
      Array.from({ length: 250 }, (_, index) => index),
    );
    expect(mock.calls.length).toBe(3);
  });

  test('ends somewhere', async () => {
    const mock = await mockApi();
    for (let id = 0; id < 4000; id += 1)
      mock.state.comments.push({ id, issue: 7, user: { login: 'a', type: 'User' }, body: '', edits: 0 });
    const answer = await opened(mock).list(COMMENTS, { ...NAMES, issue_number: 7 });
    expect(answer.kind === 'done' && (answer.data as unknown[]).length).toBe(3000);
  });

  test('of which a page is refused is refused', async () => {
    const mock = await mockApi({ tokens: { [TOKEN]: {} } });
    expect(await opened(mock).list(COMMENTS, { ...NAMES, issue_number: 7 })).toMatchObject({
      kind: 'refused',
      status: 403,
    });
  });
});
