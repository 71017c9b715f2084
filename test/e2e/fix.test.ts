import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../git/checkout.ts';
import {
  deployment,
  type Files,
  HARMLESS,
  homesOf,
  lintel,
  listingOf,
  PRIVILEGED,
  repositoryOf,
  scan,
} from './program.ts';

const RULE = ['--rule', 'privileged-container'];

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

async function left(folder: string): Promise<readonly string[]> {
  return homesOf((await scan(folder, RULE)).report);
}

const CHART: Files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/values.yaml': '# The shop.\nprivileged: true   # for now\nimage: app:1.0\n',
  'chart/templates/web.yaml': deployment(
    'web',
    '          securityContext:\n            privileged: {{ .Values.privileged }}\n',
  ),
};

describe('lintel fix', () => {
  test('changes the bytes of the value and no other, and only when it is told that a program may notice', async () => {
    const text = `# Ünïcode stays.\r\n${deployment('web', PRIVILEGED).replaceAll('\n', '\r\n')}`;
    const folder = repositoryOf({ 'web.yaml': text, 'other.yaml': HARMLESS });
    const before = listingOf(folder);
    const safe = await lintel(folder, ['fix', ...RULE]);
    expect([safe.exit, safe.stdout, listingOf(folder)]).toEqual([0, 'Nothing to fix.\n', before]);
    expect(safe.stderr).toContain('1 finding left');
    const unsafe = await lintel(folder, ['fix', ...RULE, '--unsafe']);
    expect([unsafe.exit, unsafe.stderr]).toEqual([0, '']);
    expect(unsafe.stdout).toContain('Fixed 1 finding in 1 file.');
    expect(textOf(folder, 'web.yaml')).toBe(text.replace('privileged: true', 'privileged: false'));
    expect(await left(folder)).toEqual([]);
  });

  test('--diff prints a patch that Git applies, and writes nothing', async () => {
    const folder = repositoryOf({
      'a/web.yaml': deployment('web', PRIVILEGED),
      'b.yaml': `${deployment('b', PRIVILEGED)}---\n${deployment('c', PRIVILEGED)}`,
    });
    const before = listingOf(folder);
    const { stdout } = await lintel(folder, ['fix', ...RULE, '--unsafe', '--diff']);
    expect(listingOf(folder)).toEqual(before);
    expect(stdout).toContain('--- a/a/web.yaml\n+++ b/a/web.yaml\n');
    const patch = join(repositoryOf({ 'fix.patch': stdout }), 'fix.patch');
    git(folder, 'init', '--quiet');
    git(folder, 'apply', patch);
    expect(await left(folder)).toEqual([]);
  });

  test('changes a value where the values have it, and keeps the comment', async () => {
    const folder = repositoryOf(CHART);
    expect((await lintel(folder, ['fix', ...RULE, '--unsafe'])).stdout).toContain('chart/values.yaml:2');
    expect(textOf(folder, 'chart/values.yaml')).toBe('# The shop.\nprivileged: false   # for now\nimage: app:1.0\n');
    expect(textOf(folder, 'chart/templates/web.yaml')).toBe(CHART['chart/templates/web.yaml']);
    expect(await left(folder)).toEqual([]);
  });

  test('changes a literal in a template, and in the base or patch that a kustomization builds on', async () => {
    const folder = repositoryOf({
      ...CHART,
      'chart/templates/web.yaml': deployment('web', PRIVILEGED),
      'k/base/web.yaml': deployment('base', PRIVILEGED),
      'k/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'k/prod/kustomization.yaml': 'resources: [../base]\nnamespace: prod\n',
    });
    await lintel(folder, ['fix', ...RULE, '--unsafe']);
    expect(textOf(folder, 'chart/templates/web.yaml')).toContain('privileged: false');
    expect(textOf(folder, 'k/base/web.yaml')).toContain('privileged: false');
    expect(await left(folder)).toEqual([]);
  });

  test('leaves what a template computes, and says why', async () => {
    const folder = repositoryOf({
      ...CHART,
      'chart/values.yaml': 'mode: root\n',
      'chart/templates/web.yaml': deployment(
        'web',
        '          securityContext:\n            privileged: {{ eq .Values.mode "root" }}\n',
      ),
    });
    const before = listingOf(folder);
    const { stdout, stderr } = await lintel(folder, ['fix', ...RULE, '--unsafe']);
    expect([stdout, listingOf(folder)]).toEqual(['Nothing to fix.\n', before]);
    expect(stderr).toMatch(/^1 finding left, since .+ \(privileged-container\)$/m);
  });

  test('does not make a fix after which another rule would find as much', async () => {
    const limits =
      '          resources:\n            requests: { cpu: 100m, memory: 64Mi }\n            limits: { cpu: 200m, memory: 64Mi }\n';
    const folder = repositoryOf({ 'web.yaml': deployment('web', limits) });
    const before = listingOf(folder);
    const { stderr } = await lintel(folder, ['fix', '--unsafe', '--preset', 'all', '--rule', 'cpu-limit-set']);
    expect(stderr).toMatch(/^1 finding left, since .+ would come of it \(cpu-limit-set\)$/m);
    expect(listingOf(folder)).toEqual(before);
  });

  test('writes through no link', async () => {
    const folder = repositoryOf({ 'real/web.txt': deployment('web', PRIVILEGED) });
    symlinkSync('real/web.txt', join(folder, 'web.yaml'));
    const before = listingOf(folder);
    await lintel(folder, ['fix', ...RULE, '--unsafe', 'web.yaml']);
    expect(lstatSync(join(folder, 'web.yaml')).isSymbolicLink()).toBe(true);
    expect([...listingOf(folder).keys()]).toEqual([...before.keys()]);
  });

  test('shows no secret in a patch, and still says where it goes', async () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  password: hunter2-planted\n---\n';
    const folder = repositoryOf({
      'web.yaml': `${secret}${deployment('web', `          securityContext:\n            privileged: true\n          env:\n            - name: DB_PASSWORD\n              value: hunter3-planted-9Xq\n`)}`,
    });
    const { stdout } = await lintel(folder, ['fix', ...RULE, '--unsafe', '--diff']);
    expect(stdout).toContain('+            privileged: false');
    expect(stdout).not.toMatch(/hunter\d-planted/);
  });

  test('of standard input is a mistake', async () => {
    expect((await lintel(repositoryOf({}), ['fix', '-'], { stdin: HARMLESS })).exit).toBe(2);
  });
});
