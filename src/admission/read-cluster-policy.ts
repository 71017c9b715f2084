import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Severity } from '../model/severity.ts';
import { matchesGlob, matchesNamespaceSelector, matchesObjectSelector, MATCHES_ALL } from './match.ts';
import type { Matcher, Matching, Policy, PolicyPart } from './policy.ts';
import { itemsAt, type PolicyObject, textAt } from './policy-object.ts';
import { readConditions, readNamed, readValidations } from './read-conditions.ts';
import { aboutPolicy, POD_CONTROLLERS } from './read-kyverno.ts';
import type { Subject } from './subject.ts';
import { told } from './told.ts';
import type { World } from './world.ts';

/** Reads a ClusterPolicy or Policy of Kyverno: its rules in CEL. Those in patterns are told. */
export function readClusterPolicy(from: PolicyObject): Policy {
  const parts: PolicyPart[] = [];
  const notes: Diagnostic[] = [];
  for (const { value, path } of itemsAt(from, ['spec', 'rules'])) {
    if (valueAt(value, ['validate', 'cel']) !== undefined) parts.push(readRule(from, path));
    else if (valueAt(value, ['validate']) !== undefined) notes.push(withoutCel(from, path));
  }
  if (parts.length === 0 && notes.length === 0)
    notes.push(
      told(
        from,
        ['spec'],
        'validates nothing, so there is nothing to judge',
        'Policies that validate in CEL are judged.',
      ),
    );
  return { id: from.name, ...aboutPolicy(from), from, parts, told: notes };
}

function withoutCel(from: PolicyObject, path: Path): Diagnostic {
  const name = textAt(from, [...path, 'name']) ?? '';
  return told(
    from,
    [...path, 'validate'],
    `has the rule "${name}" in Kyverno’s patterns, which is not evaluated`,
    'Only `validate.cel` is judged; ValidatingPolicy is what Kyverno recommends in its place.',
  );
}

function readRule(from: PolicyObject, path: Path): PolicyPart {
  const cel: Path = [...path, 'validate', 'cel'];
  const { variables, auditAnnotations } = readConditions(from, cel);
  const namespace = from.kind === 'Policy' ? (from.namespace ?? 'default') : undefined;
  const wanted = matcherOfBlock(valueAt(from.object, [...path, 'match']));
  const exempt = valueAt(from.object, [...path, 'exclude']);
  const excluded = exempt === undefined ? undefined : matcherOfBlock(exempt);
  return {
    dialect: 'kyverno',
    conditions: readNamed(from, [...path, 'celPreconditions']),
    variables,
    auditAnnotations,
    validations: readValidations(from, [...cel, 'expressions']),
    onError: textAt(from, ['spec', 'failurePolicy']) === 'Ignore' ? 'ignore' : 'refuse',
    matches(subject, world) {
      if (namespace !== undefined && subject.namespace !== namespace) return false;
      const match = wanted(subject, world);
      if (match === false || excluded === undefined) return match;
      const out = excluded(subject, world);
      if (out === true) return false;
      return out === false ? match : out;
    },
    bindings: [{ severity: severityOfRule(from, path), matches: MATCHES_ALL, params: { kind: 'none' } }],
    podControllers: isForPodsOnly(from, path) ? controllersOf(from) : [],
    exceptions: [],
  };
}

function severityOfRule(from: PolicyObject, path: Path): Severity {
  const action =
    textAt(from, [...path, 'validate', 'failureAction']) ??
    textAt(from, ['spec', 'validationFailureAction']) ??
    'Audit';
  return action.toLowerCase() === 'enforce' ? 'high' : 'low';
}

function controllersOf(from: PolicyObject): readonly string[] {
  const written = textAt(from, ['metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers']);
  if (written === undefined) return POD_CONTROLLERS;
  const kinds = written.split(',').map((kind) => kind.trim().toLowerCase());
  return POD_CONTROLLERS.filter((plural) => kinds.includes(plural.replace(/s$/u, '')));
}

function isForPodsOnly(from: PolicyObject, path: Path): boolean {
  const blocks = blocksOf(valueAt(from.object, [...path, 'match']));
  const resources = [...blocks.any, ...blocks.all];
  return (
    resources.length > 0 &&
    resources.every(({ kinds, names, name, selector, annotations }) => {
      const isPod =
        Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind: unknown) => kind === 'Pod' || kind === 'v1/Pod');
      return isPod && names === undefined && name === undefined && selector === undefined && annotations === undefined;
    })
  );
}

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

function matcherOfBlock(block: unknown): Matcher {
  const { any, all } = blocksOf(block);
  const people = asksForPeople(block);
  return (subject, world) => {
    const isAll = all.every((one) => matchesResources(one, subject, world) === true);
    const isAny = any.length === 0 || any.some((one) => matchesResources(one, subject, world) === true);
    if (!isAll || !isAny) return false;
    return people ? { unknown: 'it is for certain users only, and only the API server knows who asks' } : true;
  };
}

function matchesResources(filter: DataMap, subject: Subject, world: World): Matching {
  const { resource, namespace } = subject;
  const texts = (key: string): readonly string[] | undefined => {
    const value = filter[key];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
  };
  const kinds = texts('kinds');
  if (kinds !== undefined && !kinds.some((kind) => meansKind(kind, subject))) return false;
  const names = texts('names') ?? (typeof filter['name'] === 'string' ? [filter['name']] : undefined);
  if (names !== undefined && !names.some((one) => matchesGlob(one, resource.name))) return false;
  const namespaces = texts('namespaces');
  if (namespaces !== undefined && !namespaces.some((one) => matchesGlob(one, namespace ?? ''))) return false;
  const operations = texts('operations');
  if (operations !== undefined && !operations.includes('CREATE')) return false;
  const annotations = filter['annotations'];
  if (isMap(annotations) && !Object.entries(annotations).every(([key, value]) => hasAnnotation(subject, key, value)))
    return false;
  if (matchesObjectSelector(filter['selector'], subject) !== true) return false;
  return matchesNamespaceSelector(filter['namespaceSelector'], subject, world);
}

function hasAnnotation({ resource }: Subject, key: string, value: unknown): boolean {
  const found = valueAt(resource.object, ['metadata', 'annotations', key]);
  return typeof found === 'string' && typeof value === 'string' && matchesGlob(value, found);
}

/** Kinds are written as `Pod`, `v1/Pod`, `apps/v1/Deployment`, with `*` for any part; a fourth part is a subresource. */
function meansKind(written: string, { group, version, resource: { kind } }: Subject): boolean {
  const parts = written.split('/');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return matchesGlob(first, kind);
  if (parts.length === 2)
    return matchesGlob(second, kind) && (matchesGlob(first, version) || matchesGlob(first, group));
  return parts.length === 3 && matchesGlob(first, group) && matchesGlob(second, version) && matchesGlob(third, kind);
}
