import { namespacesWithout } from '../../src/kubernetes/namespaces-in-use.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Namespaces in which a container without resources stays without them. */
export const check: SetCheck = function* (set) {
  for (const { shown, resource, path, hasPods } of namespacesWithout(set, 'LimitRange')) {
    yield {
      resource,
      path,
      message: `${shown} has no LimitRange in this source, so a container without requests and limits gets none.`,
      // It looks at pods, and not at namespaces.
      ...(hasPods ? {} : { passedBy: { kics: ['4a20ebac-1060-4c81-95d1-1f7f620e983b'] } }),
    };
  }
};
