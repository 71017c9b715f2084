import { workflowStepsIn } from '../../src/kubernetes/workloads/argo-workflows.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A graph of tasks that goes on in its other branches when one has failed. */
export const check: SetCheck = function* (set) {
  for (const { resource, step, shownName, path } of workflowStepsIn(set)) {
    if (valueAt(step, ['dag', 'failFast']) !== false) continue;
    yield {
      resource,
      path: [...path, 'dag', 'failFast'],
      message: `Template ${shownName} of ${resource.kind} "${resource.name}" goes on after a task has failed, so its other branches run for nothing.`,
    };
  }
};
