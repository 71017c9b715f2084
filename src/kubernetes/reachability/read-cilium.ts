import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import type { Direction } from '../network/network-policies.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { EVERYTHING, type Requirement, requirementsOf, testOf } from './label-test.ts';
import {
  ORDER_OF_KUBERNETES,
  type Peer,
  type PodChoice,
  type PortRange,
  type TrafficPolicy,
  type TrafficRule,
} from './traffic-policy.ts';

/** The label that tells a pod's namespace, and what stands before labels of that namespace. Source: Cilium's documentation. */
const NAMESPACE = 'io.kubernetes.pod.namespace';
const NAMESPACE_LABEL = 'io.cilium.k8s.namespace.labels.';

/** A CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy: a policy for each of `spec` and `specs`. Those for nodes guard no pod. */
export function readCiliumPolicies(resource: Resource): readonly TrafficPolicy[] {
  const { specs } = resource.object;
  const paths: readonly Path[] = [['spec'], ...(Array.isArray(specs) ? specs.map((_, index) => ['specs', index]) : [])];
  return paths.flatMap((path) => {
    const spec = valueAt(resource.object, path);
    if (!isMap(spec) || spec['nodeSelector'] !== undefined) return [];
    const { endpointSelector } = spec;
    const rules = (['Ingress', 'Egress'] as const).flatMap((direction) => rulesOf(spec, direction, { path, resource }));
    return [
      {
        resource,
        subject: podsBy(isMap(endpointSelector) ? endpointSelector : {}, resource),
        closes: (['Ingress', 'Egress'] as const).filter((direction) => closes(spec, direction)),
        tier: 'default',
        order: ORDER_OF_KUBERNETES,
        rules: rules.filter(({ action }) => action === 'allow'),
      },
      ...denials(resource, spec, rules),
    ];
  });
}

/** What is denied is denied whatever else allows it, so it is a policy that comes first. */
function denials(resource: Resource, spec: DataMap, rules: readonly TrafficRule[]): readonly TrafficPolicy[] {
  const denied = rules.filter(({ action }) => action === 'deny');
  if (denied.length === 0) return [];
  const selector = spec['endpointSelector'];
  const subject = podsBy(isMap(selector) ? selector : {}, resource);
  return [{ resource, subject, closes: [], tier: 'admin', order: -1, rules: denied }];
}

function closes(spec: DataMap, direction: Direction): boolean {
  const key = direction.toLowerCase();
  if (valueAt(spec, ['enableDefaultDeny', key]) === false) return false;
  return spec[key] !== undefined || spec[`${key}Deny`] !== undefined;
}

interface Place {
  readonly resource: Resource;
  readonly path: Path;
}

function rulesOf(spec: DataMap, direction: Direction, { path, resource }: Place): readonly TrafficRule[] {
  const key = direction.toLowerCase();
  return [[key, 'allow'] as const, [`${key}Deny`, 'deny'] as const].flatMap(([list, action]) => {
    const rules = spec[list];
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule: unknown, index) => {
      if (!isMap(rule)) return [];
      const place = { resource, path: [...path, list, index] };
      const peers = peersOf(rule, direction === 'Ingress' ? 'from' : 'to', place);
      return [{ direction, action, peers, ports: portsOf(rule['toPorts']) }];
    });
  });
}

/** The fields of a rule that name peers; with none of them and no ports, a rule admits nobody and only closes. */
function peersOf(rule: DataMap, side: 'from' | 'to', { resource, path }: Place): readonly Peer[] {
  const named = Object.keys(rule).filter((key) => key.startsWith(side) && key !== 'toPorts');
  if (named.length === 0)
    return rule['toPorts'] === undefined && rule['icmps'] === undefined ? [] : [{ kind: 'anything', path }];
  return named.flatMap((key) => {
    const list = rule[key];
    if (!Array.isArray(list)) return [];
    return list.map((item: unknown, index): Peer =>
      peerOf(key.slice(side.length), item, { resource, path: [...path, key, index] }),
    );
  });
}

function peerOf(kind: string, item: unknown, { resource, path }: Place): Peer {
  switch (kind) {
    case 'Endpoints':
      return { kind: 'pods', path, ...podsBy(isMap(item) ? item : {}, resource) };
    case 'CIDR':
      return { kind: 'addresses', path, network: scalarText(item), except: [] };
    case 'CIDRSet': {
      const except = valueAt(item, ['except']);
      const network = scalarText(valueAt(item, ['cidr']));
      if (network === '') return { kind: 'unknown', path, why: 'a group of addresses is meant' };
      return { kind: 'addresses', path, network, except: Array.isArray(except) ? except.map(scalarText) : [] };
    }
    case 'Entities':
      return entity(scalarText(item), path);
    case 'FQDNs':
      return { kind: 'unknown', path, why: 'a name of a host is meant' };
    default:
      return { kind: 'unknown', path, why: `${kind} are not known from files` };
  }
}

/** Source: the entities in Cilium's documentation of layer 3 policies. */
function entity(name: string, path: Path): Peer {
  switch (name) {
    case 'all':
      return { kind: 'anything', path };
    case 'cluster':
      return { kind: 'pods', path, namespaces: { kind: 'all' }, pods: EVERYTHING };
    case 'world':
    case 'world-ipv4':
      return { kind: 'addresses', path, network: '0.0.0.0/0', except: [] };
    case 'world-ipv6':
      return { kind: 'addresses', path, network: '::/0', except: [] };
    case 'host':
    case 'health':
    case 'init':
    case 'none':
      return { kind: 'node', path };
    default:
      return { kind: 'unknown', path, why: `the entity ${name} is meant` };
  }
}

/** Pods by a selector of Cilium, which may ask for the namespace among the labels. Without that a policy in a namespace means its own. */
function podsBy(selector: DataMap, { kind }: Resource): PodChoice {
  const ofPods: Requirement[] = [];
  const ofNamespaces: Requirement[] = [];
  for (const { key, ...rest } of requirementsOf(selector)) {
    const plain = key.replace(/^(?:k8s|any)[:.]/u, '');
    if (plain === NAMESPACE) ofNamespaces.push({ key: 'kubernetes.io/metadata.name', ...rest });
    else if (plain.startsWith(NAMESPACE_LABEL))
      ofNamespaces.push({ key: plain.slice(NAMESPACE_LABEL.length), ...rest });
    else ofPods.push({ key: plain, ...rest });
  }
  const isOwn = ofNamespaces.length === 0 && kind === 'CiliumNetworkPolicy';
  const labels = testOf(ofNamespaces);
  return {
    namespaces: isOwn ? { kind: 'own' } : labels.isAll ? { kind: 'all' } : { kind: 'labels', labels },
    pods: testOf(ofPods),
  };
}

function portsOf(toPorts: unknown): readonly PortRange[] | undefined {
  if (!Array.isArray(toPorts) || toPorts.length === 0) return undefined;
  const ports = toPorts.flatMap((one: unknown) => {
    const list = valueAt(one, ['ports']);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  });
  if (ports.length === 0) return undefined;
  return ports.map((one) => {
    const protocol = scalarText(valueAt(one, ['protocol'])) || 'ANY';
    const port = scalarText(valueAt(one, ['port']));
    const last = valueAt(one, ['endPort']);
    if (!/^\d+$/u.test(port)) return { protocol, name: port };
    const from = Number(port);
    if (from === 0) return { protocol, from: 0, to: 65_535 };
    return { protocol, from, to: typeof last === 'number' && last > from ? last : from };
  });
}
