import { groupBy } from '../../model/group-by.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { scaleTargetOf, type ScaleTarget } from './autoscalers.ts';
import { groupOf, isBuiltInKind, isKnownKindPattern } from '../kinds.ts';
import { isMadeByOperator } from '../link-severity.ts';
import { labelsOf, mayShareNamespace, podTemplatesIn } from '../selectors.ts';

/** An autoscaler whose target is not in the set. */
export interface MissingScaleTarget {
  readonly autoscaler: Resource;
  readonly target: ScaleTarget;
  /** Whether it is one of Kubernetes' own workloads, in a set that has workloads: then it should be here. */
  readonly isExpected: boolean;
}

/** Autoscalers of `kinds` whose target is no object of the set, whole or by name; not those that an operator makes. */
export function* missingScaleTargets(set: ResourceSet, kinds: readonly string[]): Generator<MissingScaleTarget> {
  const byName = groupBy(set.resources, ({ kind, name }) => `${kind}/${name}`);
  const hasWorkloads = podTemplatesIn(set).length > 0;
  for (const autoscaler of kinds.flatMap((kind) => set.ofKind(kind))) {
    const target = scaleTargetOf(autoscaler);
    if (target === undefined || isMadeByOperator(labelsOf(autoscaler.object))) continue;
    const isHere = (byName.get(`${target.kind}/${target.name}`) ?? []).some(
      (one) => mayShareNamespace(one, autoscaler) && (target.group === undefined || isInGroup(one, target.group)),
    );
    if (!isHere) yield { autoscaler, target, isExpected: hasWorkloads && isOfKubernetes(target) };
  }
}

/** What was written in `extensions` is found in `apps`, where its kinds went; not the other way round, since that group has them no more. */
function isInGroup({ apiVersion }: Resource, group: string): boolean {
  const own = groupOf(apiVersion);
  return own === group || (own === 'extensions' && group === 'apps');
}

function isOfKubernetes({ group, kind }: ScaleTarget): boolean {
  if (group === undefined) return isKnownKindPattern(kind);
  return isBuiltInKind(group === '' ? 'v1' : `${group}/v1`, kind);
}
