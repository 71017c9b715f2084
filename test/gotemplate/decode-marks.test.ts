import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyStages } from '../../src/gotemplate/apply-stages.ts';
import { decodeMarks } from '../../src/gotemplate/decode-marks.ts';
import {
  STAGE_NAMES,
  closeMark,
  keyMarkStart,
  openMark,
  pairFor,
  readMark,
  textMark,
} from '../../src/gotemplate/marks.ts';
import type { MarkPair, Place, Stage } from '../../src/gotemplate/marks.ts';
import { textOfRuns } from '../../src/gotemplate/runs.ts';
import type { Run } from '../../src/gotemplate/runs.ts';

const PAIR: MarkPair = { open: '\uE000', close: '\uE001' };
const place = fc.record({ file: fc.nat(5000), offset: fc.nat(5_000_000) });
const stages = fc.array(
  fc.record({
    name: fc.constantFrom(...STAGE_NAMES),
    operands: fc.array(fc.oneof(fc.string(), fc.integer({ min: -20, max: 200 })), { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

function contentOf(mark: string): string {
  return mark.slice(PAIR.open.length, -PAIR.close.length);
}

test('a mark that was written is read as it was meant', () => {
  fc.assert(
    fc.property(place, stages, fc.string(), (at: Place, delayed: readonly Stage[], key) => {
      expect(readMark(contentOf(textMark(PAIR, at)))).toEqual({ kind: 'text', place: at });
      expect(readMark(contentOf(openMark(PAIR, at, delayed)))).toEqual({ kind: 'open', place: at, stages: delayed });
      expect(readMark(contentOf(closeMark(PAIR)))).toEqual({ kind: 'close' });
      expect(readMark(`${keyMarkStart(PAIR, at).slice(1)}${key}`)).toEqual({ kind: 'key', place: at, key });
    }),
  );
});

test('text that a chart makes up is decoded or refused, never thrown', () => {
  const hostile = fc.constantFrom(
    '\uE000',
    '\uE001',
    'T0.1',
    'B0.2',
    'B0.2~5b',
    'B0.3~5b5b227472696d225d5d',
    'E',
    'K0.4=',
    'x',
    '\n',
    '<no value>',
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 40 }), (parts) => {
      const decoded = decodeMarks(parts.join(''), PAIR);
      if (decoded === undefined) return;
      expect(textOfRuns(decoded.runs)).toBe(decoded.text);
      expect(decoded.text).not.toContain('<no value>');
    }),
    { numRuns: 5000 },
  );
});

describe('of each character it is known where it came from', () => {
  const b = (offset: number, delayed: readonly Stage[] = []): string => openMark(PAIR, { file: 1, offset }, delayed);
  const t = (offset: number): string => textMark(PAIR, { file: 1, offset });
  const e = closeMark(PAIR);

  test('text of the template counts on from its mark', () => {
    const decoded = decodeMarks(`  ${t(2)}name: ${b(8)}web${e}\n`, PAIR);
    expect(decoded?.text).toBe('  name: web\n');
    expect(decoded?.runAt(4)).toMatchObject({ run: { literal: { file: 1, offset: 2 } }, into: 2 });
    expect(decoded?.runAt(9)?.run).toMatchObject({ literal: undefined, frame: { place: { offset: 8 } } });
    expect(decoded?.runAt(11)?.run.frame).toBeUndefined();
    expect(decoded?.runAt(12)).toBeUndefined();
  });

  test('what a helper prints knows its callers', () => {
    const decoded = decodeMarks(b(10) + b(20) + t(30) + 'x' + e + e, PAIR);
    const run = decoded?.runAt(0)?.run;
    expect(run?.literal?.offset).toBe(30);
    expect([run?.frame?.place.offset, run?.frame?.parent?.place.offset]).toEqual([20, 10]);
  });

  test('a range tells the key of this round, and of the ranges around it', () => {
    const key = (offset: number, text: string): string => keyMarkStart(PAIR, { file: 1, offset }) + text + PAIR.close;
    const decoded = decodeMarks(
      `${key(1, 'a')}${key(2, '0')}${key(2, '1')}${key(1, 'b')}${key(2, '0')}${b(3)}x${e}`,
      PAIR,
    );
    const keys = decoded?.runAt(0)?.run.frame?.keys;
    expect([keys?.key, keys?.outer?.key, keys?.outer?.outer]).toEqual(['0', 'b', undefined]);
  });

  test('brackets that do not match are refused', () => {
    expect(decodeMarks(`${b(1)}x`, PAIR)).toBeUndefined();
    expect(decodeMarks(`x${e}`, PAIR)).toBeUndefined();
    expect(decodeMarks('x\uE000T1', PAIR)).toBeUndefined();
  });
});

/** The functions as Sprig has them, on whole texts. */
const PLAIN: Readonly<Record<Stage['name'], (text: string, operand: string | number) => string>> = {
  trim: (text) => text.trim(),
  trimAll: (text, set) => {
    let [start, end] = [0, text.length];
    while (start < end && String(set).includes(text.charAt(start))) start++;
    while (end > start && String(set).includes(text.charAt(end - 1))) end--;
    return text.slice(start, end);
  },
  trimSuffix: (text, suffix) =>
    suffix !== '' && text.endsWith(String(suffix)) ? text.slice(0, -String(suffix).length) : text,
  trimPrefix: (text, prefix) => (text.startsWith(String(prefix)) ? text.slice(String(prefix).length) : text),
  trunc: (text, count) => (Number(count) < 0 ? text.slice(Number(count)) : text.slice(0, Number(count))),
  quote: (text) => JSON.stringify(text),
  squote: (text) => `'${text}'`,
  nindent: (text, width) => `\n${' '.repeat(Number(width))}${text.replaceAll('\n', `\n${' '.repeat(Number(width))}`)}`,
  indent: (text, width) => ' '.repeat(Number(width)) + text.replaceAll('\n', `\n${' '.repeat(Number(width))}`),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
};

test('a function applied to runs gives what it gives applied to their text, and each literal keeps its place', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', '-', ' ', '\n', '"', 'C'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  const one = fc.constantFrom(...STAGE_NAMES).chain((name) =>
    fc.record({
      name: fc.constant(name),
      operand: ['trunc', 'indent', 'nindent'].includes(name)
        ? fc.integer({ min: name === 'trunc' ? -5 : 0, max: 6 }).filter((n) => n !== 0)
        : fc.constantFrom('-', 'a', ' -'),
    }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.array(one, { maxLength: 3 }), (words, calls) => {
      const source = words.join('');
      let offset = 0;
      const runs = words.flatMap((text): readonly Run[] => {
        const run = { text, frame: undefined, literal: { file: 0, offset } };
        offset += text.length;
        return text === '' ? [] : [run];
      });
      const applied = applyStages(
        runs,
        calls.map(({ name, operand }) => ({ name, operands: [operand] })),
        undefined,
      );
      expect(textOfRuns(applied)).toBe(calls.reduce((text, { name, operand }) => PLAIN[name](text, operand), source));
      const changesLetters = calls.some(({ name }) => name === 'lower' || name === 'upper' || name === 'quote');
      for (const { text, literal } of changesLetters ? [] : applied) {
        if (literal !== undefined) expect(source.slice(literal.offset, literal.offset + text.length)).toBe(text);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a pair of characters is chosen that no text holds, or none', () => {
  expect(pairFor(['plain'])).toEqual(PAIR);
  expect(pairFor(['a\uE001b'])).not.toEqual(PAIR);
  expect(pairFor(['\uE000\uE7A0\uF00F\uF8D3'])).toBeUndefined();
});
