import { isClusterScoped } from '../../src/kubernetes/cluster-scoped.ts';
import { isBuiltInKind } from '../../src/kubernetes/kinds.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects that the namespace `default` is asked for; with `requireNamespace` or in the strict reading also those that name none. */
export const check: SetCheck = function* (set, params) {
  const mustName = params['requireNamespace'] === true || params['strict'] === true;
  // A chart goes to the namespace that its installer names; ours is a stand-in.
  if (set.rendering.source.kind === 'helm') return;
  for (const resource of set.resources) {
    const { apiVersion, kind, namespace } = resource;
    if (isClusterScoped(apiVersion, kind) || isOfKubernetes(resource)) continue;
    // Of a custom resource without a namespace nobody knows whether it should have one.
    const isLeftOpen = namespace === undefined && mustName && isBuiltInKind(apiVersion, kind);
    if (namespace !== 'default' && !isLeftOpen) continue;
    yield {
      resource,
      ...(isLeftOpen && params['requireNamespace'] !== true ? { arm: 'strict' as const } : {}),
      path: ['metadata', 'namespace'],
      message: isLeftOpen
        ? `${kind} "${resource.name}" names no namespace, so it goes to default unless whoever applies it says otherwise.`
        : `${kind} "${resource.name}" goes to the namespace default, which everyone shares who names none.`,
    };
  }
};

/** Objects that Kubernetes itself puts into `default`. */
function isOfKubernetes({ kind, name }: Resource): boolean {
  switch (kind) {
    case 'Service':
      return name === 'kubernetes';
    case 'ServiceAccount':
      return name === 'default';
    case 'ConfigMap':
      return name === 'kube-root-ca.crt';
    default:
      return false;
  }
}
