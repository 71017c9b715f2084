import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import type { HelmSource } from '../../src/model/source.ts';
import type { RendererBinary } from '../../src/process/renderer-binary.ts';
import { corpora } from '../corpora.ts';
import { realRenderers } from '../renderers.ts';
import type { RealRenderers } from '../renderers.ts';
import { archiveOf, packagedChart } from './archive.ts';
import { ALIAS_BOMB, helmSource, makeFolder, makeRepository, renderAll, renderOne, tell } from './repository.ts';
import type { ReadRendering } from './repository.ts';
import { startServer } from './server.ts';

let real: RealRenderers;
beforeAll(async () => {
  real = await realRenderers();
});

const CHART = 'apiVersion: v2\nname: web\nversion: 0.1.0\n';

function configMap(name: string, data = '{}'): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata: ${data}\n`;
}

/** Each stream as `origin (template) at line`. */
function originsOf(rendering: ReadRendering): readonly string[] {
  return rendering.streams.map((stream) => `${stream.origin} (${stream.template}) at ${stream.line}`);
}

describe.each(['helm4', 'helm3'] as const)('%s', (which) => {
  const helm = (): RendererBinary => real[which];

  test('what Helm prints comes back template by template, with its file and its line in the whole output', async () => {
    const root = makeRepository({
      'deploy/some-folder/Chart.yaml': CHART,
      'deploy/some-folder/crds/things.yaml': '---\nkind: CustomResourceDefinition\nmetadata: {name: a}\n',
      'deploy/some-folder/templates/b.yaml': `# first\n${configMap('one')}---\n${configMap('two')}`,
      'deploy/some-folder/templates/_part.tpl': '{{ define "web.x" }}x{{ end }}',
    });
    const rendering = await renderOne(root, helmSource('deploy/some-folder'), { helm: helm() });
    expect(rendering.diagnostics).toEqual([]);
    expect(originsOf(rendering)).toEqual([
      'deploy/some-folder/crds/things.yaml (web/crds/things.yaml) at 3',
      'deploy/some-folder/templates/b.yaml (web/templates/b.yaml) at 9',
      'deploy/some-folder/templates/b.yaml (web/templates/b.yaml) at 17',
    ]);
    expect(rendering.streams[1]?.text).toBe(`# first\n${configMap('one')}`);
    expect(rendering.streams[2]?.text).toBe(configMap('two'));
  });

  test('a subchart under two aliases, in a folder of another name, leads to that folder', async () => {
    const root = makeRepository({
      'web/Chart.yaml':
        CHART +
        'dependencies:\n- {name: db, version: "*", alias: primary}\n- {name: db, version: "*", alias: replica}\n',
      'web/charts/database/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
      'web/charts/database/templates/db.yaml': configMap('{{ .Chart.Name }}'),
    });
    const rendering = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(originsOf(rendering)).toEqual([
      'web/charts/database/templates/db.yaml (web/charts/primary/templates/db.yaml) at 3',
      'web/charts/database/templates/db.yaml (web/charts/replica/templates/db.yaml) at 10',
    ]);
  });

  test('a template of a packaged subchart leads to the Chart.yaml of the chart that holds it', async () => {
    const root = makeRepository({
      'web/Chart.yaml': CHART + 'dependencies:\n- {name: db, version: "*"}\n',
      'web/charts/db-1.0.0.tgz': packagedChart('db', { 'templates/db.yaml': configMap('db') }),
    });
    const rendering = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(rendering.diagnostics).toEqual([]);
    expect(originsOf(rendering)).toEqual(['web/Chart.yaml (web/charts/db/templates/db.yaml) at 3']);
  });

  test('a file:// dependency of the repository is rendered from its own folder', async () => {
    const root = makeRepository({
      'charts/web/Chart.yaml': CHART + 'dependencies:\n- {name: lib, version: "*", repository: "file://../lib"}\n',
      'charts/web/templates/a.yaml': configMap('{{ include "lib.name" . }}'),
      'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\n',
      'charts/lib/templates/_name.tpl': '{{ define "lib.name" }}from-lib{{ end }}',
      'charts/lib/templates/b.yaml': configMap('b'),
    });
    const rendering = await renderOne(root, helmSource('charts/web'), { helm: helm() });
    expect(rendering.diagnostics).toEqual([]);
    expect(rendering.streams.map((stream) => stream.origin)).toEqual([
      'charts/lib/templates/b.yaml',
      'charts/web/templates/a.yaml',
    ]);
    expect(rendering.streams[1]?.text).toContain('name: from-lib');
  });

  test('values files win in their order, then what is set, whatever the strings hold', async () => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/values.yaml': 'a: default\nb: default\nc: default\n',
      'web/one.yaml': 'a: one\nb: one\n',
      'web/two.yaml': 'b: two\n',
      'web/templates/a.yaml': configMap(
        'x',
        '{ text: {{ printf "%s|%s|%s|%v|%v" .Values.a .Values.b .Values.d.e .Values.n (kindOf .Values.t) | quote }} }',
      ),
    });
    const source = helmSource('web', {
      values: [repoPath('web/one.yaml'), repoPath('web/two.yaml')],
      set: { 'd.e': 'x,y={"z"}', n: 3, t: 'true' },
    });
    const rendering = await renderOne(root, source, { helm: helm() });
    expect(rendering.streams[0]?.text).toContain(String.raw`one|two|x,y={\"z\"}|3|string`);
  });

  test('release, namespace, versions and API versions are those of the environment', async () => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': configMap(
        '{{ .Release.Name }}-{{ .Release.Namespace }}',
        '{ v: "{{ .Capabilities.KubeVersion.Version }}", m: "{{ .Capabilities.APIVersions.Has "example.com/v1" }}" }',
      ),
    });
    const source = helmSource('web', {
      release: 'shop',
      namespace: 'prod',
      kubeVersion: '1.36.0',
      apiVersions: ['example.com/v1'],
    });
    const { streams } = await renderOne(root, source, { helm: helm() });
    expect(streams[0]?.text).toContain('name: shop-prod');
    expect(streams[0]?.text).toContain('{ v: "v1.36.0", m: "true" }');
  });

  test.each([
    ['a value that is required', '\na: {{ required "set web.x" .Values.x }}\n', 'web/templates/a.yaml:2', 'set web.x'],
    ['a nil pointer in a partial', '{{ include "p" . }}', 'web/templates/_p.tpl:2', 'nil pointer'],
    ['an unknown function', '\n\n{{ nope }}', 'web/templates/a.yaml:3', 'function "nope" not defined'],
    ['text that is not YAML', 'a: 1\n b: 2\n', 'web/templates/a.yaml', 'printed line 2'],
  ])('%s is told at its template, in Helm’s words', async (_what, template, place, words) => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': template,
      'web/templates/_p.tpl': '{{ define "p" }}\n{{ .Values.x.y.z }}\n{{ end }}',
    });
    const { streams, diagnostics } = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual([`error render-failed ${place}`]);
    expect(diagnostics[0]?.message).toContain(words);
    expect(diagnostics[0]?.message).not.toContain(root);
  });

  test('a failure in a copy is told by the repository’s paths, never the copy’s', async () => {
    const root = makeRepository({
      'charts/web/Chart.yaml': CHART + 'dependencies:\n- {name: lib, version: "*", repository: "file://../lib"}\n',
      'charts/web/values.yaml': 'a: [1\n',
      'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\n',
      'charts/lib/templates/b.yaml': '\n{{ fail "no" }}',
    });
    const broken = await renderOne(root, helmSource('charts/web'), { helm: helm() });
    expect(broken.diagnostics.map(tell)).toEqual(['error render-failed charts/web/values.yaml:1']);
    expect(broken.diagnostics[0]?.message).toContain('values.yaml');
    expect(broken.diagnostics[0]?.message).not.toContain(tmpdir());
    const values = makeRepository({ 'x/Chart.yaml': CHART, 'x/ci/a-values.yaml': 'a: [1\n', 'x/templates/a.yaml': '' });
    const source = helmSource('x', { name: 'ci/a', values: [repoPath('x/ci/a-values.yaml')] });
    const { diagnostics } = await renderOne(values, source, { helm: helm() });
    expect(diagnostics.map(tell)).toEqual(['error render-failed x/ci/a-values.yaml:1']);
    expect(diagnostics[0]?.message).not.toContain(tmpdir());
  });

  test('values that the schema refuses are told with the first problem', async () => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/values.schema.json': '{"required":["img"],"properties":{"b":{"type":"string"}}}',
      'web/values.yaml': 'b: 1\n',
      'web/templates/a.yaml': configMap('a'),
    });
    const { diagnostics } = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(diagnostics[0]?.message).toMatch(/schema.json: .*img.*, and 1 more/);
  });

  test('a schema that refers to a host is left alone, and nothing is fetched', async () => {
    let requests = 0;
    const port = await startServer((_request, response) => {
      requests += 1;
      response.end('{}');
    });
    const root = makeRepository({
      'web/Chart.yaml': CHART + 'dependencies:\n- {name: db, version: "*"}\n',
      'web/templates/a.yaml': configMap('a'),
      'web/charts/db-1.0.0.tgz': packagedChart('db', {
        'values.schema.json': `{"properties":{"x":{"$ref":"http://127.0.0.1:${port}/x.json"}}}`,
      }),
    });
    const { streams, diagnostics } = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(requests).toBe(0);
    expect(streams.length).toBe(1);
    expect(diagnostics.map(tell)).toEqual(['warning render-partial web/charts/db-1.0.0.tgz']);
  });

  test('a dependency that is not there is left out, named, and the rest judged', async () => {
    const root = makeRepository({
      'web/Chart.yaml':
        CHART +
        'dependencies:\n- name: redis\n  version: "1"\n  repository: https://charts.example.com\n- {name: db, version: "*"}\n',
      'web/charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
      'web/charts/db/templates/a.yaml': configMap('db'),
      'web/templates/a.yaml': configMap('a'),
    });
    const rendering = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(rendering.streams.map((stream) => stream.origin)).toEqual([
      'web/charts/db/templates/a.yaml',
      'web/templates/a.yaml',
    ]);
    expect(rendering.diagnostics.map(tell)).toEqual(['warning render-partial web/Chart.yaml:5']);
    expect(rendering.diagnostics[0]?.message).toContain('"redis"');
    expect(rendering.diagnostics[0]?.hint).toContain('helm dependency build web');
  });

  test.each([
    ['its templates cannot do without', { 'web/templates/a.yaml': configMap('{{ include "common.name" . }}') }],
    ['there is nothing else', {}],
  ])('a chart with a missing dependency is skipped, with the command that fetches it, when %s', async (_why, files) => {
    const root = makeRepository({
      'web/Chart.yaml': 'apiVersion: v1\nname: web\nversion: 0.1.0\n',
      'web/requirements.yaml':
        'dependencies:\n- name: common\n  version: "1"\n  repository: https://charts.example.com\n',
      ...files,
    });
    const { streams, diagnostics } = await renderOne(root, helmSource('web'), { helm: helm() });
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual(['error dependency-missing web/requirements.yaml:2']);
    expect(diagnostics[0]?.hint).toContain('helm dependency build web');
  });
});

function indexEntry(version: string): string {
  return `  - {name: db, version: ${version}, apiVersion: v2, urls: [db-${version}.tgz]}\n`;
}

test('dependencies are fetched in the locked version where that is allowed, and only then', async () => {
  const packed = packagedChart('db', { 'templates/db.yaml': configMap('fetched') });
  const asked: string[] = [];
  const port = await startServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith('index.yaml') === true)
      response.end(`apiVersion: v1\nentries:\n  db:\n${indexEntry('1.0.0')}${indexEntry('1.5.0')}`);
    else response.end(packed);
  });
  const root = makeRepository({
    'web/Chart.yaml': `${CHART}dependencies:\n- {name: db, version: ^1.0.0, repository: "http://127.0.0.1:${port}"}\n`,
    'web/Chart.lock': `dependencies:\n- {name: db, version: 1.0.0, repository: "http://127.0.0.1:${port}"}\n`,
    'web/templates/a.yaml': configMap('a'),
  });
  const offline = await renderOne(root, helmSource('web'));
  expect(asked).toEqual([]);
  expect(offline.diagnostics.map(tell)).toEqual(['warning render-partial web/Chart.yaml:5']);
  const online = await renderOne(root, helmSource('web'), { renderers: { helmDependencyBuild: true } });
  expect(asked.at(-1)).toBe('/db-1.0.0.tgz');
  expect(online.diagnostics).toEqual([]);
  expect(originsOf(online)[0]).toBe('web/Chart.yaml (web/charts/db/templates/db.yaml) at 3');
});

function ci(name: string): HelmSource {
  return helmSource('web', { name: `ci/${name}`, values: [repoPath(`web/ci/${name}-values.yaml`)] });
}

describe('environments of one chart', () => {
  const files = {
    'web/Chart.yaml': CHART,
    'web/templates/a.yaml': configMap('{{ required "set x" .Values.x }}'),
    'web/ci/a-values.yaml': 'x: from-a\n',
    'web/ci/b-values.yaml': 'y: 1\n',
  };

  test('defaults that the chart refuses are a warning when another environment renders', async () => {
    const renderings = await renderAll(makeRepository(files), [helmSource('web'), ci('a')]);
    expect(renderings.map((one) => [one.streams.length, one.diagnostics.map(tell)])).toEqual([
      [0, ['warning render-failed web/templates/a.yaml:4']],
      [1, []],
    ]);
  });

  test('they are an error when no other environment renders', async () => {
    const renderings = await renderAll(makeRepository(files), [helmSource('web'), ci('b')]);
    expect(renderings.map((one) => one.diagnostics.map(tell))).toEqual([
      ['error render-failed web/templates/a.yaml:4'],
      ['error render-failed web/templates/a.yaml:4'],
    ]);
  });

  test('an environment that someone wrote is an error even when the defaults render', async () => {
    const root = makeRepository({ ...files, 'web/values.yaml': 'x: 1\n', 'web/ci/b-values.yaml': 'x: null\n' });
    const renderings = await renderAll(root, [helmSource('web'), ci('b')]);
    expect(renderings.map((one) => one.diagnostics.map(tell))).toEqual([
      [],
      ['error render-failed web/templates/a.yaml:4'],
    ]);
  });

  test('another fault than refused values is an error in the defaults too', async () => {
    const root = makeRepository({
      ...files,
      'web/templates/a.yaml': '{{ if .Values.x }}{{ else }}{{ .Values.y.z }}{{ end }}',
    });
    const renderings = await renderAll(root, [helmSource('web'), ci('a')]);
    expect(renderings[0]?.diagnostics.map(tell)).toEqual(['error render-failed web/templates/a.yaml:1']);
  });
});

test('a library chart is a note, and is not rendered', async () => {
  const root = makeRepository({ 'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n' });
  const { streams, diagnostics } = await renderOne(root, helmSource('lib'));
  expect(streams).toEqual([]);
  expect(diagnostics.map(tell)).toEqual(['note library-chart lib/Chart.yaml:4']);
});

test('a target version that the chart is not for is told at its kubeVersion', async () => {
  const root = makeRepository({
    'web/Chart.yaml': `${CHART}kubeVersion: "<1.30.0"\n`,
    'web/templates/a.yaml': configMap('a'),
  });
  const { diagnostics } = await renderOne(root, helmSource('web'));
  expect(diagnostics.map(tell)).toEqual(['error render-failed web/Chart.yaml:4']);
});

test.each([
  ['broken YAML', 'name: [web\n'],
  ['an alias bomb', ALIAS_BOMB],
  ['a list', '- a\n'],
])('a Chart.yaml that is %s is told, not thrown', async (_what, text) => {
  const root = makeRepository({ 'web/Chart.yaml': text, 'web/templates/a.yaml': '' });
  const { diagnostics } = await renderOne(root, helmSource('web'));
  expect(diagnostics.map(tell)).toEqual(['error render-failed web/Chart.yaml']);
});

function chartWith(template: string): string {
  return makeRepository({ 'web/Chart.yaml': CHART, 'web/templates/a.yaml': template });
}

describe('hostile charts', () => {
  test('a loop without end is stopped at the time limit', async () => {
    const root = chartWith('{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}');
    const { diagnostics } = await renderOne(root, helmSource('web'), { limits: { renderSeconds: 2 } });
    expect(diagnostics.map(tell)).toEqual(['error render-failed web/Chart.yaml']);
    expect(diagnostics[0]?.message).toMatch(/stopped after 2 seconds|processor time/);
  });

  test('a template that asks for all memory is stopped', async () => {
    const root = chartWith('{{ range until 1000000000 }}{{ end }}');
    const { diagnostics } = await renderOne(root, helmSource('web'), { limits: { renderSeconds: 20 } });
    expect(diagnostics[0]?.message).toMatch(/memory|processor time|stopped after/);
  });

  test('a template that prints without end is stopped at the output limit', async () => {
    const root = chartWith('{{ repeat 3000000 "x: 1 # " }}');
    const { streams, diagnostics } = await renderOne(root, helmSource('web'), {
      limits: { renderOutputBytes: 1024 * 1024 },
    });
    expect(streams).toEqual([]);
    expect(diagnostics[0]?.message).toContain('after printing 1 MiB');
  });

  test.each([
    ['a file', 'web/secret.txt', '/etc/passwd'],
    ['a folder', 'web/files', '/etc'],
    ['a template', 'web/templates/b.yaml', '../../../../../etc/passwd'],
    ['a folder of a subchart', 'web/charts/sub', '/usr'],
    ['the checkout’s own Git folder', 'web/config', '../.git/config'],
  ])('a link to %s outside keeps the chart from being rendered', async (_what, link, target) => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': configMap('a', '{ x: {{ .Files.Get "secret.txt" | quote }} }'),
      '.git/config': 'token',
    });
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(target, join(root, link));
    const { streams, diagnostics } = await renderOne(root, helmSource('web'));
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual([`error outside-repository ${link}`]);
  });

  test('a link in a folder that a link leads to is looked at too', async () => {
    const root = makeRepository({ 'web/Chart.yaml': CHART, 'web/templates/a.yaml': '', 'shared/a.txt': 'a' });
    symlinkSync('../shared', join(root, 'web/shared'));
    symlinkSync('/etc', join(root, 'shared/etc'));
    const { diagnostics } = await renderOne(root, helmSource('web'));
    expect(diagnostics.map(tell)).toEqual(['error outside-repository shared/etc']);
  });

  test('links inside the repository, also in a circle, are followed', async () => {
    const root = makeRepository({ 'web/Chart.yaml': CHART, 'shared/a.yaml': configMap('a') });
    mkdirSync(join(root, 'web/templates'));
    symlinkSync('../../shared/a.yaml', join(root, 'web/templates/a.yaml'));
    const { streams } = await renderOne(root, helmSource('web'));
    expect(streams.map((stream) => stream.origin)).toEqual(['web/templates/a.yaml']);
    symlinkSync('..', join(root, 'shared/up'));
    symlinkSync('../shared', join(root, 'web/shared'));
    const circle = await renderOne(root, helmSource('web'), { limits: { renderSeconds: 5 } });
    expect(circle.diagnostics.every((one) => one.code === 'render-failed')).toBe(true);
  });

  test('a checkout that is itself a chart does not offer its Git folder to templates', async () => {
    const root = makeRepository({
      'Chart.yaml': CHART,
      'templates/a.yaml': configMap('a', '{ x: {{ .Files.Get ".git/config" | quote }} }'),
      '.git/config': 'planted-token',
    });
    const { streams } = await renderOne(root, helmSource(''));
    expect(streams.map((stream) => stream.origin)).toEqual(['templates/a.yaml']);
    expect(streams[0]?.text).toContain('{ x: "" }');
  });

  test.each([
    ['a bomb', archiveOf([{ path: 'db/big', content: new Uint8Array(101 * 1024 * 1024) }]), 'too-large'],
    ['a large file', archiveOf([{ path: 'db/big', content: new Uint8Array(6 * 1024 * 1024) }]), 'too-large'],
    ['too many files', archiveOf(Array.from({ length: 10_001 }, (_, n) => ({ path: `db/${n}` }))), 'too-large'],
    ['a way out', archiveOf([{ path: 'db/../../../etc/cron.d/x', content: 'x' }]), 'outside-repository'],
    ['an absolute path', archiveOf([{ path: '/etc/x', content: 'x' }]), 'outside-repository'],
    ['a link', archiveOf([{ path: 'db/x', linkTo: '/etc/passwd' }]), 'outside-repository'],
    [
      'a bomb in a packaged chart',
      archiveOf([
        {
          path: 'db/charts/in.tgz',
          content: archiveOf([{ path: 'in/big', content: new Uint8Array(101 * 1024 * 1024) }]),
        },
      ]),
      'too-large',
    ],
  ])('a packaged subchart with %s keeps the chart from being rendered', async (_what, archive, code) => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': '',
      'web/charts/db-1.0.0.tgz': archive,
    });
    const { streams, diagnostics } = await renderOne(root, helmSource('web'));
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual([`error ${code} web/charts/db-1.0.0.tgz`]);
  });

  test('a packaged subchart that is no archive is Helm’s to refuse', async () => {
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': '',
      'web/charts/db.tgz': 'not gzip',
    });
    const { diagnostics } = await renderOne(root, helmSource('web'));
    expect(diagnostics.map(tell)).toEqual(['error render-failed web/Chart.yaml']);
  });

  test.each(['file:///etc', 'file://../../../../../../etc'])(
    'a dependency at %s is not looked at',
    async (repository) => {
      const root = makeRepository({
        'web/Chart.yaml': `${CHART}dependencies:\n- {name: etc, version: "*", repository: "${repository}"}\n`,
        'web/templates/a.yaml': configMap('a'),
      });
      const { diagnostics } = await renderOne(root, helmSource('web'));
      expect(diagnostics.map(tell)).toEqual(['error outside-repository web/Chart.yaml:5']);
    },
  );

  test('a dependency’s name does not choose where its copy goes', async () => {
    const root = makeRepository({
      'web/Chart.yaml': `${CHART}dependencies:\n- {name: ../../../escaped, version: "*", repository: "file://../lib"}\n`,
      'web/templates/a.yaml': configMap('a'),
      'lib/Chart.yaml': 'apiVersion: v2\nname: ../../../escaped\nversion: 1.0.0\n',
    });
    const before = readdirSync(tmpdir()).filter((name) => name.includes('escaped'));
    await renderOne(root, helmSource('web'));
    expect(readdirSync(tmpdir()).filter((name) => name.includes('escaped'))).toEqual(before);
  });

  test('a chart that depends on itself is copied once, not for ever', async () => {
    const root = makeRepository({
      'Chart.yaml': `${CHART}dependencies:\n- {name: web, version: "*", repository: "file://."}\n`,
      'templates/a.yaml': configMap('a'),
    });
    const { diagnostics } = await renderOne(root, helmSource(''));
    expect(diagnostics).toEqual([]);
  });

  test('a values file that is a link out of the repository is not given to Helm', async () => {
    const root = makeRepository({ 'web/Chart.yaml': CHART, 'web/templates/a.yaml': configMap('a'), 'v/x': '' });
    symlinkSync('/etc/hostname', join(root, 'v/prod.yaml'));
    const { streams, diagnostics } = await renderOne(root, helmSource('web', { values: [repoPath('v/prod.yaml')] }));
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual(['error outside-repository v/prod.yaml']);
  });

  test('a comma in a folder’s name does not make Helm read a second file', async () => {
    const root = makeRepository({
      'a,b"c/web/Chart.yaml': CHART,
      'a,b"c/web/templates/a.yaml': configMap('{{ .Values.x }}'),
      'a,b"c/web/ci/a-values.yaml': 'x: given\n',
    });
    const source = helmSource('a,b"c/web', { name: 'ci/a', values: [repoPath('a,b"c/web/ci/a-values.yaml')] });
    const { streams, diagnostics } = await renderOne(root, source);
    expect(diagnostics).toEqual([]);
    expect(streams[0]?.text).toContain('name: given');
  });

  test.each([
    { release: '--help' },
    { release: '--post-renderer=/bin/sh' },
    { namespace: '--debug' },
    { set: { '--post-renderer': '/bin/sh' } },
    { apiVersions: ['--post-renderer=/bin/sh'] },
  ])('%o is a value to Helm, never an option', async (environment) => {
    const root = makeRepository({ 'web/Chart.yaml': CHART, 'web/templates/a.yaml': configMap('a') });
    const { streams, diagnostics } = await renderOne(root, helmSource('web', environment));
    expect(streams.length + diagnostics.length).toBe(1);
    expect(JSON.stringify(diagnostics)).not.toContain('post-renderer plugin');
  });

  test('a renderer’s own environment holds nothing of ours', async () => {
    process.env['LINTEL_SECRET'] = 'planted';
    const root = makeRepository({
      'web/Chart.yaml': CHART,
      'web/templates/a.yaml': configMap('a', '{ x: {{ tpl "{{ .Values.x | default \\"none\\" }}" . | quote }} }'),
    });
    const { streams } = await renderOne(root, helmSource('web'));
    delete process.env['LINTEL_SECRET'];
    expect(streams[0]?.text).not.toContain('planted');
  });
});

test('nothing is left in the temporary folder', async () => {
  const root = makeRepository({
    'web/Chart.yaml': `${CHART}dependencies:\n- {name: lib, version: "*", repository: "file://../lib"}\n`,
    'web/templates/a.yaml': '{{ fail "x" }}',
    'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\n',
  });
  const temporary = makeFolder();
  vi.stubEnv('TMPDIR', temporary);
  await renderOne(root, helmSource('web'));
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});

test.runIf(corpora !== undefined)(
  'every chart of the corpora renders, and each template leads to its file',
  async () => {
    const charts = [
      'microservices-demo/helm-chart',
      ...readdirSync(join(corpora ?? '', 'prometheus-community/charts')).map(
        (name) => `prometheus-community/charts/${name}`,
      ),
    ];
    const renderings = await renderAll(
      corpora ?? '',
      charts.map((chart) => helmSource(chart)),
    );
    expect(renderings.length).toBeGreaterThan(8);
    expect(renderings.flatMap((one) => one.diagnostics.map(tell))).toEqual([]);
    const origins = renderings.flatMap((one) => one.streams.map((stream) => stream.origin));
    expect(origins.length).toBeGreaterThan(80);
    const files = new Set(readdirSync(corpora ?? '', { recursive: true, encoding: 'utf8' }));
    expect(origins.filter((origin) => !files.has(origin))).toEqual([]);
  },
);
