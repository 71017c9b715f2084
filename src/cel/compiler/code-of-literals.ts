import { constant, type Generator } from './code-frame.ts';
import { textLiteral } from './read-code.ts';
import type { Expr, ExprOf } from './syntax.ts';

/** Code of a literal. */
export function literalCode(expr: ExprOf<'literal'>, generator: Generator): string {
  const { literal: value } = expr;
  switch (value.type) {
    case 'null':
    case 'bool':
      return String(value.value);
    case 'string':
      return textLiteral(value.value);
    case 'int':
      return `(${value.value}${Number.isSafeInteger(Number(value.value)) ? '' : 'n'})`;
    case 'uint':
      return constant(`new rt.Uint(${value.value}n)`, generator);
    case 'double':
      return doubleLiteral(value.value, generator);
    case 'bytes':
      return constant(`new rt.Bytes(Uint8Array.of(${value.value.join(',')}))`, generator);
  }
}

function doubleLiteral(value: number, generator: Generator): string {
  if (!Number.isSafeInteger(value)) return `(${value})`;
  return constant(`rt.doubleOf(${Object.is(value, -0) ? '-0' : value})`, generator);
}

/** The text of a literal that is one: a key that is written out is read as the field it is, `labels['app']`. */
export function textOfLiteral(expr: Expr): string | undefined {
  return expr.kind === 'literal' && expr.literal.type === 'string' ? expr.literal.value : undefined;
}

/** Whether the expression is a literal, or a list or map of such. */
export function isConstant(expr: Expr): boolean {
  if (expr.kind === 'list') return expr.elements.every((element) => !element.isOptional && isConstant(element.value));
  if (expr.kind !== 'map') return expr.kind === 'literal';
  return expr.entries.every((entry) => !entry.isOptional && isConstant(entry.key) && isConstant(entry.value));
}

/** Literals of texts, whole numbers that fit, booleans and null are as they would be in a manifest. */
export function isDataLiteral({ literal: { type } }: ExprOf<'literal'>): boolean {
  return type === 'string' || type === 'int' || type === 'bool' || type === 'null';
}
