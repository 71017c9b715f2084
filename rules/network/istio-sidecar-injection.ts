import {
  endsByItself,
  ISTIO_KEYS,
  ISTIO_KINDS,
  isInIstioMesh,
  isSystemNamespace,
  usesMesh,
} from '../../src/kubernetes/network/service-mesh.ts';
import { isInHostNetwork } from '../../src/kubernetes/network/network-policies.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const INJECT = 'sidecar.istio.io/inject';

/** Namespaces and pods that stay out of the mesh, in a source that shows that Istio is in use. */
export const check: SetCheck = function* (set, params) {
  if (!usesMesh(set, ISTIO_KINDS, ISTIO_KEYS)) return;
  const chosen = Array.isArray(params['namespaces']) ? params['namespaces'] : [];
  for (const resource of set.ofKind('Namespace')) {
    const isMeant = chosen.length === 0 ? !isSystemNamespace(resource.name) : chosen.includes(resource.name);
    if (!isMeant || isInIstioMesh(resource)) continue;
    yield {
      resource,
      path: ['metadata', 'labels', 'istio-injection'],
      message: `Namespace "${resource.name}" is not in the mesh, so its pods talk in the clear and no policy of Istio holds for them.`,
    };
  }
  for (const owned of podTemplatesIn(set)) {
    const { owner, template, templatePath } = owned;
    // Istio leaves pods in the network of their node alone.
    if (endsByItself(owner) || isInHostNetwork(owned)) continue;
    const map = ['labels', 'annotations'].find(
      (one) => scalarText(valueAt(template, ['metadata', one, INJECT])) === 'false',
    );
    if (map === undefined) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', map, INJECT],
      message: `${owner.kind} "${owner.name}" refuses Istio's sidecar, so it talks in the clear and no policy of Istio holds for it.`,
    };
  }
};
