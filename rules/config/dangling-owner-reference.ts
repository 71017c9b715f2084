import { groupOf } from '../../src/kubernetes/kinds.ts';
import { indexByNamespace } from '../../src/kubernetes/namespace-index.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Owners that are not among the objects of the set, or whose uid nobody can know before they exist. */
export const check: SetCheck = function* (set) {
  const ownersFor = indexByNamespace(set.resources, ({ apiVersion, kind, name, namespace }) => ({
    name: identity(apiVersion, kind, name),
    namespace,
  }));
  for (const resource of set.resources) {
    const references = valueAt(resource.object, ['metadata', 'ownerReferences']);
    if (!Array.isArray(references)) continue;
    for (const [index, reference] of references.entries()) {
      const fault = isMap(reference) ? faultOf(reference, resource, ownersFor) : undefined;
      if (fault === undefined) continue;
      yield {
        resource,
        path: ['metadata', 'ownerReferences', index],
        message: `${resource.kind} "${resource.name}" is owned by ${fault}, so the garbage collector deletes it.`,
      };
    }
  }
};

function faultOf(
  reference: DataMap,
  owned: Resource,
  ownersFor: (identity: string, owned: Resource) => readonly Resource[],
): string | undefined {
  const { apiVersion, kind, name, uid } = reference;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  const owners = ownersFor(identity(apiVersion, kind, name), owned);
  if (owners.length === 0) return `${kind} "${name}", which is not among these objects`;
  if (uid === undefined || owners.some((one) => valueAt(one.object, ['metadata', 'uid']) === uid)) return undefined;
  return `${kind} "${name}" by a uid that it will not have`;
}

function identity(apiVersion: string, kind: string, name: string): string {
  return `${groupOf(apiVersion)}/${kind}/${name}`;
}
