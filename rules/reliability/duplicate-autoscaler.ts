import {
  REPLICA_SCALERS,
  resourceMetricsOf,
  scaleTargetOf,
  VERTICAL_SCALER,
} from '../../src/kubernetes/workloads/autoscalers.ts';
import { areAppliedTogether, areNeighbours } from '../../src/kubernetes/applied-together.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Autoscalers that set the same field of the same workload. */
export const check: SetCheck = function* (set) {
  const autoscalers = [...REPLICA_SCALERS, VERTICAL_SCALER].flatMap((kind) => set.ofKind(kind));
  for (const rivals of groupBy(autoscalers, targetOf).values()) {
    for (const [index, autoscaler] of rivals.entries()) {
      const target = scaleTargetOf(autoscaler);
      if (target === undefined) continue;
      const rival = rivals.find(
        (one, at) => at < index && areNeighbours(one, autoscaler) && doCollide(one, autoscaler),
      );
      if (rival === undefined) continue;
      yield {
        resource: autoscaler,
        path: target.path,
        message: `${autoscaler.kind} "${autoscaler.name}" and ${rival.kind} "${rival.name}" both scale ${target.kind} "${target.name}", so each undoes what the other does.`,
        ...(areAppliedTogether(set, rival, autoscaler) ? {} : { severity: 'info' as const }),
        related: [
          {
            resource: rival,
            path: scaleTargetOf(rival)?.path ?? [],
            message: `${rival.kind} "${rival.name}" scales it as well.`,
          },
        ],
      };
    }
  }
};

function targetOf(autoscaler: Resource): string {
  const target = scaleTargetOf(autoscaler);
  return target === undefined ? '' : [autoscaler.namespace, target.group, target.kind, target.name].join('\u0000');
}

/** Whether two autoscalers of one target get into each other's way; the kinds come in the order above. */
function doCollide(one: Resource, other: Resource): boolean {
  if (one.kind === other.kind) return true;
  if (other.kind === 'ScaledObject') return !takesOver(other, one);
  return (
    one.kind === 'HorizontalPodAutoscaler' && resourceMetricsOf(one).some(({ resource }) => isAdjusted(other, resource))
  );
}

/** Whether KEDA was told to take over this very autoscaler. */
function takesOver(scaledObject: Resource, autoscaler: Resource): boolean {
  const isTold = valueAt(scaledObject.object, [
    'metadata',
    'annotations',
    'scaledobject.keda.sh/transfer-hpa-ownership',
  ]);
  const name = valueAt(scaledObject.object, ['spec', 'advanced', 'horizontalPodAutoscalerConfig', 'name']);
  return isTold === 'true' && name === autoscaler.name;
}

/** Ways of a vertical autoscaler to change pods that run; left out it is Auto. */
const CHANGES_RUNNING_PODS = new Set<unknown>([undefined, 'Auto', 'Recreate', 'InPlaceOrRecreate']);

/** Whether a vertical autoscaler changes what pods request of the resource. */
function isAdjusted(vertical: Resource, resource: string): boolean {
  if (!CHANGES_RUNNING_PODS.has(valueAt(vertical.object, ['spec', 'updatePolicy', 'updateMode']))) return false;
  const list = valueAt(vertical.object, ['spec', 'resourcePolicy', 'containerPolicies']);
  const policies = Array.isArray(list) ? list.filter((policy) => isMap(policy)) : [];
  if (policies.length === 0) return true;
  return policies.some((policy) => {
    const controlled = policy['controlledResources'];
    return policy['mode'] !== 'Off' && (!Array.isArray(controlled) || controlled.includes(resource));
  });
}
