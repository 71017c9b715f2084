import { isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { type Direction, directionsOf } from '../network/network-policies.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { testOfCalicoSelector } from './calico-selector.ts';
import type { NamespaceTest, Peer, PodChoice, PortRange, TrafficPolicy, TrafficRule } from './traffic-policy.ts';

/** A NetworkPolicy or GlobalNetworkPolicy of Calico. Source: Calico's reference of both. */
export function readCalicoPolicy(resource: Resource): readonly TrafficPolicy[] {
  const spec = resource.object['spec'];
  // Policies for traffic that a node forwards guard hosts, not pods.
  const isForHosts = ['preDNAT', 'doNotTrack', 'applyOnForward'].some((key) => valueAt(spec, [key]) === true);
  if (isForHosts) return [];
  const order = valueAt(spec, ['order']);
  const types = valueAt(spec, ['types']);
  const closes =
    Array.isArray(types) && types.length > 0
      ? (['Ingress', 'Egress'] as const).filter((one) => types.includes(one))
      : directionsOf(spec);
  return [
    {
      resource,
      subject: podsBy(valueAt(spec, ['selector']), valueAt(spec, ['namespaceSelector']), resource),
      closes,
      tier: scalarText(valueAt(spec, ['tier'])) || 'default',
      order: typeof order === 'number' ? order : Number.POSITIVE_INFINITY,
      rules: (['Ingress', 'Egress'] as const).flatMap((direction) => rulesOf(resource, direction)),
    },
  ];
}

function rulesOf(resource: Resource, direction: Direction): readonly TrafficRule[] {
  const list: Path = ['spec', direction.toLowerCase()];
  const rules = valueAt(resource.object, list);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index): readonly TrafficRule[] => {
    const action = isMap(rule) ? actionOf(rule['action']) : undefined;
    if (!isMap(rule) || action === undefined) return [];
    const isIngress = direction === 'Ingress';
    const path = [...list, index];
    const far = isIngress ? 'source' : 'destination';
    const near = isIngress ? 'destination' : 'source';
    return [
      {
        direction,
        action,
        peers: peersOf(rule[far], { resource, path, side: far }),
        ports: portsOf(valueAt(rule, ['destination', 'ports']), rule['protocol']),
        ...(isConditional(rule, near, far) ? { isConditional: true as const } : {}),
      },
    ];
  });
}

function actionOf(action: unknown): TrafficRule['action'] | undefined {
  switch (scalarText(action).toLowerCase()) {
    case 'allow':
      return 'allow';
    case 'deny':
      return 'deny';
    case 'pass':
      return 'pass';
    default:
      return undefined;
  }
}

/** Fields that narrow a rule by what is not weighed here. */
function isConditional(rule: Readonly<Record<string, unknown>>, near: string, far: string): boolean {
  const fields = (side: string, names: readonly string[]): boolean =>
    names.some((name) => valueAt(rule, [side, name]) !== undefined);
  return (
    ['notProtocol', 'icmp', 'notICMP', 'http', 'ipVersion'].some((name) => rule[name] !== undefined) ||
    fields(near, ['selector', 'notSelector', 'nets', 'notNets', 'namespaceSelector', 'serviceAccounts']) ||
    fields(far, ['notSelector', 'notNets', 'serviceAccounts']) ||
    fields('source', ['ports', 'notPorts']) ||
    fields('destination', ['notPorts'])
  );
}

function peersOf(
  entity: unknown,
  { resource, path, side }: { readonly resource: Resource; readonly path: Path; readonly side: string },
): readonly Peer[] {
  const { selector, namespaceSelector, nets, services, domains, serviceAccounts } = isMap(entity) ? entity : {};
  const place = isMap(entity) ? [...path, side] : path;
  if (services !== undefined || domains !== undefined)
    return [{ kind: 'unknown', path: place, why: 'a Service or a name of a host is meant' }];
  const hasPods = selector !== undefined || namespaceSelector !== undefined || serviceAccounts !== undefined;
  if (Array.isArray(nets)) {
    if (hasPods) return [{ kind: 'unknown', path: place, why: 'pods within a network are meant' }];
    return nets.map((one, index) => ({
      kind: 'addresses',
      path: [...place, 'nets', index],
      network: scalarText(one),
      except: [],
    }));
  }
  if (!hasPods) return [{ kind: 'anything', path: place }];
  return [{ kind: 'pods', path: place, ...podsBy(selector, namespaceSelector, resource) }];
}

function podsBy(selector: unknown, namespaceSelector: unknown, { kind }: Resource): PodChoice {
  return {
    namespaces: namespacesBy(scalarText(namespaceSelector), kind),
    pods: testOfCalicoSelector(scalarText(selector)),
  };
}

function namespacesBy(selector: string, kind: string): NamespaceTest {
  if (selector === '') return { kind: kind === 'GlobalNetworkPolicy' ? 'all' : 'own' };
  const labels = testOfCalicoSelector(selector);
  return labels.isAll ? { kind: 'all' } : { kind: 'labels', labels };
}

function portsOf(ports: unknown, protocol: unknown): readonly PortRange[] | undefined {
  const name = scalarText(protocol).toUpperCase() || 'ANY';
  if (!Array.isArray(ports) || ports.length === 0)
    return name === 'ANY' ? undefined : [{ protocol: name, from: 0, to: 65_535 }];
  return ports.map((one: unknown) => {
    const text = scalarText(one);
    const range = /^(\d+)(?::(\d+))?$/u.exec(text);
    if (range === null) return { protocol: name, name: text };
    return { protocol: name, from: Number(range[1]), to: Number(range[2] ?? range[1]) };
  });
}
