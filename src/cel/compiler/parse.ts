import { lex } from './lex.ts';
import type { Token } from './lex.ts';
import { dottedName } from './syntax.ts';
import type { BinaryOperator, Expr, Literal, LoopMacro, MapEntry } from './syntax.ts';

/** Why a text is no CEL expression, and where: line and column from 1, offset from 0, in UTF-16 code units. */
export interface CelSyntaxError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** An expression, or why there is none. */
export type ParseResult =
  | { readonly ok: true; readonly expr: Expr }
  | { readonly ok: false; readonly errors: readonly CelSyntaxError[] };

/** Longest expression that is read, in UTF-16 code units. */
export const MAX_SOURCE_LENGTH = 100_000;
/** How deep brackets may nest. Source: cel-go's parser stops at 250. */
export const MAX_NESTING = 250;
/** How high the tree of one expression may grow, so that no walk over it runs out of stack: `a + b + c` grows by one each. */
export const MAX_TREE_DEPTH = 1_000;

/**
 * The expression that `source` spells, with its macros (`has`, `all`, `map`, `cel.bind` …) told apart from calls. Never
 * throws. Speaks the grammar of CEL as Kubernetes 1.34 does: with optionals (`.?a`, `[?i]`, `{?k: v}`) and quoted field
 * names.
 */
export function parse(source: string): ParseResult {
  if (source.length > MAX_SOURCE_LENGTH) {
    return failure(source, 0, `the expression is longer than ${MAX_SOURCE_LENGTH} characters`);
  }
  const words = lex(source);
  if ('message' in words) return failure(source, words.offset, words.message);
  const parser: Parser = { tokens: words.tokens, position: 0, nesting: 0 };
  try {
    const expr = parseExpression(parser);
    const next = peek(parser);
    if (next.kind !== 'end') throw unexpected(next, 'the end of the expression');
    return { ok: true, expr };
  } catch (error) {
    if (error instanceof SyntaxProblem) return failure(source, error.offset, error.message);
    throw error;
  }
}

/** Line and column, both from 1, of an offset into `source`. */
export function positionAt(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function failure(source: string, offset: number, message: string): ParseResult {
  return { ok: false, errors: [{ message, offset, ...positionAt(source, offset) }] };
}

class SyntaxProblem extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

interface Parser {
  readonly tokens: readonly Token[];
  position: number;
  nesting: number;
}

const END: Token = { kind: 'end', text: '', bytes: [], offset: 0 };

function peek(parser: Parser): Token {
  return parser.tokens[parser.position] ?? END;
}

function isOperator(parser: Parser, text: string): boolean {
  const token = peek(parser);
  return token.kind === 'operator' && token.text === text;
}

function take(parser: Parser): Token {
  const token = peek(parser);
  if (token.kind !== 'end') parser.position++;
  return token;
}

function takeIf(parser: Parser, text: string): boolean {
  if (!isOperator(parser, text)) return false;
  parser.position++;
  return true;
}

function expect(parser: Parser, text: string): Token {
  if (!isOperator(parser, text)) throw unexpected(peek(parser), `"${text}"`);
  return take(parser);
}

function unexpected(token: Token, wanted: string): SyntaxProblem {
  const found = token.kind === 'end' ? 'the expression ends' : `found ${JSON.stringify(token.text)}`;
  return new SyntaxProblem(token.offset, `expected ${wanted}, but ${found}`);
}

type WithoutDepth<T> = T extends unknown ? Omit<T, 'depth'> : never;

function node(expr: WithoutDepth<Expr>, ...children: readonly Expr[]): Expr {
  let depth = 0;
  for (const child of children) if (child.depth > depth) depth = child.depth;
  if (depth >= MAX_TREE_DEPTH)
    throw new SyntaxProblem(expr.offset, `the expression is too deep: more than ${MAX_TREE_DEPTH} operators in a row`);
  return { ...expr, depth: depth + 1 };
}

function parseExpression(parser: Parser): Expr {
  if (parser.nesting >= MAX_NESTING)
    throw new SyntaxProblem(peek(parser).offset, `the expression nests deeper than ${MAX_NESTING} levels`);
  parser.nesting++;
  const condition = parseTerms(parser, 'or');
  const question = peek(parser);
  let expr = condition;
  if (takeIf(parser, '?')) {
    const consequent = parseTerms(parser, 'or');
    expect(parser, ':');
    const otherwise = parseExpression(parser);
    expr = node(
      { kind: 'conditional', offset: question.offset, condition, consequent, otherwise },
      condition,
      consequent,
      otherwise,
    );
  }
  parser.nesting--;
  return expr;
}

// All terms of a chain hang under one node: thousands of conditions joined by && are one level deep.
function parseTerms(parser: Parser, kind: 'and' | 'or'): Expr {
  const parseTerm = kind === 'or' ? () => parseTerms(parser, 'and') : () => parseBinary(parser, 0);
  const operator = kind === 'or' ? '||' : '&&';
  const first = parseTerm();
  if (!isOperator(parser, operator)) return first;
  const { offset } = peek(parser);
  const terms = [first];
  while (takeIf(parser, operator)) terms.push(parseTerm());
  return node({ kind, offset, terms }, ...terms);
}

/** Operators from those that bind least to those that bind most. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];
const OPERATORS: ReadonlyMap<string, { readonly operator: BinaryOperator; readonly level: number }> = new Map(
  LEVELS.flatMap((operators, level) => operators.map((operator) => [operator, { operator, level }] as const)),
);

function parseBinary(parser: Parser, lowest: number): Expr {
  let left = parseUnary(parser);
  while (true) {
    const token = peek(parser);
    const isWord = token.kind === 'operator' || (token.kind === 'name' && token.text === 'in');
    const known = isWord ? OPERATORS.get(token.text) : undefined;
    if (known === undefined || known.level < lowest) return left;
    take(parser);
    const right = parseBinary(parser, known.level + 1);
    left = node({ kind: 'binary', operator: known.operator, offset: token.offset, left, right }, left, right);
  }
}

function parseUnary(parser: Parser): Expr {
  const first = peek(parser);
  if (isOperator(parser, '!')) {
    const isOdd = takeRun(parser, '!') % 2 === 1;
    const operand = parseMember(parser, false);
    return isOdd ? node({ kind: 'not', offset: first.offset, operand }, operand) : operand;
  }
  if (isOperator(parser, '-')) {
    const isOdd = takeRun(parser, '-') % 2 === 1;
    const next = peek(parser);
    const isNumber = next.kind === 'int' || next.kind === 'double';
    // The sign belongs to the number, or the smallest integer could not be written.
    if (isOdd && isNumber) return parseMember(parser, true);
    const operand = parseMember(parser, false);
    return isOdd ? node({ kind: 'negate', offset: first.offset, operand }, operand) : operand;
  }
  return parseMember(parser, false);
}

function takeRun(parser: Parser, text: string): number {
  let length = 0;
  while (takeIf(parser, text)) length++;
  return length;
}

function parseMember(parser: Parser, isNegative: boolean): Expr {
  let expr = parsePrimary(parser, isNegative);
  while (true) {
    const token = peek(parser);
    if (takeIf(parser, '.')) expr = parseSelection(parser, expr);
    else if (takeIf(parser, '[')) {
      const isOptional = takeIf(parser, '?');
      const index = parseExpression(parser);
      expect(parser, ']');
      expr = node({ kind: 'index', offset: token.offset, operand: expr, index, isOptional }, expr, index);
    } else if (isOperator(parser, '{')) {
      const name = dottedName(expr);
      if (name === undefined) return expr;
      take(parser);
      expr = parseMessage(parser, name, expr.offset);
    } else return expr;
  }
}

function parseSelection(parser: Parser, operand: Expr): Expr {
  const isOptional = takeIf(parser, '?');
  const token = take(parser);
  const isName = token.kind === 'quotedName' || (token.kind === 'name' && !KEYWORDS.has(token.text));
  if (!isName) throw unexpected(token, 'the name of a field');
  const { text: field, offset } = token;
  if (isOptional || token.kind === 'quotedName' || !isOperator(parser, '(')) {
    return node({ kind: 'select', offset, operand, field, isOptional }, operand);
  }
  take(parser);
  const args = parseList(parser, ')', parseExpression);
  return methodOrMacro(operand, field, args, offset);
}

const KEYWORDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'in']);
/** Words that CEL keeps for itself, so that no variable may have them. Source: the language definition's syntax. */
const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);

function parsePrimary(parser: Parser, isNegative: boolean): Expr {
  const token = take(parser);
  const { offset, text } = token;
  switch (token.kind) {
    case 'int':
    case 'uint':
    case 'double':
      return literal(numberLiteral(token, isNegative), offset);
    case 'string':
      return literal({ type: 'string', value: text }, offset);
    case 'bytes':
      return literal({ type: 'bytes', value: token.bytes }, offset);
    case 'name':
      return parseName(parser, token, false);
    case 'operator':
      break;
    case 'quotedName':
    case 'end':
      throw unexpected(token, 'a value');
  }
  if (text === '(') {
    const expr = parseExpression(parser);
    expect(parser, ')');
    return expr;
  }
  if (text === '[') {
    const elements = parseList(parser, ']', parseElement);
    return node({ kind: 'list', offset, elements }, ...elements.map((element) => element.value));
  }
  if (text === '{') {
    const entries = parseList(parser, '}', parseEntry);
    return node({ kind: 'map', offset, entries }, ...entries.flatMap((entry) => [entry.key, entry.value]));
  }
  if (text === '.') {
    const name = take(parser);
    if (name.kind !== 'name') throw unexpected(name, 'a name');
    return parseName(parser, name, true);
  }
  throw unexpected(token, 'a value');
}

function parseName(parser: Parser, token: Token, isRooted: boolean): Expr {
  const { text: name, offset } = token;
  if (name === 'true' || name === 'false') return literal({ type: 'bool', value: name === 'true' }, offset);
  if (name === 'null') return literal({ type: 'null', value: null }, offset);
  if (name === 'in') throw unexpected(token, 'a value');
  if (RESERVED.has(name)) throw new SyntaxProblem(offset, `"${name}" is a reserved word and cannot be a name`);
  if (!takeIf(parser, '(')) return node({ kind: 'name', offset, name, isRooted });
  const args = parseList(parser, ')', parseExpression);
  if (name === 'has') return hasMacro(args, offset);
  return node({ kind: 'call', offset, name, args }, ...args);
}

function parseElement(parser: Parser): { readonly value: Expr; readonly isOptional: boolean } {
  const isOptional = takeIf(parser, '?');
  return { value: parseExpression(parser), isOptional };
}

function parseEntry(parser: Parser): MapEntry {
  const isOptional = takeIf(parser, '?');
  const key = parseExpression(parser);
  expect(parser, ':');
  return { key, value: parseExpression(parser), isOptional };
}

function parseList<T>(parser: Parser, closing: string, parseItem: (parser: Parser) => T): readonly T[] {
  const items: T[] = [];
  while (!takeIf(parser, closing)) {
    if (items.length > 0) {
      expect(parser, ',');
      // A comma may follow the last item of a list or map, but not the last argument of a call.
      if (closing !== ')' && takeIf(parser, closing)) break;
    }
    items.push(parseItem(parser));
  }
  return items;
}

function parseMessage(parser: Parser, name: string, offset: number): Expr {
  const fields = parseList(parser, '}', (inner) => {
    const isOptional = takeIf(inner, '?');
    const field = take(inner);
    if (field.kind !== 'name' && field.kind !== 'quotedName') throw unexpected(field, 'the name of a field');
    expect(inner, ':');
    return { name: field.text, value: parseExpression(inner), isOptional };
  });
  return node({ kind: 'message', offset, name, fields }, ...fields.map((field) => field.value));
}

function literal(value: Literal, offset: number): Expr {
  return node({ kind: 'literal', offset, literal: value });
}

const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;

function numberLiteral(token: Token, isNegative: boolean): Literal {
  if (token.kind === 'double') {
    const value = Number(token.text);
    if (!Number.isFinite(value)) throw new SyntaxProblem(token.offset, `${token.text} does not fit into a double`);
    return { type: 'double', value: isNegative ? -value : value };
  }
  const magnitude = BigInt(token.text);
  if (token.kind === 'uint') {
    if (magnitude > MAX_UINT) throw new SyntaxProblem(token.offset, `${token.text} does not fit into a uint`);
    return { type: 'uint', value: magnitude };
  }
  const value = isNegative ? -magnitude : magnitude;
  if (magnitude > MAX_INT + (isNegative ? 1n : 0n)) {
    throw new SyntaxProblem(token.offset, `${token.text} does not fit into an int`);
  }
  return { type: 'int', value };
}

function hasMacro(args: readonly Expr[], offset: number): Expr {
  const [argument] = args;
  if (args.length !== 1 || argument?.kind !== 'select' || argument.isOptional) {
    throw new SyntaxProblem(offset, 'has() takes one field selection, e.g. has(object.spec)');
  }
  return node(
    { kind: 'has', offset: argument.offset, operand: argument.operand, field: argument.field },
    argument.operand,
  );
}

/** How many arguments make a name a loop: variables first, then perhaps a filter, then the body. */
const LOOPS: ReadonlyMap<string, { readonly macro: LoopMacro; readonly shapes: Readonly<Record<number, LoopShape>> }> =
  new Map([
    ['all', { macro: 'all', shapes: { 2: '1', 3: '2' } }],
    ['exists', { macro: 'exists', shapes: { 2: '1', 3: '2' } }],
    ['exists_one', { macro: 'existsOne', shapes: { 2: '1', 3: '2' } }],
    ['existsOne', { macro: 'existsOne', shapes: { 2: '1', 3: '2' } }],
    ['map', { macro: 'map', shapes: { 2: '1', 3: '1+filter' } }],
    ['filter', { macro: 'filter', shapes: { 2: '1' } }],
    ['transformList', { macro: 'transformList', shapes: { 3: '2', 4: '2+filter' } }],
    ['transformMap', { macro: 'transformMap', shapes: { 3: '2', 4: '2+filter' } }],
    ['transformMapEntry', { macro: 'transformMapEntry', shapes: { 3: '2', 4: '2+filter' } }],
    ['sortBy', { macro: 'sortBy', shapes: { 2: '1' } }],
  ]);
type LoopShape = '1' | '2' | '1+filter' | '2+filter';

function methodOrMacro(target: Expr, name: string, args: readonly Expr[], offset: number): Expr {
  const loop = LOOPS.get(name);
  const shape = loop?.shapes[args.length];
  if (loop !== undefined && shape !== undefined) {
    const variableCount = shape.startsWith('2') ? 2 : 1;
    const variables = args.slice(0, variableCount).map((arg) => variableOf(arg, name));
    if (variables.length === 2 && variables[0] === variables[1]) {
      throw new SyntaxProblem(offset, `${name}() needs two different variable names`);
    }
    const [first, second] = args.slice(variableCount);
    const filter = second === undefined ? undefined : first;
    const body = second ?? first ?? target;
    return node(
      { kind: 'loop', macro: loop.macro, offset, range: target, variables, filter, body },
      target,
      ...args.slice(variableCount),
    );
  }
  const [first, second] = args;
  if (target.kind === 'name' && target.name === 'cel') {
    const made = celMacro(name, args, offset);
    if (made !== undefined) return made;
  }
  if ((name === 'optMap' || name === 'optFlatMap') && args.length === 2) {
    if (first !== undefined && second !== undefined) {
      return node({ kind: name, offset, target, variable: variableOf(first, name), body: second }, target, second);
    }
  }
  return node({ kind: 'method', offset, target, name, args }, target, ...args);
}

/**
 * `cel.bind(x, value, body)`, and what the optimizer of cel-go writes where an expression says the same twice:
 * `cel.block([first, second], body)`, whose values are `cel.index(0)` and so on, and loops over `cel.iterVar(0, 0)`.
 */
function celMacro(name: string, args: readonly Expr[], offset: number): Expr | undefined {
  const [first, second, third] = args;
  if (first === undefined) return undefined;
  if (name === 'bind' && second !== undefined && third !== undefined && args.length === 3) {
    const variable = variableOf(first, 'cel.bind');
    return node({ kind: 'bind', offset, variable, value: second, body: third }, second, third);
  }
  if (name === 'block' && first.kind === 'list' && second !== undefined && args.length === 2) {
    return first.elements.reduceRight((body, { value }, position): Expr => {
      return node({ kind: 'bind', offset, variable: `@index${position}`, value, body }, value, body);
    }, second);
  }
  const numbers = args.map((arg) => (arg.kind === 'literal' && arg.literal.type === 'int' ? arg.literal.value : '?'));
  const isPlace = (name === 'index' && args.length === 1) || (name === 'iterVar' && args.length === 2);
  // No source can spell a name with "@", so these hide no variable of its own.
  return isPlace ? node({ kind: 'name', offset, name: `@${name}${numbers.join(':')}`, isRooted: false }) : undefined;
}

function variableOf(expr: Expr, macro: string): string {
  if (expr.kind === 'name' && !expr.isRooted && expr.name !== '__result__') return expr.name;
  throw new SyntaxProblem(expr.offset, `${macro}() takes the name of a variable here`);
}
