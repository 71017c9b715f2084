import type { Expr } from '../cel/compiler/syntax.ts';

/**
 * The expression with each node replaced by what `change` makes of it, from the leaves up. A node that `change` returns as it is
 * keeps its place.
 */
export function rewritten(expr: Expr, change: (node: Expr) => Expr): Expr {
  const of = (inner: Expr): Expr => rewritten(inner, change);
  switch (expr.kind) {
    case 'literal':
    case 'name':
      return change(expr);
    case 'select':
    case 'has':
    case 'not':
    case 'negate':
      return change({ ...expr, operand: of(expr.operand) });
    case 'index':
      return change({ ...expr, operand: of(expr.operand), index: of(expr.index) });
    case 'call':
      return change({ ...expr, args: expr.args.map(of) });
    case 'method':
      return change({ ...expr, target: of(expr.target), args: expr.args.map(of) });
    case 'list':
      return change({ ...expr, elements: expr.elements.map((one) => ({ ...one, value: of(one.value) })) });
    case 'map':
      return change({
        ...expr,
        entries: expr.entries.map((one) => ({ ...one, key: of(one.key), value: of(one.value) })),
      });
    case 'message':
      return change({ ...expr, fields: expr.fields.map((one) => ({ ...one, value: of(one.value) })) });
    case 'and':
    case 'or':
      return change({ ...expr, terms: expr.terms.map(of) });
    case 'binary':
      return change({ ...expr, left: of(expr.left), right: of(expr.right) });
    case 'conditional':
      return change({
        ...expr,
        condition: of(expr.condition),
        consequent: of(expr.consequent),
        otherwise: of(expr.otherwise),
      });
    case 'loop':
      return change({
        ...expr,
        range: of(expr.range),
        filter: expr.filter === undefined ? undefined : of(expr.filter),
        body: of(expr.body),
      });
    case 'bind':
      return change({ ...expr, value: of(expr.value), body: of(expr.body) });
    case 'optMap':
    case 'optFlatMap':
      return change({ ...expr, target: of(expr.target), body: of(expr.body) });
  }
}
