import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, packagedChart } from '../render/archive.ts';
import {
  deployment,
  emptyFolder,
  type Files,
  homesOf,
  lintel,
  listingOf,
  PRIVILEGED,
  programsOf,
  repositoryOf,
  scan,
  toldIn,
} from './program.ts';

const RULES = ['--rule', 'privileged-container', '--rule', 'yaml-syntax'];
const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const chartYaml = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
const needs = (name: string): string => `dependencies: [{name: ${name}, version: 1.0.0, repository: "https://charts.example"}]\n`;
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
  'many/documents.yaml': '---\n'.repeat(30_000) + deployment('late'),
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
  'prints/templates/a.yaml': '{{- range $i := until 100000 }}{{ range $j := until 100000 }}a: aaaaaaaaaaaaaaaa\n{{ end }}{{ end }}\n',
  'unreadable-chart/Chart.yaml': 'name: [\n',
  'unreadable-chart/templates/a.yaml': deployment('a', PRIVILEGED),
  'tarbomb/Chart.yaml': chartYaml('tarbomb', needs('bomb')),
  'tarbomb/templates/a.yaml': HEAD,
  'tarbomb/charts/bomb-1.0.0.tgz': archiveOf([
    { path: 'bomb/Chart.yaml', content: chartYaml('bomb') },
    ...Array.from({ length: 25 }, (_, index) => ({ path: `bomb/files/${index}`, content: new Uint8Array(4.5 * MEBIBYTE) })),
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
  const outside = repositoryOf({ 'secret.yaml': deployment('outside', PRIVILEGED), 'folder/a.yaml': deployment('b', PRIVILEGED) });
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

test('explore', async () => {
  const folder = badRepository();
  const before = listingOf(folder);
  const { exit, report, seconds } = await scan(folder, [...RULES, '--render-seconds', '10']);
  console.log(exit, seconds, report.verdict, report.summary);
  console.log(homesOf(report).join('\n'));
  console.log(toldIn(report).map((t, i) => t + '   ' + report.diagnostics[i]?.message).join('\n'));
  expect(listingOf(folder)).toEqual(before);
  void lintel; void emptyFolder; void programsOf; void describe;
});
