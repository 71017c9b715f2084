import { stringify } from 'yaml';
import { type Data, isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { REDACTED } from '../model/secret.ts';

/** What is printed for a value that differs between two renders of one state. */
export const UNSTEADY = '(differs at each render)';
/** What is printed for a secret that is not what it was. */
export const REDACTED_CHANGE: string = `${REDACTED} (changed)`;

/** What of an object is not to be read. */
export interface Hiding {
  /** Whether a scalar is a secret. */
  isSecret(path: Path): boolean;
  /** Whether the value, whatever it is, differs between two renders. */
  isUnsteady(path: Path): boolean;
  /** Whether the value there is the same in the state that it is compared with. */
  isSame(path: Path, value: unknown): boolean;
  /** Texts that are secret wherever they stand. */
  readonly texts: readonly string[];
}

/** The object as YAML with what is hidden replaced; without comments, which no cluster sees. */
export function shownObject(object: Data, hiding: Hiding): string {
  return stringify(shown(object, [], hiding), { lineWidth: 0, aliasDuplicateObjects: false });
}

function shown(value: Data | null, path: Path, hiding: Hiding): unknown {
  if (hiding.isUnsteady(path)) return UNSTEADY;
  if (Array.isArray(value)) return value.map((item: Data | null, index) => shown(item, [...path, index], hiding));
  if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        withoutTexts(key, hiding.texts),
        shown(item, [...path, key], hiding),
      ]),
    );
  }
  if (hiding.isSecret(path)) return hiding.isSame(path, value) ? REDACTED : REDACTED_CHANGE;
  return typeof value === 'string' ? withoutTexts(value, hiding.texts) : value;
}

function withoutTexts(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) if (safe.includes(secret)) safe = safe.replaceAll(secret, REDACTED);
  return safe;
}

/** The paths at which two values differ: of scalars, or of lists and mappings that are not alike in kind or length. */
export function differingPaths(one: unknown, other: unknown, path: Path = []): readonly Path[] {
  if (isMap(one) && isMap(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differingPaths(own(one, key), own(other, key), [...path, key]));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.flatMap((item, index) => differingPaths(item, other[index], [...path, index]));
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
