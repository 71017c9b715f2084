import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generate } from '../../src/cel/compiler/generate.ts';
import { evaluator } from '../../src/cel/compiler/compile.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import { plainOf } from '../../src/cel/plain.ts';
import { CelError, type CelValue } from '../../src/cel/value.ts';

const FORMS = { object: 'map', item: 'data' } as const;

function shown(value: CelValue): unknown {
  return value instanceof CelError ? `error: ${value.message}` : plainOf(value);
}

/** What the expression gives where nothing is known of its variables, and where it is known what they are. */
function bothWays(source: string, object: unknown, item: unknown): readonly [unknown, unknown] {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.errors[0]?.message ?? ''}`);
  const plain = evaluator(generate(parsed.expr, { parameters: ['object', 'item'] }));
  const known = evaluator(generate(parsed.expr, { fields: ['object'], parameters: ['item'], forms: FORMS }));
  return [shown(plain(object, item)), shown(known({ object }, item))];
}

const FIELDS = ['a', 'b', 'name', 'value', 'message', 'length', 'map', 'at', 'entries', 'constructor', 'typeName'];

const name = fc.constantFrom(...FIELDS);
const key = fc.constantFrom(...FIELDS, '0', 'a.b/c', '__proto__');
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, 1.5, '', 'a', 'name', 'text'),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(key, tie('data'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const mapping = fc.dictionary(key, data, { maxKeys: 6, noNullPrototype: true });

const { expr } = fc.letrec<{ expr: string }>((tie) => ({
  expr: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('object', 'item'),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.${b}`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.?${b}`),
    fc.tuple(tie('expr'), key).map(([a, b]) => `${a}[${JSON.stringify(b)}]`),
    fc.tuple(tie('expr'), key).map(([a, b]) => `${a}[?${JSON.stringify(b)}]`),
    tie('expr').map((a) => `${a}[0]`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `has(${a}.${b})`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `(${a} == "${b}")`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `(${a} != "${b}")`),
    fc.tuple(tie('expr'), name, tie('expr')).map(([a, b, c]) => `${a}.?${b}.orValue(${c})`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.?${b}.orValue([])`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.map(one, one.${b})`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.filter(one, has(one.${b}))`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.exists(one, one.?${b}.orValue("") == "a")`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `${a}.transformList(at, one, [at, one.?${b}.hasValue()])`),
    fc.tuple(tie('expr'), name, name).map(([a, b, c]) => `${a}.?${b}.optMap(one, one.${c})`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `(${a} + ${b})`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `(true ? ${a} : ${b})`),
    fc.tuple(tie('expr'), name).map(([a, b]) => `cel.bind(it, ${a}, it.${b})`),
    tie('expr').map((a) => `${a}.slice(0, 1)`),
  ),
}));

test('what is known of variables makes code faster and changes no value', () => {
  fc.assert(
    fc.property(expr, mapping, data, (source, object, item) => {
      const [plain, known] = bothWays(source, object, item);
      expect(known).toEqual(plain);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['item.value', [], /^error: /],
  ['item.?length.hasValue()', 'text', false],
  ['item.?length.hasValue()', [], /^error: /],
  ['has(item.map)', { map: 1 }, true],
  ['item.message', {}, 'error: no such key: message'],
  ['(1.5 + 0.5).value', {}, /^error: /],
  ['[1.5, 2.5].map(one, one + 0.5)[0].value', {}, /^error: /],
  ['[1.5 + 0.5].exists(one, one.value == 2)', {}, /^error: /],
  ['item.?a.b.?c.orValue("none")', { a: { b: { c: 'x' } } }, 'x'],
  ['item.?a.b.?c.orValue("none")', { a: { b: {} } }, 'none'],
  ['item.?a.b.hasValue()', { a: 'text' }, /^error: /],
  ['item.?a.?b.hasValue()', { a: 'text' }, false],
  ['item.?a.?b.hasValue()', { a: [] }, /^error: /],
  ['object.name == "a" || object.missing', null, true],
])('%s of %j is %s, known or not', (source, item, wanted) => {
  const [plain, known] = bothWays(source, { name: 'a' }, item);
  expect(known).toEqual(plain);
  if (wanted instanceof RegExp) expect(plain).toMatch(wanted);
  else expect(plain).toBe(wanted);
});
