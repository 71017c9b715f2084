import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const LIMITS = { documents: 100, nodes: 10_000, depth: 20 };

/** What each document of a text holds, or where and why it is refused. */
function told(text: string): readonly unknown[] {
  return parseYaml(text, LIMITS).documents.map((document) =>
    document.kind === 'data'
      ? document.data
      : `${document.position.line}:${document.position.column} ${document.message}`,
  );
}

// Each was given to sigs.k8s.io/yaml 1.6.0 with go.yaml.in/yaml/v2 2.4.4, which refuses them all.
describe('Kubernetes refuses, and so do we,', () => {
  test.each([
    ['a tab on a line of its own', 'a: 1\n\t\nb: 2\n', '2:1 a tab stands'],
    ['one behind quotes, however far to the right', 'a:\n  b: "x"\n      \t\n  c: 1\n', '3:7 a tab stands'],
    ['one in the last line', 'a: 1\n\t', '2:1 a tab stands'],
    ['one behind a key without value', 'a:\n\t\n  b: 2\n', '2:1 a tab stands'],
    ['one within plain text', 'a: x\n\t\n  y\n', '2:1 a tab stands on'],
    ['a tab in front of a comment', 'a: 1\n\t# c\n', '2:1 a tab stands'],
    ['one at the top', '\t# c\na: 1\n', '1:1 a tab stands'],
    ['a tab behind a dash', '-\ta\n', '1:2 a tab is used'],
    ['a tab behind the colon of an explicit key', '? a\n:\t1\n', '2:2 a tab is used'],
    ['a tab in brackets behind plain text', 'a: [b\n\t, c]\n', '2:1 a tab is used'],
    ['a tab that begins a block of text', 'a: |\n    \tx\n', '2:5 a tab stands at the start of a block'],
    ['a tab on an empty line of a block of text', 'a: |\n  x\n\t\n  y\n', '3:1 a tab stands at the start of a block'],
    ['a control character in a comment', '# caf\u0092\na: 1\n', '1:6 the control character U+0092'],
    ['a control character in quotes', 'a: "\u007F"\n', '1:5 the control character U+007F'],
    ['an anchor with a dot', 'a: &x.y 1\n', '1:5 the anchor "x.y"'],
    ['an anchor with an accent', 'a: &é 1\n', '1:5 the anchor "é"'],
    ['an anchor without a space behind it', 'a: &x["b"]\n', '1:6 a space is missing'],
    ['the escape of a slash', 'a: "x\\/y"\n', '1:6 Kubernetes does not know the escape "\\/"'],
    ['half of a surrogate pair', 'a: "\\ud83d\\ude00"\n', '1:5 the escape "\\ud83d" names no character'],
    ['an escape beyond Unicode', 'a: "\\U00110000"\n', '1:5 the escape "\\U00110000" names no character'],
    ['a question mark in brackets', 'a: [http://x/?y=1]\n', '1:14 in brackets Kubernetes takes "?"'],
    ['text in brackets that begins with a colon', 'a: [:80]\n', '1:5 in brackets Kubernetes takes ":"'],
    ['a key in brackets on two lines', '{a\nb: 1}\n', '1:2 a key and its colon stand on several lines'],
    ['a colon in brackets on the next line', 'x: {"a"\n  : 1}\n', '1:5 a key and its colon stand on several lines'],
    ['a key of 1,030 characters', `${'k'.repeat(1030)}: 1\n`, '1:1 a key has more than 1024 characters'],
    ['a mapping on the line of its key', 'a: &x b: 1\n', '1:4 a mapping or a list begins on the line'],
    ['a key behind a value', 'a:\n- "x" b:\n', '2:7 a key stands behind a value'],
    ['a document that begins with its end', '...\na: 1\n', '1:1 a document cannot begin with "..."'],
    ['a merge of a list by an alias', 'x: &x [{a: 1}]\nz: {<<: *x}\n', '2:9 the merge key << takes no list'],
    ['a key written twice, though merged between', '<<: {a: 1}\na: 1\na: 2\n', '3:1 the key "a" is given'],
    ['one merged behind it', 'a: 1\n<<: {a: 2}\na: 3\n', '3:1 the key "a" is given'],
  ])('%s', (_, text, expected) => {
    const [first] = told(text);
    expect(String(first).slice(0, expected.length)).toBe(expected);
  });
});

// Each was given to the same, which reads them as it says here; js-yaml, or YAML 1.2, does not.
describe('Kubernetes reads, and so do we,', () => {
  test.each<readonly [string, string, unknown]>([
    ['tabs behind keys and values', 'a:\t1\t# c\nb: "x"\t\nc:\t[1,\n\t2]\n', { a: 1, b: 'x', c: [1, 2] }],
    ['a tab behind plain text that is indented enough', 'a: 1\n \t\nb: 2\n', { a: 1, b: 2 }],
    ['tabs in text', 'a: |\n  x\ty\n  \tz\nb: "x\n\ty"\n', { a: 'x\ty\n\tz\n', b: 'x y' }],
    ['a tab that begins a block with its indentation given', 'a: |2\n  \tx\n', { a: '\tx\n' }],
    ['a comment behind a quote', 'a: "b"#c\nd: 1\n', { a: 'b', d: 1 }],
    ['a comment behind a bracket', 'a: [b, "c"#d\n  ]#e\nf: {g: 1}#h\n', { a: ['b', 'c'], f: { g: 1 } }],
    ['a comment behind the sign of a block', 'a: |#c\n  x\nb: >-#c\n  y\n', { a: 'x\n', b: 'y' }],
    ['a comment in brackets behind a tab', 'a: [b\t# c, d\n  ]\n', { a: ['b'] }],
    ['a dash alone in brackets', 'a: [cat, -]\nb: {c: -}\n', { a: ['cat', '-'], b: { c: '-' } }],
    ['text that ends in a colon in brackets', 'a: [b:, c]\n', { a: ['b:', 'c'] }],
    ['an escaped apostrophe', 'a: "it\\\'s \\\\ \\""\n', { a: 'it\'s \\ "' }],
    ['a merge of a list that holds aliases', 'x: &x {a: 1}\nz: {<<: [*x]}\n', { x: { a: 1 }, z: { a: 1 } }],
    ['a line of Unicode as a line', '# c\u2028a: 1\u0085b: 2\u2029c: 3\n', { a: 1, b: 2, c: 3 }],
  ])('%s', (_, text, value) => expect(told(text)).toEqual([value]));

  test('a border with a comment right behind it, and a byte order mark behind a border', () => {
    expect(told('a: 1\n---# x: y\nb: 2\n---\n\uFEFFc: 3\n')).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });
});

// kubectl reads what begins with a brace by its parser for JSON first.
test.each<readonly [string, unknown]>([
  ['{"a": "x\\/y"}', { a: 'x/y' }],
  ['{"a": "\\ud83d\\ude00"}', { a: '😀' }],
  ['{"a"\n:\t"\u2028\u007F"}', { a: '\u2028\u007F' }],
])('JSON is not measured by YAML: %j', (text, value) => expect(told(text)).toEqual([value]));

test('a line behind a Unicode break stands where an editor shows it', () => {
  const [document] = parseYaml('# c\u2028a: 1\n', LIMITS).documents;
  expect(document?.kind === 'data' && document.locate(['a']).region?.start).toEqual({ line: 1, column: 5, offset: 4 });
});

test.each([
  ['tabs and comments', `a: "x"\n${'#\t'.repeat(200_000)}\n${'# \t\n'.repeat(100_000)}\t\n`],
  ['brackets on one line', `a: [${'{a: [b, "c"]}, '.repeat(20_000)}]\n\t\n`],
  ['dashes', `${'- - - - ? - '.repeat(10)}\n${'-\t-\n'.repeat(50_000)}`],
  ['quotes and what is not closed', `a: ["b\\'"#c\n${'"-, x:, '.repeat(30_000)}\n\t`],
])('a text of %s is refused in no time', (_, text) => {
  const started = performance.now();
  const { documents } = parseYaml(text, { documents: 100, nodes: 1_000_000, depth: 200 });
  expect(documents.map(({ kind }) => kind)).toEqual(['broken']);
  expect(performance.now() - started).toBeLessThan(10_000);
});
