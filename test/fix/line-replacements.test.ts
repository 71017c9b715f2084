import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEditBetween, splitLines } from '../../src/fix/line-edit.ts';
import { type FindingEdit, type LineReplacement, lineReplacements } from '../../src/fix/line-replacements.ts';
import { findingOf } from '../report/reports.ts';

/** The edits that lead from each of the texts to the next. */
function editsOf(texts: readonly string[]): readonly FindingEdit[] {
  return texts.slice(1).map((after, index) => ({
    finding: findingOf({ identity: String(index) }),
    edit: lineEditBetween(texts[index] ?? '', after),
  }));
}

/** The text after the replacements: lines `start` to `end` go, and the new ones come in their place. */
function replaced(text: string, replacements: readonly LineReplacement[]): string {
  const lines = [...splitLines(text)];
  for (const { start, end, lines: added } of replacements.toSorted((a, b) => b.start - a.start)) {
    lines.splice(start - 1, end - start + 1, ...added);
  }
  return lines.join('\n');
}

const all = (): boolean => true;

/** `start-end: lines (findings)`. */
function words(texts: readonly string[], mayReplace: (line: number) => boolean = all): readonly string[] {
  return lineReplacements(texts[0] ?? '', editsOf(texts), mayReplace).map(
    ({ start, end, lines, findings }) =>
      `${start}-${end}: ${lines.join('|')} (${findings.map(({ identity }) => identity).join(',')})`,
  );
}

test('a changed line is replaced, and a line that goes leaves none', () => {
  expect(words(['a\nb\nc\n', 'a\nB\nc\n'])).toEqual(['2-2: B (0)']);
  expect(words(['a\nb\nc\n', 'a\nc\n'])).toEqual(['2-2:  (0)']);
});

test('new lines stand behind the line in front of them, else before the one behind', () => {
  expect(words(['a\nb\n', 'a\nx\nb\n'])).toEqual(['1-1: a|x (0)']);
  expect(words(['a\nb\n', 'a\nx\nb\n'], (line) => line === 2)).toEqual(['2-2: x|b (0)']);
  expect(words(['a\nb\n', 'x\na\nb\n'])).toEqual(['1-1: x|a (0)']);
  expect(words(['a', 'a\nx'])).toEqual(['1-1: a|x (0)']);
});

test('findings that share an edit share the replacement; others are apart', () => {
  const texts = ['a\nb\nc\nd\n', 'a\nb\nc\nd: 1\n', 'a\n  x\nb\nc\nd: 1\n', 'a\n  x\n  y\nb\nc\nd: 1\n'];
  expect(words(texts)).toEqual(['1-1: a|  x|  y (1,2)', '4-4: d: 1 (0)']);
});

test('a finding whose edit was made for another one shares its replacement', () => {
  const made = editsOf(['a\nb\n', 'a\nB\n']);
  const [first] = made;
  if (first === undefined) throw new Error('no edit');
  const second: FindingEdit = { ...first, finding: findingOf({ identity: 'second' }), isMade: true };
  const [one, ...others] = lineReplacements('a\nb\n', [first, second], all);
  expect([one?.lines, one?.findings.map(({ identity }) => identity), others]).toEqual([['B'], ['0', 'second'], []]);
});

test('Windows line breaks stay, and so does the want of one at the end', () => {
  expect(words(['a\r\nb\r\n', 'a\r\nx\r\nb\r\n'])).toEqual(['1-1: a\r|x\r (0)']);
  expect(replaced('a\r\nb', lineReplacements('a\r\nb', editsOf(['a\r\nb', 'a\r\nB']), all))).toBe('a\r\nB');
});

const line = fc.constantFrom('a', 'b', 'c', '  x', '', 'y\r');
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
const smallEdit = fc.record({ at: fc.nat(12), removed: fc.nat(1), added: fc.array(line, { maxLength: 2 }) });

/** A text and what small edits make of it, one after the other, as fixes do. */
const edited = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.array(smallEdit, { maxLength: 6 }))
  .map(([lines, edits]) => {
    const texts = [lines];
    for (const { at, removed, added } of edits) texts.push((texts.at(-1) ?? []).toSpliced(at, removed, ...added));
    return texts.map((one) => one.join('\n'));
  });

test('all replacements together make the last text; they never meet, and each names its findings', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(text, { minLength: 1, maxLength: 6 }), edited),
      fc.func(fc.boolean()) as fc.Arbitrary<(line: number) => boolean>,
      (texts, mayReplace) => {
        const [before = ''] = texts;
        const replacements = lineReplacements(before, editsOf(texts), mayReplace);
        expect(replaced(before, replacements)).toBe(texts.at(-1));
        for (const [index, { start, end }] of replacements.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThan(replacements[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(splitLines(before).length);
        }
        const named = replacements.flatMap(({ findings }) => findings.map(({ identity }) => Number(identity)));
        expect(named.toSorted((a, b) => a - b)).toEqual(texts.slice(1).map((_, index) => index));
      },
    ),
    { numRuns: 4000 },
  );
});
