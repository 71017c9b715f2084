import { type Data, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { PolicyObject } from './policy-object.ts';

/** A document of a file, with where its values stand. */
export interface PlacedDocument {
  readonly value: unknown;
  /** The file as it is named to the user. */
  readonly file: string;
  placeOf(path: Path, offset?: number): { readonly line: number; readonly column: number };
}

/** Whether a document is an object of Kubernetes or a list of them, and so no rule of our form. */
export function isKubernetesObject(
  value: unknown,
): value is DataMap & { readonly apiVersion: string; readonly kind: string } {
  return isMap(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string';
}

/** The objects of a document: itself, or the items of a list. */
export function policyObjectsOf(document: PlacedDocument): readonly PolicyObject[] {
  return objectsAt(document, withoutNulls(document.value), []);
}

function objectsAt(document: PlacedDocument, value: Data | undefined, at: Path): readonly PolicyObject[] {
  if (!isKubernetesObject(value)) return [];
  const { kind, apiVersion, items } = value;
  if (kind.endsWith('List') && Array.isArray(items))
    return items.flatMap((item: Data, index) => objectsAt(document, item, [...at, 'items', index]));
  const name = valueAt(value, ['metadata', 'name']);
  const namespace = valueAt(value, ['metadata', 'namespace']);
  return [
    {
      apiVersion,
      kind,
      name: typeof name === 'string' ? name : '',
      ...(typeof namespace === 'string' ? { namespace } : {}),
      object: value,
      file: document.file,
      placeOf: (path, offset) => document.placeOf([...at, ...path], offset),
    },
  ];
}

/** As Kubernetes reads it: a key whose value is null is not there. */
function withoutNulls(value: unknown): Data | undefined {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutNulls(one) ?? null);
  if (!isMap(value)) return value as Data | undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === null ? [] : [[key, withoutNulls(inner)] as const],
  );
  return Object.fromEntries(entries) as DataMap;
}
