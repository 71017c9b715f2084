import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import { singleWriterClaimsIn } from '../../src/kubernetes/config-and-storage/single-writer-claims.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** For each kind, where its way to update is written and which one does not roll. */
const STRATEGIES = [
  { kind: 'Deployment', path: ['spec', 'strategy', 'type'], notRolling: 'Recreate' },
  { kind: 'DaemonSet', path: ['spec', 'updateStrategy', 'type'], notRolling: 'OnDelete' },
  { kind: 'StatefulSet', path: ['spec', 'updateStrategy', 'type'], notRolling: 'OnDelete' },
] as const;

/** A workload behind a Service whose pods are not replaced one after another. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const claimsOf = singleWriterClaimsIn(set);
  for (const [template, services] of servicesByTemplate(set, pods)) {
    const { owner } = template;
    const strategy = STRATEGIES.find(({ kind }) => matchesKind(kind, owner.apiVersion, owner.kind));
    if (strategy === undefined) continue;
    const type = scalarText(valueAt(owner.object, strategy.path));
    const isOther = type !== '' && type !== 'RollingUpdate';
    if (type !== strategy.notRolling && !(isOther && params['strict'] === true)) continue;
    // Two pods cannot hold a claim of one node, so there the old one has to go first; what is not here may be such a claim.
    if (owner.kind === 'Deployment' && claimsOf(template) !== 'no') continue;
    const service = services[0];
    yield {
      resource: owner,
      ...(type === strategy.notRolling ? {} : { arm: 'strict' as const }),
      path: strategy.path,
      message:
        owner.kind === 'Deployment'
          ? `Deployment "${owner.name}" updates by ${type}, which stops all pods behind Service "${service?.name ?? ''}" before a new one starts.`
          : `${owner.kind} "${owner.name}" updates by ${type}, so the pods behind Service "${service?.name ?? ''}" keep their old version until somebody deletes them.`,
    };
  }
};
