import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { parse } from '../src/cel/compiler/parse.ts';
import { childrenOf, type Expr } from '../src/cel/compiler/syntax.ts';
import { builtInDefinitions } from './built-in-definitions.ts';
import { evaluate } from './cel/evaluating.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Patterns written out in the CEL of rules. */
function patternsOfCel(): readonly FoundPattern[] {
  return builtInDefinitions().flatMap(({ definition, file }) => {
    const { expression, when, strict, variables, grades } = definition;
    const sources = [expression, when, strict?.expression, ...variables.map((one) => one.expression)];
    return [...sources, ...grades.map((one) => one.when)].flatMap((source) => {
      const parsed = parse(source ?? 'true');
      return parsed.ok ? patternsIn(parsed.expr).map((one) => ({ source: one, flags: '', where: file })) : [];
    });
  });
}

function patternsIn(expr: Expr): readonly string[] {
  const isSearch = expr.kind === 'method' && ['matches', 'find', 'findAll'].includes(expr.name);
  const argument = isSearch ? expr.args[0] : undefined;
  const own = argument?.kind === 'literal' && argument.literal.type === 'string' ? [argument.literal.value] : [];
  return [...own, ...childrenOf(expr).flatMap(patternsIn)];
}

/** Regular expressions of the rules in TypeScript, and of the facts that they share. */
function patternsOfTypeScript(): readonly FoundPattern[] {
  return ['rules', 'src/kubernetes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const where = `${folder}/${name}`;
        const program: unknown = parseAst(readFileSync(join(root, where), 'utf8'), { lang: 'ts' }, where);
        return literalsIn(program).map((one) => ({ ...one, where }));
      }),
  );
}

function literalsIn(node: unknown): readonly { readonly source: string; readonly flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    return [{ source: pattern, flags: flags.replaceAll(/[gy]/gu, '') }];
  }
  return Object.values(node).flatMap(literalsIn);
}

/**
 * Texts that make a backtracking engine try all ways: what the pattern likes, many times over, and then something it does not.
 * `length` in UTF-16 units.
 */
function hostileTexts(pattern: string, length: number): readonly string[] {
  const plain = pattern.replaceAll(/\\[a-zA-Z]|[\\^$.*+?()[\]{}|]/gu, '');
  const letters = [...new Set(`${plain}a0 -./=:\n`)].slice(0, 24);
  const pairs = letters.slice(0, 6).map((letter, index) => `${letter}${letters[index + 1] ?? 'a'}`);
  return [...letters, ...pairs, plain.slice(0, 40)]
    .filter((unit) => unit !== '')
    .map((unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`);
}

/** From lengths at which trying all ways shows in seconds to those at which a quadratic engine takes minutes. */
const LENGTHS = [22, 26, 1_000, 10_000, 100_000];
/** Milliseconds at the longest. Linear matching takes a hundredth; the rest is for a busy machine. */
const MOST = 1_000;

/** Where matching takes more than a linear engine ever would; the first such length, since the next would take minutes. */
function slowness({ source, where }: FoundPattern, isFound: (text: string) => unknown): readonly string[] {
  for (const length of LENGTHS) {
    for (const text of hostileTexts(source, length)) {
      const start = performance.now();
      isFound(text);
      const took = performance.now() - start;
      if (took > MOST)
        return [`${where}: /${source}/ takes ${Math.round(took)} ms for ${length} of "${text.slice(0, 4)}"`];
    }
  }
  return [];
}

const IN_CEL = patternsOfCel();
const IN_TYPESCRIPT = patternsOfTypeScript();

test('patterns are found in both', () => {
  expect(IN_CEL.length).toBeGreaterThan(20);
  expect(IN_TYPESCRIPT.length).toBeGreaterThan(20);
});

test('no text makes a pattern of a rule’s CEL take more than linear time', () => {
  expect(
    IN_CEL.flatMap((one) => slowness(one, (text) => evaluate('text.matches(pattern)', { text, pattern: one.source }))),
  ).toEqual([]);
});

test('no text makes a regular expression of a rule in TypeScript take more than linear time', () => {
  expect(
    IN_TYPESCRIPT.flatMap((one) => {
      const expression = new RegExp(one.source, one.flags);
      return slowness(one, (text) => expression.test(text));
    }),
  ).toEqual([]);
});
