import { isClusterScoped } from '../kubernetes/cluster-scoped.ts';
import { groupOf, isBuiltInKind } from '../kubernetes/kinds.ts';
import { groupsOfKind } from '../kubernetes/resource-names.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Resource } from '../model/resource.ts';
import type { World } from './world.ts';

/** An object as the API server would see it when it is created. */
export interface Subject {
  readonly resource: Resource;
  readonly group: string;
  readonly version: string;
  /** The name under which the API serves its kind, e.g. `deployments`. */
  readonly plural: string;
  /** The namespace that it is applied to; undefined for kinds that live in none. */
  readonly namespace: string | undefined;
  readonly labels: DataMap;
  /** With the namespace that the API server would fill in. */
  readonly object: DataMap;
}

/** The object as a request of its own. An object that names no namespace goes to Helm's, or to `default`. */
export function subjectOf(resource: Resource, world: World): Subject {
  const { apiVersion, kind, object } = resource;
  const metadata = isMap(object['metadata']) ? object['metadata'] : {};
  const { source } = resource.document.rendering;
  const isIn = livesInNamespace(resource, world);
  const applied = source.kind === 'helm' ? source.environment.namespace : 'default';
  const namespace = isIn ? (resource.namespace ?? applied) : undefined;
  return {
    resource,
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf('/') + 1),
    plural: world.pluralOf(groupOf(apiVersion), kind),
    namespace,
    labels: isMap(metadata['labels']) ? metadata['labels'] : {},
    object:
      namespace === undefined || resource.namespace !== undefined
        ? object
        : { ...object, metadata: { ...metadata, namespace } },
  };
}

/** Custom resources of which nothing is known are taken to live in a namespace, as most do. */
function livesInNamespace({ apiVersion, kind }: Resource, world: World): boolean {
  if (isBuiltInKind(apiVersion, kind) || groupsOfKind(kind).includes(groupOf(apiVersion)))
    return !isClusterScoped(apiVersion, kind);
  return world.isNamespaced(groupOf(apiVersion), kind) ?? true;
}
