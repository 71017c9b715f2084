import { unsetAmounts } from '../../src/kubernetes/workloads/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container whose CPU time the scheduler does not count. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, reading } of unsetAmounts(set, { kind: 'requests', resource: 'cpu' }, params)) {
    yield {
      resource: owner,
      ...reading,
      path,
      message: `Container ${shownName} requests no CPU, so it may land on a busy node and gets the smallest share there.`,
    };
  }
};
