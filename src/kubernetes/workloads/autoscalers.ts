import { isMap, valueAt } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { groupOf } from '../kinds.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { mayShareNamespace } from '../selectors.ts';

/** Kinds that change the number of pods, as `uses` and `ofKind` write them. */
export const REPLICA_SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject.keda.sh'] as const;
/** The kind that changes what pods request. */
export const VERTICAL_SCALER = 'VerticalPodAutoscaler.autoscaling.k8s.io';

/** What an autoscaler scales. */
export interface ScaleTarget {
  /** Undefined where the reference has no `apiVersion`. */
  readonly group: string | undefined;
  readonly kind: string;
  readonly name: string;
  /** Of the reference, from the autoscaler's root. */
  readonly path: Path;
}

/** What a HorizontalPodAutoscaler, ScaledObject or VerticalPodAutoscaler scales; undefined where it does not say. */
export function scaleTargetOf(autoscaler: Resource): ScaleTarget | undefined {
  const path = ['spec', autoscaler.kind === 'VerticalPodAutoscaler' ? 'targetRef' : 'scaleTargetRef'];
  const reference = valueAt(autoscaler.object, path);
  if (!isMap(reference)) return undefined;
  // KEDA takes what is unnamed for a Deployment.
  const isKeda = autoscaler.kind === 'ScaledObject';
  const apiVersion = reference['apiVersion'] ?? (isKeda ? 'apps/v1' : undefined);
  const kind = reference['kind'] ?? (isKeda ? 'Deployment' : undefined);
  const name = scalarText(reference['name']);
  if (typeof kind !== 'string' || name === '') return undefined;
  return { group: typeof apiVersion === 'string' ? groupOf(apiVersion) : undefined, kind, name, path };
}

/**
 * For an object of the set, the autoscalers of `kinds` that name it. Of groups only those of custom resources tell kinds
 * apart: a Deployment is one in `apps` and `extensions`.
 */
export function autoscalersIn(set: ResourceSet, kinds: readonly string[]): (target: Resource) => readonly Resource[] {
  const found = kinds.flatMap((kind) => set.ofKind(kind));
  const byTarget = groupBy(found, (autoscaler) => {
    const target = scaleTargetOf(autoscaler);
    return target === undefined ? '' : targetKey(target.group, target.kind, target.name);
  });
  return (target) =>
    (byTarget.get(targetKey(groupOf(target.apiVersion), target.kind, target.name)) ?? []).filter((autoscaler) =>
      mayShareNamespace(autoscaler, target),
    );
}

function targetKey(group: string | undefined, kind: string, name: string): string {
  return `${group?.includes('.') === true ? group : ''}/${kind}/${name}`;
}

/** The least number of pods that an autoscaler keeps. Undefined where it is no number. */
export function leastReplicasOf(autoscaler: Resource): number | undefined {
  const least =
    autoscaler.kind === 'ScaledObject'
      ? (valueAt(autoscaler.object, ['spec', 'minReplicaCount']) ?? 0)
      : (valueAt(autoscaler.object, ['spec', 'minReplicas']) ?? 1);
  return typeof least === 'number' ? least : undefined;
}

/**
 * Whether a workload is meant to run several pods: by the least number of its autoscaler where it has one, else by its
 * `replicas`, which are often left out where an autoscaler of elsewhere decides.
 */
export function isMeantToRunSeveral(workload: Resource, autoscalers: readonly Resource[]): boolean {
  const autoscaler = autoscalers[0];
  const replicas =
    autoscaler === undefined ? valueAt(workload.object, ['spec', 'replicas']) : leastReplicasOf(autoscaler);
  return replicas === undefined ? autoscaler === undefined : typeof replicas === 'number' && replicas > 1;
}

/**
 * The resources by whose use a HorizontalPodAutoscaler scales, with the metric's path. Without any metric it is the CPU,
 * as the API server fills in.
 */
export function resourceMetricsOf(autoscaler: Resource): readonly ResourceMetric[] {
  const metrics = valueAt(autoscaler.object, ['spec', 'metrics']);
  if (Array.isArray(metrics) && metrics.length > 0) {
    return metrics.flatMap((metric: unknown, index) => readMetric(metric, ['spec', 'metrics', index]));
  }
  const path = ['spec', 'targetCPUUtilizationPercentage'];
  return [{ resource: 'cpu', isShareOfRequest: true, container: undefined, path }];
}

/** One resource by whose use pods are added. */
export interface ResourceMetric {
  readonly resource: 'cpu' | 'memory';
  /** `Utilization`: a share of what the containers request. */
  readonly isShareOfRequest: boolean;
  /** Set where one container alone is measured. */
  readonly container: string | undefined;
  readonly path: Path;
}

function readMetric(metric: unknown, path: Path): readonly ResourceMetric[] {
  if (!isMap(metric)) return [];
  const key = metric['type'] === 'Resource' ? 'resource' : 'containerResource';
  if (metric['type'] !== 'Resource' && metric['type'] !== 'ContainerResource') return [];
  const source = metric[key];
  const resource = isMap(source) ? source['name'] : undefined;
  if (!isMap(source) || (resource !== 'cpu' && resource !== 'memory')) return [];
  // autoscaling/v2beta1 has the share beside the name.
  const isShareOfRequest =
    valueAt(source, ['target', 'type']) === 'Utilization' || source['targetAverageUtilization'] !== undefined;
  const container = key === 'containerResource' ? scalarText(source['container']) : undefined;
  return [{ resource, isShareOfRequest, container, path: [...path, key] }];
}
