import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_LIMIT, grant } from '../../src/cel/budget.ts';
import { compile, evaluator } from '../../src/cel/compiler/compile.ts';
import { generate } from '../../src/cel/compiler/generate.ts';
import { LIBRARY } from '../../src/cel/compiler/library.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import { plainOf } from '../../src/cel/plain.ts';
import { CelError, UNDECIDABLE } from '../../src/cel/value.ts';
import { evaluate } from './evaluating.ts';

const CONTAINER = {
  name: 'app',
  image: 'nginx:1.27',
  ports: [{ containerPort: 80 }, { containerPort: 8443, name: 'tls' }],
  securityContext: { privileged: true },
  resources: { limits: { memory: '64Mi' } },
};

test.each([
  ['!container.?securityContext.?privileged.orValue(false)', false],
  ['container.?securityContext.?runAsNonRoot.orValue(false)', false],
  ['container.?lifecycle.?preStop.?exec.?command.orValue(["none"])', ['none']],
  ['has(container.securityContext.privileged) && has(container.ports) && !has(container.env)', true],
  ['container.ports.all(p, p.containerPort > 0) && !container.ports.exists(p, p.containerPort == 22)', true],
  ['container.ports.exists_one(p, has(p.name))', true],
  ['container.ports.filter(p, has(p.name)).map(p, p.name)', ['tls']],
  ['container.ports.map(p, has(p.name), p.containerPort)', [8443]],
  ['"memory" in container.resources.limits && !("cpu" in container.resources.limits)', true],
  ['container.resources.limits.map(k, k)', ['memory']],
  ['container.resources.limits.all(k, v, v.endsWith("Mi"))', true],
  ['container.ports.transformList(i, p, i * 10000 + p.containerPort)', [80, 18443]],
  ['container.ports.transformMap(i, p, p.containerPort)', { 0: 80, 1: 8443 }],
  ['["a", "b"].transformMapEntry(i, v, {v: i})', { a: 0, b: 1 }],
  ['cel.bind(parts, container.image.split(":"), parts[1] + "@" + parts[0])', '1.27@nginx'],
  ['container.?image.optMap(i, i.size()).orValue(0)', 10],
  ['container.?nothing.optMap(i, i.size()).hasValue()', false],
  ['container[?"image"].optFlatMap(i, container.?name).value()', 'app'],
  ['container.ports[?5].or(container.ports[?0]).value().containerPort', 80],
  ['optional.ofNonZeroValue("").hasValue()', false],
  ['container.ports.sortBy(p, -p.containerPort).map(p, p.containerPort)', [8443, 80]],
  ['container.ports[0].containerPort / 3 == 26 && -7 / 2 == -3 && -7 % 2 == -1', true],
  ['1.0 == 1 || dyn(1.0) == 1', 'refused: "==" needs two values of one type, but these are double and int'],
  ['dyn(1.0) == 1 && dyn(1u) == 1 && 1 in [dyn(1.0)]', true],
  ['string(1.0) + string(1.5) + string(1e6) + string(1e21)', '11.510000001e+21'],
  ['string(double(0 * -1)) + string(double(0 / -5)) + string(double(-5 % 5)) + string(-0.0)', '000-0'],
  ['type(container.ports[0].containerPort) == int && type(1.0) == double', true],
])('%s', (source, value) => expect(evaluate(source, { container: CONTAINER })).toEqual(value));

// So cel-go, as the API server sets it up: only to read the field is an error.
test.each([
  ['has(container.name.x)', false],
  ['container.name.?x.orValue(1)', 1],
  ['container.name[?"x"].hasValue() || container.name[?0].hasValue()', false],
  ['container.ports[0].containerPort.?x.?y.hasValue()', false],
  ['dyn(null).?x.hasValue() || has(dyn(null).x)', false],
  ['optional.of(container.name).?x.hasValue()', false],
])('to ask a text, a number or null for a field is no error: %s', (source, value) =>
  expect(evaluate(source, { container: CONTAINER })).toEqual(value),
);

test.each([
  ['google.protobuf.Int32Value{} + 1', 1],
  ['google.protobuf.Int32Value{value: 4000000000}', 'error: range error: 4000000000 does not fit into 32 bits'],
  ['google.protobuf.Duration{seconds: 1, nanos: 500000000} == duration("1.5s")', true],
  ['google.protobuf.Timestamp{seconds: 0} == timestamp("1970-01-01T00:00:00Z")', true],
  ['google.protobuf.Value{list_value: [1]}', [1]],
  ['google.protobuf.StringValue{value: container.nope}', 'error: no such key: nope'],
])('messages that stand for a value are that value: %s', (source, value) =>
  expect(evaluate(source, { container: CONTAINER })).toEqual(value),
);

describe('errors are values', () => {
  test.each([
    ['container.nope', 'error: no such key: nope'],
    ['container.ports[7]', 'error: index out of range: 7'],
    ['container.nope || true', true],
    ['container.nope && false', false],
    ['false && container.nope', false],
    ['container.nope || false', 'error: no such key: nope'],
    ['container.name || true', true],
    ['container.name || false', 'error: no such overload: _&&_(string, bool)'],
    ['true ? 1 : container.nope', 1],
    ['container.nope ? 1 : 2', 'error: no such key: nope'],
    ['container.ports.exists(p, p.name == "tls")', true],
    ['container.ports.all(p, p.name == "tls")', 'error: no such key: name'],
    ['container.ports.all(p, p.containerPort < 100 || p.nope)', 'error: no such key: nope'],
    ['container.ports.exists_one(p, p.name == "tls")', 'error: no such key: name'],
    ['container.ports.filter(p, p.name == "tls")', 'error: no such key: name'],
    ['container.ports.map(p, p.name)', 'error: no such key: name'],
    ['container.name.all(c, true)', 'error: no such overload: comprehension(string)'],
    ['1 / (container.ports.size() - 2)', 'error: division by zero'],
    ['9223372036854775807 + container.ports.size()', 'error: integer overflow: the result does not fit into an int'],
    ['container.name.x', 'error: no such overload: _.x(string)'],
    ['container.?name.x.hasValue()', 'error: no such overload: _.x(string)'],
    ['has(container.ports.x)', 'error: no such overload: _.x(list)'],
    ['container.ports.?x.hasValue()', 'error: no such overload: _.x(list)'],
    ['container.ports[?"x"].hasValue()', 'error: no such overload: _.x(list)'],
    ['container.?nope.value()', 'error: optional.none() dereference: the optional holds no value'],
    ['[1, container.nope].size()', 'error: no such key: nope'],
    ['{"a": container.nope}.size()', 'error: no such key: nope'],
    ['{"a": 1, "a": 2}', 'error: a map has the key a twice'],
    ['missing.a', 'error: a variable of the expression was given no value'],
    ['missing == 1', 'error: no such overload: _==_(nothing, int)'],
    ['duration("x")', 'error: "x" is no duration such as 1h30m'],
  ])('%s gives %s', (source, value) =>
    expect(evaluate(source, { container: CONTAINER, missing: undefined })).toEqual(value),
  );

  test('what only a cluster could answer is an error at each use', () => {
    const error = `error: ${UNDECIDABLE.message}`;
    expect(evaluate('authorizer.group("").resource("pods").check("get").allowed()', { authorizer: UNDECIDABLE })).toBe(
      error,
    );
    expect(evaluate('request.userInfo.username == "a"', { request: UNDECIDABLE })).toBe(error);
  });
});

describe('generated code reaches nothing but its arguments', () => {
  const names = [
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'length',
    'map',
  ];

  test.each(names)('%s is a key like any other', (name) => {
    const own = JSON.parse(`{${JSON.stringify(name)}: 1}`) as unknown;
    for (const empty of [{}, [], 'text', 7, true, null, Object.create(null) as unknown]) {
      expect(evaluate(`object.${name}`, { object: empty })).toMatch(/^error: /);
      expect(evaluate(`object[${JSON.stringify(name)}]`, { object: empty })).toMatch(/^error: /);
      expect(evaluate(`object.?${name}.hasValue()`, { object: empty })).not.toBe(true);
      expect(evaluate(`has(object.${name})`, { object: empty })).not.toBe(true);
      expect(evaluate(`${JSON.stringify(name)} in object`, { object: empty })).not.toBe(true);
    }
    expect(evaluate(`object.${name}`, { object: own })).toBe(1);
    expect(evaluate(`object.?${name}.value() + object[${JSON.stringify(name)}]`, { object: own })).toBe(2);
    expect(evaluate(`has(object.${name}) && ${JSON.stringify(name)} in object`, { object: own })).toBe(true);
    expect(evaluate(`{${JSON.stringify(name)}: 3}.${name}`)).toBe(3);
  });

  test('a field of what hostile data calls its prototype is not there', () => {
    const object = JSON.parse('{"__proto__": {"privileged": true}}') as unknown;
    expect(evaluate('has(object.privileged)', { object })).not.toBe(true);
    expect(evaluate('object.?privileged.hasValue()', { object })).not.toBe(true);
    expect(evaluate('object.privileged', { object })).toMatch(/^error: /);
  });

  test('JavaScript in strings, keys and names stays text', () => {
    const evil = '`${globalThis.hacked=1}`"\';globalThis.hacked=1;//\u2028globalThis.hacked=1\u2029*/\\';
    const text = JSON.stringify(evil).replaceAll('`', '\\`');
    const source = `[${text}, object[${text}], {${text}: 1}.map(k, k)[0], ${text}.replace(${text}, "x")]`;
    expect(evaluate(source, { object: { [evil]: 'found' } })).toEqual([evil, 'found', evil, 'x']);
    expect((globalThis as Record<string, unknown>)['hacked']).toBeUndefined();
  });

  test('whatever the source, the only free name of its code is rt', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/);
    const text = fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value.toWellFormed()));
    const leaf = fc.oneof(name, text, fc.integer().map(String), fc.constantFrom('1.5', '2u', 'true', 'null', "b'a'"));
    const { expr } = fc.letrec<{ expr: string }>((tie) => ({
      expr: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.tuple(tie('expr'), name).map(([a, b]) => `(${a}).${b}`),
        fc.tuple(tie('expr'), name).map(([a, b]) => `(${a}).?${b}`),
        fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `(${a})[${b}]`),
        fc
          .tuple(tie('expr'), tie('expr'), fc.constantFrom('==', '&&', '||', '+', 'in', '<'))
          .map(([a, b, op]) => `(${a}) ${op} (${b})`),
        fc
          .tuple(tie('expr'), name, tie('expr'), fc.constantFrom('all', 'map', 'optMap'))
          .map(([a, b, c, macro]) => `(${a}).${macro}(${b}, ${c})`),
        fc.tuple(name, tie('expr')).map(([a, b]) => `${a}(${b})`),
        fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `{${a}: [${b}]}`),
      ),
    }));
    const made = new Set<string>([
      'rt',
      'undefined',
      'const',
      'let',
      'var',
      'typeof',
      'for',
      'if',
      'return',
      'new',
      'instanceof',
      'continue',
      'true',
      'false',
      'null',
    ]);
    fc.assert(
      fc.property(expr, (source) => {
        const parsed = parse(source);
        if (!parsed.ok) return;
        const forms = { object: 'map', a: 'data' } as const;
        for (const options of [{ parameters: ['object', 'a'] }, { fields: ['object'], parameters: ['a'], forms }]) {
          const code = generate(parsed.expr, options);
          const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
          expect(bare).not.toMatch(/["'`]{3}|[\u2028\u2029]/);
          for (const [word] of bare.matchAll(/(?<![.\w])[A-Za-z_$][\w$]*/g)) {
            if (!made.has(word)) expect(word).toMatch(/^(?:[pctKFL]\d+|[lriefnaks]|Uint8Array)$/);
          }
          const object = { a: [1] };
          const value = evaluator(code)('fields' in options ? { object } : object, 'x');
          expect(typeof value).not.toBe('function');
        }
      }),
      { numRuns: 200 },
    );
  });
});

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

test('data of any depth is compared and shown without running out of stack', () => {
  const variables = { a: deep(100_000), b: deep(100_000), c: deep(90), d: deep(90) };
  expect(evaluate('a == b', variables)).toBe('error: the data is nested more than 1000 levels deep');
  expect(evaluate('"%s".format([a])', variables)).toBe('error: the data is nested more than 1000 levels deep');
  expect(evaluate('c == d && a in [b] == false', variables)).toBe(true);
});

describe('an evaluation that runs away ends in an error', () => {
  const numbers = Array.from({ length: 1_000 }, (_, position) => position);
  const costly = /^error: (?:cost limit|integer overflow|no such)/;

  test.each([
    'l.all(a, l.all(b, l.all(c, l.all(d, true))))',
    'l.map(a, l.map(b, l.map(c, l)))',
    'l.all(a, l.all(b, l.all(c, c in l)))',
    'lists.range(1000000000).size() > 0',
    'l.all(a, l.all(b, l.map(x, l) == l.map(x, l)))',
    'cel.bind(a, l.map(x, l), cel.bind(b, a.map(x, a), b.flatten().flatten().flatten().flatten().flatten() == b))',
    `cel.bind(s0, "0123456789", ${Array.from({ length: 30 }, (_, i) => `cel.bind(s${i + 1}, s${i} + s${i}`).join(', ')}, s30${')'.repeat(31)}`,
    'l.all(a, l.all(b, l.all(c, sets.equivalent(l, l))))',
    'l.map(a, "x").join("y".replace("", l.map(a, "long").join(""))).replace("", l.map(a, "long").join(""))',
  ])('%s', (source) => {
    const start = performance.now();
    expect(evaluate(source, { l: numbers })).toMatch(costly);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('the next evaluation has its whole budget again', () => {
    const compiled = compile('l.all(x, x >= 0)', { variables: { l: 'dyn' } });
    if (!compiled.ok) throw new Error('does not compile');
    const list = Array.from({ length: COST_LIMIT / 4 }, () => 1);
    for (let round = 0; round < 6; round++) expect(compiled.evaluate(list)).toBe(true);
  });
});

test('every function of the library is there in the runtime', () => {
  const missing = Object.keys(LIBRARY).filter((name) => evaluator(`()=>typeof rt.${name}`)() !== 'function');
  expect(missing).toEqual([]);
});

test('no function throws, whatever it is given', () => {
  const values: readonly unknown[] = [
    null,
    true,
    1,
    -5,
    1.5,
    2n ** 62n,
    '',
    'a(',
    '😀',
    [],
    [1, 'a', null],
    {},
    { a: 1 },
    undefined,
    UNDECIDABLE,
  ];
  for (const name of Object.keys(LIBRARY)) {
    const compiled = evaluator(`(a,b,c)=>(rt.begin(),rt.${name}(a,b,c))`);
    for (const a of values)
      for (const b of values) for (const c of [undefined, 1]) expect(() => compiled(a, b, c)).not.toThrow();
  }
});

test("JavaScript's own words are names of variables like any other", () => {
  const variables = Object.fromEntries(
    ['await', 'class', 'rt', 'p0', 't0', 'K0', 'arguments', 'eval', 'undefined', 'globalThis'].map((name, position) => [
      name,
      position,
    ]),
  );
  expect(evaluate('await + class + rt + p0 + t0 + K0 + arguments + eval + undefined + globalThis', variables)).toBe(45);
});

test('parameters may be more than the variables that are declared', () => {
  const compiled = compile('b + 1', { variables: { b: 'int' } }, ['a', 'b', 'c']);
  expect(compiled.ok && compiled.evaluate(10, 20, 30)).toBe(21);
});

describe('what reads no variable is worked out once', () => {
  test('and a variable of a macro is one, whatever its name: also that of a type', () => {
    for (const name of ['list', 'map', 'string', 'type'])
      expect(evaluate(`[[], [1]].exists(${name}, ${name}.exists(one, true))`)).toBe(true);
  });

  test.each([
    ['a list of a loop', '[3, 1].map(x, x * 2) + [a]', [6, 2, 7]],
    ['a loop within a loop', '[a].map(y, [1, 2].map(x, [x].map(z, z + 1)[0])[1])', [3]],
    ['a name of a macro that is also a variable', '[1].map(a, [a].map(a, a + 1)[0])', [2]],
    ['the range, which the name is not bound in', '[a].map(a, a + 1)', [8]],
    ['a name with a leading dot', '[1].map(a, .a + [2].map(a, .a + a)[0])', [16]],
    ['a bind', 'cel.bind(l, [1, 2].filter(x, x > 1), l + [a])', [2, 7]],
    ['a map', '{"k": [1].map(x, x + 1)}.k[0] + a', 9],
    ['an error', '[0].map(x, 1 / x).size() + a', 'error: division by zero'],
  ])('%s: %s', (_, source, wanted) => {
    const compiled = compile(source, { variables: { a: 'int' } });
    if (!compiled.ok) throw new Error(compiled.problems[0]?.message);
    for (let round = 0; round < 3; round++) {
      const value = compiled.evaluate(7);
      expect(value instanceof CelError ? `error: ${value.message}` : plainOf(value)).toEqual(wanted);
    }
  });

  test('an evaluation that had no budget left for it says nothing of the next', () => {
    const compiled = compile('[1, 2, 3].map(x, x).size() + a', { variables: { a: 'int' } });
    if (!compiled.ok) throw new Error('does not compile');
    grant(1);
    expect(compiled.evaluate(1)).toBeInstanceOf(CelError);
    grant(Infinity);
    expect(compiled.evaluate(1)).toBe(4);
  });
});
