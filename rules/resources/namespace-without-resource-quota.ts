import { namespacesWithout } from '../../src/kubernetes/namespaces-in-use.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Namespaces that may take all of the cluster. */
export const check: SetCheck = function* (set) {
  for (const { shown, resource, path, hasPods } of namespacesWithout(set, 'ResourceQuota')) {
    yield {
      resource,
      path,
      message: `${shown} has no ResourceQuota in this source, so what runs in it may take the whole cluster.`,
      // It looks at pods, and not at namespaces.
      ...(hasPods ? {} : { passedBy: { kics: ['48a5beba-e4c0-4584-a2aa-e6894e4cf424'] } }),
    };
  }
};
