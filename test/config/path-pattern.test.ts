import * as fc from 'fast-check';
import ignore from 'ignore';
import { expect, test } from 'vitest';
import { compilePathPattern, matchesPath } from '../../src/config/path-pattern.ts';

function matches(pattern: string, path: string, stepsLeft = 1_000_000): boolean {
  const isFolder = path.endsWith('/');
  const compiled = compilePathPattern(pattern);
  const segments = (isFolder ? path.slice(0, -1) : path).split('/');
  return compiled !== undefined && matchesPath(compiled, segments, { start: 0, isFolder, budget: { stepsLeft } });
}

test.each([
  ['*.yaml', 'a/b/c.yaml', true],
  ['/*.yaml', 'a/c.yaml', false],
  ['/*.yaml', 'c.yaml', true],
  ['vendor/', 'a/vendor/', true],
  ['vendor/', 'a/vendor', false], // a file of that name
  ['a/b', 'x/a/b', false], // a slash in the middle ties it to its folder
  ['**/b', 'x/a/b', true],
  ['**/b', 'b', true],
  ['a/**', 'a/', false],
  ['a/**', 'a/x/y', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b/**/c', 'a/b/x/b/y/c', true],
  ['a/*/b', 'a/x/y/b', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['[!a-c]x', 'dx', true],
  ['[!a-c]x', 'bx', false],
  ['[[:digit:]]*', '1.yaml', true],
  ['[]]', ']', true],
  ['\\*', '*', true],
  ['\\*', 'x', false],
  ['\\#x', '#x', true],
  ['{a,b}', 'a', false], // braces are ordinary
  ['{a,b}', '{a,b}', true],
  ['a*b*c', 'aXbbXc', true],
  ['x  ', 'x', true], // trailing spaces do not count
  ['x\\ ', 'x ', true],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});

test.each(['', '# comment', '   ', '[a', 'a\\', '/', '//'])('%j is no pattern', (line) => {
  expect(compilePathPattern(line)).toBeUndefined();
});

test('agrees with the ignore package on whether a file itself matches', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', '.', '-'), minLength: 1, maxLength: 4 })
    .filter((text) => !/^\.+$/u.test(text));
  const piece = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '.', '*', '?', '[ab]', '[!a]', '\\b', '-'),
    minLength: 1,
    maxLength: 4,
  });
  const pattern = fc
    .tuple(fc.boolean(), fc.array(fc.oneof(piece, fc.constant('**')), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([start, parts, end]) => `${start ? '/' : ''}${parts.join('/')}${end ? '/' : ''}`);
  const path = fc.array(name, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pattern, path, fc.boolean(), (line, segments, isFolder) => {
      // What a parent folder decides is the walk's business, so all parents are wanted again.
      const parents = segments.slice(0, -1).map((_, index) => `!/${segments.slice(0, index + 1).join('/')}/`);
      const oracle = ignore({ ignorecase: false }).add([line, ...parents]);
      const text = segments.join('/') + (isFolder ? '/' : '');
      expect(matches(line, text), `${line} on ${text}`).toBe(oracle.test(text).ignored);
    }),
    { numRuns: 3000 },
  );
});

test('a pattern made to backtrack is answered within its steps', () => {
  const name = 'a'.repeat(255);
  const pattern = `${'*a'.repeat(500)}*b`;
  const budget = { stepsLeft: 1_000_000 };
  const compiled = compilePathPattern(pattern);
  expect(compiled !== undefined && matchesPath(compiled, [name], { start: 0, isFolder: false, budget })).toBe(false);
  expect(1_000_000 - budget.stepsLeft).toBeLessThan(255 * 1001);
});

test('once the steps are spent, nothing matches', () => {
  expect(matches('a*', 'abc', 1)).toBe(false);
  expect(matches('a*', 'abc', 10)).toBe(true);
});
