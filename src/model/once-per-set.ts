import { oncePer } from './once-per.ts';
import type { ResourceSet } from './resource.ts';

/** `work`, done at most once for each set: many rules read the same of one. A set is complete before it is first asked. */
export const oncePerSet: <T extends object>(work: (set: ResourceSet) => T) => (set: ResourceSet) => T = oncePer;
