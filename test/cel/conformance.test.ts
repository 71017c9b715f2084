import { readFileSync } from 'node:fs';
import { getParsingSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { expect, test } from 'vitest';
import { parse } from '../../src/cel/parse.ts';
import { conformanceCases } from './conformance-cases.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file beside this one
const known = JSON.parse(readFileSync(new URL('known-failures.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

test('cel-spec is met by all of its tests that need no protobuf messages, but for the listed ones', () => {
  const cases = conformanceCases().filter((one) => one.outside === undefined);
  const failures = new Map<string, string>();
  for (const one of cases) {
    const failure = one.run();
    if (failure !== undefined) failures.set(one.id, failure);
  }
  console.log(`${cases.length - failures.size} of ${cases.length} conformance tests pass`);
  expect(cases.length).toBeGreaterThan(1_600);
  expect([...failures].filter(([id]) => known[id] === undefined)).toEqual([]);
  expect(Object.keys(known).filter((id) => !failures.has(id))).toEqual([]);
});

test('each known failure has a reason', () => {
  expect(Object.values(known).every((reason) => reason.length > 20)).toBe(true);
});

// Names and types were checked without any variable: such an expression parses.
const NOT_OF_THE_GRAMMAR = /undeclared reference|no matching overload|cannot be range|not a type/;
// Made with optionals or quoted names switched off, or with a low limit of nesting: that says nothing of Kubernetes' grammar.
const OF_ANOTHER_GRAMMAR = /unsupported syntax|recursion/;

test("every expression of cel-go's parser tests parses, or is refused, as there", () => {
  const { tests } = getParsingSuite();
  const differing = tests.filter(({ original, error }) => {
    if (error !== undefined && OF_ANOTHER_GRAMMAR.test(error)) return false;
    const isGrammatical = error === undefined || NOT_OF_THE_GRAMMAR.test(error);
    return parse(original.expr).ok !== isGrammatical;
  });
  expect(tests.length).toBeGreaterThan(150);
  expect(differing.map(({ original }) => original.expr)).toEqual([]);
});
