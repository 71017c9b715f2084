import { isConstant } from './code-of-literals.ts';
import { childrenOf } from './syntax.ts';
import type { Expr, ExprOf } from './syntax.ts';

/** Whether the value of the expression is worked out once and kept: a list, map or loop that reads no variable. */
export function isWorthKeeping(expr: Expr): boolean {
  // Lists and maps of literals are constants already.
  const isLarge = expr.kind === 'loop' || ((expr.kind === 'list' || expr.kind === 'map') && !isConstant(expr));
  return isLarge && !readsAround(expr, []);
}

/** Whether a part of the expression reads a name from around it; `bound` are those that macros within it bind. */
function readsAround(expr: Expr, bound: readonly string[]): boolean {
  // The name of a type is read from around as well: a macro may bind it, and `list` is a likely name for a list.
  if (expr.kind === 'name') return !bound.includes(nameOf(expr));
  const names = boundNames(expr);
  if (names.length === 0) return childrenOf(expr).some((child) => readsAround(child, bound));
  const seen = [...bound, ...names];
  return childrenOf(expr).some((child, position) => readsAround(child, position === 0 ? bound : seen));
}

// No macro binds a name that begins with a dot.
function nameOf({ name, isRooted }: ExprOf<'name'>): string {
  return isRooted ? `.${name}` : name;
}

/** Names that all children but the first see: that is what a loop goes through, or what a bind names. */
function boundNames(expr: Expr): readonly string[] {
  if (expr.kind === 'loop') return expr.variables;
  return expr.kind === 'bind' || expr.kind === 'optMap' || expr.kind === 'optFlatMap' ? [expr.variable] : [];
}
