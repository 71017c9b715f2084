import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { matchesKind } from '../kinds.ts';
import { podTemplateOf } from '../pod-templates.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** A request for storage: a PersistentVolumeClaim, or what a StatefulSet or a pod's volume makes one from. */
export interface StorageClaim {
  readonly owner: Resource;
  /** For messages: `PersistentVolumeClaim "data"` or `Claim template "data"`. */
  readonly shownName: string;
  readonly metadata: DataMap;
  readonly spec: DataMap;
  /** Of the object with `metadata` and `spec`, from the owner's root. */
  readonly path: Path;
}

/** The claims of a set, in its order. Needs `workloads` and `PersistentVolumeClaim` among the kinds that a rule uses. */
export function* storageClaimsIn(set: ResourceSet): Generator<StorageClaim> {
  for (const owner of set.resources) {
    if (matchesKind('PersistentVolumeClaim', owner.apiVersion, owner.kind)) {
      yield* claimAt(owner, owner.object, [], `PersistentVolumeClaim "${owner.name}"`);
      continue;
    }
    const template = podTemplateOf(owner, set.podTemplates);
    if (template !== undefined) {
      const volumes: unknown = template.spec['volumes'];
      for (const [index, volume] of Array.isArray(volumes) ? volumes.entries() : []) {
        const path = [...template.templatePath, 'spec', 'volumes', index, 'ephemeral', 'volumeClaimTemplate'];
        const claim = valueAt(volume, ['ephemeral', 'volumeClaimTemplate']);
        yield* claimAt(owner, claim, path, `The claim of volume "${scalarText(valueAt(volume, ['name']))}"`);
      }
    }
    yield* claimTemplatesOf(owner);
  }
}

/** The claims that each replica of a StatefulSet gets; none for other kinds. */
export function* claimTemplatesOf(owner: Resource): Generator<StorageClaim> {
  if (!matchesKind('StatefulSet', owner.apiVersion, owner.kind)) return;
  const templates = valueAt(owner.object, ['spec', 'volumeClaimTemplates']);
  for (const [index, claim] of Array.isArray(templates) ? templates.entries() : []) {
    const name = scalarText(valueAt(claim, ['metadata', 'name']));
    yield* claimAt(owner, claim, ['spec', 'volumeClaimTemplates', index], `Claim template "${name}"`);
  }
}

function* claimAt(owner: Resource, claim: unknown, path: Path, shownName: string): Generator<StorageClaim> {
  if (!isMap(claim)) return;
  const { metadata, spec } = claim;
  yield { owner, shownName, metadata: isMap(metadata) ? metadata : {}, spec: isMap(spec) ? spec : {}, path };
}

/** The annotation by which claims named their class before Kubernetes 1.6, which is still read. */
const CLASS_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';

/**
 * The class that a claim asks for, with the place of its name; undefined where the cluster's default is meant. An empty name
 * asks for a volume without a class.
 */
export function storageClassOf({
  metadata,
  spec,
  path,
}: StorageClaim): { readonly name: string; readonly path: Path } | undefined {
  const annotated = valueAt(metadata, ['annotations', CLASS_ANNOTATION]);
  if (typeof annotated === 'string') {
    return { name: annotated, path: [...path, 'metadata', 'annotations', CLASS_ANNOTATION] };
  }
  const name = spec['storageClassName'];
  return typeof name === 'string' ? { name, path: [...path, 'spec', 'storageClassName'] } : undefined;
}
