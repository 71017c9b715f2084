import { groupOf } from '../../src/kubernetes/kinds.ts';
import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf, mayShareNamespace } from '../../src/kubernetes/selectors.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Backends of Ingresses that lead to no Service or port of the set. */
export const check: SetCheck = function* (set) {
  const targets = targetsIn(set);
  for (const ingress of set.ofKind('Ingress')) {
    if (isMadeByOperator(labelsOf(ingress.object))) continue;
    for (const { path, backend } of backendsOf(ingress)) {
      const broken = isMap(backend['resource'])
        ? brokenResource(ingress, path, backend['resource'], targets)
        : brokenService(ingress, path, backend, targets);
      if (broken !== undefined) yield broken;
    }
  }
};

interface Targets {
  readonly set: ResourceSet;
  readonly services: ReadonlyMap<string, readonly Resource[]>;
  readonly byKind: ReadonlyMap<string, readonly Resource[]>;
}

function targetsIn(set: ResourceSet): Targets {
  return {
    set,
    services: groupBy(set.ofKind('Service'), (service) => service.name),
    byKind: groupBy(set.resources, ({ apiVersion, kind }) => `${groupOf(apiVersion)}/${kind}`),
  };
}

function backendsOf(ingress: Resource): readonly { readonly path: Path; readonly backend: DataMap }[] {
  const found: { path: Path; backend: DataMap }[] = [];
  const add = (path: Path): void => {
    const backend = valueAt(ingress.object, path);
    if (isMap(backend)) found.push({ path, backend });
  };
  add(['spec', 'defaultBackend']);
  add(['spec', 'backend']);
  const rules = valueAt(ingress.object, ['spec', 'rules']);
  if (!Array.isArray(rules)) return found;
  rules.forEach((rule: unknown, index) => {
    const paths = valueAt(rule, ['http', 'paths']);
    if (!Array.isArray(paths)) return;
    paths.forEach((_, at) => add(['spec', 'rules', index, 'http', 'paths', at, 'backend']));
  });
  return found;
}

function brokenResource(
  ingress: Resource,
  path: Path,
  resource: DataMap,
  { set, byKind }: Targets,
): Violation | undefined {
  const { apiGroup, kind, name } = resource;
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined;
  const ofKind = byKind.get(`${typeof apiGroup === 'string' ? apiGroup : ''}/${kind}`) ?? [];
  if (ofKind.some((one) => one.name === name && mayShareNamespace(ingress, one))) return undefined;
  return {
    resource: ingress,
    path: [...path, 'resource', 'name'],
    message: `Ingress "${ingress.name}" sends requests to ${kind} "${name}", which is not in this source, so they fail.`,
    severity: severityOfBrokenLink(set, ofKind.length > 0),
    passedBy: { 'kube-linter': ['dangling-ingress'], 'kube-score': ['ingress-targets-service'] },
  };
}

/** The Service and port of a backend, in the form of v1 or of v1beta1, and where they stand. */
interface ServiceBackend {
  readonly name: string;
  readonly namePath: Path;
  readonly port: unknown;
  readonly portPath: Path;
}

function serviceBackendOf(path: Path, backend: DataMap): ServiceBackend | undefined {
  const { service, serviceName, servicePort } = backend;
  if (isMap(service) && typeof service['name'] === 'string') {
    const field = valueAt(service, ['port', 'name']) === undefined ? 'number' : 'name';
    const portPath = [...path, 'service', 'port', field];
    return {
      name: service['name'],
      namePath: [...path, 'service', 'name'],
      port: valueAt(service, ['port', field]),
      portPath,
    };
  }
  if (typeof serviceName !== 'string') return undefined;
  return {
    name: serviceName,
    namePath: [...path, 'serviceName'],
    port: servicePort,
    portPath: [...path, 'servicePort'],
  };
}

function brokenService(
  ingress: Resource,
  path: Path,
  backend: DataMap,
  { set, services }: Targets,
): Violation | undefined {
  const wanted = serviceBackendOf(path, backend);
  // The AWS controller reads such a backend from an annotation, and there is no Service of that name.
  if (wanted === undefined || wanted.port === 'use-annotation') return undefined;
  const named = (services.get(wanted.name) ?? []).filter((service) => mayShareNamespace(ingress, service));
  if (named.length === 0) {
    return {
      resource: ingress,
      path: wanted.namePath,
      message: `Ingress "${ingress.name}" sends requests to Service "${wanted.name}", which is not in this source, so they fail.`,
      severity: severityOfBrokenLink(set, services.size > 0),
    };
  }
  if (wanted.port === undefined || named.some((service) => mayOffer(service, wanted.port))) return undefined;
  return {
    resource: ingress,
    path: wanted.portPath,
    message: `Ingress "${ingress.name}" sends requests to port ${portText(wanted.port)} of Service "${wanted.name}", which has no such port, so they fail.`,
    severity: severityOfBrokenLink(set, true),
    related: named
      .slice(0, 1)
      .map((service) => ({ resource: service, path: ['spec', 'ports'], message: 'The ports of the Service.' })),
  };
}

/** Whether the Service has a port of that number or name. An external name takes requests on any. */
function mayOffer(service: Resource, port: unknown): boolean {
  const spec = service.object['spec'];
  if (!isMap(spec) || spec['type'] === 'ExternalName') return true;
  const ports = spec['ports'];
  if (!Array.isArray(ports)) return false;
  // v1beta1 holds numbers and names in one field, and a number in quotes is read as one by its controllers.
  return ports.some(
    (one: unknown) => isMap(one) && (one['name'] === port || scalarText(one['port']) === scalarText(port)),
  );
}

function portText(port: unknown): string {
  return typeof port === 'number' ? String(port) : typeof port === 'string' ? `"${port}"` : 'of the wrong type';
}
