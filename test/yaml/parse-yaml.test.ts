import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/model/data.ts';
import type { Path, Region } from '../../src/model/location.ts';
import { detach, parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { BrokenDocument, DataDocument, YamlDocument } from '../../src/yaml/yaml-stream.ts';

const LIMITS = { documents: 100, nodes: 100_000, depth: 200 };

function dataOf(text: string): readonly unknown[] {
  return parseYaml(text, LIMITS).documents.map((document) =>
    document.kind === 'data' ? document.data : `broken: ${document.message}`,
  );
}

function documentOf(text: string): DataDocument {
  const [document] = parseYaml(text, LIMITS).documents;
  if (document?.kind !== 'data')
    throw new Error(`no document in ${JSON.stringify(text)}: ${document?.message ?? 'nothing'}`);
  return document;
}

function brokenOf(text: string, limits: typeof LIMITS = LIMITS): BrokenDocument {
  const document = parseYaml(text, limits).documents.find((one) => one.kind === 'broken');
  if (document === undefined) throw new Error('nothing is broken');
  return document;
}

/** The text under a key of a document's root. */
function textAt(document: YamlDocument | undefined, key: string): string {
  const value = document?.kind === 'data' ? valueAt(document.data, [key]) : undefined;
  return typeof value === 'string' ? value : '';
}

function place(region: Region | undefined): string {
  return region === undefined
    ? 'nowhere'
    : `${region.start.line}:${region.start.column}-${region.end.line}:${region.end.column}`;
}

function slice(text: string, region: Region | undefined): string | undefined {
  return region === undefined ? undefined : text.slice(region.start.offset, region.end.offset);
}

describe('values', () => {
  test.each<readonly [string, string, unknown]>([
    ['a key whose value is null is absent, an item stays', 'a: ~\nb: {c: , d: [~, 1]}', { b: { d: [null, 1] } }],
    ['keys are text', '1: a\nyes: b\n0x10: c\n"2": d', { '1': 'a', true: 'b', '16': 'c', '2': 'd' }],
    ['comments only', '---\n# nothing\n', null],
    ['a scalar alone', '0644', 420],
    ['JSON with tabs and without spaces', '{\n\t"a":\t[1,\n\t\t{"b":"\\u00e9\\/"}]}', { a: [1, { b: 'é/' }] }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['CRLF', 'a: |\r\n  x\r\n  y\r\nb: "c\r\n  d"\r\n', { a: 'x\ny\n', b: 'c d' }],
    ['a lone CR', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
    ['block scalars', 'a: |-\n  x\nb: >\n  x\n  y\n\n  z\nc: |+\n  x\n\n', { a: 'x', b: 'x y\nz\n', c: 'x\n\n' }],
    ['a block scalar that the file cuts short', 'a: |\n  x', { a: 'x' }],
    ['a bracket under its key', 'a: [\n  b,\n]\nc: "x\ny"\nd: |\n  [\n', { a: ['b'], c: 'x y', d: '[\n' }],
    [
      'tags',
      'a: !!str 1\nb: !!int "2"\nc: !!binary aGk=\nd: !mine 3\ne: ! 4',
      { a: '1', b: 2, c: 'hi', d: '3', e: '4' },
    ],
    ['a set', '!!set {a, b}', {}],
    [
      'keys that objects have',
      '__proto__: {x: 1}\nconstructor: 2\ntoString: 3',
      JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3}'),
    ],
    [
      'aliases',
      'a: &a {b: 1}\nc: [*a, *a]\n*k : 1',
      'broken: the alias *k has no anchor &k in front of it in this document',
    ],
    ['an alias as key', 'a: &k name\n*k : 1', { a: 'name', name: 1 }],
    ['an anchor on a key', '&k a: 1\nb: *k', { a: 1, b: 'a' }],
    ['an anchor given again', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
  ])('%s', (_, text, value) => expect(dataOf(text)).toEqual([value]));

  // Each as sigs.k8s.io/yaml 1.6.0 reads it.
  test.each<readonly [string, unknown]>([
    ['{<<: *x, k: 3}', { k: 3, j: 2 }],
    ['{k: 3, <<: *x}', { k: 1, j: 2 }],
    ['{<<: *x, k: ~}', { j: 2 }],
    ['{<<: [*x, *z]}', { k: 1, j: 2, l: 5 }],
    ['{<<: [*z, *x]}', { k: 4, j: 2, l: 5 }],
    ['{<<: *x, <<: *z}', { k: 4, j: 2, l: 5 }],
    ['{<<: [*n, *z]}', { l: 5 }],
    ['{k: 3, <<: *n}', {}],
    ['{<<: *n, k: 3}', { k: 3 }],
    ['{<<: {a: 1}}', { a: 1 }],
    ['{"<<": {a: 1}}', { '<<': { a: 1 } }],
    ['{!!merge "<<": {a: 1}}', { a: 1 }],
  ])('merge %s', (text, value) => {
    const [data] = dataOf(`x: &x {k: 1, j: 2}\nz: &z {k: 4, l: 5}\nn: &n {k: ~}\nm: ${text}`);
    expect(data).toHaveProperty('m', value);
  });

  test('documents, with their directives and ends', () => {
    const text =
      '%YAML 1.1\n---\na: 1\n...\n# c\n%TAG !e! tag:yaml.org,2002:\n---\nb: !e!str 2\n---\n--- # empty\n--- c\n';
    expect(dataOf(text)).toEqual([{ a: 1 }, { b: '2' }, null, null, 'c']);
  });

  test('a document starts at its marker', () => {
    const { documents } = parseYaml('# c\n---\na: 1\n---\nb: 1\n', LIMITS);
    expect(documents.map((document) => document.start)).toEqual([4, 13]);
  });

  test('integers beyond 2^53 are told', () => {
    const { problems } = parseYaml('a: 9007199254740992\nb: [-9007199254740993, 9007199254740991]', LIMITS);
    expect(problems.map(({ kind, position }) => `${kind} ${position.line}:${position.column}`)).toEqual([
      'rounded-integer 1:4',
      'rounded-integer 2:5',
    ]);
  });

  test('detached text does not keep the text alive that it was cut from', () => {
    setFlagsFromString('--expose-gc');
    const collector: unknown = runInNewContext('gc');
    if (typeof collector !== 'function') throw new Error('this Node does not collect on demand');
    const collect = (): unknown => Reflect.apply(collector, undefined, []);
    const heapAfter = (keep: (text: string) => string): number => {
      collect();
      const before = process.memoryUsage().heapUsed;
      const kept = Array.from({ length: 20 }, (_, index) => {
        const [document] = parseYaml(
          `name: the name of number ${index}\ntext: ${'x'.repeat(1_000_000)}`,
          LIMITS,
        ).documents;
        return keep(textAt(document, 'name'));
      });
      collect();
      const grown = process.memoryUsage().heapUsed - before;
      expect(kept.join()).toContain('number 19');
      return grown;
    };
    expect(heapAfter((name) => name)).toBeGreaterThan(15_000_000);
    expect(heapAfter(detach)).toBeLessThan(5_000_000);
  });

  test('detached text is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(detach(text)).toBe(text);
      }),
    );
  });
});

describe('broken documents', () => {
  test.each([
    ['a key given twice', 'a:\n  b: 1\n  c: 2\n  b: 3\n', '4:3', 'the key "b" is given on line 2 and again on line 4'],
    ['a key given twice, once as null', 'a: ~\na: 2', '2:1', 'the key "a" is given on line 1 and again on line 2'],
    [
      'a key given twice, in other words',
      '"yes": 1\ntrue: ~\nyes: 2',
      '3:1',
      'the key "true" is given on line 2 and again on line 3',
    ],
    ['__proto__ given twice', '{__proto__: 1, __proto__: 2}', '1:16', 'the key "__proto__" is given twice on line 1'],
    ['a tab in front of a key', 'a:\n\tb: 1', '2:1', 'a tab is used for indentation'],
    ['a tab among spaces', 'a:\n  b: 1\n \tc: 1', '3:2', 'a tab is used for indentation'],
    ['an alias without anchor', 'a: *b', '1:4', 'the alias *b has no anchor &b in front of it'],
    ['an anchor of another document', 'a: &b 1\n---\na: *b', '3:4', 'the alias *b has no anchor &b in front of it'],
    ['an alias in its own anchor', 'a: &b [*b]', '1:8', 'the alias *b stands inside its own anchor &b'],
    ['a template', 'a: {{ .Values.a }}\n', '1:5', 'a template expression must be rendered first'],
    ['a mapping as key', '? {a: 1}\n: 2', '1:3', 'a mapping or a list stands where a key must be'],
    ['a null as key', '~: 1', '1:1', 'null cannot be a key'],
    ['an infinity', 'a: [1, .inf]', '1:8', '.inf is a number that JSON cannot hold'],
    ['a tag that is not true', 'a: !!int x', '1:4', '"x" is not what its tag !!int says'],
    ['a merge of text', '<<: x', '1:1', 'the merge key << takes a mapping or a list of mappings'],
    ['a merge of nothing', 'a: {<<: }', '1:5', 'the merge key << takes a mapping or a list of mappings'],
    ['a null byte', 'a: 1\nb: \0', '2:4', 'null byte'],
    ['a quote that is not closed', 'a: "x\nb: 1\n', '3:1', 'unexpected end of the stream'],
  ])('%s', (_, text, at, message) => {
    const document = brokenOf(text);
    expect(document.message).toContain(message);
    expect(`${document.position.line}:${document.position.column}`).toBe(at);
  });

  test('do not take the others of their stream with them', () => {
    const text = 'a: 1\n---\nb: [\n---\nc: 1\n---\nd: *x\n--- \ne: 1\n';
    const { documents } = parseYaml(text, LIMITS);
    expect(documents.map((one) => (one.kind === 'data' ? one.data : one.position.line))).toEqual([
      { a: 1 },
      4,
      { c: 1 },
      7,
      { e: 1 },
    ]);
    const last = documents[4];
    expect(last?.kind === 'data' && place(last.locate(['e']).region)).toBe('9:1-9:2');
  });

  test.each([
    ['apiVersion: v1\nkind: Pod\na: [', true],
    ['{"apiVersion": "v1", "kind": "Pod", ', true],
    ['"apiVersion": v1\r\n"kind": Pod\r\na: [', true],
    ['  apiVersion: v1\n  kind: Pod\na: [', false],
    ['apiVersion: v1\na: [', false],
    ['apiVersion: v1\n  kind: Pod\nmetadata: {}\na: [', false],
    [' apiVersion: v1\nkind: Pod\nmetadata: {}\na: [', false],
    ['kind: pod\nmetadata: {}\na: [', false],
    ['apiVersion: 2\nmetadata: {}\na: [', false],
    ['metadata: {}\nspec: {}\na: [', false],
    ['a: [\n---\napiVersion: v1\nkind: Pod', false],
  ])('%j is meant for Kubernetes: %s', (text, expected) => expect(brokenOf(text).looksLikeKubernetes).toBe(expected));
});

describe('positions', () => {
  const text = [
    'apiVersion: v1', // 1
    'metadata: {name: web, "labels": {a: b}, annotations: }', // 2
    'spec:', // 3
    '  containers:', // 4
    '  - name: app # first', // 5
    '    command: [sh, "-c", ]', // 6
    '    args:', // 7
    '    - |', // 8
    '      echo', // 9
    '', // 10
    '    -', // 11
    '    - >- # | folded', // 12
    '      x', // 13
    "  - 'single'", // 14
    '  - []', // 15
    '  - - a', // 16
    '  "ke\\u0079": {', // 17
    '    a: 1 # }', // 18
    '  }', // 19
    'yes: &anchor', // 20
    '  k: v', // 21
    'copy: *anchor', // 22
    'merged:', // 23
    '  <<: *anchor', // 24
    '  own: 1', // 25
    'list: [*anchor]', // 26
    'text: "two', // 27
    '  lines"', // 28
    'zero:', // 29
  ].join('\n');
  const document = documentOf(text);

  test.each<readonly [Path, string, number, string]>([
    [[], '1:1-1:11', 0, '1:1-29:6'],
    [['metadata'], '2:1-2:9', 1, '2:11-2:55'],
    [['metadata', 'name'], '2:12-2:16', 2, '2:18-2:21'],
    [['metadata', 'labels'], '2:23-2:31', 2, '2:33-2:39'],
    [['metadata', 'annotations'], '2:41-2:52', 2, 'nowhere'],
    [['metadata', 'annotations', 'x'], '2:41-2:52', 2, 'nowhere'],
    [['metadata', 0], '2:1-2:9', 1, 'nowhere'],
    [['nothing', 'at', 'all'], '1:1-1:11', 0, 'nowhere'],
    [['spec', 'containers'], '4:3-4:13', 2, '5:3-16:8'],
    [['spec', 'containers', 0], '5:5-5:9', 3, '5:5-13:8'],
    [['spec', 'containers', 0, 'command', 1], '6:19-6:23', 5, '6:19-6:23'],
    [['spec', 'containers', 0, 'command'], '6:5-6:12', 4, '6:14-6:26'],
    [['spec', 'containers', 0, 'args', 0], '8:7-8:8', 5, '8:7-9:11'],
    [['spec', 'containers', 0, 'args', 1], '11:5-11:6', 5, 'nowhere'],
    [['spec', 'containers', 0, 'args', 2], '12:7-12:20', 5, '12:7-13:8'],
    [['spec', 'containers', 0, 'args', 3], '7:5-7:9', 4, 'nowhere'],
    [['spec', 'containers', 0, 'args', -1], '7:5-7:9', 4, 'nowhere'],
    [['spec', 'containers', 0, 'args', '0'], '7:5-7:9', 4, 'nowhere'],
    [['spec', 'containers', 1], '14:5-14:13', 3, '14:5-14:13'],
    [['spec', 'containers', 2], '15:5-15:7', 3, '15:5-15:7'],
    [['spec', 'containers', 3], '16:7-16:8', 3, '16:5-16:8'],
    [['spec', 'key'], '17:3-17:13', 2, '17:15-19:4'],
    [['spec', 'key', 'a'], '18:5-18:6', 3, '18:8-18:9'],
    [['true'], '20:1-20:4', 1, '21:3-21:7'],
    [['copy'], '22:1-22:5', 1, '21:3-21:7'],
    [['copy', 'k'], '21:3-21:4', 2, '21:6-21:7'],
    [['merged', 'k'], '21:3-21:4', 2, '21:6-21:7'],
    [['merged', 'own'], '25:3-25:6', 2, '25:8-25:9'],
    [['merged', '<<'], '23:1-23:7', 1, 'nowhere'],
    [['list', 0], '21:3-21:4', 2, '21:3-21:7'],
    [['list', 0, 'k'], '21:3-21:4', 3, '21:6-21:7'],
    [['text'], '27:1-27:5', 1, '27:7-28:9'],
    [['zero'], '29:1-29:5', 1, 'nowhere'],
  ])('%j is at %s, %i deep, with its value at %s', (path, key, depth, value) => {
    const located = document.locate(path);
    expect([place(located.region), located.depth, place(document.locateValue(path))]).toEqual([key, depth, value]);
  });

  test('of a list at the root are those of its first item', () => {
    expect(place(documentOf('# c\n- # c\n  a: 1\n').locate([]).region)).toBe('3:3-3:4');
  });

  test('of a document without content are its start', () => {
    const { documents } = parseYaml('a: 1\n---\n# c\n', LIMITS);
    const last = documents[1];
    expect(last?.kind === 'data' && place(last.locate(['x', 0]).region)).toBe('2:1-2:1');
  });

  test('of a merged key follow the order of the text, as the values do', () => {
    const other = documentOf('x: &x {k: 1}\nz: &z {k: 2, l: 3}\na: {k: 4, <<: [*x, *z]}\nb: {<<: *x, k: 5}');
    expect(place(other.locate(['a', 'k']).region)).toBe('1:8-1:9');
    expect(place(other.locate(['a', 'l']).region)).toBe('2:14-2:15');
    expect(place(other.locate(['b', 'k']).region)).toBe('4:13-4:14');
  });

  test('in a bracket under its key', () => {
    const other = documentOf('a:\n  b: [\n    c,\n  ]\n  "d": 1\n');
    expect(place(other.locate(['a', 'b', 0]).region)).toBe('3:5-3:6');
    expect(place(other.locateValue(['a', 'b']))).toBe('2:6-4:4');
    expect(place(other.locate(['a', 'd']).region)).toBe('5:3-5:6');
  });

  test('count UTF-16 code units, line breaks of any kind, and no byte order mark', () => {
    expect(place(documentOf('\uFEFFa: 1').locate(['a']).region)).toBe('1:1-1:2');
    expect(place(documentOf('{😀: {é: 1, b: 2}}').locate(['😀', 'b']).region)).toBe('1:13-1:14');
    expect(place(documentOf('a: 1\r\nb:\r\n  c: 1\r\n').locate(['b', 'c']).region)).toBe('3:3-3:4');
    expect(place(documentOf('a: 1\rb:\r  c: 1\r').locate(['b', 'c']).region)).toBe('3:3-3:4');
  });
});

describe('hostile input', () => {
  test('an alias bomb is refused before its copies are counted out', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 40; level++)
      bomb.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(brokenOf(bomb.join('\n')).message).toContain('too large');
  });

  test('a bomb of merge keys is refused', () => {
    const bomb = ['a0: &a0 {x: 1}'];
    for (let level = 1; level < 60; level++) bomb.push(`a${level}: &a${level} {<<: [${`*a${level - 1}, `.repeat(9)}]}`);
    expect(brokenOf(bomb.join('\n')).message).toContain('too large');
  });

  test.each([
    ['lists', '['.repeat(10_000)],
    ['closed lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['mappings', '{a: '.repeat(10_000)],
    ['items', '- '.repeat(10_000)],
    ['lines', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['pairs', '[a: '.repeat(10_000)],
    ['keys', '? '.repeat(10_000)],
  ])('10,000 nested %s are refused', (_, text) => expect(brokenOf(text).message).toMatch(/nested/));

  test('nesting up to the bound is read, and one more is refused', () => {
    const limits = { ...LIMITS, depth: 5 };
    expect(parseYaml(nested(5), limits).documents[0]?.kind).toBe('data');
    expect(brokenOf(nested(6), limits).message).toContain('nested');
    expect(brokenOf('a: {b: {c: {d: {e: {f: 1}}}}}', limits).message).toContain('nested');
  });

  test('more nodes than the bound are refused, also where they would fill memory first', () => {
    expect(brokenOf('[1, 2, 3]', { ...LIMITS, nodes: 3 }).message).toContain('too large');
    expect(brokenOf(`[${'0,'.repeat(3 * 1024 * 1024)}]`).message).toContain('too large');
  });

  test('documents beyond the bound are left out, and told', () => {
    const stream = parseYaml('a: 1\n---\nb: 1\n---\nc: 1\n', { ...LIMITS, documents: 2 });
    expect(stream.documents).toHaveLength(2);
    expect(stream.problems).toMatchObject([{ kind: 'too-many-documents', position: { line: 4 } }]);
  });
});

describe('laws', () => {
  const key = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9./-]{0,8}$/), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));

  test('each path of a generated document leads back to its key and its value, in JSON and in blocks', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (value, inBlocks) => {
        const text = inBlocks ? blocksOf(value, '') : writtenOut(JSON.stringify(value, undefined, '\t'));
        const document = documentOf(text);
        expect(document.data).toEqual(value);
        for (const [path, at] of pathsOf(value, [])) {
          const located = document.locate(path);
          expect(located.depth).toBe(path.length);
          expect(located.region.start.line).toBe(located.region.end.line);
          const name = path.at(-1);
          if (typeof name === 'string') expect(slice(text, located.region)).toBe(writtenOut(JSON.stringify(name)));
          const own = document.locateValue(path);
          // In front of it as many spaces as it had, so that its first line is not indented less than the others.
          const [again] = dataOf(' '.repeat((own?.start.column ?? 1) - 1) + slice(text, own));
          expect(again).toEqual(at);
        }
      }),
    );
  });

  test('nothing makes it throw', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        ...Array.from('[]{}"\'\\\n\r\t #:,-?|>&*!%@`~<.a1\0\uFEFF\uD800é'),
        '---\n',
        '...\n',
        ': ',
        '<<: ',
        '&a ',
        '*a',
        '!!int ',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' })),
        fc.array(fc.oneof(fc.string(), fc.integer())),
        (text, path) => {
          const { documents } = parseYaml(text, LIMITS);
          for (const document of documents) {
            if (document.kind === 'broken') expect(document.position.offset).toBeLessThanOrEqual(text.length);
            else {
              for (const [known] of pathsOf(document.data, [])) {
                expect(document.locate(known).depth).toBe(known.length);
                document.locateValue(known);
              }
              expect(document.locate(path).depth).toBeLessThanOrEqual(path.length);
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** All paths of a value, with what is there. */
function* pathsOf(value: unknown, path: Path): Iterable<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value);
  for (const [segment, child] of entries) yield* pathsOf(child, [...path, segment]);
}

/** A value in block style, each key and text in double quotes. */
/** JSON without the line breaks that only YAML 1.1 knows, which JSON leaves as they are and Kubernetes' parser folds. */
function writtenOut(json: string): string {
  return json.replaceAll(/[\u0085\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function blocksOf(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return writtenOut(JSON.stringify(value));
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return value.map((one: unknown) => `\n${indent}- ${blocksOf(one, `${indent}  `)}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{ }';
  return entries
    .map(([name, one]) => `\n${indent}${writtenOut(JSON.stringify(name))}: ${blocksOf(one, `${indent}  `)}`)
    .join('');
}

test('a node has one region, whatever of it is asked', () => {
  const document = documentOf('a:\n  - b: 1\n    c: 2\n');
  expect(document.locate(['a', 0, 'x']).region).toBe(document.locate(['a', 0]).region);
  expect(document.locate(['a', 0, 'c']).region).not.toBe(document.locate(['a', 0]).region);
});
