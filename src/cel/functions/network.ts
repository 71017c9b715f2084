import { CelError, CelObject, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** An IP address: its bits as one number, and how many there are (32 or 128). */
export class Ip extends CelObject {
  readonly bits: bigint;
  readonly width: 32 | 128;

  constructor(bits: bigint, width: 32 | 128) {
    super();
    this.bits = bits;
    this.width = width;
  }

  get typeName(): string {
    return 'net.IP';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Ip && other.bits === this.bits && other.width === this.width;
  }
}

/** A range of addresses as written: an address, whose host bits may be set, and the length of the prefix. */
export class Cidr extends CelObject {
  readonly address: Ip;
  readonly length: number;

  constructor(address: Ip, length: number) {
    super();
    this.address = address;
    this.length = length;
  }

  get typeName(): string {
    return 'net.CIDR';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Cidr && other.length === this.length && other.address.equals(this.address);
  }
}

// Kubernetes reads neither zones, IPv4-mapped IPv6 addresses nor octets with leading zeros.
function parseIp(text: string): Ip | undefined {
  if (text.includes(':')) return parseIpv6(text);
  const bits = parseIpv4(text);
  return bits === undefined ? undefined : new Ip(bits, 32);
}

function parseIpv4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256))
    return undefined;
  return octets.reduce((bits, octet) => bits * 256n + BigInt(octet), 0n);
}

function parseIpv6(text: string): Ip | undefined {
  if (text.length > 45) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = '', tail] = halves;
  const left = groupsOf(head, tail === undefined);
  const right = tail === undefined ? [] : groupsOf(tail, true);
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => 0), ...right];
  const bits = groups.reduce((sum, group) => sum * 65_536n + BigInt(group), 0n);
  return bits >> 32n === 0xffffn ? undefined : new Ip(bits, 128);
}

function groupsOf(text: string, mayEndInIpv4: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [position, part] of parts.entries()) {
    const ipv4 = mayEndInIpv4 && position === parts.length - 1 && part.includes('.') ? parseIpv4(part) : undefined;
    if (ipv4 !== undefined) groups.push(Number(ipv4 >> 16n), Number(ipv4 & 0xffffn));
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** An address in its canonical form (RFC 5952 for IPv6). */
export function textOfIp(value: Ip): string {
  if (value.width === 32) return [24n, 16n, 8n, 0n].map((shift) => (value.bits >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, position) =>
    Number((value.bits >> BigInt(112 - position * 16)) & 0xffffn),
  );
  const [start, length] = longestZeroRun(groups);
  return length < 2 ? hexOf(groups) : `${hexOf(groups.slice(0, start))}::${hexOf(groups.slice(start + length))}`;
}

function hexOf(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(':');
}

function longestZeroRun(groups: readonly number[]): readonly [start: number, length: number] {
  let best: readonly [number, number] = [0, 0];
  let start = 0;
  for (let position = 0; position <= groups.length; position++) {
    if (groups[position] === 0) continue;
    if (position - start > best[1]) best = [start, position - start];
    start = position + 1;
  }
  return best;
}

/** A range as it was written, the address in canonical form. */
export function textOfCidr(value: Cidr): string {
  return `${textOfIp(value.address)}/${value.length}`;
}

function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
  const address = parseIp(match?.[1] ?? '');
  const length = Number(match?.[2]);
  return address === undefined || length > address.width ? undefined : new Cidr(address, length);
}

/** `ip(text)`, or the address of a range. */
export function ip(value: CelValue): CelValue {
  if (value instanceof Cidr) return value.address;
  if (typeof value !== 'string') return noOverload('ip', value);
  return parseIp(value) ?? new CelError(`${JSON.stringify(value)} is no IP address`);
}

/** `isIP(text)`. */
export function isIP(value: CelValue): CelValue {
  return typeof value === 'string' ? parseIp(value) !== undefined : noOverload('isIP', value);
}

/** `ip.isCanonical(text)`: the text is an address, in the one form in which it should be written. */
export function isCanonicalIp(value: CelValue): CelValue {
  if (typeof value !== 'string') return noOverload('ip.isCanonical', value);
  const address = parseIp(value);
  return address === undefined
    ? new CelError(`${JSON.stringify(value)} is no IP address`)
    : textOfIp(address) === value;
}

/** `cidr(text)`. */
export function cidr(value: CelValue): CelValue {
  if (typeof value !== 'string') return noOverload('cidr', value);
  return parseCidr(value) ?? new CelError(`${JSON.stringify(value)} is no range of addresses such as 10.0.0.0/8`);
}

/** `isCIDR(text)`. */
export function isCIDR(value: CelValue): CelValue {
  return typeof value === 'string' ? parseCidr(value) !== undefined : noOverload('isCIDR', value);
}

/** `address.family()`: 4 or 6. */
export function family(value: CelValue): CelValue {
  if (!(value instanceof Ip)) return noOverload('family', value);
  return value.width === 32 ? 4 : 6;
}

/** `address.isUnspecified()`: all bits are zero. */
export function isUnspecified(value: CelValue): CelValue {
  return value instanceof Ip ? value.bits === 0n : noOverload('isUnspecified', value);
}

/** `address.isLoopback()`. */
export function isLoopback(value: CelValue): CelValue {
  if (!(value instanceof Ip)) return noOverload('isLoopback', value);
  return value.width === 32 ? value.bits >> 24n === 127n : value.bits === 1n;
}

/** `address.isLinkLocalMulticast()`. */
export function isLinkLocalMulticast(value: CelValue): CelValue {
  if (!(value instanceof Ip)) return noOverload('isLinkLocalMulticast', value);
  return value.width === 32 ? value.bits >> 8n === 0xe00000n : ((value.bits >> 112n) & 0xff0fn) === 0xff02n;
}

/** `address.isLinkLocalUnicast()`. */
export function isLinkLocalUnicast(value: CelValue): CelValue {
  if (!(value instanceof Ip)) return noOverload('isLinkLocalUnicast', value);
  return value.width === 32 ? value.bits >> 16n === 0xa9fen : value.bits >> 118n === 0xfe80n >> 6n;
}

/** `address.isGlobalUnicast()`: none of the special ones above, no multicast and no broadcast; private ranges count. */
export function isGlobalUnicast(value: CelValue): CelValue {
  if (!(value instanceof Ip)) return noOverload('isGlobalUnicast', value);
  const isMulticast = value.width === 32 ? value.bits >> 28n === 0xen : value.bits >> 120n === 0xffn;
  const isBroadcast = value.width === 32 && value.bits === 0xffffffffn;
  const isSpecial = isUnspecified(value) === true || isLoopback(value) === true || isLinkLocalUnicast(value) === true;
  return !isMulticast && !isBroadcast && !isSpecial;
}

/** `range.containsIP(address or text)`. */
export function containsIP(range: CelValue, address: CelValue): CelValue {
  const inner = typeof address === 'string' ? ip(address) : address;
  if (!(range instanceof Cidr) || !(inner instanceof Ip)) return noOverload('containsIP', range, inner);
  return isPrefixOf(range, inner);
}

/** `range.containsCIDR(range or text)`. */
export function containsCIDR(range: CelValue, other: CelValue): CelValue {
  const inner = typeof other === 'string' ? cidr(other) : other;
  if (!(range instanceof Cidr) || !(inner instanceof Cidr)) return noOverload('containsCIDR', range, inner);
  return inner.length >= range.length && isPrefixOf(range, inner.address);
}

function isPrefixOf(range: Cidr, address: Ip): boolean {
  if (range.address.width !== address.width) return false;
  const hostBits = BigInt(range.address.width - range.length);
  return range.address.bits >> hostBits === address.bits >> hostBits;
}

/** `range.prefixLength()`. */
export function prefixLength(value: CelValue): CelValue {
  return value instanceof Cidr ? value.length : noOverload('prefixLength', value);
}

/** `range.masked()`: with the host bits zero. */
export function masked(value: CelValue): CelValue {
  if (!(value instanceof Cidr)) return noOverload('masked', value);
  const hostBits = BigInt(value.address.width - value.length);
  return new Cidr(new Ip((value.address.bits >> hostBits) << hostBits, value.address.width), value.length);
}
