import { workflowStepsIn } from '../../src/kubernetes/workloads/argo-workflows.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** What an expression may tell errors that pass from those that stay by. Source: Argo's documentation of retries. */
const TELLS_ERRORS_APART = /lastRetry\.(?:status|exitCode|message)\b/u;

/** A template that is tried again without a limit, or whatever its failure was. */
export const check: SetCheck = function* (set) {
  for (const { resource, step, shownName, path } of workflowStepsIn(set)) {
    const strategy = step['retryStrategy'];
    if (!isMap(strategy)) continue;
    const name = `Template ${shownName} of ${resource.kind} "${resource.name}"`;
    const root = [...path, 'retryStrategy'];
    if (Object.keys(strategy).length === 0) {
      yield {
        resource,
        path: root,
        message: `${name} is tried again without a limit, so one that always fails runs for ever.`,
      };
      continue;
    }
    const expression = strategy['expression'];
    const isChecked = typeof expression === 'string' && TELLS_ERRORS_APART.test(expression);
    if (strategy['retryPolicy'] !== 'Always' || isChecked) continue;
    yield {
      resource,
      path: [...root, 'retryPolicy'],
      message: `${name} is tried again after every failure, also after those that no second try repairs.`,
    };
  }
};
