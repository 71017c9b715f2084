import { type Data, isMap } from '../model/data.ts';

/** The oldest minor version of Kubernetes that objects must suit, by a rule's parameters: 33 for 1.33; 0 where nobody says. */
export function oldestVersion({ kubernetes }: Readonly<Record<string, Data>>): number {
  const oldest = isMap(kubernetes) ? kubernetes['oldest'] : undefined;
  return typeof oldest === 'number' ? oldest : 0;
}

/** The newest minor version of Kubernetes that objects must suit; none is newer where nobody says. */
export function newestVersion({ kubernetes }: Readonly<Record<string, Data>>): number {
  const newest = isMap(kubernetes) ? kubernetes['newest'] : undefined;
  return typeof newest === 'number' ? newest : Infinity;
}
