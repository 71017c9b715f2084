import { autoscalersIn, resourceMetricsOf } from '../../src/kubernetes/workloads/autoscalers.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { unsetAmounts, type UnsetAmount } from '../../src/kubernetes/workloads/unset-resources.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** A container without the request of which an autoscaler measures its use as a share. */
export const check: SetCheck = function* (set) {
  if (set.ofKind('HorizontalPodAutoscaler').length === 0) return;
  const unset = { cpu: unsetRequests(set, 'cpu'), memory: unsetRequests(set, 'memory') };
  const autoscalersOf = autoscalersIn(set, ['HorizontalPodAutoscaler']);
  for (const { owner } of podTemplatesIn(set)) {
    const seen = new Set<string>();
    for (const autoscaler of autoscalersOf(owner)) {
      for (const { resource, isShareOfRequest, container, path } of resourceMetricsOf(autoscaler)) {
        if (!isShareOfRequest) continue;
        for (const amount of unset[resource].get(owner) ?? []) {
          if (container !== undefined && amount.shownName !== `"${container}"`) continue;
          const place = amount.path.join('.');
          if (seen.has(place)) continue;
          seen.add(place);
          yield violation(autoscaler, path, resource, amount);
        }
      }
    }
  }
};

function unsetRequests(set: ResourceSet, resource: 'cpu' | 'memory'): ReadonlyMap<Resource, readonly UnsetAmount[]> {
  return groupBy(unsetAmounts(set, { kind: 'requests', resource }, {}), (amount) => amount.owner);
}

function violation(
  autoscaler: Resource,
  metric: Violation['path'],
  resource: string,
  { owner, shownName, path }: UnsetAmount,
): Violation {
  const shown = resource === 'cpu' ? 'CPU' : resource;
  return {
    resource: owner,
    path,
    message: `Container ${shownName} requests no ${shown}, and HorizontalPodAutoscaler "${autoscaler.name}" scales by the share of it that is used, so it never scales.`,
    related: [
      {
        resource: autoscaler,
        path: metric,
        message: `HorizontalPodAutoscaler "${autoscaler.name}" measures ${shown}.`,
      },
    ],
  };
}
