import { matchesKind } from '../kubernetes/kinds.ts';
import type { DataMap } from '../model/data.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import type { Plan } from './plan.ts';

/** Gathers what the rules of scope set will read, and lets go of the rest, so that memory follows what is asked for. */
export interface SetCollector {
  add(resource: Resource): void;
  readonly set: ResourceSet;
}

/** An empty set for one rendering. */
export function collectSet(rendering: Rendering, plan: Plan): SetCollector {
  const resources: Resource[] = [];
  let byKind = new Map<string, readonly Resource[]>();
  const set: ResourceSet = {
    rendering,
    resources,
    podTemplates: plan.podTemplates,
    ofKind(kind) {
      let found = byKind.get(kind);
      if (found === undefined) {
        found = resources.filter((one) => matchesKind(kind, one.apiVersion, one.kind));
        byKind.set(kind, found);
      }
      return found;
    },
  };
  return {
    set,
    add(resource) {
      if (byKind.size > 0) byKind = new Map();
      const keeps = plan.keeps(resource.apiVersion, resource.kind);
      if (keeps === 'whole') resources.push(resource);
      else if (keeps === 'names') resources.push({ ...resource, object: namesIn(resource.object) });
    },
  };
}

/** The object without its body: large ones, such as custom resource definitions, are asked for their names alone. */
function namesIn(object: DataMap): DataMap {
  const { apiVersion, kind, metadata } = object;
  return Object.fromEntries(
    Object.entries({ apiVersion, kind, metadata }).filter(([, value]) => value !== undefined),
  ) as DataMap;
}
