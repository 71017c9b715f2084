import { isClusterScoped } from '../../src/kubernetes/cluster-scoped.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects that live in no namespace and name one. */
export const check: SetCheck = function* (set) {
  for (const resource of set.resources) {
    const { apiVersion, kind, name, namespace } = resource;
    if (namespace === undefined || !isClusterScoped(apiVersion, kind)) continue;
    const message = `${kind} "${name}" lives in no namespace, so "${namespace}" is dropped and the object holds for the whole cluster.`;
    yield { resource, path: ['metadata', 'namespace'], message };
  }
};
