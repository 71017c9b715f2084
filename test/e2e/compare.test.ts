import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Checkout, newCheckout, shallowClone } from '../git/checkout.ts';
import { realRenderers } from '../renderers.ts';
import {
  deployment,
  emptyFolder,
  homesOf,
  lintel,
  PRIVILEGED,
  programsOf,
  runAction,
  scan,
  type Scanned,
  toldIn,
} from './program.ts';

/** The report of a comparison, as far as tests look at it. */
interface Compared {
  readonly scope?: string;
  readonly comparison?: {
    readonly base: string;
    readonly commit?: string;
    readonly new: number;
    readonly unchanged: number;
    readonly unknown: number;
    readonly fixed: readonly { readonly rule: string; readonly state: string }[];
  };
  readonly findings: readonly {
    readonly state?: string;
    readonly outOfScope?: boolean;
    readonly home: { readonly file: string; readonly line?: number };
  }[];
}

let programs: Promise<string> | undefined;

/** A folder for PATH with Git beside the renderers. */
function withGit(): Promise<string> {
  programs ??= realRenderers().then(({ helm4, kubectl }) =>
    programsOf({ git: { linkTo: '/usr/bin/git' }, helm: { linkTo: helm4.path }, kubectl: { linkTo: kubectl.path } }),
  );
  return programs;
}

async function compared(
  checkout: Checkout,
  args: readonly string[],
): Promise<Scanned & { readonly compared: Compared }> {
  const scanned = await scan(checkout.folder, ['--rule', 'privileged-container', ...args], { path: await withGit() });
  return { ...scanned, compared: scanned.report as unknown as Compared };
}

/** `main` has a privileged container; the branch `change`, checked out, adds another and mends the first where that is asked for. */
function changed({ mends }: { readonly mends: boolean }): Checkout {
  const checkout = newCheckout();
  checkout.commit({ 'web.yaml': deployment('web', PRIVILEGED), 'old.yaml': deployment('old', PRIVILEGED) });
  checkout.git('checkout', '--quiet', '-b', 'change');
  // The line moves, which makes nothing new of it.
  checkout.commit({
    'old.yaml': `# A comment.\n${deployment('old', PRIVILEGED)}`,
    'new.yaml': deployment('new', PRIVILEGED),
    ...(mends ? { 'web.yaml': deployment('web') } : {}),
  });
  return checkout;
}

describe('lintel --base', () => {
  test('tells new, unchanged and fixed; lines that move make nothing new', async () => {
    const { exit, compared: report } = await compared(changed({ mends: true }), ['--base', 'main']);
    expect(exit).toBe(1);
    expect(report.comparison).toMatchObject({
      base: 'main',
      new: 1,
      unchanged: 1,
      unknown: 0,
      fixed: [{ rule: 'privileged-container', state: 'fixed' }],
    });
    expect(report.findings.map(({ home, state }) => `${home.file} ${state}`)).toEqual([
      'new.yaml new',
      'old.yaml unchanged',
    ]);
  });

  test.each([
    ['new', 1, ['new.yaml']],
    ['changed-lines', 1, ['new.yaml']],
    ['changed-resources', 1, ['new.yaml']],
    ['all', 1, ['new.yaml', 'old.yaml', 'web.yaml']],
  ])('--scope %s counts what it says', async (scope, exit, files) => {
    const ended = await compared(changed({ mends: false }), ['--base', 'main', '--scope', scope]);
    expect(ended.exit).toBe(exit);
    expect(ended.compared.findings.filter((one) => one.outOfScope !== true).map(({ home }) => home.file)).toEqual(
      files,
    );
    expect(ended.report.summary.bySeverity['critical']).toBe(files.length);
  });

  test('--scope new opens the gate where a change brings nothing', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'web.yaml': deployment('web', PRIVILEGED) });
    checkout.git('checkout', '--quiet', '-b', 'change');
    checkout.write({ 'web.yaml': deployment('web', PRIVILEGED).replace('app:1.0', 'app:2.0') });
    expect((await compared(checkout, ['--base', 'main', '--scope', 'new'])).exit).toBe(0);
    // The container was changed, though not where it is privileged.
    expect((await compared(checkout, ['--base', 'main', '--scope', 'changed-lines'])).exit).toBe(0);
    expect((await compared(checkout, ['--base', 'main', '--scope', 'changed-resources'])).exit).toBe(1);
  });

  test('a values file that breaks a template nobody touched is new, at the line of the value', async () => {
    const checkout = newCheckout();
    checkout.commit({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'chart/values.yaml': 'image: app:1.0\nprivileged: false\n',
      'chart/templates/web.yaml': deployment(
        'web',
        '          securityContext:\n            privileged: {{ .Values.privileged }}\n',
      ),
    });
    checkout.write({ 'chart/values.yaml': 'image: app:1.0\nprivileged: true\n' });
    const {
      report,
      compared: { findings },
    } = await compared(checkout, ['--base', 'main', '--scope', 'changed-lines']);
    expect(homesOf(report)).toEqual(['privileged-container chart/values.yaml:2']);
    expect(findings[0]?.state).toBe('new');
  });

  test('a chart that Helm refused at the base has findings of which nobody can say whether they are new', async () => {
    const checkout = newCheckout();
    const chart = { 'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };
    checkout.commit({ ...chart, 'chart/templates/web.yaml': '{{ fail "not today" }}\n' });
    checkout.write({ 'chart/templates/web.yaml': deployment('web', PRIVILEGED) });
    const {
      exit,
      compared: { comparison },
      report,
    } = await compared(checkout, ['--base', 'main', '--scope', 'new']);
    expect([exit, comparison?.new, comparison?.unknown]).toEqual([0, 0, 1]);
    expect(toldIn(report)).toEqual(['warning base-unjudged']);
  });

  test('a change of other files is not rendered twice', async () => {
    const checkout = newCheckout();
    checkout.commit({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'chart/templates/web.yaml': deployment('web', PRIVILEGED),
    });
    checkout.write({ 'src/main.c': 'int main;\n' });
    const { helm4 } = await realRenderers();
    const calls = join(emptyFolder(), 'calls');
    const path = `${programsOf({ helm: `#!/bin/sh\necho "$1" >> '${calls}'\nexec '${helm4.path}' "$@"\n` })}:${await withGit()}`;
    const callsOf = async (args: readonly string[]): Promise<number> => {
      writeFileSync(calls, '');
      await scan(checkout.folder, [...args, '--rule', 'privileged-container'], { path });
      return readFileSync(calls, 'utf8')
        .split('\n')
        .filter((line) => line === 'template').length;
    };
    const once = await callsOf([]);
    expect([once > 0, await callsOf(['--base', 'main'])]).toEqual([true, once]);
    checkout.write({ 'chart/values.yaml': 'a: 1\n' });
    expect(await callsOf(['--base', 'main'])).toBeGreaterThan(once);
    const {
      compared: { comparison },
    } = await compared(checkout, ['--base', 'main']);
    expect(comparison).toMatchObject({ new: 0, unchanged: 1, fixed: [] });
  });

  test('the settings of now judge both states', async () => {
    const checkout = changed({ mends: false });
    checkout.write({ 'lintel.yaml': 'rules: { privileged-container: low }\nminSeverity: medium\n' });
    const {
      compared: { comparison },
    } = await compared(checkout, ['--base', 'main']);
    expect(comparison).toMatchObject({ new: 0, fixed: [] });
  });

  test('a path that was not there has only new findings', async () => {
    const {
      compared: { comparison },
    } = await compared(changed({ mends: false }), ['new.yaml', '--base', 'main']);
    expect(comparison).toMatchObject({ new: 1, unchanged: 0, fixed: [] });
  });

  test('a renderer that the change brings is run for neither state', async () => {
    const checkout = newCheckout();
    checkout.commit({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'chart/templates/web.yaml': deployment('web'),
    });
    const trap = programsOf({ helm: '#!/bin/sh\n:> "$0.ran"\n' });
    const { writeFileSync: write, mkdirSync, chmodSync, existsSync } = await import('node:fs');
    mkdirSync(join(checkout.folder, 'bin'));
    write(join(checkout.folder, 'bin/helm'), readFileSync(join(trap, 'helm')));
    chmodSync(join(checkout.folder, 'bin/helm'), 0o755);
    await scan(checkout.folder, ['--base', 'main'], { path: `${join(checkout.folder, 'bin')}:${await withGit()}` });
    expect(existsSync(join(checkout.folder, 'bin/helm.ran'))).toBe(false);
  });

  test.each([
    ['an unknown base', ['--base', 'nope'], 'names no commit'],
    ['a scope without a base', ['--scope', 'new'], '--scope goes with --base'],
    ['--fetch-base without a base', ['--fetch-base'], '--fetch-base goes with --base'],
    ['standard input', ['-', '--base', 'main'], 'standard input has no base'],
    ['an unknown scope', ['--base', 'main', '--scope', 'changed-line'], 'Did you mean "changed-lines"?'],
  ])('%s is a mistake', async (_, args, words) => {
    const { exit, stderr } = await lintel(changed({ mends: false }).folder, args, { path: await withGit() });
    expect(exit).toBe(2);
    expect(stderr).toContain(words);
  });

  test('the text says new, fixed and with what it was compared', async () => {
    const checkout = changed({ mends: true });
    const { stdout } = await lintel(
      checkout.folder,
      ['--rule', 'privileged-container', '--base', 'main', '--scope', 'new'],
      {
        path: await withGit(),
      },
    );
    expect(stdout).toContain('privileged-container (new)');
    expect(stdout).toMatch(/^Fixed\n\n {2}privileged-container, Deployment web, container app$/m);
    expect(stdout).toMatch(
      /^Compared with main \([0-9a-f]{12}\): 1 new, 1 unchanged, 1 fixed\. Not counted, being out of the scope new: 1\.$/m,
    );
    expect(stdout).toMatch(/^failed: 1 new finding at or above high\.$/m);
  });
});

describe('a baseline', () => {
  test('is written once, accepts what was there, and lets what comes count', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'web.yaml': deployment('web', PRIVILEGED) });
    const rule = ['--rule', 'privileged-container'];
    const written = await lintel(checkout.folder, [...rule, '--write-baseline']);
    expect([written.exit, written.stderr]).toEqual([
      0,
      expect.stringContaining('wrote lintel-baseline.json, which accepts 1 finding\n'),
    ]);
    const file = readFileSync(join(checkout.folder, 'lintel-baseline.json'), 'utf8');
    expect(file).toContain('"rule":"privileged-container","resource":"apps/Deployment//web"');
    expect((await lintel(checkout.folder, [...rule, '--baseline', 'lintel-baseline.json'])).exit).toBe(0);
    checkout.write({ 'lintel.yaml': 'baseline: lintel-baseline.json\n', 'api.yaml': deployment('api', PRIVILEGED) });
    const { exit, report } = await scan(checkout.folder, rule);
    expect([exit, homesOf(report)]).toEqual([1, ['privileged-container api.yaml:18']]);
    checkout.write({ 'api.yaml': deployment('api'), 'web.yaml': deployment('web') });
    expect(toldIn((await scan(checkout.folder, rule)).report)).toEqual(['note baseline-stale lintel-baseline.json']);
    await lintel(checkout.folder, [...rule, '--write-baseline']);
    expect(readFileSync(join(checkout.folder, 'lintel-baseline.json'), 'utf8')).toContain('"findings": []');
  });

  test('that is not there, is broken or is a link is a mistake', async () => {
    const { symlinkSync } = await import('node:fs');
    const checkout = newCheckout();
    checkout.commit({ 'web.yaml': deployment('web'), 'broken.json': '{' });
    symlinkSync('.git/config', join(checkout.folder, 'link.json'));
    const config = readFileSync(join(checkout.folder, '.git/config'), 'utf8');
    for (const [args, words] of [
      [['--baseline', 'none.json'], 'does not exist'],
      [['--baseline', 'broken.json'], 'is not JSON'],
      [['--baseline', '../x.json'], 'outside of the repository'],
      [['--baseline', 'link.json'], 'is a link'],
      [['--baseline', 'link.json', '--write-baseline'], 'is a link'],
      [['--write-baseline', 'web.yaml'], 'goes with no path'],
      [['--write-baseline', '--shard', '1/2'], 'goes with no path'],
    ] as const) {
      const { exit, stderr } = await lintel(checkout.folder, args);
      expect([exit, stderr.includes(words)], stderr).toEqual([2, true]);
    }
    expect(readFileSync(join(checkout.folder, '.git/config'), 'utf8')).toBe(config);
  });
});

/** Runs the Action for an event, in a clone of one commit as `actions/checkout` leaves it. */
async function step(
  clone: Checkout,
  name: string,
  event: unknown,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{
  readonly exit: number | null;
  readonly outputs: string;
  readonly summary: string;
  readonly report: Compared;
  readonly told: readonly string[];
}> {
  const files = emptyFolder();
  const [eventFile, outputFile, summaryFile] = ['event.json', 'output', 'summary'].map((file) => join(files, file)) as [
    string,
    string,
    string,
  ];
  writeFileSync(eventFile, JSON.stringify(event));
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const variables = { rule: 'privileged-container', sarif: 'false', json: join(files, 'report.json'), ...inputs };
  const { exit } = await runAction(
    clone.folder,
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: clone.folder,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: files,
      ...Object.fromEntries(Object.entries(variables).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
    },
    { path: await withGit() },
  );
  const report = JSON.parse(readFileSync(join(files, 'report.json'), 'utf8')) as Compared & Scanned['report'];
  return {
    exit,
    outputs: readFileSync(outputFile, 'utf8'),
    summary: readFileSync(summaryFile, 'utf8'),
    report,
    told: toldIn(report),
  };
}

/** A pull request with its merge, in a repository to clone from. */
function pullRequest(): {
  readonly origin: Checkout;
  readonly event: unknown;
  readonly target: string;
  readonly merge: string;
} {
  const origin = changed({ mends: true });
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'main');
  const target = origin.commit({ 'README.md': 'Hello.\n' });
  origin.git('checkout', '--quiet', '--detach');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  const event = { pull_request: { number: 1, base: { ref: 'main', sha: target }, head: { ref: 'change', sha: head } } };
  return { origin, event, target, merge };
}

describe('the Action', () => {
  test.each(['refs/pull/1/merge', 'change'])(
    'compares a pull request checked out at %s with its target, by itself',
    async (ref) => {
      const { origin, event } = pullRequest();
      const { exit, outputs, summary, report } = await step(shallowClone(origin, ref), 'pull_request', event, {
        scope: 'new',
      });
      expect([exit, report.scope, report.comparison]).toMatchObject([
        1,
        'new',
        { base: 'main', new: 1, unchanged: 1, fixed: [{}] },
      ]);
      expect(outputs).toMatch(/^new<<(.*)\n1\n\1$/m);
      expect(outputs).toMatch(/^fixed<<(.*)\n1\n\1$/m);
      expect(summary).toContain('1 new, 1 unchanged, 1 fixed');
      expect(summary).toContain('Fixed: 1');
    },
  );

  test('compares a merge group and a push with the commit that the event names', async () => {
    const { origin, target, merge } = pullRequest();
    const clone = shallowClone(origin, 'refs/pull/1/merge');
    const group = await step(clone, 'merge_group', { merge_group: { base_sha: target, head_sha: merge } });
    expect(group.report.comparison).toMatchObject({ commit: target, new: 1 });
    const push = await step(clone, 'push', { before: target, after: merge });
    expect(push.report.comparison).toMatchObject({ commit: target, new: 1 });
  });

  test('compares nothing for a new branch, a schedule, or where it is told not to', async () => {
    const { origin, event } = pullRequest();
    const clone = shallowClone(origin, 'refs/pull/1/merge');
    expect((await step(clone, 'push', { before: '0'.repeat(40) })).report.comparison).toBeUndefined();
    expect((await step(clone, 'schedule', {})).report.comparison).toBeUndefined();
    expect((await step(clone, 'pull_request', event, { base: 'false' })).report.comparison).toBeUndefined();
  });

  test('without the base says so; a gate that hangs on it does not open', async () => {
    const { origin, event } = pullRequest();
    const clone = shallowClone(origin, 'refs/pull/1/merge');
    const all = await step(clone, 'pull_request', event, { 'fetch-base': 'false', rule: 'host-network' });
    expect([all.exit, all.told]).toEqual([0, ['warning base-missing']]);
    const fresh = await step(clone, 'pull_request', event, {
      'fetch-base': 'false',
      rule: 'host-network',
      scope: 'new',
    });
    expect([fresh.exit, fresh.told]).toEqual([1, ['error base-missing']]);
    expect(fresh.outputs).toMatch(/^verdict<<(.*)\nincomplete\n\1$/m);
  });
});

describe('lintel --config-from', () => {
  test('base: a change that turns the rule off is judged by the rules of its base, and told', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'web.yaml': deployment('web', PRIVILEGED), 'lintel.yaml': 'minSeverity: high\n' });
    checkout.write({
      'lintel.yaml': 'rules: { privileged-container: off }\nminSeverity: critical\nfailOn: critical\n',
    });
    const path = await withGit();
    const own = await scan(checkout.folder, ['--base', 'main'], { path });
    expect([own.exit, toldIn(own.report)]).toEqual([
      0,
      expect.arrayContaining(['warning gate-weakened lintel.yaml:1', 'warning gate-weakened lintel.yaml:3']),
    ]);
    const judged = await scan(checkout.folder, ['--base', 'main', '--config-from', 'base'], { path });
    expect(judged.exit).toBe(1);
    expect(homesOf(judged.report, 'privileged-container')).toEqual(['privileged-container web.yaml:18']);
    expect(toldIn(judged.report)).toEqual(
      expect.arrayContaining(['note config-from-base', 'warning gate-weakened lintel.yaml:1']),
    );
  });

  test.each([
    ['without a base', ['--config-from', 'base'], '--config-from goes with --base'],
    ['another word', ['--base', 'main', '--config-from', 'bas'], 'Did you mean "base"?'],
  ])('%s is a mistake', async (_, args, hint) => {
    const checkout = newCheckout();
    checkout.commit({ 'web.yaml': deployment('web') });
    const { exit, stderr } = await lintel(checkout.folder, args, { path: await withGit() });
    expect(exit).toBe(2);
    expect(stderr).toContain(hint);
  });
});
