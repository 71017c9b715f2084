import { unsetAmounts } from '../../src/kubernetes/unset-resources.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container that may take the whole node's memory. */
export const check: SetCheck = function* (set, params) {
  for (const { owner, shownName, path, isStrict } of unsetAmounts(
    set,
    { kind: 'limits', resource: 'memory' },
    params,
  )) {
    yield {
      resource: owner,
      ...(isStrict ? { arm: 'strict' as const, severity: 'info' as const } : {}),
      path,
      message: `Container ${shownName} has no memory limit, so a leak in it takes the memory of everything else on its node.`,
    };
  }
};
