/** YAML as Kubernetes reads it (go-yaml's scalars: `yes` is true, `0644` is 420); a key whose value is null is not there. */
export type Data = boolean | number | string | readonly (Data | null)[] | DataMap;
export type DataMap = { readonly [key: string]: Data };

/** Whether the value is a mapping. */
export function isMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `path`, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current: unknown = value;
  for (const segment of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (Array.isArray(current) ? typeof segment !== 'number' : typeof segment === 'number') return undefined;
    current = Object.hasOwn(current, segment) ? (current as Record<string | number, unknown>)[segment] : undefined;
  }
  return current;
}
