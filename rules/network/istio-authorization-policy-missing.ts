import { isInIstioMesh } from '../../src/kubernetes/network/service-mesh.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Where policies for the whole mesh are, unless Istio was installed otherwise. */
const ROOT_NAMESPACE = 'istio-system';

/** Namespaces of the mesh in which no policy says who may call. */
export const check: SetCheck = function* (set) {
  const policies = set.ofKind('AuthorizationPolicy.security.istio.io');
  const guarded = new Set(policies.map(({ namespace }) => namespace));
  // One without a namespace goes where the others go, so it may be for any.
  if (guarded.has(undefined) || guarded.has(ROOT_NAMESPACE)) return;
  for (const resource of set.ofKind('Namespace')) {
    if (!isInIstioMesh(resource) || guarded.has(resource.name)) continue;
    yield {
      resource,
      path: ['metadata', 'name'],
      message: `Namespace "${resource.name}" is in the mesh without an AuthorizationPolicy, so every workload of the mesh may call what is in it.`,
    };
  }
};
