import { expect, test } from 'vitest';
import { parse } from '../../src/cel/compiler/parse.ts';
import type { Expr } from '../../src/cel/compiler/syntax.ts';
import { unparse } from '../../tools/mutation/unparse.ts';
import { builtInDefinitions } from '../built-in-definitions.ts';

function treeOf(source: string): Expr {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.errors[0]?.message}`);
  return parsed.expr;
}

/** The tree without what depends on spacing and brackets. */
function shapeOf(expr: Expr): string {
  return JSON.stringify(expr, (key, value: unknown) => {
    if (key === 'offset') return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}

function expressionsOfRules(): readonly string[] {
  return builtInDefinitions().flatMap(({ definition }) =>
    [
      definition.expression,
      definition.when,
      definition.strict?.expression,
      ...definition.variables.map((one) => one.expression),
      ...definition.grades.map((one) => one.when),
    ].filter((one) => one !== undefined),
  );
}

test.each([
  '(a || b) && c',
  'a || b && c',
  '!(a && b)',
  '-(a + b)',
  'a - (b - c)',
  '(a + b) * c % d',
  '(a < b) == c',
  'a ? b : c ? d : e',
  '(a ? b : c) ? d : e',
  'a ? (b ? c : d) : e',
  "x in ['a', 'it\\'s', \"\\\"\", '\\n', r'\\d', '\\u2028']",
  "{'a': 1, ?b: c}",
  '[?a, b]',
  "a.?b[?'c'].d.`e.f/g`",
  'has(a.b) && has(a.`b-c`)',
  'a.exists(x, x == 1) || a.exists_one(x, x) || a.all(i, x, i > x)',
  'a.map(x, x > 1, x).filter(y, y).transformMap(k, v, k != v, v)',
  'cel.bind(x, a, x + x)',
  'a.optMap(x, x).optFlatMap(y, y.?z).orValue(null)',
  '(-1).size() == -1 && 1u < 2u && 1.0 == 1e3',
  'b\'\\x00a\' == b"\\377"',
  '.a.b && c',
])('%s is written back as it was read', (source) => {
  expect(shapeOf(treeOf(unparse(treeOf(source))))).toBe(shapeOf(treeOf(source)));
});

test('so is every expression of every rule', () => {
  const changed = expressionsOfRules().filter(
    (source) => shapeOf(treeOf(unparse(treeOf(source)))) !== shapeOf(treeOf(source)),
  );
  expect(changed).toEqual([]);
});
