import type { Frame, Generator } from './code-frame.ts';
import { isDataLiteral } from './code-of-literals.ts';
import { dottedVariable, isOptionalChain, nameCode, namespacedName, runtimeFor } from './code-of-names.ts';
import type { Form } from './read-code.ts';
import type { Expr, ExprOf } from './syntax.ts';

/** What is known of the value that `code` gives of the expression. */
export function formOf(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  return isOptionalChain(expr) ? undefined : formWithin(expr, frame, generator);
}

/** What is known of the value that `maybe` gives of the expression, or `code` where it is no optional. */
export function formWithin(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  const { found } = generator;
  if (found === undefined) return undefined;
  // Each step of a chain of selections asks about all steps before it.
  if (found.has(expr)) return found.get(expr);
  const form = findForm(expr, frame, generator);
  found.set(expr, form);
  return form;
}

function findForm(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  const known = (inner: Expr): Form | undefined => formOf(inner, frame, generator);
  switch (expr.kind) {
    case 'literal':
      return isDataLiteral(expr) ? 'data' : undefined;
    case 'name':
      return generator.forms.get(nameCode(expr.name, expr.isRooted, frame, generator));
    case 'select':
    case 'index': {
      const variable = expr.kind === 'select' ? dottedVariable(expr, frame, generator) : undefined;
      if (variable !== undefined) return generator.forms.get(variable);
      const form = formWithin(expr.operand, frame, generator);
      return isDataInLoops(form) ? 'data' : undefined;
    }
    case 'list':
      return expr.elements.every(({ value, isOptional }) => !isOptional && isData(known(value))) ? 'data' : undefined;
    case 'conditional':
      return isData(known(expr.consequent)) && isData(known(expr.otherwise)) ? 'data' : undefined;
    case 'binary':
      // A sum of numbers may be a double, which data has in another form.
      return expr.operator === '+' && isDataInLoops(known(expr.left)) && isDataInLoops(known(expr.right))
        ? 'elements'
        : undefined;
    case 'method':
      return formOfMethod(expr, frame, generator);
    case 'loop':
      return expr.macro === 'filter' && isDataInLoops(known(expr.range)) ? 'data' : undefined;
    default:
      return undefined;
  }
}

/** Methods that give what they are asked of with less of it, or in another order. */
const SHORTENING: ReadonlySet<string> = new Set(['slice', 'distinct', 'sort', 'reverse', 'flatten']);

function formOfMethod(expr: ExprOf<'method'>, frame: Frame, generator: Generator): Form | undefined {
  if (namespacedName(expr, frame) !== undefined) return undefined;
  const runtime = runtimeFor(`.${expr.name}`, expr.args.length);
  if (runtime !== undefined && SHORTENING.has(runtime))
    return isDataInLoops(formOf(expr.target, frame, generator)) ? 'data' : undefined;
  const [argument] = expr.args;
  if (argument === undefined || runtime !== 'optionalOrValue') return undefined;
  const isKnown = isData(formWithin(expr.target, frame, generator)) && isData(formOf(argument, frame, generator));
  return isKnown ? 'data' : undefined;
}

function isData(form: Form | undefined): boolean {
  return form === 'data' || form === 'map';
}

/** Whether what a loop over the value meets is data. */
export function isDataInLoops(form: Form | undefined): boolean {
  return isData(form) || form === 'elements';
}

/** Notes what is known of the value that a name of the code has. */
export function setForm(name: string, form: Form | undefined, generator: Generator): void {
  // A value of the expression's own may be missing or an error, unlike what is given.
  if (form === 'elements' || isData(form)) generator.forms.set(name, form === 'elements' ? form : 'data');
}
