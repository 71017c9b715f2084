const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/u;

/** The family of an address as the API server reads it; undefined for what is none. Parts with leading zeros are none. */
export function ipFamily(text: string): 'IPv4' | 'IPv6' | undefined {
  if (!text.includes(':')) return isIpv4(text) ? 'IPv4' : undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  // The last four bytes may be written as an IPv4 address.
  const size = groups.length + (last.includes('.') ? 1 : 0);
  const areGroups = groups.every(
    (one, index) => /^[0-9A-Fa-f]{1,4}$/u.test(one) || (index === groups.length - 1 && isIpv4(one)),
  );
  return areGroups && (halves.length === 2 ? size < 8 : size === 8) ? 'IPv6' : undefined;
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255);
}

/** Address and length of a network as `10.0.0.0/8` writes it; undefined for what is none. */
export function cidrOf(text: string): { readonly address: string; readonly bits: number } | undefined {
  const [address = '', length = '', ...more] = text.split('/');
  const family = ipFamily(address);
  if (family === undefined || more.length > 0 || !/^(?:0|[1-9]\d{0,2})$/u.test(length)) return undefined;
  return Number(length) <= (family === 'IPv4' ? 32 : 128) ? { address, bits: Number(length) } : undefined;
}
