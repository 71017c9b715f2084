import type { ResourceId } from '../../model/resource.ts';
import { groupOf } from '../kinds.ts';

/** Whether the object is one of Knative Serving, which fills in what its pods leave out: ports, probes, names of containers. */
export function isKnative({ apiVersion }: ResourceId): boolean {
  return groupOf(apiVersion) === 'serving.knative.dev';
}
