import { constant, type Frame, type Generator } from './code-frame.ts';
import { overloadsByName } from './library.ts';
import { textLiteral } from './read-code.ts';
import { dottedName, rootName } from './syntax.ts';
import type { Expr, ExprOf } from './syntax.ts';
import { TYPE_NAMES } from './types.ts';

/** Code of a variable, or of the name of a type; what is neither is an error when it is read. */
export function nameCode(name: string, isRooted: boolean, frame: Frame, generator: Generator): string {
  const variable = (isRooted ? frame.roots : frame.scope).get(name);
  if (variable !== undefined) return variable;
  if (TYPE_NAMES.has(name)) return constant(`new rt.TypeValue(${textLiteral(name)})`, generator);
  return constant(`new rt.CelError(${textLiteral(`undeclared name: ${name}`)})`, generator);
}

/** Code of a variable or type whose name has dots, of which the longest wins; undefined where the selection reads a field. */
export function dottedVariable(expr: ExprOf<'select'>, frame: Frame, generator: Generator): string | undefined {
  const name = dottedName(expr);
  if (name === undefined) return undefined;
  const root = frame.scope.get(name.split('.')[0] ?? '');
  const isHidden = root !== undefined && !root.startsWith('p') && rootName(expr)?.isRooted !== true;
  if (isHidden) return undefined;
  const variable = frame.scope.get(name);
  if (variable !== undefined) return variable;
  return TYPE_NAMES.has(name) ? constant(`new rt.TypeValue(${textLiteral(name)})`, generator) : undefined;
}

/** The name of a function with a namespace such as `math.greatest`, unless a variable hides the namespace. */
export function namespacedName(expr: ExprOf<'method'>, frame: Frame): string | undefined {
  const namespace = dottedName(expr.target);
  if (namespace === undefined || frame.scope.has(namespace.split('.')[0] ?? '')) return undefined;
  const name = `${namespace}.${expr.name}`;
  return overloadsByName().has(name) ? name : undefined;
}

/** The runtime function behind a function or, with a dot before it, a method that is called with this many arguments. */
export function runtimeFor(name: string, count: number): string | undefined {
  const overloads = overloadsByName().get(name);
  return overloads?.find(
    ({ parameters, isVariadic }) => parameters.length === count || (isVariadic && count >= parameters.length - 1),
  )?.runtime;
}

/** Whether the expression is an optional because a selection in it is: `a.?b`, `a.?b.c`, `a[?0]`. */
export function isOptionalChain(expr: Expr): boolean {
  let current = expr;
  while (current.kind === 'select' || current.kind === 'index') {
    if (current.isOptional) return true;
    current = current.operand;
  }
  return false;
}
