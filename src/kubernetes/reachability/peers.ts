import { allOf, asAnswer, type Answer, anyOf } from './answer.ts';
import { type End, numbersOfPort, type PodEnd } from './ends.ts';
import { UNKNOWN } from './label-test.ts';
import { containsNetwork, mayHoldPods, networkOf, networksOverlap } from './networks.ts';
import type { Peer, PodChoice, PortRange } from './traffic-policy.ts';

/** A port that is asked about; the number -1 stands for one that no rule names. */
export interface AskedPort {
  readonly protocol: string;
  readonly number: number;
}

/** A port that no rule names. */
export const OTHER_PORT: AskedPort = { protocol: 'TCP', number: -1 };

/** Whether a peer of a policy in `namespace` is meant by what stands in a rule. */
export function matchesPeer(peer: Peer, end: End, namespace: string | undefined): Answer {
  switch (peer.kind) {
    case 'anything':
      return 'yes';
    case 'node':
      return 'no';
    case 'unknown':
      return 'may';
    case 'addresses':
      return matchesAddresses(peer, end);
    case 'pods': {
      if (end.kind === 'address') return 'no';
      const chosen = isChosen(peer, end, namespace);
      // Their packets have the node's address, which plugins read in different ways.
      return end.isInHostNetwork && chosen === 'yes' ? 'may' : chosen;
    }
  }
}

/** Whether pods are among those that a policy in `namespace` means. */
export function isChosen({ namespaces, pods }: PodChoice, end: PodEnd, namespace: string | undefined): Answer {
  return allOf([() => isInNamespaces(namespaces, end, namespace), () => pods.test(end.labels)], (ask) => ask());
}

function isInNamespaces(test: PodChoice['namespaces'], end: PodEnd, namespace: string | undefined): Answer {
  switch (test.kind) {
    case 'all':
      return 'yes';
    case 'labels':
      return test.labels.test(end.namespaceLabels);
    case 'own':
      if (end.namespace === UNKNOWN) return 'may';
      return asAnswer(namespace === undefined || end.namespace === undefined || end.namespace === namespace);
  }
}

function matchesAddresses({ network, except }: Extract<Peer, { kind: 'addresses' }>, end: End): Answer {
  const named = networkOf(network);
  if (named === undefined) return 'may';
  // Whether addresses of pods are meant as well is left to the network plugin.
  if (end.kind === 'pod') return mayHoldPods(named) ? 'may' : 'no';
  const asked = networkOf(end.network);
  if (asked === undefined) return 'may';
  const holes = except.flatMap((one) => networkOf(one) ?? []);
  if (!networksOverlap(named, asked) || holes.some((hole) => containsNetwork(hole, asked))) return 'no';
  if (!containsNetwork(named, asked)) return 'may';
  return holes.some((hole) => networksOverlap(hole, asked)) ? 'may' : 'yes';
}

/** Whether the ports of a rule hold the one that is asked about; `to` is who listens. */
export function matchesPorts(ports: readonly PortRange[] | undefined, asked: AskedPort, to: End): Answer {
  if (ports === undefined) return 'yes';
  return anyOf(ports, (range) => {
    if (range.protocol !== 'ANY' && range.protocol.toUpperCase() !== asked.protocol) return 'no';
    if (!('name' in range)) {
      const isWhole = range.from <= 1 && range.to >= 65_535;
      return asAnswer(isWhole || (range.from <= asked.number && asked.number <= range.to));
    }
    if (asked.number < 0) return 'no';
    if (to.kind === 'address' || to.owned === undefined) return 'may';
    return asAnswer(numbersOfPort(to.owned, range.name).some(({ number }) => number === asked.number));
  });
}

/** Ports by which a rule can be told apart from others, for pods that listen. */
export function portsToAsk(ports: readonly PortRange[] | undefined, to: End): readonly AskedPort[] {
  if (ports === undefined) return [OTHER_PORT];
  return ports.flatMap((range) => {
    const protocol = range.protocol === 'ANY' ? 'TCP' : range.protocol.toUpperCase();
    if (!('name' in range)) return [{ protocol, number: range.from }];
    if (to.kind === 'address' || to.owned === undefined) return [];
    return numbersOfPort(to.owned, range.name).map(({ number }) => ({ protocol, number }));
  });
}
