import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { applyEdit } from '../../src/fix/text-edit.ts';
import { type Change, editOf, isEqual } from '../../src/fix/yaml-edit.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

function edited(text: string, change: Change, index = 0): string | undefined {
  const edit = editOf(text, index, change);
  return edit === undefined ? undefined : applyEdit(text, edit);
}

function set(path: Change['path'], value: Extract<Change, { kind: 'set' }>['value']): Change {
  return { kind: 'set', path, value };
}

function remove(...path: Change['path']): Change {
  return { kind: 'remove', path };
}

describe('setting', () => {
  test.each<[string, string, Change, string]>([
    ['a scalar', 'a: 1 # why\nb: 2\n', set(['a'], true), 'a: true # why\nb: 2\n'],
    ['a quoted one', "a: 'x: y'\n", set(['a'], 'Always'), 'a: Always\n'],
    ['a word that YAML would take for something else', 'a: 1\n', set(['a'], 'no'), 'a: "no"\n'],
    ['a key at the end of its mapping', 'a:\n  b: 1\nc: 2\n', set(['a', 'd'], 2), 'a:\n  b: 1\n  d: 2\nc: 2\n'],
    ['behind a comment', 'a:\n  b: 1 # why\n\nc: 2\n', set(['a', 'd'], 2), 'a:\n  b: 1 # why\n  d: 2\n\nc: 2\n'],
    ['behind a block scalar', 'a:\n  b: |\n    x\nc: 2\n', set(['a', 'd'], 2), 'a:\n  b: |\n    x\n  d: 2\nc: 2\n'],
    ['in a list item', '- name: x\n- name: y\n', set([0, 'd'], 2), '- name: x\n  d: 2\n- name: y\n'],
    ['several keys deep', 'a: 1\n', set(['s', 'p', 't'], 'R'), 'a: 1\ns:\n  p:\n    t: R\n'],
    ['a list', 'a: 1\n', set(['s', 'drop'], ['ALL']), 'a: 1\ns:\n  drop: [ALL]\n'],
    ['in place of a block', 'a:\n  - x\n  - y\nb: 1\n', set(['a'], ['ALL']), 'a: [ALL]\nb: 1\n'],
    ['in a text without a last line break', 'a:\n  b: 1', set(['a', 'c'], 2), 'a:\n  b: 1\n  c: 2'],
    ['in a text with CRLF', 'a:\r\n  b: 1\r\nc: 2\r\n', set(['a', 'd'], 2), 'a:\r\n  b: 1\r\n  d: 2\r\nc: 2\r\n'],
    ['in a flow mapping', 'a: {b: 1}\n', set(['a', 'd'], 2), 'a: {b: 1, d: 2}\n'],
    ['in an empty one', 'a: {}\n', set(['a', 'd', 'e'], 2), 'a: {d: { e: 2 }}\n'],
    [
      'in JSON',
      '{\n  "a": {\n    "b": 1\n  }\n}\n',
      set(['a', 'd'], 'x'),
      '{\n  "a": {\n    "b": 1,\n    "d": "x"\n  }\n}\n',
    ],
    ['where the key has no value', 'a:\nb: 1\n', set(['a', 'd'], 2), 'a: { d: 2 }\nb: 1\n'],
    ['where the value is null', 'a: null # why\nb: 1\n', set(['a'], 2), 'a: 2 # why\nb: 1\n'],
    ['a key that needs quotes', 'a: 1\n', set(['x y'], 2), 'a: 1\n"x y": 2\n'],
    [
      'a label',
      'm:\n  a: b\n',
      set(['m', 'app.kubernetes.io/part-of'], 'argocd'),
      'm:\n  a: b\n  app.kubernetes.io/part-of: argocd\n',
    ],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));

  test('in one of several documents', () => {
    expect(edited('a: 1\n---\na: 1\n---\na: 1\n', set(['a'], 2), 1)).toBe('a: 1\n---\na: 2\n---\na: 1\n');
  });
});

describe('removing', () => {
  test.each<[string, string, Change, string]>([
    ['a key with its line and comment', 'a: 1\nb: 2 # why\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['a block', 'a:\n  b:\n    - x\n  c: 1\n', remove('a', 'b'), 'a:\n  c: 1\n'],
    ['the first key of an item', '- tty: true\n  name: x\n', remove(0, 'tty'), '- name: x\n'],
    ['the only key of a mapping', 'a:\n  b: 1\nc: 2\n', remove('a', 'b'), 'a: {}\nc: 2\n'],
    ['out of a flow mapping', 'a: {b: 1, c: 2, d: 3}\n', remove('a', 'c'), 'a: {b: 1, d: 3}\n'],
    ['the last of a flow mapping', 'a: {b: 1, c: 2}\n', remove('a', 'c'), 'a: {b: 1}\n'],
    ['the only one of a flow mapping', 'a: {b: 1}\n', remove('a', 'b'), 'a: {}\n'],
    ['out of JSON', '{\n  "a": 1,\n  "b": 2\n}\n', remove('a'), '{\n  "b": 2\n}\n'],
  ])('%s', (_, before, change, after) => expect(edited(before, change)).toBe(after));
});

describe('no edit is offered', () => {
  test.each<[string, string, Change]>([
    ['where an anchored value would change for others', 'a: &x 1\nb: *x\n', set(['a'], 2)],
    ['for what a merge key brings', 'a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n', remove('c', 'b')],
    ['in an aliased mapping', 'a: &x\n  b: 1\nc: *x\n', set(['c', 'd'], 2)],
    ['below a scalar', 'a: 1\n', set(['a', 'b'], 2)],
    ['below a list that is not there', 'a: {}\n', set(['a', 'b', 0, 'c'], 2)],
    ['for a key that is not there', 'a: 1\n', remove('b')],
    ['in what is no YAML', 'a: [\n', set(['a'], 1)],
  ])('%s', (_, text, change) => expect(edited(text, change)).toBeUndefined());
});

const keys = fc.constantFrom('a', 'b', 'c', 'app.x/y', 'key with blanks', 'no');
const leaves = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    'x',
    'two words',
    'true',
    '',
    '# not',
    'a: b',
    'line\nbreak\n',
    '- item',
    1,
    -2.5,
    true,
  ),
  fc.string({ maxLength: 8, unit: 'grapheme-ascii' }),
);
const { value: values } = fc.letrec<{ value: unknown; map: Readonly<Record<string, unknown>> }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaves, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
}));
const maps = fc.dictionary(keys, values, { maxKeys: 4, minKeys: 1 });
const styles = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom<'any' | 'flow'>('any', 'any', 'flow'),
});

/** The version of YAML that Kubernetes reads. */
const YAML = { version: '1.1' } as const;

function readByUs(text: string): unknown {
  const [document] = parseYaml(text, { documents: 1, nodes: 10_000, depth: 100 }).documents;
  return document?.kind === 'data' ? document.data : undefined;
}

type Node = Readonly<Record<string, unknown>> | readonly unknown[];

function mapsIn(data: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => mapsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return [path, ...Object.entries(data).flatMap(([key, item]) => mapsIn(item, [...path, key]))];
}

/** The data with the change made, by the book. */
function expected(data: unknown, change: Change): unknown {
  const copy = structuredClone(data) as Node;
  let at = copy as Record<string | number, unknown>;
  for (const segment of change.path.slice(0, -1)) at = at[segment] as Record<string | number, unknown>;
  const last = change.path.at(-1) ?? '';
  if (change.kind === 'set') at[last] = change.value;
  else Reflect.deleteProperty(at, last);
  return copy;
}

describe('any edit', () => {
  const cases = fc
    .tuple(
      maps,
      styles,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      keys,
      fc.constantFrom<string | boolean | number>('Always', true, 7),
      fc.nat(),
    )
    .map(([data, { collectionStyle, ...style }, lineBreak, isSet, key, value, pick]) => {
      const text = stringify(data, { ...style, collectionStyle, version: '1.1' }).replaceAll('\n', lineBreak);
      const all = mapsIn(data);
      const path = [...(all[pick % all.length] ?? []), key];
      return { data, text, change: isSet ? set(path, value) : remove(...path) };
    })
    // What does not read as the same data to begin with (a line break of CRLF within a text) says nothing about edits.
    .filter(
      ({ data, text }) => isEqual(parseAllDocuments(text, YAML)[0]?.toJS(), data) && isEqual(readByUs(text), data),
    );

  test('changes what it claims and nothing else, as another parser reads it', () => {
    fc.assert(
      fc.property(cases, ({ data, text, change }) => {
        const edit = editOf(text, 0, change);
        if (edit === undefined) return;
        const after = applyEdit(text, edit);
        expect(after.slice(0, edit.start)).toBe(text.slice(0, edit.start));
        expect(after.slice(edit.start + edit.text.length)).toBe(text.slice(edit.end));
        const documents = parseAllDocuments(after, YAML);
        expect(documents.map((document) => document.toJS() as unknown)).toEqual([expected(data, change)]);
      }),
      { numRuns: 1500 },
    );
  });

  test('is known for nearly everything that can be set', () => {
    const settable = fc.sample(
      cases.filter(({ change }) => change.kind === 'set'),
      { numRuns: 400, seed: 1 },
    );
    const known = settable.filter(({ text, change }) => editOf(text, 0, change) !== undefined);
    expect(known.length).toBeGreaterThan(390);
  });
});
