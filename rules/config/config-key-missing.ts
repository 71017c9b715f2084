import { configObjectsIn } from '../../src/kubernetes/config-and-storage/config-objects.ts';
import { configReferencesOf } from '../../src/kubernetes/config-and-storage/config-references.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Keys that a pod takes from a ConfigMap or Secret which does not have them. */
export const check: SetCheck = function* (set) {
  const objectsFor = configObjectsIn(set);
  for (const template of podTemplatesIn(set)) {
    const { owner } = template;
    for (const { kind, name, isOptional, keys } of configReferencesOf(template)) {
      if (isOptional || keys.length === 0) continue;
      const objects = objectsFor(kind, name, owner);
      const [first] = objects;
      if (first === undefined || objects.some((one) => one.keys === undefined)) continue;
      for (const { key, path } of keys) {
        if (objects.some((one) => one.keys?.has(key) === true)) continue;
        yield {
          resource: owner,
          path,
          message: `${owner.kind} "${owner.name}" takes "${key}" from ${kind} "${name}", which has no such key, so its pods cannot start.`,
          related: [
            {
              resource: first.source,
              path: ['metadata', 'name'],
              message: `What ${kind} "${name}" comes from.`,
            },
          ],
        };
      }
    }
  }
};
