import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SOURCE_LENGTH, parse } from '../../src/cel/compiler/parse.ts';
import { evaluate } from './evaluating.ts';

function errorOf(source: string): string {
  const parsed = parse(source);
  if (parsed.ok) return 'parses';
  const [error] = parsed.errors;
  return `${error?.line}:${error?.column} ${error?.message}`;
}

test.each([
  ['1 +', '1:4 expected a value, but the expression ends'],
  ['a.b(', '1:5 expected a value, but the expression ends'],
  ['a == \n  )', '2:3 expected a value, but found ")"'],
  ['"open', '1:1 the string that starts here is not closed with "'],
  ["'a\nb'", "1:1 the string that starts here is not closed with '"],
  ["'\\q'", '1:1 "\\q" is no escape that CEL knows'],
  ["'\\ud800'", '1:1 "\\ud800" is no Unicode character'],
  ['9223372036854775808', '1:1 9223372036854775808 does not fit into an int'],
  ['18446744073709551616u', '1:1 18446744073709551616 does not fit into a uint'],
  ['1e999', '1:1 1e999 does not fit into a double'],
  ['1abc', '1:1 a number is directly followed by the name "abc"'],
  ['a # b', '1:3 unexpected character "#"'],
  ['for', '1:1 "for" is a reserved word and cannot be a name'],
  ['has(a)', '1:1 has() takes one field selection, e.g. has(object.spec)'],
  ['a.all(b.c, true)', '1:9 all() takes the name of a variable here'],
  ['a.all(x, x, true)', '1:3 all() needs two different variable names'],
  ['f(a,)', '1:5 expected a value, but found ")"'],
])('%s is refused at its place, and the message says why', (source, error) => expect(errorOf(source)).toBe(error));

test.each([
  ['-9223372036854775808', -9223372036854775808n],
  ['9007199254740993', 9007199254740993n],
  ['0x10 + 1', 17],
  ['1u', 1n],
  ['-1.5e1 * 2.0', -30],
  ['.5 == 0.5', true],
  ['--1 == 1 && !!true', true],
  ["r'a\\n'", 'a\\n'],
  ["R'''a'b'''", "a'b"],
  ['"""two\nlines"""', 'two\nlines'],
  ["'\\x41\\u00e9\\U0001F600\\101'", 'Aé😀A'],
  ["b'\\xff' == b'\\377'", true],
  ["{'a-b': 1, 'in': 2}.`a-b`", 1],
  ["{'as': 1}.as + {'while': 2}.while", 3],
  ['[1, 2,] + [3]', [1, 2, 3]],
  ['true ? 1 : false ? 2 : 3', 1],
  ['1 + 2 * 3 - 4 / 2 % 3', 5],
  ['1 < 2 == true', true],
  ['// a comment\n1 // another', 1],
  ['{"a": 1}.?b.orValue(7)', 7],
  ['[1, ?optional.none(), ?optional.of(3)]', [1, 3]],
  ['{"a": 1, ?"b": optional.none()}.size()', 1],
])('%s is %s', (source, value) => expect(evaluate(source)).toEqual(value));

describe('hostile sources end in an error, never in a stack overflow', () => {
  test.each([
    ['parentheses', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['maps', `${'{1:'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['calls', `${'f('.repeat(10_000)}${')'.repeat(10_000)}`],
    ['indices', `a${'[a'.repeat(10_000)}${']'.repeat(10_000)}`],
    ['conditions', 'a?b:'.repeat(10_000) + 'c'],
    ['selections', `a${'.a'.repeat(20_000)}`],
    ['sums', `1${'+1'.repeat(20_000)}`],
    ['comparisons', `1${'<1'.repeat(20_000)}`],
    ['loops', `${'[1].all(x,'.repeat(5_000)}true${')'.repeat(5_000)}`],
  ])('%s', (_, source) => expect(errorOf(source)).toMatch(/nests deeper than 250|more than 1000 operators/));

  test('a source of a megabyte', () => expect(errorOf('a '.repeat(500_000))).toMatch(/longer than/));
  test('the longest chain of conditions is one level deep', () => {
    const source = Array.from({ length: 9_000 }, () => 'true').join(' && ');
    expect(source.length).toBeLessThan(MAX_SOURCE_LENGTH);
    expect(evaluate(source)).toBe(true);
  });
  test('a tree of the greatest height that is allowed can be run', () => {
    expect(evaluate(`0${' + 1'.repeat(990)}`)).toBe(990);
    expect(evaluate(`${'('.repeat(240)}1${')'.repeat(240)}`)).toBe(1);
    expect(evaluate(`${'[1].all(x,'.repeat(60)}true${')'.repeat(60)}`)).toBe(true);
  });
});

test('no text makes the parser throw', () => {
  const words = fc.constantFrom(
    'a',
    '.',
    '?',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '`',
    ',',
    ':',
    '1',
    '0x',
    'u',
    'r"',
    "b'",
    '&&',
    '-',
    '!',
    ' ',
    '\n',
    'in',
    'has',
    '.all(',
    'x,',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      (source) => {
        const parsed = parse(source);
        expect(parsed.ok || (parsed.errors[0]?.line ?? 0) >= 1).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
