import { isBuiltInKind } from '../../src/kubernetes/kinds.ts';
import { isMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects with a mapping whose keys are not in the order of the alphabet; told once each, at the first such key. */
export const check: SetCheck = function* (set) {
  for (const resource of set.resources) {
    const { apiVersion, kind, object } = resource;
    // Of custom resources no more than the names may be at hand.
    const isWhole = isBuiltInKind(apiVersion, kind);
    const path = isWhole ? pathOfUnsortedKey(object) : pathOfUnsortedKey({ metadata: object['metadata'] });
    if (path === undefined) continue;
    yield {
      resource,
      path,
      message: `${resource.kind} "${resource.name}" has key "${String(path.at(-1))}" below one that comes after it in the alphabet, so edits of two people meet more often.`,
    };
  }
};

function pathOfUnsortedKey(value: unknown): Path | undefined {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const inner = pathOfUnsortedKey(value[index]);
      if (inner !== undefined) return [index, ...inner];
    }
    return undefined;
  }
  if (!isMap(value)) return undefined;
  const keys = Object.keys(value);
  // JavaScript puts keys that look like an index first, so their order in the file is not known here.
  const isOrderKnown = !keys.some((key) => /^(?:0|[1-9]\d*)$/u.test(key));
  for (const [index, key] of keys.entries()) {
    if (isOrderKnown && index > 0 && key < (keys[index - 1] ?? '')) return [key];
    const inner = pathOfUnsortedKey(value[key]);
    if (inner !== undefined) return [key, ...inner];
  }
  return undefined;
}
