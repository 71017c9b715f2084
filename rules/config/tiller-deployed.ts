import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { tillerIn } from '../../src/kubernetes/workloads/tiller.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads that run the server of Helm 2. */
export const check: SetCheck = function* (set) {
  for (const owned of podTemplatesIn(set)) {
    const tiller = tillerIn(owned);
    if (tiller === undefined) continue;
    const { owner } = owned;
    yield {
      resource: owner,
      path: tiller.path,
      message: `${owner.kind} "${owner.name}" runs Tiller, so whoever reaches its port can install anything in the cluster.`,
    };
  }
};
