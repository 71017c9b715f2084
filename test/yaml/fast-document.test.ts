import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dump } from 'js-yaml';
import type { Path } from '../../src/model/location.ts';
import { fastDocument } from '../../src/yaml/fast-document.ts';
import { fastText } from '../../src/yaml/fast-text.ts';
import { linesOf } from '../../src/yaml/lines.ts';
import { parseByEvents, parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { YamlStream } from '../../src/yaml/yaml-stream.ts';
import { splitDocuments } from '../../src/yaml/split-documents.ts';
import { corpora, corpusFiles } from '../corpora.ts';

const LIMITS = { documents: 10_000, nodes: 1_000_000, depth: 200 };
const WITHOUT = corpora === undefined ? ' (there are no corpora beside this repository: nothing was compared)' : '';
const files = corpusFiles(['yaml', 'yml', 'json']);

/** What is put into manifests to break them. */
const BITS = [
  ...Array.from('"\'#:-,?|>[]{}&*!%@`~\n\t\\ \r\0é\uFEFF\u0085\uD800'),
  ': |- | #|\n  |\n    |\n\n|  |<<: |&a |*a|!!int |\r\n|---\n|...\n|\\n|\\x41|""'.split('|'),
  '>-\n/|\n/|2\n/|+\n/{}/[]/~/yes/0x1F/.inf/9007199254740993/__proto__: 1'.split('/'),
].flat();

/** Documents of a text, and how many of them are left to js-yaml. */
function shareOf(text: string): { readonly documents: number; readonly left: number } {
  const all = [...splitDocuments(text)];
  const whole = fastText(text, linesOf(text), LIMITS);
  const isLeft = ([start, end]: readonly [number, number]): boolean =>
    whole === undefined || fastDocument(whole, start, end) === undefined;
  return { documents: all.length, left: all.filter(isLeft).length };
}

function isRead(text: string, limits: typeof LIMITS): boolean {
  const whole = fastText(text, linesOf(text), limits);
  return whole !== undefined && fastDocument(whole, 0, text.length) !== undefined;
}

/** Whether a text is read that is three deep and has four nodes: within the bounds, one too deep, one too many. */
function readWithin(text: string): readonly boolean[] {
  const bounds = [
    { depth: 3, nodes: 4 },
    { depth: 2, nodes: 4 },
    { depth: 3, nodes: 3 },
  ];
  return bounds.map((bound) => isRead(text, { ...LIMITS, ...bound }));
}

/** All that a stream says: data, the order of keys, messages, and where each path leads. */
function told({ documents, problems }: YamlStream): unknown {
  const ofDocuments = documents.map((document) => {
    if (document.kind === 'broken') return document;
    const places = [...pathsOf(document.data, [])].map((path) => [
      path,
      document.locate(path),
      document.locateValue(path),
      document.locate([...path, 'nothing', 0]),
    ]);
    return { start: document.start, data: document.data, inOrder: JSON.stringify(document.data), places };
  });
  return { ofDocuments, problems };
}

function expectSame(text: string, name = JSON.stringify(text)): void {
  expect(told(parseYaml(text, LIMITS)), name).toEqual(told(parseByEvents(text, LIMITS)));
}

/** All paths of a value. */
function* pathsOf(value: unknown, path: Path): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value);
  for (const [segment, child] of entries) yield* pathsOf(child, [...path, segment]);
}

describe('the fast parser and js-yaml say the same', () => {
  test(
    `of the corpora's files, at most 3 % of the rendered documents left to js-yaml${WITHOUT}`,
    { timeout: 60_000 },
    () => {
      let documents = 0;
      let left = 0;
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        expectSame(text, relative(corpora ?? '', file));
        if (text.includes('{{')) continue;
        const share = shareOf(text);
        documents += share.documents;
        left += share.left;
      }
      if (corpora === undefined) return;
      console.log(`${left} of ${documents} documents were left to js-yaml`);
      expect(documents).toBeGreaterThan(500);
      expect(left / documents).toBeLessThanOrEqual(0.03);
    },
  );

  // Each is read by the fast parser.
  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['comments only', '# a\n\n  # b'],
    ['an empty document', '---\n'],
    ['an empty document at the end', '---'],
    ['documents with comments at their markers', '--- # a\na: 1\n---\n# c\n---   \nb: 2'],
    ['values of all types', 'a: 1\nb: -1.5\nc: yes\nd: ~\ne: 0644\nf: 1e3\ng: .5\nh: 1:30\ni: 2001-01-01'],
    ['keys of all types', '1: a\nyes: b\n0x10: c\n1.5: d\n"2": e\n\'f\': g\n2001-01-01: h'],
    ['keys that are spelled', '"a\\tb": {c: 1}\n\'it\'\'s\': {c: 2}\n"": 3\n"\\"": 4'],
    ['keys that objects have', 'constructor: 1\ntoString: 2\nhasOwnProperty: 3'],
    ['keys with spaces and marks', 'a b: 1\na#b: 2\na:b: 3\n-a: 4\n?b: 5\n:c: 6\na/b.c: 7\n"q" : 8\nr  : 9'],
    ['values that look like something else', 'a: b:c\nd: e#f\ng: -h\ni: "j" # k\nl: m # n: o\np: <<\nq: =\nr: a - b'],
    ['empty values', 'a:\nb: # c\nc:\n  d:\n  e:\nf:\n-\n- # g\n-   \nh:'],
    ['lists in lists', '- - a\n  - - b\n    -\n  - c: 1\n    d:\n    - e\n- - f\n-\n  - g\n-\n  h: 1'],
    ['a list as far left as its key', 'a:\n- b\n- c: 1\n  d:\n  - e\n# f\n- g\nh: 1'],
    ['comments of any indentation', '# a\na:\n# b\n  b: 1 # c\n      # d\n  c: x\n # e\n  d:\n    # f\n    - 1'],
    ['blank lines', 'a:\n\n  b:\n   \n    - 1\n\n\n    - 2\n \nc: 3\n\n'],
    ['an indented root', '  a: 1\n  b:\n    c: 2\n'],
    ['plain text on several lines', 'a: b\n  c\n\n\n  d # e\nf:\n  g\n   h\ni:\n- j\n  k\n-  l\n\n   m'],
    ['quoted text on several lines', 'a: "b\n  c\\\n  d \\t\n\n\n  e"\nf: \'g \n\n h\'\ni:\n  "j\n  k"'],
    ['escapes', 'a: "\\x41\\u00e9\\U0001F600\\0\\e\\\\\\"\\_\\N\\L\\P\\ "\nb: "\\\\"\nc: \'\\\'\nd: \'\'\'\'\ne: ""'],
    [
      'block scalars',
      'a: |\n  b\n   c\n\n  d\ne: >\n  f\n  g\n\n   h\n  i\nj: |-\n  k\n\n\nl: >+\n  m\n\nn: |+\n\n  o\n',
    ],
    ['block scalars with indentation given', 'a: |2\n   b\n  c\nd:\n- |1-\n  e\n- >-1\n  f\n\n  g\nh: |2+\n\n   i\n'],
    ['block scalars without text', 'a: |\nb: >-\n\nc: |+\n\n\nd:\n- |\n- >\ne: 1'],
    ['block scalars with lines of spaces', 'a: |\n  b\n \n  \n     \n  c\nd: |\n   \n   e\n   \nf: |-\n  g\n  \n'],
    ['block scalars with comments and markers', 'a: | # b\n  # c\n  --- d\n# e\nf: >-   # g\n    h: i\n    - j\n'],
    ['a block scalar that the file cuts short', 'a:\n  b: |\n    c\n    d'],
    ['a folded one', 'a: >\n  b\n  c'],
    ['flow collections', 'a: [b, "c", [d, {e: f}], 1, ~, ]\ng: {h: , "i":1, j: [], k: {}, l}\n'.replace(', l}', '}')],
    ['flow collections on several lines', 'a: [\n    b, # c\n    d\n  ]\ne: {\n\n   f: 1,\n   "g": [2,\n  3],\n  }\n'],
    ['JSON', '{"a":1,"b":[true,null,-1.5e3,{"c":"d\\n\\u00e9"}],\n\t"e": {} ,\n"f":""}'],
    ['a list of JSON', '[{"a": 1}, {"a": 2}]'],
    ['scalars alone', '0644\n---\n"a" # b\n---\na b\n--- # c\n\'d\''],
    [
      'CRLF',
      '# a\r\na: b\r\nc: |\r\n  d\r\n\r\n  e\r\nf: >-\r\n  g\r\n  h\r\n---\r\ni: "j\r\n  k"\r\nl:\r\n- {m: n,\r\n   "o\\t": p}\r\n-\r\nq: r\r\n  s\r\n',
    ],
    ['a byte order mark', '\uFEFFa: 1\n---\nb: 2'],
    ['a byte order mark and a marker', '\uFEFF---\na: 1'],
    ['characters beyond ASCII', 'é: 😀 # 😀\n"😀": \'é\'\na: |\n  \u00A0é\n'],
    ['many keys', Array.from({ length: 300 }, (_, index) => `key-${index}: {a${index}: ${index}}`).join('\n')],
    ['characters whose lower byte is an indicator', 'Ċĺ〠: 丠Ĺģ ģ ĺ x\n" ģ": [Ŭ, ŝ〠]\n㠠: |\n  〠Ċ\n  丠\n'],
    ['lines of many columns', `${' '.repeat(70)}a:\n${' '.repeat(71)}b: |\n${' '.repeat(80)}c\n`],
  ])('%s', (_, text) => {
    expectSame(text);
    expect(shareOf(text).left).toBe(0);
  });

  test('of several texts in turn', () => {
    const texts = [
      'a: 1\n---\nb: {c: d}\n',
      '# é\n---\nlonger:\n  - 〠\n---\n',
      '---\n- a: b\n'.repeat(20_000),
      '---\n',
    ];
    const wholes = texts.map((text) => fastText(text, linesOf(text), LIMITS));
    for (const index of [0, 1]) {
      for (const [at, text] of texts.entries()) {
        const whole = wholes[at];
        const [from, to] = [...splitDocuments(text)][index] ?? [0, text.length];
        const read = whole === undefined ? undefined : fastDocument(whole, from, to);
        const alone = parseByEvents(text.slice(from, to), LIMITS).documents[0];
        expect(read?.kind === 'data' ? read.data : undefined).toEqual(alone?.kind === 'data' ? alone.data : undefined);
      }
    }
  });

  // Each is left to js-yaml.
  test.each([
    'a: &b 1\nc: *b',
    'a: !!str 1',
    'a: {<<: {b: 1}}',
    '? a\n: b',
    '%YAML 1.1\n---\na: 1',
    'a: 1\n...\n',
    '--- a',
    'a: 1\na: 2',
    'a: ~\na: 2',
    '"": 1\n\'\': 2',
    'a: 1\n"\\x61": 2',
    '"yes": 1\ntrue: 2\nyes: 3',
    '~: 1',
    '__proto__: {x: 1}',
    'a:\tb',
    'a:\n\tb: 1',
    'a: "b"\t# c',
    'a: b: c',
    'a: - b',
    'a: [b\n]',
    'a: [b\n  c]',
    'a: [b: c]',
    'a: [b?c]',
    'a: [:b]',
    'a: [b:]',
    'a: "\\/"',
    'a: "\\ud83d\\ude00"',
    'a: |\n  \u2028\n',
    'a: |\n  \tb\n',
    `${'k'.repeat(1030)}: 1`,
    `"${'k'.repeat(1030)}": 1`,
    'a: {b}',
    'a: {{ .Values.a }}',
    'a: "b\nc"',
    'a: "\\q"',
    'a: "b" c',
    'a: "b"#c',
    'a: [b]#c',
    'a: @b',
    'a: .inf',
    'a: 9007199254740993',
    'a:\n  b: 1\n c: 2',
    'a: 1\n  b: 2',
    '- a\nb: 1',
    'a: |\n  b\n c\n',
    'a: |\n   \n  b\n',
    'a: |0\n  b\n',
    'a: |-+\n  b\n',
    'a: b\rc: d\n',
    'a: b\r\nc: d\n',
    'a: \0',
    'a: \x07',
    'a: \uD800',
    ' --- a\n',
    '{"a": 1} {"b": 2}',
    '{"a": 1}}',
    '{"a": 1',
    '"a',
    'a: |',
  ])('%j, for want of certainty', (text) => {
    expectSame(text);
    expect(shareOf(text).left).toBe(1);
  });

  test('of generated documents, in many styles', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.stringMatching(/^[a-z][a-z0-9 ./:#-]{0,12}$/),
      fc.stringMatching(/^[-a-z \n"'\\:#]{0,24}$/),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const style = fc.record({
      indent: fc.integer({ min: 2, max: 6 }),
      flowLevel: fc.integer({ min: -1, max: 3 }),
      lineWidth: fc.constantFrom(-1, 10, 80),
      seqNoIndent: fc.boolean(),
      forceQuotes: fc.boolean(),
    });
    let documents = 0;
    let left = 0;
    fc.assert(
      fc.property(tree, style, fc.boolean(), (value, options, hasCrlf) => {
        const written = dump(value, options);
        const text = hasCrlf ? written.replaceAll('\n', '\r\n') : written;
        expectSame(text);
        const share = shareOf(text);
        documents += share.documents;
        left += share.left;
      }),
      { numRuns: 600 },
    );
    expect(left / documents).toBeLessThan(0.5);
  });

  test(`of manifests that were changed at random${WITHOUT}`, { timeout: 60_000 }, () => {
    const texts = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length < 3_000);
    if (texts.length === 0) return;
    const edit = fc.record({
      at: fc.nat(3_000),
      remove: fc.constantFrom(0, 0, 1, 2, 8),
      insert: fc.constantFrom(...BITS),
    });
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(100),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (original, firstLine, edits) => {
          const lines = original.split('\n');
          const from = firstLine % lines.length;
          let text = lines.slice(from, from + 25).join('\n');
          for (const { at, remove, insert } of edits) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + insert + text.slice(place + remove);
          }
          expectSame(text);
          if (shareOf(text).left === 0) read++;
        },
      ),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});

describe('bounds', () => {
  test('nesting and nodes up to the bound are read, and what is beyond is left to js-yaml', () => {
    expect(readWithin('[[[a]]]')).toEqual([true, false, false]);
    expect(readWithin('a:\n  b:\n  - c')).toEqual([true, false, false]);
  });

  test('a text of 100,000 documents is not searched to its end for each of them', () => {
    const started = performance.now();
    expect(parseYaml('---\na: "b"\nc: d\n'.repeat(100_000), { ...LIMITS, documents: 200_000 }).documents).toHaveLength(
      100_000,
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('10,000 nested lists do not end in a stack overflow', () => {
    for (const text of ['['.repeat(10_000), '- '.repeat(10_000), '{a: '.repeat(10_000)])
      expect(shareOf(text).left).toBe(1);
  });
});
