import { valueAt } from '../../src/model/data.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Applications and projects outside the namespace in which Argo CD looks for them. */
export const check: SetCheck = function* (set, params) {
  const home = typeof params['namespace'] === 'string' ? params['namespace'] : 'argocd';
  const mayBeElsewhere = params['applicationNamespaces'] === true || readsOtherNamespaces(set);
  for (const resource of [...set.ofKind('AppProject.argoproj.io'), ...set.ofKind('Application.argoproj.io')]) {
    const { kind, name, namespace } = resource;
    if (namespace === home || (kind === 'Application' && mayBeElsewhere)) continue;
    // A chart goes to the namespace that its installer names.
    if (namespace === undefined && set.rendering.source.kind === 'helm') continue;
    const where = namespace === undefined ? 'names no namespace' : `lies in ${namespace}`;
    yield {
      resource,
      path: ['metadata', 'namespace'],
      message: `${kind} "${name}" ${where}, and Argo CD only looks into ${home}, so nothing happens.`,
    };
  }
};

/** Whether the set holds Argo CD's own settings and they let it look into further namespaces. */
function readsOtherNamespaces(set: ResourceSet): boolean {
  return set
    .ofKind('ConfigMap')
    .some(
      ({ name, object }) =>
        name === 'argocd-cmd-params-cm' && Boolean(valueAt(object, ['data', 'application.namespaces'])),
    );
}
