import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Dirent } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import type { Config, Limits } from '../../src/config/config.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Rendering, Stream } from '../../src/model/rendering.ts';
import type { HelmSource, KustomizeSource, Source } from '../../src/model/source.ts';
import type { RendererBinary } from '../../src/process/renderer-binary.ts';
import { render } from '../../src/render/render.ts';
import { realRenderers, renderersOf } from '../renderers.ts';

/** Makes a repository of these files in a temporary folder, which goes with the test. */
export function makeRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = makeFolder();
  writeFiles(root, files);
  return root;
}

/** Writes these files into a folder. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** An empty temporary folder, which goes with the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'test-lintel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything below a folder with its content, to see that nothing changes. Links are not followed. */
export function snapshotOf(folder: string): ReadonlyMap<string, string> {
  const snapshot = new Map<string, string>();
  const pending = [folder];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) pending.push(child);
      snapshot.set(child, contentOf(child, entry));
    }
  }
  return snapshot;
}

function contentOf(path: string, entry: Dirent): string {
  if (entry.isFile()) return readFileSync(path, 'latin1');
  return entry.isSymbolicLink() ? `link to ${readlinkSync(path)}` : 'folder';
}

export interface Settings {
  readonly limits?: Partial<Limits>;
  readonly renderers?: Partial<Config['renderers']>;
  readonly stdin?: string;
  /** Off where nothing else is said. */
  readonly trace?: boolean;
  /** Instead of Helm 4. */
  readonly helm?: RendererBinary;
  readonly kustomize?: RendererBinary;
}

export function configFor(root: string, settings: Settings = {}): Config {
  return {
    root,
    paths: [repoPath('')],
    pathsNamed: false,
    exclude: [],
    preset: 'recommended',
    failOn: 'high',
    minSeverity: 'info',
    onIncomplete: 'fail',
    nothingToScan: 'warning',
    kubeVersion: { lowest: '1.33', newest: '1.37' },
    rules: new Map(),
    onlyRules: [],
    skipRules: [],
    customRules: [],
    rulesOnly: false,
    helm: [],
    kustomizeRoots: [],
    allKustomizations: false,
    sets: [],
    podTemplates: [],
    suppressions: [],
    peerSuppressions: true,
    crdSchemas: [],
    limits: { ...DEFAULT_LIMITS, ...settings.limits },
    renderers: { helmDependencyBuild: false, allowRemoteBases: false, ...settings.renderers },
    trace: settings.trace ?? false,
    lineHashes: false,
    today: '2026-11-21',
    ...(settings.stdin === undefined ? {} : { stdin: settings.stdin }),
  };
}

export function helmSource(chart: string, environment: Partial<HelmSource['environment']> = {}): HelmSource {
  return {
    kind: 'helm',
    chart: repoPath(chart),
    environment: {
      name: 'default',
      values: [],
      set: {},
      release: 'release-name',
      namespace: 'default',
      kubeVersion: '1.37.0',
      apiVersions: [],
      ...environment,
    },
  };
}

export function kustomizeSource(folder: string, file = 'kustomization.yaml'): KustomizeSource {
  return { kind: 'kustomize', folder: repoPath(folder), file: repoPath(folder === '' ? file : `${folder}/${file}`) };
}

/** YAML of a few hundred bytes that stands for ten million items. */
export const ALIAS_BOMB: string = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  .map((key, index, keys) => {
    const item = index === 0 ? 'x' : `*${keys[index - 1]}`;
    return `${key}: &${key} [${Array.from({ length: 10 }, () => item).join(',')}]\n`;
  })
  .join('');

/** A rendering that has been read to its end. */
export interface ReadRendering {
  readonly source: Source;
  readonly streams: readonly Stream[];
  readonly trail: Rendering['trail'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders with the real programs, and reads all streams. Fails when the repository is not as it was before. */
export async function renderAll(
  root: string,
  sources: readonly Source[],
  settings: Settings = {},
): Promise<readonly ReadRendering[]> {
  const real = await realRenderers();
  const before = snapshotOf(root);
  const renderers = renderersOf(settings.helm ?? real.helm4, settings.kustomize ?? real.kubectl);
  const read: ReadRendering[] = [];
  for await (const rendering of render(sources, configFor(root, settings), renderers).renderings) {
    const streams = [...rendering.streams];
    read.push({ ...rendering, streams, diagnostics: [...rendering.diagnostics] });
  }
  expect(snapshotOf(root), 'rendering wrote to the repository').toEqual(before);
  return read;
}

/** `renderAll` for one source. */
export async function renderOne(root: string, source: Source, settings: Settings = {}): Promise<ReadRendering> {
  const [rendering] = await renderAll(root, [source], settings);
  if (rendering === undefined) throw new Error('no rendering');
  return rendering;
}

/** A diagnostic in one line: `error render-failed web/Chart.yaml:3`. */
export function tell({ level, code, at }: Diagnostic): string {
  const line = at?.region === undefined ? '' : `:${at.region.start.line}`;
  return `${level} ${code}${at === undefined ? '' : ` ${at.file}${line}`}`;
}
