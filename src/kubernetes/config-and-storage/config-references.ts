import { childOf, type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { oncePer } from '../../model/once-per.ts';
import { containersOf } from '../workloads/containers.ts';
import type { PodTemplate } from '../pod-templates.ts';

/** What a pod template wants of a ConfigMap or Secret. */
export interface ConfigReference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** Whether the pod starts without it. */
  readonly isOptional: boolean;
  /** Where the name stands, from the object's root. */
  readonly path: Path;
  /** The keys that are asked for, with their places; none where all are taken. */
  readonly keys: readonly { readonly key: string; readonly path: Path }[];
}

/** Every reference of a pod template to a ConfigMap or Secret: environment, volumes and the credentials to pull images. */
export const configReferencesOf: (template: PodTemplate) => readonly ConfigReference[] = oncePer(readConfigReferences);

// Most variables refer to nothing, so their places are written down only when one does.
function readConfigReferences(template: PodTemplate): readonly ConfigReference[] {
  const found: ConfigReference[] = [];
  for (const { container, path } of containersOf(template)) {
    eachItem(container['env'], (entry, index) => {
      const source = childOf(entry, 'valueFrom');
      if (isMap(source)) addReferences(found, source, ENV, () => [...path, 'env', index, 'valueFrom']);
    });
    eachItem(container['envFrom'], (entry, index) => {
      addReferences(found, entry, ENV_FROM, () => [...path, 'envFrom', index]);
    });
  }
  const spec: Path = [...template.templatePath, 'spec'];
  eachItem(template.spec['volumes'], (volume, index) => {
    addReferences(found, volume, VOLUME, () => [...spec, 'volumes', index]);
    eachItem(childOf(childOf(volume, 'projected'), 'sources'), (source, place) => {
      addReferences(found, source, PROJECTED, () => [...spec, 'volumes', index, 'projected', 'sources', place]);
    });
  });
  eachItem(template.spec['imagePullSecrets'], (entry, index) => {
    const name = childOf(entry, 'name');
    if (typeof name !== 'string' || name === '') return;
    found.push({
      kind: 'Secret',
      name,
      isOptional: false,
      path: [...spec, 'imagePullSecrets', index, 'name'],
      keys: [],
    });
  });
  return found;
}

/** A field that refers to an object, and the key in it that holds the object's name. */
type Shape = readonly [field: string, kind: ConfigReference['kind'], nameKey: string];

const ENV: readonly Shape[] = [
  ['configMapKeyRef', 'ConfigMap', 'name'],
  ['secretKeyRef', 'Secret', 'name'],
];
const ENV_FROM: readonly Shape[] = [
  ['configMapRef', 'ConfigMap', 'name'],
  ['secretRef', 'Secret', 'name'],
];
const PROJECTED: readonly Shape[] = [
  ['configMap', 'ConfigMap', 'name'],
  ['secret', 'Secret', 'name'],
];
const VOLUME: readonly Shape[] = [
  ['configMap', 'ConfigMap', 'name'],
  ['secret', 'Secret', 'secretName'],
];

function addReferences(found: ConfigReference[], holder: unknown, shapes: readonly Shape[], place: () => Path): void {
  if (!isMap(holder)) return;
  for (const [field, kind, nameKey] of shapes) {
    const reference = holder[field];
    if (!isMap(reference)) continue;
    const name = reference[nameKey];
    if (typeof name !== 'string' || name === '') continue;
    const at = [...place(), field];
    found.push({
      kind,
      name,
      isOptional: reference['optional'] === true,
      path: [...at, nameKey],
      keys: keysIn(reference, at),
    });
  }
}

/** The one key of a variable, or those of a volume's `items`. */
function keysIn(reference: DataMap, path: Path): ConfigReference['keys'] {
  const keys: { readonly key: string; readonly path: Path }[] = [];
  const { key, items } = reference;
  if (typeof key === 'string' && key !== '') keys.push({ key, path: [...path, 'key'] });
  eachItem(items, (item, index) => {
    const inner = childOf(item, 'key');
    if (typeof inner === 'string' && inner !== '') keys.push({ key: inner, path: [...path, 'items', index, 'key'] });
  });
  return keys;
}

function eachItem(list: unknown, see: (item: unknown, index: number) => void): void {
  if (Array.isArray(list)) for (let index = 0; index < list.length; index += 1) see(list[index], index);
}
