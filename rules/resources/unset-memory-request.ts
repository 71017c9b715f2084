import { unsetAmounts } from '../../src/kubernetes/workloads/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container whose memory the scheduler does not count. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, reading } of unsetAmounts(
    set,
    { kind: 'requests', resource: 'memory' },
    params,
  )) {
    yield {
      resource: owner,
      ...reading,
      path,
      message: `Container ${shownName} requests no memory, so its node may be overfilled and it is among the first to be evicted.`,
    };
  }
};
