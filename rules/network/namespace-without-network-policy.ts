import { namespacesIn } from '../../src/kubernetes/namespaces-in-use.ts';
import { podPoliciesIn, policyCover, selectsAll } from '../../src/kubernetes/network/network-policies.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Namespaces for which the set has no policy, told at the Namespace or at its first workload. */
export const check: SetCheck = function* (set, params) {
  const needsDeny = params['requireDefaultDeny'] === true;
  const closed = needsDeny ? namespacesWithDefaultDeny(set) : undefined;
  const policies = policyCover(set, indexPods(set));
  const isGuarded = (namespace: string | undefined): boolean => {
    if (closed === undefined) return policies.reaches(namespace);
    return closed.has(undefined) || (namespace === undefined ? closed.size > 0 : closed.has(namespace));
  };
  const lack = needsDeny ? 'no NetworkPolicy that closes it both ways' : 'no NetworkPolicy';
  for (const { name, shown, resource, path } of namespacesIn(set)) {
    if (isGuarded(name)) continue;
    yield { resource, path, message: `${shown} has ${lack} in this source, so its pods are open to every other one.` };
  }
};

/** Namespaces with a NetworkPolicy for all pods and both ways; undefined for one that may be of any. */
function namespacesWithDefaultDeny(set: ResourceSet): ReadonlySet<string | undefined> {
  const policies = podPoliciesIn(set).filter(
    ({ selector, directions }) => selectsAll(selector) && directions.length === 2,
  );
  return new Set(policies.map(({ resource, isClusterWide }) => (isClusterWide ? undefined : resource.namespace)));
}
