import { oncePer } from './once-per.ts';
import type { ResourceSet } from './resource.ts';

/** What is known of a set, by what has worked it out. One table for all, since a set has many facts and a run many sets. */
const factsOf: (set: ResourceSet) => Map<object, unknown> = oncePer(() => new Map<object, unknown>());

/** `work`, done at most once for each set: many rules read the same of one. A set is complete before it is first asked. */
export function oncePerSet<T extends object>(work: (set: ResourceSet) => T): (set: ResourceSet) => T {
  return (set) => {
    const facts = factsOf(set);
    let fact = facts.get(work) as T | undefined;
    if (fact === undefined) {
      fact = work(set);
      facts.set(work, fact);
    }
    return fact;
  };
}
