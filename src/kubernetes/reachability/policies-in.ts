import { valueAt } from '../../model/data.ts';
import { groupBy } from '../../model/group-by.ts';
import { oncePerSet } from '../../model/once-per-set.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { indexByLabels } from '../label-index.ts';
import { POLICY_KINDS } from '../network/network-policies.ts';
import { isLabelOfRunningPods } from '../workloads/pod-index.ts';
import { labelsOf, type OwnedTemplate, podTemplatesIn } from '../selectors.ts';
import type { Answer } from './answer.ts';
import { podEndsIn } from './ends.ts';
import { isChosen } from './peers.ts';
import { readCalicoPolicy } from './read-calico.ts';
import { readCiliumPolicies } from './read-cilium.ts';
import { readAdminPolicy, readNetworkPolicy } from './read-kubernetes.ts';
import type { TrafficPolicy } from './traffic-policy.ts';

const ADMIN_KINDS = [
  'AdminNetworkPolicy.policy.networking.k8s.io',
  'BaselineAdminNetworkPolicy.policy.networking.k8s.io',
  'ClusterNetworkPolicy.policy.networking.k8s.io',
];
const TIER_KINDS = ['Tier.projectcalico.org', 'Tier.crd.projectcalico.org'];

/** What `uses` of a rule must list to ask who reaches whom. */
export const REACHABILITY_KINDS: readonly string[] = [
  'Namespace',
  'workloads',
  ...POLICY_KINDS,
  ...ADMIN_KINDS,
  ...TIER_KINDS,
];

/** A policy that selects pods; `may` where its selector leaves that open. */
export interface Applied {
  readonly policy: TrafficPolicy;
  readonly isSure: boolean;
}

/** All policies of the set, read into one form, in the order in which they decide. */
export const trafficPoliciesIn: (set: ResourceSet) => readonly TrafficPolicy[] = oncePerSet((set) => {
  const read = [...POLICY_KINDS, ...ADMIN_KINDS].flatMap((kind) =>
    set.ofKind(kind).flatMap((one) => readPolicy(one, kind)),
  );
  const orderOfTier = tierOrdersIn(set);
  return read.toSorted(
    (one, other) =>
      orderOfTier(one.tier) - orderOfTier(other.tier) ||
      compared(one.tier, other.tier) ||
      difference(one.order, other.order) ||
      compared(one.resource.name, other.resource.name),
  );
});

function readPolicy(resource: Resource, kind: string): readonly TrafficPolicy[] {
  if (kind === 'NetworkPolicy') return [readNetworkPolicy(resource)];
  if (kind.endsWith('.cilium.io')) return readCiliumPolicies(resource);
  return kind.endsWith('projectcalico.org') ? readCalicoPolicy(resource) : [readAdminPolicy(resource)];
}

function difference(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Administrators first, then Calico's tiers, of which the default one is the last, and what holds where nothing else does. */
function tierOrdersIn(set: ResourceSet): (tier: string) => number {
  const orders = new Map<string, number>();
  for (const tier of TIER_KINDS.flatMap((kind) => set.ofKind(kind))) {
    const order = valueAt(tier.object, ['spec', 'order']);
    if (typeof order === 'number' && tier.name !== 'default') orders.set(tier.name, order);
  }
  return (tier) => {
    if (tier === 'admin') return Number.MIN_SAFE_INTEGER;
    if (tier === 'default') return Number.MAX_SAFE_INTEGER - 1;
    if (tier === 'baseline') return Number.MAX_SAFE_INTEGER;
    return orders.get(tier) ?? Number.MAX_SAFE_INTEGER - 2;
  };
}

/** For each template of the set, the policies that select its pods, in the order in which they decide. */
export const policiesByTemplate: (set: ResourceSet) => ReadonlyMap<OwnedTemplate, readonly Applied[]> = oncePerSet(
  (set) => {
    const found = new Map<OwnedTemplate, Applied[]>();
    const ends = podEndsIn(set);
    const candidates = candidatesIn(set);
    for (const policy of trafficPoliciesIn(set)) {
      const { subject, resource } = policy;
      for (const owned of candidates(policy)) {
        const end = ends.get(owned);
        const chosen: Answer = end === undefined ? 'no' : isChosen(subject, end, resource.namespace);
        if (chosen === 'no') continue;
        const applied = { policy, isSure: chosen === 'yes' };
        const known = found.get(owned);
        if (known === undefined) found.set(owned, [applied]);
        else known.push(applied);
      }
    }
    return found;
  },
);

/** Templates that a policy may select: those with its rarest label, or those of its namespace. */
function candidatesIn(set: ResourceSet): (policy: TrafficPolicy) => readonly OwnedTemplate[] {
  const templates = podTemplatesIn(set);
  const byLabels = indexByLabels(templates, ({ template }) => labelsOf(template));
  const byNamespace = groupBy(templates, ({ owner }) => owner.namespace);
  return ({ subject, resource: { namespace } }) => {
    const pairs = Object.entries(subject.pods.pairs).filter(([key]) => !isLabelOfRunningPods(key));
    if (pairs.length > 0) return byLabels(Object.fromEntries(pairs));
    if (subject.namespaces.kind !== 'own' || namespace === undefined) return templates;
    return [...(byNamespace.get(namespace) ?? []), ...(byNamespace.get(undefined) ?? [])];
  };
}
