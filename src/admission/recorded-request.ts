import { apiVersionOf, groupOf } from '../kubernetes/kinds.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Resource } from '../model/resource.ts';

/** A request that is written down in an AdmissionReview, as tests of policies have them. */
export interface RecordedRequest {
  readonly operation: string;
  /** The object as it was. */
  readonly oldObject: DataMap | null;
  /** `request` as it is written. */
  readonly given: DataMap;
}

/** What a recorded request is about, in place of the review. */
export interface Reviewed {
  /** The object, or of a deletion the one that goes, at its place in the review. */
  readonly resource: Resource;
  readonly recorded: RecordedRequest;
}

/** The object of an AdmissionReview's request; undefined for what is none, or has none. */
export function reviewedIn(resource: Resource): Reviewed | undefined {
  if (resource.kind !== 'AdmissionReview' || groupOf(resource.apiVersion) !== 'admission.k8s.io') return undefined;
  const { request: given } = resource.object;
  if (!isMap(given)) return undefined;
  const operation = typeof given['operation'] === 'string' ? given['operation'] : 'CREATE';
  const oldObject = isMap(given['oldObject']) ? given['oldObject'] : null;
  const key = operation === 'DELETE' ? 'oldObject' : 'object';
  const object = given[key];
  if (!isMap(object)) return undefined;
  return {
    resource: {
      ...namesOf(object, given),
      object,
      document: resource.document,
      root: [...resource.root, 'request', key],
    },
    recorded: { operation, oldObject, given },
  };
}

/** The names of an object, which the request repeats and the object may leave out. */
function namesOf(object: DataMap, given: DataMap): Pick<Resource, 'apiVersion' | 'kind' | 'name' | 'namespace'> {
  const metadata = isMap(object['metadata']) ? object['metadata'] : {};
  const kind = isMap(given['kind']) ? given['kind'] : {};
  const [group, version] = [textOf(kind['group']) ?? '', textOf(kind['version']) ?? 'v1'];
  const namespace = textOf(given['namespace']) ?? textOf(metadata['namespace']);
  return {
    apiVersion: textOf(object['apiVersion']) ?? apiVersionOf(group, version),
    kind: textOf(object['kind']) ?? textOf(kind['kind']) ?? '',
    name: textOf(metadata['name']) ?? textOf(given['name']) ?? '',
    ...(namespace === undefined ? {} : { namespace }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
