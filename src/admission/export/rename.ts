import { parse } from '../../cel/compiler/parse.ts';
import { childrenOf, type Expr } from '../../cel/compiler/syntax.ts';

/** A place of an expression where one of the rule's own names stands, outside of the loops that hide it. */
export interface FreeName {
  readonly name: string;
  /** With `variables`: which of them. */
  readonly variable?: string;
  readonly offset: number;
  readonly length: number;
  /** The names that loops around it have given. */
  readonly hidden: ReadonlySet<string>;
}

/** The free names of an expression that parses, in the order of its text; none of one that does not. */
export function freeNames(source: string): readonly FreeName[] {
  const parsed = parse(source);
  if (!parsed.ok) return [];
  const found: FreeName[] = [];
  visit(parsed.expr, new Set(), source, found);
  return found.toSorted((a, b) => a.offset - b.offset);
}

function visit(expr: Expr, hidden: ReadonlySet<string>, source: string, found: FreeName[]): void {
  const inside = (inner: Expr, names: readonly string[] = []): void =>
    visit(inner, names.length === 0 ? hidden : new Set([...hidden, ...names]), source, found);
  switch (expr.kind) {
    case 'name':
      if (!hidden.has(expr.name)) found.push({ ...nameAt(source, expr.offset, expr.name), hidden });
      return;
    case 'loop':
      inside(expr.range);
      if (expr.filter !== undefined) inside(expr.filter, expr.variables);
      inside(expr.body, expr.variables);
      return;
    case 'bind':
      inside(expr.value);
      inside(expr.body, [expr.variable]);
      return;
    case 'optMap':
    case 'optFlatMap':
      inside(expr.target);
      inside(expr.body, [expr.variable]);
      return;
    default:
      for (const child of childrenOf(expr)) inside(child);
  }
}

function nameAt(source: string, offset: number, name: string): Omit<FreeName, 'hidden'> {
  const match = /variables\s*\.\s*(?<variable>\w+)/uy;
  match.lastIndex = offset;
  const variable = name === 'variables' ? match.exec(source)?.groups?.['variable'] : undefined;
  return variable === undefined
    ? { name, offset, length: name.length }
    : { name, variable, offset, length: match.lastIndex - offset };
}

/** The expression with its free names replaced; undefined from `replace` leaves one as it is. */
export function renamed(source: string, replace: (name: FreeName) => string | undefined): string {
  let text = '';
  let at = 0;
  for (const name of freeNames(source)) {
    const replacement = replace(name);
    if (replacement === undefined) continue;
    text += source.slice(at, name.offset) + replacement;
    at = name.offset + name.length;
  }
  return text + source.slice(at);
}
