import type { DataScope, ScopeConnection } from '../../model/data-scope.ts';
import { oncePerSet } from '../../model/once-per-set.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { hasPairs, isNamedNamespace, type ScopeMembers } from '../data-scope.ts';
import { labelsOf, type OwnedTemplate, podTemplatesIn } from '../selectors.ts';
import type { Answer } from './answer.ts';
import { type End, NAME_OF_NAMESPACE, namespaceLabelsIn, podEndsIn, STRANGER, WORLD } from './ends.ts';
import { UNKNOWN } from './label-test.ts';
import { containsNetwork, networkOf } from './networks.ts';
import { isChosen } from './peers.ts';
import type { Peer, TrafficPolicy } from './traffic-policy.ts';

/** Somebody whom a rule admits. */
export interface Party {
  readonly shown: string;
  /** What stands for it when policies are asked. */
  readonly end: End;
  readonly isInside: boolean;
  /** Files do not settle who it is. */
  readonly isOpen: boolean;
  /** Whether a connection of the scope is about it. */
  isListedBy(connection: ScopeConnection): boolean;
}

/** Whom the peers of rules admit, as a scope sees it. */
export function partiesFor(
  set: ResourceSet,
  scope: DataScope,
  members: ScopeMembers,
): (peer: Peer, policy: TrafficPolicy) => readonly Party[] {
  const known = new Map<Peer, readonly Party[]>();
  return (peer, policy) => {
    let found = known.get(peer);
    if (found === undefined) known.set(peer, (found = partiesOf(peer, policy, { set, scope, members })));
    return found;
  };
}

interface Seen {
  readonly set: ResourceSet;
  readonly scope: DataScope;
  readonly members: ScopeMembers;
}

function partiesOf(peer: Peer, policy: TrafficPolicy, seen: Seen): readonly Party[] {
  switch (peer.kind) {
    case 'node':
      return [];
    case 'anything':
      return [{ ...OUTSIDE, shown: 'everybody', end: WORLD }];
    case 'unknown':
      return [{ ...OUTSIDE, shown: `somebody who is not known from files (${peer.why})`, end: STRANGER, isOpen: true }];
    case 'addresses':
      return [addressParty(peer.network)];
    case 'pods':
      return podParties(peer, policy, seen);
  }
}

const OUTSIDE = { isInside: false, isOpen: false, isListedBy: () => false } as const;

function addressParty(network: string): Party {
  const asked = networkOf(network);
  return {
    ...OUTSIDE,
    shown: `addresses of ${network}`,
    end: { kind: 'address', network },
    isListedBy: ({ from }) =>
      from.addresses.some((one) => {
        const listed = networkOf(one);
        return listed !== undefined && asked !== undefined && containsNetwork(listed, asked);
      }),
  };
}

type PodPeer = Extract<Peer, { kind: 'pods' }>;

function podParties(peer: PodPeer, policy: TrafficPolicy, seen: Seen): readonly Party[] {
  const { namespaces } = peer;
  if (namespaces.kind === 'all') return [anywhere(peer, seen, 'pods of every namespace', 'no')];
  if (namespaces.kind === 'own') return inNamespace(peer, policy.resource.namespace, policy.resource, seen);
  const names = namesIn(seen.set);
  const { choices = {}, pairs } = namespaces.labels;
  const lookUp = namespaceLabelsIn(seen.set);
  const asked =
    choices[NAME_OF_NAMESPACE] ?? (pairs[NAME_OF_NAMESPACE] === undefined ? [] : [pairs[NAME_OF_NAMESPACE]]);
  const chosen = [...new Set([...asked, ...names])].filter((name) => namespaces.labels.test(lookUp(name)) === 'yes');
  if (chosen.length > 0) return chosen.flatMap((name) => inNamespace(peer, name, policy.resource, seen));
  return [anywhere(peer, seen, 'pods of namespaces that are not in this source', 'may')];
}

/** Pods that may be in any namespace. */
function anywhere(peer: PodPeer, { scope }: Seen, place: string, openness: Answer): Party {
  const { pairs } = peer.pods;
  return {
    shown: `${place}${withLabels(pairs)}`,
    end: peer.pods.isAll ? STRANGER : { ...STRANGER, labels: (key) => pairs[key] ?? UNKNOWN },
    isInside: hasPairs(scope.labels, pairs),
    isOpen: openness === 'may',
    isListedBy: ({ from }) => from.namespaces.length === 0 && hasPairs(from.labels, pairs),
  };
}

function withLabels(pairs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(pairs);
  return entries.length === 0 ? '' : ` with ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}`;
}

/** The pods of one namespace that a peer means: those of the set, or whoever has the labels where the set has none. */
function inNamespace(peer: PodPeer, namespace: string | undefined, policy: Resource, seen: Seen): readonly Party[] {
  const { set, scope, members } = seen;
  const { pairs } = peer.pods;
  const isInside = namespace !== undefined && members.hasNamespace(namespace);
  const place = namespace === undefined ? 'pods of its namespace' : `pods of namespace ${namespace}`;
  const whole: Party = {
    shown: `${place}${withLabels(pairs)}`,
    end: {
      ...STRANGER,
      namespace,
      namespaceLabels: namespaceLabelsIn(set)(namespace),
      labels: (key) => pairs[key] ?? UNKNOWN,
    },
    isInside: isInside || hasPairs(scope.labels, pairs),
    isOpen: false,
    isListedBy: ({ from }) =>
      mayList(from) &&
      (from.namespaces.length === 0 || (namespace !== undefined && isNamedNamespace(from.namespaces, namespace))) &&
      (Object.keys(from.labels).length === 0 || hasPairs(from.labels, pairs)),
  };
  if (isInside) return [whole];
  const ends = podEndsIn(set);
  const found = podTemplatesIn(set).flatMap((owned): readonly Party[] => {
    const end = ends.get(owned);
    if (end === undefined || (owned.owner.namespace ?? namespace) !== namespace) return [];
    const answer = isChosen(peer, end, policy.namespace);
    return answer === 'no' ? [] : [podParty(owned, end, answer, members)];
  });
  // A policy in a namespace speaks of the pods that are there; of another namespace the set may know a part.
  if (found.length > 0 || peer.namespaces.kind === 'own') return found;
  return [whole];
}

function podParty(owned: OwnedTemplate, end: End, answer: Answer, members: ScopeMembers): Party {
  const { owner, template } = owned;
  return {
    shown: shownOwner(owned),
    end,
    isInside: members.hasPods(owned),
    isOpen: answer === 'may',
    isListedBy: ({ from }) =>
      mayList(from) &&
      (from.namespaces.length === 0 ||
        (owner.namespace !== undefined && isNamedNamespace(from.namespaces, owner.namespace))) &&
      (Object.keys(from.labels).length === 0 || hasPairs(from.labels, labelsOf(template))),
  };
}

/** A connection that says nothing of pods is about none. */
function mayList({ namespaces, labels }: ScopeConnection['from']): boolean {
  return namespaces.length > 0 || Object.keys(labels).length > 0;
}

/** A workload in words: `Deployment shop/web`. */
export function shownOwner({ owner }: OwnedTemplate): string {
  return `${owner.kind} ${owner.namespace === undefined ? '' : `${owner.namespace}/`}${owner.name}`;
}

const namesIn: (set: ResourceSet) => readonly string[] = oncePerSet((set) => {
  const names = [
    ...set.ofKind('Namespace').map(({ name }) => name),
    ...podTemplatesIn(set).flatMap(({ owner }) => owner.namespace ?? []),
  ];
  return [...new Set(names)];
});
