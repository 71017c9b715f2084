import { oncePerSet } from '../../model/once-per-set.ts';
import { valueAt } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { backendsOfRoute, parentsOfRoute, routesIn } from './gateway-routes.ts';
import { pathsOfIngress } from './ingresses.ts';

/** A Service that is reached from outside of the cluster, and what makes it so. */
export interface Exposure {
  readonly service: Resource;
  /** The Service itself, or the object that leads to it. */
  readonly by: Resource;
  /** Where that object says so. */
  readonly path: Path;
  /** The Service's port by number or name; undefined for all of them. */
  readonly port?: number | string;
}

/** A reference to a Service, as some object has it. */
interface BackendReference {
  readonly name: string;
  /** Where the Service is; absent where the object does not say. */
  readonly namespace: string | undefined;
  readonly path: Path;
  readonly port: unknown;
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
    for (const { name, namespace, path, port } of references) {
      const service = services
        .get(name)
        ?.find((one) => one.namespace === undefined || namespace === undefined || one.namespace === namespace);
      const isPort = typeof port === 'number' || typeof port === 'string';
      if (service !== undefined) found.push({ service, by, path, ...(isPort ? { port } : {}) });
    }
  };
  for (const ingress of set.ofKind('Ingress')) lead(ingress, backendsOfIngress(ingress));
  for (const route of routesIn(set)) lead(route, backendsOfPublicRoute(route));
  for (const service of set.ofKind('VirtualService.networking.istio.io')) lead(service, destinationsOf(service));
  return found;
}

function backendsOfIngress(ingress: Resource): readonly BackendReference[] {
  const places: readonly Path[] = [
    ['spec', 'defaultBackend'],
    ['spec', 'backend'],
    ...pathsOfIngress(ingress).map(({ path }) => [...path, 'backend']),
  ];
  return places.flatMap((place) => {
    // The second form is the one of the versions before networking.k8s.io/v1.
    const path = [...place, 'service', 'name'];
    const oldPath = [...place, 'serviceName'];
    const isOld = valueAt(ingress.object, path) === undefined;
    const name = valueAt(ingress.object, isOld ? oldPath : path);
    if (typeof name !== 'string') return [];
    const port = valueAt(ingress.object, [...place, 'service', 'port']);
    return [
      {
        name,
        namespace: ingress.namespace,
        path: isOld ? oldPath : path,
        port: isOld
          ? valueAt(ingress.object, [...place, 'servicePort'])
          : (valueAt(port, ['number']) ?? valueAt(port, ['name'])),
      },
    ];
  });
}

/** Backends of a route that is attached to a Gateway; one that is attached to a Service stays inside of a mesh. */
function backendsOfPublicRoute(route: Resource): readonly BackendReference[] {
  if (!parentsOfRoute(route).some(({ kind }) => kind === 'Gateway')) return [];
  return backendsOfRoute(route)
    .filter(({ kind }) => kind === 'Service')
    .map(({ name, namespace, path, port }) => ({
      name,
      namespace: namespace ?? route.namespace,
      path: [...path, 'name'],
      port,
    }));
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
        const port = valueAt(service.object, [...path, 'destination', 'port', 'number']);
        return [{ name, namespace: namespace ?? service.namespace, path: place, port }];
      }),
    ),
  );
}

function itemsAt(resource: Resource, path: Path): readonly (readonly [path: Path, item: unknown])[] {
  const list = valueAt(resource.object, path);
  return Array.isArray(list) ? list.map((item: unknown, index) => [[...path, index], item] as const) : [];
}
