import type { Resource } from '../model/resource.ts';

/**
 * Finds things of a name that an object may refer to: those of its namespace and those that may be in any. For an object
 * that names no namespace, all of the name. Quick also where one name is used in thousands of namespaces.
 */
export function indexByNamespace<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => { readonly name: string; readonly namespace: string | undefined },
): (name: string, from: Resource) => readonly Item[] {
  const byName = new Map<string, Map<string | undefined, Item[]>>();
  for (const item of items) {
    const { name, namespace } = placeOf(item);
    const places = byName.get(name) ?? new Map<string | undefined, Item[]>();
    const known = places.get(namespace);
    if (known === undefined) byName.set(name, places.set(namespace, [item]));
    else known.push(item);
  }
  return (name, { namespace }) => {
    const places = byName.get(name);
    if (places === undefined) return [];
    if (namespace === undefined) return [...places.values()].flat();
    return [...(places.get(namespace) ?? []), ...(places.get(undefined) ?? [])];
  };
}
