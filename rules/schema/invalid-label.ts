import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { labelKeyFault, labelValueFault } from '../../src/kubernetes/name-syntax.ts';
import { type Data, type DataMap, isMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Characters that the annotations of an object may have together. */
const MAX_ANNOTATIONS = 256 * 1024;
/** Maps of labels, by the key that holds them, and those whose pairs a Service compares with labels. */
const LABELS = new Set(['labels', 'matchLabels', 'nodeSelector']);

/** Labels and annotations of objects and of what lies in them, and selectors that compare with labels. */
export const check: SetCheck = function* (set) {
  for (const resource of set.resources) yield* faultsIn(resource, resource.object, []);
};

function* faultsIn(resource: Resource, value: Data | null, path: Path): Generator<Violation> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries() as Iterable<[number, Data | null]>)
      if (typeof item === 'object') yield* faultsIn(resource, item, [...path, index]);
    return;
  }
  if (!isMap(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== 'object') continue;
    const here = [...path, name];
    if (!isMap(inner)) yield* faultsIn(resource, inner, here);
    else if (name === 'annotations') yield* annotations(resource, inner, here);
    else if (LABELS.has(name) || isPlainSelector(resource, here)) yield* labels(resource, inner, here);
    else yield* faultsIn(resource, inner, here);
  }
}

function isPlainSelector({ kind, apiVersion }: Resource, path: Path): boolean {
  return (
    path.join('.') === 'spec.selector' &&
    apiVersion === 'v1' &&
    (kind === 'Service' || kind === 'ReplicationController')
  );
}

function* labels(resource: Resource, pairs: DataMap, path: Path): Generator<Violation> {
  for (const [key, value] of Object.entries(pairs)) {
    const keyFault = labelKeyFault(key);
    const fault = keyFault ?? (typeof value === 'string' ? labelValueFault(value) : undefined);
    if (fault === undefined) continue;
    const what =
      keyFault === undefined
        ? `The value "${scalarText(value).slice(0, 70)}" of the label "${key}"`
        : `The label key "${key.slice(0, 70)}"`;
    yield { resource, path: [...path, key], message: `${what} ${fault}, so the API server refuses the object.` };
  }
}

function* annotations(resource: Resource, pairs: DataMap, path: Path): Generator<Violation> {
  let size = 0;
  for (const [key, value] of Object.entries(pairs)) {
    size += key.length + (typeof value === 'string' ? value.length : 0);
    const fault = labelKeyFault(key.toLowerCase());
    if (fault !== undefined)
      yield {
        resource,
        path: [...path, key],
        message: `The annotation key "${key.slice(0, 70)}" ${fault}, so the API server refuses the object.`,
      };
  }
  if (size > MAX_ANNOTATIONS)
    yield {
      resource,
      path,
      message: `The annotations have ${size} characters together, and 256 KiB are allowed, so the API server refuses the object.`,
    };
}
