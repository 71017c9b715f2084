import { chownSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployment, PRIVILEGED, programsOf } from '../e2e/program.ts';
import { realRenderers } from '../renderers.ts';
import { mergeGroup, newPull, type Pull, pullRequest, push, REPOSITORY, schedule } from './events.ts';
import { actionStep, type Step, type StepSettings } from './run-action.ts';

let programs: Promise<string> | undefined;

/** A folder for PATH with Git beside the renderers. */
function withGit(): Promise<string> {
  programs ??= realRenderers().then(({ helm4, kubectl }) =>
    programsOf({ git: { linkTo: '/usr/bin/git' }, helm: { linkTo: helm4.path }, kubectl: { linkTo: kubectl.path } }),
  );
  return programs;
}

async function stepOf({ checkout }: Pull, settings: StepSettings): Promise<Step> {
  const { inputs = {}, ...others } = settings;
  return actionStep(checkout.folder, {
    path: await withGit(),
    inputs: { rule: 'privileged-container', upload: 'false', ...inputs },
    ...others,
  });
}

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
const TEMPLATE = deployment('web', '          securityContext:\n            privileged: {{ .Values.privileged }}\n');

describe('the job summary of a pull request', () => {
  test('links to lines of the commit that is checked out, on the server of the run, for files that are there', async () => {
    const pull = newPull({ 'a.yaml': deployment('a') }, { 'deploy/a b#(1).yaml': deployment('web', PRIVILEGED) });
    const { summary } = await stepOf(pull, {
      event: pullRequest(pull),
      environment: { GITHUB_SERVER_URL: 'https://ghes.example:8443' },
    });
    expect(summary).toContain(
      `(https://ghes.example:8443/${REPOSITORY}/blob/${pull.merge}/deploy/a%20b%23%281%29.yaml#L18)`,
    );
    // Pages about rules are the project's own, wherever the run is.
    expect(summary).not.toContain(`github.com/${REPOSITORY}`);
  });

  test('shows what changes in the cluster; without a summary nobody is shown anything', async () => {
    const chart = { 'chart/Chart.yaml': CHART, 'chart/templates/web.yaml': TEMPLATE };
    const pull = newPull(
      { ...chart, 'chart/values.yaml': 'privileged: false\n' },
      { 'chart/values.yaml': 'privileged: true\n' },
    );
    const { summary, exit } = await stepOf(pull, { event: pullRequest(pull) });
    expect(exit).toBe(1);
    expect(summary).toContain('### What changes in the cluster');
    expect(summary).toContain('<summary>changed <code>Deployment web</code> · <code>chart (default)</code></summary>');
    expect(summary).toMatch(/^- +privileged: false\n\+ +privileged: true$/mu);
    const without = await stepOf(pull, { event: pullRequest(pull), inputs: { summary: 'false' } });
    expect([without.exit, without.summary]).toEqual([1, '']);
  });

  test('says first that the change weakens the gate, and annotates the line', async () => {
    const pull = newPull(
      { 'a.yaml': deployment('a', PRIVILEGED), 'lintel.yaml': 'failOn: low\n' },
      { 'lintel.yaml': 'failOn: never\nrules: { privileged-container: off }\n' },
    );
    const { exit, summary, commands } = await stepOf(pull, { event: pullRequest(pull), inputs: { rule: '' } });
    expect(exit).toBe(0);
    expect(summary).toMatch(
      /^## .+\n\n\*\*.+\n\n.+\n\n[\s\S]*?### This change weakens the gate\n\n- \[lintel\.yaml:1/u,
    );
    const told = commands.filter(({ properties }) => properties.get('title')?.includes('gate-weakened'));
    expect(told.map(({ name, properties }) => [name, properties.get('file'), properties.get('line')])).toEqual(
      expect.arrayContaining([
        ['warning', 'lintel.yaml', '1'],
        ['warning', 'lintel.yaml', '2'],
      ]),
    );
  });
});

/** A pull request that would turn the gate off by itself. */
function selfServing(): Pull {
  return newPull(
    { 'a.yaml': deployment('a', PRIVILEGED) },
    { 'lintel.yaml': 'rules: { privileged-container: off }\nfailOn: never\n', '.lintelignore': '*.yaml\n' },
  );
}

describe('config-from: base', () => {
  test('judges a pull request and a merge queue by the base, so that a change cannot let itself through', async () => {
    const pull = selfServing();
    for (const event of [pullRequest(pull), mergeGroup(pull)]) {
      // Without a rule named, since an input would turn it on again.
      expect((await stepOf(pull, { event, inputs: { rule: '', 'on-incomplete': 'warn' } })).exit).toBe(0);
      const { exit, outputs, stdout } = await stepOf(pull, { event, inputs: { rule: '', 'config-from': 'base' } });
      expect([exit, outputs.get('verdict')]).toEqual([1, 'failed']);
      expect(stdout).toContain('Judged by the configuration of');
    }
  });

  test('judges what was pushed, and scheduled runs, by the settings that were accepted', async () => {
    const pull = selfServing();
    for (const event of [push(pull.base, pull.merge), schedule(pull.merge)]) {
      const inputs = { rule: '', 'config-from': 'base', 'on-incomplete': 'warn' };
      expect((await stepOf(pull, { event, inputs })).exit).toBe(0);
    }
  });

  test('without a base fails, and says so', async () => {
    const pull = selfServing();
    const inputs = { 'config-from': 'base', base: 'false' };
    const { exit, outputs, commands } = await stepOf(pull, { event: pullRequest(pull), inputs });
    expect([exit, outputs.get('verdict')]).toEqual([1, 'error']);
    expect(commands[0]?.data).toContain('there is none');
  });
});

describe('an event that gives files of a stranger the rights of the repository', () => {
  const files = {
    'chart/Chart.yaml': CHART,
    'chart/values.yaml': 'privileged: true\n',
    'chart/templates/web.yaml': TEMPLATE,
  };
  const change = (): Pull =>
    newPull({ 'b.yaml': deployment('b') }, { ...files, 'a.yaml': deployment('a', PRIVILEGED) });

  test('renders nothing of it, judges manifests all the same, and is incomplete', async () => {
    const pull = change();
    const event = pullRequest(pull, { name: 'pull_request_target', from: 'stranger/Hello-World' });
    const { outputs, summary, commands } = await stepOf(pull, {
      event,
      inputs: { 'fail-on': 'never', 'on-incomplete': 'fail' },
    });
    expect([outputs.get('verdict'), outputs.get('critical')]).toEqual(['incomplete', '1']);
    expect(summary).toContain('untrusted-event');
    expect(commands.at(-1)?.name).toBe('error');
  });

  test('renders where the workflow says so', async () => {
    const pull = change();
    const event = pullRequest(pull, { name: 'pull_request_target', from: 'stranger/Hello-World' });
    const { outputs } = await stepOf(pull, { event, inputs: { 'allow-untrusted-rendering': 'true' } });
    expect([outputs.get('verdict'), outputs.get('critical')]).toEqual(['failed', '2']);
  });

  test('is not taken for a pass where the target is checked out instead of the pull request', async () => {
    const pull = change();
    pull.checkout.git('checkout', '--quiet', '--detach', pull.base);
    const { exit, outputs, summary } = await stepOf(pull, {
      event: pullRequest(pull, { name: 'pull_request_target' }),
    });
    expect([exit, outputs.get('verdict')]).toEqual([1, 'incomplete']);
    expect(summary).toContain('wrong-checkout');
  });

  test('is workflow_run as well', async () => {
    const pull = change();
    const scheduled = schedule(pull.merge);
    const event = { ...scheduled, variables: { ...scheduled.variables, GITHUB_EVENT_NAME: 'workflow_run' } };
    expect((await stepOf(pull, { event, inputs: { 'fail-on': 'never' } })).outputs.get('verdict')).toBe('incomplete');
  });
});

describe('where and how often a step runs', () => {
  test('frameworks: a report in the temporary folder, its path as an output, a table in the summary', async () => {
    const pull = newPull({ 'a.yaml': deployment('a') }, { 'a.yaml': deployment('a', PRIVILEGED) });
    const inputs = { frameworks: 'nsa-cisa, pci-dss', category: 'prod', 'fail-on': 'never' };
    const { exit, outputs, summary, runnerTemp } = await stepOf(pull, { event: pullRequest(pull), inputs });
    expect(exit).toBe(0);
    const report = outputs.get('report') ?? '';
    expect(report).toBe(join(runnerTemp, 'lintel-frameworks-prod.html'));
    expect(readFileSync(report, 'utf8')).toContain('<html');
    expect(summary).toMatch(
      /\| framework \| assessed \| assessable from files \| in total \| failing \|\n\| --- .+\n\| .+ \| \d+ \| \d+ \| \d+ \| [1-9]\d* \|\n\| .+ \|/u,
    );
    expect(summary).toMatch(/## What this change does[^]*\| Breaks \| `NSA-1\.4` \|/u);
    expect(summary).not.toMatch(/compliant/iu);
  });

  test('history: a line below the workspace, and the report shows how things went', async () => {
    const pull = newPull({ 'a.yaml': deployment('a') }, { 'a.yaml': deployment('a', PRIVILEGED) });
    const settings = {
      event: schedule(pull.merge),
      inputs: { frameworks: 'nsa-cisa', history: 'runs.jsonl', 'fail-on': 'never' },
    };
    const first = await stepOf(pull, settings);
    const second = await stepOf(pull, settings);
    expect([first.exit, second.exit]).toEqual([0, 0]);
    expect(readFileSync(join(pull.checkout.folder, 'runs.jsonl'), 'utf8').split('\n')).toHaveLength(3);
    expect(readFileSync(first.outputs.get('report') ?? '', 'utf8')).not.toContain('Since the last run');
    expect(readFileSync(second.outputs.get('report') ?? '', 'utf8')).toContain('Since the last run');
  });

  test('a threshold that does not hold fails the step', async () => {
    const pull = newPull(
      { 'a.yaml': deployment('a', PRIVILEGED) },
      { 'lintel.yaml': 'compliance: { thresholds: { nsa-cisa: 100 } }\n' },
    );
    const inputs = { frameworks: 'nsa-cisa', 'fail-on': 'never' };
    const { exit, commands } = await stepOf(pull, { event: pullRequest(pull), inputs });
    expect(exit).toBe(1);
    expect(commands.at(-1)?.data).toContain('Thresholds of frameworks do not hold');
  });

  test('a folder of a monorepo is judged alone, with a configuration of its own', async () => {
    const pull = newPull(
      {
        'one/a.yaml': deployment('a', PRIVILEGED),
        'two/lintel.yaml': 'failOn: never\n',
        'two/b.yaml': deployment('b'),
      },
      { 'two/b.yaml': deployment('b', PRIVILEGED) },
    );
    const inputs = { 'working-directory': 'two', config: 'lintel.yaml', json: 'out/report.json' };
    const { exit, outputs } = await stepOf(pull, { event: pullRequest(pull), inputs });
    expect([exit, outputs.get('critical'), outputs.get('new')]).toEqual([0, '1', '1']);
    // Paths of reports begin at the root, where the next step of the workflow begins.
    expect(outputs.get('json')).toBe(join(pull.checkout.folder, 'out/report.json'));
  });

  test('jobs of a matrix with categories have files of their own', async () => {
    const pull = newPull({ 'a.yaml': deployment('a') }, { 'a.yaml': deployment('a', PRIVILEGED) });
    const steps = await Promise.all(
      ['env/prod', 'env/test'].map((category) => stepOf(pull, { event: pullRequest(pull), inputs: { category } })),
    );
    expect(steps.flatMap(({ runnerTemp }) => readdirSync(runnerTemp))).toEqual([
      'lintel-env_prod.sarif',
      'lintel-env_test.sarif',
    ]);
  });

  test('a workspace that belongs to another user, as in a container job, is compared with its base', async () => {
    const pull = newPull({ 'a.yaml': deployment('a') }, { 'b.yaml': deployment('b', PRIVILEGED) });
    const { folder } = pull.checkout;
    // Whoever may not give files away is asked nothing by Git.
    if (process.getuid?.() === 0) for (const path of ['.', '.git']) chownSync(join(folder, path), 12_345, 12_345);
    const { outputs, commands } = await stepOf(pull, { event: pullRequest(pull) });
    expect([outputs.get('new'), outputs.get('fixed')]).toEqual(['1', '0']);
    expect(commands.some(({ data }) => data.includes('base-missing'))).toBe(false);
  });

  test('a scheduled run judges all there is, and compares with nothing', async () => {
    const pull = newPull({ 'a.yaml': deployment('a', PRIVILEGED) }, { 'b.yaml': deployment('b') });
    const { exit, outputs, summary } = await stepOf(pull, { event: schedule(pull.merge), inputs: { scope: 'new' } });
    expect([exit, outputs.get('critical'), outputs.has('new')]).toEqual([1, '1', false]);
    expect(summary).not.toContain('What changes in the cluster');
  });
});
