import type { DataMap } from '../model/data.ts';

/**
 * Finds things by their labels: for the pairs of a selector, the things that have the rarest of them, and all things for
 * none. A short list to look through, not yet what the selector selects.
 */
export function indexByLabels<Item>(
  items: readonly Item[],
  labelsOfItem: (item: Item) => DataMap,
): (pairs: DataMap) => readonly Item[] {
  const byPair = new Map<string, Item[]>();
  for (const item of items) {
    for (const [key, value] of Object.entries(labelsOfItem(item))) {
      const pair = pairKey(key, value);
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [item]);
      else known.push(item);
    }
  }
  return (pairs) => {
    let fewest = items;
    for (const [key, value] of Object.entries(pairs)) {
      const having = byPair.get(pairKey(key, value)) ?? [];
      if (having.length < fewest.length) fewest = having;
    }
    return fewest;
  };
}

function pairKey(key: string, value: unknown): string {
  return `${key}\u0000${typeof value}\u0000${String(value)}`;
}
