import {
  endsByItself,
  isInLinkerdMesh,
  isSystemNamespace,
  LINKERD_KEYS,
  LINKERD_KINDS,
  usesMesh,
} from '../../src/kubernetes/network/service-mesh.ts';
import { isInHostNetwork } from '../../src/kubernetes/network/network-policies.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Namespaces and pods that stay out of the mesh, and ports that are led past it, where a source shows that Linkerd is in use. */
export const check: SetCheck = function* (set, params) {
  if (!usesMesh(set, LINKERD_KINDS, LINKERD_KEYS)) return;
  const chosen = Array.isArray(params['namespaces']) ? params['namespaces'] : [];
  for (const resource of set.ofKind('Namespace')) {
    const isMeant = chosen.length === 0 ? !isSystemNamespace(resource.name) : chosen.includes(resource.name);
    if (!isMeant || isInLinkerdMesh(resource.object)) continue;
    yield {
      resource,
      path: ['metadata', 'annotations', 'linkerd.io/inject'],
      message: `Namespace "${resource.name}" is not in the mesh, so its pods talk in the clear and no policy of Linkerd holds for them.`,
    };
  }
  for (const owned of podTemplatesIn(set)) yield* waysPastMesh(owned);
};

function* waysPastMesh(owned: OwnedTemplate): Generator<Violation> {
  const { owner, template, templatePath } = owned;
  const annotation = (key: string): string => scalarText(valueAt(template, ['metadata', 'annotations', key]));
  if (annotation('linkerd.io/inject') === 'disabled' && !endsByItself(owner) && !isInHostNetwork(owned)) {
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', 'annotations', 'linkerd.io/inject'],
      message: `${owner.kind} "${owner.name}" refuses Linkerd's proxy, so it talks in the clear and no policy of Linkerd holds for it.`,
    };
  }
  for (const side of ['inbound', 'outbound']) {
    const key = `config.linkerd.io/skip-${side}-ports`;
    const ports = annotation(key);
    if (ports === '') continue;
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', 'annotations', key],
      message: `${owner.kind} "${owner.name}" leads the ${side} ports ${ports} past Linkerd's proxy, so nobody encrypts or checks what goes over them.`,
    };
  }
}
