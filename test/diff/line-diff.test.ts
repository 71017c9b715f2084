import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedLines, diffLines, linesIn } from '../../src/diff/line-diff.ts';

/** Few different lines, so that many stay and many move. */
const texts = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n'), { maxLength: 16 })
  .chain((lines) => fc.constantFrom('', 'end').map((end) => lines.join('') + end));

/** The length of the longest sequence of lines that both have, by the book. */
function mostThatStay(before: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const line of before) {
    const next = [0];
    after.forEach((other, index) =>
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)),
    );
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('removing what was removed and adding what was added makes the new text of the old', () => {
  fc.assert(
    fc.property(texts, texts, (oldText, newText) => {
      const [before, after] = [linesIn(oldText), linesIn(newText)];
      const made: string[] = [];
      let at = 0;
      for (const { oldStart, removed, newStart, added } of diffLines(oldText, newText)) {
        made.push(...before.slice(at, oldStart - 1), ...after.slice(newStart - 1, newStart - 1 + added));
        at = oldStart - 1 + removed;
      }
      expect([...made, ...before.slice(at)].join('')).toBe(newText);
    }),
    { numRuns: 3000 },
  );
});

test('no more lines are added than have to be', () => {
  fc.assert(
    fc.property(texts, texts, (oldText, newText) => {
      const after = linesIn(newText);
      expect(addedLines(oldText, newText).size).toBe(after.length - mostThatStay(linesIn(oldText), after));
    }),
    { numRuns: 3000 },
  );
});

test('two long texts with nothing in common are different whole, at once', () => {
  const [one, other] = ['a', 'b'].map((word) =>
    Array.from({ length: 20_000 }, (_, line) => `${word}${line}\n`).join(''),
  );
  const start = performance.now();
  expect(addedLines(one ?? '', other ?? '').size).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
