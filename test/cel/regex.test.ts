import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { generate } from '../../src/cel/compiler/generate.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import { evaluate } from './evaluating.ts';

describe('matches, find and findAll speak RE2', () => {
  test.each([
    ['"nginx:1.27".matches("^[a-z]+:[0-9.]+$")', true],
    ['"abc".matches("b")', true],
    ['"a\\nb".matches("a.b")', false],
    ['"a\\rb".matches("a.b")', true],
    ['"a\\u00a0b".matches("a\\\\sb")', false],
    ['"PassWord".matches("(?i)password")', true],
    ['"a-b".matches("a\\\\-b")', true],
    ['"x".matches("[[:alpha:]]")', true],
    ['"a\\nb".matches("(?m)^b$")', true],
    ['"a\\n".matches("a$")', false],
    ['"é".matches("^.$")', true],
    ['"😀".matches("^.$")', true],
    ['"ab12cd345".find("[0-9]+")', '12'],
    ['"abc".find("[0-9]+")', ''],
    ['"ab12cd345".findAll("[0-9]+")', ['12', '345']],
    ['"ab12cd345".findAll("[0-9]+", 1)', ['12']],
    ['"123 abc 456".findAll("[0-9]*", 0)', []],
    ['matches("abc", "a.c")', true],
  ])('%s is %s', (source, value) => expect(evaluate(source)).toEqual(value));

  test.each(['(a', 'a**', '(?=a)', '\\1', '[b-a]', 'a{2,1}', '(?<!a)b'])('%s is refused, as by RE2', (pattern) => {
    expect(evaluate('"aaa".matches(p)', { p: pattern })).toMatch(/^error: not a regular expression/);
  });
});

test.each([
  ['^a+$', 'rt.pattern("^a+$",1000000)'],
  ['(?i)a.', 'rt.pattern("(?i)a.",1000000,"iu","a[^\\\\n]")'],
  ['(a|b)+', 'rt.pattern("(a|b)+",-1)'],
])('the code for %s says how JavaScript reads it, so that no run has to find out', (pattern, written) => {
  const parsed = parse(`x.matches(${JSON.stringify(pattern)})`);
  expect(parsed.ok && generate(parsed.expr, { parameters: ['x'] })).toContain(`=${written};`);
});

test.each([
  ['(a+)+$', 'a'.repeat(50_000) + '!'],
  ['^(a|a)*$', 'a'.repeat(50_000) + '!'],
  ['^(a|aa)+$', 'a'.repeat(50_000) + '!'],
  ['(a?a?)+b', 'a'.repeat(50_000) + '!'],
  ['(.*)(.*)(.*)(.*)(.*)x$', 'a'.repeat(5_000)],
  ['a*a*a*a*b', 'a'.repeat(5_000)],
  ['(x?){30}y', 'x'.repeat(5_000)],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000)],
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$', `${'a'.repeat(60)}.`.repeat(800)],
  ['^(-[a-z]*[a-z]*)*$', `-${'a'.repeat(40)}`.repeat(1_000) + '!'],
  ['^(-[a-z]*)*(-[a-z]*)*$', '-a'.repeat(20_000) + '!'],
  ['^.(-[ab]?a*)*$', '-a'.repeat(20_000) + '!'],
  ['^(-(a|aa)*)*$', '-aaaaaaaa'.repeat(5_000) + '!'],
  ['^([-a]a*)*$', 'a'.repeat(50_000) + '!'],
  ['^(-?a*)*$', 'a'.repeat(50_000) + '!'],
  ['^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$', '1.5ms'.repeat(1_900) + '!'],
  ['^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$', `${'1'.repeat(5_000)}.${'1'.repeat(4_000)}`],
  ["^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$", '/a%20'.repeat(1_900) + '%'],
  ['a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaa', 'a'.repeat(24)],
])('%s answers at once, however long the text', (pattern, text) => {
  const start = performance.now();
  const answer = evaluate('text.matches(pattern) || text.find(pattern) == "no"', { text, pattern });
  const ofWrittenOut = evaluate(`text.matches(${JSON.stringify(pattern)})`, { text });
  expect(performance.now() - start).toBeLessThan(3_000);
  for (const one of [answer, ofWrittenOut])
    expect(one === false || String(one).startsWith('error: cost limit')).toBe(true);
});

test('the patterns that are known by name are matched as by RE2', () => {
  const duration = '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$';
  const path = "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$";
  const text = fc.array(fc.constantFrom('1', '20', '.', 'm', 's', 'ms', 'h', '%', '%2F', '/', 'a', '\n', ' '), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(duration, path), (parts, p) => {
      const t = parts.join('');
      expect(evaluate('t.matches(p)', { t, p })).toBe(RE2JS.compile(p).matcher(t).find());
    }),
    { numRuns: 2_000 },
  );
});

test('whichever engine runs a pattern, the answer is that of RE2', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '-',
    '.',
    '\\s',
    '\\w',
    '\\d',
    '\\.',
    '\\-',
    '[a\\s]',
    '[^\\sb]',
    '\\x61',
    '[ab]',
    '[^a]',
    '[a-c0-9_.-]',
    '[[:space:]]',
    '[^a[:space:]]',
    '[[:alpha:]-]',
    '[^[:lower:]_]',
    '[+-[:digit:]]',
    '[[:upper:][:alnum:].]',
    '[[:xdigit:]]',
    '^',
    '$',
    '(',
    ')',
    '(?:',
    '|',
    '*',
    '+',
    '?',
    '{2}',
    '{1,3}',
    '{2,}',
    '*?',
    ' ',
    'é',
    '/',
    '[(]',
    '[\\]]',
    '\\(',
  );
  const pattern = fc
    .tuple(fc.constantFrom('', '(?i)'), fc.array(piece, { minLength: 1, maxLength: 8 }))
    .map(([flag, parts]) => flag + parts.join(''));
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'A',
        'b',
        'c',
        '-',
        '.',
        ' ',
        '\n',
        '\r',
        '\v',
        '0',
        '_',
        ':',
        '+',
        'é',
        '\u2028',
        '\u00a0',
        '(',
        ']',
        '/',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(pattern, text, (p, t) => {
      let wanted: unknown[];
      try {
        const compiled = RE2JS.compile(p);
        const matcher = compiled.matcher(t);
        const found: string[] = [];
        while (matcher.find()) found.push(matcher.group() ?? '');
        wanted = [compiled.matcher(t).find(), found];
      } catch {
        wanted = [];
      }
      const given = [evaluate('t.matches(p)', { t, p }), evaluate('t.findAll(p)', { t, p })];
      const ofWrittenOut = evaluate(`t.matches(${JSON.stringify(p)})`, { t });
      expect(ofWrittenOut).toBe(given[0]);
      if (wanted.length === 0) expect(given[0]).toMatch(/^error: not a regular expression/);
      else expect(given).toEqual(wanted);
    }),
    { numRuns: 3_000 },
  );
});
