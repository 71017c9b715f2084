import { isInLinkerdMesh } from '../../src/kubernetes/network/service-mesh.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import { mayShareNamespace, type OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Links of Linkerd's policies that lead nowhere, and programs of the mesh for which there is none. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const served = new Set<OwnedTemplate>();
  for (const server of set.ofKind('Server.policy.linkerd.io')) {
    const selector = valueAt(server.object, ['spec', 'podSelector']);
    if (!isMap(selector)) continue;
    const selected = pods.selectedByExpressions(selector, server);
    for (const owned of selected ?? []) served.add(owned);
    if (selected === undefined || selected.length > 0) continue;
    // Where there is no pod at all, they are most likely elsewhere.
    const isAlone = pods.templates.length === 0;
    if (isAlone && params['strict'] !== true) continue;
    yield {
      resource: server,
      path: ['spec', 'podSelector'],
      message: `Server "${server.name}" selects no pod of this source, so no policy holds for the port it describes.`,
      ...(isAlone ? { arm: 'strict', severity: 'info' } : {}),
    };
  }
  yield* unservedDeployments(set, pods, served);
  yield* danglingTargets(set);
};

function* unservedDeployments(
  set: ResourceSet,
  pods: PodIndex,
  served: ReadonlySet<OwnedTemplate>,
): Generator<Violation> {
  const namespaces = new Set(
    set.ofKind('Namespace').flatMap((namespace) => (isInLinkerdMesh(namespace.object) ? [namespace.name] : [])),
  );
  for (const owned of pods.templates) {
    const { owner, template, templatePath } = owned;
    if (owner.kind !== 'Deployment' || served.has(owned)) continue;
    const own: unknown = valueAt(template, ['metadata', 'annotations', 'linkerd.io/inject']);
    const isMeshed = own === undefined ? namespaces.has(owner.namespace ?? '') : isInLinkerdMesh(template);
    if (!isMeshed) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', 'labels'],
      message: `Deployment "${owner.name}" is in the mesh and no Server of this source describes its ports, so no policy says who may call it.`,
    };
  }
}

/** What a policy can be for, as kind and API group. */
const TARGETS: readonly string[] = [
  'Server.policy.linkerd.io',
  'HTTPRoute.policy.linkerd.io',
  'HTTPRoute.gateway.networking.k8s.io',
  'GRPCRoute.gateway.networking.k8s.io',
];

function* danglingTargets(set: ResourceSet): Generator<Violation> {
  const byName = new Map(TARGETS.map((kind) => [kind, groupBy(set.ofKind(kind), ({ name }) => name)]));
  for (const policy of set.ofKind('AuthorizationPolicy.policy.linkerd.io')) {
    const target = valueAt(policy.object, ['spec', 'targetRef']);
    if (!isMap(target)) continue;
    const { group, kind, name } = target;
    if (typeof name !== 'string') continue;
    const targets = byName.get(`${scalarText(kind)}.${scalarText(group)}`);
    if (targets === undefined || targets.get(name)?.some((one) => mayShareNamespace(one, policy)) === true) continue;
    yield {
      resource: policy,
      path: ['spec', 'targetRef', 'name'],
      message: `AuthorizationPolicy "${policy.name}" is for ${scalarText(kind)} "${name}", which is not in this source, so it admits and refuses nobody.`,
    };
  }
}
