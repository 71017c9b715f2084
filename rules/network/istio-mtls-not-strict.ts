import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Places where the mesh takes or sends traffic that is not encrypted. */
export const check: SetCheck = function* (set) {
  for (const resource of set.ofKind('PeerAuthentication.security.istio.io')) {
    for (const path of modesOfPeers(resource)) {
      const mode = valueAt(resource.object, path);
      if (mode !== 'PERMISSIVE' && mode !== 'DISABLE') continue;
      yield {
        resource,
        path,
        message: `PeerAuthentication "${resource.name}" has mode ${mode}, so the pods ${mode === 'DISABLE' ? 'take nothing but' : 'also take'} traffic in the clear from whoever sends it.`,
      };
    }
  }
  for (const resource of set.ofKind('DestinationRule.networking.istio.io')) {
    for (const path of modesOfDestination(resource)) {
      if (valueAt(resource.object, path) !== 'DISABLE') continue;
      yield {
        resource,
        path,
        message: `DestinationRule "${resource.name}" switches TLS off, so what is sent to the host can be read and changed on the way.`,
      };
    }
  }
};

function modesOfPeers({ object }: Resource): readonly Path[] {
  const ports = valueAt(object, ['spec', 'portLevelMtls']);
  return [
    ['spec', 'mtls', 'mode'],
    ...(isMap(ports) ? Object.keys(ports).map((port) => ['spec', 'portLevelMtls', port, 'mode']) : []),
  ];
}

function modesOfDestination({ object }: Resource): readonly Path[] {
  const subsets = valueAt(object, ['spec', 'subsets']);
  const policies: readonly Path[] = [
    ['spec', 'trafficPolicy'],
    ...(Array.isArray(subsets) ? subsets.map((_, index): Path => ['spec', 'subsets', index, 'trafficPolicy']) : []),
  ];
  return policies.flatMap((policy) => {
    const ports = valueAt(object, [...policy, 'portLevelSettings']);
    return [
      [...policy, 'tls', 'mode'],
      ...(Array.isArray(ports) ? ports.map((_, index) => [...policy, 'portLevelSettings', index, 'tls', 'mode']) : []),
    ];
  });
}
