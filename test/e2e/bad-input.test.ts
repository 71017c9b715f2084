import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, packagedChart } from '../render/archive.ts';
import {
  deployment,
  emptyFolder,
  type Files,
  homesOf,
  lintelProcess,
  listingOf,
  PRIVILEGED,
  programsOf,
  repositoryOf,
  type Scanned,
  scanProcess,
  toldIn,
} from './program.ts';

const RULES = ['--rule', 'privileged-container', '--rule', 'yaml-syntax'];
const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const chartYaml = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
const needs = (name: string): string =>
  `dependencies: [{name: ${name}, version: 1.0.0, repository: "https://charts.example"}]\n`;
const MEBIBYTE = 1024 * 1024;

/** YAML of a few hundred bytes that stands for a thousand million items. */
const ALIAS_BOMB = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? 'x' : `*k${level - 1}`;
  return `k${level}: &k${level} [${Array.from({ length: 10 }, () => item).join(',')}]\n`;
}).join('');

/** Everything at once, each in a folder of its own, with a good manifest beside it that must still be judged. */
const BAD: Files = {
  'good/web.yaml': deployment('web', PRIVILEGED),
  'syntax/broken.yaml': `${HEAD}data: {a: [}\n`,
  'syntax/half.yaml': `${HEAD}---\n${HEAD}data: {a: [}\n---\n${deployment('after', PRIVILEGED)}`,
  'syntax/tab.yaml': `${HEAD}data:\n\ta: b\n`,
  'syntax/twice.yaml': `${HEAD}data: {a: b}\ndata: {a: c}\n`,
  'syntax/not-ours.yaml': 'a: [\n',
  'bomb/alias.yaml': `${HEAD}${ALIAS_BOMB}`,
  'bomb/merge.yaml': `${HEAD}base: &b {<<: *b}\n`,
  'deep/flow.yaml': `${HEAD}data: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
  'deep/block.yaml': `${HEAD}data:\n${Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level + 1)}a:\n`).join('')}`,
  'deep/object.json': `{"apiVersion":"v1","kind":"ConfigMap","data":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
  'binary/picture.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255]),
  'binary/latin.yaml': Buffer.from(`${HEAD}data: {name: M\u00fcller}\n`, 'latin1'),
  'binary/nul.yaml': `${HEAD}data: {a: "\0"}\n`,
  'many/documents.yaml': '---\n'.repeat(30_000) + deployment('late', PRIVILEGED),
  'numbers/big.yaml': `${HEAD}data: {a: 123456789012345678901234567890}\n`,
  'shapes/wrong.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: [1]\nspec: {template: {spec: {containers: {name: 1}}}}\n---\napiVersion: [a]\nkind: {}\n---\napiVersion: v1\nkind: List\nitems: {a: b}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: 7}\nspec: {containers: [null, 3, {securityContext: {privileged: "yes"}}]}\n',
  'shapes/prototype.yaml': `${HEAD}__proto__: {kind: Pod}\nconstructor: {prototype: {a: b}}\ndata: {__proto__: x, toString: y}\n`,
  'failing/Chart.yaml': chartYaml('failing'),
  'failing/templates/a.yaml': 'a: 1\nb: {{ fail "no luck" }}\n',
  'syntaxerror/Chart.yaml': chartYaml('syntaxerror'),
  'syntaxerror/templates/a.yaml': 'a: {{ .Values.x\n',
  'endless/Chart.yaml': chartYaml('endless'),
  'endless/templates/a.yaml': '{{- define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}\n',
  'prints/Chart.yaml': chartYaml('prints'),
  'prints/templates/a.yaml':
    '{{- range $i := until 100000 }}{{ range $j := until 100000 }}a: aaaaaaaaaaaaaaaa\n{{ end }}{{ end }}\n',
  'unreadable-chart/Chart.yaml': 'name: [\n',
  'unreadable-chart/templates/a.yaml': deployment('a', PRIVILEGED),
  'tarbomb/Chart.yaml': chartYaml('tarbomb', needs('bomb')),
  'tarbomb/templates/a.yaml': HEAD,
  'tarbomb/charts/bomb-1.0.0.tgz': archiveOf([
    { path: 'bomb/Chart.yaml', content: chartYaml('bomb') },
    ...Array.from({ length: 25 }, (_, index) => ({
      path: `bomb/files/${index}`,
      content: new Uint8Array(4.5 * MEBIBYTE),
    })),
  ]),
  'tarslip/Chart.yaml': chartYaml('tarslip', needs('slip')),
  'tarslip/templates/a.yaml': HEAD,
  'tarslip/charts/slip-1.0.0.tgz': archiveOf([
    { path: 'slip/Chart.yaml', content: chartYaml('slip') },
    { path: '../../../../escaped', content: 'x' },
  ]),
  'tarlink/Chart.yaml': chartYaml('tarlink', needs('link')),
  'tarlink/templates/a.yaml': HEAD,
  'tarlink/charts/link-1.0.0.tgz': archiveOf([
    { path: 'link/Chart.yaml', content: chartYaml('link') },
    { path: 'link/templates/a.yaml', linkTo: '/etc/passwd' },
  ]),
  'tarbroken/Chart.yaml': chartYaml('tarbroken', needs('broken')),
  'tarbroken/templates/a.yaml': HEAD,
  'tarbroken/charts/broken-1.0.0.tgz': 'this is no archive',
  'missing/Chart.yaml': chartYaml('missing', needs('gone')),
  'missing/templates/a.yaml': deployment('a', PRIVILEGED),
  'packaged/Chart.yaml': chartYaml('packaged', needs('db')),
  'packaged/charts/db-1.0.0.tgz': packagedChart('db', { 'templates/a.yaml': deployment('db', PRIVILEGED) }),
  'remote/kustomization.yaml': 'resources: ["https://evil.example/x.yaml", "github.com/a/b?ref=v1"]\n',
  'escaping/kustomization.yaml': 'resources: [../../../../../../etc/passwd]\n',
  'plugin/kustomization.yaml': 'generators: [plugin.yaml]\n',
  'plugin/plugin.yaml':
    'apiVersion: a/v1\nkind: Gen\nmetadata:\n  name: g\n  annotations:\n    config.kubernetes.io/function: "exec: {path: ./evil.sh}"\n',
  'plugin/evil.sh': '#!/bin/sh\ntouch /tmp/lintel-evil\n',
  'inflated/kustomization.yaml': 'helmCharts: [{name: web, repo: "https://evil.example"}]\n',
  'circle/a/kustomization.yaml': 'resources: [../b]\n',
  'circle/b/kustomization.yaml': 'resources: [../a]\n',
  'nobase/kustomization.yaml': 'resources: [gone.yaml]\n',
  'brokenkust/kustomization.yaml': 'resources: [\n',
  '.gitignore': `${'a*'.repeat(400)}b\n${'**/'.repeat(300)}x\n${'[a-'.repeat(200)}\n${'{a,b}'.repeat(40)}\n${'x'.repeat(2000)}\n`,
  [`globbed/${'a'.repeat(200)}.yaml`]: HEAD,
};

function badRepository(): string {
  const outside = repositoryOf({
    'secret.yaml': deployment('outside', PRIVILEGED),
    'folder/a.yaml': deployment('b', PRIVILEGED),
  });
  const folder = repositoryOf(BAD);
  mkdirSync(join(folder, 'odd/folder.yaml'), { recursive: true });
  symlinkSync(join(folder, 'odd/nowhere'), join(folder, 'odd/dangling.yaml'));
  symlinkSync(join(folder, 'odd/circle.yaml'), join(folder, 'odd/circle.yaml'));
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'odd/linked-out.yaml'));
  symlinkSync(join(outside, 'folder'), join(folder, 'odd/linked-folder'));
  symlinkSync(join(folder, 'good/web.yaml'), join(folder, 'odd/linked-in.yaml'));
  symlinkSync('..', join(folder, 'odd/up'));
  spawnSync('mkfifo', [join(folder, 'odd/pipe.yaml')]);
  mkdirSync(join(folder, 'huge'));
  writeFileSync(join(folder, 'huge/file.yaml'), HEAD);
  // Sparse: it takes no room on disk.
  truncateSync(join(folder, 'huge/file.yaml'), 100 * MEBIBYTE);
  return folder;
}

/** The repository, scanned once for all that is to be said about it. */
async function scanBad(): Promise<Scanned & { readonly isUnchanged: boolean }> {
  const folder = badRepository();
  const before = listingOf(folder);
  const scanned = await scanProcess(folder, [...RULES, '--render-seconds', '5']);
  return { ...scanned, isUnchanged: isDeepStrictEqual(listingOf(folder), before) };
}

describe('everything at once', () => {
  let bad: Awaited<ReturnType<typeof scanBad>>;
  beforeAll(async () => {
    bad = await scanBad();
  });

  test('ends soon, with the findings of what could be judged, and writes nothing in the repository', () => {
    expect([bad.exit, bad.stderr, bad.isUnchanged]).toEqual([1, '', true]);
    expect(bad.seconds).toBeLessThan(60);
    const homes = homesOf(bad.report, 'privileged-container').map((home) => home.replace(/^\S+ /, ''));
    // The template's line is known or not, as far as tracing goes; the file is.
    expect(
      homes.map((home) => (home.startsWith('missing/') || home.startsWith('packaged/') ? home.split(':')[0] : home)),
    ).toEqual(['good/web.yaml:18', 'missing/templates/a.yaml', 'packaged/Chart.yaml', 'syntax/half.yaml:27']);
  });

  test.each([
    ['broken YAML', 'syntax/broken.yaml:4'],
    ['a broken document between others', 'syntax/half.yaml:8'],
    ['a tab', 'syntax/tab.yaml:5'],
    ['a key twice', 'syntax/twice.yaml:5'],
    ['an alias bomb', 'bomb/alias.yaml:10'],
    ['an alias of itself', 'bomb/merge.yaml:4'],
    ['10,000 levels in one line', 'deep/flow.yaml:4'],
    ['2,000 levels in as many lines', 'deep/block.yaml:205'],
    ['10,000 levels of JSON', 'deep/object.json:1'],
  ])('%s is a finding at its line, and counts as unchecked', (_, home) => {
    expect(homesOf(bad.report, 'yaml-syntax')).toContain(`yaml-syntax ${home}`);
    expect(bad.report.diagnostics.filter(({ file }) => file === home.split(':')[0])).toEqual([]);
  });

  test.each([
    ['a text that is no UTF-8', 'error binary-file binary/latin.yaml'],
    ['a text with a NUL', 'error binary-file binary/nul.yaml'],
    ['a picture, which was never Kubernetes', 'note binary-file binary/picture.yaml'],
    ['a file of 100 MiB', 'error too-large huge/file.yaml'],
    ['objects behind 20,000 empty documents', 'error too-large many/documents.yaml:20001'],
    ['a dangling link', 'error unreadable odd/dangling.yaml'],
    ['a link to itself', 'error unreadable odd/circle.yaml'],
    ['a link out of the repository', 'error outside-repository odd/linked-out.yaml'],
    ['a folder that is a link out', 'warning outside-repository odd/linked-folder'],
    ['a field of a type that Kubernetes refuses', 'error wrong-shape shapes/wrong.yaml:16'],
    ['an overlong pattern to ignore', 'warning ignore-pattern .gitignore:5'],
    ['a template that fails', 'error render-failed failing/templates/a.yaml:2'],
    ['a template that is none', 'error render-failed syntaxerror/templates/a.yaml:2'],
    ['a template that calls itself', 'error render-failed endless/templates/a.yaml:1'],
    ['a template that prints gigabytes', 'error render-failed prints/Chart.yaml'],
    ['a Chart.yaml that is no YAML', 'error render-failed unreadable-chart/Chart.yaml'],
    ['a dependency that is not there', 'warning render-partial missing/Chart.yaml:4'],
    ['an archive of more than 100 MiB', 'error too-large tarbomb/charts/bomb-1.0.0.tgz'],
    ['an archive that writes elsewhere', 'error outside-repository tarslip/charts/slip-1.0.0.tgz'],
    ['an archive with a link', 'error outside-repository tarlink/charts/link-1.0.0.tgz'],
    ['an archive that is none', 'error dependency-missing tarbroken/Chart.yaml:4'],
    ['a remote base', 'error remote-base remote/kustomization.yaml:1'],
    ['a kustomization that leads out', 'error outside-repository escaping/kustomization.yaml:1'],
    ['a plugin', 'error remote-base plugin/kustomization.yaml:1'],
    ['a chart in a kustomization', 'error remote-base inflated/kustomization.yaml:1'],
    ['kustomizations in a circle', 'error render-failed circle/a/kustomization.yaml'],
    ['a kustomization that names what is not there', 'error render-failed nobase/kustomization.yaml:1'],
    ['a kustomization that is no YAML', 'error render-failed brokenkust/kustomization.yaml:2'],
  ])('%s is told at its place', (_, told) => {
    expect(toldIn(bad.report)).toContain(told);
  });

  test('each diagnostic says in one short line what happened, and what to do', () => {
    for (const { message, hint } of bad.report.diagnostics) {
      expect(message).toMatch(/^[^\n]{20,700}$/);
      expect(hint).toMatch(/^[^\n]{10,700}$/);
    }
    const recursion = bad.report.diagnostics.find(({ file }) => file === 'endless/templates/a.yaml');
    expect(recursion?.message).toContain('nested reference name');
  });

  test('nothing else is told: what is no fault of the repository is silent', () => {
    const faulty = new Set(
      bad.report.diagnostics.map(({ file }) => file?.split('/')[0]).filter((folder) => folder !== undefined),
    );
    expect(
      ['good', 'packaged', 'numbers', 'globbed', 'syntax', 'bomb', 'deep'].filter((folder) => faulty.has(folder)),
    ).toEqual([]);
  });
});

describe('a renderer that does not end', () => {
  const chart = { 'web/Chart.yaml': chartYaml('web'), 'web/templates/a.yaml': HEAD };
  const overlay = { 'overlay/kustomization.yaml': 'resources: [a.yaml]\n', 'overlay/a.yaml': HEAD };

  test('is stopped at the time limit with what it started, and the rest is judged', async () => {
    const folder = repositoryOf({ ...chart, ...overlay, 'good.yaml': deployment('web', PRIVILEGED) });
    const sleep = '(exec /bin/sleep 300) & wait\n';
    const path = programsOf({ helm: answer('v4.1.4') + sleep, kustomize: answer('v5.6.0') + sleep });
    const { exit, report, seconds } = await scanProcess(folder, [...RULES, '--render-seconds', '1'], { path });
    expect([exit, homesOf(report)]).toEqual([1, ['privileged-container good.yaml:18']]);
    expect(toldIn(report)).toEqual([
      'error render-failed overlay/kustomization.yaml',
      'error render-failed web/Chart.yaml',
    ]);
    for (const { message } of report.diagnostics) expect(message).toContain('after 1 second');
    expect(seconds).toBeLessThan(20);
  });

  test('is stopped at the output limit', async () => {
    const folder = repositoryOf({ ...chart, ...overlay });
    const spam = 'while :; do echo "a: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"; done\n';
    const path = programsOf({ helm: answer('v4.1.4') + spam, kustomize: answer('v5.6.0') + spam });
    const { exit, report } = await scanProcess(folder, [...RULES, '--render-bytes', '1048576'], { path });
    expect(exit).toBe(2);
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('stopped after printing 1 MiB'),
      expect.stringContaining('stopped after printing 1 MiB'),
    ]);
  });

  test('does not see our environment, nor learn where the repository lies', async () => {
    const folder = repositoryOf(chart);
    const told = emptyFolder();
    const path = programsOf({
      helm: `${answer('v4.1.4')}/usr/bin/env > ${told}/env; pwd >> ${told}/env; echo "$@" >> ${told}/env\n`,
    });
    await scanProcess(folder, RULES, {
      path,
      environment: { GITHUB_TOKEN: 'Zq7-token', HELM_PLUGINS: '/evil', KUBECONFIG: '/k' },
    });
    const seen = readFileSync(join(told, 'env'), 'utf8');
    expect(['Zq7-token', '/evil', 'KUBECONFIG=/k'].filter((text) => seen.includes(text))).toEqual([]);
  });
});

test.each([
  ['..', 2],
  ['../..', 2],
  ['/etc', 2],
  ['good/../../x', 2],
])('the path %s is refused', async (path, exit) => {
  const folder = repositoryOf({ 'good/web.yaml': deployment('web') });
  const ended = await lintelProcess(folder, [path]);
  expect([ended.exit, ended.stdout]).toEqual([exit, '']);
  expect(ended.stderr).toContain(path);
});

test('patterns that take for ever to match do not', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `${'a'.repeat(180)}${index}`);
  const folder = repositoryOf({
    ...Object.fromEntries(names.map((name) => [`deploy/${name}.yaml`, HEAD])),
    'deploy/web.yaml': deployment('web', PRIVILEGED),
    '.gitignore': Array.from({ length: 2000 }, (_, index) => `${'*a'.repeat(200)}${index}x\n`).join(''),
    '.lintelignore': `${'**/a*/'.repeat(150)}x\n`.repeat(500),
  });
  const { exit, report, seconds } = await scanProcess(folder, [...RULES, '--exclude', `${'*a'.repeat(100)}x`]);
  expect([exit, homesOf(report)]).toEqual([1, ['privileged-container deploy/web.yaml:18']]);
  expect(seconds).toBeLessThan(30);
});

test('standard input that is binary or a bomb is told', async () => {
  const bomb = await scanProcess(emptyFolder(), ['-', ...RULES], { stdin: `${HEAD}${ALIAS_BOMB}` });
  expect([bomb.exit, homesOf(bomb.report)]).toEqual([1, ['yaml-syntax <stdin>:10']]);
});

/** The head of a script that answers as a renderer of this version does, and then goes on. */
function answer(version: string): string {
  return `#!/bin/sh\nif [ "$1" = version ]; then echo ${version}; exit 0; fi\n`;
}
