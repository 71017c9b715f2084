import { podPoliciesIn, policyCover, selectsAll } from '../../src/kubernetes/network-policies.ts';
import { indexPods } from '../../src/kubernetes/pod-index.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Namespaces for which the set has no policy, told at the Namespace or at its first workload. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const needsDeny = params['requireDefaultDeny'] === true;
  const closed = needsDeny ? namespacesWithDefaultDeny(set) : undefined;
  const policies = policyCover(set, pods);
  const isGuarded = (namespace: string | undefined): boolean => {
    if (closed === undefined) return policies.reaches(namespace);
    return closed.has(undefined) || (namespace === undefined ? closed.size > 0 : closed.has(namespace));
  };
  const lack = needsDeny ? 'no NetworkPolicy that closes it both ways' : 'no NetworkPolicy';
  const { source } = set.rendering;
  const standIn = source.kind === 'helm' ? source.environment.namespace : undefined;
  const seen = new Set<string | undefined>();
  const places: readonly Pick<Violation, 'resource' | 'path'>[] = [
    ...set.ofKind('Namespace').map((resource) => ({ resource, path: ['metadata', 'name'] })),
    ...pods.templates.map(({ owner }) => ({ resource: owner, path: ['metadata', 'namespace'] })),
  ];
  for (const { resource, path } of places) {
    const namespace = resource.kind === 'Namespace' ? resource.name : resource.namespace;
    // A chart goes to the namespace that its installer names; ours is a stand-in.
    const isKnown = namespace !== undefined && namespace !== standIn;
    if (seen.has(namespace) || isGuarded(namespace)) continue;
    seen.add(namespace);
    yield {
      resource,
      path,
      message: `${isKnown ? `Namespace "${namespace}"` : `The namespace of ${resource.kind} "${resource.name}"`} has ${lack} in this source, so its pods are open to every other one.`,
    };
  }
};

/** Namespaces with a NetworkPolicy for all pods and both ways; undefined for one that may be of any. */
function namespacesWithDefaultDeny(set: ResourceSet): ReadonlySet<string | undefined> {
  const policies = podPoliciesIn(set).filter(
    ({ selector, directions }) => selectsAll(selector) && directions.length === 2,
  );
  return new Set(policies.map(({ resource, isClusterWide }) => (isClusterWide ? undefined : resource.namespace)));
}
