import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { containersOf } from './containers.ts';
import type { PodTemplate } from './pod-templates.ts';

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
export function* configReferencesOf(template: PodTemplate): Generator<ConfigReference> {
  for (const { container, path } of containersOf(template)) {
    for (const [entry, at] of itemsOf(container['env'], [...path, 'env'])) {
      yield* referencesIn(valueAt(entry, ['valueFrom']), [...at, 'valueFrom'], ENV);
    }
    for (const [entry, at] of itemsOf(container['envFrom'], [...path, 'envFrom'])) {
      yield* referencesIn(entry, at, ENV_FROM);
    }
  }
  const spec: Path = [...template.templatePath, 'spec'];
  for (const [volume, at] of itemsOf(template.spec['volumes'], [...spec, 'volumes'])) {
    yield* referencesIn(volume, at, VOLUME);
    const sources = itemsOf(valueAt(volume, ['projected', 'sources']), [...at, 'projected', 'sources']);
    for (const [source, place] of sources) yield* referencesIn(source, place, PROJECTED);
  }
  for (const [entry, at] of itemsOf(template.spec['imagePullSecrets'], [...spec, 'imagePullSecrets'])) {
    const name = valueAt(entry, ['name']);
    if (typeof name !== 'string' || name === '') continue;
    yield { kind: 'Secret', name, isOptional: false, path: [...at, 'name'], keys: [] };
  }
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

function* referencesIn(holder: unknown, path: Path, shapes: readonly Shape[]): Generator<ConfigReference> {
  for (const [field, kind, nameKey] of shapes) {
    const reference = valueAt(holder, [field]);
    if (!isMap(reference)) continue;
    const name = reference[nameKey];
    if (typeof name !== 'string' || name === '') continue;
    const at = [...path, field];
    yield {
      kind,
      name,
      isOptional: reference['optional'] === true,
      path: [...at, nameKey],
      keys: keysIn(reference, at),
    };
  }
}

/** The one key of a variable, or those of a volume's `items`. */
function keysIn(reference: unknown, path: Path): ConfigReference['keys'] {
  const places = [[reference, path] as const, ...itemsOf(valueAt(reference, ['items']), [...path, 'items'])];
  return places.flatMap(([holder, at]) => {
    const key = valueAt(holder, ['key']);
    return typeof key === 'string' && key !== '' ? [{ key, path: [...at, 'key'] }] : [];
  });
}

function itemsOf(list: unknown, path: Path): readonly (readonly [item: unknown, path: Path])[] {
  return Array.isArray(list) ? list.map((item: unknown, index) => [item, [...path, index]]) : [];
}
