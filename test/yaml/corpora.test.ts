import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineCounter, isAlias, isCollection, isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Path } from '../../src/model/location.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { keyName, resolveScalar } from '../../src/yaml/scalar.ts';
import { corpora, corpusFiles } from '../corpora.ts';

const LIMITS = { documents: 10_000, nodes: 1_000_000, depth: 100 };
const WITHOUT = corpora === undefined ? ' (there are no corpora beside this repository: nothing was compared)' : '';
const files = corpusFiles(['yaml', 'yml', 'json']);

/** A file as both read it. */
interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly theirs: ReturnType<typeof parseAllDocuments>;
  readonly lineCounter: LineCounter;
  readonly ours: ReturnType<typeof parseYaml>['documents'];
}

let readOnce: readonly ReadFile[] | undefined;

/** The corpora's files, read when the first test asks. */
function readFiles(): readonly ReadFile[] {
  readOnce ??= files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const lineCounter = new LineCounter();
    const theirs = parseAllDocuments(text, { merge: true, uniqueKeys: true, logLevel: 'silent', lineCounter });
    return { name: relative(corpora ?? '', file), text, theirs, lineCounter, ours: parseYaml(text, LIMITS).documents };
  });
  return readOnce;
}

test(`the corpora's files read as the library \`yaml\` reads them${WITHOUT}`, { timeout: 60_000 }, () => {
  let compared = 0;
  let refused = 0;
  for (const { name, text, theirs, ours } of readFiles()) {
    if (
      !Array.isArray(theirs) ||
      theirs.some((document) => document.errors.length > 0 || hasCollectionAsKey(document))
    ) {
      refused++;
      expect(
        ours.some((document) => document.kind === 'broken'),
        `${name} is broken`,
      ).toBe(true);
      continue;
    }
    compared++;
    const ourData = ours.map((document) => (document.kind === 'data' ? document.data : document.message));
    const theirData = theirs.map((document) => asKubernetes(document, document.contents, text));
    expect(ourData, name).toEqual(theirData);
  }
  if (corpora === undefined) return;
  expect(compared).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(50);
});

test(`the corpora's keys stand where the library \`yaml\` sees them${WITHOUT}`, { timeout: 60_000 }, () => {
  let keys = 0;
  for (const { text, theirs, lineCounter, ours } of readFiles()) {
    if (!Array.isArray(theirs) || theirs.some((document) => document.errors.length > 0) || text.includes('<<:'))
      continue;
    ours.forEach((document, index) => {
      const contents = theirs[index]?.contents;
      if (document.kind !== 'data' || contents === undefined || contents === null) return;
      for (const [path, offset] of keysOf(contents, [], text)) {
        const { region, depth } = document.locate(path);
        const { line, col } = lineCounter.linePos(offset);
        expect([depth, region.start.offset, region.start.line, region.start.column]).toEqual([
          path.length,
          offset,
          line,
          col,
        ]);
        keys++;
      }
    });
  }
  if (corpora !== undefined) expect(keys).toBeGreaterThan(20_000);
});

test(`a manifest that was changed at random does not make it throw${WITHOUT}`, { timeout: 60_000 }, () => {
  const texts = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length < 5_000);
  if (texts.length === 0) return;
  const bits = fc.constantFrom(
    '"',
    "'",
    ': ',
    '- ',
    ' #',
    '\n',
    '  ',
    '\t',
    '|',
    '[',
    '}',
    '&a ',
    '*a',
    '<<: ',
    '!!int ',
    '\r',
    '---\n',
    '\\',
    '\0',
  );
  const edit = fc.record({ at: fc.nat(5_000), remove: fc.nat(8), insert: bits });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (original, edits) => {
      let text = original;
      for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
      for (const document of parseYaml(text, LIMITS).documents) {
        if (document.kind === 'broken') expect(document.message).not.toBe('');
        else document.locate(['metadata', 'name']);
      }
    }),
    { numRuns: 300 },
  );
});

/** What `yaml` takes for a mapping in a mapping, `{{ .Values.x }}`, go-yaml refuses. */
function hasCollectionAsKey(document: Document): boolean {
  let found = false;
  visit(document, {
    Pair(_, { key }) {
      found ||= isCollection(key);
    },
  });
  return found;
}

/** A document of `yaml` as data, with scalars resolved by our table and nulls dropped from mappings. */
function asKubernetes(document: Document, node: unknown, text: string): unknown {
  if (isAlias(node)) return asKubernetes(document, node.resolve(document), text);
  if (isSeq(node)) return node.items.map((item) => asKubernetes(document, item, text) ?? null);
  if (isMap(node)) {
    const entries: (readonly [string, unknown])[] = [];
    for (const { key, value } of node.items) {
      const data = asKubernetes(document, value, text) ?? null;
      if (isScalar(key) && key.source === '<<') entries.push(...Object.entries(data ?? {}));
      else if (data !== null) entries.push([nameOf(key, text), data]);
    }
    return Object.fromEntries(entries);
  }
  return scalarOf(node, text);
}

function nameOf(key: unknown, text: string): string {
  return keyName(scalarOf(key, text), isScalar(key) ? (key.source ?? '') : '') ?? 'no name';
}

function scalarOf(node: unknown, text: string): boolean | number | string | null {
  if (!isScalar(node)) return null;
  const source = node.source ?? '';
  const style = node.type === 'PLAIN' || node.type === undefined ? 'plain' : 'quoted';
  const isCutShort = node.type?.startsWith('BLOCK') === true && node.range?.[1] === text.length && !text.endsWith('\n');
  return resolveScalar(isCutShort ? source.replace(/\n$/, '') : source, style, node.tag) ?? null;
}

/** Paths of all keys below a node, with the offsets of the keys. */
function* keysOf(node: unknown, path: Path, text: string): Iterable<readonly [Path, number]> {
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* keysOf(item, [...path, index], text);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || key.range === undefined || key.range === null) continue;
    const own = [...path, nameOf(key, text)];
    yield [own, key.range[0]];
    yield* keysOf(value, own, text);
  }
}
