import { check } from './check.ts';
import type { CelEnvironment, CelProblem } from './check.ts';
import { generate } from './generate.ts';
import { parse } from './parse.ts';
import * as runtime from './runtime.ts';
import type { CelType } from './types.ts';
import type { CelValue } from './value.ts';

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

/**
 * Parses, checks and compiles `source`. The function takes the values of `parameters`, which are the environment's variables
 * in their order unless given; the expression may read only those that the environment declares.
 */
export function compile(
  source: string,
  environment: CelEnvironment,
  parameters: readonly string[] = Object.keys(environment.variables),
): Compiled {
  const parsed = parse(source);
  if (!parsed.ok) return { ok: false, problems: parsed.errors };
  const { problems, type } = check(parsed.expr, environment, source);
  if (problems.length > 0) return { ok: false, problems };
  const code = generate(parsed.expr, { parameters });
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

/**
 * What generated code evaluates to: a function, or what an expression around several of them makes. The functions are
 * `generate`'s, in which nothing of a source can run.
 */
export function madeOf(code: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- generated code is the point of this room
  const make = new Function('rt', `"use strict";return ${code}`) as (rt: typeof runtime) => unknown;
  return make(runtime);
}
