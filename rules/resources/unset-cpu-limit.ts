import { unsetAmounts } from '../../src/kubernetes/workloads/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container that may use all processors of its node. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, reading } of unsetAmounts(set, { kind: 'limits', resource: 'cpu' }, params)) {
    yield {
      resource: owner,
      ...reading,
      path,
      message: `Container ${shownName} has no CPU limit, so it may take all the time that its neighbours do not request.`,
    };
  }
};
