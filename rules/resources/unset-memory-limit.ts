import { unsetAmounts } from '../../src/kubernetes/workloads/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container that may take the whole node's memory. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, reading } of unsetAmounts(set, { kind: 'limits', resource: 'memory' }, params)) {
    yield {
      resource: owner,
      ...reading,
      path,
      message: `Container ${shownName} has no memory limit, so a leak in it takes the memory of everything else on its node.`,
    };
  }
};
