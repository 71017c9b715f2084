import { groupOf } from '../kubernetes/kinds.ts';
import { pluralOf } from '../kubernetes/resource-names.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';

/** What a policy may look up beside the object: the objects of the set at hand and of the policy files. */
export interface World {
  /** The Namespace of that name, if one of them is. */
  namespaceOf(name: string): DataMap | undefined;
  /** The objects of a kind, the first of each name. */
  ofKind(apiVersion: string, kind: string): readonly WorldObject[];
  /** The plural name of a kind, as its definition has it, or by rule. */
  pluralOf(group: string, kind: string): string;
  /** Whether a custom resource lives in a namespace, where its definition is there. */
  isNamespaced(group: string, kind: string): boolean | undefined;
}

/** An object with the names that it is found by. */
export interface WorldObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly object: DataMap;
}

/** The world of these objects; of two with one name the first counts. */
export function worldOf(objects: readonly WorldObject[]): World {
  const byKind = new Map<string, WorldObject[]>();
  const seen = new Set<string>();
  for (const one of objects) {
    const kind = `${one.apiVersion} ${one.kind}`;
    const key = `${kind} ${one.namespace ?? ''} ${one.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [one]);
    else known.push(one);
  }
  const definitions = new Map<string, DataMap>();
  for (const { object } of [...byKind.values()].flat()) {
    if (object['kind'] !== 'CustomResourceDefinition') continue;
    const kind = valueAt(object, ['spec', 'names', 'kind']);
    const group = valueAt(object, ['spec', 'group']);
    if (typeof kind === 'string' && typeof group === 'string' && isMap(object['spec']))
      definitions.set(`${group} ${kind}`, object['spec']);
  }
  const namespaces = new Map((byKind.get('v1 Namespace') ?? []).map(({ name, object }) => [name, object]));
  return {
    namespaceOf: (name) => namespaces.get(name),
    ofKind: (apiVersion, kind) => byKind.get(`${apiVersion} ${kind}`) ?? [],
    pluralOf(group, kind) {
      const plural = valueAt(definitions.get(`${group} ${kind}`), ['names', 'plural']);
      return typeof plural === 'string' ? plural : pluralOf(kind);
    },
    isNamespaced(group, kind) {
      const scope = definitions.get(`${group} ${kind}`)?.['scope'];
      return scope === undefined ? undefined : scope === 'Namespaced';
    },
  };
}

/** Whether objects of this kind are part of every world: what others are found by. */
export function isOfEveryWorld(apiVersion: string, kind: string): boolean {
  if (kind === 'Namespace') return apiVersion === 'v1';
  return kind === 'CustomResourceDefinition' && groupOf(apiVersion) === 'apiextensions.k8s.io';
}
