/** A constant as written in the source. Integers are exact; `bytes` holds one number a byte. */
export type Literal =
  | { readonly type: 'null'; readonly value: null }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'uint'; readonly value: bigint }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: readonly number[] };

/** Operators with two operands, except `&&` and `||`, which take any number of terms. */
export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

/** Macros that walk over a list or map. */
export type LoopMacro =
  | 'all'
  | 'exists'
  | 'existsOne'
  | 'map'
  | 'filter'
  | 'transformList'
  | 'transformMap'
  | 'transformMapEntry'
  | 'sortBy';

/** One entry of a map literal; `isOptional` for `{?key: value}`. */
export interface MapEntry {
  readonly key: Expr;
  readonly value: Expr;
  readonly isOptional: boolean;
}

/** One field of a message; `isOptional` for `{?field: value}`. */
export interface MessageField {
  readonly name: string;
  readonly value: Expr;
  readonly isOptional: boolean;
}

/**
 * An expression of CEL. `offset` is where the node's own word stands (the operator, name or bracket), in UTF-16 code
 * units from 0; `depth` is the height of the tree below it, which bounds every walk over it.
 */
export type Expr = { readonly offset: number; readonly depth: number } & (
  | { readonly kind: 'literal'; readonly literal: Literal }
  /** `isRooted`: written with a leading dot, so that no variable of a macro can hide it. */
  | { readonly kind: 'name'; readonly name: string; readonly isRooted: boolean }
  | { readonly kind: 'select'; readonly operand: Expr; readonly field: string; readonly isOptional: boolean }
  | { readonly kind: 'has'; readonly operand: Expr; readonly field: string }
  | { readonly kind: 'index'; readonly operand: Expr; readonly index: Expr; readonly isOptional: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'method'; readonly target: Expr; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'list'; readonly elements: readonly { readonly value: Expr; readonly isOptional: boolean }[] }
  | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
  /** `google.protobuf.Duration{seconds: 1}`. */
  | { readonly kind: 'message'; readonly name: string; readonly fields: readonly MessageField[] }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Expr[] }
  | { readonly kind: 'not' | 'negate'; readonly operand: Expr }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'conditional'; readonly condition: Expr; readonly consequent: Expr; readonly otherwise: Expr }
  | {
      readonly kind: 'loop';
      readonly macro: LoopMacro;
      readonly range: Expr;
      /** One name, or two: index and value of a list, key and value of a map. */
      readonly variables: readonly string[];
      readonly filter: Expr | undefined;
      readonly body: Expr;
    }
  | { readonly kind: 'bind'; readonly variable: string; readonly value: Expr; readonly body: Expr }
  | {
      readonly kind: 'optMap' | 'optFlatMap';
      readonly target: Expr;
      readonly variable: string;
      readonly body: Expr;
    }
);

/** An expression of one kind. */
export type ExprOf<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

/** The dotted name that a chain of plain selections spells, e.g. `math.greatest`; undefined for anything else. */
export function dottedName(expr: Expr): string | undefined {
  const parts: string[] = [];
  let current = expr;
  while (current.kind === 'select') {
    if (current.isOptional) return undefined;
    parts.push(current.field);
    current = current.operand;
  }
  if (current.kind !== 'name') return undefined;
  return parts.length === 0 ? current.name : [current.name, ...parts.toReversed()].join('.');
}

/** The name at the root of a chain of plain selections, or undefined where the chain starts with something else. */
export function rootName(expr: Expr): (Expr & { kind: 'name' }) | undefined {
  let current = expr;
  while (current.kind === 'select') current = current.operand;
  return current.kind === 'name' ? current : undefined;
}

/** The expressions that an expression is made of, in the order in which they are written. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'select':
    case 'has':
    case 'not':
    case 'negate':
      return [expr.operand];
    case 'index':
      return [expr.operand, expr.index];
    case 'call':
      return expr.args;
    case 'method':
      return [expr.target, ...expr.args];
    case 'list':
      return expr.elements.map((element) => element.value);
    case 'map':
      return expr.entries.flatMap(({ key, value }) => [key, value]);
    case 'message':
      return expr.fields.map((field) => field.value);
    case 'and':
    case 'or':
      return expr.terms;
    case 'binary':
      return [expr.left, expr.right];
    case 'conditional':
      return [expr.condition, expr.consequent, expr.otherwise];
    case 'loop':
      return [expr.range, ...(expr.filter === undefined ? [] : [expr.filter]), expr.body];
    case 'bind':
      return [expr.value, expr.body];
    case 'optMap':
    case 'optFlatMap':
      return [expr.target, expr.body];
    default:
      return [];
  }
}
