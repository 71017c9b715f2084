import { isClusterScoped } from '../kubernetes/cluster-scoped.ts';
import { isConfiguration } from '../kubernetes/control-plane/configuration-files.ts';
import { groupOf, isBuiltInKind } from '../kubernetes/kinds.ts';
import { groupsOfKind } from '../kubernetes/resource-names.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Resource } from '../model/resource.ts';
import { type RecordedRequest, reviewedIn } from './recorded-request.ts';
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
  /** Whether an API server is asked for it; else a program reads it, as the tests of policies. */
  readonly isServed: boolean;
  /** Where the request is written down; else it is imagined. */
  readonly recorded?: RecordedRequest;
}

/** What is done with the object: it is made, unless the request is written down. */
export function operationOn({ recorded }: Subject): string {
  return recorded?.operation ?? 'CREATE';
}

/**
 * The object as a request of its own; an AdmissionReview as the request that is written down in it. An object that names no
 * namespace goes to Helm's, or to `default`.
 */
export function subjectOf(written: Resource, world: World): Subject {
  const reviewed = reviewedIn(written);
  const { resource } = reviewed ?? { resource: written };
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
      namespace === undefined || typeof metadata['namespace'] === 'string'
        ? object
        : { ...object, metadata: { ...metadata, namespace } },
    isServed: !isConfiguration(resource),
    ...(reviewed === undefined ? {} : { recorded: reviewed.recorded }),
  };
}

/** A controller as if it were a Pod in its place, as which policies on pods that are carried over to controllers match it. */
export function asPod(subject: Subject): Subject {
  const resource = { ...subject.resource, apiVersion: 'v1', kind: 'Pod' };
  return { ...subject, resource, group: '', version: 'v1', plural: 'pods' };
}

/** Custom resources of which nothing is known are taken to live in a namespace, as most do. */
function livesInNamespace({ apiVersion, kind }: Resource, world: World): boolean {
  if (isBuiltInKind(apiVersion, kind) || groupsOfKind(kind).includes(groupOf(apiVersion)))
    return !isClusterScoped(apiVersion, kind);
  return world.isNamespaced(groupOf(apiVersion), kind) ?? true;
}
