import { type Data, isMap } from '../model/data.ts';

/** The oldest minor version of Kubernetes that objects must suit, by a rule's parameters: 33 for 1.33; 0 where nobody says. */
export function oldestVersion({ kubernetes }: Readonly<Record<string, Data>>): number {
  const oldest = isMap(kubernetes) ? kubernetes['oldest'] : undefined;
  return typeof oldest === 'number' ? oldest : 0;
}
