import { mayShareNamespace } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A workload with fewer pods than are wanted, and no autoscaler that would add some. */
export const check: SetCheck = function* (set, params) {
  const wanted = typeof params['minReplicas'] === 'number' ? params['minReplicas'] : 2;
  const kinds = params['statefulSets'] === true ? ['Deployment', 'StatefulSet'] : ['Deployment'];
  const scalers = byTarget(set);
  const claims = params['exemptSingletons'] === true ? singleWriterClaims(set) : undefined;
  for (const workload of set.resources) {
    if (!kinds.includes(workload.kind) || !workload.apiVersion.startsWith('apps/')) continue;
    const replicas = valueAt(workload.object, ['spec', 'replicas']) ?? 1;
    // Nobody is served by zero pods, so it was scaled down on purpose.
    if (typeof replicas !== 'number' || replicas === 0 || replicas >= wanted) continue;
    const scaledBy = scalers.get(`${workload.kind}/${workload.name}`) ?? [];
    if (scaledBy.some((scaler) => mayShareNamespace(scaler, workload))) continue;
    if (claims !== undefined && isSingleton(workload, claims)) continue;
    const count = replicas === 1 ? 'one pod' : `${replicas} pods`;
    yield {
      resource: workload,
      path: ['spec', 'replicas'],
      message: `${workload.kind} "${workload.name}" runs ${count}, so a drained or failed node takes ${replicas === 1 ? 'all' : 'much'} of it down.`,
    };
  }
};

/** Autoscalers by the kind and name of what they scale. */
function byTarget(set: ResourceSet): ReadonlyMap<string, readonly Resource[]> {
  const scalers = [...set.ofKind('HorizontalPodAutoscaler'), ...set.ofKind('ScaledObject.keda.sh')];
  return groupBy(scalers, (scaler) => {
    // KEDA takes an unnamed kind for a Deployment.
    const kind = valueAt(scaler.object, ['spec', 'scaleTargetRef', 'kind']) ?? 'Deployment';
    const name = valueAt(scaler.object, ['spec', 'scaleTargetRef', 'name']);
    return typeof kind === 'string' && typeof name === 'string' ? `${kind}/${name}` : '';
  });
}

/** Claims that one node at a time may mount, by name. */
function singleWriterClaims(set: ResourceSet): ReadonlyMap<string, readonly Resource[]> {
  const claims = set.ofKind('PersistentVolumeClaim').filter(({ object }) => {
    const modes = valueAt(object, ['spec', 'accessModes']);
    return (
      Array.isArray(modes) &&
      modes.length > 0 &&
      modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod')
    );
  });
  return groupBy(claims, (claim) => claim.name);
}

function isSingleton(workload: Resource, claims: ReadonlyMap<string, readonly Resource[]>): boolean {
  if (valueAt(workload.object, ['spec', 'strategy', 'type']) === 'Recreate') return true;
  const volumes = valueAt(workload.object, ['spec', 'template', 'spec', 'volumes']);
  if (!Array.isArray(volumes)) return false;
  return volumes.some((volume) => {
    const claim = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
    return typeof claim === 'string' && (claims.get(claim) ?? []).some((one) => mayShareNamespace(one, workload));
  });
}
