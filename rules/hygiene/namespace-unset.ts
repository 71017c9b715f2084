import { isNamespaced } from '../../src/kubernetes/cluster-scoped.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects that name no namespace although they live in one. */
export const check: SetCheck = function* (set) {
  // A chart goes to the namespace that its installer names.
  if (set.rendering.source.kind === 'helm') return;
  for (const resource of set.resources) {
    const { apiVersion, kind, name, namespace } = resource;
    if (namespace !== undefined || !isNamespaced(apiVersion, kind)) continue;
    yield {
      resource,
      path: ['metadata', 'namespace'],
      message: `${kind} "${name}" names no namespace, so it lands in whichever the person or the pipeline that applies it stands in.`,
    };
  }
};
