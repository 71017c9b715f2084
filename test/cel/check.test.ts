import { expect, test } from 'vitest';
import { check } from '../../src/cel/compiler/check.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import { textOfType, type CelType } from '../../src/cel/compiler/types.ts';

const CONTAINER: CelType = {
  kind: 'object',
  name: 'Container',
  fields: {
    name: 'string',
    image: 'string',
    ports: { kind: 'list', element: { kind: 'object', name: 'ContainerPort', fields: { containerPort: 'int' } } },
  },
};
const VARIABLES: Readonly<Record<string, CelType>> = {
  object: 'dyn',
  container: 'dyn',
  typed: CONTAINER,
  labels: { kind: 'map', key: 'string', value: 'string' },
  maybe: { kind: 'optional', value: 'int' },
  authorizer: 'authorizer',
};

function checked(source: string): string {
  const parsed = parse(source);
  if (!parsed.ok) return `does not parse: ${parsed.errors[0]?.message ?? ''}`;
  const { problems, type } = check(parsed.expr, { variables: VARIABLES }, source);
  const [problem] = problems;
  if (problem === undefined) return textOfType(type);
  return `${problem.line}:${problem.column} ${problem.message}${problem.hint === undefined ? '' : ` | ${problem.hint}`}`;
}

test.each([
  ['contaner.image', '1:1 undeclared name "contaner" | Did you mean "container"?'],
  [
    'object.x &&\n  nope',
    '2:3 undeclared name "nope" | Variables here: object, container, typed, labels, maybe, authorizer.',
  ],
  ['object.x.all(port, prt > 1)', '1:20 undeclared name "prt" | Did you mean "port"?'],
  [
    '[1].all(x, true) && x == 1',
    '1:21 undeclared name "x" | Variables here: object, container, typed, labels, maybe, authorizer.',
  ],
  ['typed.imgae', '1:7 Container has no field "imgae" | Did you mean "image"?'],
  ['has(typed.prots)', '1:11 Container has no field "prots" | Did you mean "ports"?'],
  ['typed.ports.all(p, p.hostPort > 1)', '1:22 ContainerPort has no field "hostPort" | Its fields: containerPort.'],
  ['"a".startWith("b")', '1:5 unknown method "startWith" | Did you mean "startsWith"?'],
  ['quantty("1")', '1:1 unknown function "quantty" | Did you mean "quantity"?'],
  ['object.x.quantity()', '1:10 unknown method "quantity" | quantity is a function: write quantity(value).'],
  ['math.gratest(1, 2)', '1:6 unknown function "math.gratest" | Did you mean "math.greatest"?'],
  ['"a".split()', '1:5 there is no string.split() | Forms of split: string.split(string); string.split(string, int).'],
  ['"a".startsWith(1)', '1:5 there is no string.startsWith(int) | Forms of startsWith: string.startsWith(string).'],
  [
    'object.x.all(y)',
    '1:10 all() does not take 1 arguments | Write e.g. value.all(x, …) with a name for the element first.',
  ],
  ['google.protobuf.Int32Value{valu: 1}', '1:34 google.protobuf.Int32Value has no field "valu" | Its fields: value.'],
  ['google.protobuf.Int32Value{value: "a"}', '1:35 "value" is of type int, but this is of type string'],
  [
    '[1] == null',
    '1:5 "==" needs two values of one type, but these are list<int> and null | A value of that type is never null. Whether a field is there is asked with `has(a.b)` or `a.?b.hasValue()`.',
  ],
  [
    'cel.index(0)',
    '1:5 undeclared name "@index0" | Variables here: object, container, typed, labels, maybe, authorizer.',
  ],
  ['1 + "a"', '1:3 "+" cannot take int and string'],
  ['1 == "a"', '1:3 "==" needs two values of one type, but these are int and string'],
  ['"a" && true', '1:1 expected a bool here, but this is of type string'],
  ['!1', '1:2 expected a bool here, but this is of type int'],
  ['"abc".all(x, true)', '1:7 all() goes through lists and maps, but this is of type string'],
  ['"abc".length', '1:7 a value of type string has no fields, so "length" cannot be read'],
  ['1.map(x, x)', '1:3 map() goes through lists and maps, but this is of type int'],
  ['labels.all(k, k == 1)', '1:17 "==" needs two values of one type, but these are string and int'],
  ['maybe.orValue("a")', '1:7 there is no optional<int>.orValue(string) | Forms of orValue: optional<A>.orValue(A).'],
  ['object.optMap(x, x).orValue(1) + "a"', '1:32 "+" cannot take int and string'],
  ['shop.Order{id: 1}', "1:6 messages such as shop.Order{…} are not part of Kubernetes' CEL"],
])('%s is refused: %s', (source, problem) => expect(checked(source)).toBe(problem));

test.each([
  ['object.spec.replicas % 2 == 1', 'bool'],
  ['container.?ports.orValue([]).map(p, p.containerPort)', 'list<dyn>'],
  ['typed.ports.map(p, p.containerPort + 1)', 'list<int>'],
  ['labels.filter(k, k.startsWith("a"))', 'list<string>'],
  ['labels.transformMap(k, v, v.size())', 'map<string,int>'],
  ['labels.?app', 'optional<string>'],
  ['maybe.optMap(x, string(x)).orValue("")', 'string'],
  ['quantity("1").add(2).isGreaterThan(quantity("2"))', 'bool'],
  ['[1, "a"]', 'list<dyn>'],
  ['{"a": []}', 'map<string,list<dyn>>'],
  ['cel.bind(x, [1], x.map(y, y * 2))', 'list<int>'],
  ['timestamp("2024-01-01T00:00:00Z") - timestamp("2023-01-01T00:00:00Z") > duration("24h")', 'bool'],
  ['object.x == null || typed == null', 'bool'],
  // What an empty list may hold is not null because something is compared with null.
  ['object.?x.orValue([]).filter(one, one != null && one.?name.hasValue())', 'list<dyn>'],
  ['object.x.orValue([]).all(one, one != null && one.name == "a")', 'bool'],
  ['google.protobuf.Duration{seconds: 1}', 'duration'],
  ['true ? 1 : object.x', 'int'],
  ['math.greatest(1, 2) + 1', 'int'],
  ['type(object.x) == int', 'bool'],
  ['[3, 1].sortBy(x, -x)', 'list<int>'],
  ['ip("10.0.0.1").family()', 'int'],
  ['url("https://a/b").getQuery()["k"][0]', 'string'],
  ['format.dns1123Label().validate("a").hasValue()', 'bool'],
  ['authorizer.group("").resource("pods").check("get").allowed()', 'bool'],
  ['[[1]].exists(object, object.size() == 1)', 'bool'],
])('%s is of type %s', (source, type) => expect(checked(source)).toBe(type));

test('every node has a type, with nothing left open', () => {
  const source = '[1].map(x, [x, []]).size() > 0';
  const parsed = parse(source);
  if (!parsed.ok) throw new Error('does not parse');
  const { types } = check(parsed.expr, { variables: {} }, source);
  expect([...types.values()].map(textOfType)).toContain('list<int>');
  expect(types.get(parsed.expr)).toBe('bool');
});

test('all mistakes of an expression are told at once', () => {
  const source = 'a == b || c.foo()';
  const parsed = parse(source);
  if (!parsed.ok) throw new Error('does not parse');
  expect(check(parsed.expr, { variables: {} }, source).problems.map((problem) => problem.offset)).toEqual([
    0, 5, 10, 12,
  ]);
});
