import { isMap, valueAt } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import type { PodIndex } from '../workloads/pod-index.ts';
import type { OwnedTemplate } from '../selectors.ts';

/** For each pod template that Services of the set select, those Services in the set's order. */
export function servicesByTemplate(set: ResourceSet, pods: PodIndex): ReadonlyMap<OwnedTemplate, readonly Resource[]> {
  const services = new Map<OwnedTemplate, Resource[]>();
  for (const service of set.ofKind('Service')) {
    const spec = service.object['spec'];
    if (!isMap(spec) || spec['type'] === 'ExternalName') continue;
    const selector = spec['selector'];
    // Without a selector somebody else writes the endpoints.
    if (!isMap(selector) || Object.keys(selector).length === 0) continue;
    for (const owned of pods.selectedByPairs(selector, service)) {
      const known = services.get(owned);
      if (known === undefined) services.set(owned, [service]);
      else known.push(service);
    }
  }
  return services;
}

/** Whether a pod must be ready to get traffic; Services by which the members of a cluster find each other list all. */
export function sendsToReadyPodsOnly(service: Resource): boolean {
  return valueAt(service.object, ['spec', 'publishNotReadyAddresses']) !== true;
}
