import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFlowLines } from '../../src/yaml/join-flow-lines.ts';

test.each([
  ['a: [\n  b,\n]\nc: 1\n', 'a: [   b, ]\nc: 1\n'],
  ['a: {\r\n\tb: 1 # no ]\r\n}\r\n', `a: {   b: 1${' '.repeat(9)}}\r\n`],
  ['a: "x\n\n y"\nb: 1\n', 'a: "x   y"\nb: 1\n'],
  ["- - 'x''\ny'\n", "- - 'x'' y'\n"],
  ['a: "x\\\n y"\n', 'a: "x\\  y"\n'],
  ['a: "b"#c\nd: |#e\n  #f\n', 'a: "b"  \nd: |  \n  #f\n'],
  ['a: [-, b:, "c":, d]#e\n', 'a: [x, bx, "c":, d]  \n'],
  ['a: "it\\\'s"\n', 'a: "itx\'s"\n'],
])('%j is joined to %j', (text, joined) => expect(joinFlowLines(text)).toBe(joined));

test.each([
  ['brackets in a block scalar', 'a: |\n  [\n  x\nb: 1\n'],
  ['brackets in a block scalar of an item', '- >-\n  {\n  x\n- b\n'],
  ['brackets in a plain scalar', 'a: x [\nb: y\n'],
  ['brackets in the second line of a plain scalar', 'a: x\n  [ y\nb: 1\n'],
  ['brackets in a comment', 'a: x # [\n# {\nb: 1\n'],
  ['quotes within a plain scalar', "a: it's\nb: 1\n"],
  ['a key on two lines, which Kubernetes refuses', '"a\nb": 1\n'],
  ['a directive', '%TAG ! [\n---\na: 1\n'],
])('%s stay as they are', (_, text) => expect(joinFlowLines(text)).toBe(text));

test('whatever the text, its length stays, and it is only changed as is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('[]{}"\'\\\n\r\t #:,-?|>&!%a')) }), (text) => {
      const joined = joinFlowLines(text);
      expect(joined).toHaveLength(text.length);
      expect(joinFlowLines(joined)).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) {
        if (joined[at] !== text[at]) expect(joined[at] === 'x' ? '-:\\' : `${text[at]} `).toContain(text[at]);
        if (joined[at] !== text[at]) expect(' x').toContain(joined[at]);
      }
    }),
  );
});
