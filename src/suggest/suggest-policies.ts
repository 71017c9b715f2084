import { isDnsSubdomain } from '../kubernetes/syntax/name-syntax.ts';
import { type Direction, isInHostNetwork, policyCover } from '../kubernetes/network/network-policies.ts';
import { indexPods, isLabelOfRunningPods } from '../kubernetes/workloads/pod-index.ts';
import { NAME_OF_NAMESPACE } from '../kubernetes/reachability/ends.ts';
import { reachabilityIn } from '../kubernetes/reachability/reachability.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { labelsOf, type OwnedTemplate, podTemplatesIn } from '../kubernetes/selectors.ts';
import { isMap, valueAt } from '../model/data.ts';
import { groupBy } from '../model/group-by.ts';
import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { type ImpliedConnection, impliedConnections, type KnownOfCluster, type Side } from './implied-connections.ts';
import type {
  Allowance,
  NamespaceSuggestion,
  SuggestedPeer,
  SuggestedPolicy,
  SuggestedPort,
} from './policy-suggestion.ts';

/** What the pods of the cluster's name servers and their namespace are labelled with. Sources: kubeadm's CoreDNS, and the same in managed clusters. */
const NAME_SERVERS: SuggestedPeer = {
  namespaces: { [NAME_OF_NAMESPACE]: 'kube-system' },
  pods: { 'k8s-app': 'kube-dns' },
};

/** `file:line` of a place. */
export type ShownPlace = (resource: Resource, path: Path) => string;

/**
 * Default-deny for each namespace of a set with pods that nothing closes yet, and beside it what the files imply is needed. Pods
 * that policies of the set close in a direction are left to them.
 */
export function suggestPolicies(
  set: ResourceSet,
  known: KnownOfCluster,
  shownPlace: ShownPlace,
): readonly NamespaceSuggestion[] {
  const reachability = reachabilityIn(set);
  const isOpen = (owned: OwnedTemplate, direction: Direction): boolean =>
    !isInHostNetwork(owned) && reachability.isClosed(owned, direction) !== 'yes';
  const open = podTemplatesIn(set).filter((owned) => isOpen(owned, 'Ingress') || isOpen(owned, 'Egress'));
  const places = new Map<string | undefined, readonly OwnedTemplate[]>(groupBy(open, ({ owner }) => owner.namespace));
  for (const name of emptyNamespaces(set)) places.set(name, []);
  if (places.size === 0) return [];
  const connections = indexConnections(impliedConnections(set, known));
  return [...places].map(([namespace, templates]) => {
    const plan: Plan = { set, namespace, templates, connections, isOpen, shownPlace, notes: [] };
    const { source } = set.rendering;
    const policies = withNames(policiesOf(plan), plan);
    const place = { source: nameOfSource(source), folder: folderOf(set) };
    // A chart goes to the namespace that its installer names; ours is a stand-in, and the release's name as well.
    if (source.kind !== 'helm' || source.environment.namespace !== namespace)
      return { ...place, namespace, policies, notes: plan.notes };
    return {
      ...place,
      namespace: undefined,
      policies: policies.map((one) => ({ ...one, namespace: undefined })),
      notes: [
        ...plan.notes,
        `Rendered as release ${source.environment.release}: put the chart's own names where that stands.`,
      ],
    };
  });
}

/** Namespaces of the set without workloads and without a policy: what comes to them is to find a closed door. */
function emptyNamespaces(set: ResourceSet): readonly string[] {
  const used = new Set(podTemplatesIn(set).map(({ owner }) => owner.namespace));
  const cover = policyCover(set, indexPods(set));
  const names = set.ofKind('Namespace').map(({ name }) => name);
  return [...new Set(names)].filter((name) => !used.has(name) && !cover.reaches(name));
}

function folderOf({ rendering: { source } }: ResourceSet): string {
  switch (source.kind) {
    case 'stdin':
      return '';
    case 'helm':
      return source.chart;
    default:
      return source.folder;
  }
}

interface Plan {
  readonly set: ResourceSet;
  readonly namespace: string | undefined;
  /** Those of the namespace that are open in a direction. */
  readonly templates: readonly OwnedTemplate[];
  readonly connections: ConnectionIndex;
  isOpen(owned: OwnedTemplate, direction: Direction): boolean;
  readonly shownPlace: ShownPlace;
  readonly notes: string[];
}

/** Connections by their sides. */
interface ConnectionIndex {
  to(owned: OwnedTemplate): readonly ImpliedConnection[];
  from(owned: OwnedTemplate): readonly ImpliedConnection[];
  /** From pods of a namespace of which no file says which. */
  fromNeighbours(namespace: string | undefined): readonly ImpliedConnection[];
}

function indexConnections(connections: readonly ImpliedConnection[]): ConnectionIndex {
  const byTarget = groupBy(connections, ({ to }) => workloadOf(to));
  const bySource = groupBy(connections, ({ from }) => workloadOf(from));
  const byNamespace = groupBy(
    connections.filter(({ from }) => from.kind === 'neighbours'),
    ({ from }) => (from.kind === 'neighbours' ? from.of.owner.namespace : undefined),
  );
  return {
    to: (owned) => byTarget.get(owned) ?? [],
    from: (owned) => bySource.get(owned) ?? [],
    fromNeighbours: (namespace) => byNamespace.get(namespace) ?? [],
  };
}

function workloadOf(side: Side): OwnedTemplate | undefined {
  return side.kind === 'workload' ? side.owned : undefined;
}

/** A policy whose name may still meet another's. */
type Draft = SuggestedPolicy;

function policiesOf(plan: Plan): readonly Draft[] {
  const { templates, namespace } = plan;
  if (templates.length === 0)
    plan.notes.push('No workload of this namespace is in the source; look first at what runs there.');
  const deny: Draft = {
    name: 'default-deny',
    namespace,
    selector: {},
    // What is closed already stays so; both ways, this also holds for pods that are yet to come.
    types: ['Ingress', 'Egress'],
    allowances: [],
    reasons: [{ why: 'Nothing passes but what another policy lets through' }],
  };
  const isAnyOut = templates.some((owned) => plan.isOpen(owned, 'Egress'));
  const workloads = templates.flatMap((owned) => policyOf(owned, plan));
  return [deny, ...(isAnyOut ? [nameServers(namespace), ...neighbours(plan)] : []), ...workloads];
}

function nameServers(namespace: string | undefined): Draft {
  const ports = ['UDP', 'TCP'].map((protocol): SuggestedPort => ({ protocol, port: 53 }));
  const why = 'Every program looks up names; where a cache on the node answers, or other pods do, put them here';
  return {
    name: 'allow-dns',
    namespace,
    selector: {},
    types: ['Egress'],
    allowances: [{ direction: 'egress', peers: [NAME_SERVERS], ports, reasons: [{ why }] }],
    reasons: [],
  };
}

/** Ways out for whoever of the namespace asks a Service of which no file says who does. */
function neighbours({ connections, namespace, shownPlace }: Plan): readonly Draft[] {
  const allowances = connections
    .fromNeighbours(namespace)
    .flatMap(({ to, ports, why, by, path }): readonly Allowance[] => {
      if (to.kind !== 'workload') return [];
      return [
        {
          direction: 'egress',
          peers: [{ pods: selectorOf(to.owned) }],
          ports,
          reasons: [{ why, place: shownPlace(by, path) }],
        },
      ];
    });
  if (allowances.length === 0) return [];
  const reasons = [{ why: 'Ways to Services of which no file says who asks them; leave in those that do' }];
  return [
    { name: 'allow-to-services', namespace, selector: {}, types: ['Egress'], allowances: joined(allowances), reasons },
  ];
}

function policyOf(owned: OwnedTemplate, plan: Plan): readonly Draft[] {
  const { owner } = owned;
  const ingress = plan.isOpen(owned, 'Ingress') ? ingressOf(owned, plan) : [];
  const egress = plan.isOpen(owned, 'Egress') ? egressOf(owned, plan) : [];
  const allowances = [...joined(ingress), ...joined(egress)];
  if (allowances.length === 0) return [];
  const selector = selectorOf(owned);
  if (Object.keys(selector).length === 0) {
    plan.notes.push(
      `${owner.kind} ${owner.name} gives its pods no labels, so no policy can be for them alone; what it needs is not allowed here.`,
    );
    return [];
  }
  return [
    {
      name: owner.name.replace(/\*$/u, ''),
      namespace: owner.namespace,
      selector,
      types: [...(ingress.length > 0 ? ['Ingress' as const] : []), ...(egress.length > 0 ? ['Egress' as const] : [])],
      allowances,
      reasons: [{ why: `For ${owner.kind} ${owner.name}`, place: plan.shownPlace(owner, []) }],
    },
  ];
}

function ingressOf(owned: OwnedTemplate, { connections, shownPlace }: Plan): readonly Allowance[] {
  return connections.to(owned).map(({ from, ports, why, by, path }) => ({
    direction: 'ingress',
    peers: [peerOf(from, owned)],
    ports,
    reasons: [{ why, place: shownPlace(by, path) }],
  }));
}

function egressOf(owned: OwnedTemplate, { connections, shownPlace }: Plan): readonly Allowance[] {
  return connections.from(owned).map(({ to, ports, why, by, path }) => ({
    direction: 'egress',
    peers: [peerOf(to, owned)],
    ports,
    reasons: [{ why, place: shownPlace(by, path) }],
  }));
}

/** One side of a connection as a policy of the other names it. */
function peerOf(side: Side, from: OwnedTemplate): SuggestedPeer {
  switch (side.kind) {
    case 'others':
      return side.peer;
    case 'neighbours':
      return { pods: {} };
    case 'workload': {
      const { namespace } = side.owned.owner;
      const pods = selectorOf(side.owned);
      const isSame = namespace === undefined || namespace === from.owner.namespace;
      // Its packets have the node's address, which no label selects.
      if (isInHostNetwork(side.owned)) return { addresses: '0.0.0.0/0' };
      return isSame ? { pods } : { pods, namespaces: { [NAME_OF_NAMESPACE]: namespace } };
    }
  }
}

/** Labels by which a workload's pods are known: those of its own selector, which do not change, or those of its template. */
function selectorOf({ owner, template }: OwnedTemplate): Readonly<Record<string, string>> {
  const own = valueAt(owner.object, ['spec', 'selector', 'matchLabels']);
  const labels = labelsOf(template);
  const pairs = isMap(own) && Object.keys(own).length > 0 ? own : labels;
  return Object.fromEntries(
    Object.entries(pairs)
      .filter(([key]) => !isLabelOfRunningPods(key) && Object.hasOwn(labels, key))
      .map(([key]) => [key, scalarText(labels[key])])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ) as Readonly<Record<string, string>>;
}

/** Allowances for the same ports with their peers together, and each peer once; the reasons of all. */
function joined(allowances: readonly Allowance[]): readonly Allowance[] {
  const byPeer = [...groupBy(allowances, (one) => JSON.stringify([one.direction, one.peers]))].flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    // No ports stands for all of them, which leaves nothing to name.
    const ports = same.some((one) => one.ports.length === 0) ? [] : distinct(same.flatMap((one) => one.ports));
    return [{ ...first, ports, reasons: distinct(same.flatMap((one) => one.reasons)) }];
  });
  return [...groupBy(byPeer, (one) => JSON.stringify([one.direction, one.ports]))].flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      { ...first, peers: same.flatMap((one) => one.peers), reasons: distinct(same.flatMap((one) => one.reasons)) },
    ];
  });
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
}

/** Names that Kubernetes takes and that no policy of the namespace has yet. */
function withNames(drafts: readonly Draft[], { set, namespace }: Plan): readonly SuggestedPolicy[] {
  const taken = new Set(
    set
      .ofKind('NetworkPolicy')
      .filter((one) => one.namespace === namespace || one.namespace === undefined || namespace === undefined)
      .map(({ name }) => name),
  );
  return drafts.map((draft) => {
    const plain = isDnsSubdomain(draft.name) && draft.name.length <= 200 ? draft.name : 'workload';
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
    taken.add(name);
    return { ...draft, name };
  });
}
