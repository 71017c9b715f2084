import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A NetworkPolicy whose pod selector matches no pod template of the set. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const policy of set.ofKind('NetworkPolicy')) {
    const selector = valueAt(policy.object, ['spec', 'podSelector']);
    if (!isMap(selector) || !asksForLabels(selector)) continue;
    const pairs = selector['matchLabels'];
    if ((isMap(pairs) && isMadeByOperator(pairs)) || isMadeByOperator(labelsOf(policy.object))) continue;
    const selected = pods.selectedByExpressions(selector, policy);
    if (selected === undefined || selected.length > 0) continue;
    const severity = severityOfBrokenLink(set, pods.templates.length > 0);
    yield {
      resource: policy,
      path: ['spec', 'podSelector'],
      message: `NetworkPolicy "${policy.name}" selects no pod of this source, so it guards nothing${severity === 'info' ? ' unless the pods come from elsewhere' : ''}.`,
      severity,
    };
  }
};

/** An empty selector means every pod of the namespace, also those to come. */
function asksForLabels({ matchLabels, matchExpressions }: { readonly [key: string]: unknown }): boolean {
  return (
    (isMap(matchLabels) && Object.keys(matchLabels).length > 0) ||
    (Array.isArray(matchExpressions) && matchExpressions.length > 0)
  );
}
