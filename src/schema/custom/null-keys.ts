import type { Path } from '../../model/location.ts';

/** The keys of an object whose value is null, as the walk asks for them. */
export interface NullKeys {
  /** Whether the key is there, with null as its value. */
  has(owner: Path, key: string): boolean;
}

/** Keys by their paths from the object's root. */
export function nullsOf(paths: readonly Path[]): NullKeys {
  let known: ReadonlySet<string> | undefined;
  return {
    has(owner, key) {
      if (paths.length === 0) return false;
      known ??= new Set(paths.map((path) => JSON.stringify(path)));
      return known.has(JSON.stringify([...owner, key]));
    },
  };
}
