// What the project keeps for itself on GitHub, and what others fetch from its root.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { groupBy } from '../src/model/group-by.ts';
import { ROOT } from './markdown.ts';
import { shownWorkflows, type Workflow } from './workflows.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const own = readdirSync(join(ROOT, '.github/workflows')).map((name) => ({
  name,
  text: text(`.github/workflows/${name}`),
  workflow: parse(text(`.github/workflows/${name}`)) as Workflow,
}));

describe('our own workflows', () => {
  test('use actions by commit, with the version beside it', () => {
    const used = own.flatMap((file) => [...file.text.matchAll(/^\s*-? ?uses: (.*)$/gmu)].map(([, use = '']) => use));
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((use) => !/^(?:[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/ # .*)$/u.test(use))).toEqual([]);
  });

  test('name one commit for one action', () => {
    const pins = own
      .flatMap((file) => [...file.text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40})/gu)])
      .map(([, action = '', commit = '']) => ({ action, commit }));
    const commits = [...groupBy(pins, ({ action }) => action).values()].map(
      (uses) => new Set(uses.map(({ commit }) => commit)),
    );
    expect(commits.map(({ size }) => size)).toEqual(commits.map(() => 1));
  });
});

describe('every workflow, ours and those that users are shown', () => {
  const all = [
    ...own.map(({ name, workflow }) => ({ place: name, workflow })),
    ...shownWorkflows().map(({ place, workflow }) => ({ place, workflow })),
  ];

  test('grants at most reading as a whole, and more only to a job', () => {
    // What a workflow says nothing about, the repository's settings may have made everything.
    const broad = all.filter(
      ({ workflow: { permissions } }) =>
        permissions === undefined || Object.values(permissions).some((right) => right !== 'read'),
    );
    expect(broad.map(({ place }) => place)).toEqual([]);
  });

  test('checks out without leaving credentials behind', () => {
    const leaving = all.filter(({ workflow }) =>
      Object.values(workflow.jobs)
        .flatMap(({ steps = [] }) => steps)
        .some(
          ({ uses = '', with: given = {} }) =>
            uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false,
        ),
    );
    expect(leaving.map(({ place }) => place)).toEqual([]);
  });
});

/** The script of a step of release.yml, by its name. */
function releaseScript(step: string): string {
  const { jobs } = parse(text('.github/workflows/release.yml')) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
    >;
  };
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name = '' }) => name.startsWith(step))?.run;
  if (found === undefined) throw new Error(`release.yml has no step "${step}".`);
  return found;
}

/** Runs it as the runner does, in a folder with these files, some of them programs. */
function runScript(
  script: string,
  tag: string,
  files: Readonly<Record<string, string>>,
): { readonly exit: number | null; readonly log: string } {
  const folder = mkdtempSync(join(tmpdir(), 'test-house-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, { mode: 0o755 });
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        GITHUB_REF_NAME: tag,
        GITHUB_REPOSITORY: 'lintel/lintel',
      },
    });
    const log = join(folder, 'log');
    return { exit: status, log: stdout + (existsSync(log) ? readFileSync(log, 'utf8') : '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a release', () => {
  test.each([
    ['v1.4.2', '## 1.4.2', 0],
    ['v1.4.3', '## 1.4.2', 1],
    ['v1.4.2', '## 1.4.20', 1],
  ])('of tag %s with %s in the changelog, for version 1.4.2: exit %i', (tag, heading, exit) => {
    const files = { 'package.json': '{"version":"1.4.2"}', 'CHANGELOG.md': `# Changelog\n\n${heading}\n` };
    expect(runScript(releaseScript('The tag is the version'), tag, files).exit).toBe(exit);
  });

  test.each([
    [
      'moves the branch of its major version, forward only',
      0,
      '--method PATCH --raw-field sha=c0ffee --field force=false',
      'refs/heads/v1 ',
    ],
    [
      'makes that branch where there is none',
      1,
      '--method POST --raw-field ref=refs/heads/v1 --raw-field sha=c0ffee',
      'refs ',
    ],
  ])('%s', (_, missing, call, path) => {
    const gh = `#!/bin/sh
echo "$@" >>log
case "$2" in
  */commits/v1.4.2) echo c0ffee ;;
  */git/ref/heads/v1) exit ${missing} ;;
esac
`;
    const { exit, log } = runScript(releaseScript("Let the major version's branch"), 'v1.4.2', { gh });
    expect([exit, log.trimEnd().split('\n').at(-1)]).toEqual([0, `api repos/lintel/lintel/git/${path}${call}`]);
  });
});

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }[];
}

test('the issue forms are ones that GitHub takes', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(ROOT, folder)).filter((name) => name !== 'config.yml');
  expect(forms.length).toBeGreaterThan(3);
  for (const name of forms) {
    const form = parse(text(`${folder}/${name}`)) as Form;
    expect([form.name, form.description].map((word) => typeof word)).toEqual(['string', 'string']);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size, `${name} has each id once`).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/u);
      expect(attributes.label).toBeTypeOf('string');
    }
  }
});

test('the hook for pre-commit runs a program that the package has, over the repository and not over files', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as readonly Readonly<Record<string, unknown>>[];
  const { bin } = JSON.parse(text('package.json')) as { readonly bin: Readonly<Record<string, string>> };
  expect(hooks).toHaveLength(1);
  const [{ entry, files, pass_filenames: passes } = {}] = hooks;
  expect(existsSync(join(ROOT, bin[String(entry)] ?? 'nothing'))).toBe(true);
  expect(passes).toBe(false);
  const pattern = new RegExp(String(files), 'u');
  const touched = ['deploy/web.yaml', 'chart/values.yml', 'chart/templates/_helpers.tpl', 'a.json', '.lintelignore'];
  expect(touched.filter((path) => !pattern.test(path))).toEqual([]);
  expect(['README.md', 'src/main.go'].filter((path) => pattern.test(path))).toEqual([]);
});

test('the Action can be listed: a short description, and an icon and a colour that GitHub has', () => {
  const action = parse(text('action.yml')) as {
    readonly description: string;
    readonly branding: { readonly icon: string; readonly color: string };
  };
  expect(action.description.length).toBeLessThanOrEqual(125);
  const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
  expect(colours).toContain(action.branding.color);
  expect(action.branding.icon).toBe('shield');
});
