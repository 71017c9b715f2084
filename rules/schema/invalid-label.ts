import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { labelKeyFault, labelValueFault } from '../../src/kubernetes/syntax/name-syntax.ts';
import { type Data, type DataMap, isMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Characters that the annotations of an object may have together. */
const MAX_ANNOTATIONS = 256 * 1024;
/** Maps of labels, by the key that holds them. */
const LABELS = new Set(['labels', 'matchLabels', 'nodeSelector']);
/** Parts of a pod in which there are neither labels nor selectors. */
const WITHOUT = new Set(['containers', 'initContainers', 'ephemeralContainers', 'volumes', 'tolerations']);
/** Kinds whose spec holds labels and selectors as Kubernetes means them; in custom resources the same words may mean anything. */
const WITH_LABELS = [
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'NetworkPolicy',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Pod',
  'PodDisruptionBudget',
  'PodTemplate',
  'ReplicaSet',
  'ReplicationController',
  'Service',
  'StatefulSet',
] as const;

/** Labels and annotations of objects and of what lies in them, and selectors that compare with labels. */
export const check: SetCheck = function* (set) {
  for (const resource of set.resources) {
    const { metadata, spec, template } = resource.object;
    const found: Violation[] = [];
    if (isMap(metadata)) addMetadataFaults(found, resource, metadata, ['metadata']);
    if (WITH_LABELS.some((kind) => matchesKind(kind, resource.apiVersion, resource.kind))) {
      if (isMap(spec)) addFaults(found, resource, spec, ['spec']);
      if (isMap(template)) addFaults(found, resource, template, ['template']);
    }
    yield* found;
  }
};

// The walk goes through every object of a run, so it makes neither generators nor paths that it does not need.
function addMetadataFaults(found: Violation[], resource: Resource, metadata: DataMap, path: Path): void {
  const { labels: given, annotations: notes } = metadata;
  if (isMap(given)) addLabelFaults(found, resource, given, [...path, 'labels']);
  if (isMap(notes)) addAnnotationFaults(found, resource, notes, [...path, 'annotations']);
}

function addFaults(found: Violation[], resource: Resource, value: DataMap, path: Path): void {
  for (const name in value) {
    const inner = value[name];
    if (inner === undefined || typeof inner !== 'object' || WITHOUT.has(name)) continue;
    const here = [...path, name];
    if (!isMap(inner)) {
      inner.forEach((item: Data | null, index) => {
        if (isMap(item)) addFaults(found, resource, item, [...here, index]);
      });
    } else if (name === 'metadata') addMetadataFaults(found, resource, inner, here);
    else if (LABELS.has(name) || isPlainSelector(resource, here)) addLabelFaults(found, resource, inner, here);
    else addFaults(found, resource, inner, here);
  }
}

function isPlainSelector({ kind }: Resource, path: Path): boolean {
  return path.length === 2 && path[1] === 'selector' && (kind === 'Service' || kind === 'ReplicationController');
}

function addLabelFaults(found: Violation[], resource: Resource, pairs: DataMap, path: Path): void {
  for (const key in pairs) {
    const value = pairs[key];
    const keyFault = labelKeyFault(key);
    const fault = keyFault ?? (typeof value === 'string' ? labelValueFault(value) : undefined);
    if (fault === undefined) continue;
    const what =
      keyFault === undefined
        ? `The value "${scalarText(value).slice(0, 70)}" of the label "${key}"`
        : `The label key "${key.slice(0, 70)}"`;
    found.push({
      resource,
      path: [...path, key],
      message: `${what} ${fault}, so the API server refuses the object.`,
    });
  }
}

function addAnnotationFaults(found: Violation[], resource: Resource, pairs: DataMap, path: Path): void {
  let size = 0;
  for (const [key, value] of Object.entries(pairs)) {
    size += key.length + (typeof value === 'string' ? value.length : 0);
    const fault = labelKeyFault(key.toLowerCase());
    if (fault !== undefined)
      found.push({
        resource,
        path: [...path, key],
        message: `The annotation key "${key.slice(0, 70)}" ${fault}, so the API server refuses the object.`,
      });
  }
  if (size > MAX_ANNOTATIONS)
    found.push({
      resource,
      path,
      message: `The annotations have ${size} characters together, and 256 KiB are allowed, so the API server refuses the object.`,
    });
}
