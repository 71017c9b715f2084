import { itemsAt, laxPoliciesIn } from '../../src/kubernetes/access/pod-security-policies.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** PodSecurityPolicies that admit host paths which may be written, where none forbids it. */
export const check: SetCheck = function* (set, params) {
  for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfHostPaths)) {
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits writable files of the node, so whoever may use it changes the node's own programs.`,
    };
  }
};

function placeOfHostPaths(policy: Resource): Path | undefined {
  const volumes: Path = ['spec', 'volumes'];
  const listed = itemsAt(policy, volumes);
  if (valueAt(policy.object, volumes) !== undefined && !listed.includes('*') && !listed.includes('hostPath'))
    return undefined;
  const paths: Path = ['spec', 'allowedHostPaths'];
  const allowed = itemsAt(policy, paths);
  if (allowed.length === 0) return volumes;
  const index = allowed.findIndex((one) => !isMap(one) || one['readOnly'] !== true);
  return index < 0 ? undefined : [...paths, index];
}
