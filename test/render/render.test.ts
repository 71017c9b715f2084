import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Stream } from '../../src/model/rendering.ts';
import type { ManifestsSource } from '../../src/model/source.ts';
import type { RendererBinary, Renderers } from '../../src/process/renderer-binary.ts';
import { render } from '../../src/render/render.ts';
import { run } from '../../src/process/run.ts';
import { realRenderers, renderersOf } from '../renderers.ts';
import {
  configFor,
  helmSource,
  kustomizeSource,
  makeFolder,
  makeRepository,
  renderAll,
  renderOne,
  tell,
} from './repository.ts';

function manifests(...files: readonly string[]): ManifestsSource {
  return { kind: 'manifests', folder: repoPath(''), files: files.map(repoPath) };
}

/** A Helm that is a shell script. */
function fakeHelm(script: string): RendererBinary {
  const path = join(makeFolder(), 'helm');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { name: 'helm', version: '4.0.0', path, argsPrefix: [] };
}

const CHART = { 'Chart.yaml': 'name: web\nversion: 0.1.0\n', 'templates/a.yaml': '' };

describe('manifests', () => {
  test('are given file by file, each as it is', async () => {
    const root = makeRepository({ 'a.yaml': 'a: 1\r\n', 'b.json': '{}', 'c.yaml': '\ufeffk: é\n' });
    const { streams, diagnostics } = await renderOne(root, manifests('a.yaml', 'b.json', 'c.yaml'));
    expect(diagnostics).toEqual([]);
    expect(streams).toEqual([
      { origin: 'a.yaml', text: 'a: 1\r\n', line: 1 },
      { origin: 'b.json', text: '{}', line: 1 },
      { origin: 'c.yaml', text: '\ufeffk: é\n', line: 1 },
    ]);
  });

  test('are read when they are asked for, not before, and again when asked again', async () => {
    const root = makeRepository({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    for await (const rendering of render(
      [manifests('a.yaml', 'b.yaml')],
      configFor(root),
      renderersOf(undefined, undefined),
    ).renderings) {
      writeFileSync(join(root, 'b.yaml'), 'b: 2\n');
      expect([...rendering.streams].map((stream) => stream.text)).toEqual(['a: 1\n', 'b: 2\n']);
      writeFileSync(join(root, 'a.yaml'), 'a: 3\n');
      expect([...rendering.streams].map((stream) => stream.text)).toEqual(['a: 3\n', 'b: 2\n']);
    }
  });

  test('what cannot be read is told, each once, and the others are given', async () => {
    const root = makeRepository({
      'large.yaml': 'x'.repeat(2000),
      'nul.yaml': 'a: \0\n',
      'latin.yaml': Buffer.from('apiVersion: v1\nkind: Secret\n# caf\xe9\n', 'latin1'),
      'good.yaml': 'a: 1\n',
    });
    mkdirSync(join(root, 'folder.yaml'));
    await run('/usr/bin/mkfifo', [join(root, 'pipe.yaml')], {
      cwd: root,
      env: {},
      wallSeconds: 5,
      stdoutBytes: 1,
      stderrBytes: 1,
    });
    const source = manifests(
      'large.yaml',
      'nul.yaml',
      'latin.yaml',
      'gone.yaml',
      'folder.yaml',
      'pipe.yaml',
      'good.yaml',
    );
    const { streams, diagnostics } = await renderOne(root, source, { limits: { fileBytes: 1000 } });
    expect(streams.map((stream) => stream.origin)).toEqual(['good.yaml']);
    expect(diagnostics.map(tell)).toEqual([
      'error too-large large.yaml',
      'note binary-file nul.yaml',
      'error binary-file latin.yaml',
      'error unreadable gone.yaml',
      'error unreadable folder.yaml',
      'error unreadable pipe.yaml',
    ]);
  });

  test.each([
    ['UTF-16, little end first', Buffer.from('\ufeffa: é\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffa: é\n', 'utf16le').swap16()],
  ])('in %s are read, as Kubernetes reads them', async (_what, bytes) => {
    const { streams } = await renderOne(makeRepository({ 'a.yaml': bytes }), manifests('a.yaml'));
    expect(streams[0]?.text).toBe('a: é\n');
  });

  test('standard input is one stream', async () => {
    const { streams } = await renderOne(makeRepository({}), { kind: 'stdin' }, { stdin: 'a: 1\n' });
    expect(streams).toEqual([{ origin: '<stdin>', text: 'a: 1\n', line: 1 }]);
  });
});

describe('a run', () => {
  test('gives renderings in the order of the sources, however long each takes', async () => {
    const files = Object.fromEntries(
      [3, 0, 2, 1].flatMap((slow, n) => [
        [`c${n}/Chart.yaml`, `name: c${n}\nversion: 0.1.0\n`],
        [`c${n}/templates/a.yaml`, `{{ range until ${slow * 200_000} }}{{ end }}kind: K${n}\n`],
      ]),
    );
    const root = makeRepository({
      ...files,
      'm.yaml': 'a: 1\n',
      'k/kustomization.yaml': 'namePrefix: a-\nresources: []\n',
    });
    const sources = [
      helmSource('c0'),
      manifests('m.yaml'),
      helmSource('c1'),
      kustomizeSource('k'),
      helmSource('c2'),
      helmSource('c3'),
    ];
    const renderings = await renderAll(root, sources);
    expect(renderings.map((one) => one.source)).toEqual(sources);
    expect(renderings.flatMap((one) => one.streams.map((stream) => stream.text.trim()))).toEqual([
      'kind: K0',
      'a: 1',
      'kind: K1',
      'kind: K2',
      'kind: K3',
    ]);
  });

  test('runs three renderers at once, no more and no fewer', async () => {
    const log = join(makeFolder(), 'log');
    const helm = fakeHelm(`echo start >> ${log}; sleep 0.3; echo end >> ${log}`);
    const root = makeRepository(CHART);
    const sources = Array.from({ length: 6 }, (_, n) => helmSource('', { name: `e${n}` }));
    await renderAll(root, sources, { helm });
    const { stdout } = await run('/bin/cat', [log], {
      cwd: '/',
      env: {},
      wallSeconds: 5,
      stdoutBytes: 10_000,
      stderrBytes: 1,
    });
    let running = 0;
    const counts = stdout
      .trim()
      .split('\n')
      .map((line) => (running += line === 'start' ? 1 : -1));
    expect(Math.max(...counts)).toBe(3);
  });

  test('says which programs have rendered, and asks for none that is not needed', async () => {
    const root = makeRepository({ ...CHART, 'm.yaml': 'a: 1\n' });
    const asked: string[] = [];
    const helm = fakeHelm('exit 0');
    const renderers = {
      helm: () => Promise.resolve({ binary: helm, diagnostics: [] }),
      kustomize: () => {
        asked.push('kustomize');
        return Promise.resolve({ diagnostics: [] });
      },
    };
    const rendered = render([manifests('m.yaml'), helmSource('')], configFor(root), renderers);
    for await (const _ of rendered.renderings);
    expect(rendered.renderers).toEqual([{ name: 'helm', version: '4.0.0' }]);
    expect(asked).toEqual([]);
  });

  test('without a renderer each source says so, with one and the same diagnostic', async () => {
    const root = makeRepository(CHART);
    const missing: Diagnostic = { code: 'renderer-missing', level: 'error', message: 'm', hint: 'h' };
    const found = (): Promise<{ diagnostics: Diagnostic[] }> => Promise.resolve({ diagnostics: [missing] });
    const all: Diagnostic[] = [];
    const sources = [helmSource(''), helmSource('', { name: 'ci/a' }), kustomizeSource('')];
    for await (const rendering of render(sources, configFor(root), { helm: found, kustomize: found }).renderings) {
      expect([...rendering.streams]).toEqual([]);
      all.push(...rendering.diagnostics);
    }
    expect(all.length).toBe(3);
    expect(new Set(all)).toEqual(new Set([missing]));
  });

  test('that is not read to its end kills what is under way and leaves nothing behind', async () => {
    const pids = join(makeFolder(), 'pids');
    const root = makeRepository({ ...CHART, 'm.yaml': 'a: 1\n' });
    const sources = [manifests('m.yaml'), helmSource(''), helmSource('', { name: 'b' })];
    const helm = fakeHelm(`echo $$ >> ${pids}; exec sleep 60`);
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    const started = performance.now();
    for await (const rendering of render(sources, configFor(root), renderersOf(helm, undefined)).renderings) {
      expect(rendering.source.kind).toBe('manifests');
      break;
    }
    expect(performance.now() - started).toBeLessThan(20_000);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a Helm that', () => {
  test.each([
    ['hangs is stopped at the time limit', 'sleep 60 & sleep 60', 'stopped after 1 seconds'],
    ['prints without end is stopped at the output limit', 'yes', 'after printing 1 MiB'],
    ['prints without end through another program is stopped too', 'yes | cat', 'after printing 1 MiB'],
    ['complains without end is stopped at the time limit', 'yes >&2', 'stopped after 1 seconds'],
    ['dies is told', 'kill -9 $$', 'SIGKILL'],
    ['fails without a word is told', 'exit 1', 'did not say why'],
    [
      'prints bytes that are no text is told by what it says',
      "printf 'Error: \\377\\376 broken' >&2; exit 1",
      'broken',
    ],
  ])('%s', async (_what, script, words) => {
    const limits = { renderSeconds: 1, renderOutputBytes: 1024 * 1024 };
    const { streams, diagnostics } = await renderOne(makeRepository(CHART), helmSource(''), {
      helm: fakeHelm(script),
      limits,
    });
    expect(streams).toEqual([]);
    expect(diagnostics.map(tell)).toEqual(['error render-failed Chart.yaml']);
    expect(diagnostics[0]?.message).toContain(words);
  });

  test('prints nothing gives a rendering without streams, and that is no fault', async () => {
    const { streams, diagnostics } = await renderOne(makeRepository(CHART), helmSource(''), {
      helm: fakeHelm('exit 0'),
    });
    expect([streams, diagnostics]).toEqual([[], []]);
  });

  test('prints names of templates that are not there leads to Chart.yaml, and never out of the repository', async () => {
    const helm = fakeHelm(`cat <<'END'
---
# Source: other/templates/a.yaml
kind: A
---
# Source: web/charts/none/templates/a.yaml
kind: B
---
# Source: web/../../../etc/passwd
kind: C
END`);
    const { streams } = await renderOne(makeRepository(CHART), helmSource(''), { helm });
    expect(streams.map((stream) => stream.origin)).toEqual(['Chart.yaml', 'Chart.yaml', 'Chart.yaml']);
  });
});

describe('what is likely Helm renders before it is asked for its version', () => {
  const CONFIG_MAP = "printf -- '---\\n# Source: web/templates/a.yaml\\nkind: ConfigMap\\n'";

  test('and its rendering is kept when the version is one that renders alike', async () => {
    const log = join(makeFolder(), 'log');
    const helm = fakeHelm(`echo "$@" >> ${log}; ${CONFIG_MAP}`);
    const streams = await streamsOf(helm, helm.path);
    expect(streams.map(({ text }) => text.includes('ConfigMap'))).toEqual([true]);
    expect(readFileSync(log, 'utf8').split('\n').filter(Boolean)).toHaveLength(1);
  });

  test.each([
    ['knows fewer options', (path: string) => path],
    ['is another program', () => fakeHelm('echo nonsense; exit 1').path],
    ['cannot be run', () => join(makeFolder(), 'nothing')],
  ])('and when it %s, the chart is rendered as if nobody had guessed', async (_what, likely) => {
    const helm = fakeHelm(`case "$*" in *--skip-schema-validation*) exit 1;; esac; ${CONFIG_MAP}`);
    const streams = await streamsOf({ ...helm, version: '3.15.4' }, likely(helm.path));
    expect(streams.map(({ text }) => text.includes('ConfigMap'))).toEqual([true]);
  });
});

test('Helm that rendered a marked copy has said its version, and is not asked for it', async () => {
  const { helm4 } = await realRenderers();
  const told: unknown[] = [];
  const renderers: Renderers = {
    ...renderersOf(helm4, undefined),
    helm: async (version) => {
      told.push(version);
      return await Promise.resolve({ binary: helm4, diagnostics: [] });
    },
    likelyHelm: async () => await Promise.resolve(helm4.path),
  };
  const root = makeRepository({ ...CHART, 'templates/a.yaml': 'kind: ConfigMap\ndata:\n  a: {{ .Release.Name }}\n' });
  const said = { path: helm4.path, version: `v${helm4.version}` };
  const config = configFor(root);
  const rendered = async (trace: boolean): Promise<string> => {
    let text = '';
    for await (const { streams } of render([helmSource('')], { ...config, trace }, renderers).renderings)
      for (const stream of streams) text += stream.text;
    return text;
  };
  expect(await rendered(true)).toContain('kind: ConfigMap');
  expect(told).toEqual([said]);
  expect(await rendered(false)).toContain('kind: ConfigMap');
  expect(told).toEqual([said, undefined, undefined]);
});

/** What a chart's one template becomes when this is Helm, and that is likely Helm. */
async function streamsOf(helm: RendererBinary, likely: string): Promise<readonly Stream[]> {
  const renderers = { ...renderersOf(helm, undefined), likelyHelm: async () => await Promise.resolve(likely) };
  const root = makeRepository({ ...CHART, 'templates/a.yaml': 'kind: ConfigMap\n' });
  const streams: Stream[] = [];
  for await (const rendering of render([helmSource('')], configFor(root), renderers).renderings) {
    expect(rendering.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    streams.push(...rendering.streams);
  }
  return streams;
}

test('files that may not be read are told', async () => {
  const root = makeRepository(CHART);
  symlinkSync('missing', join(root, 'templates/gone.yaml'));
  const { diagnostics } = await renderOne(root, helmSource(''));
  expect(diagnostics.map(tell)).toEqual(['error unreadable templates/gone.yaml']);
});
