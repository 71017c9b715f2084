import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountField, accountOfPod } from '../../src/kubernetes/access/service-accounts.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads that use an account together with workloads of another name. */
export const check: SetCheck = function* (set) {
  const users = groupBy(
    podTemplatesIn(set).filter(({ spec }) => accountOfPod(spec) !== 'default'),
    ({ owner, spec }) => `${owner.namespace ?? ''}/${accountOfPod(spec)}`,
  );
  for (const sharers of users.values()) {
    const other = sharers.find(({ owner }) => owner.name !== sharers[0]?.owner.name);
    const first = sharers[0];
    if (first === undefined || other === undefined) continue;
    for (const { owner, spec, templatePath } of sharers) {
      const partner = owner.name === first.owner.name ? other.owner : first.owner;
      yield {
        resource: owner,
        path: [...templatePath, 'spec', accountField(spec)],
        message: `${owner.kind} "${owner.name}" shares ServiceAccount "${accountOfPod(spec)}" with ${partner.kind} "${partner.name}", so each has the rights that were meant for the other.`,
        related: [{ resource: partner, path: [], message: `${partner.kind} "${partner.name}" uses the account too.` }],
      };
    }
  }
};
