import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { type Direction, directionsOf } from '../network/network-policies.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { EVERYTHING, testOfSelector } from './label-test.ts';
import {
  type NamespaceTest,
  ORDER_OF_KUBERNETES,
  type Peer,
  type PodChoice,
  type PortRange,
  type TrafficPolicy,
  type TrafficRule,
} from './traffic-policy.ts';

/** What each direction is called in a policy: the list of rules, and the list of peers in a rule. */
const SIDES = [
  { direction: 'Ingress', rules: 'ingress', peers: 'from' },
  { direction: 'Egress', rules: 'egress', peers: 'to' },
] as const;

/** A NetworkPolicy of Kubernetes. */
export function readNetworkPolicy(resource: Resource): TrafficPolicy {
  const spec = resource.object['spec'];
  return {
    resource,
    subject: { namespaces: { kind: 'own' }, pods: testOfSelector(mapAt(spec, 'podSelector')) },
    closes: directionsOf(spec),
    tier: 'default',
    order: ORDER_OF_KUBERNETES,
    rules: SIDES.flatMap(({ direction, rules, peers }) =>
      itemsAt(resource, ['spec', rules]).map(({ item, path }) => {
        const listed = valueAt(item, [peers]);
        const isOpen = !Array.isArray(listed) || listed.length === 0;
        return {
          direction,
          action: 'allow',
          peers: isOpen ? [{ kind: 'anything', path }] : itemsAt(resource, [...path, peers]).map(peerOf),
          ports: portsOf(valueAt(item, ['ports'])),
        };
      }),
    ),
  };
}

interface Item {
  readonly item: unknown;
  readonly path: Path;
}

function peerOf({ item, path }: Item): Peer {
  const block = valueAt(item, ['ipBlock']);
  if (isMap(block)) {
    const except = block['except'];
    return {
      kind: 'addresses',
      path,
      network: scalarText(block['cidr']),
      except: Array.isArray(except) ? except.map(scalarText) : [],
    };
  }
  const namespaces = valueAt(item, ['namespaceSelector']);
  return {
    kind: 'pods',
    path,
    namespaces: isMap(namespaces) ? namespacesBy(namespaces) : { kind: 'own' },
    pods: testOfSelector(mapAt(item, 'podSelector')),
  };
}

function portsOf(ports: unknown): readonly PortRange[] | undefined {
  if (!Array.isArray(ports) || ports.length === 0) return undefined;
  return ports.map((one: unknown) => {
    const protocol = scalarText(valueAt(one, ['protocol'])) || 'TCP';
    const port = valueAt(one, ['port']);
    if (port === undefined) return { protocol, from: 0, to: 65_535 };
    if (typeof port !== 'number') return { protocol, name: scalarText(port) };
    const last = valueAt(one, ['endPort']);
    return { protocol, from: port, to: typeof last === 'number' ? last : port };
  });
}

/**
 * An AdminNetworkPolicy, a BaselineAdminNetworkPolicy, or the ClusterNetworkPolicy that follows them. Source: the reference of
 * the Network Policy API.
 */
export function readAdminPolicy(resource: Resource): TrafficPolicy {
  const spec = resource.object['spec'];
  const priority = valueAt(spec, ['priority']);
  const isBaseline = resource.kind.startsWith('Baseline') || valueAt(spec, ['tier']) === 'Baseline';
  const subject = podsOrNamespaces(valueAt(spec, ['subject']));
  return {
    resource,
    subject: subject ?? { namespaces: { kind: 'all' }, pods: EVERYTHING },
    closes: [],
    tier: isBaseline ? 'baseline' : 'admin',
    order: typeof priority === 'number' ? priority : ORDER_OF_KUBERNETES,
    rules: SIDES.flatMap((side) =>
      itemsAt(resource, ['spec', side.rules]).map(({ item, path }) => adminRule(resource, side, item, path)),
    ),
  };
}

function adminRule(
  resource: Resource,
  { direction, peers }: { readonly direction: Direction; readonly peers: string },
  item: unknown,
  path: Path,
): TrafficRule {
  const action = valueAt(item, ['action']);
  const protocols = valueAt(item, ['protocols']);
  return {
    direction,
    action: action === 'Deny' ? 'deny' : action === 'Pass' ? 'pass' : 'allow',
    peers: itemsAt(resource, [...path, peers]).flatMap(adminPeers),
    ports: adminPorts(valueAt(item, ['ports'])),
    ...(Array.isArray(protocols) ? { isConditional: true as const } : {}),
  };
}

function adminPeers({ item, path }: Item): readonly Peer[] {
  const choice = podsOrNamespaces(item);
  if (choice !== undefined) return [{ kind: 'pods', path, ...choice }];
  const networks = valueAt(item, ['networks']);
  if (!Array.isArray(networks)) return [{ kind: 'unknown', path, why: 'nodes or names of hosts are meant' }];
  return networks.map((one) => ({ kind: 'addresses', path, network: scalarText(one), except: [] }));
}

function podsOrNamespaces(value: unknown): PodChoice | undefined {
  const namespaces = valueAt(value, ['namespaces']);
  if (isMap(namespaces)) return { namespaces: namespacesBy(namespaces), pods: EVERYTHING };
  const pods = valueAt(value, ['pods']);
  if (!isMap(pods)) return undefined;
  return {
    namespaces: namespacesBy(mapAt(pods, 'namespaceSelector')),
    pods: testOfSelector(mapAt(pods, 'podSelector')),
  };
}

function adminPorts(ports: unknown): readonly PortRange[] | undefined {
  if (!Array.isArray(ports) || ports.length === 0) return undefined;
  return ports.map((one: unknown) => {
    const name = valueAt(one, ['namedPort']);
    if (typeof name === 'string') return { protocol: 'ANY', name };
    const range = valueAt(one, ['portRange']);
    const from = valueAt(range, ['start']) ?? valueAt(one, ['portNumber', 'port']);
    const to = valueAt(range, ['end']) ?? from;
    const protocol = valueAt(range, ['protocol']) ?? valueAt(one, ['portNumber', 'protocol']);
    return { protocol: scalarText(protocol) || 'TCP', from: Number(from ?? 0), to: Number(to ?? 65_535) };
  });
}

function namespacesBy(selector: DataMap): NamespaceTest {
  const labels = testOfSelector(selector);
  return labels.isAll ? { kind: 'all' } : { kind: 'labels', labels };
}

function mapAt(value: unknown, key: string): DataMap {
  const found = valueAt(value, [key]);
  return isMap(found) ? found : {};
}

/** The items of a list, each with its place; empty ones left out. */
function itemsAt(resource: Resource, path: Path): readonly Item[] {
  const list = valueAt(resource.object, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isMap(item) ? [{ item, path: [...path, index] }] : []));
}
