import { madeOf } from '../cel/made-of.ts';
import type { CompiledRule, Telling, Test } from './compiled.ts';
import type { JudgeSource } from './judge-source.ts';

/**
 * What runs of a CEL rule, from its code, which is asked for once it is needed. Every name and string of the rule is in the code
 * as a JSON literal, so nothing of the rule runs.
 */
export function runnable(
  { each, guards }: Pick<JudgeSource, 'each' | 'guards'>,
  codeOf: (part: 'test' | 'telling') => string,
): Pick<CompiledRule, 'test' | 'telling' | 'each' | 'guards'> {
  return {
    test: once(() => madeOf(codeOf('test')) as Test),
    telling: once(() => madeOf(codeOf('telling')) as Telling),
    ...(each === undefined ? {} : { each }),
    ...(guards === undefined ? {} : { guards }),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
