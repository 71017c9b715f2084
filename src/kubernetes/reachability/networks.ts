import { cidrOf, ipFamily } from '../syntax/address-syntax.ts';

/** A network of addresses as numbers. */
export interface Network {
  readonly bits: 32 | 128;
  readonly length: number;
  readonly first: bigint;
}

/** Ranges that clusters take their pods' addresses from. Sources: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'].flatMap(
  (text) => networkOf(text) ?? [],
);

/** A network as `10.0.0.0/8` writes it, or a single address; undefined for what is none. */
export function networkOf(text: string): Network | undefined {
  const written = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  const cidr = cidrOf(written);
  const family = ipFamily(cidr?.address ?? '');
  if (cidr === undefined || family === undefined) return undefined;
  const bits = family === 'IPv4' ? 32 : 128;
  const hostBits = BigInt(bits - cidr.bits);
  const value = family === 'IPv4' ? ipv4Value(cidr.address) : ipv6Value(cidr.address);
  return { bits, length: cidr.bits, first: (value >> hostBits) << hostBits };
}

/** Whether all addresses of `inner` are in `outer`. */
export function containsNetwork(outer: Network, inner: Network): boolean {
  if (outer.bits !== inner.bits || outer.length > inner.length) return false;
  const hostBits = BigInt(outer.bits - outer.length);
  return inner.first >> hostBits === outer.first >> hostBits;
}

/** Whether they share an address. */
export function networksOverlap(one: Network, other: Network): boolean {
  return containsNetwork(one, other) || containsNetwork(other, one);
}

/** Whether pods of a cluster may have addresses in it. */
export function mayHoldPods(network: Network): boolean {
  return PRIVATE.some((one) => networksOverlap(one, network));
}

function ipv4Value(address: string): bigint {
  return address.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function ipv6Value(address: string): bigint {
  const [head = '', tail] = withoutIpv4(address).split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n);
}

/** `::ffff:192.0.2.1` as `::ffff:c000:201`. */
function withoutIpv4(address: string): string {
  const start = address.lastIndexOf(':') + 1;
  const last = address.slice(start);
  if (!last.includes('.')) return address;
  const value = ipv4Value(last);
  return `${address.slice(0, start)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}

function groupsOf(half: string): readonly string[] {
  return half === '' ? [] : half.split(':');
}
