import { positionAt } from './parse.ts';
import type { Expr } from './syntax.ts';
import { fits, resolved, textOfType } from './types.ts';
import type { CelType, Trail } from './types.ts';

/** What is wrong with an expression, and where: line and column from 1, offset from 0, in UTF-16 code units. */
export interface CelProblem {
  readonly message: string;
  /** What to write instead, where that can be guessed. */
  readonly hint?: string;
  /** The field of an object whose type does not have it. */
  readonly field?: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What an expression may use beside the functions of Kubernetes' CEL. */
export interface CelEnvironment {
  /** Variables by name; a name may have dots. */
  readonly variables: Readonly<Record<string, CelType>>;
}

/** What is known and found on the way through one expression. */
export interface Checker {
  readonly problems: CelProblem[];
  readonly types: Map<Expr, CelType>;
  readonly trail: Trail;
  readonly variables: Readonly<Record<string, CelType>>;
  readonly source: string;
}

/** The variables of macros around an expression. */
export interface Scope {
  readonly names: ReadonlyMap<string, CelType>;
  readonly outer: Scope | undefined;
}

/** The type of a variable of the environment, whose name may have dots; undefined for no such variable. */
export function declared(name: string, { variables }: Checker): CelType | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** The type of a macro's variable, the innermost of that name; undefined where no macro around has it. */
export function lookUp(scope: Scope, name: string): CelType | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    const type = current.names.get(name);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** The scope of a macro's body. */
export function inside(scope: Scope, names: readonly (readonly [string, CelType])[]): Scope {
  return { names: new Map(names), outer: scope };
}

/** Every variable that can be read here. */
export function namesIn(scope: Scope, checker: Checker): ReadonlySet<string> {
  const names = new Set<string>();
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    for (const name of current.names.keys()) names.add(name);
  }
  for (const name of Object.keys(checker.variables)) names.add(name);
  return names;
}

/** Tells a problem at the expression, and gives its type: anything, so that nothing more is told of it. */
export function report(checker: Checker, expr: Expr, message: string, hint?: string, field?: string): CelType {
  const { offset } = expr;
  checker.problems.push({
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(field === undefined ? {} : { field }),
    offset,
    ...positionAt(checker.source, offset),
  });
  return 'dyn';
}

/** Tells where the expression, which is of this type, can be no bool. */
export function wantBool(expr: Expr, type: CelType, checker: Checker): void {
  if (!fits('bool', type, checker.trail))
    report(checker, expr, `expected a bool here, but this is of type ${textOfType(type)}`);
}

/** An optional of these values; of optionals the very same, since optionals do not nest when they are read. */
export function optionalOf(value: CelType): CelType {
  const known = resolved(value);
  return typeof known === 'object' && known.kind === 'optional' ? known : { kind: 'optional', value };
}
