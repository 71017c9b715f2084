import { isExternalLoadBalancer } from '../../src/kubernetes/network/load-balancers.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Services that ask for an address of the internet. */
export const check: SetCheck = function* (set, params) {
  for (const service of set.ofKind('Service')) {
    if (!isExternalLoadBalancer(service, params['internalClasses'])) continue;
    yield {
      resource: service,
      path: ['spec', 'type'],
      message: `Service "${service.name}" asks for a load balancer that may get a public address, so its pods may be open to the internet.`,
    };
  }
};
