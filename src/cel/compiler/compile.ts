import { check } from './check.ts';
import type { CelEnvironment, CelProblem } from './checker.ts';
import { generate } from './generate.ts';
import { madeOf } from '../made-of.ts';
import { parse } from './parse.ts';
import type { Expr } from './syntax.ts';
import type { CelType } from './types.ts';
import type { CelValue } from '../value.ts';

/** A compiled expression, ready to run; or why it is none. */
export type Compiled =
  | {
      readonly ok: true;
      /** Gives the value for these variables, in the order of the parameters. Errors are values (`CelError`); never throws. */
      readonly evaluate: (...values: readonly unknown[]) => CelValue;
      /** The same as JavaScript text, see `generate`. */
      readonly code: string;
      readonly type: CelType;
    }
  | { readonly ok: false; readonly problems: readonly CelProblem[] };

/** A checked expression; or why it is none. */
export type Understood =
  | { readonly ok: true; readonly expr: Expr; readonly type: CelType }
  | { readonly ok: false; readonly problems: readonly CelProblem[] };

/** Parses and checks `source`, which may read the variables that the environment declares. */
export function understand(source: string, environment: CelEnvironment): Understood {
  const parsed = parse(source);
  if (!parsed.ok) return { ok: false, problems: parsed.errors };
  const { problems, type } = check(parsed.expr, environment, source);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, expr: parsed.expr, type };
}

/**
 * Parses, checks and compiles `source`. The function takes the values of `parameters`, which are the environment's variables
 * in their order unless given; the expression may read only those that the environment declares.
 */
export function compile(
  source: string,
  environment: CelEnvironment,
  parameters: readonly string[] = Object.keys(environment.variables),
): Compiled {
  const read = understand(source, environment);
  return read.ok ? compiled(read.expr, read.type, parameters) : read;
}

/**
 * The same for an expression that is known to pass the checker, which is half of the work. In any other, what the checker would have refused
 * gives an error value.
 */
export function compileChecked(source: string, parameters: readonly string[]): Compiled {
  const parsed = parse(source);
  return parsed.ok ? compiled(parsed.expr, 'dyn', parameters) : { ok: false, problems: parsed.errors };
}

function compiled(expr: Expr, type: CelType, parameters: readonly string[]): Compiled {
  const code = generate(expr, { parameters });
  let made: Evaluator | undefined;
  return {
    ok: true,
    code,
    type,
    // Made at the first call: a rule that never runs costs no compilation.
    evaluate: (...values) => {
      made ??= evaluator(code);
      return made(...values);
    },
  };
}

/** A function from the values of its parameters. */
type Evaluator = (...values: readonly unknown[]) => CelValue;

/** The function that `generate`'s code evaluates to. */
export function evaluator(code: string): Evaluator {
  return madeOf(code) as Evaluator;
}
