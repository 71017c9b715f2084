import * as runtime from './runtime.ts';

// A plain object: a bundler makes a module's namespace of getters, which cost each call twice its time.
const RUNTIME: typeof runtime = Object.freeze({ ...runtime });

/**
 * What generated code evaluates to: a function, or what an expression around several of them makes. The functions are
 * `generate`'s, in which nothing of a source can run.
 */
export function madeOf(code: string): unknown {
  return madeBy(makerOf(code));
}

/** What code makes when it is given the run time, which is all that it can reach. */
export type Maker = (rt: typeof runtime) => unknown;

/** The same of code that has been read already. */
export function madeBy(make: Maker): unknown {
  return make(RUNTIME);
}

function makerOf(code: string): Maker {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- generated code is the point of this room
  return new Function('rt', `"use strict";return ${code}`) as Maker;
}
