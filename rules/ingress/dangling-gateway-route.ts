import {
  backendsOfRoute,
  GATEWAY_GROUP,
  parentsOfRoute,
  type RouteReference,
  routesIn,
} from '../../src/kubernetes/network/gateway-routes.ts';
import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexByNamespace } from '../../src/kubernetes/namespace-index.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { hasPort } from '../../src/kubernetes/network/service-ports.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Routes that lead to no Service or port of the set, that may not lead there, or that hang on no Gateway of it. */
export const check: SetCheck = function* (set) {
  const services = lookUp(set.ofKind('Service'));
  const here = set.ofKind(`Gateway.${GATEWAY_GROUP}`);
  const gateways = lookUp(here);
  const mayRefer = grantsIn(set);
  for (const route of routesIn(set)) {
    if (isMadeByOperator(labelsOf(route.object))) continue;
    for (const backend of backendsOfRoute(route)) {
      if (backend.group !== '' || backend.kind !== 'Service') continue;
      const broken =
        brokenBackend(route, backend, services(route, backend), set) ?? forbidden(route, backend, mayRefer, set);
      if (broken !== undefined) yield { resource: route, ...broken };
    }
    // A source without any Gateway uses those that the cluster's own people keep.
    if (here.length === 0) continue;
    for (const parent of parentsOfRoute(route)) {
      if (parent.group !== GATEWAY_GROUP || parent.kind !== 'Gateway' || gateways(route, parent).length > 0) continue;
      yield {
        resource: route,
        path: [...parent.path, 'name'],
        message: `${route.kind} "${route.name}" hangs on Gateway "${parent.name}", which is not in this source, so it has no effect unless that is elsewhere.`,
        severity: 'info',
      };
    }
  }
};

type Find = (route: Resource, reference: RouteReference) => readonly Resource[];

function lookUp(resources: readonly Resource[]): Find {
  const find = indexByNamespace(resources, ({ name, namespace }) => ({ name, namespace }));
  return (route, { name, namespace }) => find(name, namespace === undefined ? route : { ...route, namespace });
}

type Broken = Omit<Violation, 'resource'>;

function brokenBackend(
  route: Resource,
  { name, path, port }: RouteReference,
  found: readonly Resource[],
  set: ResourceSet,
): Broken | undefined {
  if (found.length === 0) {
    return {
      path: [...path, 'name'],
      message: `${route.kind} "${route.name}" sends requests to Service "${name}", which is not in this source, so they fail.`,
      severity: severityOfBrokenLink(set, set.ofKind('Service').length > 0),
    };
  }
  if (port === undefined || found.some((service) => hasPort(service, port))) return undefined;
  return {
    path: [...path, 'port'],
    message: `${route.kind} "${route.name}" sends requests to port ${scalarText(port)} of Service "${name}", which has no such port, so they fail.`,
    severity: severityOfBrokenLink(set, true),
    related: found
      .slice(0, 1)
      .map((one) => ({ resource: one, path: ['spec', 'ports'], message: 'The ports of the Service.' })),
  };
}

/** Whether a grant of the target's namespace lets the route refer to a Service there. */
type MayRefer = (route: Resource, namespace: string, name: string) => boolean;

function forbidden(route: Resource, backend: RouteReference, mayRefer: MayRefer, set: ResourceSet): Broken | undefined {
  const { name, namespace, path } = backend;
  if (namespace === undefined || route.namespace === undefined || namespace === route.namespace) return undefined;
  if (mayRefer(route, namespace, name)) return undefined;
  return {
    path: [...path, 'namespace'],
    message: `${route.kind} "${route.name}" sends requests to Service "${name}" of namespace ${namespace}, which no ReferenceGrant there allows, so they fail.`,
    severity: severityOfBrokenLink(set, true),
  };
}

function grantsIn(set: ResourceSet): MayRefer {
  /** Names of Services, `*` for all, by the grant's namespace and what it is for. */
  const granted = new Map<string, Set<unknown>>();
  for (const grant of set.ofKind(`ReferenceGrant.${GATEWAY_GROUP}`)) {
    const names = mapsAt(grant, 'to').flatMap((one) => (one['kind'] === 'Service' ? [one['name'] ?? '*'] : []));
    for (const { kind, namespace } of mapsAt(grant, 'from')) {
      const key = JSON.stringify([grant.namespace, kind, namespace]);
      const known = granted.get(key) ?? new Set();
      for (const name of names) known.add(name);
      granted.set(key, known);
    }
  }
  return ({ kind, namespace: from }, namespace, name) =>
    [namespace, undefined].some((place) => {
      const names = granted.get(JSON.stringify([place, kind, from]));
      return names !== undefined && (names.has('*') || names.has(name));
    });
}

function mapsAt({ object }: Resource, field: 'from' | 'to'): readonly DataMap[] {
  const list = valueAt(object, ['spec', field]);
  return Array.isArray(list) ? list.filter(isMap) : [];
}
