import { check } from '../cel/compiler/check.ts';
import type { CelType } from '../cel/compiler/types.ts';
import { generate } from '../cel/compiler/generate.ts';
import { evaluator } from '../cel/compiler/compile.ts';
import { parse } from '../cel/compiler/parse.ts';
import { childrenOf, type Expr } from '../cel/compiler/syntax.ts';
import type { CelValue } from '../cel/value.ts';
import { ACTIVATION, typesFor } from './activation.ts';
import { withKyvernoLibrary } from './kyverno/kyverno-library.ts';
import { lazyVariablesOf } from './lazy-variables.ts';
import { withNullPresence } from './null-presence.ts';
import type { Dialect, Exception, NamedExpression, PolicyPart, Validation } from './policy.ts';
import { refused, type Written } from './policy-object.ts';

/** An expression, ready to run: takes the values of `ACTIVATION`. */
export interface Runnable {
  readonly expr: Expr;
  readonly evaluate: (values: readonly CelValue[]) => CelValue;
}

/** A validation, ready to run. */
export interface CompiledValidation {
  readonly written: Validation;
  readonly test: Runnable;
  readonly message?: Runnable;
}

/** A policy's part, ready to run. */
export interface CompiledPart {
  readonly part: PolicyPart;
  readonly conditions: readonly (Runnable & { readonly name: string })[];
  readonly variables: readonly (Runnable & { readonly name: string })[];
  readonly lazyVariables: ReturnType<typeof lazyVariablesOf>;
  readonly validations: readonly CompiledValidation[];
  readonly exceptions: readonly { readonly written: Exception; readonly conditions: readonly Runnable[] }[];
  /** The names that its expressions read, and perhaps some that only loops give. */
  readonly reads: ReadonlySet<string>;
}

/** Compiles all expressions of a part. Throws `UserError` at the place of the first that is not right. */
export function compilePart(part: PolicyPart): CompiledPart {
  const { dialect } = part;
  const types: Record<string, CelType> = {};
  const variables = part.variables.map(({ name, expression }) => {
    const { runnable, type } = compiled(expression, dialect, types);
    types[name] = type;
    return { name, ...runnable };
  });
  // Kubernetes looks at the conditions before there are variables; Kyverno after.
  const known = dialect === 'kyverno' ? types : {};
  const conditional = ({ name, expression }: NamedExpression): Runnable & { readonly name: string } => ({
    name,
    ...compiled(expression, dialect, known).runnable,
  });
  // Kyverno writes them down as they are where they are no CEL, as in its documentation.
  if (dialect !== 'kyverno') for (const annotation of part.auditAnnotations) compiled(annotation, dialect, types);
  const conditions = part.conditions.map(conditional);
  const exceptions = part.exceptions.map((written) => ({ written, conditions: written.conditions.map(conditional) }));
  const validations = part.validations.map((written) => ({
    written,
    test: compiled(written.expression, dialect, types).runnable,
    ...(written.messageExpression === undefined
      ? {}
      : { message: compiled(written.messageExpression, dialect, types).runnable }),
  }));
  const all = [
    ...variables,
    ...conditions,
    ...exceptions.flatMap((one) => one.conditions),
    ...validations.flatMap(({ test, message }) => (message === undefined ? [test] : [test, message])),
  ];
  const reads = new Set<string>();
  for (const { expr } of all) collectNames(expr, reads);
  return { part, variables, lazyVariables: lazyVariablesOf(variables), conditions, validations, exceptions, reads };
}

function collectNames(expr: Expr, into: Set<string>): void {
  if (expr.kind === 'name') into.add(expr.name);
  for (const child of childrenOf(expr)) collectNames(child, into);
}

/** The expression with what its dialect adds to CEL brought to what ours can say. */
export function inOwnWords(expr: Expr, dialect: Dialect): Expr {
  return withNullPresence(dialect === 'kyverno' ? withKyvernoLibrary(expr) : expr);
}

function compiled(
  { source, from, path }: Written,
  dialect: Dialect,
  variables: Readonly<Record<string, CelType>>,
): { readonly runnable: Runnable; readonly type: CelType } {
  const parsed = parse(source);
  if (!parsed.ok) {
    const [error] = parsed.errors;
    throw refused(from, path, error?.message ?? 'is not CEL', {
      hint: 'Mend the expression; the API server would refuse it too.',
      offset: error?.offset ?? 0,
    });
  }
  const expr = inOwnWords(parsed.expr, dialect);
  const { problems, type } = check(expr, { variables: typesFor(dialect, { ...variables }) }, source);
  const [problem] = problems;
  if (problem !== undefined) {
    throw refused(from, path, problem.message, {
      hint: problem.hint ?? 'docs/admission-policies.md lists what a policy may read.',
      offset: problem.offset,
    });
  }
  let made: ReturnType<typeof evaluator> | undefined;
  return {
    type,
    runnable: {
      expr,
      evaluate: (values) => (made ??= evaluator(generate(expr, { parameters: ACTIVATION })))(...values),
    },
  };
}
