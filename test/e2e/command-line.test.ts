import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCAN_FLAGS } from '../../src/cli/flags.ts';
import {
  deployment,
  type Ended,
  emptyFolder,
  HARMLESS,
  homesOf,
  type JsonReport,
  lintel,
  lintelProcess,
  PRIVILEGED,
  repositoryOf,
  scan,
  scanProcess,
} from './program.ts';

/** Only this rule, so that a rule that is added later changes nothing here. */
const ONE_RULE = ['--rule', 'privileged-container'];

const bad = repositoryOf({ 'deploy/web.yaml': deployment('web', PRIVILEGED) });
const good = repositoryOf({ 'deploy/settings.yaml': HARMLESS });
const broken = repositoryOf({ 'deploy/broken.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n' });
const brokenAndBad = repositoryOf({
  'broken.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n',
  'web.yaml': deployment('web', PRIVILEGED),
});
const strange = repositoryOf({ 'docs/values.yaml': 'colour: green\n', 'notes.yaml': 'a: [\n' });

/** The last line of the text report begins with the verdict. */
function verdictOf({ stdout }: Ended): string {
  return (stdout.trimEnd().split('\n').at(-1) ?? '').split(':')[0] ?? '';
}

describe('exit codes', () => {
  test.each([
    ['nothing to complain of', good, [], 0, 'passed'],
    ['a finding at the gate', bad, [], 1, 'failed'],
    ['a finding below the gate', bad, ['--skip-rule', 'privileged-container', '--rule', 'latest-tag'], 0, 'passed'],
    ['a gate that never closes', bad, ['--fail-on', 'never'], 0, 'passed'],
    ['what could not be judged', broken, [], 2, 'incomplete'],
    ['what could not be judged, where that is a warning', broken, ['--on-incomplete', 'warn'], 0, 'incomplete'],
    ['what could not be judged, where the gate never closes', broken, ['--fail-on', 'never'], 0, 'incomplete'],
    [
      'what could not be judged, where the gate never closes but that is an error',
      broken,
      ['--fail-on', 'never', '--on-incomplete', 'fail'],
      2,
      'incomplete',
    ],
    ['a finding beside what could not be judged', brokenAndBad, [], 1, 'failed'],
    ['a YAML file that is nothing for Kubernetes', strange, [], 0, 'passed'],
    ['a named file that is nothing for Kubernetes', strange, ['docs/values.yaml'], 2, 'incomplete'],
    ['a named folder without anything for Kubernetes', strange, ['docs'], 2, 'incomplete'],
  ] as const)('%s', async (_, folder, args, exit, verdict) => {
    const ended = await lintelProcess(folder, [...args, ...(args.includes('--rule' as never) ? [] : ONE_RULE)]);
    expect([ended.exit, verdictOf(ended), ended.stderr]).toEqual([exit, verdict, '']);
  });

  test('an empty folder is a warning and passes; named, it is incomplete', async () => {
    const folder = repositoryOf({ 'empty/.keep': '' });
    const unnamed = await scan(folder);
    expect([unnamed.exit, unnamed.report.diagnostics.map(({ level, code }) => `${level} ${code}`)]).toEqual([
      0,
      ['warning nothing-to-scan'],
    ]);
    const named = await scan(folder, ['empty']);
    expect([named.exit, named.report.diagnostics.map(({ level, code }) => `${level} ${code}`)]).toEqual([
      2,
      ['error nothing-to-scan'],
    ]);
  });

  test('all reports are written when the run is incomplete, without findings too', async () => {
    const out = emptyFolder();
    const { exit } = await lintel(broken, [
      '--rule=latest-tag',
      `--format=sarif=${out}/a.sarif`,
      `--format=json=${out}/sub/a.json`,
      `--format=markdown=${out}/a.md`,
    ]);
    expect(exit).toBe(2);
    const sarif = JSON.parse(readFileSync(join(out, 'a.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    expect(sarif.runs.map(({ results }) => results)).toEqual([[]]);
    expect((JSON.parse(readFileSync(join(out, 'sub/a.json'), 'utf8')) as JsonReport).verdict).toBe('incomplete');
    expect(readFileSync(join(out, 'a.md'), 'utf8')).toContain('not a pass');
  });
});

describe("a user's mistake is exit 2, said on standard error with what to do", () => {
  test.each([
    ['an unknown flag', ['--fial-on', 'high'], 'no flag --fial-on', 'Did you mean --fail-on?'],
    ['an unknown format', ['--format', 'sraif'], 'unknown format "sraif"', 'Did you mean "sarif"?'],
    ['an unknown rule', ['--rule', 'latest-tags'], '"latest-tags"', '"latest-tag"'],
    ['an unknown rule to skip', ['--skip-rule', 'CKV_K8S_1666666'], '"CKV_K8S_1666666"', 'lintel rules'],
    ['an unknown severity', ['--fail-on', 'hgih'], '"hgih"', 'high'],
    ['an unknown preset', ['--preset', 'strickt'], '"strickt"', 'strict'],
    ['a path that is not there', ['deploi'], '"deploi" does not exist', 'Did you mean "deploy"?'],
    ['a flag without its value', ['--format'], '--format needs a value', 'NAME[=FILE]'],
    ['a switch with a value', ['--quiet=yes'], '--quiet takes no value', '--quiet'],
    ['a flag given twice', ['--preset', 'all', '--preset', 'strict'], '--preset is given twice', 'once'],
    [
      'two reports for standard output',
      ['-f', 'json', '-f', 'sarif'],
      'cannot both go to standard output',
      '--format sarif=',
    ],
    [
      '--output with two reports',
      ['-f', 'json=a', '-f', 'sarif', '-o', 'b'],
      '--output goes with one --format',
      'NAME=FILE',
    ],
    ['a least severity above the gate', ['--min-severity', 'critical'], 'critical', 'high'],
    ['a configuration and none', ['--config', 'a.yaml', '--no-config'], 'exclude each other', 'one of them'],
    ['a configuration that is not there', ['--config', 'a.yaml'], 'a.yaml', 'exists'],
    ['a limit that is no number', ['--render-seconds', 'soon'], '"soon"', '--render-seconds 60'],
    ['a date that is none', ['--now', 'tomorrow'], '"tomorrow"', '2026-11-21'],
    ['a Kubernetes version that is none', ['--kube-version', 'one'], '"one"', '1.'],
    ['Helm that is not Helm', ['--helm', '/bin/true'], '/bin/true', 'Helm 3 or 4'],
    ['a root that is not there', ['--root', 'nowhere'], 'nowhere', 'folder'],
    ['a path outside of the root', ['--root', 'deploy', '/etc'], '/etc', 'root'],
  ] as const)('%s', async (what, args, message, hint) => {
    const folder =
      what === 'Helm that is not Helm'
        ? repositoryOf({ 'Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n' })
        : bad;
    const { exit, stdout, stderr } = await lintel(folder, args);
    const [first = '', second = ''] = stderr.split('\n');
    expect([exit, stdout]).toEqual([2, '']);
    expect(first).toContain(message);
    expect(second).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });
});

describe('reports', () => {
  test('each format goes where it is told, and the others still to their files', async () => {
    const out = emptyFolder();
    const args = ['--format', `json=${out}/a.json`, '--format', 'markdown', '--format', `sarif=${out}/a.sarif`];
    const { exit, stdout } = await lintel(bad, [...ONE_RULE, ...args]);
    expect(exit).toBe(1);
    expect(stdout).toContain('`privileged-container`');
    expect(homesOf(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')) as JsonReport)).toEqual([
      'privileged-container deploy/web.yaml:18',
    ]);
    expect(existsSync(join(out, 'a.sarif'))).toBe(true);
  });

  test('--output names the file of the one format', async () => {
    const out = emptyFolder();
    const { stdout } = await lintel(bad, ['-f', 'json', '-o', join(out, 'new/a.json')]);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(out, 'new/a.json'), 'utf8'))).toMatchObject({ verdict: 'failed' });
  });

  test('a report that cannot be written is a mistake of the user, and says where', async () => {
    const file = join(bad, 'deploy/web.yaml/report.json');
    const { exit, stderr } = await lintel(bad, ['-f', 'json', '-o', file]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(file)]);
    expect(stderr).not.toContain('    at ');
  });

  test('--quiet prints nothing when the gate is open, and everything when it is shut', async () => {
    expect((await lintel(good, ['-q', ...ONE_RULE])).stdout).toBe('');
    expect((await lintel(bad, ['-q', ...ONE_RULE])).stdout).toContain('privileged-container');
    expect((await lintel(broken, ['-q', ...ONE_RULE])).stdout).toContain('incomplete');
  });

  test('text has the line with a caret, the fix and the counts; colour only when asked for', async () => {
    const { stdout } = await lintel(bad, ONE_RULE);
    expect(stdout).toContain('18:13 │             privileged: true');
    expect(stdout).toContain('^^^^^^^^^^');
    expect(stdout).toContain('fix │ ');
    expect(stdout).toContain('1 finding: 1 critical');
    expect(stdout).not.toContain('\u001b');
    expect((await lintel(bad, [...ONE_RULE, '--color', 'always'])).stdout).toContain('\u001b[');
  });

  test('--min-severity hides what is below it from every count', async () => {
    const { report } = await scan(bad, ['--min-severity', 'high']);
    const severities = new Set(report.findings.map(({ severity }) => severity));
    expect([...severities].filter((one) => one !== 'critical' && one !== 'high')).toEqual([]);
    expect(report.summary.bySeverity).toMatchObject({ info: 0, low: 0, medium: 0 });
  });
});

describe('which rules judge', () => {
  test.each([
    ['an id', 'privileged-container'],
    ['a peer, whatever its case', 'ckv_k8s_16'],
  ])('--rule by %s', async (_, name) => {
    const { report } = await scan(bad, ['--rule', name]);
    expect(homesOf(report)).toEqual(['privileged-container deploy/web.yaml:18']);
    expect(report.summary.rules).toBe(1);
  });

  test('--rule by category takes the rules of it, and --skip-rule leaves one out again', async () => {
    const { report } = await scan(bad, ['--rule', 'pod-security']);
    const rules = homesOf(report).map((home) => home.split(' ')[0]);
    expect(rules).toContain('privileged-container');
    expect(rules).not.toContain('unset-memory-limit');
    const others = await scan(bad, ['--rule', 'pod-security', '--skip-rule', 'CKV_K8S_16']);
    expect(homesOf(others.report).map((home) => home.split(' ')[0])).toEqual(
      rules.filter((rule) => rule !== 'privileged-container'),
    );
    expect(others.report.summary.rules).toBe(report.summary.rules - 1);
  });

  test('--skip-rule by category', async () => {
    const { report } = await scan(bad, ['--skip-rule', 'pod-security']);
    expect(homesOf(report, 'privileged-container')).toEqual([]);
  });
});

describe('standard input', () => {
  test('is judged as a file of its own, CRLF and BOM and a List included', async () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n  - ${deployment('web', PRIVILEGED).trimEnd().replaceAll('\n', '\n    ')}\n`;
    const { exit, report } = await scanProcess(emptyFolder(), ['-', ...ONE_RULE], {
      stdin: `\ufeff${list.replaceAll('\n', '\r\n')}`,
    });
    expect([exit, homesOf(report)]).toEqual([1, ['privileged-container <stdin>:21']]);
  });

  test('goes together with paths', async () => {
    const { report } = await scanProcess(bad, ['-', 'deploy', ...ONE_RULE], { stdin: deployment('piped', PRIVILEGED) });
    expect(homesOf(report).toSorted()).toEqual([
      'privileged-container <stdin>:18',
      'privileged-container deploy/web.yaml:18',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['text that is no YAML for Kubernetes', 'hello\n'],
  ])('with %s is incomplete', async (_, stdin) => {
    const { exit, report } = await scanProcess(emptyFolder(), ['-'], { stdin });
    expect([exit, report.verdict]).toEqual([2, 'incomplete']);
  });
});

describe('the repository’s root', () => {
  test('paths are reported from the folder that --root names, wherever one stands', async () => {
    const { report } = await scanProcess(bad, ['--root', '..', '.', ...ONE_RULE], { cwd: join(bad, 'deploy') });
    expect(homesOf(report)).toEqual(['privileged-container deploy/web.yaml:18']);
  });

  test('without it the nearest folder with .git is the root, also when .git is a file', async () => {
    const folder = repositoryOf({ '.git': 'gitdir: elsewhere\n', 'deploy/web.yaml': deployment('web', PRIVILEGED) });
    const { report } = await scan(folder, ONE_RULE, { cwd: join(folder, 'deploy') });
    expect(homesOf(report)).toEqual(['privileged-container deploy/web.yaml:18']);
  });

  test('a folder named like a command is scanned when it is written as a path', async () => {
    const folder = repositoryOf({ 'rules/web.yaml': deployment('web', PRIVILEGED) });
    expect(homesOf((await scan(folder, ['./rules', ...ONE_RULE])).report)).toHaveLength(1);
    expect(homesOf((await scan(folder, ['scan', 'rules', ...ONE_RULE])).report)).toHaveLength(1);
    expect((await lintel(folder, ['rules'])).stdout).toContain('rules, ');
  });

  test('--exclude, .gitignore and .lintelignore leave files out', async () => {
    const folder = repositoryOf({
      'a/web.yaml': deployment('a', PRIVILEGED),
      'b/web.yaml': deployment('b', PRIVILEGED),
      'c/web.yaml': deployment('c', PRIVILEGED),
      'd/web.yaml': deployment('d', PRIVILEGED),
      'node_modules/x/web.yaml': deployment('e', PRIVILEGED),
      '.gitignore': 'a/\n',
      '.lintelignore': '/b\n',
    });
    const { report } = await scan(folder, ['--exclude', 'c/**', ...ONE_RULE]);
    expect(homesOf(report)).toEqual(['privileged-container d/web.yaml:18']);
  });
});

describe('the other commands', () => {
  test('--version is the version of the package, and --help has every flag and command', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await lintelProcess(good, ['--version'])).stdout).toBe(`${version}\n`);
    const { exit, stdout } = await lintelProcess(good, ['--help']);
    expect(exit).toBe(0);
    expect(SCAN_FLAGS.filter(({ name }) => !stdout.includes(`--${name}`)).map(({ name }) => name)).toEqual([]);
    for (const command of ['scan', 'rules', 'explain', 'test', 'init', 'setup']) expect(stdout).toContain(command);
    for (const code of ['0', '1', '2', '3']) expect(stdout).toMatch(new RegExp(`^  ${code}  `, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('rules lists the rules as text, JSON and Markdown, and by the check of a peer', async () => {
    const asJson = await lintel(good, ['rules', '--format', 'json']);
    const rules = JSON.parse(asJson.stdout) as { id: string; peers: Record<string, string[]> }[];
    expect(rules.length).toBeGreaterThanOrEqual(40);
    const [text, markdown, ofPeer, wrong] = await Promise.all([
      lintel(good, ['rules']),
      lintel(good, ['rules', '--format', 'markdown']),
      lintel(good, ['rules', '--format', 'json', '--peer', 'CKV_K8S_16']),
      lintel(good, ['rules', '--format', 'xml']),
    ]);
    for (const { id } of rules)
      expect([text.stdout.includes(`  ${id} `), markdown.stdout.includes(`[${id}]`)]).toEqual([true, true]);
    expect((JSON.parse(ofPeer.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['privileged-container']);
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('unknown format "xml"')]);
  });

  test('explain shows why, how to repair, an example of each kind and how to accept one; by a peer’s id too', async () => {
    const byId = await lintel(good, ['explain', 'privileged-container']);
    expect(byId.exit).toBe(0);
    for (const section of [
      'Why',
      'How to repair it',
      'This fails',
      'This passes',
      'At other linters',
      'lintel-ignore',
    ]) {
      expect(byId.stdout).toContain(section);
    }
    expect((await lintel(good, ['explain', 'CKV_K8S_16'])).stdout).toBe(byId.stdout);
    const wrong = await lintel(good, ['explain', 'privileged-contaner']);
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean "privileged-container"?')]);
  });

  test('init writes a configuration that scans without complaint and a workflow that is YAML, and nothing over what is there', async () => {
    const folder = repositoryOf({ 'settings.yaml': HARMLESS });
    const { exit, stdout } = await lintel(folder, ['init']);
    expect([exit, stdout]).toEqual([0, 'wrote lintel.yaml\nwrote .github/workflows/lintel.yml\n']);
    const { exit: after, report } = await scan(folder, ONE_RULE);
    expect([after, report.verdict, report.diagnostics]).toEqual([0, 'passed', []]);
    const workflow: unknown = parse(readFileSync(join(folder, '.github/workflows/lintel.yml'), 'utf8'));
    expect(workflow).toMatchObject({ permissions: {}, jobs: { lint: { permissions: { contents: 'read' } } } });
    const again = await lintel(folder, ['init']);
    expect([again.exit, again.stderr]).toEqual([
      2,
      expect.stringContaining('lintel.yaml and .github/workflows/lintel.yml'),
    ]);
    expect((await lintel(folder, ['init', '--force'])).exit).toBe(0);
  });

  test('test runs the examples of a rule file, and scan judges by it', async () => {
    const folder = repositoryOf({
      'policies/tier.yaml': ruleWith('tier'),
      'wrong/tier.yaml': ruleWith('teer'),
      'a.yaml': HARMLESS,
    });
    const passing = await lintel(folder, ['test', 'policies/tier.yaml']);
    expect([passing.exit, passing.stderr, passing.stdout.split('\n').at(-2)]).toEqual([
      0,
      '',
      '1 rule passed, 0 failed',
    ]);
    const failing = await lintel(folder, ['test', 'wrong/tier.yaml']);
    expect([failing.exit, failing.stdout]).toEqual([1, expect.stringContaining('FAIL  tier-label')]);
    const { exit, report } = await scan(folder, ['a.yaml', '--rules', 'policies/tier.yaml', '--rules-only']);
    expect([exit, homesOf(report)]).toEqual([1, ['tier-label a.yaml:3']]);
  });
});

/** A rule that asks for the label `tier`; its good example has the label that is given. */
function ruleWith(tier: string): string {
  return `id: tier-label
title: No tier label
category: hygiene
severity: high
scope: object
expression: has(object.metadata.labels) && has(object.metadata.labels.tier)
anchor: metadata.labels.tier
message: "{object.kind} {object.metadata.name} has no tier."
rationale: Dashboards are grouped by tier, and what has none is overlooked.
remediation: Set the label \`tier\`.
peers: {}
examples:
  fails:
    - name: no label
      at: [metadata.labels.tier]
      yaml: |
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a}
  passes:
    - name: a label
      yaml: |
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a, labels: {${tier}: web}}
`;
}
