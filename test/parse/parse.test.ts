import { expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import { parse } from '../../src/parse/parse.ts';

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n';

/** What a manifest holds: names of kinds, and what kubectl refuses or does not read. */
function read(text: string): { readonly kinds: readonly string[]; readonly broken: readonly string[] } {
  const stream = { origin: repoPath('a.yaml'), text, line: 1 };
  const rendering = { source: { kind: 'stdin' }, streams: [], trail: { kind: 'identity' }, diagnostics: [] } as const;
  const limits = { documents: 100, fileBytes: 1e6, renderSeconds: 1 };
  const { resources, broken } = parse(rendering, stream, limits as unknown as Parameters<typeof parse>[2]);
  return {
    kinds: resources.map(({ kind }) => kind),
    broken: broken.map(({ message, position }) => `${position.line}:${position.column} ${message}`),
  };
}

// Each was given to the YAMLReader of k8s.io/apimachinery 0.37.0, which refuses them.
test.each([
  ['a directive', `%YAML 1.1\n---\n${OBJECT}`, ['ConfigMap'], '1:1 a directive'],
  ['one behind a comment', `# c\n\n%TAG !e! x\n---\n${OBJECT}`, ['ConfigMap'], '3:1 a directive'],
  ['an object on the line of a border', `${OBJECT}--- {a: 1}\n`, ['ConfigMap'], '4:1 text stands behind "---"'],
  ['an anchor there', `--- &x\n${OBJECT}`, ['ConfigMap'], '1:1 text stands behind "---"'],
  ['a key glued to a border', `${OBJECT}---\n---apiVersion: v1\nkind: Pod\n`, ['ConfigMap'], '5:1 text stands'],
])('kubectl refuses %s', (_, text, kinds, expected) => {
  const { broken, ...rest } = read(text);
  expect(rest.kinds).toEqual(kinds);
  expect(broken.map((one) => one.slice(0, expected.length))).toEqual([expected]);
});

test('what stands behind `...` is judged, and told to be read by nobody', () => {
  const { kinds, broken } = read(`${OBJECT}...\n${OBJECT}...\n${OBJECT}---\n${OBJECT}`);
  expect(kinds).toHaveLength(4);
  expect(broken.map((one) => one.slice(0, 25))).toEqual(['4:1 the document ends wit']);
});

test.each([
  ['borders with comments and spaces', `---   \n${OBJECT}--- # c\n${OBJECT}---#c\n${OBJECT}---\n`, 3],
  ['a border in a block of text', `${OBJECT}data:\n  a: |\n    --- x\n    ...\n`, 1],
  ['an end of the document', `${OBJECT}...\n---\n${OBJECT}...\n# c\n`, 2],
  ['a per cent sign further down', `${OBJECT}data:\n  a: "\n% b"\n`, 1],
])('%s are nothing to tell', (_, text, count) => {
  const { kinds, broken } = read(text);
  expect(broken).toEqual([]);
  expect(kinds).toHaveLength(count);
});

test('the objects of a bare array are judged, each at its place, and an array of other things is none', () => {
  expect(
    read(
      '[{"apiVersion":"v1","kind":"Pod"},\n {"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Service"}]}, 3]',
    ),
  ).toEqual({ kinds: ['Pod', 'Service'], broken: [] });
  expect(read('- { kind: Pod }\n- { apiVersion: 2, kind: Pod }\n- 3\n').kinds).toEqual([]);
  expect(read(`- [{ apiVersion: v1, kind: Pod }]\n`).kinds).toEqual([]);
});

test('a document that is broken by such a line is told once', () => {
  expect(read(`${OBJECT}----\n${OBJECT}`).broken).toHaveLength(1);
});

test('YAML of other programs may have directives', () => {
  expect(read('%YAML 1.2\n---\na: 1\n')).toEqual({ kinds: [], broken: [] });
});

test('a broken document among objects is told, whatever it looks like', () => {
  const { kinds, broken } = read(`${OBJECT}---\n kinnd: Pod\nmetadata: {}\n`);
  expect(kinds).toEqual(['ConfigMap']);
  expect(broken.map((one) => one.split(' ')[0])).toEqual(['6:1']);
  expect(read(' kinnd: Pod\nmetadata: {}\n').broken).toEqual([]);
});
