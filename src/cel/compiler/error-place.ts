import { generate } from './generate.ts';
import { madeOf } from '../made-of.ts';
import { childrenOf } from './syntax.ts';
import type { Expr } from './syntax.ts';
import { CelError } from '../value.ts';

/**
 * The part of the expression in which its error comes about: the innermost one that gives this error by itself. What stands
 * inside of a loop or `cel.bind` has no value outside of it, so such an error is the whole loop's.
 */
export function errorPlace(expr: Expr, parameters: readonly string[], values: readonly unknown[]): Expr {
  const message = errorOf(expr, parameters, values);
  if (message === undefined) return expr;
  const inner = outsideOfLoops(expr).find((child) => errorOf(child, parameters, values) === message);
  return inner === undefined ? expr : errorPlace(inner, parameters, values);
}

function outsideOfLoops(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'loop':
      return [expr.range];
    case 'bind':
      return [expr.value];
    case 'optMap':
    case 'optFlatMap':
      return [expr.target];
    default:
      return childrenOf(expr);
  }
}

function errorOf(expr: Expr, parameters: readonly string[], values: readonly unknown[]): string | undefined {
  const evaluate = madeOf(generate(expr, { parameters })) as (...given: readonly unknown[]) => unknown;
  const value = evaluate(...values);
  return value instanceof CelError ? value.message : undefined;
}
