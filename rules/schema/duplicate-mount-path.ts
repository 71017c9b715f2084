import { posix } from 'node:path';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The later of two mounts of a container at one path. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    for (const container of containerPartsIn(pod)) {
      const seen = new Set<string>();
      const spellings = new Set<string>();
      for (const mount of partsIn(container, 'volumeMounts')) {
        const { mountPath } = mount.value;
        if (typeof mountPath !== 'string') continue;
        const path = posix
          .normalize(mountPath)
          .replace(/^\/+/u, '/')
          .replace(/(.)\/$/u, '$1');
        if (seen.has(path)) {
          // The API server compares paths as they are written.
          const consequence = spellings.has(mountPath) ? 'the API server refuses the pod' : 'one of the two is hidden';
          const text = `Container ${container.shownName} mounts a second volume at ${path}, so ${consequence}.`;
          yield violationAt(mount, undefined, text);
        }
        seen.add(path);
        spellings.add(mountPath);
      }
    }
  }
};
