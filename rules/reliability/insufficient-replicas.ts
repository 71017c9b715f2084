import { autoscalersIn, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { podTemplateOf } from '../../src/kubernetes/pod-templates.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { singleWriterClaimsIn } from '../../src/kubernetes/config-and-storage/single-writer-claims.ts';
import { servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A workload with fewer pods than are wanted, and no autoscaler that would add some. */
export const check: SetCheck = function* (set, params) {
  const wanted = typeof params['minReplicas'] === 'number' ? params['minReplicas'] : 2;
  const kinds = params['statefulSets'] === true ? ['Deployment', 'StatefulSet'] : ['Deployment'];
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  const claims = params['exemptSingletons'] === true ? singleWriterClaimsIn(set) : undefined;
  let served: ReadonlySet<Resource> | undefined;
  for (const workload of set.resources) {
    if (!kinds.includes(workload.kind) || !/^(?:apps|extensions)\//u.test(workload.apiVersion)) continue;
    const replicas = valueAt(workload.object, ['spec', 'replicas']) ?? 1;
    // Nobody is served by zero pods, so it was scaled down on purpose.
    if (typeof replicas !== 'number' || replicas === 0 || replicas >= wanted) continue;
    if (autoscalersOf(workload).length > 0) continue;
    if (claims !== undefined && isSingleton(workload, claims)) continue;
    served ??= new Set([...servicesByTemplate(set, indexPods(set)).keys()].map(({ owner }) => owner));
    const count = replicas === 1 ? 'one pod' : `${replicas} pods`;
    yield {
      resource: workload,
      path: ['spec', 'replicas'],
      message: `${workload.kind} "${workload.name}" runs ${count}, so a drained or failed node takes ${replicas === 1 ? 'all' : 'much'} of it down.`,
      // It looks at what a Service leads to.
      ...(served.has(workload) ? {} : { passedBy: { 'kube-score': ['deployment-replicas'] } }),
    };
  }
};

function isSingleton(owner: Resource, claims: (template: OwnedTemplate) => 'yes' | 'no' | 'unknown'): boolean {
  if (valueAt(owner.object, ['spec', 'strategy', 'type']) === 'Recreate') return true;
  const template = podTemplateOf(owner);
  return template !== undefined && claims({ ...template, owner }) === 'yes';
}
