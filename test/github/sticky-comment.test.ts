import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openApi, type GitHubApi } from '../../src/github/api.ts';
import { readEventFacts, type EventFacts } from '../../src/github/event-facts.ts';
import { keepStickyComment, type StickyCommentOptions } from '../../src/github/sticky-comment.ts';
import type { Report } from '../../src/model/report.ts';
import { hostileText } from '../report/hostile-text.ts';
import { withoutCode } from '../report/markdown-outside.ts';
import { everything, findingOf, hostile, lineAt, reportOf } from '../report/reports.ts';
import { FORK_RIGHTS, mockApi, type MockApi, type MockOptions, TOKEN } from './mock-api.ts';
import type { Comment } from './mock-state.ts';

const HEAD = 'a'.repeat(40);
const FACTS: EventFacts = {
  ...readEventFacts({}),
  name: 'pull_request',
  repository: { owner: 'o', repo: 'r' },
  pull: { number: 7, headSha: HEAD, headRef: 'change', baseSha: 'b'.repeat(40), baseRef: 'main', isFork: false },
  runUrl: 'https://github.com/o/r/actions/runs/99',
};
const BAD = reportOf({ findings: [findingOf()] });
const CLEAN = reportOf();

interface Server extends MockApi {
  readonly keep: (
    report: Report,
    options?: Partial<StickyCommentOptions>,
    facts?: EventFacts,
  ) => Promise<readonly string[]>;
}

/** The mock, and what is told when a comment is kept in it. */
async function serverOf({ state, ...options }: MockOptions = {}): Promise<Server> {
  const mock = await mockApi({ ...options, state: { headSha: HEAD, ...state } });
  const api = openApi({
    token: TOKEN,
    baseUrl: mock.url,
    now: () => 0,
    wait: () => Promise.resolve(),
    timeoutMs: 3000,
  });
  return {
    ...mock,
    keep: async (report, settings = {}, facts = FACTS) => {
      const all: StickyCommentOptions = { when: 'on-failure', category: undefined, links: {}, ...settings };
      const notices = await keepStickyComment(api, facts, report, all);
      expect(mock.mistakes).toEqual([]);
      return notices.map(({ level, message, hint }) => `${level}: ${message} ${hint}`);
    },
  };
}

function person(body: string, id: number): Comment {
  return { id, issue: 7, user: { login: 'mona', type: 'User' }, body, edits: 0 };
}

test('a failure makes one comment, which later runs change, until it says that all is fixed', async () => {
  const { keep, state } = await serverOf();
  expect(await keep(CLEAN)).toEqual([]);
  expect(state.comments).toEqual([]);
  await keep(BAD);
  const [comment] = state.comments;
  expect(comment?.body).toContain('Lintel: failed');
  expect(comment?.body).toContain('privileged-container');
  expect(comment?.body).toContain(`As of ${HEAD}. Everything is in [the job's summary](${FACTS.runUrl})`);
  await keep(BAD);
  expect([state.comments.length, comment?.edits]).toEqual([1, 0]);
  await keep(CLEAN);
  expect([state.comments.length, comment?.edits]).toEqual([1, 1]);
  expect(comment?.body).toContain('**Fixed:**');
  expect(comment?.body).not.toContain('privileged-container');
  await keep(CLEAN);
  expect([comment?.edits, comment?.body.includes('**Fixed:**')]).toEqual([1, true]);
  await keep(BAD);
  expect([state.comments.length, comment?.body.includes('**Fixed:**')]).toEqual([1, false]);
});

test('where it is always written, a clean run says so as well; where it is off, nothing is asked', async () => {
  const { keep, state, calls } = await serverOf();
  await keep(BAD, { when: 'off' });
  await keep(BAD, { when: 'always' }, { ...FACTS, pull: undefined });
  expect(calls).toEqual([]);
  await keep(CLEAN, { when: 'always' });
  expect(state.comments.map(({ body }) => body.includes('Lintel: passed'))).toEqual([true]);
  expect(state.comments[0]?.body).not.toContain('**Fixed:**');
});

test('each category has a comment of its own, whatever it is called', async () => {
  const { keep, state } = await serverOf();
  for (const category of ['prod', 'prod --> <b>', 'prod', undefined]) await keep(BAD, { category });
  expect(state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
    '<!-- lintel comment prod -->',
    '<!-- lintel comment prod%20--%3E%20%3Cb%3E -->',
    '<!-- lintel comment  -->',
  ]);
});

test('a part of a run writes none, unless it has a category of its own', async () => {
  const { keep, state } = await serverOf();
  const part: Report = { ...BAD, shard: { index: 1, count: 2 } };
  expect(await keep(part)).toEqual([expect.stringContaining('where the parts are joined')]);
  expect(state.comments).toEqual([]);
  await keep(part, { category: 'part 1' });
  expect(state.comments).toHaveLength(1);
});

test('ours is found behind a hundred others, and what people quote is left as it is', async () => {
  const { keep, state } = await serverOf();
  const talk = Array.from({ length: 250 }, (_, index) => person(`hello ${index}`, index));
  state.comments.push(...talk);
  await keep(BAD);
  const body = state.comments.at(-1)?.body ?? '';
  const quotes = [person(body, 5000), person(`> ${body}`, 5001)];
  state.comments.splice(3, 0, ...quotes);
  await keep(CLEAN);
  expect(state.comments).toHaveLength(253);
  expect(quotes.map(({ edits }) => edits)).toEqual([0, 0]);
  expect(state.comments.at(-1)).toMatchObject({ edits: 1, user: { login: 'github-actions[bot]' } });
});

test("with a person's token it is that person's comment that is kept, and nobody else's", async () => {
  const { keep, state } = await serverOf({ state: { login: 'hubot-account' } });
  await keep(BAD);
  state.comments.unshift(person(state.comments[0]?.body ?? '', 1));
  await keep(CLEAN);
  expect(state.comments.map(({ user, edits }) => [user.login, edits])).toEqual([
    ['mona', 0],
    ['hubot-account', 1],
  ]);
});

test('of two that runs at the same time have made, the second goes', async () => {
  const { keep, state } = await serverOf();
  await keep(BAD);
  const [first] = state.comments;
  if (first === undefined) throw new Error('no comment');
  state.comments.push({ ...first, id: 2 }, person('no marker', 3));
  expect(await keep(CLEAN)).toEqual([]);
  expect(state.comments.map(({ id }) => id)).toEqual([first.id, 3]);
});

test('a run that is out of date writes nothing', async () => {
  const { keep, state } = await serverOf({ state: { headSha: 'c'.repeat(40) } });
  expect(await keep(BAD)).toEqual([expect.stringMatching(/^log: Nothing was written.*moved on/u)]);
  expect(state.comments).toEqual([]);
});

test('without the right to write it is told once, which right that is', async () => {
  const { keep, state } = await serverOf({ tokens: { [TOKEN]: FORK_RIGHTS } });
  const told = await keep(BAD);
  expect(told).toEqual([expect.stringContaining('permission `pull-requests: write`')]);
  const fork: EventFacts = { ...FACTS, ...(FACTS.pull === undefined ? {} : { pull: { ...FACTS.pull, isFork: true } }) };
  expect(await keep(BAD, {}, fork)).toEqual([expect.stringContaining('comes from a fork')]);
  expect(state.comments).toEqual([]);
});

test('a connection that breaks is told, and makes no second comment', async () => {
  const server = await serverOf();
  const { keep, state } = server;
  server.fail('issues/create-comment', 'drop');
  expect(await keep(BAD)).toEqual([expect.stringContaining("GitHub's API could not be reached")]);
  await keep(BAD);
  expect(state.comments).toHaveLength(1);
});

/** The comment that a report becomes, without a server. */
async function bodyOf(report: Report, options: Partial<StickyCommentOptions> = {}): Promise<string> {
  let body = '';
  const api: GitHubApi = {
    request: (_, parameters) => {
      if (typeof parameters['body'] === 'string') body = parameters['body'];
      return Promise.resolve({ kind: 'done', status: 200, data: undefined });
    },
    list: () => Promise.resolve({ kind: 'done', status: 200, data: [] }),
  };
  await keepStickyComment(api, FACTS, report, { when: 'always', category: undefined, links: {}, ...options });
  return body;
}

test('thirty thousand findings fit in what GitHub takes, and the rest is counted', async () => {
  const findings = Array.from({ length: 30_000 }, (_, index) =>
    findingOf({ message: 'é'.repeat(200) }, { home: lineAt(`f${index % 9}.yaml`, index + 1, 1, 2) }),
  );
  const body = await bodyOf(reportOf({ findings }));
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(body)).toBeGreaterThan(60_000);
  expect(body).toMatch(/\d+ more of the entries above/u);
  expect(body).toContain("Everything is in [the job's summary]");
});

test('a whole comment reads as expected', async () => {
  await expect(await bodyOf(everything())).toMatchFileSnapshot('../golden/github/comment.md');
});

test('nothing in it is markup that a repository has written', async () => {
  const blobUrl = 'https://github.com/o/r/blob/0123abc';
  const pages = 'https://github.com/lintel/lintel/blob/main/docs/';
  await fc.assert(
    fc.asyncProperty(hostileText, fc.option(hostileText, { nil: undefined }), async (text, category) => {
      const body = await bodyOf(hostile(text), { links: { blobUrl }, category });
      const [marker = '', state = '', ...rest] = body.split('\n');
      expect([marker, state].map((line) => line.replace(/^<!-- [^<>]* -->$/u, ''))).toEqual(['', '']);
      const outside = withoutCode(rest.join('\n'));
      const tags = new Set([...outside.matchAll(/<[^>]*>?/g)].map((match) => match[0]));
      const ours = [
        '<details>',
        '<details open>',
        '</details>',
        '<summary>',
        '</summary>',
        '<code>',
        '</code>',
        '<br>',
      ];
      expect(ours).toEqual(expect.arrayContaining([...tags]));
      for (const [, target = ''] of outside.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
        expect([FACTS.runUrl, blobUrl, pages].some((known) => target.startsWith(known ?? blobUrl))).toBe(true);
      }
      const words = outside
        .replaceAll(blobUrl, '')
        .replaceAll(pages, '')
        .replaceAll(FACTS.runUrl ?? '', '');
      expect(words).not.toMatch(/:\/\/|(?<!\\)!\[|@\w|(?<![&\w])#\d/u);
    }),
    { numRuns: 500 },
  );
});
