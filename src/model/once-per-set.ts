import type { ResourceSet } from './resource.ts';

/** `work`, done at most once for each set: many rules read the same of one. A set is complete before it is first asked. */
export function oncePerSet<T extends object>(work: (set: ResourceSet) => T): (set: ResourceSet) => T {
  const known = new WeakMap<ResourceSet, T>();
  return (set) => {
    let result = known.get(set);
    if (result === undefined) {
      result = work(set);
      known.set(set, result);
    }
    return result;
  };
}
