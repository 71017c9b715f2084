import { oncePerSet } from '../model/once-per-set.ts';
import { isMap, valueAt } from '../model/data.ts';
import { groupBy } from '../model/group-by.ts';
import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';

/** Routes of the Gateway API. Source: its reference. */
const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(
  (kind) => `${kind}.gateway.networking.k8s.io`,
);

/** A Service that is reached from outside of the cluster, and what makes it so. */
export interface Exposure {
  readonly service: Resource;
  /** The Service itself, or the object that leads to it. */
  readonly by: Resource;
  /** Where that object says so. */
  readonly path: Path;
}

/** A reference to a Service, as some object has it. */
interface BackendReference {
  readonly name: string;
  /** Where the Service is; absent where the object does not say. */
  readonly namespace: string | undefined;
  readonly path: Path;
}

/** How Services of the set are reached from outside: node ports, load balancers, ingresses, and routes of gateways. */
export const exposuresIn: (set: ResourceSet) => readonly Exposure[] = oncePerSet(readExposuresIn);

function readExposuresIn(set: ResourceSet): readonly Exposure[] {
  const services = groupBy(set.ofKind('Service'), ({ name }) => name);
  const found: Exposure[] = [];
  for (const service of set.ofKind('Service')) {
    const type = valueAt(service.object, ['spec', 'type']);
    if (type === 'NodePort' || type === 'LoadBalancer') found.push({ service, by: service, path: ['spec', 'type'] });
  }
  const lead = (by: Resource, references: readonly BackendReference[]): void => {
    for (const { name, namespace, path } of references) {
      const service = services
        .get(name)
        ?.find((one) => one.namespace === undefined || namespace === undefined || one.namespace === namespace);
      if (service !== undefined) found.push({ service, by, path });
    }
  };
  for (const ingress of set.ofKind('Ingress')) lead(ingress, backendsOfIngress(ingress));
  for (const route of ROUTES.flatMap((kind) => set.ofKind(kind))) lead(route, backendsOfRoute(route));
  for (const service of set.ofKind('VirtualService.networking.istio.io')) lead(service, destinationsOf(service));
  return found;
}

function backendsOfIngress(ingress: Resource): readonly BackendReference[] {
  const places: Path[] = [
    ['spec', 'defaultBackend'],
    ['spec', 'backend'],
  ];
  itemsAt(ingress, ['spec', 'rules']).forEach(([rulePath]) =>
    itemsAt(ingress, [...rulePath, 'http', 'paths']).forEach(([path]) => places.push([...path, 'backend'])),
  );
  return places.flatMap((place) => {
    // The second form is the one of the versions before networking.k8s.io/v1.
    const path = [...place, 'service', 'name'];
    const oldPath = [...place, 'serviceName'];
    const isOld = valueAt(ingress.object, path) === undefined;
    const name = valueAt(ingress.object, isOld ? oldPath : path);
    return typeof name === 'string' ? [{ name, namespace: ingress.namespace, path: isOld ? oldPath : path }] : [];
  });
}

/** Backends of a route that is attached to a Gateway; one that is attached to a Service stays inside of a mesh. */
function backendsOfRoute(route: Resource): readonly BackendReference[] {
  const isAttached = itemsAt(route, ['spec', 'parentRefs']).some(
    ([, parent]) => (valueAt(parent, ['kind']) ?? 'Gateway') === 'Gateway',
  );
  if (!isAttached) return [];
  return itemsAt(route, ['spec', 'rules']).flatMap(([rulePath]) =>
    itemsAt(route, [...rulePath, 'backendRefs']).flatMap(([path, backend]) => {
      if (!isMap(backend) || (backend['kind'] ?? 'Service') !== 'Service') return [];
      const { name, namespace } = backend;
      if (typeof name !== 'string') return [];
      return [
        { name, namespace: typeof namespace === 'string' ? namespace : route.namespace, path: [...path, 'name'] },
      ];
    }),
  );
}

/** Destinations of a VirtualService that is bound to a gateway; `mesh` stands for the pods of the mesh alone. */
function destinationsOf(service: Resource): readonly BackendReference[] {
  const gateways = itemsAt(service, ['spec', 'gateways']);
  if (!gateways.some(([, gateway]) => gateway !== 'mesh')) return [];
  return ['http', 'tls', 'tcp'].flatMap((protocol) =>
    itemsAt(service, ['spec', protocol]).flatMap(([rulePath]) =>
      itemsAt(service, [...rulePath, 'route']).flatMap(([path]) => {
        const place = [...path, 'destination', 'host'];
        const host = valueAt(service.object, place);
        if (typeof host !== 'string') return [];
        const [name = '', namespace] = host.split('.');
        return [{ name, namespace: namespace ?? service.namespace, path: place }];
      }),
    ),
  );
}

function itemsAt(resource: Resource, path: Path): readonly (readonly [path: Path, item: unknown])[] {
  const list = valueAt(resource.object, path);
  return Array.isArray(list) ? list.map((item: unknown, index) => [[...path, index], item] as const) : [];
}
