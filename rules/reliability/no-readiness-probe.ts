import { containersOf, type FoundContainer } from '../../src/kubernetes/containers.ts';
import { isBuiltInKind } from '../../src/kubernetes/kinds.ts';
import { indexPods } from '../../src/kubernetes/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Kinds whose pods are to run until they are told to stop. */
const LONG_RUNNING = new Set(['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet', 'DaemonSet', 'Pod']);

/** A container that a Service sends traffic to and that cannot say when it is ready. */
export const check: SetCheck = function* (set, params) {
  const hasServices = set.ofKind('Service').length > 0;
  const index = indexPods(set);
  const servicesOf = servicesByTemplate(set, index.selectedByPairs);
  for (const owned of index.templates) {
    if (!runsForever(owned)) continue;
    const services = servicesOf.get(owned) ?? [];
    const containers = containersOf(owned).filter(({ type, isSidecar }) => type === 'container' || isSidecar);
    for (const found of containers) {
      if (found.container['readinessProbe'] !== undefined) continue;
      const service = services.find((one) => isReachedBy(one, found, containers));
      const isWanted =
        service !== undefined || params['everyContainer'] === true || (!hasServices && portsOf(found).length > 0);
      if (!isWanted) continue;
      const consequence = 'so it gets traffic before it listens, and a rollout goes on over pods that never will';
      yield {
        resource: owned.owner,
        path: [...found.path, 'readinessProbe'],
        message: `Container ${found.shownName} has no readiness probe, ${consequence}.`,
        ...(service === undefined
          ? {}
          : {
              related: [
                {
                  resource: service,
                  path: ['spec', 'selector'],
                  message: `Service "${service.name}" sends traffic to it.`,
                },
              ],
            }),
      };
    }
  }
};

/** Services that send traffic to ready pods only, by the pod templates that they select. */
function servicesByTemplate(
  set: ResourceSet,
  selected: ReturnType<typeof indexPods>['selectedByPairs'],
): ReadonlyMap<OwnedTemplate, readonly Resource[]> {
  const services = new Map<OwnedTemplate, Resource[]>();
  for (const service of set.ofKind('Service')) {
    const spec = service.object['spec'];
    if (!isMap(spec) || spec['type'] === 'ExternalName' || spec['publishNotReadyAddresses'] === true) continue;
    const selector = spec['selector'];
    if (!isMap(selector) || Object.keys(selector).length === 0) continue;
    for (const owned of selected(selector, service)) {
      const known = services.get(owned);
      if (known === undefined) services.set(owned, [service]);
      else known.push(service);
    }
  }
  return services;
}

function runsForever({ owner, spec }: OwnedTemplate): boolean {
  if (!LONG_RUNNING.has(owner.kind) || !isBuiltInKind(owner.apiVersion, owner.kind)) return false;
  const restartPolicy = spec['restartPolicy'];
  // A Pod that is not started again after its end does a piece of work, and one that mirrors a static pod is not applied.
  if (restartPolicy !== undefined && restartPolicy !== 'Always') return false;
  return valueAt(owner.object, ['metadata', 'annotations', 'kubernetes.io/config.mirror']) === undefined;
}

function isReachedBy(service: Resource, found: FoundContainer, containers: readonly FoundContainer[]): boolean {
  const ports = valueAt(service.object, ['spec', 'ports']);
  if (!Array.isArray(ports)) return false;
  return ports.some((port: unknown) => {
    if (!isMap(port)) return false;
    const target = port['targetPort'] ?? port['port'];
    const listens = (one: FoundContainer): boolean =>
      portsOf(one).some((declared) => declared['containerPort'] === target || declared['name'] === target);
    if (typeof target === 'string' || containers.some(listens)) return listens(found);
    // A port need not be declared, so that of a number which nobody declares is with those who declare none.
    return found.type === 'container' && portsOf(found).length === 0;
  });
}

function portsOf({ container }: FoundContainer): readonly { readonly [key: string]: unknown }[] {
  const ports = container['ports'];
  return Array.isArray(ports) ? ports.filter((port) => isMap(port)) : [];
}
