import { madeOf } from '../cel/made-of.ts';
import type { CompiledRule, Telling, Test } from './compiled.ts';
import type { JudgeSource } from './judge-source.ts';

/**
 * What runs of a CEL rule, from its code. Every name and string of the rule is in the code as a JSON literal, so nothing of the
 * rule runs.
 */
export function runnable({
  test,
  telling,
  each,
  guards,
}: JudgeSource): Pick<CompiledRule, 'test' | 'telling' | 'each' | 'guards'> {
  return {
    test: once(() => madeOf(test) as Test),
    telling: once(() => madeOf(telling) as Telling),
    ...(each === undefined ? {} : { each }),
    ...(guards === undefined ? {} : { guards }),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
