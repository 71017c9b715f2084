import { isInHostNetwork, policyCover } from '../../src/kubernetes/network/network-policies.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that no policy closes for outgoing traffic. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const policies = policyCover(set, pods);
  for (const owned of pods.templates) {
    if (isInHostNetwork(owned) || policies.covers(owned, 'Egress')) continue;
    const { owner, templatePath } = owned;
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', 'labels'],
      message: `${owner.kind} "${owner.name}" may connect to everything, since no NetworkPolicy of this source limits where it goes.`,
    };
  }
};
