import { type Checker, optionalOf, report } from './checker.ts';
import { nearestInAnyCase } from '../../model/nearest-name.ts';
import { typeOfOperator } from './operator-types.ts';
import type { Expr, ExprOf } from './syntax.ts';
import { fits, resolved, textOfType } from './types.ts';
import type { CelType } from './types.ts';

/** The type of a field of a value of type `operand`; told, and anything, where it has none of that name. */
export function typeOfField(expr: Expr & { readonly field: string }, operand: CelType, checker: Checker): CelType {
  const known = resolved(operand);
  if (known === 'dyn' || (typeof known === 'object' && known.kind === 'variable')) return 'dyn';
  if (typeof known === 'object') {
    if (known.kind === 'map') {
      if (fits(known.key, 'string', checker.trail)) return known.value;
      return report(checker, expr, `"${expr.field}" cannot be a key of ${textOfType(known)}`);
    }
    if (known.kind === 'optional') return optionalOf(typeOfField(expr, known.value, checker));
    if (known.kind === 'object') {
      if (Object.hasOwn(known.fields, expr.field)) return known.fields[expr.field] ?? 'dyn';
      if (known.isOpen === true) return 'dyn';
      const close = nearestInAnyCase(expr.field, Object.keys(known.fields));
      return report(
        checker,
        expr,
        `${known.name} has no field "${expr.field}"`,
        close === undefined ? `Its fields: ${namesShown(known.fields)}.` : `Did you mean "${close}"?`,
        expr.field,
      );
    }
  }
  return report(checker, expr, `a value of type ${textOfType(known)} has no fields, so "${expr.field}" cannot be read`);
}

/** The first names of a type's fields, which may be a hundred. */
function namesShown(fields: Readonly<Record<string, CelType>>): string {
  const names = Object.keys(fields).toSorted();
  return names.length > 24 ? `${names.slice(0, 24).join(', ')} and ${names.length - 24} more` : names.join(', ');
}

/** The type of `operand[index]`. A text as the index reads a field of an object. */
export function typeOfElement(expr: ExprOf<'index'>, operand: CelType, index: CelType, checker: Checker): CelType {
  const known = resolved(operand);
  if (typeof known === 'object' && known.kind === 'optional')
    return optionalOf(typeOfElement(expr, known.value, index, checker));
  const { index: key } = expr;
  if (typeof known === 'object' && known.kind === 'object' && key.kind === 'literal' && key.literal.type === 'string')
    return typeOfField({ ...expr, field: key.literal.value }, known, checker);
  return typeOfOperator(expr, '[]', ['(list<A>, int) -> A', '(map<A,B>, A) -> B'], [known, index], checker);
}
