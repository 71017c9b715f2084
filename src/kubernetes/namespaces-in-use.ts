import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { podTemplatesIn } from './selectors.ts';

/** A namespace that a set has or uses, and where it shows. */
export interface NamespaceInUse {
  /** Undefined where workloads do not say into which they go. */
  readonly name: string | undefined;
  /** For messages, with a capital at the start. */
  readonly shown: string;
  /** The Namespace itself, or the first workload in it. */
  readonly resource: Resource;
  readonly path: Path;
  /** Whether a workload is in it, or says nothing of where it goes. */
  readonly hasPods: boolean;
}

/**
 * The namespaces of a set for which it has no object of a kind, each once: those that are Namespaces of the set, then those of
 * workloads. An object that names no namespace may go to any of them.
 */
export function* namespacesWithout(set: ResourceSet, kind: string): Generator<NamespaceInUse> {
  const covered = new Set(set.ofKind(kind).map(({ namespace }) => namespace));
  if (covered.has(undefined)) return;
  for (const place of namespacesIn(set)) {
    if (place.name === undefined ? covered.size === 0 : !covered.has(place.name)) yield place;
  }
}

/** The namespaces of a set, each once: those that are Namespaces of it, then those of workloads. */
export function* namespacesIn(set: ResourceSet): Iterable<NamespaceInUse> {
  const { source } = set.rendering;
  // A chart goes to the namespace that its installer names; ours is a stand-in.
  const standIn = source.kind === 'helm' ? source.environment.namespace : undefined;
  const seen = new Set<string | undefined>();
  const owners = podTemplatesIn(set).map(({ owner }) => owner);
  const used = new Set(owners.map(({ namespace }) => namespace));
  for (const resource of set.ofKind('Namespace')) {
    const { name } = resource;
    if (seen.has(name)) continue;
    seen.add(name);
    const hasPods = used.has(name) || used.has(undefined);
    yield { name, shown: `Namespace "${name}"`, resource, path: ['metadata', 'name'], hasPods };
  }
  for (const owner of owners) {
    const { namespace } = owner;
    if (seen.has(namespace)) continue;
    seen.add(namespace);
    const isKnown = namespace !== undefined && namespace !== standIn;
    const shown = isKnown ? `Namespace "${namespace}"` : `The namespace of ${owner.kind} "${owner.name}"`;
    yield { name: namespace, shown, resource: owner, path: ['metadata', 'namespace'], hasPods: true };
  }
}
