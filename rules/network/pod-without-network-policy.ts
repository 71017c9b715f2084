import { isInHostNetwork, policyCover } from '../../src/kubernetes/network/network-policies.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that no policy closes for incoming traffic; a namespace without any policy is told once. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const policies = policyCover(set, pods);
  const open = pods.templates.filter((owned) => !isInHostNetwork(owned) && !policies.covers(owned, 'Ingress'));
  for (const [namespace, templates] of groupBy(open, ({ owner }) => owner.namespace)) {
    const hasPolicies = policies.reaches(namespace);
    const others = templates.length - 1;
    for (const { owner, templatePath } of hasPolicies ? templates : templates.slice(0, 1)) {
      yield {
        resource: owner,
        path: [...templatePath, 'metadata', 'labels'],
        message: hasPolicies
          ? `${owner.kind} "${owner.name}" is selected by no NetworkPolicy, so every pod of the cluster may connect to it.`
          : `${owner.kind} "${owner.name}"${others > 0 ? ` and ${others} more of its namespace are` : ' is'} open to every pod of the cluster, since the namespace has no NetworkPolicy in this source.`,
      };
    }
  }
};
