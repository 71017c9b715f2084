import { compile } from '../../src/cel/compiler/compile.ts';
import { plainOf } from '../../src/cel/plain.ts';
import { CelError } from '../../src/cel/value.ts';

/** What the expression gives for these variables, all of them dynamic: plain data, or `error: …` for an error. */
export function evaluate(source: string, variables: Readonly<Record<string, unknown>> = {}): unknown {
  const compiled = compile(source, {
    variables: Object.fromEntries(Object.keys(variables).map((name) => [name, 'dyn'])),
  });
  if (!compiled.ok) return `refused: ${compiled.problems[0]?.message ?? ''}`;
  const value = compiled.evaluate(...Object.values(variables));
  return value instanceof CelError ? `error: ${value.message}` : plainOf(value);
}
