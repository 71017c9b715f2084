import { areAppliedTogether, areNeighbours } from '../../src/kubernetes/applied-together.ts';
import { templatesUnder } from '../../src/kubernetes/workloads/disruption-budgets.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A budget for pods that another one guards already. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const guards = new Map<OwnedTemplate, Resource[]>();
  for (const budget of set.ofKind('PodDisruptionBudget')) {
    let isTold = false;
    for (const template of templatesUnder(budget, pods) ?? []) {
      const others = guards.get(template);
      if (others === undefined) guards.set(template, [budget]);
      const other = others?.find((one) => areNeighbours(one, budget));
      if (other === undefined) others?.push(budget);
      if (other === undefined || isTold) continue;
      isTold = true;
      const { owner } = template;
      yield {
        resource: budget,
        path: ['spec', 'selector'],
        message: `PodDisruptionBudgets "${budget.name}" and "${other.name}" both select the pods of ${owner.kind} "${owner.name}", so none of them can be evicted and drains hang.`,
        ...(areAppliedTogether(set, other, budget) ? {} : { severity: 'info' as const }),
        related: [
          {
            resource: other,
            path: ['spec', 'selector'],
            message: `PodDisruptionBudget "${other.name}" selects them as well.`,
          },
        ],
      };
    }
  }
};
