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

const NONE: readonly Resource[] = [];

/** An empty set for one rendering. */
export function collectSet(rendering: Rendering, plan: Plan): SetCollector {
  const resources: Resource[] = [];
  /** By the name of their kind alone: rules ask for a hundred kinds, and a set has a few. */
  const byName = new Map<string, Resource[]>();
  let byKind = new Map<string, readonly Resource[]>();
  const set: ResourceSet = {
    rendering,
    resources,
    podTemplates: plan.podTemplates,
    ofKind(kind) {
      const known = byKind.get(kind);
      if (known !== undefined) return known;
      const dot = kind.indexOf('.');
      const alike = byName.get(dot < 0 ? kind : kind.slice(0, dot));
      if (alike === undefined) return NONE;
      const found = alike.filter((one) => matchesKind(kind, one.apiVersion, one.kind));
      byKind.set(kind, found);
      return found;
    },
  };
  return {
    set,
    add(resource) {
      if (byKind.size > 0) byKind = new Map();
      const keeps = plan.keeps(resource.apiVersion, resource.kind);
      if (keeps === 'nothing') return;
      const kept = keeps === 'whole' ? resource : { ...resource, object: namesIn(resource.object) };
      resources.push(kept);
      const alike = byName.get(resource.kind);
      if (alike === undefined) byName.set(resource.kind, [kept]);
      else alike.push(kept);
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
