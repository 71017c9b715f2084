import type { Resource, ResourceSet } from '../model/resource.ts';

/**
 * Whether two objects of a set are sure to meet in one cluster: those of one file, chart or kustomization. Files of a folder
 * may be alternatives.
 */
export function areAppliedTogether(set: ResourceSet, one: Resource, other: Resource): boolean {
  return set.rendering.source.kind !== 'manifests' || one.document.stream.origin === other.document.stream.origin;
}

/** Whether two objects are told apart by Kubernetes and go to the same namespace, or both to one that is not said. */
export function areNeighbours(one: Resource, other: Resource): boolean {
  return one.namespace === other.namespace && (one.kind !== other.kind || one.name !== other.name);
}
