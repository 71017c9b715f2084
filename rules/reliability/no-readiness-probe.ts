import { containersOf, type FoundContainer } from '../../src/kubernetes/workloads/containers.ts';
import { isLongRunning } from '../../src/kubernetes/workloads/long-running.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { sendsToReadyPodsOnly, servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container that a Service sends traffic to and that cannot say when it is ready. */
export const check: SetCheck = function* (set, params) {
  const hasServices = set.ofKind('Service').length > 0;
  const index = indexPods(set);
  const servicesOf = servicesByTemplate(set, index);
  for (const owned of index.templates) {
    if (!isLongRunning(owned)) continue;
    const services = (servicesOf.get(owned) ?? []).filter(sendsToReadyPodsOnly);
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
