import { valueAt } from '../../model/data.ts';
import type { ResourceSet } from '../../model/resource.ts';

/** Where a Rollout names its Services, below `spec.strategy`. Source: the reference of Argo Rollouts. */
const PLACES = [
  ['canary', 'canaryService'],
  ['canary', 'stableService'],
  ['blueGreen', 'activeService'],
  ['blueGreen', 'previewService'],
];

/** Names of the Services to whose selectors Argo Rollouts adds a pod's hash when it runs. A rule that asks uses `workloads`. */
export function servicesOfRollouts(set: ResourceSet): ReadonlySet<unknown> {
  const strategies = set.ofKind('Rollout.argoproj.io').map((rollout) => valueAt(rollout.object, ['spec', 'strategy']));
  return new Set(strategies.flatMap((strategy) => PLACES.map((path) => valueAt(strategy, path))));
}
