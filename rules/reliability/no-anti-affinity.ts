import {
  affinityTermsOf,
  hasSpreadConstraint,
  spreadsOverNodes,
  termMeans,
} from '../../src/kubernetes/affinity-terms.ts';
import { autoscalersIn, isMeantToRunSeveral, REPLICA_SCALERS } from '../../src/kubernetes/autoscalers.ts';
import { type KindChecks, passedFor } from '../../src/kubernetes/kind-checks.ts';
import { isReplicated } from '../../src/kubernetes/long-running.ts';
import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { Peers, SetCheck } from '../../src/model/rule.ts';

const HOSTNAME = 'kubernetes.io/hostname';

/** Keys by which kube-score takes pods to be kept apart. */
const ZONE_OR_REGION = /^(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)$/u;
const KUBE_SCORE: Peers = {
  'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'],
};

/** Checks of one kind of workload. */
const FOR_KIND: KindChecks = {
  Deployment: { 'kube-score': ['deployment-has-host-podantiaffinity'] },
  StatefulSet: { 'kube-score': ['statefulset-has-host-podantiaffinity'] },
};

/** Several pods of one workload that nothing keeps from sharing a node; strictly read, also those that only constraints or zones keep apart. */
export const check: SetCheck = function* (set, params) {
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
        passedBy: passedFor(owner, FOR_KIND),
      };
      continue;
    }
    if (!isReplicated(owner) || !isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
    const own = terms.filter((term) => spreadsOverNodes(term) && termMeans(term, owner, template));
    const isSpread = own.length > 0 || hasSpreadConstraint(template);
    if (isSpread && (params['strict'] !== true || own.some(({ term }) => term['topologyKey'] === HOSTNAME))) continue;
    const passedBy = passedFor(owner, FOR_KIND);
    const isByZone = terms.some(
      (one) => ZONE_OR_REGION.test(scalarText(one.term['topologyKey'])) && termMeans(one, owner, template),
    );
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'affinity', 'podAntiAffinity'],
      message: isSpread
        ? `No anti-affinity keeps the pods of ${owner.kind} "${owner.name}" off each other's nodes, so one node that fails may take several of them.`
        : `Nothing keeps the pods of ${owner.kind} "${owner.name}" apart, so one node that fails may take all of them.`,
      ...(isSpread ? { arm: 'strict' as const } : {}),
      passedBy: isByZone ? { ...passedBy, ...KUBE_SCORE } : passedBy,
    };
  }
};
