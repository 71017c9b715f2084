import { type Checker, report } from './checker.ts';
import { overloadsByName } from './library.ts';
import type { Overload } from './library.ts';
import { nearestInAnyCase } from '../../model/nearest-name.ts';
import { choose, mayTake, signatureFor } from './signatures.ts';
import type { Expr, ExprOf } from './syntax.ts';
import { textOfType } from './types.ts';
import type { CelType } from './types.ts';

/** What is called. */
export interface Called {
  readonly name: string;
  /** The type of the value before the dot; undefined for a function. */
  readonly receiver: CelType | undefined;
}

/** The type that a function or method gives for arguments of these types; told, and anything, where there is none that takes them. */
export function typeOfCall(expr: Expr, called: Called, args: readonly CelType[], checker: Checker): CelType {
  const isMethod = called.receiver !== undefined;
  const overloads = overloadsByName().get(isMethod ? `.${called.name}` : called.name);
  if (overloads === undefined) return unknownFunction(expr, isMethod ? `.${called.name}` : called.name, checker);
  const given = called.receiver === undefined ? args : [called.receiver, ...args];
  const forms = overloads.filter((overload) => mayTake(overload, given.length));
  const result = choose(
    forms.map((overload) => signatureFor(overload, given.length)),
    given,
    checker.trail,
  );
  return result ?? refuseCall(expr, called, args, overloads, checker);
}

function refuseCall(
  expr: Expr,
  called: Called,
  args: readonly CelType[],
  overloads: readonly Overload[],
  checker: Checker,
): CelType {
  const forms = overloads.map((overload) => {
    const parameters = `(${overload.parameters.join(', ')}${overload.isVariadic ? '...' : ''})`;
    return overload.receiver === undefined
      ? `${called.name}${parameters}`
      : `${overload.receiver}.${called.name}${parameters}`;
  });
  const before = called.receiver === undefined ? '' : `${textOfType(called.receiver)}.`;
  const written = `${before}${called.name}(${args.map(textOfType).join(', ')})`;
  return report(
    checker,
    expr,
    `there is no ${written}`,
    `Forms of ${called.name}: ${[...new Set(forms)].slice(0, 6).join('; ')}.`,
  );
}

/** Tells that there is no function, or where the name begins with a dot no method, of this name. */
export function unknownFunction(expr: Expr, name: string, checker: Checker): CelType {
  const isMethod = name.startsWith('.');
  const all = [...overloadsByName().keys(), ...(isMethod ? MACRO_METHODS : MACRO_FUNCTIONS)];
  const close = nearestInAnyCase(
    name,
    all.filter((known) => known.startsWith('.') === isMethod),
  );
  const shown = isMethod ? name.slice(1) : name;
  const other = isMethod ? name.slice(1) : `.${name}`;
  const hint =
    close !== undefined
      ? `Did you mean "${close.replace(/^\./, '')}"?`
      : overloadsByName().has(other)
        ? `${shown} is ${isMethod ? 'a function' : 'a method'}: write ${isMethod ? `${shown}(value)` : `value.${shown}(…)`}.`
        : undefined;
  return report(checker, expr, `unknown ${isMethod ? 'method' : 'function'} "${shown}"`, hint);
}

/** Whether functions have this name and a dot before their own. */
export function isNamespace(name: string): boolean {
  for (const known of overloadsByName().keys()) if (known.startsWith(`${name}.`)) return true;
  return false;
}

/** Tells of a macro with another number of arguments than the parser takes it for one by. */
export function refuseMacro(expr: ExprOf<'method'>, checker: Checker): CelType {
  return report(
    checker,
    expr,
    `${expr.name}() does not take ${expr.args.length} arguments`,
    `Write e.g. value.${expr.name}(x, …) with a name for the element first.`,
  );
}

/** Macros that are written like methods, with their dot. */
export const MACRO_METHODS: readonly string[] = [
  '.all',
  '.exists',
  '.exists_one',
  '.existsOne',
  '.map',
  '.filter',
  '.transformList',
  '.transformMap',
  '.transformMapEntry',
  '.sortBy',
  '.optMap',
  '.optFlatMap',
];

const MACRO_FUNCTIONS: readonly string[] = ['has', 'cel.bind'];
