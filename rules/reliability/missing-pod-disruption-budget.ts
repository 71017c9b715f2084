import { autoscalersIn, isMeantToRunSeveral, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { templatesUnder } from '../../src/kubernetes/workloads/disruption-budgets.ts';
import { indexPods, maySelect } from '../../src/kubernetes/workloads/pod-index.ts';
import { labelsOf, mayShareNamespace, type OwnedTemplate, selectsByPairs } from '../../src/kubernetes/selectors.ts';
import { type KindChecks, passedFor } from '../../src/kubernetes/kind-checks.ts';
import { isReplicated } from '../../src/kubernetes/workloads/long-running.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Checks of one kind of workload. */
const FOR_KIND: KindChecks = {
  Deployment: {
    'kube-score': ['deployment-has-poddisruptionbudget'],
    kics: ['b23e9b98-0cb6-4fc9-b257-1f3270442678'],
  },
  StatefulSet: {
    'kube-score': ['statefulset-has-poddisruptionbudget'],
    kics: ['1db3a5a5-bf75-44e5-9e44-c56cfc8b1ac5'],
  },
};

/** Several pods of one workload that a drain may evict all at once. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const budgets = set.ofKind('PodDisruptionBudget');
  const guarded = new Set<OwnedTemplate>();
  const unclear: Resource[] = [];
  for (const budget of budgets) {
    const templates = templatesUnder(budget, pods);
    if (templates === undefined) unclear.push(budget);
    for (const template of templates ?? []) guarded.add(template);
  }
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  for (const template of pods.templates) {
    const { owner } = template;
    if (guarded.has(template) || !isReplicated(owner)) continue;
    if (!isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
    // A selector that cannot be judged may be for any of them.
    if (unclear.some((budget) => mayShareNamespace(budget, owner))) continue;
    // Where the workload misses its own template, another rule says so.
    const meant = valueAt(owner.object, ['spec', 'selector', 'matchLabels']);
    if (isMap(meant) && !selectsByPairs(meant, labelsOf(template.template))) {
      if (budgets.some((budget) => isFor(budget, owner, meant))) continue;
    }
    yield {
      resource: owner,
      path: ['kind'],
      message: `${owner.kind} "${owner.name}" has no PodDisruptionBudget, so drains of several nodes may evict all its pods at once.`,
      passedBy: passedFor(owner, FOR_KIND),
    };
  }
};

function isFor(budget: Resource, owner: Resource, labels: DataMap): boolean {
  const selector = valueAt(budget.object, ['spec', 'selector']);
  return mayShareNamespace(budget, owner) && isMap(selector) && maySelect(selector, labels) !== false;
}
