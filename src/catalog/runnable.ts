import type { CompiledRule, Telling, Test } from './compiled.ts';
import type { JudgeSource } from './judge-source.ts';

/**
 * What runs of a CEL rule: `make` makes each part from its code (`madeOf`) once it is needed. Every name and string of the rule is in the code
 * as a JSON literal, so nothing of the rule runs.
 */
export function runnable(
  { each, guards }: Pick<JudgeSource, 'each' | 'guards'>,
  make: (part: 'test' | 'telling') => unknown,
): Pick<CompiledRule, 'test' | 'telling' | 'each' | 'guards'> {
  return {
    test: once(() => make('test') as Test),
    telling: once(() => make('telling') as Telling),
    ...(each === undefined ? {} : { each }),
    ...(guards === undefined ? {} : { guards }),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
