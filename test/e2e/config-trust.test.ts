import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, emptyFolder, HARMLESS, lintel, programsOf, repositoryOf, scan } from './program.ts';

const chart = {
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'web/templates/settings.yaml': HARMLESS,
  'web/values.yaml': 'colour: green\n',
};

describe('what starts programs, reaches out, writes or reads elsewhere is no key of lintel.yaml', () => {
  test.each([
    ['helmBinary: ./evil.sh', 'which program is run'],
    ['kustomizeBinary: ./evil.sh', 'which program is run'],
    ['renderers: {helm: ./evil.sh}', 'which program is run'],
    ['setup: true', 'which program is run'],
    ['allowRemoteBases: true', 'reach the network'],
    ['allow-remote-bases: true', 'reach the network'],
    ['allowPlugins: true', 'reach the network'],
    ['helmDependencyBuild: true', 'reach the network'],
    ['helm-dependency-build: true', 'reach the network'],
    ['output: /etc/cron.d/lintel', 'write files'],
    ['format: sarif=/tmp/x', 'write files'],
    ['upload: true', 'publish'],
    ['comment: always', 'publish'],
    ['check: true', 'publish'],
    ['token: abc', 'the rights'],
    ['base: main', 'judged against'],
    ['config-from: head', 'judged against'],
    ['limits: {renderSeconds: 100000}', 'change under review'],
    ['limits: {renderOutputBytes: 99999999999}', 'change under review'],
    ['limits: {fileBytes: 99999999999}', 'change under review'],
    ['limits: {documents: 99999999999}', 'change under review'],
  ])('%s', async (line, why) => {
    const folder = repositoryOf({ 'a.yaml': HARMLESS, 'lintel.yaml': `failOn: high\n${line}\n` });
    const { exit, stdout, stderr } = await lintel(folder, []);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^lintel\.yaml:2:\d+ {2}/);
    expect(stderr).toContain(why);
  });
});

describe('paths in lintel.yaml stay in the repository', () => {
  const secret = repositoryOf({ 'values.yaml': 'password: hunter2-outside\n', 'Chart.yaml': chart['web/Chart.yaml'] });

  test.each([
    [
      'values through ..',
      'helm: [{chart: web, environments: [{name: p, values: [../../values.yaml]}]}]',
      'has `..` in it',
    ],
    [
      'values by an absolute path',
      `helm: [{chart: web, environments: [{name: p, values: [${secret}/values.yaml]}]}]`,
      'absolute path',
    ],
    [
      'values from a host',
      'helm: [{chart: web, environments: [{name: p, values: ["https://evil.example/v.yaml"]}]}]',
      'address',
    ],
    [
      'values through a link',
      'helm: [{chart: web, environments: [{name: p, values: [linked.yaml]}]}]',
      'leads out of the repository',
    ],
    ['a chart through ..', 'helm: [{chart: ../web, environments: []}]', 'has `..` in it'],
    ['a chart through a link', 'helm: [{chart: away, environments: []}]', 'leads out of the repository'],
    ['rules through ..', 'customRules: [../rules.yaml]', 'has `..` in it'],
    ['a root through ..', 'kustomize: {roots: [../away]}', 'has `..` in it'],
    ['paths through ..', 'paths: [..]', 'has `..` in it'],
    [
      'a flag of Helm in a release name',
      'helm: [{chart: web, environments: [{name: p, release: --post-renderer}]}]',
      'release',
    ],
  ])('%s', async (_, line, message) => {
    const folder = repositoryOf({ ...chart, 'lintel.yaml': `failOn: high\n${line}\n` });
    symlinkSync(join(secret, 'values.yaml'), join(folder, 'web/linked.yaml'));
    symlinkSync(secret, join(folder, 'away'));
    const { exit, stdout, stderr } = await lintel(folder, []);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^lintel\.yaml:2:\d+ {2}/);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('hunter2');
  });
});

describe('a lintel.yaml that is not well meant or not well made', () => {
  test.each([
    ['an unknown key', 'failOn: high\nseverty: low\n', 'lintel.yaml:2:1  unknown key "severty"', 'minSeverity'],
    ['a wrong word', 'failOn: hihg\n', 'lintel.yaml:1:9  failOn cannot be "hihg"', 'Did you mean "high"?'],
    ['broken YAML', 'failOn: [\n', 'lintel.yaml:', 'lintel.yaml'],
    ['a key twice', 'failOn: low\nfailOn: never\n', 'lintel.yaml:2', 'failOn'],
    ['an alias bomb', bombOf(9), 'lintel.yaml', ''],
    ['10,000 levels', `paths: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'lintel.yaml', ''],
    ['a list', '- a\n', 'lintel.yaml:1:1  lintel.yaml is not a mapping', 'key: value'],
    ['a forged command', '"::error::x\\n::set-output name=verdict::passed": 1\n', 'lintel.yaml:1:1', ''],
  ])('%s is a mistake with its place, soon told', async (_, text, place, hint) => {
    const folder = repositoryOf({ 'a.yaml': HARMLESS, 'lintel.yaml': text });
    const { exit, stderr, seconds } = await lintel(folder, []);
    expect(exit).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s*::/m);
    expect(stderr).not.toContain('    at ');
    expect(stderr.length).toBeLessThan(5000);
    expect(seconds).toBeLessThan(5);
  });

  test('a link out of the repository in its place is not read', async () => {
    const outside = repositoryOf({ 'lintel.yaml': 'failOn: never\n' });
    const folder = repositoryOf({ 'a.yaml': HARMLESS });
    symlinkSync(join(outside, 'lintel.yaml'), join(folder, 'lintel.yaml'));
    const { exit, stderr } = await lintel(folder, []);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('leads out of the repository')]);
  });

  test('flags win over the file, and the file over the defaults', async () => {
    const folder = repositoryOf({
      'a.yaml': HARMLESS,
      'lintel.yaml': 'failOn: low\nrules: {config-map-secret: off}\npreset: all\n',
    });
    const [ofFile, ofFlag, without] = await Promise.all([
      scan(folder),
      scan(folder, ['--preset', 'reliability']),
      scan(folder, ['--no-config']),
    ]);
    expect(ofFile.report.summary.rules).toBeGreaterThan(without.report.summary.rules);
    expect(ofFlag.report.summary.rules).toBeLessThan(without.report.summary.rules);
    expect([ofFile.report, without.report]).toMatchObject([{ failOn: 'low' }, { failOn: 'high' }]);
  });
});

describe('a renderer in the scanned repository', () => {
  const trap = '#!/bin/sh\ntouch "$(dirname "$0")/ran"\necho v4.1.4\n';

  test('is refused when it is found on PATH, and what needs it is not judged', async () => {
    const folder = repositoryOf(chart);
    const bin = join(folder, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    addFiles(folder, { 'node_modules/.bin/.keep': '' });
    const outside = programsOf({ helm: trap });
    symlinkSync(join(outside, 'helm'), join(bin, 'helm'));
    const { exit, report } = await scan(folder, [], { path: bin });
    expect(exit).toBe(2);
    expect(report.diagnostics.map(({ level, code }) => `${level} ${code}`).toSorted()).toEqual([
      'error renderer-missing',
      'warning renderer-refused',
    ]);
  });

  test('is not found through a PATH with an empty or relative entry', async () => {
    const folder = repositoryOf({ ...chart, helm: '#!/bin/sh\necho v4.1.4\n' });
    const { report } = await scan(folder, [], { path: `:.:${emptyFolder()}` });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['renderer-missing']);
  });
});

/** YAML of a few hundred bytes that stands for ten to the power of `levels` items. */
function bombOf(levels: number): string {
  return Array.from({ length: levels }, (_, level) => {
    const item = level === 0 ? 'x' : `*k${level - 1}`;
    return `k${level}: &k${level} [${Array.from({ length: 10 }, () => item).join(',')}]\n`;
  }).join('');
}
