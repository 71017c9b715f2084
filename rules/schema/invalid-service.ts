import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { cidrOf, ipFamily } from '../../src/kubernetes/syntax/address-syntax.ts';
import { isDnsSubdomain } from '../../src/kubernetes/syntax/name-syntax.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the Service';
/** Fields that belong to a load balancer alone. */
const OF_LOAD_BALANCERS = ['loadBalancerSourceRanges', 'allocateLoadBalancerNodePorts', 'loadBalancerClass'] as const;

/** Fields that tell how the cluster reaches a Service by an address of its own. */
const OF_ADDRESSES = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] as const;

/** Fields of Services that do not go together, and ports and addresses that cannot be. */
export const check: SetCheck = function* (set) {
  for (const service of set.ofKind('Service')) {
    const spec = partAt(wholeOf(service), 'spec');
    if (spec === undefined) continue;
    // The server fills in an empty type as well.
    const type = spec.value['type'] || 'ClusterIP';
    if (type === 'ExternalName') yield* externalName(spec);
    else {
      yield* lackOfPorts(spec);
      yield* clusterIps(spec);
    }
    yield* ports(spec, type === 'ClusterIP');
    yield* typeFaults(spec, type);
    yield* addresses(spec);
  }
};

function* externalName(spec: Part): Generator<Violation> {
  for (const key of OF_ADDRESSES)
    if (isGiven(spec.value[key]))
      yield violationAt(spec, key, `The type is ExternalName, which has no \`${key}\`, ${REFUSED}.`);
  const { externalName: name } = spec.value;
  if (typeof name === 'string' && isDnsSubdomain(name.replace(/\.$/u, ''))) return;
  const what = name === undefined ? 'names no host' : 'names a host that is no DNS name in lower case';
  yield violationAt(spec, 'externalName', `The type is ExternalName and the Service ${what}, ${REFUSED}.`);
}

function* lackOfPorts(spec: Part): Generator<Violation> {
  if (partsIn(spec, 'ports').length === 0 && spec.value['clusterIP'] !== 'None')
    yield violationAt(spec, 'ports', `The Service has no ports, and only a headless one may do without, ${REFUSED}.`);
}

/** The list of addresses repeats the single address at its head. */
function* clusterIps(spec: Part): Generator<Violation> {
  const { clusterIP, clusterIPs } = spec.value;
  if (!Array.isArray(clusterIPs) || clusterIPs.length === 0) return;
  if (!isGiven(clusterIP)) {
    const text = `The Service has \`clusterIPs\` and no \`clusterIP\`, which must be the first of them, ${REFUSED}.`;
    yield violationAt(spec, 'clusterIPs', text);
  } else if (clusterIPs[0] !== clusterIP) {
    const text = `\`clusterIPs\` begins with another address than \`clusterIP\`, ${REFUSED}.`;
    yield violationAt(spec, 'clusterIPs', text);
  } else if (clusterIP === 'None' && clusterIPs.length > 1)
    yield violationAt(spec, 'clusterIPs', `A headless Service has no address beside "None", ${REFUSED}.`);
}

function* ports(spec: Part, isClusterIp: boolean): Generator<Violation> {
  const listed = partsIn(spec, 'ports');
  const numbers = new Set<string>();
  const nodePorts = new Set<string>();
  for (const part of listed) {
    const { port, targetPort, nodePort, protocol = 'TCP' } = part.value;
    if (isOutside(port))
      yield violationAt(part, 'port', `The port is ${scalarText(port)}, and ports go from 1 to 65535, ${REFUSED}.`);
    if (targetPort === 0) {
      const text = 'The target port is 0, which the API server takes for one left out: the port itself.';
      yield { ...violationAt(part, 'targetPort', text), severity: 'low' };
    } else if (isOutside(targetPort))
      yield violationAt(
        part,
        'targetPort',
        `The target port is ${scalarText(targetPort)}, and ports go from 1 to 65535, ${REFUSED}.`,
      );
    const number = `${scalarText(port)}/${scalarText(protocol)}`;
    if (numbers.has(number))
      yield violationAt(part, undefined, `The Service has port ${number} a second time, ${REFUSED}.`);
    numbers.add(number);
    if (typeof nodePort !== 'number' || nodePort === 0) continue;
    const node = `${nodePort}/${scalarText(protocol)}`;
    if (isClusterIp)
      yield violationAt(part, 'nodePort', `The type is ClusterIP, which has no ports on nodes, ${REFUSED}.`);
    else if (nodePorts.has(node))
      yield violationAt(part, 'nodePort', `The Service has node port ${node} a second time, ${REFUSED}.`);
    nodePorts.add(node);
  }
}

function isOutside(port: unknown): boolean {
  return typeof port === 'number' && (port < 1 || port > 65_535);
}

function* typeFaults(spec: Part, type: unknown): Generator<Violation> {
  const { clusterIP, sessionAffinity, sessionAffinityConfig } = spec.value;
  if (clusterIP === 'None' && (type === 'NodePort' || type === 'LoadBalancer'))
    yield violationAt(spec, 'clusterIP', `A Service of type ${type} cannot be headless, ${REFUSED}.`);
  if (type !== 'LoadBalancer') {
    for (const key of OF_LOAD_BALANCERS) {
      const value = spec.value[key];
      if (value === undefined || (Array.isArray(value) && !isFilled(value))) continue;
      yield violationAt(
        spec,
        key,
        `\`${key}\` belongs to the type LoadBalancer, and this is ${scalarText(type)}, ${REFUSED}.`,
      );
    }
  }
  const { externalTrafficPolicy: policy, externalIPs = [] } = spec.value;
  const isReachedFromOutside = type === 'LoadBalancer' || type === 'NodePort' || isFilled(externalIPs);
  if (policy !== undefined && policy !== '' && !isReachedFromOutside)
    yield violationAt(
      spec,
      'externalTrafficPolicy',
      `\`externalTrafficPolicy\` belongs to what is reached from outside, and this is ${scalarText(type)}, ${REFUSED}.`,
    );
  if (spec.value['healthCheckNodePort'] && (type !== 'LoadBalancer' || policy !== 'Local'))
    yield violationAt(
      spec,
      'healthCheckNodePort',
      `A port for health checks belongs to the type LoadBalancer with \`externalTrafficPolicy: Local\`, ${REFUSED}.`,
    );
  if (sessionAffinityConfig !== undefined && sessionAffinity !== 'ClientIP') {
    const text = 'Sessions are configured and `sessionAffinity` is not ClientIP, so the API server drops the settings.';
    yield { ...violationAt(spec, 'sessionAffinityConfig', text), severity: 'medium' };
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function* addresses(spec: Part): Generator<Violation> {
  const { clusterIP, externalIPs, loadBalancerSourceRanges: ranges } = spec.value;
  if (Array.isArray(externalIPs))
    yield* addressFaults(
      { ...spec, path: [...spec.path, 'externalIPs'] },
      externalIPs,
      (text) => ipFamily(text) !== undefined,
    );
  if (typeof clusterIP === 'string' && clusterIP !== '' && clusterIP !== 'None' && ipFamily(clusterIP) === undefined)
    yield violationAt(spec, 'clusterIP', `"${clusterIP}" is no address, ${REFUSED}.`);
  if (Array.isArray(ranges) && spec.value['type'] === 'LoadBalancer')
    yield* addressFaults(
      { ...spec, path: [...spec.path, 'loadBalancerSourceRanges'] },
      ranges,
      (text) => cidrOf(text.trim()) !== undefined,
    );
}

function* addressFaults(
  part: Part,
  values: readonly unknown[],
  isRight: (text: string) => boolean,
): Generator<Violation> {
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string' && !isRight(value))
      yield violationAt(part, index, `"${value}" is no address of the form that is wanted here, ${REFUSED}.`);
  }
}
