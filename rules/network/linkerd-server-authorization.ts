import { isInLinkerdMesh } from '../../src/kubernetes/service-mesh.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { mayShareNamespace } from '../../src/kubernetes/selectors.ts';
import { groupOf } from '../../src/kubernetes/kinds.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Links of Linkerd's policies that lead nowhere, and programs of the mesh for which there is none. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const served = new Set<OwnedTemplate>();
  for (const server of set.ofKind('Server.policy.linkerd.io')) {
    const selector = valueAt(server.object, ['spec', 'podSelector']);
    if (!isMap(selector)) continue;
    const selected = pods.selectedByExpressions(selector, server);
    for (const owned of selected ?? []) served.add(owned);
    if (selected === undefined || selected.length > 0) continue;
    yield {
      resource: server,
      path: ['spec', 'podSelector'],
      message: `Server "${server.name}" selects no pod of this source, so no policy holds for the port it describes.`,
      ...(pods.templates.length === 0 ? { severity: 'info' as const } : {}),
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

/** Targets by the API group that a reference names. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'policy.linkerd.io': ['Server', 'HTTPRoute'],
  'gateway.networking.k8s.io': ['HTTPRoute', 'GRPCRoute'],
};

function* danglingTargets(set: ResourceSet): Generator<Violation> {
  for (const policy of set.ofKind('AuthorizationPolicy.policy.linkerd.io')) {
    const target = valueAt(policy.object, ['spec', 'targetRef']);
    if (!isMap(target)) continue;
    const { group, kind, name } = target;
    if (typeof group !== 'string' || typeof kind !== 'string' || typeof name !== 'string') continue;
    if (TARGETS[group]?.includes(kind) !== true) continue;
    const isThere = set
      .ofKind(`${kind}.${group}`)
      .some((one) => one.name === name && groupOf(one.apiVersion) === group && mayShareNamespace(one, policy));
    if (isThere) continue;
    yield {
      resource: policy,
      path: ['spec', 'targetRef', 'name'],
      message: `AuthorizationPolicy "${policy.name}" is for ${kind} "${name}", which is not in this source, so it admits and refuses nobody.`,
    };
  }
}
