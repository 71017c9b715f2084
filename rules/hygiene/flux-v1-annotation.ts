import { podTemplateOf } from '../../src/kubernetes/pod-templates.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Annotations and labels of Flux v1, on objects and on the pods they make. */
export const check: SetCheck = function* (set) {
  for (const resource of set.resources) {
    const templatePath = podTemplateOf(resource, set.podTemplates)?.templatePath ?? [];
    const roots: readonly Path[] = templatePath.length === 0 ? [[]] : [[], templatePath];
    for (const root of roots) {
      for (const section of ['annotations', 'labels']) {
        const pairs = valueAt(resource.object, [...root, 'metadata', section]);
        for (const key of isMap(pairs) ? Object.keys(pairs) : []) {
          if (!key.startsWith('fluxcd.io/')) continue;
          yield {
            resource,
            path: [...root, 'metadata', section, key],
            message: `${resource.kind} "${resource.name}" asks Flux v1 by "${key}", which nothing reads any more, so what it automated no longer happens.`,
          };
        }
      }
    }
  }
};
