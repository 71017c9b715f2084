import {
  affinityTermsOf,
  hasSpreadConstraint,
  spreadsOverNodes,
  termMeans,
} from '../../src/kubernetes/affinity-terms.ts';
import { autoscalersIn, isMeantToRunSeveral, REPLICA_SCALERS } from '../../src/kubernetes/autoscalers.ts';
import { isReplicated } from '../../src/kubernetes/long-running.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Several pods of one workload that nothing keeps from sharing a node. */
export const check: SetCheck = function* (set) {
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  for (const template of podTemplatesIn(set)) {
    const { owner, templatePath } = template;
    const terms = affinityTermsOf(template, 'podAntiAffinity');
    const keyless = terms.find(({ term }) => (term['topologyKey'] ?? '') === '');
    if (keyless !== undefined) {
      yield {
        resource: owner,
        path: [...keyless.path, 'topologyKey'],
        message: `A term of the anti-affinity of ${owner.kind} "${owner.name}" has no topology key, so the API server refuses it.`,
      };
      continue;
    }
    if (!isReplicated(owner) || !isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
    if (terms.some((term) => spreadsOverNodes(term) && termMeans(term, owner, template))) continue;
    if (hasSpreadConstraint(template)) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'affinity', 'podAntiAffinity'],
      message: `Nothing keeps the pods of ${owner.kind} "${owner.name}" apart, so one node that fails may take all of them.`,
    };
  }
};
