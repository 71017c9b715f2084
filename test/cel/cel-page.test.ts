import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COST_LIMIT, MAX_STRING_LENGTH } from '../../src/cel/budget.ts';
import { overloadsByName } from '../../src/cel/compiler/library.ts';
import { MAX_NESTING, MAX_SOURCE_LENGTH, MAX_TREE_DEPTH } from '../../src/cel/compiler/parse.ts';
import { MAX_DATA_DEPTH } from '../../src/cel/value.ts';

const page = readFileSync(new URL('../../docs/cel.md', import.meta.url), 'utf8');

test('docs/cel.md names every function, and none that is not there', () => {
  const functions = new Set([...overloadsByName().keys()].map((name) => name.replace(/^\./u, '')));
  const [, table = ''] = /\| Library \| Functions \|\n([^]*?)\n\n/u.exec(page.replaceAll(/ {2,}/gu, ' ')) ?? [];
  const named = new Set([...table.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ''));
  expect([...functions].filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !functions.has(name))).toEqual([]);
});

test.each([MAX_SOURCE_LENGTH, MAX_NESTING, MAX_TREE_DEPTH, COST_LIMIT, MAX_STRING_LENGTH, MAX_DATA_DEPTH])(
  'docs/cel.md tells the limit %d',
  (limit) => expect(page).toContain(`| ${limit.toLocaleString('en')} `),
);
