import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { oncePer } from '../../model/once-per.ts';
import { CONTAINER_LISTS, type PodTemplate } from '../pod-templates.ts';

/** A container as found in a pod template. */
export interface FoundContainer {
  readonly container: DataMap;
  /** Its name in quotes, or its place where it has none: for messages. */
  readonly shownName: string;
  readonly type: (typeof CONTAINER_LISTS)[number]['type'];
  /** An init container that is kept running beside the main ones (`restartPolicy: Always`). */
  readonly isSidecar: boolean;
  /** From the object's root. */
  readonly path: Path;
}

/** The containers of a pod template, the main ones first; what is no mapping is left out. */
export const containersOf: (template: PodTemplate) => readonly FoundContainer[] = oncePer(findContainers);

function findContainers(template: PodTemplate): readonly FoundContainer[] {
  const found: FoundContainer[] = [];
  for (const { key, type } of CONTAINER_LISTS) {
    const list = template.spec[key];
    if (!Array.isArray(list)) continue;
    list.forEach((container: unknown, index) => {
      if (!isMap(container)) return;
      const { name, restartPolicy } = container;
      found.push({
        container,
        shownName: typeof name === 'string' ? `"${name}"` : `${index + 1}`,
        type,
        isSidecar: type === 'init' && restartPolicy === 'Always',
        path: [...template.templatePath, 'spec', key, index],
      });
    });
  }
  return found;
}
