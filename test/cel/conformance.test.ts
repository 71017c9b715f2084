import { readFileSync } from 'node:fs';
import { getParsingSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { expect, test } from 'vitest';
import { parse } from '../../src/cel/compiler/parse.ts';
import { conformanceCases } from './conformance-cases.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file beside this one
const known = JSON.parse(readFileSync(new URL('known-failures.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

const page = readFileSync(new URL('../../docs/cel.md', import.meta.url), 'utf8');

test('cel-spec is met by at least 99 % of its tests without protobuf messages and enums, and docs/cel.md says so', () => {
  const cases = conformanceCases().filter((one) => one.outside === undefined);
  const failures = new Map<string, string>();
  for (const one of cases) {
    const failure = one.run();
    if (failure !== undefined) failures.set(one.id, failure);
  }
  const passed = cases.length - failures.size;
  const count = `${passed.toLocaleString('en')} of ${cases.length.toLocaleString('en')}`;
  console.log(`${count} conformance tests pass (${((100 * passed) / cases.length).toFixed(1)} %)`);
  expect(cases.length).toBe(1_704);
  expect(passed / cases.length).toBeGreaterThanOrEqual(0.99);
  expect([...failures].filter(([id]) => known[id] === undefined)).toEqual([]);
  expect(Object.keys(known).filter((id) => !failures.has(id))).toEqual([]);
  expect(page).toContain(`**${count}**`);
  expect(Object.keys(known).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test('all 219 tests of the grammar parse', () => {
  const ofTheGrammar = conformanceCases().filter(({ id }) => id.startsWith('parse/'));
  expect(ofTheGrammar).toHaveLength(219);
  expect(ofTheGrammar.filter(({ source }) => !parse(source).ok).map(({ id }) => id)).toEqual([]);
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
