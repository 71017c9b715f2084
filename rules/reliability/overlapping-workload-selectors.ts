import { areAppliedTogether, areNeighbours } from '../../src/kubernetes/applied-together.ts';
import { isBuiltInKind } from '../../src/kubernetes/kinds.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Kinds that own the pods which their selector finds. */
const OWNERS = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'DaemonSet']);

/** A workload whose selector also finds the pods of another one. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const selectedBy = rememberSelected(pods);
  const told = new Map<Resource, Resource>();
  for (const { owner } of pods.templates) {
    if (!ownsPods(owner)) continue;
    const other = selectedBy(owner).find((one) => ownsPods(one.owner) && areNeighbours(one.owner, owner))?.owner;
    // What two do to each other is told once.
    if (other === undefined || told.get(other) === owner) continue;
    told.set(owner, other);
    yield {
      resource: owner,
      path: ['spec', 'selector'],
      message: `${owner.kind} "${owner.name}" also selects the pods of ${other.kind} "${other.name}", so the two count, adopt or delete pods of each other.`,
      ...(areAppliedTogether(set, owner, other) ? {} : { severity: 'info' as const }),
      related: [
        { resource: other, path: ['spec', 'template'], message: `${other.kind} "${other.name}" makes such pods.` },
      ],
    };
  }
};

function ownsPods({ apiVersion, kind }: Resource): boolean {
  return OWNERS.has(kind) && isBuiltInKind(apiVersion, kind);
}

/** Asks the index once for all workloads of one selector and namespace. */
function rememberSelected(pods: PodIndex): (workload: Resource) => readonly OwnedTemplate[] {
  const known = new Map<string, readonly OwnedTemplate[]>();
  return (workload) => {
    const selector = valueAt(workload.object, ['spec', 'selector']);
    if (!isMap(selector) || Object.keys(selector).length === 0) return [];
    const key = JSON.stringify([workload.namespace, selector]);
    let selected = known.get(key);
    if (selected === undefined) {
      selected = pods.selectedByExpressions(selector, workload) ?? [];
      known.set(key, selected);
    }
    return selected;
  };
}
