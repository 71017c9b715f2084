import { unsetAmounts } from '../../src/kubernetes/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container whose CPU time the scheduler does not count. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, isStrict } of unsetAmounts(set, { kind: 'requests', resource: 'cpu' }, params)) {
    yield {
      resource: owner,
      ...(isStrict ? { arm: 'strict' as const, severity: 'info' as const } : {}),
      path,
      message: `Container ${shownName} requests no CPU, so it may land on a busy node and gets the smallest share there.`,
    };
  }
};
