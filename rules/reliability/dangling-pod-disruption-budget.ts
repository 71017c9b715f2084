import { templatesUnder } from '../../src/kubernetes/workloads/disruption-budgets.ts';
import { isMadeByOperator } from '../../src/kubernetes/link-severity.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A budget that guards no pod of the set. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const budget of set.ofKind('PodDisruptionBudget')) {
    const path = ['spec', 'selector'];
    const selector = valueAt(budget.object, path);
    if (!isMap(selector)) continue;
    const pairs = selector['matchLabels'];
    if ((isMap(pairs) && isMadeByOperator(pairs)) || isMadeByOperator(labelsOf(budget.object))) continue;
    const isOfNobody = budget.apiVersion === 'policy/v1beta1' && Object.keys(selector).length === 0;
    // An empty one guards whatever comes into the namespace.
    if (!isOfNobody && !asksForLabels(selector)) continue;
    const under = templatesUnder(budget, pods);
    if (under === undefined || under.length > 0) continue;
    const isElsewhere = !isOfNobody && pods.templates.length === 0;
    yield {
      resource: budget,
      path,
      message: `PodDisruptionBudget "${budget.name}" ${isOfNobody ? 'has an empty selector, which means no pod in policy/v1beta1' : 'selects no pod of this source'}, so a drain may evict all that it was to guard${isElsewhere ? ' unless they come from elsewhere' : ''}.`,
      ...(isElsewhere ? { severity: 'info' as const } : {}),
    };
  }
};

function asksForLabels({ matchLabels, matchExpressions }: { readonly [key: string]: unknown }): boolean {
  return (
    (isMap(matchLabels) && Object.keys(matchLabels).length > 0) ||
    (Array.isArray(matchExpressions) && matchExpressions.length > 0)
  );
}
