import * as fc from 'fast-check';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMap } from '../../src/model/data.ts';
import type { Data, DataMap } from '../../src/model/data.ts';
import type { WrittenSpan } from '../../src/model/kustomize-trail.ts';
import { repoPath } from '../../src/model/location.ts';
import { openMarks } from '../../src/render/kustomize/kustomize-marks.ts';
import type { KustomizeMarks } from '../../src/render/kustomize/kustomize-marks.ts';
import { markKustomization, markObjects } from '../../src/render/kustomize/mark-kustomize.ts';
import type { Marking } from '../../src/render/kustomize/mark-kustomize.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { resolvePlain } from '../../src/yaml/scalar.ts';
import { corpora, corpusFiles } from '../corpora.ts';
import { kustomizeSource, makeRepository, renderAll, renderOne, tell } from './repository.ts';
import type { ReadRendering } from './repository.ts';

const FILE = repoPath('a.yaml');
const LIMITS = { documents: 20_000, nodes: 1_000_000, depth: 200 };

interface Marked {
  readonly text: string;
  readonly marks: KustomizeMarks;
  /** Every span that a mark in the text stands for. */
  readonly spans: readonly WrittenSpan[];
}

function marked(text: string): Marked {
  const opened = openMarks([text]);
  if (opened === undefined) throw new Error('no marks left');
  const spans: WrittenSpan[] = [];
  const marks: KustomizeMarks = {
    ...opened,
    ofSpan(span) {
      spans.push(span);
      return opened.ofSpan(span);
    },
  };
  const marking: Marking = { marks, compared: new Set(), hollowsDefinitions: false, operations: [] };
  return { text: markObjects(text, FILE, marking), marks, spans };
}

function documentsOf(text: string): readonly (Data | null | string)[] {
  return parseYaml(text, LIMITS).documents.map((one) => (one.kind === 'data' ? one.data : `broken: ${one.message}`));
}

/** Data of a marked text with its marks taken out; a marked scalar as what its text would be without quotes, if that is what was there. */
function withoutMarks(value: unknown, original: unknown, marks: KustomizeMarks): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => withoutMarks(item, Array.isArray(original) ? original[index] : undefined, marks));
  if (isMap(value)) {
    const entries = Object.entries(value).filter(([key]) => !marks.isMark(key));
    return Object.fromEntries(
      entries.map(([key, item]) => [key, withoutMarks(item, isMap(original) ? original[key] : undefined, marks)]),
    );
  }
  if (typeof value !== 'string') return value;
  const { text, spans } = marks.read(value);
  return spans.length > 0 && text !== original && resolvePlain(text) === original ? original : text;
}

function expectSameWithoutMarks(text: string): void {
  const before = documentsOf(text);
  const { text: after, marks } = marked(text);
  const stripped = documentsOf(after).map((document, index) => withoutMarks(document, before[index], marks));
  expect(stripped).toEqual(before);
}

const key = fc.oneof(
  fc.constantFrom('spec', 'metadata', 'labels', 'args', 'name', 'image', 'data', 'a b', 'on', '<', 'x:y'),
  fc.string({ maxLength: 6 }),
);
const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('yes', '0644', '- a', '#', 'a: b', '1e3', '\u2028'),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
})).node;

describe('marks taken out give the text’s data again', () => {
  test('for any object, written as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), (object) => {
        const text = JSON.stringify({ apiVersion: 'v1', kind: 'A', ...object }, null, 1);
        fc.pre(documentsOf(text).every((one) => typeof one !== 'string') && !/[\uE000-\uF8FF]/.test(text));
        expectSameWithoutMarks(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['block scalars', 'a: |\n  x\n  y\nb: >-\n  c\n  d\n\ne: |+\n  z\n\n'],
    ['a block scalar that the file’s end cuts short', 'a: |\n  x\n  y'],
    ['a block that begins with blanks', 'a: |2\n    x\n  y\n'],
    ['anchors and merge keys', 'a: &x {k: 1, l: two}\nb: *x\nc:\n  <<: *x\n  m: &s three\nd: *s\n'],
    ['tags', 'a: !!str 12\nb: !!int "3"\nc: !!binary aGk=\n'],
    ['plain scalars over lines', 'a: one\n  two\nb: "three\n  four"\n'],
    ['null in all its spellings', 'a:\nb: ~\nc: null\nd: {e: , f: Null}\ng: [~]\n'],
    ['numbers in all their spellings', 'a: 0644\nb: 0x1F\nc: 1_000\nd: .5\ne: 1e3\nf: +12\n'],
    ['words that YAML 1.1 takes for booleans', 'a: yes\nb: [on, Off, n]\nc: "yes"\n'],
    ['Windows line ends', 'a:\r\n  b: c\r\n  d:\r\n  - e: f\r\n    g: |\r\n      h\r\n'],
    ['a byte order mark', '\uFEFFa: b\nc: d\n'],
    ['lists in lists', 'a:\n- - b: c\n    d: e\n  - f\n-\n  - g\n'],
    ['comments in between', '# x\na: b # y\n# z\nc:\n  # w\n  d: e\n'],
    ['several documents', '---\na: b\n---\n# none\n---\nc: {d: e}\n...\n---\nf: g\n'],
    ['an explicit key', '? a\n: b\nc: d\n'],
    ['nothing', ''],
    ['what is no YAML', 'a: [\n'],
  ])('for %s', (_what, text) => expectSameWithoutMarks(text));

  test.runIf(corpora !== undefined)('for all manifests of the corpora', () => {
    const texts = corpusFiles(['yaml', 'yml'])
      .map((path) => readFileSync(path, 'utf8'))
      .filter((text) => text.length < 100_000 && !text.includes('{{'));
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      if (documentsOf(text).every((one) => typeof one !== 'string' || !one.startsWith('broken')))
        expectSameWithoutMarks(text);
    }
  });
});

test('a mark stands for the key of the value that carries it', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), (object) => {
      const text = JSON.stringify({ apiVersion: 'v1', ...object }, null, 2);
      fc.pre(documentsOf(text).every((one) => typeof one !== 'string') && !/[\uE000-\uF8FF]/.test(text));
      for (const { start, length } of marked(text).spans)
        expect(text.slice(start, start + length)).toMatch(/^(?:".*"|-?\d+|true|false)$/s);
    }),
    { numRuns: 200 },
  );
});

/** Of a marked inline patch the text is another, and its data the same. */
function readingPatches(document: unknown): unknown {
  const patches = isMap(document) ? document['patches'] : undefined;
  if (!isMap(document) || !Array.isArray(patches)) return document;
  return { ...document, patches: patches.map((one: unknown) => (isMap(one) ? textsRead(one) : one)) };
}

function textsRead(patch: DataMap): unknown {
  return Object.values(patch).map((one) => (typeof one === 'string' ? documentsOf(one) : one));
}

test.each([
  [
    'in block style',
    '# x\nresources:\n- a.yaml\ncommonLabels:\n  a: b\npatches:\n- patch: |-\n    a: b\n    c:\n    - d\n',
  ],
  ['as JSON', '{"resources": ["a.yaml"], "labels": [{"pairs": {"a": "b"}}]}'],
  ['that cannot be read', 'resources: ['],
])('a kustomization %s says the same when its marks are taken out', (_what, text) => {
  const [before] = documentsOf(text);
  const marks = openMarks([text]);
  if (marks === undefined) throw new Error('no marks left');
  const marking: Marking = { marks, compared: new Set(), hollowsDefinitions: false, operations: [] };
  const after = markKustomization(text, FILE, marking);
  expect(withoutMarks(readingPatches(documentsOf(after)[0]), readingPatches(before), marks)).toEqual(
    readingPatches(before),
  );
});

/** Kustomizations of the corpora that are no component, which cannot be built by itself. */
function corpusKustomizations(): readonly string[] {
  return globSync('**/kustomization.{yaml,yml}', { cwd: corpora ?? '' })
    .filter((file) => !readFileSync(`${corpora}/${file}`, 'utf8').includes('kind: Component'))
    .toSorted()
    .map((file) => dirname(file));
}

describe.runIf(corpora !== undefined)('over all kustomizations of the corpora', () => {
  let renderings: readonly ReadRendering[];
  beforeAll(async () => {
    const sources = corpusKustomizations().map((folder) => kustomizeSource(folder));
    renderings = await renderAll(corpora ?? '', sources, { trace: true });
  }, 300_000);

  test('the marked build is the clean one with marks, and each object has its own', () => {
    const built = renderings.filter(({ streams }) => streams.length > 0);
    expect(built.length).toBeGreaterThan(35);
    // Any difference but that of marks would be told.
    expect(renderings.flatMap(({ diagnostics }) => diagnostics.map(tell))).toEqual([]);
    for (const { trail, streams } of built) {
      if (trail.kind !== 'kustomize') throw new Error('no trail of Kustomize');
      const definitions = streams.filter(({ text }) => text.includes('\nkind: CustomResourceDefinition\n'));
      expect(trail.marks.size).toBe(streams.length - definitions.length);
      for (const marks of trail.marks.values()) expect(marks.mapsAt([]).length).toBeGreaterThan(0);
    }
  });

  test('each build leads every object to a file that holds objects', () => {
    const files = new Set(readdirSync(corpora ?? '', { recursive: true, encoding: 'utf8' }));
    for (const { source, trail, streams } of renderings) {
      if (trail.kind !== 'kustomize') throw new Error('no trail of Kustomize');
      const origins = [...trail.origins.values()].map(({ file }) => file);
      expect([source, origins.length]).toEqual([source, streams.length]);
      expect(origins.filter((file) => file === undefined || !files.has(file))).toEqual([]);
      expect(streams.filter(({ origin }) => origin.endsWith('kustomization.yaml'))).toEqual([]);
    }
  });
});

function pod(extra: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  labels: {tier: front}\nspec: {}\n${extra}`;
}

describe('where marks cannot be used, it is told, and the clean build is what counts', () => {
  test('when the texts hold all characters that marks are made of', async () => {
    const root = makeRepository({
      'kustomization.yaml': 'resources: [pod.yaml]\n',
      'pod.yaml': pod('# \uE000 \uE0F2 \uF4A6 \uF8F0\n'),
    });
    const { streams, diagnostics, trail } = await renderOne(root, kustomizeSource(''), { trace: true });
    expect(streams.map(({ origin }) => origin)).toEqual(['pod.yaml']);
    expect(diagnostics.map(tell)).toEqual(['note trace-fallback kustomization.yaml']);
    expect(trail.kind === 'kustomize' && trail.marks.size).toBe(0);
  });

  test('when the build comes out differently, what differs has no marks', async () => {
    const root = makeRepository({
      // Folded, the selector is not seen to ask for the label, so its value is marked and not selected.
      'kustomization.yaml':
        'resources: [pod.yaml]\npatches:\n- target:\n    labelSelector: >-\n      tier=front\n  patch: |-\n    - {op: add, path: /spec/hostPID, value: true}\n',
      'pod.yaml': pod(''),
    });
    const { streams, diagnostics, trail } = await renderOne(root, kustomizeSource(''), { trace: true });
    expect(streams[0]?.text).toContain('hostPID: true');
    expect(diagnostics.map(tell)).toEqual(['note trace-fallback kustomization.yaml']);
    const [marks] = trail.kind === 'kustomize' ? trail.marks.values() : [];
    expect(marks?.scalarAt(['spec', 'hostPID'])).toEqual([]);
  });

  test('marks that the input brings along are not ours', async () => {
    const root = makeRepository({
      'kustomization.yaml': 'resources: [pod.yaml]\n',
      'pod.yaml': pod('').replace('spec: {}', 'spec:\n  hostname: "x\uE0000\uE001"\n  "\uE0001\uE001": y'),
    });
    const { streams, diagnostics, trail } = await renderOne(root, kustomizeSource(''), { trace: true });
    expect(diagnostics).toEqual([]);
    expect(streams[0]?.text).toContain('x\uE0000\uE001');
    const [marks] = trail.kind === 'kustomize' ? trail.marks.values() : [];
    expect(marks?.scalarAt(['spec', 'hostname']).map(({ file }) => file)).toEqual(['pod.yaml']);
  });
});

test('with tracing off nothing is built twice, and nothing is led home', async () => {
  const root = makeRepository({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n',
  });
  const { diagnostics, trail } = await renderOne(root, kustomizeSource(''), { trace: false });
  expect(diagnostics).toEqual([]);
  expect(trail.kind === 'kustomize' && trail.origins.size + trail.marks.size).toBe(0);
});
