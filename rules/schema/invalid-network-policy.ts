import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { cidrOf } from '../../src/kubernetes/syntax/address-syntax.ts';
import { portNameFault } from '../../src/kubernetes/syntax/name-syntax.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the policy';

/** Peers and ports of policies that the API server refuses. */
export const check: SetCheck = function* (set) {
  for (const policy of set.ofKind('NetworkPolicy')) {
    const spec = partAt(wholeOf(policy), 'spec');
    if (spec === undefined) continue;
    for (const [direction, peers] of [
      ['ingress', 'from'],
      ['egress', 'to'],
    ] as const) {
      for (const rule of partsIn(spec, direction)) {
        for (const peer of partsIn(rule, peers)) yield* peerFaults(peer);
        for (const port of partsIn(rule, 'ports')) yield* portFaults(port);
      }
    }
  }
};

function* peerFaults(peer: Part): Generator<Violation> {
  const selector = ['podSelector', 'namespaceSelector'].find((key) => peer.value[key] !== undefined);
  const block = partAt(peer, 'ipBlock');
  if (selector === undefined && block === undefined)
    yield violationAt(peer, undefined, `The peer says neither which pods nor which addresses it means, ${REFUSED}.`);
  if (block === undefined) return;
  if (selector !== undefined)
    yield violationAt(peer, selector, `The peer has a block of addresses and a selector as well, ${REFUSED}.`);
  yield* blockFaults(block);
}

function* blockFaults(block: Part): Generator<Violation> {
  const { cidr, except } = block.value;
  const outer = typeof cidr === 'string' ? cidrOf(cidr) : undefined;
  if (typeof cidr === 'string' && outer === undefined)
    yield violationAt(block, 'cidr', `"${cidr}" is no block of addresses like 10.0.0.0/8, ${REFUSED}.`);
  if (outer === undefined || !Array.isArray(except)) return;
  const holes: Part = { ...block, path: [...block.path, 'except'] };
  for (const [index, hole] of (except as readonly unknown[]).entries()) {
    const inner = typeof hole === 'string' ? cidrOf(hole) : undefined;
    if (inner !== undefined && inner.bits > outer.bits && isWithin(inner.address, outer)) continue;
    if (typeof hole === 'string')
      yield violationAt(
        holes,
        index,
        `"${hole}" does not lie within "${scalarText(cidr)}", from which it is to be left out, ${REFUSED}.`,
      );
  }
}

/** Whether the first bits of two IPv4 addresses are the same; true for IPv6, which is not worked out. */
function isWithin(
  address: string,
  { address: network, bits }: { readonly address: string; readonly bits: number },
): boolean {
  if (address.includes(':') || network.includes(':')) return address.includes(':') === network.includes(':');
  const cut = 2 ** (32 - bits);
  return Math.floor(numberOf(address) / cut) === Math.floor(numberOf(network) / cut);
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function* portFaults(part: Part): Generator<Violation> {
  const { port, endPort } = part.value;
  if (typeof port === 'number' && (port < 1 || port > 65_535))
    yield violationAt(part, 'port', `The port is ${port}, and ports go from 1 to 65535, ${REFUSED}.`);
  const fault = typeof port === 'string' ? portNameFault(port) : undefined;
  if (fault !== undefined) yield violationAt(part, 'port', `The port name "${scalarText(port)}" ${fault}, ${REFUSED}.`);
  if (typeof endPort !== 'number') return;
  if (typeof port !== 'number')
    yield violationAt(part, 'endPort', `A range of ports begins with a number, and this one does not, ${REFUSED}.`);
  else if (endPort < port || endPort > 65_535)
    yield violationAt(part, 'endPort', `The range of ports ends at ${endPort} and begins at ${port}, ${REFUSED}.`);
}
