import { areAppliedTogether } from '../../src/kubernetes/applied-together.ts';
import { servicesOfRollouts } from '../../src/kubernetes/network/rollout-services.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Services that lead to the same pods as another one, on the same ports and for the same callers; strictly, on whatever ports. */
export const check: SetCheck = function* (set, params) {
  const ofControllers = servicesOfControllers(set);
  const told = new Set<Resource>();
  const groups = groupBy(set.ofKind('Service'), (service) => destinationOf(service, ofControllers) ?? '');
  for (const [destination, services] of groups) {
    const [first, ...others] = services;
    if (destination === '' || first === undefined) continue;
    for (const service of others) {
      // One file that is applied twice holds the same Service, which another rule tells.
      if (service.name === first.name) continue;
      told.add(service);
      yield {
        resource: service,
        path: ['spec', 'selector'],
        message: `Service "${service.name}" selects the same pods on the same ports as Service "${first.name}", so one of the two is a copy that nobody looks after.`,
        ...(areAppliedTogether(set, first, service) ? {} : { severity: 'info' as const }),
        related: [{ resource: first, path: ['spec', 'selector'], message: 'The same selector.' }],
      };
    }
  }
  if (params['strict'] !== true) return;
  for (const services of groupBy(set.ofKind('Service'), selectorOf).values()) {
    const [first, ...others] = services;
    if (first === undefined || selectorOf(first) === '') continue;
    for (const service of others) {
      if (service.name === first.name || told.has(service)) continue;
      yield {
        resource: service,
        arm: 'strict',
        path: ['spec', 'selector'],
        message: `Service "${service.name}" selects the same pods as Service "${first.name}" for other ports or other callers, so whoever changes one has to think of the other.`,
        severity: 'info',
        related: [{ resource: first, path: ['spec', 'selector'], message: 'The same selector.' }],
      };
    }
  }
};

/** A Service's namespace and selector, as text that equal ones share; empty for one that selects nothing. */
function selectorOf({ object, namespace }: Resource): string {
  const selector = valueAt(object, ['spec', 'selector']);
  if (!isMap(selector) || Object.keys(selector).length === 0) return '';
  return JSON.stringify([namespace ?? '', ...labelsIn(selector)]);
}

function labelsIn(selector: DataMap): readonly string[] {
  return Object.entries(selector)
    .map(([key, value]) => `${key}=${scalarText(value)}`)
    .toSorted();
}

/** Where a Service leads, as text that equal ones share; undefined for one that has a reason to be like another. */
function destinationOf({ object, namespace, name }: Resource, ofControllers: ReadonlySet<unknown>): string | undefined {
  const spec = object['spec'];
  if (!isMap(spec) || !isMap(spec['selector']) || Object.keys(spec['selector']).length === 0) return undefined;
  const { clusterIP, selector, type } = spec;
  if (clusterIP === 'None' || ofControllers.has(name)) return undefined;
  const ports = Array.isArray(spec['ports']) ? spec['ports'].map(portText) : [];
  // A public twin of a private Service is no copy.
  return JSON.stringify([namespace ?? '', type ?? 'ClusterIP', labelsIn(selector), ports.toSorted()]);
}

function portText(port: unknown): string {
  const number = valueAt(port, ['port']);
  const fields = [number, valueAt(port, ['targetPort']) ?? number, valueAt(port, ['protocol']) ?? 'TCP'];
  return fields.map(scalarText).join('/');
}

/** Services that Argo Rollouts tells apart when it runs, and those of which Istio makes subsets. */
function servicesOfControllers(set: ResourceSet): ReadonlySet<unknown> {
  const ofSubsets = set.ofKind('DestinationRule.networking.istio.io').flatMap(({ object }) => {
    const host = valueAt(object, ['spec', 'host']);
    const hasSubsets = Array.isArray(valueAt(object, ['spec', 'subsets']));
    return hasSubsets && typeof host === 'string' ? [host.split('.', 1)[0]] : [];
  });
  return new Set([...servicesOfRollouts(set), ...ofSubsets]);
}
