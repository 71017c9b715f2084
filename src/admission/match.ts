import { apiVersionOf } from '../kubernetes/kinds.ts';
import { isSameApi, OWN_GROUPS } from '../kubernetes/resource-names.ts';
import { selectsByExpressions } from '../kubernetes/selectors.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Matcher, Matching, PolicyPart } from './policy.ts';
import { operationOn, type Subject } from './subject.ts';
import type { World } from './world.ts';

/** Is for every object. */
export const MATCHES_ALL: Matcher = () => true;

/** True where both are; where one is unknown and the other not false, the reason. */
export function bothMatch(one: Matching, other: () => Matching): Matching {
  if (one === false) return false;
  const second = other();
  if (second === false) return false;
  return one === true ? second : one;
}

/** A rule of `resourceRules`, with what it leaves out filled in. */
interface ResourceRule {
  readonly groups: readonly string[];
  readonly versions: readonly string[];
  readonly operations: readonly string[];
  readonly resources: readonly string[];
  readonly names: readonly string[];
  readonly scope: string;
}

/**
 * Reads `matchConstraints` of a policy or `matchResources` of a binding. Without `resourceRules` every kind is meant, as in
 * a binding.
 */
export function matcherOf(constraints: DataMap | undefined): Matcher {
  if (constraints === undefined) return MATCHES_ALL;
  const rules = rulesIn(constraints['resourceRules']);
  const excluded = rulesIn(constraints['excludeResourceRules']);
  const isExact = constraints['matchPolicy'] === 'Exact';
  const { namespaceSelector, objectSelector } = constraints;
  return (subject, world) => {
    if (excluded.some((rule) => matchesRule(rule, subject, true) === true)) return false;
    const byRule: Matching = rules.length === 0 ? true : matchesRules(rules, subject, isExact);
    return bothMatch(
      bothMatch(byRule, () => matchesObjectSelector(objectSelector, subject)),
      () => matchesNamespaceSelector(namespaceSelector, subject, world),
    );
  };
}

/** What is known beforehand of the objects that `matcherOf` the same may be true of. */
export function narrowing(constraints: DataMap | undefined): Pick<PolicyPart, 'plurals' | 'isOfOwnGroups'> {
  const rules = rulesIn(constraints?.['resourceRules']);
  const plurals = rules.flatMap(({ resources }) => resources.map((one) => one.split('/')[0] ?? ''));
  if (rules.length === 0 || plurals.includes('*')) return {};
  return { plurals, isOfOwnGroups: rules.every(({ groups }) => groups.every((group) => OWN_GROUPS.includes(group))) };
}

function rulesIn(value: unknown): readonly ResourceRule[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isMap).map((rule) => ({
    groups: textsIn(rule['apiGroups']) ?? ['*'],
    versions: textsIn(rule['apiVersions']) ?? ['*'],
    operations: textsIn(rule['operations']) ?? ['*'],
    resources: textsIn(rule['resources']) ?? ['*'],
    names: textsIn(rule['resourceNames']) ?? [],
    scope: typeof rule['scope'] === 'string' ? rule['scope'] : '*',
  }));
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** The first rule that is met decides; failing that, what the first one says that cannot be told. */
function matchesRules(rules: readonly ResourceRule[], subject: Subject, isExact: boolean): Matching {
  let unknown: Matching = false;
  for (const rule of rules) {
    const match = matchesRule(rule, subject, isExact);
    if (match === true) return true;
    if (match !== false && unknown === false) unknown = match;
  }
  return unknown;
}

function matchesRule(rule: ResourceRule, subject: Subject, isExact: boolean): Matching {
  const { resource, plural, group, version } = subject;
  if (!rule.resources.some((one) => meansResource(one, plural))) return false;
  if (rule.scope === 'Namespaced' && subject.namespace === undefined) return false;
  if (rule.scope === 'Cluster' && subject.namespace !== undefined) return false;
  if (rule.names.length > 0 && !rule.names.includes(resource.name)) return false;
  const isHere = includes(rule.groups, group) && includes(rule.versions, version);
  if (!isHere && (isExact || !isElsewhere(rule, subject))) return false;
  if (!includes(rule.operations, operationOn(subject))) {
    return rule.operations.includes('UPDATE') && subject.recorded === undefined
      ? { unknown: 'it is for updates only, which need the object as it was' }
      : false;
  }
  if (isHere) return true;
  return { unknown: `the object is written in ${resource.apiVersion}, and the policy reads another version of it` };
}

/** `pods/*` means the pod as well as what lies below it; objects in files are never a subresource. */
function meansResource(written: string, plural: string): boolean {
  const [name, part] = written.split('/');
  return (name === '*' || name === plural) && (part === undefined || part === '' || part === '*');
}

/** Whether the rule is for another version or former group of the same kind, as which the API server would serve the object. */
function isElsewhere({ groups, versions }: ResourceRule, { resource: { apiVersion, kind } }: Subject): boolean {
  const version = versions.find((one) => one !== '*') ?? 'v1';
  return groups.some((group) => group === '*' || isSameApi(apiVersionOf(group, version), apiVersion, kind));
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes('*') || list.includes(value);
}

/** Whether a label selector on the object's own labels selects it. */
export function matchesObjectSelector(selector: unknown, { labels }: Subject): Matching {
  if (!isMap(selector)) return true;
  return (
    selectsByExpressions(selector, labels) ?? { unknown: 'its selector has an operator that Kubernetes does not know' }
  );
}

/** The label that every namespace has: its name. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

/** Whether a label selector on the labels of the object's namespace selects it; what lives in no namespace is always meant. */
export function matchesNamespaceSelector(selector: unknown, subject: Subject, world: World): Matching {
  if (!isMap(selector) || !asksForLabels(selector)) return true;
  const { namespace, resource } = subject;
  if (resource.kind === 'Namespace' && resource.apiVersion === 'v1')
    return matchesObjectSelector(selector, { ...subject, labels: { ...subject.labels, [NAME_LABEL]: resource.name } });
  if (namespace === undefined) return true;
  const known = world.namespaceOf(namespace);
  if (known === undefined && keysOf(selector).some((key) => key !== NAME_LABEL))
    return { unknown: `the namespace "${namespace}" and its labels are not in these files`, isMissing: true };
  const labels = valueAt(known, ['metadata', 'labels']);
  return matchesObjectSelector(selector, {
    ...subject,
    labels: { ...(isMap(labels) ? labels : {}), [NAME_LABEL]: namespace },
  });
}

function asksForLabels(selector: DataMap): boolean {
  return keysOf(selector).length > 0;
}

function keysOf(selector: DataMap): readonly string[] {
  const { matchLabels, matchExpressions } = selector;
  return [
    ...(isMap(matchLabels) ? Object.keys(matchLabels) : []),
    ...(Array.isArray(matchExpressions)
      ? matchExpressions.map((one: unknown) => (isMap(one) && typeof one['key'] === 'string' ? one['key'] : ''))
      : []),
  ];
}

/** The same for patterns in which `?` stands for one character as well. */
export function matchesWildcard(pattern: string, name: string): boolean {
  return pattern.includes('?') ? matchesAt(pattern, name) : matchesGlob(pattern, name);
}

/** Goes back to the last `*` alone, so that it takes at most the product of the lengths. */
function matchesAt(pattern: string, name: string): boolean {
  let [at, position, star, resume] = [0, 0, -1, 0];
  while (position < name.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at;
      at += 1;
      resume = position;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[position])) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      position = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** Whether a name is meant by a pattern in which `*` stands for anything. */
export function matchesGlob(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  if (others.length === 0) return name === pattern;
  const last = others.pop() ?? '';
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
