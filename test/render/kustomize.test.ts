import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import { ALIAS_BOMB, kustomizeSource, makeRepository, renderOne, tell } from './repository.ts';
import type { ReadRendering } from './repository.ts';

function deployment(name: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec: {}\n`;
}

function originsOf({ trail }: ReadRendering): Readonly<Record<string, string | undefined>> {
  if (trail.kind !== 'kustomize') throw new Error('no trail of Kustomize');
  return Object.fromEntries([...trail.origins].map(([key, { file }]) => [key, file]));
}

test('each object leads to the file it came from, through bases, components and generators', async () => {
  const root = makeRepository({
    'overlays/prod/kustomization.yaml': [
      'namespace: prod',
      'namePrefix: big-',
      'resources: [../../base, own.yaml]',
      'components: [../../extra]',
      'configMapGenerator:',
      '- {name: settings, literals: [a=b]}',
      '',
    ].join('\n'),
    'overlays/prod/own.yaml': `${deployment('one')}---\n${deployment('two')}`,
    'base/kustomization.yml': 'resources: [web.yaml]\n',
    'base/web.yaml': deployment('web'),
    'extra/kustomization.yaml':
      'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [job.yaml]\n',
    'extra/job.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: "1e3"}\n',
  });
  const rendering = await renderOne(root, kustomizeSource('overlays/prod'), { trace: true });
  expect(rendering.diagnostics).toEqual([]);
  const [configMap = ''] = Object.keys(originsOf(rendering)).filter((key) => key.includes('ConfigMap'));
  expect(configMap).toMatch(/^v1\|ConfigMap\|prod\|big-settings-\w+$/);
  expect(originsOf(rendering)).toEqual({
    'apps/v1|Deployment|prod|big-web': 'base/web.yaml',
    'apps/v1|Deployment|prod|big-one': 'overlays/prod/own.yaml',
    'apps/v1|Deployment|prod|big-two': 'overlays/prod/own.yaml',
    'batch/v1|Job|prod|big-1e3': 'extra/job.yaml',
    [configMap]: 'overlays/prod/kustomization.yaml',
  });
  expect(new Set(rendering.streams.map((stream) => stream.origin))).toEqual(
    new Set(Object.values(originsOf(rendering))),
  );
  const { trail } = rendering;
  expect(trail.kind === 'kustomize' && trail.inputs.get(repoPath('base/web.yaml'))).toBe(deployment('web'));
});

test('what is judged carries no annotation of ours, and lines count in the whole output', async () => {
  const root = makeRepository({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': `${deployment('one')}---\n${deployment('two')}`,
  });
  const { streams } = await renderOne(root, kustomizeSource(''), { trace: true });
  expect(streams.map((stream) => stream.text).join('---\n')).not.toContain('config.kubernetes.io');
  expect(streams.map((stream) => stream.line)).toEqual([1, 7]);
  expect(streams.map((stream) => stream.text)).toEqual([deployment('one'), deployment('two')]);
});

test('when only the second build fails, the first still counts', async () => {
  const root = makeRepository({
    // The second build has no folder of that name, since only what links lead to is copied.
    'app/kustomization.yaml': 'resources: [../link]\n',
    'base/kustomization.yaml': 'resources: [a.yaml]\n',
    'base/a.yaml': deployment('a'),
  });
  symlinkSync('base', join(root, 'link'));
  const { streams, diagnostics } = await renderOne(root, kustomizeSource('app'), { trace: true });
  expect(diagnostics.map(tell)).toEqual(['note trace-fallback app/kustomization.yaml']);
  expect(streams.map((stream) => stream.origin)).toEqual(['app/kustomization.yaml']);
});

test('a build that Kustomize refuses is told at the file nearest the cause', async () => {
  const root = makeRepository({
    'app/kustomization.yaml': 'resources: [../base]\n',
    'base/kustomization.yaml': 'resources: [a.yaml]\n',
    'base/a.yaml': 'apiVersion: v1\nkind: [\n',
  });
  const { streams, diagnostics } = await renderOne(root, kustomizeSource('app'));
  expect(streams).toEqual([]);
  expect(diagnostics.map(tell)).toEqual(['error render-failed base/a.yaml']);
  expect(diagnostics[0]?.message).not.toContain(root);
});

describe('what would reach the network or run a program is told at its line, and Kustomize is not run', () => {
  test.each([
    ['https://github.com/acme/base?ref=v1', 'resources:\n- a.yaml\n- https://github.com/acme/base?ref=v1\n', 3],
    ['a repository without a scheme', 'resources: [github.com/acme/base//x]\n', 1],
    ['ssh', 'resources:\n- git@github.com:acme/base.git\n', 2],
    ['git::', 'bases:\n- git::https://example.com/x\n', 2],
    ['a file on a host', 'resources:\n- https://example.com/a.yaml\n', 2],
    ['a patch on a host', 'patches:\n- path: https://example.com/a.yaml\n', 2],
    ['a component on a host', 'components:\n- https://example.com/a?ref=1\n', 2],
    ['a generator’s file on a host', 'configMapGenerator:\n- name: a\n  files:\n  - x=https://example.com/a\n', 4],
    ['a schema on a host', 'openapi:\n  path: https://example.com/schema.json\n', 2],
    ['what a transformer in a file names on a host', 'resources: [a.yaml]\ntransformers:\n- patch-on-host.yaml\n', 3],
    [
      'what a generator inline names on a host',
      'generators:\n- |-\n  apiVersion: builtin\n  kind: SecretGenerator\n  metadata: {name: a}\n  files: [a=https://example.com/a]\n',
      2,
    ],
    ['a configuration on a host', 'configurations:\n- https://example.com/schema.json\n', 2],
    ['a Helm chart', 'helmCharts:\n- name: redis\n  repo: https://example.com\n', 2],
    ['an exec plugin in a file', 'generators:\n- exec.yaml\n', 2],
    ['an exec plugin inline', 'transformers:\n- |-\n  apiVersion: x/v1\n  kind: Run\n  metadata: {name: a}\n', 2],
    [
      'an inflated chart as a plugin',
      'generators:\n- |-\n  apiVersion: builtin\n  kind: HelmChartInflationGenerator\n  metadata: {name: a}\n',
      2,
    ],
  ])('%s', async (_what, kustomization, line) => {
    const root = makeRepository({
      'app/kustomization.yaml': kustomization,
      'app/a.yaml': deployment('a'),
      'app/patch-on-host.yaml':
        'apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: a}\npath: https://example.com/patch.yaml\n',
      'app/exec.yaml':
        'apiVersion: x/v1\nkind: Run\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: "exec: {path: ./evil.sh}"\n',
    });
    const { streams, diagnostics } = await renderOne(root, kustomizeSource('app'), {
      kustomize: { name: 'kubectl', version: '0', path: '/must/not/be/run', argsPrefix: [] },
    });
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual([`error remote-base app/kustomization.yaml:${line}`]);
  });

  test('a remote base of a base is told in the base', async () => {
    const root = makeRepository({
      'app/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources:\n- https://github.com/acme/base\n',
    });
    const { diagnostics } = await renderOne(root, kustomizeSource('app'));
    expect(diagnostics.map(tell)).toEqual(['error remote-base base/kustomization.yaml:2']);
  });

  test('allowing hosts does not allow plugins or charts', async () => {
    const root = makeRepository({
      'app/kustomization.yaml': 'resources:\n- https://127.0.0.1:1/acme/base?ref=v1\nhelmCharts:\n- name: redis\n',
    });
    const { diagnostics } = await renderOne(root, kustomizeSource('app'), { renderers: { allowRemoteBases: true } });
    expect(diagnostics.map(tell)).toEqual(['error remote-base app/kustomization.yaml:4']);
  });

  test('with hosts allowed, a remote base is Kustomize’s to fetch', async () => {
    const root = makeRepository({ 'app/kustomization.yaml': 'resources:\n- https://127.0.0.1:1/a.yaml\n' });
    const { diagnostics } = await renderOne(root, kustomizeSource('app'), { renderers: { allowRemoteBases: true } });
    expect(diagnostics.map(tell)).toEqual(['error render-failed app/kustomization.yaml']);
    expect(diagnostics[0]?.message).toContain('127.0.0.1');
  });
});

describe('a field that Kustomize does not know is told at its line', () => {
  const FILES = { 'app/kustomization.yaml': 'namePrefix: a-\nresorces:\n- a.yaml\n', 'app/a.yaml': deployment('one') };
  const TOLD =
    'app could not be built, so nothing in it was checked: invalid Kustomization: json: unknown field "resorces"';

  test('by kubectl', async () => {
    const { diagnostics } = await renderOne(makeRepository(FILES), kustomizeSource('app'));
    expect(diagnostics.map(tell)).toEqual(['error render-failed app/kustomization.yaml:2']);
    expect(diagnostics[0]?.message).toBe(TOLD);
  });

  test('by a build of kubectl that logs its errors', async () => {
    const logged = String.raw`E1122 03:02:02.508317   27622 run.go:72] "command failed" err="invalid Kustomization: json: unknown field \"resorces\""`;
    const programs = makeRepository({ kubectl: `#!/bin/sh\ncat >&2 <<'END'\n${logged}\nEND\nexit 1\n` });
    const path = join(programs, 'kubectl');
    chmodSync(path, 0o755);
    const { diagnostics } = await renderOne(makeRepository(FILES), kustomizeSource('app'), {
      kustomize: { name: 'kubectl', path, version: '1.32.4', argsPrefix: ['kustomize'] },
    });
    expect(diagnostics.map(tell)).toEqual(['error render-failed app/kustomization.yaml:2']);
    expect(diagnostics[0]?.message).toBe(TOLD);
  });
});

describe('what is not in the repository', () => {
  test.each([
    ['a folder above it', 'resources:\n- ../../..\n', 'outside-repository', 2],
    ['an absolute path', 'resources:\n- /etc/passwd\n', 'outside-repository', 2],
    ['a link out of it', 'configMapGenerator:\n- name: a\n  files:\n  - link\n', 'outside-repository', 4],
    ['the Git folder', 'configMapGenerator:\n- name: a\n  files:\n  - .git/config\n', 'outside-repository', 4],
    ['a file that is missing', 'resources:\n- missing.yaml\n', 'render-failed', 2],
    ['a name that could be a host', 'resources:\n- example.com/acme/base\n', 'render-failed', 2],
    ['a folder without a kustomization', 'resources:\n- empty\n', 'render-failed', 2],
  ])('%s is told at its line', async (_what, kustomization, code, line) => {
    const root = makeRepository({
      'kustomization.yaml': kustomization,
      '.git/config': 'token',
      'empty/readme.txt': '',
    });
    symlinkSync('/etc/passwd', join(root, 'link'));
    const { streams, diagnostics } = await renderOne(root, kustomizeSource(''));
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual([`error ${code} kustomization.yaml:${line}`]);
  });
});

describe('hostile kustomizations', () => {
  test('two that name each other are told, not followed for ever', async () => {
    const root = makeRepository({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    });
    const { diagnostics } = await renderOne(root, kustomizeSource('a'));
    expect(diagnostics.map((one) => one.code)).toEqual(['render-failed']);
  });

  test('a chain of hundreds is too large', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`k${n}/kustomization.yaml`, `resources: [../k${n + 1}]\n`]),
    );
    const { diagnostics } = await renderOne(makeRepository(files), kustomizeSource('k0'));
    expect(diagnostics.map(tell)).toEqual(['error too-large k100/kustomization.yaml:1']);
  });

  test.each([
    ['broken YAML', 'resources: [a\n'],
    ['an alias bomb', ALIAS_BOMB],
    ['a list', '- a\n'],
    ['wrong types', 'resources: {a: b}\npatches: 3\nconfigMapGenerator: [1, {files: x}]\nopenapi: []\n'],
  ])('a file that is %s is told, not thrown', async (_what, text) => {
    const { streams, diagnostics } = await renderOne(
      makeRepository({ 'kustomization.yaml': text }),
      kustomizeSource(''),
    );
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual(['error render-failed kustomization.yaml']);
  });

  test('an origin annotation of the input does not choose where an object leads', async () => {
    const root = makeRepository({
      'kustomization.yaml': 'resources: [a.yaml]\n',
      'a.yaml':
        'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/origin: |\n      path: ../../etc/passwd\n',
    });
    const rendering = await renderOne(root, kustomizeSource(''));
    expect(rendering.diagnostics).toEqual([]);
    expect(Object.values(originsOf(rendering)).every((file) => file === 'a.yaml' || file === undefined)).toBe(true);
  });
});
