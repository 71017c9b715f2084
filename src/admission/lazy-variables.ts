import { madeOf } from '../cel/made-of.ts';
import type { CelValue } from '../cel/value.ts';

/** What a variable is worked out by. */
interface Named {
  readonly name: string;
  readonly evaluate: (values: readonly CelValue[]) => CelValue;
}

/**
 * Makes the object that expressions read as `variables`: each is worked out when it is first read, from the values that hold
 * the object itself. An object literal with getters, made from code, is one shape for all evaluations, which reads ten times
 * as quickly as properties that are defined one by one. Names are in the code as JSON texts, so that nothing of a policy runs.
 */
export function lazyVariablesOf(variables: readonly Named[]): (values: readonly CelValue[]) => CelValue {
  let make: ((evaluate: readonly Named['evaluate'][], values: readonly CelValue[]) => CelValue) | undefined;
  const evaluate = variables.map((one) => one.evaluate);
  return (values) => {
    make ??= madeOf(codeFor(variables.map(({ name }) => name))) as NonNullable<typeof make>;
    return make(evaluate, values);
  };
}

function codeFor(names: readonly string[]): string {
  const getters = names.map(
    (name, index) => `get ${JSON.stringify(name)}(){return m${index}===undefined?m${index}=e[${index}](v):m${index}}`,
  );
  return `(e,v)=>{let ${names.map((_, index) => `m${index}`).join(',')};return {${getters.join(',')}}}`;
}
