import { oncePerSet } from '../../model/once-per-set.ts';
import { type DataMap, isMap } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { mayShareNamespace } from '../selectors.ts';

/** What the API server fills in where a container says nothing. */
export interface ContainerDefaults {
  has(kind: 'limits' | 'requests', resource: string): boolean;
}

/**
 * For an object of the set, the defaults that LimitRanges of its namespace give to containers. As the API server
 * completes a LimitRange: `max` is the default limit, and a default limit, then `min`, is the default request, where none is given.
 */
export const containerDefaultsIn: (set: ResourceSet) => (owner: Resource) => ContainerDefaults =
  oncePerSet(readContainerDefaultsIn);

function readContainerDefaultsIn(set: ResourceSet): (owner: Resource) => ContainerDefaults {
  const ranges = set.ofKind('LimitRange').map((range) => ({ range, items: containerItemsOf(range) }));
  const known = new Map<string | undefined, ContainerDefaults>();
  return (owner) => {
    let defaults = known.get(owner.namespace);
    if (defaults === undefined) {
      const items = ranges.flatMap((one) => (mayShareNamespace(one.range, owner) ? one.items : []));
      defaults = {
        has: (kind, resource) => items.some((item) => SOURCES[kind].some((key) => sets(item[key], resource))),
      };
      known.set(owner.namespace, defaults);
    }
    return defaults;
  };
}

const SOURCES = {
  limits: ['default', 'max'],
  requests: ['defaultRequest', 'default', 'max', 'min'],
} as const;

function containerItemsOf(range: Resource): readonly DataMap[] {
  const spec = range.object['spec'];
  const limits = isMap(spec) ? spec['limits'] : undefined;
  return Array.isArray(limits)
    ? limits.filter((item) => isMap(item)).filter((item) => item['type'] === 'Container')
    : [];
}

function sets(quantities: unknown, resource: string): boolean {
  return isMap(quantities) && Object.hasOwn(quantities, resource);
}
