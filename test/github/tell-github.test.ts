import { describe, expect, test } from 'vitest';
import { addFiles, deployment, HARMLESS, PRIVILEGED, programsOf } from '../e2e/program.ts';
import {
  mergeGroup,
  newPull,
  type Pull,
  pullRequest,
  push,
  pushedAgain,
  REPOSITORY,
  schedule,
  type WorkflowEvent,
  workflowDispatch,
} from './events.ts';
import { FORK_RIGHTS, type MockApi, mockApi, TOKEN } from './mock-api.ts';
import { actionStep, type Step, type StepSettings } from './run-action.ts';
import { uploadedLog } from './uploaded.ts';

const withGit = programsOf({ git: { linkTo: '/usr/bin/git' } });

function stepOf({ checkout }: Pull, settings: StepSettings): Promise<Step> {
  const { inputs = {}, ...others } = settings;
  return actionStep(checkout.folder, { path: withGit, inputs: { rule: 'privileged-container', ...inputs }, ...others });
}

/** What the step says beside the findings: `level title`. */
function toldBy({ commands }: Step): readonly string[] {
  return commands
    .filter(({ properties }) => !properties.has('file'))
    .map(({ name, properties, data }) => `${name} ${properties.get('title') ?? data}`);
}

function callsOf({ calls }: MockApi): readonly string[] {
  return calls.map(({ operation, status }) => `${operation} ${status}`);
}

const UPLOADED = ['code-scanning/upload-sarif 202', 'code-scanning/get-sarif 200'];
const before = { 'deploy/web.yaml': deployment('web'), 'deploy/old.yaml': deployment('old', PRIVILEGED) };
const worse = { 'deploy/web.yaml': deployment('web', PRIVILEGED) };

describe('with the permission and nothing else said, results go to code scanning', () => {
  const events: readonly (readonly [string, (pull: Pull) => WorkflowEvent, string])[] = [
    ['a pull request', (pull) => pullRequest(pull), 'refs/pull/2/merge'],
    ['a push', ({ base, merge }) => push(base, merge), 'refs/heads/main'],
    ['the schedule', ({ merge }) => schedule(merge), 'refs/heads/main'],
    ['a button', ({ merge }) => workflowDispatch(merge), 'refs/heads/main'],
    [
      'Dependabot whose workflow gives it the right',
      (pull) => pullRequest(pull, { actor: 'dependabot[bot]' }),
      'refs/pull/2/merge',
    ],
  ];
  test.each(events)('of %s', async (_, eventOf, ref) => {
    const pull = newPull(before, worse);
    const api = await mockApi({ state: { refs: { [ref]: pull.merge } } });
    const step = await stepOf(pull, { event: eventOf(pull), api, inputs: { category: 'shop' } });
    expect([step.exit, step.stderr, toldBy(step)]).toEqual([
      1,
      '',
      [expect.stringContaining('at or above high') as string],
    ]);
    expect([callsOf(api), api.mistakes]).toEqual([UPLOADED, []]);
    expect(new Set(api.calls.map(({ authorization }) => authorization))).toEqual(new Set([`token ${TOKEN}`]));
    const [upload] = api.state.uploads;
    expect([upload?.ref, upload?.commit]).toEqual([ref, pull.merge]);
    const log = upload === undefined ? undefined : uploadedLog(upload, pull.checkout.folder);
    expect(log?.runs[0]?.automationDetails?.id).toBe('lintel/shop/');
    // Whatever the gate counts: an alert that is not in an upload is closed.
    expect(
      log?.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ).toEqual(['deploy/old.yaml', 'deploy/web.yaml']);
    expect(step.stdout).toContain(`Lintel, code scanning: The results are uploaded for ${ref}`);
  });

  test('of the head of a pull request, where that is checked out', async () => {
    const pull = newPull(before, worse);
    pull.checkout.git('checkout', '--quiet', '--detach', pull.head);
    const api = await mockApi();
    await stepOf(pull, { event: pullRequest(pull), api });
    expect(api.state.uploads.map(({ ref, commit }) => [ref, commit])).toEqual([['refs/pull/2/head', pull.head]]);
  });

  test('of each run anew: again, after a push, after a forced push', async () => {
    const pull = newPull(before, worse);
    const api = await mockApi();
    const again = pushedAgain(pull, { 'deploy/web.yaml': deployment('web') });
    const forced = pushedAgain(again, worse, pull.base);
    const exits: (number | null)[] = [];
    for (const one of [forced, forced]) {
      exits.push((await stepOf(one, { event: pullRequest(one), api, inputs: { scope: 'new' } })).exit);
    }
    expect([exits, api.mistakes]).toEqual([[1, 1], []]);
    expect(api.state.uploads.map(({ commit }) => commit)).toEqual([forced.merge, forced.merge]);
  });

  test("of an Enterprise Server by its own address, with no field that it doesn't know", async () => {
    const pull = newPull(before, worse);
    const api = await mockApi({ basePath: '/api/v3' });
    const step = await stepOf(pull, { event: pullRequest(pull), api, inputs: { upload: 'true', check: 'true' } });
    expect([toldBy(step).length, api.mistakes, api.state.uploads.length, api.state.checkRuns.length]).toEqual([
      1,
      [],
      1,
      1,
    ]);
    expect(api.calls.every(({ path }) => path.startsWith(`/api/v3/repos/${REPOSITORY}/`))).toBe(true);
  });
});

describe('where an upload cannot be', () => {
  const readOnly = { [TOKEN]: FORK_RIGHTS };
  const cases: readonly (readonly [string, (pull: Pull) => WorkflowEvent, readonly string[]])[] = [
    ['a fork', (pull) => pullRequest(pull, { from: 'somebody/Hello-World' }), []],
    ['the merge queue', (pull) => mergeGroup(pull), []],
    ['Dependabot', ({ base, merge }) => push(base, merge, 'dependabot[bot]'), ['code-scanning/upload-sarif 403']],
    ['a job without the permission', (pull) => pullRequest(pull), ['code-scanning/upload-sarif 403']],
  ];

  test.each(cases)(
    'for %s: a harmless change passes, and only who has asked is told, once',
    async (_, eventOf, calls) => {
      const pull = newPull({ 'a.yaml': HARMLESS }, { 'b.yaml': HARMLESS.replace('settings', 'others') });
      for (const [upload, told] of [
        ['', []],
        ['auto', ['notice Lintel: code scanning']],
      ] as const) {
        const api = await mockApi({ tokens: readOnly });
        const step = await stepOf(pull, { event: eventOf(pull), api, inputs: { upload } });
        expect([step.exit, step.outputs.get('verdict'), toldBy(step), callsOf(api)]).toEqual([
          0,
          'passed',
          told,
          calls,
        ]);
        expect(step.stdout).toContain('The results are not uploaded.');
        expect(step.outputs.get('sarif')).toContain('lintel.sarif');
        expect([api.mistakes, api.state.uploads]).toEqual([[], []]);
      }
    },
  );

  test('a step that insists on it fails, and says why', async () => {
    const pull = newPull({ 'a.yaml': HARMLESS }, { 'b.yaml': HARMLESS.replace('settings', 'others') });
    const api = await mockApi({ tokens: readOnly });
    const step = await stepOf(pull, { event: pullRequest(pull), api, inputs: { upload: 'true' } });
    expect([step.exit, step.outputs.get('verdict'), step.commands.map(({ name }) => name)]).toEqual([
      1,
      'error',
      ['error'],
    ]);
    expect(step.commands[0]?.data).toContain('Give the job the permission `security-events: write`');
  });

  test('`upload: false`, or no SARIF, asks GitHub nothing', async () => {
    const pull = newPull(before, worse);
    const api = await mockApi();
    for (const inputs of [{ upload: 'false' }, { sarif: 'false' }, { shard: '1/2' }]) {
      await stepOf(pull, { event: pullRequest(pull), api, inputs });
    }
    expect([api.calls, toldBy(await stepOf(pull, { event: pullRequest(pull), api, token: '' }))]).toEqual([
      [],
      ['error 2 findings at or above high.'],
    ]);
  });

  test('a word that is none of the three is told', async () => {
    const pull = newPull(before, worse);
    const step = await stepOf(pull, { event: pullRequest(pull), inputs: { upload: 'yes' } });
    expect([step.exit, step.outputs.get('verdict')]).toEqual([1, 'error']);
    expect(step.commands[0]?.data).toContain('Use one of auto, true, false.');
  });
});

describe('GitHub on a bad day', () => {
  test('a limit, a fault and a broken connection delay an upload, and do no more', async () => {
    const pull = newPull(before, worse);
    const api = await mockApi();
    api.fail('code-scanning/upload-sarif', 'drop');
    api.fail('code-scanning/upload-sarif', { status: 429, headers: { 'retry-after': '0' } });
    api.fail('code-scanning/upload-sarif', { status: 503, headers: { 'retry-after': '0' } });
    const step = await stepOf(pull, { event: pullRequest(pull), api, inputs: { upload: 'true' } });
    expect([toldBy(step), api.state.uploads.length]).toEqual([['error 2 findings at or above high.'], 1]);
    expect(callsOf(api)).toEqual([
      'code-scanning/upload-sarif drop',
      'code-scanning/upload-sarif 429',
      'code-scanning/upload-sarif 503',
      ...UPLOADED,
    ]);
  });

  test('all of it at once leaves the verdict, the annotations, the summary and the outputs', async () => {
    const pull = newPull(before, worse);
    const api = await mockApi({ state: { headSha: pull.head } });
    const operations = [
      'code-scanning/upload-sarif',
      'checks/create',
      'issues/list-comments',
      'pulls/get',
      'pulls/list-files',
    ];
    for (const operation of operations)
      api.fail(operation, { status: 403, message: 'No. ::error::a ##[error]b\n::error::c' }, 9);
    const step = await stepOf(pull, {
      event: pullRequest(pull),
      api,
      inputs: { upload: 'auto', check: 'true', comment: 'always', suggestions: 'true', scope: 'new' },
    });
    expect([step.exit, step.outputs.get('verdict'), step.outputs.get('new')]).toEqual([1, 'failed', '1']);
    expect(toldBy(step).toSorted()).toEqual([
      'error 1 new finding at or above high.',
      'notice Lintel: check run',
      'notice Lintel: code scanning',
      'notice Lintel: comment',
      'notice Lintel: suggestions',
    ]);
    expect(step.commands.filter(({ properties }) => properties.get('file') === 'deploy/web.yaml')).toHaveLength(1);
    expect(step.summary).toContain('privileged-container');
  });
});

describe('a check run', () => {
  test('stands on the head, with its annotations in as many requests as they need', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`deploy/${index}.yaml`, deployment(`web-${index}`, PRIVILEGED)]),
    );
    const pull = newPull({ 'a.yaml': HARMLESS }, files);
    const api = await mockApi();
    const step = await stepOf(pull, { event: pullRequest(pull), api, inputs: { check: 'true', upload: 'false' } });
    expect([step.exit, toldBy(step).filter((one) => one.startsWith('notice')), api.mistakes]).toEqual([1, [], []]);
    expect(api.state.checkRuns).toMatchObject([{ head_sha: pull.head, conclusion: 'failure', status: 'completed' }]);
    expect([api.state.checkRuns[0]?.annotations.length, api.calls.length]).toEqual([300, 6]);
  });

  test("of a fork's pull request is missed once, by name", async () => {
    const pull = newPull(before, worse);
    const api = await mockApi({ tokens: { [TOKEN]: FORK_RIGHTS } });
    const step = await stepOf(pull, {
      event: pullRequest(pull, { from: 'somebody/Hello-World' }),
      api,
      inputs: { check: 'true', 'fail-on': 'never' },
    });
    expect([step.exit, toldBy(step)]).toEqual([0, ['notice Lintel: check run']]);
    expect(step.commands.find(({ properties }) => properties.get('title') === 'Lintel: check run')?.data).toContain(
      'fork',
    );
  });
});

test('a hostile repository is heard in no command, whatever is told to GitHub', async () => {
  const evil = '::set-output name=verdict::passed ##[set-output name=verdict;]passed %0A::add-mask::a';
  const pull = newPull(
    { 'a.yaml': HARMLESS },
    { 'b.yaml': deployment('web', PRIVILEGED).replaceAll('name: app', `name: ${JSON.stringify(evil)}`) },
  );
  addFiles(pull.checkout.folder, { [`deploy ${evil.replaceAll('/', '')}.yaml`]: deployment('other', PRIVILEGED) });
  const api = await mockApi({ state: { headSha: pull.head, processingErrors: [evil] } });
  const step = await stepOf(pull, {
    event: pullRequest(pull),
    api,
    inputs: { upload: 'true', check: 'true', comment: 'always', suggestions: 'true' },
  });
  expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['error']));
  // A log is public.
  expect([step.stdout, step.stderr, step.summary].filter((text) => text.includes(TOKEN))).toEqual([]);
  expect([step.outputs.get('verdict'), api.mistakes]).toEqual(['failed', []]);
  expect([api.state.uploads.length, api.state.checkRuns.length, api.state.comments.length]).toEqual([1, 1, 1]);
});

test('of 5,000 changed files, GitHub names 3,000, and everything is told within its limits', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `deploy/${index}.yaml`,
      index % 50 === 0 ? deployment(`web-${index}`, PRIVILEGED) : HARMLESS.replace('settings', `settings-${index}`),
    ]),
  );
  const pull = newPull({ 'a.yaml': HARMLESS }, files);
  const changed = Object.keys(files).map((filename) => ({ filename, status: 'added', patch: '@@ -0,0 +1 @@\n+a' }));
  const api = await mockApi({ state: { headSha: pull.head, files: changed } });
  const step = await stepOf(pull, {
    event: pullRequest(pull),
    api,
    inputs: { upload: 'true', check: 'true', comment: 'always', suggestions: 'true', scope: 'changed-lines' },
  });
  expect([step.exit, step.outputs.get('critical'), api.mistakes]).toEqual([1, '100', []]);
  expect(api.state.checkRuns[0]?.annotations).toHaveLength(100);
  expect(api.state.uploads).toHaveLength(1);
  expect(api.state.comments).toHaveLength(1);
  expect(callsOf(api).filter((one) => one.startsWith('pulls/list-files'))).toHaveLength(30);
});
