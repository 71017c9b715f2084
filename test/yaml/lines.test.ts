import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/yaml/lines.ts';

test.each([
  ['a\nbc', 3, { line: 2, column: 2, offset: 3 }],
  ['a\r\nbc', 3, { line: 2, column: 1, offset: 3 }],
  ['a\rbc', 2, { line: 2, column: 1, offset: 2 }],
  ['\uFEFFab', 2, { line: 1, column: 2, offset: 2 }],
  ['\uFEFFab', 0, { line: 1, column: 1, offset: 0 }],
  ['😀x', 2, { line: 1, column: 3, offset: 2 }],
  ['', 0, { line: 1, column: 1, offset: 0 }],
  ['a\n', 9, { line: 2, column: 1, offset: 2 }],
  ['a\n', -9, { line: 1, column: 1, offset: 0 }],
])('offset of %j at %i', (text, offset, position) => expect(linesOf(text).positionAt(offset)).toEqual(position));

test('a line ends in front of its break, whichever it is', () => {
  const text = 'a\nbb\r\ncc\rd\n';
  const lines = linesOf(text);
  const all = Array.from({ length: lines.count }, (_, index) =>
    text.slice(lines.startOf(index + 1), lines.endOf(index + 1)),
  );
  expect(all).toEqual(['a', 'bb', 'cc', 'd', '']);
});

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n') }), fc.nat(200), (text, at) => {
      const lines = linesOf(text);
      const { line, column, offset } = lines.positionAt(at);
      expect(lines.startOf(line) + column - 1).toBe(offset);
      expect(line).toBeLessThanOrEqual(lines.count);
    }),
  );
});

test('what a line and an offset are does not depend on what was asked before', () => {
  const unit = fc.constantFrom('a', '\n', '\n', '\r', '\r\n', '\uFEFF');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), fc.array(fc.integer({ min: -2, max: 310 })), (text, asked) => {
      const lines = linesOf(text);
      for (const one of asked) {
        const fresh = linesOf(text);
        expect(lines.positionAt(one)).toEqual(linesOf(text).positionAt(one));
        expect([lines.startOf(one), lines.endOf(one)]).toEqual([fresh.startOf(one), fresh.endOf(one)]);
      }
      expect(lines.count).toBe(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
