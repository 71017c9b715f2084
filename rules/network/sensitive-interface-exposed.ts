import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { exposuresIn } from '../../src/kubernetes/network/exposure.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { isMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Ways from outside to consoles that ask for no password, or for a weak one. */
export const check: SetCheck = function* (set, params) {
  const listed = Array.isArray(params['interfaces']) ? params['interfaces'] : [];
  const interfaces = listed.filter((one) => typeof one === 'string');
  const exposures = exposuresIn(set);
  if (exposures.length === 0) return;
  const pods = indexPods(set);
  const known = new Map<Resource, string | undefined>();
  const interfaceOf = (service: Resource): string | undefined => {
    if (!known.has(service)) {
      const selected = selectedBy(service);
      known.set(
        service,
        interfaces.find((one) => service.name.includes(one) || selected.some((owned) => isOrRuns(owned, one))),
      );
    }
    return known.get(service);
  };
  const selectedBy = (service: Resource): readonly OwnedTemplate[] => {
    const spec = service.object['spec'];
    const selector = isMap(spec) ? spec['selector'] : undefined;
    return isMap(selector) && Object.keys(selector).length > 0 ? pods.selectedByPairs(selector, service) : [];
  };
  for (const { service, by, path } of exposures) {
    const found = interfaceOf(service);
    if (found === undefined) continue;
    yield {
      resource: by,
      path,
      message: `${by.kind} "${by.name}" shows ${found} to whoever reaches the cluster from outside, and such consoles let strangers run code.`,
    };
  }
};

/** Whether the workload is named after the interface, or has an image with exactly that name. */
function isOrRuns(owned: OwnedTemplate, one: string): boolean {
  if (owned.owner.name.includes(one)) return true;
  return containersOf(owned).some(({ container }) => nameOfImage(container['image']) === one);
}

/** `mlflow` of `ghcr.io/mlflow/mlflow:v2.18.0`. */
function nameOfImage(image: unknown): string | undefined {
  if (typeof image !== 'string') return undefined;
  return image.split('@')[0]?.split('/').at(-1)?.split(':')[0];
}
