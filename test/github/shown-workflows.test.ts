import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deployment, HARMLESS, PRIVILEGED, programsOf, realPath } from '../e2e/program.ts';
import { type Checkout, shallowClone } from '../git/checkout.ts';
import { ACTION, shownWorkflows, workflowsIn, type WorkflowJob, type WorkflowStep } from '../workflows.ts';
import {
  mergeGroup,
  newPull,
  type Pull,
  pullRequest,
  push,
  pushedAgain,
  schedule,
  type WorkflowEvent,
} from './events.ts';
import { FORK_RIGHTS, type MockApi, mockApi, type MockOptions, type Rights, TOKEN } from './mock-api.ts';
import { filesOf } from './pull-files.ts';
import { actionStep, declaredInputs, type Step } from './run-action.ts';

/** A job that users are shown, as it is run: the inputs of its one step of ours, its rights, and how deep it checks out. */
interface ShownStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly rights: Rights;
  readonly depth: number;
}

/** The jobs of a page that have a step of ours, in order. */
function shownSteps(page: string): readonly ShownStep[] {
  return workflowsIn(page).flatMap(({ workflow }) =>
    Object.values(workflow.jobs)
      .filter(({ steps }) => steps !== undefined)
      .map((job) => ({
        inputs: inputsOf(stepOf(job, ACTION)),
        rights: job.permissions ?? workflow.permissions ?? {},
        depth: Number(stepOf(job, 'actions/checkout').with?.['fetch-depth'] ?? 1),
      })),
  );
}

function stepOf({ steps = [] }: WorkflowJob, action: string): WorkflowStep {
  const found = steps.find(({ uses = '' }) => uses === action || uses.startsWith(`${action}@`));
  if (found === undefined) throw new Error(`The job has no step with ${action}.`);
  return found;
}

/** As the runner gives them to a step: text, whatever YAML makes of them. */
function inputsOf({ with: given = {} }: WorkflowStep): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
}

/** The step with the value that an expression of the workflow has, such as `matrix.part`. */
function where(step: ShownStep, expression: string, value: string): ShownStep {
  const inputs = Object.entries(step.inputs).map(([name, text]) => [
    name,
    text.replaceAll(`\${{ ${expression} }}`, value),
  ]);
  return { ...step, inputs: Object.fromEntries(inputs) as ShownStep['inputs'] };
}

/** GitHub for a job with the rights that its workflow asks for. */
function gitHubFor({ rights }: ShownStep, state: MockOptions['state'] = {}): Promise<MockApi> {
  return mockApi({ tokens: { [TOKEN]: rights }, state });
}

/** What `actions/checkout` leaves there with `persist-credentials: false`: a shallow clone that can fetch nothing. */
function checkedOut({ depth }: ShownStep, { checkout }: Pull): Checkout {
  const clone = shallowClone(checkout, 'HEAD', depth);
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
  return clone;
}

async function runIn(folder: string, { inputs }: ShownStep, event: WorkflowEvent, api?: MockApi): Promise<Step> {
  const path = `${await realPath()}:${programsOf({ git: { linkTo: '/usr/bin/git' } })}`;
  return actionStep(folder, { inputs, event, path, ...(api === undefined ? {} : { api }) });
}

function run(step: ShownStep, pull: Pull, event: WorkflowEvent, api: MockApi): Promise<Step> {
  return runIn(checkedOut(step, pull).folder, step, event, api);
}

interface Uploaded {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

function isPrivileged({ ruleId }: { readonly ruleId: string }): boolean {
  return ruleId === 'privileged-container';
}

const before = { 'deploy/old.yaml': deployment('old', PRIVILEGED), 'deploy/web.yaml': deployment('web') };
const worse = { 'deploy/web.yaml': deployment('web', PRIVILEGED) };
const harmless = { 'deploy/settings.yaml': HARMLESS };
const clean = { 'deploy/web.yaml': deployment('web') };

/** `level file:line` of the annotations that lie in a file. */
function annotationsIn({ commands }: Step, file: string): readonly string[] {
  return commands
    .filter(({ properties }) => properties.get('file') === file)
    .map(({ name, properties }) => `${name} ${file}:${properties.get('line') ?? ''}`);
}

describe('the workflows of the README', () => {
  const steps = shownSteps('README.md');
  const [gate, scanning, review] = steps;

  test('are three, each with one step of ours', () => {
    expect(steps.map(({ rights }) => rights)).toEqual([
      { contents: 'read' },
      { contents: 'read', 'security-events': 'write' },
      { contents: 'read', 'pull-requests': 'write' },
    ]);
  });

  test('the gate: shut by a bad pull request and in the merge queue, with a right to read alone', async () => {
    const pull = newPull(clean, worse);
    for (const event of [pullRequest(pull), mergeGroup(pull)]) {
      const api = await gitHubFor(gate as ShownStep);
      const step = await run(gate as ShownStep, pull, event, api);
      expect([step.exit, step.outputs.get('verdict'), step.outputs.get('new')]).toEqual([1, 'failed', '1']);
      expect(annotationsIn(step, 'deploy/web.yaml')).toContain('error deploy/web.yaml:18');
      expect(step.summary).toContain('privileged-container');
      expect(api.mistakes).toEqual([]);
      expect(api.state).toMatchObject({ uploads: [], comments: [], reviews: [], checkRuns: [] });
    }
  });

  test('the gate: open for a harmless pull request, and nothing is told about rights that it does not want', async () => {
    const pull = newPull(clean, harmless);
    const step = await run(gate as ShownStep, pull, pullRequest(pull), await gitHubFor(gate as ShownStep));
    expect([step.exit, step.outputs.get('verdict'), step.outputs.get('new')]).toEqual([0, 'passed', '0']);
    expect(step.commands.filter(({ properties }) => !properties.has('file'))).toEqual([]);
  });

  test('code scanning: a pull request, a push and the schedule are uploaded, and the ruleset decides', async () => {
    const pull = newPull(before, worse);
    const events: readonly (readonly [WorkflowEvent, string])[] = [
      [pullRequest(pull), 'refs/pull/2/merge'],
      [push(pull.base, pull.merge), 'refs/heads/main'],
      [schedule(pull.merge), 'refs/heads/main'],
    ];
    for (const [event, ref] of events) {
      const api = await gitHubFor(scanning as ShownStep);
      const step = await run(scanning as ShownStep, pull, event, api);
      expect([step.exit, api.mistakes]).toEqual([0, []]);
      expect(api.state.uploads.map((upload) => [upload.ref, upload.commit])).toEqual([[ref, pull.merge]]);
      const { runs } = JSON.parse(api.state.uploads[0]?.sarif ?? '') as {
        runs: { tool: { driver: { name: string } }; results: { ruleId: string }[] }[];
      };
      // The name that the README tells people to choose in the ruleset.
      expect(runs[0]?.tool.driver.name).toBe('Lintel');
      expect(runs[0]?.results.filter(({ ruleId }) => ruleId === 'privileged-container')).toHaveLength(2);
    }
  });

  test('only what is new: one comment that is kept up to date, fixes as suggestions, and old findings count for nothing', async () => {
    const pull = newPull(before, worse);
    const api = await gitHubFor(review as ShownStep, { headSha: pull.head, files: [...filesOf(pull)] });
    const step = await run(review as ShownStep, pull, pullRequest(pull), api);
    expect([step.exit, step.outputs.get('new'), api.mistakes]).toEqual([1, '1', []]);
    expect(annotationsIn(step, 'deploy/old.yaml')).toEqual([]);
    expect(api.state.comments.map(({ issue }) => issue)).toEqual([2]);
    expect(api.state.comments[0]?.body).toContain('privileged-container');
    expect(api.state.reviews.map(({ commit_id }) => commit_id)).toEqual([pull.head]);
    expect(api.state.reviewComments.some(({ body }) => body.includes('```suggestion'))).toBe(true);

    const mended = pushedAgain(pull, clean);
    const next = await gitHubFor(review as ShownStep, {
      ...api.state,
      headSha: mended.head,
      files: [...filesOf(mended)],
    });
    const again = await run(review as ShownStep, mended, pullRequest(mended), next);
    expect([again.exit, again.outputs.get('new'), next.mistakes]).toEqual([0, '0', []]);
    expect(next.state.comments).toHaveLength(1);
    expect(next.state.comments[0]?.edits).toBe(1);
    expect(next.state.reviews).toHaveLength(1);
  });
});

describe('the workflows of docs/ci.md', () => {
  const [forks, matrix, , reusable] = shownSteps('docs/ci.md');

  test("a fork's pull request: the gate, and SARIF for the step that GitHub lets through", async () => {
    const pull = newPull(clean, worse);
    const api = await mockApi({ tokens: { [TOKEN]: FORK_RIGHTS } });
    const step = await run(forks as ShownStep, pull, pullRequest(pull, { from: 'somebody/Hello-World' }), api);
    expect([step.exit, step.outputs.get('new'), api.calls]).toEqual([1, '1', []]);
    expect(readFileSync(step.outputs.get('sarif') ?? '', 'utf8')).toContain('privileged-container');
  });

  test('a matrix: each job uploads under a category of its own, with paths from the root', async () => {
    const pull = newPull(
      { 'teams/shop/web.yaml': deployment('web'), 'teams/payments/card.yaml': deployment('card', PRIVILEGED) },
      { 'teams/shop/web.yaml': deployment('web', PRIVILEGED) },
    );
    const uploads = [];
    for (const team of ['shop', 'payments']) {
      const job = where(matrix as ShownStep, 'matrix.team', team);
      const api = await gitHubFor(job);
      await run(job, pull, pullRequest(pull), api);
      expect(api.mistakes).toEqual([]);
      uploads.push(...api.state.uploads.map(({ sarif }) => JSON.parse(sarif) as Uploaded));
    }
    expect(uploads.map(({ runs: [one] }) => one?.automationDetails.id)).toEqual(['lintel/shop/', 'lintel/payments/']);
    expect(
      uploads.map(
        ({ runs: [one] }) => one?.results.find(isPrivileged)?.locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    ).toEqual(['teams/shop/web.yaml', 'teams/payments/card.yaml']);
  });

  test('a reusable workflow: the caller says how strict it is', async () => {
    const pull = newPull(clean, harmless);
    const job = where(reusable as ShownStep, 'inputs.fail-on', 'medium');
    const api = await gitHubFor(job);
    const step = await run(job, pull, pullRequest(pull), api);
    expect([step.exit, api.mistakes, api.state.uploads.length]).toEqual([1, [], 1]);
  });
});

describe('the workflow of docs/pull-requests.md for more than one machine', () => {
  const [judge, gather] = shownSteps('docs/pull-requests.md');
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`team-${index}/web.yaml`, deployment(`web-${index}`)]),
  );

  test.each([
    ['all parts', ['1', '2', '3', '4'], 'failed'],
    ['all parts but one', ['1', '2', '4'], undefined],
  ])('%s', async (_, parts, verdict) => {
    const pull = newPull(files, { 'team-3/web.yaml': deployment('web-3', PRIVILEGED) });
    const event = pullRequest(pull);
    const reports: Record<string, string> = {};
    for (const part of parts) {
      const job = where(judge as ShownStep, 'matrix.part', part);
      const clone = checkedOut(job, pull);
      const step = await runIn(clone.folder, job, event);
      expect(step.exit).toBe(0);
      reports[`out/${part}.json`] = readFileSync(`${clone.folder}/out/${part}.json`, 'utf8');
    }
    const gathered = checkedOut(gather as ShownStep, pull);
    gathered.write(reports);
    const step = await runIn(gathered.folder, gather as ShownStep, event);
    expect(step.exit).toBe(1);
    if (verdict === undefined) expect(step.stdout).toMatch(/part|shard/iu);
    else expect([step.outputs.get('verdict'), step.outputs.get('new')]).toEqual([verdict, '1']);
  });
});

test('every workflow that users are shown gives the Action inputs that it has', () => {
  const declared = new Set(declaredInputs());
  const unknown = shownWorkflows().flatMap(({ place, workflow }) =>
    Object.values(workflow.jobs)
      .flatMap(({ steps: all = [] }) => all)
      .filter(({ uses }) => uses === ACTION)
      .flatMap((step) => Object.keys(inputsOf(step)))
      .filter((name) => !declared.has(name))
      .map((name) => `${place}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
