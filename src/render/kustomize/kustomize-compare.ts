import { isMap } from '../../model/data.ts';
import type { DataMap } from '../../model/data.ts';
import type { ObjectMarks, WrittenMap } from '../../model/kustomize-trail.ts';
import type { Path } from '../../model/location.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import type { KustomizeMarks } from './kustomize-marks.ts';

/** An object of the clean build and the same of the marked one. */
export interface BuiltTwice {
  readonly clean: DataMap;
  readonly marked: DataMap;
}

/** Annotations that a kustomization may ask for itself; they name folders, and those of the copy are others. */
const OURS = new Set(['config.kubernetes.io/origin', 'alpha.config.kubernetes.io/transformations']);

/** Reads the marks of an object. What the clean build has otherwise, or has not, has no marks: it is never guessed. */
export function marksOfObject({ clean, marked }: BuiltTwice, marks: KustomizeMarks): ObjectMarks {
  return {
    scalarAt(path) {
      const pair = pairAt({ clean, marked }, path);
      if (typeof pair?.marked !== 'string') return [];
      const { text, spans } = marks.read(pair.marked);
      return isSameScalar(pair.clean, text) ? spans : [];
    },
    mapsAt(path) {
      const pair = pairAt({ clean, marked }, path);
      if (!isMap(pair?.marked) || !isMap(pair.clean)) return [];
      return Object.keys(pair.marked)
        .map((key) => marks.mapOf(key))
        .filter((map): map is WrittenMap => map !== undefined);
    },
  };
}

/** Where the marked object, its marks taken out, differs from the clean one; undefined where it does not. */
export function differenceOf({ clean, marked }: BuiltTwice, marks: KustomizeMarks): Path | undefined {
  return firstDifference(clean, marked, { marks, path: [] });
}

function pairAt(object: BuiltTwice, path: Path): { readonly clean: unknown; readonly marked: unknown } | undefined {
  let clean: unknown = object.clean;
  let marked: unknown = object.marked;
  for (const segment of path) {
    if (typeof segment === 'string') {
      if (!isMap(clean) || !isMap(marked) || !Object.hasOwn(clean, segment) || !Object.hasOwn(marked, segment))
        return undefined;
      [clean, marked] = [clean[segment], marked[segment]];
    } else {
      const [cleanList, markedList]: readonly (readonly unknown[] | undefined)[] = [listOf(clean), listOf(marked)];
      if (cleanList === undefined || cleanList.length !== markedList?.length) return undefined;
      [clean, marked] = [cleanList[segment], markedList[segment]];
    }
  }
  return { clean, marked };
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function firstDifference(
  clean: unknown,
  marked: unknown,
  at: { readonly marks: KustomizeMarks; readonly path: Path },
): Path | undefined {
  const { marks, path } = at;
  if (Array.isArray(clean) && Array.isArray(marked)) {
    if (clean.length !== marked.length) return path;
    for (const [index, item] of clean.entries()) {
      const difference = firstDifference(item, marked[index], { marks, path: [...path, index] });
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (isMap(clean) && isMap(marked)) {
    for (const key of new Set([...Object.keys(clean), ...Object.keys(marked)])) {
      if (marks.isMark(key) || OURS.has(key)) continue;
      const difference = firstDifference(clean[key], marked[key], { marks, path: [...path, key] });
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (clean === marked) return undefined;
  return typeof marked === 'string' && isSameScalar(clean, marks.read(marked).text) ? undefined : path;
}

/** Whether the text of a scalar, plain or quoted, is what Kubernetes reads as the value. */
function isSameScalar(value: unknown, text: string): boolean {
  if (value === text || (value !== undefined && resolvePlain(text) === value)) return true;
  // Of a folded text Kustomize makes other line breaks and blank lines than YAML has it; the words are the same.
  return typeof value === 'string' && value.includes('\n') && withoutBreaks(value) === withoutBreaks(text);
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
