import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHashes } from '../../src/report/line-hash.ts';

/** GitHub's description taken literally: one character after another through a ring of a hundred, in 64 bits. */
function streamedHashes(text: string): ReadonlyMap<number, string> {
  const ring: number[] = Array.from({ length: 100 }, () => 0);
  const lineInRing: number[] = Array.from({ length: 100 }, () => 0);
  const leaving = 37n ** 100n;
  const seen = new Map<string, number>();
  const hashes = new Map<number, string>();
  let at = 0;
  let hash = 0n;
  let line = 0;
  let startsLine = true;
  const push = (code: number): void => {
    const leavingLine = lineInRing[at] ?? 0;
    if (leavingLine > 0) {
      const hex = hash.toString(16);
      const count = (seen.get(hex) ?? 0) + 1;
      seen.set(hex, count);
      hashes.set(leavingLine, `${hex}:${count}`);
      lineInRing[at] = 0;
    }
    if (startsLine && line >= 0) {
      line += 1;
      lineInRing[at] = line;
      startsLine = false;
    }
    hash = BigInt.asUintN(64, hash * 37n + BigInt(code) - leaving * BigInt(ring[at] ?? 0));
    ring[at] = code;
    at = (at + 1) % 100;
  };
  let afterReturn = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const skips: boolean = code === 32 || code === 9 || (afterReturn && code === 10);
    afterReturn = !skips && code === 13;
    if (skips) continue;
    const kept = code === 13 ? 10 : code;
    push(kept);
    if (kept === 10) startsLine = true;
  }
  push(65_535);
  startsLine = false;
  for (let flushed = 0; flushed < 100; flushed += 1) push(0);
  return hashes;
}

test('an empty file has the hash that GitHub documents', () => {
  expect(lineHashes('')(1)).toBe('c129715d7a2bc9a3:1');
});

test('every line of any text has the hash that a streaming computation gives', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'a: b', '  a:   b', '- x', '10', '0U', 'k: "日本"', '\t\t', 'z'.repeat(150)),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const end = fc.constantFrom('\n', '\r\n', '\r', '\r \n', '\n\n', '');
  const texts = fc.array(fc.tuple(line, end), { maxLength: 30 }).map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const hashOf = lineHashes(text);
      const expected = streamedHashes(text);
      for (const [number, hash] of expected) expect(hashOf(number)).toBe(hash);
      expect(hashOf(expected.size + 1)).toBeUndefined();
    }),
    { numRuns: 1500 },
  );
});

test('the order in which lines are asked for does not matter', () => {
  const text = 'a\nb\na\nb\na\n';
  const forwards = lineHashes(text);
  const backwards = lineHashes(text);
  const lines = [1, 2, 3, 4, 5];
  const asked = lines.map((line) => forwards(line));
  expect(
    lines
      .toReversed()
      .map((line) => backwards(line))
      .toReversed(),
  ).toEqual(asked);
});

test('different lines with one hash are counted as one', () => {
  // 49 * 37 + 48 and 48 * 37 + 85 are equal, so these two lines differ for a person only.
  const rest = `\n${'x'.repeat(97)}\n`;
  const hashOf = lineHashes(`10${rest}0U${rest}`);
  expect(hashOf(1)?.replace(':1', ':2')).toBe(hashOf(3));
});

test('hashes that agree in their lower half only are two', () => {
  const rest = `\n${'x'.repeat(88)}\n`;
  const text = `80zkebk2a5v${rest}1g3s8mk7uza${rest}`;
  const [one = '', other = ''] = [lineHashes(text)(1), lineHashes(text)(3)];
  expect(other.slice(-10, -2)).toBe(one.slice(-10, -2));
  expect(other).toMatch(/:1$/);
});

test.each([0, -1, 1.5, Number.NaN, 4])('line %s of a text with three lines has none', (line) =>
  expect(lineHashes('a\nb\n')(line)).toBeUndefined(),
);
