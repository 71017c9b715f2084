import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  deployment,
  emptyFolder,
  type Files,
  homesOf,
  inEveryFormat,
  listingOf,
  lintel,
  PRIVILEGED,
  realPath,
  programsOf,
  repositoryOf,
  scan,
  toldIn,
} from './program.ts';
import { realRenderers } from '../renderers.ts';

const ONE_RULE = ['--rule', 'privileged-container'];

/** A repository with manifests, a chart in two ci environments with a library beside it, and an overlay on a base with a component. */
const FILES: Files = {
  'manifests/web.yaml': deployment('plain', PRIVILEGED),
  'manifests/mixed.yml': `${deployment('one')}---\n# nothing\n---\n${deployment('two', PRIVILEGED)}`,
  'manifests/object.json': JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'json' },
    spec: { containers: [{ name: 'a', image: 'a:1', securityContext: { privileged: true } }] },
  }),
  'manifests/notes.yaml': 'colour: green\n',
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: shop-web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'privileged: false\n',
  'charts/web/ci/open-values.yaml': 'privileged: true\n',
  'charts/web/ci/shut-values.yaml': 'privileged: false\n',
  'charts/web/templates/web.yaml': deployment(
    'web',
    '          securityContext:\n            privileged: {{ .Values.privileged }}\n',
  ),
  'charts/common/Chart.yaml': 'apiVersion: v2\nname: common\nversion: 1.0.0\ntype: library\n',
  'kustomize/base/kustomization.yaml': 'resources: [web.yaml]\n',
  'kustomize/base/web.yaml': deployment('based', PRIVILEGED),
  'kustomize/component/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: patch.yaml}]\n',
  'kustomize/component/patch.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: based}\nspec: {replicas: 3}\n',
  'kustomize/overlay/kustomization.yaml': 'resources: [../base]\ncomponents: [../component]\n',
};

describe('manifests, charts and kustomizations of one repository', () => {
  const folder = repositoryOf(FILES);

  test('are each judged once, by what they render to, and lead to the file one would edit', async () => {
    const before = listingOf(folder);
    const { exit, report } = await scan(folder, ONE_RULE);
    expect(exit).toBe(1);
    expect(homesOf(report).map((home) => home.replace(/^privileged-container /, '').replace(/:\d+$/, ''))).toEqual([
      'charts/web/ci/open-values.yaml',
      'kustomize/base/web.yaml',
      'manifests/mixed.yml',
      'manifests/object.json',
      'manifests/web.yaml',
    ]);
    expect(homesOf(report)).toContain('privileged-container manifests/mixed.yml:37');
    expect(report.sources.map(({ kind, name, state, resources }) => `${kind} ${name} ${state} ${resources}`)).toEqual([
      'helm charts/web (default) judged 1',
      'helm charts/web (ci/open) judged 1',
      'helm charts/web (ci/shut) judged 1',
      'kustomize kustomize/overlay judged 1',
      'manifests manifests judged 4',
    ]);
    expect(toldIn(report)).toEqual(['note library-chart charts/common/Chart.yaml:4']);
    expect(report.summary).toMatchObject({ resources: 8, unchecked: 0, notKubernetes: 1 });
    expect(listingOf(folder), 'nothing is written in the repository').toEqual(before);
  });

  async function namesBelow(path: string): Promise<readonly string[]> {
    const { report } = await scan(folder, [path, ...ONE_RULE]);
    return report.sources.map(({ name }) => name);
  }

  test('one of them alone, by its path', async () => {
    expect(await namesBelow('charts')).toEqual([
      'charts/web (default)',
      'charts/web (ci/open)',
      'charts/web (ci/shut)',
    ]);
    expect(await namesBelow('kustomize')).toEqual(['kustomize/overlay']);
    expect(await namesBelow('manifests/web.yaml')).toEqual(['manifests']);
  });

  test('--all-kustomizations builds the base by itself as well', async () => {
    const { report } = await scan(folder, ['kustomize', '--all-kustomizations', ...ONE_RULE]);
    expect(report.sources.map(({ name }) => name)).toEqual(['kustomize/base', 'kustomize/overlay']);
    expect(homesOf(report).map((home) => home.split(':')[0])).toEqual(['privileged-container kustomize/base/web.yaml']);
  });

  test('Helm 3 gives the same findings as Helm 4', async () => {
    const { helm3 } = await realRenderers();
    const four = await scan(folder, ['charts']);
    const three = await scan(folder, ['charts', '--helm', helm3.path]);
    expect(three.report.findings).toEqual(four.report.findings);
    expect(three.stdout).toContain(helm3.version);
  });
});

describe('without renderers', () => {
  const none = { path: '' };

  test('manifests are still judged, each missing one is told once with `lintel setup`, and the run is incomplete', async () => {
    const folder = repositoryOf({
      ...FILES,
      'manifests/web.yaml': deployment('plain'),
      'manifests/object.json': '{}',
      'manifests/mixed.yml': '',
    });
    const { exit, report } = await scan(folder, ONE_RULE, none);
    expect([exit, report.verdict]).toEqual([2, 'incomplete']);
    const errors = report.diagnostics.filter(({ level }) => level === 'error');
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['renderer-missing', 'Helm was not found, so no chart was checked'],
      ['renderer-missing', 'neither kustomize nor kubectl was found, so no kustomization was checked'],
    ]);
    for (const { hint } of errors) expect(hint).toContain('lintel setup');
    expect(report.summary).toMatchObject({ resources: 1, unchecked: 4 });
  });

  test('a finding in a manifest still wins over incomplete', async () => {
    const { exit, report } = await scan(repositoryOf(FILES), ONE_RULE, none);
    expect([exit, report.verdict, homesOf(report, 'privileged-container').length]).toEqual([1, 'failed', 3]);
  });

  test('the text report says in its last lines what was not checked', async () => {
    const { stdout, stderr } = await lintel(repositoryOf(FILES), ['charts', 'kustomize'], none);
    expect(stdout).toContain('Helm was not found');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'incomplete: 4 inputs could not be judged, so this is not a pass.',
    );
    expect(stderr).toBe('');
  });

  test('a program on PATH that does not answer as Helm is passed over and told', async () => {
    const { kubectl } = await realRenderers();
    const path = programsOf({ helm: '#!/bin/sh\necho v2.17.0\n', kubectl: { linkTo: kubectl.path } });
    const { report } = await scan(repositoryOf(FILES), ONE_RULE, { path });
    expect(toldIn(report).filter((told) => told.includes('renderer'))).toEqual([
      'error renderer-missing',
      'warning renderer-missing',
    ]);
    expect(report.sources.filter(({ kind }) => kind === 'kustomize').map(({ state }) => state)).toEqual(['judged']);
  });
});

describe('the same repository gives the same bytes', () => {
  test('in every format, twice, and whatever the order in which files were written', async () => {
    const forwards = emptyFolder();
    const backwards = emptyFolder();
    writeAll(forwards, Object.entries(FILES));
    writeAll(backwards, Object.entries(FILES).toReversed());
    const [first, second, other] = await Promise.all([
      inEveryFormat(forwards, ['--now', '2026-01-01', '--verbose']),
      inEveryFormat(forwards, ['--now', '2026-01-01', '--verbose']),
      inEveryFormat(backwards, ['--now', '2026-01-01', '--verbose']),
    ]);
    expect(second).toEqual(first);
    expect(other).toEqual(first);
    for (const [format, text] of first)
      expect([format, text.includes(forwards), /\/tmp\/[a-z-]*lintel/u.test(text)]).toEqual([format, false, false]);
  });

  test('whatever the order in which paths are named', async () => {
    const folder = repositoryOf(FILES);
    const one = await lintel(folder, ['charts', 'manifests', 'kustomize', '-f', 'json']);
    const other = await lintel(folder, ['kustomize', 'manifests', 'charts', '-f', 'json']);
    expect(other.stdout).toBe(one.stdout);
  });
});

test('a renderer’s version is in the report', async () => {
  const { helm4, kubectl } = await realRenderers();
  const { stdout } = await lintel(repositoryOf(FILES), ONE_RULE, { path: await realPath() });
  expect(stdout).toContain(`helm ${helm4.version}`);
  expect(stdout).toContain(`kubectl ${kubectl.version}`);
});

function writeAll(folder: string, files: readonly (readonly [string, string | Uint8Array])[]): void {
  for (const [index, [path, content]] of files.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    utimesSync(join(folder, path), index, index);
  }
}

test('releases that a controller fetches are counted and told, and hold no gate', async () => {
  const folder = repositoryOf({
    'release.yaml':
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec: {interval: 5m, chart: {spec: {chart: web, sourceRef: {kind: HelmRepository, name: web}}}}\n',
    'other.yaml': 'apiVersion: example.com/v1\nkind: HelmRelease\nmetadata: {name: of-another-group}\n',
  });
  const { exit, report } = await scan(folder);
  expect(exit).toBe(0);
  expect(report.diagnostics.filter(({ code }) => code === 'release-elsewhere').map(({ message }) => message)).toEqual([
    '1 object installs a chart or folder that a controller fetches; what it holds was not judged.',
  ]);
});
