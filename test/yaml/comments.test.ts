import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findComments, governs, mayComment } from '../../src/yaml/comments.ts';

const NEEDLE = 'lintel-ignore';

function found(text: string): readonly string[] {
  return findComments(text, NEEDLE).map(
    ({ line, column, text: words, alone }) => `${line}:${column} ${alone ? 'alone' : 'trailing'} ${words}`,
  );
}

function governed(text: string): readonly string[] {
  return findComments(text, NEEDLE).map((comment) => {
    const { fromLine, toLine } = governs(text, comment);
    return `${fromLine}-${toLine}`;
  });
}

describe('findComments finds', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a comment alone', 'a:\n  # lintel-ignore x -- y\n  b: 1\n', ['2:3 alone lintel-ignore x -- y']],
    ['a comment behind a value', 'a: 1 # lintel-ignore x', ['1:6 trailing lintel-ignore x']],
    ['a comment behind quotes', `a: "it's # not" # lintel-ignore x`, ['1:17 trailing lintel-ignore x']],
    ['a comment behind quotes with escapes', `a: "\\" #" # lintel-ignore x`, ['1:11 trailing lintel-ignore x']],
    ['a comment behind doubled quotes', `a: 'it''s # ' # lintel-ignore x`, ['1:15 trailing lintel-ignore x']],
    ['a comment behind an apostrophe', `a: it's # lintel-ignore x`, ['1:9 trailing lintel-ignore x']],
    ['a comment behind a template', '{{ .a | default "#" }} # lintel-ignore x', ['1:24 trailing lintel-ignore x']],
    [
      'a comment that names it twice, once',
      '# lintel-ignore lintel-ignore\n# lintel-ignore',
      ['1:1 alone lintel-ignore lintel-ignore', '2:1 alone lintel-ignore'],
    ],
    ['the first of two signs', 'a: 1 # b # lintel-ignore', ['1:6 trailing b # lintel-ignore']],
    ['a comment with CRLF', 'a: 1\r\n# lintel-ignore x\r\nb: 1', ['2:1 alone lintel-ignore x']],
    ['a template comment', '  {{/* lintel-ignore x */}}\na: 1', ['1:3 alone lintel-ignore x']],
    ['a template comment that trims', 'a: {{- /* lintel-ignore x */ -}}', ['1:4 trailing lintel-ignore x']],
    [
      'a template comment of several lines',
      '{{- /*\n  why\n  lintel-ignore x\n*/ -}}\na: 1',
      ['1:1 alone why\n  lintel-ignore x'],
    ],
    ['a comment that ends a block scalar', 'a: |\n    text\n  # lintel-ignore x\nb: 1', ['3:3 alone lintel-ignore x']],
    [
      'a comment behind a block scalar',
      'a:\n  b: |\n    text\n  # lintel-ignore x\n  c: 1',
      ['4:3 alone lintel-ignore x'],
    ],
    ['a comment below an empty block scalar', 'a: |\nb: 1 # lintel-ignore x', ['2:6 trailing lintel-ignore x']],
    ['a comment in the header of a block scalar', 'a: | # lintel-ignore x\n  text\n', ['1:6 trailing lintel-ignore x']],
    [
      'a comment below text that ends like a header',
      'a: foo |\n  # lintel-ignore x\nb: 1',
      ['2:3 alone lintel-ignore x'],
    ],
  ])('%s', (_, text, comments) => expect(found(text)).toEqual(comments));
});

describe('findComments leaves', () => {
  test.each([
    ['a value', 'a: lintel-ignore'],
    ['a value with a sign in it', 'a: b#lintel-ignore'],
    ['double quotes', 'a: "# lintel-ignore"'],
    ['single quotes', "a: ' # lintel-ignore'"],
    ['quotes that go on behind the line', 'a: "x # lintel-ignore\n  y"'],
    ['quotes in brackets', 'a: ["x", " # lintel-ignore"]'],
    ['a block scalar', 'a: |\n  # lintel-ignore\n'],
    ['a folded block scalar that is stripped', 'a:\n  b: >-\n    text\n\n    # lintel-ignore\n  c: 1'],
    ['a block scalar with its own indentation', 'a: |2\n    text\n  # lintel-ignore\n'],
    ['a block scalar of an item', '- |\n  text\n  # lintel-ignore\n'],
    ['a block scalar under a key of an item', '- a: |\n    text\n    # lintel-ignore\n  b: 1\n'],
    ['a block scalar with a tag and a comment', 'a: !!str | # text\n  # lintel-ignore\n'],
    ['a deeper line of a block scalar', 'a: |\n  if x; then\n      # lintel-ignore\n  fi\n'],
    ['a block scalar that is the document', '--- |\n  # lintel-ignore\n'],
    ['a block scalar of an item with a tag', '- !!str >-\n  # lintel-ignore\n'],
    ['a block scalar with template lines', 'a: |\n  {{- if .x }}\n{{- end }}\n  # lintel-ignore\n'],
    ['a template action', '{{ include "lintel-ignore" . }}'],
    ['a comment elsewhere', '{{/* other */}} lintel-ignore {{/* other */}}'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  test('everything without the needle, and an empty needle', () => {
    expect(findComments('# a\n{{/* b */}}', NEEDLE)).toEqual([]);
    expect(findComments('# a', '')).toEqual([]);
  });
});

test('a comment lies in the text where it says, whatever the text', () => {
  const parts = fc.constantFrom(
    '# ',
    NEEDLE,
    '\n',
    '\r\n',
    ' ',
    '"',
    "'",
    'a: ',
    '- ',
    '|',
    '{{/* ',
    ' */}}',
    '{{- ',
    ' -}}',
    '---',
    'x',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
      const text = some.join('');
      let before = -1;
      const comments = findComments(text, NEEDLE);
      if (comments.length > 0) expect(mayComment(text, ['none', NEEDLE])).toBe(true);
      for (const comment of comments) {
        expect(comment.offset).toBeGreaterThan(before);
        expect(text.slice(comment.offset)).toMatch(/^(?:#|\{\{)/);
        expect(comment.text).toContain(NEEDLE);
        before = comment.offset;
        const { fromLine, toLine } = governs(text, comment);
        expect(fromLine).toBeGreaterThanOrEqual(1);
        expect(toLine).toBeGreaterThanOrEqual(fromLine);
      }
    }),
    { numRuns: 300 },
  );
});

test('a text without the words behind a hash need not be searched for them', () => {
  expect(mayComment(`a: ${NEEDLE}\n# a comment\nb: c # d\n`, [NEEDLE])).toBe(false);
  expect(mayComment(`a: b\n# a comment\nb: c # ${NEEDLE}`, ['none', NEEDLE])).toBe(true);
});

test('a template comment inside of another comment is told once', () => {
  const comments = findComments('# {{/* lintel-ignore */}}lintel-ignore\n# lintel-ignore\n', NEEDLE);
  expect(comments.map(({ line, column }) => [line, column])).toEqual([
    [1, 3],
    [2, 1],
  ]);
});

test('of a text made to cost time, the first thousand comments are found, and quickly', () => {
  expect(findComments('a: 1 # lintel-ignore\n'.repeat(50_000), NEEDLE)).toHaveLength(1_000);
  expect(findComments(`a: |\n${'  # lintel-ignore\n'.repeat(50_000)}`, NEEDLE)).toEqual([]);
  expect(findComments('lintel-ignore '.repeat(50_000), NEEDLE)).toEqual([]);
  expect(findComments('{{/* lintel-ignore '.repeat(50_000), NEEDLE)).toEqual([]);
  expect(findComments('{{/* x */}} lintel-ignore '.repeat(50_000), NEEDLE)).toEqual([]);
  expect(findComments('/* lintel-ignore */ '.repeat(50_000), NEEDLE)).toEqual([]);
});

describe('governs', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['its own line behind a value', ['a:', '  b: 1 # lintel-ignore', '  c: 1'], '2-2'],
    ['a field', ['a:', '  # lintel-ignore', '  b:', '    c: 1', '', '    d: 1', '  e: 1'], '3-6'],
    ['a field at the end', ['a: 1', '# lintel-ignore', 'b:', '  c: 1', '', '# end'], '3-4'],
    ['a field below other comments', ['a: 1', '# lintel-ignore', '# why', '', 'b: 1', 'c: 1'], '5-5'],
    ['an item', ['a:', '# lintel-ignore', '- b: 1', '  c: 1', '- d: 1'], '3-4'],
    ['a field whose list is not indented', ['x: 1', '# lintel-ignore', 'a:', '- b: 1', '- c: 1', 'd: 1'], '3-5'],
    [
      'the first field of an item, not the list',
      ['a:', '- b: 1', '  # lintel-ignore', '  c:', '  - d', '  e: 1'],
      '4-5',
    ],
    ['a deeper field', ['a:', '# lintel-ignore', '  b: 1', '  c: 1'], '3-3'],
    ['its own line where nothing of its depth follows', ['a:', '  b: 1', '  # lintel-ignore', 'c: 1'], '3-3'],
    ['its own line at the end of a document', ['a: 1', '# lintel-ignore', '---', 'b: 1'], '2-2'],
    ['the whole document at the start of a file', ['# lintel-ignore', 'a: 1', 'b:', '  c: 1', '---', 'd: 1'], '1-4'],
    [
      'the whole document behind its marker',
      ['a: 1', '---', '', '# lintel-ignore', 'b: 1', '--- # next', 'c: 1'],
      '3-5',
    ],
    [
      'the whole document below a template line',
      ['{{- if .Values.on }}', '# lintel-ignore', 'a: 1', 'b: 1', '{{- end }}'],
      '1-5',
    ],
    [
      'a field in a template',
      [
        'a: 1',
        '{{- if .x }}',
        '{{/* lintel-ignore */}}',
        'b:',
        '  {{- with .y }}',
        '  c: {{ . }}',
        '{{- end }}',
        '  d: 1',
        'e: 1',
      ],
      '4-8',
    ],
    [
      'a field that a template prints',
      ['a:', '  b: 1', '  # lintel-ignore', '  {{- include "x" . | nindent 2 }}', '  c: 1'],
      '4-4',
    ],
    ['a field below a comment of several lines', ['a: 1', '{{- /*', 'lintel-ignore', '*/}}', 'b: 1', 'c: 1'], '5-5'],
  ])('%s', (_, text, expected) => {
    expect(governed(text.join('\n'))).toEqual([expected]);
    expect(governed(text.join('\r\n'))).toEqual([expected]);
  });
});
