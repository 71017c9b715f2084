import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/arguments.ts';
import { repositoryWith } from '../config/repository.ts';
import { realRenderers } from '../renderers.ts';
import { runMain } from './run-main.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - { name: web, image: nginx:latest, securityContext: { privileged: true } }
`;

describe('help', () => {
  test.each(COMMANDS.filter((command) => command !== 'help'))(
    'help %s has an example of it, fits 100 columns and names no flag that it does not take',
    async (command) => {
      const { exit, out } = await runMain('/', 'help', command);
      expect(exit).toBe(0);
      expect(out).toContain(command === 'scan' ? 'lintel --base main' : `  lintel ${command}`);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      const flags = [...out.matchAll(/^ {2}(?:-\w, )?--([a-z\d-]+)/gmu)].map(([, name]) => name ?? '');
      const refused: string[] = [];
      for (const flag of flags) {
        const { err } = await runMain('/nowhere', command, `--${flag}=`);
        if (err.includes('has no flag')) refused.push(flag);
      }
      expect(refused).toEqual([]);
    },
  );

  test('help lists every command, and version is the same as --version', async () => {
    const { out } = await runMain('/', 'help');
    expect(COMMANDS.filter((command) => !new RegExp(`^  lintel \\[?${command}\\b`, 'mu').test(out))).toEqual([]);
    const { exit, out: version, err } = await runMain('/', 'version');
    expect([exit, err]).toEqual([0, '']);
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('a command that there is none of is told, with the one that was meant', async () => {
    expect((await runMain('/', 'help', 'trase')).err).toContain('Did you mean `lintel help trace`?');
  });
});

describe('a misspelt command', () => {
  test('is told as one', async () => {
    const { exit, err } = await runMain('/', 'explian', 'latest-tag');
    expect([exit, err]).toEqual([
      2,
      'lintel  "explian" is neither a command nor a file or folder here\n' +
        '  Did you mean `lintel explain`? `lintel help` lists the commands.\n',
    ]);
  });

  test('is a path where there is one of that name, and where it resembles no command', async () => {
    const root = repositoryWith({ 'tests/pod.yaml': POD });
    expect((await runMain(root, 'tests', '--rule=latest-tag', '--root=.')).out).toContain('1 finding: 1 medium');
    expect((await runMain(root, 'deployments')).err).toContain('"deployments" does not exist');
  });
});

/** The ids that `lintel rules` lists. */
async function listed(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await runMain('/', 'rules', '--format=json', ...words);
  return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
}

describe('names of rules', () => {
  test('may be given several with commas', async () => {
    const root = repositoryWith({ 'a.yaml': POD });
    const { out } = await runMain(root, '--rule=latest-tag, privileged-container', '--root=.');
    expect(out).toContain('2 findings: 1 critical, 1 medium');
    const less = await runMain(
      root,
      '--rule=latest-tag,privileged-container',
      '--skip-rule=latest-tag,host-port',
      '--root=.',
    );
    expect(less.out).toContain('1 finding: 1 critical');
  });

  test('narrow the list of rules, by category and by a peer’s name as well', async () => {
    expect(await listed('latest-tag,host-port')).toEqual(['latest-tag', 'host-port']);
    expect(await listed('CKV_K8S_16')).toEqual(['privileged-container']);
    const rbac = await listed('rbac');
    expect(rbac).toContain('wildcard-verbs-in-rules');
    expect(rbac).not.toContain('latest-tag');
    expect((await runMain('/', 'rules', 'latest-tga')).err).toContain('Did you mean "latest-tag"?');
  });
});

describe('what cannot be read or written is a mistake to mend, told without the words of the system', () => {
  test.each([
    [
      'new-rule below a file',
      ['new-rule', 'owner-label'],
      /policies\/owner-label\.yaml cannot be written: part of its path is a file\n/u,
    ],
    ['cel on nothing', ['cel', 'true', 'none.yaml'], /none\.yaml cannot be read: it does not exist\n/u],
    ['cel on a folder', ['cel', 'true', '.'], /\. holds no Kubernetes object\n/u],
    ['merge of nothing', ['merge', 'none.json'], /none\.json cannot be read: it does not exist\n/u],
    ['init from nothing', ['init', '--from=checkov', 'none.yaml'], /none\.yaml cannot be read: it does not exist\n/u],
    ['init below a file', ['init'], /lintel\.yml cannot be written: part of its path is a file\n/u],
  ] as const)('%s', async (_, argv, message) => {
    const root = repositoryWith({ policies: 'a file where a folder would have to be', '.github': 'another' });
    const { exit, err } = await runMain(root, ...argv);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });

  test('init tells both files that are there', async () => {
    const folder = repositoryWith({ 'a.yaml': POD });
    await runMain(folder, 'init');
    expect(existsSync(join(folder, '.github/workflows/lintel.yml'))).toBe(true);
    expect((await runMain(folder, 'init')).err).toBe(
      'lintel  lintel.yaml and .github/workflows/lintel.yml are there already\n  `lintel init --force` writes over them.\n',
    );
  });
});

test('setup says that it does not know a word', async () => {
  expect((await runMain('/', 'setup', 'helm')).err).toContain('`lintel setup` does not know what to do with "helm"');
});

test.each([0, 7, 99])('trace says that a file of six lines has no line %i', async (line) => {
  const { exit, err } = await runMain(repositoryWith({ 'a.yaml': POD }), 'trace', `a.yaml:${line}`, '--root=.');
  expect([exit, err]).toEqual([2, `lintel  a.yaml has no line ${line}\n  It has 6 lines.\n`]);
});

test('trace follows a path with a line break in it', async () => {
  const root = repositoryWith({ 'new\nline/a.yaml': POD });
  const { exit, out } = await runMain(root, 'trace', 'new\nline/a.yaml:6', '--root=.');
  expect([exit, out]).toEqual([0, expect.stringContaining('Feeds ')]);
});

describe('what could not be judged is told with its place', () => {
  const BROKEN = 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n';

  test('also where no rule is asked to find it', async () => {
    const root = repositoryWith({ 'deploy/broken.yaml': BROKEN });
    const { exit, out } = await runMain(root, '--rule=latest-tag', '--root=.');
    expect(exit).toBe(2);
    expect(out).toMatch(/error │ deploy\/broken\.yaml:3:19 {2}A document of deploy\/broken\.yaml is no YAML/u);
    expect(out).toContain('incomplete: 1 input could not be judged');
  });

  test('once, where the rule finds it', async () => {
    const root = repositoryWith({ 'broken.yaml': BROKEN });
    const { exit, out } = await runMain(root, '--root=.');
    expect([exit, out.match(/broken\.yaml/gu)]).toEqual([1, ['broken.yaml']]);
  });

  test('no number is told that leaves some of it out', async () => {
    const root = repositoryWith({ 'a.yaml': BROKEN, 'b.yaml': '\u0000', 'c.yaml': POD });
    symlinkSync('nowhere', join(root, 'd.yaml'));
    const { out } = await runMain(root, '--rule=latest-tag', '--root=.');
    expect(out).toContain('incomplete: Some of the input could not be judged');
  });
});

describe('nothing to judge', () => {
  test('on standard input is told as that', async () => {
    const { exit, out } = await runMain(repositoryWith({ 'a.yaml': POD }), '-');
    expect(exit).toBe(2);
    expect(out).toContain('No Kubernetes manifest, chart or kustomization was found on standard input.');
    expect(out).toContain('See that the command before the pipe prints manifests.');
  });

  test('what a chart renders nothing of is told as that', async () => {
    const { helm4 } = await realRenderers();
    const root = repositoryWith({
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'web/templates/a.yaml': `{{ if .Values.on }}\n${POD}{{ end }}`,
    });
    const { exit, out } = await runMain(root, 'web', '--root=.', `--helm=${helm4.path}`);
    expect([exit, out]).toEqual([2, expect.stringContaining('No Kubernetes object came out of web (default).')]);
  });

  test('a pattern that the shell has left as it is, is told as one', async () => {
    const { err } = await runMain(repositoryWith({ 'a.yaml': POD }), '*.yml');
    expect(err).toContain('Paths are no patterns');
  });

  test('a link that leads nowhere is not proposed in its own place', async () => {
    const root = repositoryWith({ 'a.yaml': POD });
    symlinkSync('nowhere', join(root, 'self.yaml'));
    expect((await runMain(root, 'self.yaml')).err).not.toContain('Did you mean');
  });
});

test('fix passes over a folder that nobody can open', async () => {
  const root = repositoryWith({ 'a.yaml': POD });
  mkdirSync(Buffer.concat([Buffer.from(join(root, 'bad')), Buffer.from([0xff])]));
  const { exit, err } = await runMain(root, 'fix', '--unsafe', '--rule=privileged-container', '--root=.');
  expect([exit, err]).toEqual([0, '']);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toContain('privileged: false');
});

describe('a wrong name in lintel.yaml is told at its place', () => {
  test.each([
    ['a preset', 'failOn: high\npreset: recomended\n', 'lintel.yaml:2:9  unknown preset "recomended"\n'],
    ['a framework', 'frameworks: [nsa-cis]\n', 'lintel.yaml:1:13  unknown framework "nsa-cis"\n'],
  ])('%s', async (_, config, told) => {
    const root = repositoryWith({ 'a.yaml': POD, 'lintel.yaml': config });
    expect((await runMain(root, '--root=.')).err).toContain(told);
  });

  test('and one of a flag as that of the command line', async () => {
    const root = repositoryWith({ 'a.yaml': POD, 'lintel.yaml': 'preset: strict\nframeworks: [nsa-cisa]\n' });
    expect((await runMain(root, '--root=.', '--preset=stict')).err).toContain('lintel  unknown preset "stict"\n');
    expect((await runMain(root, '--root=.', '--framework=nsa')).err).toContain('lintel  unknown framework "nsa"\n');
  });
});

/** What a scan prints of a pod with this comment behind its kind. */
async function scannedWith(comment: string): Promise<string> {
  const root = repositoryWith({ 'a.yaml': POD.replace('kind: Pod', `kind: Pod ${comment}`) });
  const { out } = await runMain(root, '--rule=naked-pod', '--root=.');
  return out;
}

describe('a comment that is meant to suppress', () => {
  test('may have a colon', async () => {
    expect(await scannedWith('# lintel-ignore: naked-pod -- it is a demonstration')).toContain(
      '0 findings (and 1 suppressed)',
    );
  });

  test('is told without a reason, with the line to write', async () => {
    const out = await scannedWith('# lintel-ignore naked-pod');
    expect(out).toContain('A suppression of naked-pod gives no reason, so it is not followed.');
    expect(out).toContain('Write `lintel-ignore naked-pod -- reason`.');
  });

  test('of which no word is told back where it names no rule', async () => {
    const out = await scannedWith('# lintel-ignore hunter2 naked-pod');
    expect(out).toContain('A suppression gives no reason, so it is not followed.');
    expect(out).toContain('Write `lintel-ignore RULE -- reason`.');
  });

  test('in an annotation is written otherwise', async () => {
    const pod = POD.replace('{ name: web }', '{ name: web, annotations: { lintel.dev/ignore: naked-pod } }');
    const { out } = await runMain(repositoryWith({ 'a.yaml': pod }), '--rule=naked-pod', '--root=.');
    expect(out).toContain('Write `lintel.dev/ignore: naked-pod -- reason`.');
  });
});
