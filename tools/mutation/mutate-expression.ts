import { compile } from '../../src/cel/compiler/compile.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import type { BinaryOperator, Expr, Literal } from '../../src/cel/compiler/syntax.ts';
import { unparse } from './unparse.ts';

/** One change to an expression. */
export interface ExpressionMutant {
  /** The whole expression with the change, as CEL. */
  readonly source: string;
  /** What was changed, in words: `a > 0 becomes a >= 0`, `without 'hostPID'`. */
  readonly change: string;
  /** Where the changed node stands in the expression as it was written, in UTF-16 code units from 0. */
  readonly offset: number;
}

/**
 * Every expression that differs from `source` in one operator, literal or conjunct. `isCondition`: it gives true or false,
 * so that it can be negated as a whole. Empty for text that is no CEL, and for one that has nothing to change.
 */
export function mutantsOfExpression(source: string, isCondition: boolean): readonly ExpressionMutant[] {
  const parsed = parse(source);
  if (!parsed.ok) return [];
  const unchanged = unparse(parsed.expr);
  const seen = new Set([unchanged]);
  const mutants: ExpressionMutant[] = [];
  const tell: Walk['tell'] = (change, offset, whole) => {
    const text = unparse(whole);
    if (seen.has(text)) return;
    seen.add(text);
    mutants.push({ source: text, change, offset });
  };
  visit({ expr: parsed.expr, isCondition, put: (expr) => expr }, [], { tell, texts: textsIn(parsed.expr) });
  return mutants;
}

/** A place in the tree: what stands there, and the tree right above it with something else in its stead. */
interface Place {
  readonly expr: Expr;
  readonly isCondition: boolean;
  readonly put: (expr: Expr) => Expr;
}

interface Walk {
  readonly tell: (change: string, offset: number, whole: Expr) => void;
  /** The texts that the expression compares with, in the order of the source. */
  readonly texts: readonly { readonly offset: number; readonly value: string }[];
}

/** `above` gives the tree up to each ancestor, the nearest first and the whole last, with something else in this place. */
function visit({ expr, isCondition }: Place, above: readonly ((inner: Expr) => Expr)[], walk: Walk): void {
  const whole = above.at(-1) ?? ((inner: Expr) => inner);
  for (const { change, to } of changesOf(expr, isCondition)) {
    walk.tell(change ?? `${unparse(expr)} becomes ${unparse(to)}`, expr.offset, whole(to));
  }
  if (expr.kind === 'method' && expr.name === 'orValue') changeDefault(expr, above, walk);
  for (const child of placesIn(expr)) {
    visit(child, [child.put, ...above.map((put) => (inner: Expr) => put(child.put(inner)))], walk);
  }
}

/**
 * What an absent field counts as. A text becomes one that the expression compares with, since a text of no meaning for
 * another changes nothing. Left out where the change provably makes no difference.
 */
function changeDefault(expr: Expr & { kind: 'method' }, above: readonly ((inner: Expr) => Expr)[], walk: Walk): void {
  const [value] = expr.args;
  if (value?.kind !== 'literal') return;
  const whole = above.at(-1) ?? ((inner: Expr) => inner);
  for (const literal of changedDefaults(value, walk.texts)) {
    const other: Expr = { ...value, literal };
    if (above.some((put) => isSameConstant(put(value), put(other)))) continue;
    walk.tell(`or ${unparse(value)} becomes or ${unparse(other)}`, value.offset, whole({ ...expr, args: [other] }));
  }
}

function changedDefaults(value: Expr & { kind: 'literal' }, texts: Walk['texts']): readonly Literal[] {
  const { literal } = value;
  if (literal.type !== 'string') return changedLiterals(literal);
  const others = texts.filter((text) => text.value !== literal.value);
  const near = others.find((text) => text.offset > value.offset) ?? others.at(-1);
  return near === undefined ? changedLiterals(literal) : [{ type: 'string', value: near.value }];
}

/** Whether both are constants, and the same one: then it cannot matter which of them an absent field leads to. */
function isSameConstant(one: Expr, other: Expr): boolean {
  const [a, b] = [constantOf(one), constantOf(other)];
  return a !== undefined && a === b;
}

function constantOf(expr: Expr): unknown {
  const compiled = compile(unparse(expr), { variables: {} });
  const value: unknown = compiled.ok ? compiled.evaluate() : undefined;
  return typeof value === 'object' ? undefined : value;
}

function textsIn(expr: Expr): Walk['texts'] {
  const isDefault = expr.kind === 'method' && expr.name === 'orValue';
  const own =
    expr.kind === 'literal' && expr.literal.type === 'string' && expr.literal.value !== ''
      ? [{ offset: expr.offset, value: expr.literal.value }]
      : [];
  const children = childrenOf(expr).slice(0, isDefault ? 1 : undefined);
  return [...own, ...children.flatMap((child) => textsIn(child.expr))].toSorted((a, b) => a.offset - b.offset);
}

interface Change {
  readonly to: Expr;
  /** In words, where "becomes" would repeat a long text. */
  readonly change?: string;
}

const OPPOSITES: Readonly<Record<BinaryOperator, readonly BinaryOperator[]>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  in: [],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
/** Functions of a text that a rule uses so that differently written texts are the same. */
const NORMALIZERS: ReadonlySet<string> = new Set(['lowerAscii', 'upperAscii', 'trim']);

function changesOf(expr: Expr, isCondition: boolean): readonly Change[] {
  const changes = changesOfKind(expr);
  return isCondition && !isComparison(expr) && expr.kind !== 'literal'
    ? [...changes, { to: negated(expr), change: `not ${unparse(expr)}` }]
    : changes;
}

// A comparison is negated by its opposite already.
function isComparison(expr: Expr): boolean {
  return expr.kind === 'binary' && expr.operator !== 'in';
}

function negated(expr: Expr): Expr {
  return expr.kind === 'not' ? expr.operand : { kind: 'not', operand: expr, offset: expr.offset, depth: expr.depth };
}

function changesOfKind(expr: Expr): readonly Change[] {
  switch (expr.kind) {
    case 'literal':
      return changedLiterals(expr.literal).map((literal) => ({ to: { ...expr, literal } }));
    case 'and':
    case 'or':
      return [
        ...expr.terms.map((term, index) => ({
          to: withTerms(expr, without(expr.terms, index)),
          change: `without ${unparse(term)}`,
        })),
        { to: { ...expr, kind: expr.kind === 'and' ? 'or' : 'and' } },
      ];
    case 'binary': {
      const swapped = OPPOSITES[expr.operator].map((operator) => ({ to: { ...expr, operator } }));
      // Lists are joined by +, too, where each side must be needed.
      return expr.operator === '+' ? [{ to: expr.left }, { to: expr.right }] : swapped;
    }
    case 'conditional':
      return [
        { to: expr.consequent, change: `always ${unparse(expr.consequent)}` },
        { to: expr.otherwise, change: `always ${unparse(expr.otherwise)}` },
      ];
    case 'list':
      return [
        ...expr.elements.map((element, index) => ({
          to: { ...expr, elements: without(expr.elements, index) },
          change: `without ${unparse(element.value)}`,
        })),
        { to: { ...expr, elements: [] }, change: 'an empty list' },
      ];
    case 'map':
      return expr.entries.map((entry, index) => ({
        to: { ...expr, entries: without(expr.entries, index) },
        change: `without ${unparse(entry.key)}`,
      }));
    case 'method':
      return changedMethods(expr);
    case 'loop':
      if (expr.macro === 'all') return [{ to: { ...expr, macro: 'exists' } }];
      return expr.macro === 'exists' ? [{ to: { ...expr, macro: 'all' } }] : [];
    default:
      return [];
  }
}

function changedMethods(expr: Expr & { kind: 'method' }): readonly Change[] {
  const [argument] = expr.args;
  if (expr.name === 'or' && argument !== undefined) return [{ to: expr.target }, { to: argument }];
  return NORMALIZERS.has(expr.name) ? [{ to: expr.target, change: `without .${expr.name}()` }] : [];
}

function withTerms(expr: Expr & { kind: 'and' | 'or' }, terms: readonly Expr[]): Expr {
  const [first] = terms;
  return terms.length === 1 && first !== undefined ? first : { ...expr, terms };
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.toSpliced(index, 1);
}

function changedLiterals(literal: Literal): readonly Literal[] {
  switch (literal.type) {
    case 'bool':
      return [{ type: 'bool', value: !literal.value }];
    case 'int':
      return [
        { type: 'int', value: literal.value + 1n },
        { type: 'int', value: literal.value - 1n },
      ];
    case 'uint':
      return [{ type: 'uint', value: literal.value + 1n }];
    case 'double':
      return [
        { type: 'double', value: literal.value + 1 },
        { type: 'double', value: literal.value - 1 },
      ];
    case 'string':
      return [{ type: 'string', value: `${literal.value}~` }];
    case 'null':
    case 'bytes':
      return [];
  }
}

/** The places right below a node that are changed on their own. */
function placesIn(expr: Expr): readonly Place[] {
  const children = childrenOf(expr);
  // A text in a list is one of a set: dropping it says as much as changing it. A default is changed with its `orValue`.
  const isLeftOut = expr.kind === 'list' || (expr.kind === 'method' && expr.name === 'orValue');
  return isLeftOut ? children.filter((one) => one.expr.kind !== 'literal') : children;
}

function childrenOf(expr: Expr): readonly Place[] {
  switch (expr.kind) {
    case 'literal':
    case 'name':
    case 'message':
      return [];
    case 'select':
    case 'has':
      return [place(expr.operand, (operand) => ({ ...expr, operand }))];
    case 'index':
      return [
        place(expr.operand, (operand) => ({ ...expr, operand })),
        place(expr.index, (index) => ({ ...expr, index })),
      ];
    case 'call':
      return placesInList(expr.args, (args) => ({ ...expr, args }));
    case 'method':
      return [
        place(expr.target, (target) => ({ ...expr, target })),
        ...placesInList(expr.args, (args) => ({ ...expr, args })),
      ];
    case 'list':
      return placesInList(
        expr.elements.map((one) => one.value),
        (values) => ({
          ...expr,
          elements: expr.elements.map((one, index) => ({ ...one, value: values[index] ?? one.value })),
        }),
      );
    case 'map':
      return placesInList(
        expr.entries.map((one) => one.value),
        (values) => ({
          ...expr,
          entries: expr.entries.map((one, index) => ({ ...one, value: values[index] ?? one.value })),
        }),
      );
    case 'and':
    case 'or':
      return placesInList(expr.terms, (terms) => ({ ...expr, terms })).map((one) => ({ ...one, isCondition: true }));
    case 'not':
      return [place(expr.operand, (operand) => ({ ...expr, operand }))];
    case 'negate':
      return [place(expr.operand, (operand) => ({ ...expr, operand }))];
    case 'binary':
      return [place(expr.left, (left) => ({ ...expr, left })), place(expr.right, (right) => ({ ...expr, right }))];
    case 'conditional':
      return [
        place(expr.condition, (condition) => ({ ...expr, condition })),
        place(expr.consequent, (consequent) => ({ ...expr, consequent })),
        place(expr.otherwise, (otherwise) => ({ ...expr, otherwise })),
      ];
    case 'loop': {
      const gives = expr.macro === 'all' || expr.macro.startsWith('exists') || expr.macro === 'filter';
      const { filter } = expr;
      return [
        place(expr.range, (range) => ({ ...expr, range })),
        ...(filter === undefined ? [] : [place(filter, (inner) => ({ ...expr, filter: inner }), true)]),
        place(expr.body, (body) => ({ ...expr, body }), gives),
      ];
    }
    case 'bind':
      return [place(expr.value, (value) => ({ ...expr, value })), place(expr.body, (body) => ({ ...expr, body }))];
    case 'optMap':
    case 'optFlatMap':
      return [place(expr.target, (target) => ({ ...expr, target })), place(expr.body, (body) => ({ ...expr, body }))];
  }
}

function placesInList(children: readonly Expr[], put: (children: readonly Expr[]) => Expr): readonly Place[] {
  return children.map((expr, index) => ({
    expr,
    isCondition: false,
    put: (inner) => put(children.with(index, inner)),
  }));
}

function place(expr: Expr, put: (inner: Expr) => Expr, isCondition = false): Place {
  return { expr, isCondition, put };
}
