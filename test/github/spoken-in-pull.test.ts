import { expect, test } from 'vitest';
import { deployment, PRIVILEGED, programsOf, realPath } from '../e2e/program.ts';
import { newPull, type Pull, pullRequest, type PullVariant, pushedAgain } from './events.ts';
import { FORK_RIGHTS, mockApi, type MockApi, type Rights, TOKEN } from './mock-api.ts';
import type { GitHubState } from './mock-state.ts';
import { filesOf } from './pull-files.ts';
import { actionStep, type Step } from './run-action.ts';

const WEB = deployment('web', PRIVILEGED);
const INPUTS = { rule: 'privileged-container', comment: 'on-failure', suggestions: 'true', upload: 'false' };

/** GitHub with what runs before have left there. */
function gitHub(pull: Pull, state: Partial<GitHubState> = {}, rights?: Rights): Promise<MockApi> {
  return mockApi({
    ...(rights === undefined ? {} : { tokens: { [TOKEN]: rights } }),
    state: { ...state, files: [...filesOf(pull)], headSha: pull.head },
  });
}

async function step(pull: Pull, api: MockApi, variant: PullVariant = {}): Promise<Step> {
  const path = `${await realPath()}:${programsOf({ git: { linkTo: '/usr/bin/git' } })}`;
  const ended = await actionStep(pull.checkout.folder, {
    inputs: INPUTS,
    event: pullRequest(pull, variant),
    api,
    path,
  });
  expect([api.mistakes, ended.stderr]).toEqual([[], '']);
  for (const { authorization } of api.calls) expect(authorization).toBe(`token ${TOKEN}`);
  return ended;
}

function noticesOf({ commands }: Step): readonly string[] {
  return commands.filter(({ name }) => name === 'notice').map(({ data }) => data);
}

test('a pull request gets one comment and one review; a run again adds nothing; what is fixed is said', async () => {
  const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const api = await gitHub(pull);
  const first = await step(pull, api);
  expect([first.exit, noticesOf(first)]).toEqual([1, []]);
  const { comments, reviews, reviewComments } = api.state;
  expect(comments.map(({ issue, user, edits }) => [issue, user.login, edits])).toEqual([[2, 'github-actions[bot]', 0]]);
  expect(comments[0]?.body).toContain('1 new');
  expect(reviews.map(({ pull: of, event, commit_id: commit }) => [of, event, commit])).toEqual([
    [2, 'COMMENT', pull.head],
  ]);
  expect(reviewComments.map(({ path, line, side }) => [path, line, side])).toEqual([['web.yaml', 18, 'RIGHT']]);
  expect(reviewComments[0]?.body).toContain('```suggestion\n            privileged: false\n```');

  const second = await step(pull, api);
  expect([second.exit, comments.length, reviews.length, reviewComments.length]).toEqual([1, 1, 1, 1]);

  const pushed = pushedAgain(pull, { 'web.yaml': WEB.replace('privileged: true', 'privileged: false') });
  const third = await step(pushed, await gitHub(pushed, api.state));
  expect([third.exit, comments.length, reviews.length]).toEqual([0, 1, 1]);
  expect(comments[0]?.body).toContain('**Fixed:**');
  expect(comments[0]?.body).toContain('0 new');
}, 60_000);

test('after a forced push the comment is the same one, and the new line has its suggestion', async () => {
  const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const api = await gitHub(pull);
  await step(pull, api);
  const forced = pushedAgain(pull, { 'api.yaml': deployment('api', PRIVILEGED) }, pull.base);
  const late = await gitHub(forced, api.state);
  await step(forced, late);
  expect(late.state.comments.map(({ edits }) => edits)).toEqual([1]);
  expect(late.state.comments[0]?.body).toContain(`As of ${forced.head}`);
  expect(late.state.reviewComments.map(({ path }) => path)).toEqual(['web.yaml', 'api.yaml']);
  // The first run again: the pull request is another one by now.
  pull.checkout.git('checkout', '--quiet', '--detach', pull.merge);
  const again = await step(pull, late);
  expect(late.state.comments.map(({ edits }) => edits)).toEqual([1]);
  expect(again.stdout).toContain('the pull request has moved on');
}, 60_000);

test.each([
  ['a fork', { from: 'mona/Hello-World' }, 'comes from a fork'],
  ['Dependabot', { actor: 'dependabot[bot]' }, "Dependabot's runs may only read"],
])(
  'for %s, whose token may only read, each is told once and the verdict stays',
  async (_, variant, told) => {
    const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
    const api = await gitHub(pull, {}, FORK_RIGHTS);
    const ended = await step(pull, api, variant);
    expect([ended.exit, ended.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(noticesOf(ended).map((notice) => [notice.split(':')[0], notice.includes(told)])).toEqual([
      ['The comment could not be written', true],
      ['Fixes could not be suggested', true],
    ]);
    expect([...api.state.comments, ...api.state.reviews]).toEqual([]);
  },
  60_000,
);

test('where GitHub answers nothing that helps, the gate is what it was', async () => {
  const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const api = await gitHub(pull);
  api.fail('issues/list-comments', { status: 404, message: 'Not Found ::error::x ##[error]y' });
  api.fail('pulls/list-files', { status: 403, message: 'Resource not accessible by integration' });
  const ended = await step(pull, api);
  expect([ended.exit, ended.outputs.get('verdict'), noticesOf(ended).length]).toEqual([1, 'failed', 2]);
  expect(ended.commands.filter(({ name }) => name === 'error').map(({ data }) => data)).not.toContain('x');
}, 60_000);
