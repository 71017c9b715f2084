import { Quantity, quantity } from '../cel/functions/quantity.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';

/** Whether a field that only one side has counts: `as-written`, or only if the server can hardly have filled it in. */
export type Reading = 'as-written' | 'may-default';

/**
 * Where two values surely differ for the API server, as a path into the second; undefined where they may be the same. The same amount in other
 * words is the same, and lists of things with names may be in any order.
 */
export function sureDifference(was: unknown, is: unknown, reading: Reading): Path | undefined {
  if (isMap(was) && isMap(is)) return differenceOfMaps(was, is, reading);
  if (Array.isArray(was) && Array.isArray(is)) return differenceOfLists(was, is, reading);
  if (isCollection(was) !== isCollection(is)) return isMissing(was, is) ? oneSided(was ?? is, reading) : [];
  if (was === undefined || is === undefined || was === null || is === null)
    return was === is ? undefined : oneSided(was ?? is, reading);
  return scalarText(was) === scalarText(is) || isSameAmount(was, is) ? undefined : [];
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isMissing(was: unknown, is: unknown): boolean {
  return was === undefined || is === undefined || was === null || is === null;
}

/** Maps of words, in which no server fills in anything. */
const FREE_MAPS = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector']);
/** Words in a pod that no server fills in. */
const NEVER_DEFAULTS = new Set([
  'serviceAccountName',
  'priorityClassName',
  'runtimeClassName',
  'nodeName',
  'workingDir',
  'subPath',
]);
/** The one field of a pod that is true by default. */
const TRUE_BY_DEFAULT = 'enableServiceLinks';

function differenceOfMaps(
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
  reading: Reading,
): Path | undefined {
  const keys = new Set([...Object.keys(is), ...Object.keys(was)]);
  for (const key of keys) {
    const [before, now] = [own(was, key), own(is, key)];
    const isSure = NEVER_DEFAULTS.has(key) || ((before ?? now) === true && key !== TRUE_BY_DEFAULT);
    const inside = sureDifference(before, now, FREE_MAPS.has(key) || isSure ? 'as-written' : reading);
    if (inside !== undefined) return [key, ...inside];
  }
  return undefined;
}

function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function differenceOfLists(was: readonly unknown[], is: readonly unknown[], reading: Reading): Path | undefined {
  if (was.length !== is.length) return [];
  const names = namesOf(is);
  const before = namesOf(was);
  for (const [index, item] of is.entries()) {
    const twin = names === undefined || before === undefined ? index : before.indexOf(names[index] ?? '');
    if (twin === -1) return [index];
    const inside = sureDifference(was[twin], item, reading);
    if (inside !== undefined) return [index, ...inside];
  }
  return undefined;
}

/** The names of all items; undefined where one has none, or two have the same. */
function namesOf(list: readonly unknown[]): readonly string[] | undefined {
  const names = list.map((item) => {
    const { name } = isMap(item) ? item : {};
    const known = isMap(item) && isMap(item['metadata']) ? item['metadata']['name'] : name;
    return typeof known === 'string' ? known : undefined;
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === list.length && new Set(known).size === known.length ? known : undefined;
}

/** What only one side has: a list that says something is nobody's default, a word may be. */
function oneSided(value: unknown, reading: Reading): Path | undefined {
  if (value === '' || (isCollection(value) && Object.keys(value as object).length === 0)) return undefined;
  if (reading === 'as-written' || Array.isArray(value)) return [];
  return isMap(value) ? differenceOfMaps({}, value, reading) : undefined;
}

function isSameAmount(one: unknown, other: unknown): boolean {
  if (typeof one === 'boolean' || typeof other === 'boolean') return false;
  const [first, second] = [quantity(one as string | number), quantity(other as string | number)];
  return first instanceof Quantity && second instanceof Quantity && first.nanos === second.nanos;
}
