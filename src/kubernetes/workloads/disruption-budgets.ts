import { isMap, valueAt } from '../../model/data.ts';
import type { Resource } from '../../model/resource.ts';
import type { PodIndex } from './pod-index.ts';
import type { OwnedTemplate } from '../selectors.ts';

/**
 * The pod templates under a PodDisruptionBudget; undefined where its selector cannot be judged. Without a selector there are
 * none, and an empty one selects every pod of the namespace in `policy/v1` and none in `policy/v1beta1`.
 */
export function templatesUnder(budget: Resource, pods: PodIndex): readonly OwnedTemplate[] | undefined {
  const selector = valueAt(budget.object, ['spec', 'selector']);
  if (!isMap(selector)) return [];
  if (Object.keys(selector).length === 0 && budget.apiVersion === 'policy/v1beta1') return [];
  return pods.selectedByExpressions(selector, budget);
}
