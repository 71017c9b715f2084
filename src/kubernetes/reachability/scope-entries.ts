import type { DataScope } from '../../model/data-scope.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { hasPairs, isNamedNamespace, membersOfScope } from '../data-scope.ts';
import { labelsOf, type OwnedTemplate, podTemplatesIn } from '../selectors.ts';
import { type Party, partiesFor } from './parties.ts';
import { portsToAsk } from './peers.ts';
import { type Reachability, reachabilityIn } from './reachability.ts';
import type { PortRange, TrafficPolicy, TrafficRule } from './traffic-policy.ts';

/** A way into a workload of a scope. */
export interface ScopeEntry {
  readonly to: OwnedTemplate;
  /** In words. */
  readonly from: string;
  readonly ports: string;
  /** `listed`: by a connection of the scope; `inside`: both are in it; `may`: files do not settle it. */
  readonly state: 'listed' | 'inside' | 'open' | 'may';
  readonly listedAs?: string;
  /** The policy and the peer in it that opens the way; where nothing closes it, the workload. */
  readonly by: Resource;
  readonly path: Path;
}

/** The workloads of a scope, in the set's order. */
export function workloadsOfScope(set: ResourceSet, scope: DataScope): readonly OwnedTemplate[] {
  const members = membersOfScope(scope, set);
  return podTemplatesIn(set).filter((owned) => members.hasPods(owned));
}

/** The ways into the workloads of a scope that the policies of the set leave open. */
export function entriesIntoScope(set: ResourceSet, scope: DataScope): readonly ScopeEntry[] {
  const reachability = reachabilityIn(set);
  const parties = partiesFor(set, scope, membersOfScope(scope, set));
  return workloadsOfScope(set, scope).flatMap((to) => {
    if (reachability.isClosed(to, 'Ingress') === 'no') return [unclosed(to)];
    return reachability.policiesOf(to).flatMap(({ policy, isSure }) =>
      policy.rules.flatMap((rule) => {
        if (rule.direction !== 'Ingress' || rule.action !== 'allow') return [];
        return rule.peers.flatMap((peer) =>
          parties(peer, policy).flatMap((party) =>
            entryBy({ party, to, policy, rule, path: peer.path, isSure }, reachability, scope),
          ),
        );
      }),
    );
  });
}

function unclosed(to: OwnedTemplate): ScopeEntry {
  return {
    to,
    from: 'everybody',
    ports: 'any port',
    state: 'open',
    by: to.owner,
    path: [...to.templatePath, 'metadata', 'labels'],
  };
}

interface Candidate {
  readonly party: Party;
  readonly to: OwnedTemplate;
  readonly policy: TrafficPolicy;
  readonly rule: TrafficRule;
  readonly path: Path;
  readonly isSure: boolean;
}

function entryBy(candidate: Candidate, reachability: Reachability, scope: DataScope): readonly ScopeEntry[] {
  const { party, to, policy, rule, path, isSure } = candidate;
  const end = reachability.ends.get(to);
  if (end === undefined || party.end === end) return [];
  const answers = portsToAsk(rule.ports, end).map((port) => reachability.reaches(party.end, end, port).answer);
  if (answers.every((answer) => answer === 'no')) return [];
  // What a policy names is let in, whether or not the set has it; only what is unknown of the rule or its peer leaves that open.
  const isSaid = isSure && !party.isOpen && rule.isConditional !== true;
  const listing = scope.connections.find((one) => isFor(one.to, to) && party.isListedBy(one));
  const state = party.isInside ? 'inside' : listing !== undefined ? 'listed' : isSaid ? 'open' : 'may';
  return [
    {
      to,
      from: party.shown,
      ports: portsInWords(rule.ports),
      state,
      ...(listing === undefined || party.isInside ? {} : { listedAs: listing.name }),
      by: policy.resource,
      path,
    },
  ];
}

function isFor(
  { namespaces, labels }: DataScope['connections'][number]['to'],
  { owner, template }: OwnedTemplate,
): boolean {
  const isPlace =
    namespaces.length === 0 || (owner.namespace !== undefined && isNamedNamespace(namespaces, owner.namespace));
  return isPlace && (Object.keys(labels).length === 0 || hasPairs(labels, labelsOf(template)));
}

/** Ports of a rule as people write them: `5432/TCP`, `any port`. */
function portsInWords(ports: readonly PortRange[] | undefined): string {
  if (ports === undefined) return 'any port';
  const words = ports.map((range) => {
    const protocol = range.protocol === 'ANY' ? '' : `/${range.protocol}`;
    if ('name' in range) return `${range.name}${protocol}`;
    if (range.from <= 1 && range.to >= 65_535)
      return range.protocol === 'ANY' ? 'any port' : `any ${range.protocol} port`;
    return `${range.from === range.to ? range.from : `${range.from}-${range.to}`}${protocol}`;
  });
  return [...new Set(words)].join(', ');
}
