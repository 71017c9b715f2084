import { ipFamily } from '../../src/kubernetes/syntax/address-syntax.ts';
import { isDnsSubdomain } from '../../src/kubernetes/syntax/name-syntax.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Addresses that the server takes of no endpoint: of the host itself, of one link, and of many. Source: pkg/apis/core/validation. */
const NO_ENDPOINT = /^(?:127\.|169\.254\.|224\.0\.0\.|0\.0\.0\.0$|::1?$|fe[89ab][0-9a-f]:|ff02:)/iu;

/** Addresses of endpoints that are not of the kind that their slice says. */
export const check: SetCheck = function* (set) {
  for (const slice of set.ofKind('EndpointSlice')) {
    const { addressType } = slice.object;
    const faultOf = typeof addressType === 'string' ? FAULTS[addressType] : undefined;
    if (faultOf === undefined) continue;
    for (const endpoint of partsIn(wholeOf(slice), 'endpoints')) {
      const { addresses } = endpoint.value;
      if (!Array.isArray(addresses)) continue;
      for (const [index, address] of (addresses as readonly unknown[]).entries()) {
        const fault = typeof address === 'string' && address !== '' ? faultOf(address) : undefined;
        if (fault === undefined) continue;
        yield violationAt(
          { ...endpoint, path: [...endpoint.path, 'addresses'] },
          index,
          `"${scalarText(address).slice(0, 60)}" ${fault}, so the API server refuses the slice.`,
        );
      }
    }
  }
};

/** What is wrong with an address, by the kind that the slice says; undefined where nothing is. */
const FAULTS: Readonly<Record<string, (address: string) => string | undefined>> = {
  IPv4: (address) => faultOfIp(address, 'IPv4'),
  IPv6: (address) => faultOfIp(address, 'IPv6'),
  FQDN(address) {
    const name = address.replace(/\.$/u, '');
    return name.includes('.') && isDnsSubdomain(name) ? undefined : 'is no DNS name with a dot';
  },
};

function faultOfIp(address: string, family: 'IPv4' | 'IPv6'): string | undefined {
  if (ipFamily(address) !== family) return `is no ${family} address`;
  return NO_ENDPOINT.test(address) ? 'is no address of an endpoint' : undefined;
}
