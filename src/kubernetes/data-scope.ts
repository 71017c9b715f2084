import { type Data, type DataMap, isMap } from '../model/data.ts';
import type { DataScope, PodsOfScope, ScopeConnection } from '../model/data-scope.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { podTemplateOf } from './pod-templates.ts';
import { scalarText } from './syntax/scalar-text.ts';
import { labelsOf, type OwnedTemplate } from './selectors.ts';

/** A scope as a rule has it among its parameters; undefined where it names neither namespaces nor labels. */
export function scopeOfParams(params: Readonly<Record<string, Data>>): DataScope | undefined {
  const pods = podsOf(params);
  if (pods.namespaces.length === 0 && Object.keys(pods.labels).length === 0) return undefined;
  const { connections } = params;
  return {
    ...pods,
    connections: Array.isArray(connections)
      ? connections.flatMap((one: unknown) => (isMap(one) ? [connectionOf(one)] : []))
      : [],
  };
}

function connectionOf({ name, from, to, reason }: DataMap): ScopeConnection {
  const source = isMap(from) ? from : {};
  return {
    name: scalarText(name),
    from: { ...podsOf(source), addresses: textsOf(source['addresses']) },
    to: podsOf(isMap(to) ? to : {}),
    reason: scalarText(reason),
  };
}

function podsOf({ namespaces, labels }: Readonly<Record<string, unknown>>): PodsOfScope {
  const pairs = isMap(labels) ? Object.entries(labels).map(([key, value]) => [key, scalarText(value)] as const) : [];
  return { namespaces: textsOf(namespaces), labels: Object.fromEntries(pairs) };
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(scalarText).filter((text) => text !== '') : [];
}

/** Whether a namespace is among those that are named, of which each may hold `*` for any text. */
export function isNamedNamespace(namespaces: readonly string[], name: string): boolean {
  return namespaces.some((pattern) => {
    if (!pattern.includes('*')) return pattern === name;
    const [first = '', ...others] = pattern.split('*');
    if (!name.startsWith(first)) return false;
    let from = first.length;
    for (const [index, part] of others.entries()) {
      if (index === others.length - 1) return name.length - part.length >= from && name.endsWith(part);
      const at = name.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return true;
  });
}

/** Whether all of the pairs are among the labels; no pairs are among none. */
export function hasPairs(pairs: Readonly<Record<string, string>>, labels: Readonly<Record<string, unknown>>): boolean {
  const asked = Object.entries(pairs);
  return (
    asked.length > 0 && asked.every(([key, value]) => Object.hasOwn(labels, key) && scalarText(labels[key]) === value)
  );
}

/** Tells what is in a scope: by its namespace, by its labels or those of its pods, or by those of its namespace in the set. */
export interface ScopeMembers {
  has(resource: Resource): boolean;
  hasPods(owned: OwnedTemplate): boolean;
  hasNamespace(name: string): boolean;
}

/** Who of a set is in a scope. */
export function membersOfScope(scope: DataScope, set: Pick<ResourceSet, 'ofKind' | 'podTemplates'>): ScopeMembers {
  const byLabel = new Set(
    set.ofKind('Namespace').flatMap(({ name, object }) => (hasPairs(scope.labels, labelsOf(object)) ? [name] : [])),
  );
  const hasNamespace = (name: string): boolean => byLabel.has(name) || isNamedNamespace(scope.namespaces, name);
  const hasPlace = ({ kind, name, namespace }: Resource): boolean =>
    kind === 'Namespace' ? hasNamespace(name) : namespace !== undefined && hasNamespace(namespace);
  return {
    hasNamespace,
    hasPods: ({ owner, template }) =>
      hasPlace(owner) || hasPairs(scope.labels, labelsOf(template)) || hasPairs(scope.labels, labelsOf(owner.object)),
    has(resource) {
      if (hasPlace(resource) || hasPairs(scope.labels, labelsOf(resource.object))) return true;
      const pod = podTemplateOf(resource, set.podTemplates);
      return pod !== undefined && hasPairs(scope.labels, labelsOf(pod.template));
    },
  };
}
