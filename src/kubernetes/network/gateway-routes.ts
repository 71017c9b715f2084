import { isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';

/** The group of the Gateway API. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map((kind) => `${kind}.${GATEWAY_GROUP}`);

/** The routes of the Gateway API in a set. */
export function routesIn(set: ResourceSet): readonly Resource[] {
  return ROUTES.flatMap((kind) => set.ofKind(kind));
}

/** A reference from a route to another object, with the API's defaults filled in. */
export interface RouteReference {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** As the reference says it; undefined where it means the route's own. */
  readonly namespace: string | undefined;
  readonly port: unknown;
  readonly sectionName: unknown;
  readonly path: Path;
}

/** What a route is attached to. */
export function parentsOfRoute(route: Resource): readonly RouteReference[] {
  return referencesAt(route, ['spec', 'parentRefs'], { group: GATEWAY_GROUP, kind: 'Gateway' });
}

/** Where a route sends requests, mirrored ones included. */
export function backendsOfRoute(route: Resource): readonly RouteReference[] {
  const core = { group: '', kind: 'Service' };
  return placesOf(route, ['spec', 'rules']).flatMap((rule) => {
    const backends: Path = [...rule, 'backendRefs'];
    const mirrors = [rule, ...placesOf(route, backends)].flatMap((holder) =>
      placesOf(route, [...holder, 'filters']).flatMap((filter) =>
        referenceAt(route, [...filter, 'requestMirror', 'backendRef'], core),
      ),
    );
    return [...referencesAt(route, backends, core), ...mirrors];
  });
}

type Defaults = Pick<RouteReference, 'group' | 'kind'>;

function referencesAt(route: Resource, path: Path, defaults: Defaults): readonly RouteReference[] {
  return placesOf(route, path).flatMap((place) => referenceAt(route, place, defaults));
}

function referenceAt(route: Resource, path: Path, defaults: Defaults): readonly RouteReference[] {
  const reference = valueAt(route.object, path);
  if (!isMap(reference)) return [];
  const { group, kind, name, namespace, port, sectionName } = reference;
  if (typeof name !== 'string') return [];
  return [
    {
      group: typeof group === 'string' ? group : defaults.group,
      kind: typeof kind === 'string' ? kind : defaults.kind,
      name,
      namespace: typeof namespace === 'string' ? namespace : undefined,
      port,
      sectionName,
      path,
    },
  ];
}

function placesOf(route: Resource, path: Path): readonly Path[] {
  const list = valueAt(route.object, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
