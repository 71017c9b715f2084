import { oncePer } from '../../model/once-per.ts';
import { oncePerSet } from '../../model/once-per-set.ts';
import type { DataMap } from '../../model/data.ts';
import type { ResourceSet } from '../../model/resource.ts';
import { CONTAINER_LISTS } from '../pod-templates.ts';
import { podTemplatesIn } from '../selectors.ts';
import { type Part, partsIn } from '../violations.ts';

/** The pod spec of an object, as a part, with the template that it lies in. */
export interface PodPart {
  readonly pod: Part;
  /** The object with the pod's metadata: for a Pod, the Pod. */
  readonly template: DataMap;
}

/** The pod specs of a set. */
export const podPartsIn: (set: ResourceSet) => readonly PodPart[] = oncePerSet(readPodPartsIn);

function readPodPartsIn(set: ResourceSet): readonly PodPart[] {
  return podTemplatesIn(set).map(({ owner, spec, template, templatePath }) => ({
    pod: { resource: owner, path: [...templatePath, 'spec'], value: spec },
    template,
  }));
}

/** A container as a part. */
export interface ContainerPart extends Part {
  readonly list: (typeof CONTAINER_LISTS)[number]['key'];
  /** Its name in quotes, or its place where it has none: for messages. */
  readonly shownName: string;
}

/** The containers of a pod, of all kinds. */
export const containerPartsIn: (pod: Part) => readonly ContainerPart[] = oncePer(readContainerParts);

function readContainerParts(pod: Part): readonly ContainerPart[] {
  return CONTAINER_LISTS.flatMap(({ key }) =>
    partsIn(pod, key).map((part, index) => {
      const { name } = part.value;
      return { ...part, list: key, shownName: typeof name === 'string' ? `"${name}"` : String(index + 1) };
    }),
  );
}
