import { isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { inKustomization } from './built.ts';
import type { Built, Home } from './built.ts';
import { transformImage } from './images.ts';
import type { Kustomization } from './kustomizations.ts';
import { sourceText } from './written.ts';

/** The field of a kustomization that wrote the value over what the inputs had: images, namespace or replicas. */
export function homeInTransformer(built: Built, path: Path, value: unknown): Home | undefined {
  const { chain, resource } = built;
  const key = path.at(-1);
  if (key === 'image' && typeof value === 'string') {
    // Items of a list may have moved since an operation wrote to one of them, so every image that one wrote is a candidate.
    const operations = built.build.trail.operations.filter(({ pointer }) => pointer.at(-1) === 'image');
    for (const text of [sourceText(built, path) ?? value, ...operations.map((one) => one.value.text ?? '')]) {
      const { image, by } = transformImage(text, chain);
      if (by !== undefined && image === value) return inKustomization(by, path);
    }
    return undefined;
  }
  if (key === 'namespace') {
    const isWritten = sourceText(built, path) === value;
    // What the object itself says of its namespace is always replaced; a reference only where it means an object of the build.
    if (path.length > 2 && isWritten) return undefined;
    return inChain(chain, ['namespace'], (data) => data['namespace'] === value, path);
  }
  // An object that stands for the namespace is renamed with it.
  if (resource.kind === 'Namespace' && path.join('.') === 'metadata.name')
    return inChain(chain, ['namespace'], (data) => data['namespace'] === value, path);
  if (key === 'replicas' && path.length === 2) return homeInReplicas(built, path, value);
  return path.length === 3 && path[0] === 'metadata' ? homeInBuildMetadata(built, path, value) : undefined;
}

/** What each entry of `buildMetadata` has Kustomize put on every object. Source: its `api/types/kustomization.go`. */
const BUILD_METADATA: Readonly<Record<string, string>> = {
  'app.kubernetes.io/managed-by': 'managedByLabel',
  'config.kubernetes.io/origin': 'originAnnotations',
  'alpha.config.kubernetes.io/transformations': 'transformerAnnotations',
};

/** The entry by which the kustomization that is built asks for it; in those within such entries are without effect. */
function homeInBuildMetadata({ build }: Built, path: Path, value: unknown): Home | undefined {
  const key = String(path.at(-1));
  const entry = Object.hasOwn(BUILD_METADATA, key) ? BUILD_METADATA[key] : undefined;
  const root = build.trail.kustomizations[0];
  const kustomization = root === undefined ? undefined : build.kustomizations.of(root.file);
  if (entry === undefined || kustomization === undefined) return undefined;
  if (key === 'app.kubernetes.io/managed-by' && !String(value).startsWith('kustomize-')) return undefined;
  const at = kustomization.locate(['buildMetadata', listAt(kustomization.data, ['buildMetadata']).indexOf(entry)]);
  return at === undefined ? undefined : inKustomization(at, path);
}

function homeInReplicas({ resource, chain }: Built, path: Path, value: unknown): Home | undefined {
  for (const kustomization of chain.toReversed()) {
    const { replicas } = kustomization.data;
    if (!Array.isArray(replicas)) continue;
    const index = replicas.findIndex(
      (one) =>
        isMap(one) && one['count'] === value && typeof one['name'] === 'string' && resource.name.includes(one['name']),
    );
    const at = index === -1 ? undefined : kustomization.locate(['replicas', index, 'count']);
    if (at !== undefined) return inKustomization(at, path);
  }
  return undefined;
}

/** The outermost kustomization of the chain that says so. */
function inChain(
  chain: readonly Kustomization[],
  place: Path,
  says: (data: Kustomization['data']) => boolean,
  printed: Path,
): Home | undefined {
  const winner = chain.findLast(({ data }) => says(data));
  const at = winner?.locate(place);
  return at === undefined ? undefined : inKustomization(at, printed);
}

/** Labels and annotations that could not be marked, since a selector of the build asks for them. */
export function homeInPairs({ chain }: Built, path: Path, value: unknown): Home | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  for (const kustomization of chain.toReversed()) {
    const { labels } = kustomization.data;
    const lists = Array.isArray(labels) ? labels.map((_one, index): Path => ['labels', index, 'pairs', key]) : [];
    for (const place of [...lists, ['commonLabels', key], ['commonAnnotations', key]]) {
      const at = valueAt(kustomization.data, place) === value ? kustomization.locate(place) : undefined;
      if (at !== undefined) return inKustomization(at, path);
    }
  }
  return undefined;
}

/** The field path of the replacement that wrote a value which no mapping has as it is. */
export function homeInReplacement({ resource, chain }: Built, path: Path): Home | undefined {
  const keys = path.filter((segment) => typeof segment === 'string').join('.');
  for (const kustomization of chain.toReversed()) {
    for (const { place, kind, fieldPath } of fieldPathsOf(kustomization)) {
      if (kind !== undefined && kind !== resource.kind) continue;
      const wanted = fieldPath.split('.').filter((one) => !/^(?:\[.*\]|\d+|\*)$/.test(one));
      const at = wanted.join('.') === keys ? kustomization.locate(place) : undefined;
      if (at !== undefined) return inKustomization(at, path);
    }
  }
  return undefined;
}

interface FieldPath {
  readonly place: Path;
  readonly kind: unknown;
  readonly fieldPath: string;
}

function fieldPathsOf({ data }: Kustomization): readonly FieldPath[] {
  return listAt(data, ['replacements']).flatMap((replacement, index) =>
    listAt(replacement, ['targets']).flatMap((target, second) =>
      listAt(target, ['fieldPaths']).flatMap((fieldPath, third): readonly FieldPath[] => {
        const place = ['replacements', index, 'targets', second, 'fieldPaths', third];
        return typeof fieldPath === 'string' ? [{ place, kind: valueAt(target, ['select', 'kind']), fieldPath }] : [];
      }),
    ),
  );
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
