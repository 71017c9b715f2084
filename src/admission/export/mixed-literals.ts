import { check } from '../../cel/compiler/check.ts';
import { parse } from '../../cel/compiler/parse.ts';
import { childrenOf, type Expr } from '../../cel/compiler/syntax.ts';
import { textOfType, type CelType } from '../../cel/compiler/types.ts';

/**
 * Whether a list or map is written in the expression whose members are of several types: the API server refuses that, unless
 * they are wrapped in `dyn`. An optional member counts as what it holds.
 */
export function hasMixedLiteral(source: string, variables: Readonly<Record<string, CelType>>): boolean {
  const parsed = parse(source);
  if (!parsed.ok) return false;
  const { types } = check(parsed.expr, { variables }, source);
  return isMixed(parsed.expr, types);
}

function isMixed(expr: Expr, types: ReadonlyMap<Expr, CelType>): boolean {
  const typeOf = (inner: Expr, isOptional: boolean): string => {
    const type = types.get(inner) ?? 'dyn';
    return textOfType(isOptional && typeof type === 'object' && type.kind === 'optional' ? type.value : type);
  };
  const members: readonly string[] =
    expr.kind === 'list'
      ? expr.elements.map((one) => typeOf(one.value, one.isOptional))
      : expr.kind === 'map'
        ? expr.entries.map((one) => typeOf(one.value, one.isOptional))
        : [];
  return new Set(members).size > 1 || childrenOf(expr).some((child) => isMixed(child, types));
}
