import { type Data, type DataMap, isMap, valueAt } from '../../model/data.ts';
import { bothMatch, matchesNamespaceSelector, matchesObjectSelector, matchesWildcard } from '../match.ts';
import type { Matcher, Matching } from '../policy.ts';
import { operationOn, type Subject } from '../subject.ts';
import type { World } from '../world.ts';

/** The `resources` of a match or exclude, which are written in `any`, in `all`, or at once. */
function blocksOf(block: unknown): { readonly any: readonly DataMap[]; readonly all: readonly DataMap[] } {
  const any = listAt(block, 'any').map(resourcesOf);
  const all = listAt(block, 'all').map(resourcesOf);
  return any.length + all.length > 0 ? { any, all } : { any, all: [resourcesOf(block)] };
}

function listAt(block: unknown, key: string): readonly unknown[] {
  const list = valueAt(block, [key]);
  return Array.isArray(list) ? list : [];
}

/** The filters of a `match` or `exclude`; none where there is no block. */
export function blocksIn(block: unknown): readonly DataMap[] {
  if (block === undefined) return [];
  const { any, all } = blocksOf(block);
  return [...any, ...all];
}

/** A filter that names people alone is for all resources. */
function resourcesOf(filter: unknown): DataMap {
  const resources = valueAt(filter, ['resources']);
  return isMap(resources) ? resources : {};
}

/** Who asks is known to the API server alone. */
function asksForPeople(block: unknown): boolean {
  const blocks = [block, ...listAt(block, 'any'), ...listAt(block, 'all')];
  return blocks.some((one) => ['subjects', 'roles', 'clusterRoles'].some((key) => valueAt(one, [key]) !== undefined));
}

/** Reads a `match` or `exclude` of a rule, or the `match` of an exception. */
export function matcherOfBlock(block: unknown): Matcher {
  const { any, all } = blocksOf(block);
  const people = asksForPeople(block);
  return (subject, world) => {
    let match: Matching = any.length === 0 || anyMatch(any.map((one) => matchesResources(one, subject, world)));
    for (const one of all) match = bothMatch(match, () => matchesResources(one, subject, world));
    if (match !== true || !people) return match;
    return { unknown: 'it is for certain users only, and only the API server knows who asks' };
  };
}

/** True where one is; else what one of them says that cannot be told. */
function anyMatch(matches: readonly Matching[]): Matching {
  return matches.includes(true) || (matches.find((one) => one !== false) ?? false);
}

function matchesResources(filter: DataMap, subject: Subject, world: World): Matching {
  const { resource, namespace } = subject;
  const isNamespace = resource.kind === 'Namespace' && resource.apiVersion === 'v1';
  const texts = (key: string): readonly string[] | undefined => {
    const value = filter[key];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
  };
  const kinds = texts('kinds');
  if (kinds !== undefined && !kinds.some((kind) => meansKind(kind, subject))) return false;
  const names = texts('names') ?? (typeof filter['name'] === 'string' ? [filter['name']] : undefined);
  if (names !== undefined && !names.some((one) => matchesWildcard(one, resource.name))) return false;
  const namespaces = texts('namespaces');
  if (
    namespaces !== undefined &&
    !namespaces.some((one) => matchesWildcard(one, isNamespace ? resource.name : (namespace ?? '')))
  )
    return false;
  const operations = texts('operations');
  if (operations !== undefined && !operations.includes(operationOn(subject))) return false;
  const annotations = filter['annotations'];
  if (isMap(annotations) && !Object.entries(annotations).every(([key, value]) => hasAnnotation(subject, key, value)))
    return false;
  if (matchesObjectSelector(spelledOut(filter['selector'], subject.labels), subject) !== true) return false;
  return matchesNamespaceSelector(filter['namespaceSelector'], subject, world);
}

function hasAnnotation({ resource }: Subject, key: string, value: unknown): boolean {
  const found = valueAt(resource.object, ['metadata', 'annotations', key]);
  return typeof found === 'string' && typeof value === 'string' && matchesWildcard(value, found);
}

/** Kinds are written as `Pod`, `v1/Pod`, `apps/v1/Deployment`, with `*` for any part; a fourth part is a subresource. */
function meansKind(written: string, { group, version, resource: { kind } }: Subject): boolean {
  const parts = written.split('/');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return matchesWildcard(first, kind);
  if (parts.length === 2)
    return matchesWildcard(second, kind) && (matchesWildcard(first, version) || matchesWildcard(first, group));
  return (
    parts.length === 3 &&
    matchesWildcard(first, group) &&
    matchesWildcard(second, version) &&
    matchesWildcard(third, kind)
  );
}

/** A selector's labels may have wildcards in key and value: each is written as the label that it means, if there is one. */
function spelledOut(selector: unknown, labels: DataMap): unknown {
  const pairs = valueAt(selector, ['matchLabels']);
  if (!isMap(selector) || !isMap(pairs)) return selector;
  const written = Object.entries(pairs).map(([key, value]): readonly [string, Data] => {
    if (typeof value !== 'string' || !/[*?]/u.test(key + value)) return [key, value];
    const meant = Object.entries(labels).find(
      ([name, text]) => typeof text === 'string' && matchesWildcard(key, name) && matchesWildcard(value, text),
    );
    return meant ?? [key, value];
  });
  return { ...selector, matchLabels: Object.fromEntries(written) };
}
