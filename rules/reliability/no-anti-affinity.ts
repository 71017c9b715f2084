import {
  affinityTermsOf,
  hasSpreadConstraint,
  spreadsOverNodes,
  termMeans,
} from '../../src/kubernetes/workloads/affinity-terms.ts';
import { autoscalersIn, isMeantToRunSeveral, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { type KindChecks, passedFor } from '../../src/kubernetes/kind-checks.ts';
import { isReplicated } from '../../src/kubernetes/workloads/long-running.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { Peers, SetCheck, Violation } from '../../src/model/rule.ts';

const HOSTNAME = 'kubernetes.io/hostname';

/** Keys by which kube-score takes pods to be kept apart. */
const ZONE_OR_REGION = /^(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)$/u;
const KUBE_SCORE: Peers = {
  'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'],
};

/** Checks of one kind of workload. */
const FOR_KIND: KindChecks = {
  Deployment: {
    'kube-score': ['deployment-has-host-podantiaffinity'],
    kics: ['a31b7b82-d994-48c4-bd21-3bab6c31827a'],
  },
  StatefulSet: {
    'kube-score': ['statefulset-has-host-podantiaffinity'],
    kics: ['d740d048-8ed3-49d3-b77b-6f072f3b669e'],
  },
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
    if (!isReplicated(owner)) continue;
    if (!isMeantToRunSeveral(owner, autoscalersOf(owner))) {
      const isOpen = terms.length === 0 && !hasSpreadConstraint(template);
      if (params['strict'] === true && isOpen && owner.kind === 'Deployment') yield ofOnePod(template);
      continue;
    }
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
      passedBy: { ...(isByZone ? { ...passedBy, ...KUBE_SCORE } : passedBy), ...(isSpread ? OF_ANY_NUMBER : {}) },
    };
  }
};

/** Checks that want terms whatever the number of pods, and are content with any. */
const OF_ANY_NUMBER: Peers = { datree: ['EKS_MISSING_KEY_TOPOLOGYKEY'], kyverno: ['insert-pod-antiaffinity'] };

/** Checks that pass one pod alone. */
const OF_SEVERAL: Peers = {
  ...KUBE_SCORE,
  'kube-linter': ['no-anti-affinity'],
  kics: ['a31b7b82-d994-48c4-bd21-3bab6c31827a', 'd740d048-8ed3-49d3-b77b-6f072f3b669e'],
};

function ofOnePod({ owner, templatePath }: OwnedTemplate): Violation {
  return {
    resource: owner,
    arm: 'strict',
    severity: 'info',
    passedBy: OF_SEVERAL,
    path: [...templatePath, 'spec', 'affinity', 'podAntiAffinity'],
    message: `Nothing would keep the pods of Deployment "${owner.name}" apart once it runs several, and one node that fails might take all of them.`,
  };
}
