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
  for (let index = 0; index < path.length; index += 1) {
    current = childOf(current, path[index] ?? '');
    if (current === undefined) return undefined;
  }
  return current;
}

/** The value one step from here, or undefined where there is none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return typeof step === 'number' ? (value[step] as unknown) : undefined;
  if (typeof step !== 'string') return undefined;
  const child: unknown = (value as DataMap)[step];
  // What objects inherit are functions, which data does not have: to ask whose a field is takes longer than to read it.
  if (typeof child !== 'function' && step !== '__proto__') return child;
  return Object.hasOwn(value, step) ? child : undefined;
}

/** Sets a key of any name: plain assignment to `__proto__` would change what the object is. */
export function putKey<Value>(map: { [key: string]: Value }, key: string, value: Value): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
  else map[key] = value;
}
