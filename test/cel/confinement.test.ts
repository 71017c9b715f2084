import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/cel/compiler/compile.ts';
import { overloadsByName } from '../../src/cel/compiler/library.ts';
import * as runtime from '../../src/cel/runtime.ts';
import { CelError, CelObject } from '../../src/cel/value.ts';

/** Names that lead out of an object, and others that a manifest may well hold. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  '__defineGetter__',
  'hasOwnProperty',
  'length',
  'push',
  'a',
  'b',
  'metadata',
] as const;
const VARIABLES = { object: 'dyn', params: 'dyn', x: 'dyn', y: 'dyn' } as const;

const name = fc.constantFrom(...NAMES);
const text = fc
  .oneof(name, fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('"+rt+"', '${rt}', '`', '\\', '*/', '//'))
  .map((value) => JSON.stringify(value.toWellFormed()));
const leaf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(VARIABLES)) },
  text,
  fc.integer().map(String),
  fc.constantFrom('1.5', '0.0', '2u', 'true', 'null', "b'\\xff'", '[]', '{}', '-9223372036854775808', 'duration("1h")'),
);

// One call for each form of each function, with arguments of any kind: those that the checker refuses cost little.
const calls = [...overloadsByName()].flatMap(([called, overloads]) =>
  overloads.map(({ parameters }) => ({ called, count: parameters.length })),
);

const { expr } = fc.letrec<{ expr: string }>((tie) => ({
  expr: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('expr'), name).map(([a, field]) => `(${a}).${field}`),
    fc.tuple(tie('expr'), name).map(([a, field]) => `(${a}).?${field}`),
    fc.tuple(tie('expr'), name).map(([a, field]) => `(${a}).\`${field}\``),
    fc.tuple(tie('expr'), name).map(([a, field]) => `has((${a}).${field})`),
    fc.tuple(tie('expr'), tie('expr'), fc.constantFrom('', '?')).map(([a, b, mark]) => `(${a})[${mark}${b}]`),
    fc
      .tuple(
        tie('expr'),
        tie('expr'),
        fc.constantFrom('==', '!=', '&&', '||', '+', '-', '*', '/', '%', 'in', '<', '>='),
      )
      .map(([a, b, operator]) => `(${a}) ${operator} (${b})`),
    fc.tuple(tie('expr'), tie('expr'), tie('expr')).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `{${a}: [${b}]}`),
    fc
      .tuple(
        tie('expr'),
        tie('expr'),
        fc.constantFrom('all', 'exists', 'exists_one', 'map', 'filter', 'sortBy', 'optMap'),
      )
      .map(([a, b, macro]) => `dyn(${a}).${macro}(x, ${b})`),
    fc
      .tuple(tie('expr'), tie('expr'), fc.constantFrom('all', 'transformList', 'transformMap', 'transformMapEntry'))
      .map(([a, b, macro]) => `dyn(${a}).${macro}(x, y, ${b})`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `cel.bind(x, ${a}, ${b})`),
    fc
      .tuple(fc.constantFrom(...calls), fc.array(tie('expr'), { minLength: 4, maxLength: 4 }), fc.boolean())
      .map(([{ called, count }, args, isDynamic]) => {
        const given = args.slice(0, count).map((arg) => (isDynamic ? `dyn(${arg})` : arg));
        return called.startsWith('.')
          ? `dyn(${args[3] ?? 'null'})${called}(${given.join(', ')})`
          : `${called}(${given.join(', ')})`;
      }),
  ),
}));

const data = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 60, '', 'a', 'a.b/c', '10Gi', '10.0.0.1', 'a(b'),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('node')), { maxLength: 5 }).map((entries) =>
      // As a parser makes it: `__proto__` is a key of its own.
      Object.defineProperties(
        {},
        Object.fromEntries(entries.map(([key, value]) => [key, { value, enumerable: true, writable: true }])),
      ),
    ),
  ),
})).node;

/** What everything else stands on: the names and values of JavaScript's own prototypes. */
function world(): string {
  return [Object, Array, String, Number, Boolean, Function, Map, RegExp, Promise, CelObject]
    .map((one) => `${Object.getOwnPropertyNames(one.prototype).join()} ${Object.getOwnPropertyNames(one).join()}`)
    .concat(Object.getOwnPropertyNames(globalThis).join())
    .join('\n');
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

/** Everything that hangs below a value, by any name. */
function everything(root: unknown): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (seen.has(value)) continue;
    seen.add(value);
    if (typeof value !== 'object' || value === null) continue;
    if (value instanceof Map) waiting.push(...value.keys(), ...value.values());
    for (const key of Object.getOwnPropertyNames(value)) waiting.push((value as Record<string, unknown>)[key]);
  }
  return seen;
}

describe('what an expression becomes', () => {
  test('reads no property by a name of the source: only the runtime, and length and push of its own lists', () => {
    const exported = new Set(Object.keys(runtime));
    fc.assert(
      fc.property(expr, (source) => {
        const compiled = compile(source, { variables: VARIABLES });
        if (!compiled.ok) return;
        const bare = compiled.code.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
        for (const [, before, property] of bare.matchAll(/([\w$)\]]+)\.([A-Za-z_$][\w$]*)/gu)) {
          if (before === 'rt') expect(exported).toContain(property);
          else expect(['length', 'push', 'of']).toContain(property);
        }
        for (const [, key] of bare.matchAll(/[\w$)\]]\[([^\]]*)\]/gu)) expect(key).toBe('i');
      }),
      { numRuns: 1_000 },
    );
  });

  test('on any JSON it gives a value or an error, and never throws, changes nothing, leaks no function, and ends', () => {
    const before = world();
    let ran = 0;
    fc.assert(
      fc.property(expr, fc.array(data, { minLength: 3, maxLength: 3 }), (source, values) => {
        const compiled = compile(source, { variables: VARIABLES });
        if (!compiled.ok) return;
        ran += 1;
        for (const object of values) {
          const given = frozen(object);
          const start = performance.now();
          const value = compiled.evaluate(given, given, 'x', [given]);
          expect(performance.now() - start).toBeLessThan(5_000);
          expect(value).not.toBeUndefined();
          if (value instanceof CelError) continue;
          for (const part of everything(value)) {
            expect(typeof part).not.toBe('function');
            expect(part).not.toBe(Object.prototype);
            expect(part).not.toBe(globalThis);
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(ran).toBeGreaterThan(500);
    expect(world()).toBe(before);
  });
});

describe('a name cannot become code', () => {
  test.each([
    ['a string', '"\\"+globalThis.hacked=1+\\""'],
    ['Unicode escapes of quotes', '"\\u0022+globalThis.hacked\\u003d1+\\u0022"'],
    ['octal and hex escapes of quotes', '"\\042+1+\\x22"'],
    ['line separators', '"\\u2028\\u2029"'],
    ['a raw string', String.raw`r'\");globalThis.hacked=1;("'`],
    ['a template', '"${globalThis.hacked=1}" + \'`\''],
    ['bytes', "b'\\x22);globalThis.hacked=1;(\\x22'"],
    ['a field in backticks', 'object.`a-b/c.d e`'],
    ['a key of a map', '{"__proto__": {"hacked": 1}, "constructor": 2}'],
    ['a variable of a macro', '[1].map(constructor, [2].map(__proto__, constructor + __proto__))'],
    [
      'a variable named as the generator names',
      '[1].map(rt, [2].map(p0, [3].map(t0, [4].map(K0, rt + p0 + t0 + K0))))',
    ],
    ['a pattern', '"x".matches("\\"+globalThis.hacked=1+\\"")'],
    ['a format', '"%s".format(["${globalThis.hacked=1}"])'],
    ['an end of script', '"</script><!--"'],
  ])('%s', (_, source) => {
    const compiled = compile(source, { variables: { object: 'dyn' } });
    if (!compiled.ok) throw new Error(compiled.problems[0]?.message);
    expect(() => compiled.evaluate({})).not.toThrow();
    expect('hacked' in globalThis || 'hacked' in {}).toBe(false);
    expect(compiled.code).not.toMatch(/[\u2028\u2029]/u);
  });

  test.each(['object.`a"b`', 'object.`a\\b`', 'object.`a`b`', 'object.a-`b`', '`object`', 'a\u0300', 'аdmin.x', '#x'])(
    '%s is no name',
    (source) => expect(compile(source, { variables: { object: 'dyn' } }).ok).toBe(false),
  );

  test('a parameter may have any name, since none is written out', () => {
    const evil = '){};globalThis.hacked=1;((';
    const compiled = compile('object', { variables: { [evil]: 'dyn', object: 'dyn' } });
    expect(compiled.ok && compiled.evaluate(1, 2)).toBe(2);
    expect('hacked' in globalThis).toBe(false);
  });
});
