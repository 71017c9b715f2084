import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Endpoints that lead to the node itself, to its neighbours on the link or to a group. */
export const check: SetCheck = function* (set) {
  for (const resource of [...set.ofKind('EndpointSlice'), ...set.ofKind('Endpoints')]) {
    for (const path of addressPathsOf(resource)) {
      const address = valueAt(resource.object, path);
      if (typeof address !== 'string' || !isSpecial(address)) continue;
      yield {
        resource,
        path,
        message: `${resource.kind} "${resource.name}" leads to ${address}, which is another machine for each node, so its Service opens what listens there for the node alone.`,
      };
    }
  }
};

/** Where the addresses stand in an EndpointSlice or in Endpoints. */
function addressPathsOf({ kind, object }: Resource): readonly Path[] {
  if (kind === 'EndpointSlice') {
    return pathsOfItems(object, ['endpoints']).flatMap((endpoint) => pathsOfItems(object, [...endpoint, 'addresses']));
  }
  return pathsOfItems(object, ['subsets']).flatMap((subset) =>
    ['addresses', 'notReadyAddresses'].flatMap((key) =>
      pathsOfItems(object, [...subset, key]).map((address) => [...address, 'ip']),
    ),
  );
}

function pathsOfItems(object: unknown, path: Path): readonly Path[] {
  const list = valueAt(object, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

/** Loopback, link-local and multicast addresses; those of IPv6 in any of their forms. Sources: RFC 6890, RFC 5771, RFC 4291. */
function isSpecial(address: string): boolean {
  const text = address.trim().toLowerCase();
  return (
    /^(?:127|169\.254|22[4-9]|23\d)(?:\.\d+)+$/u.test(text) ||
    /^fe[89ab][0-9a-f]:/u.test(text) ||
    /^(?:0*:)+0*1$/u.test(text) ||
    /^(?:0*:)+ffff:(?:127\.|169\.254\.)/u.test(text)
  );
}
