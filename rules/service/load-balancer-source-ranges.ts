import { annotationText, isExternalLoadBalancer } from '../../src/kubernetes/load-balancers.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const EVERYWHERE = ['0.0.0.0/0', '::/0'];

/** Public load balancers that take connections from anywhere. */
export const check: SetCheck = function* (set, params) {
  for (const service of set.ofKind('Service')) {
    if (!isExternalLoadBalancer(service, params['internalClasses'])) continue;
    if (annotationText(service.object, 'service.beta.kubernetes.io/load-balancer-source-ranges') !== '') continue;
    const field: Path = ['spec', 'loadBalancerSourceRanges'];
    const ranges = valueAt(service.object, field);
    const listed: readonly unknown[] = Array.isArray(ranges) ? ranges : [];
    const open = listed.findIndex((range) => typeof range === 'string' && EVERYWHERE.includes(range.trim()));
    if (listed.length > 0 && open < 0) continue;
    yield {
      resource: service,
      path: open < 0 ? field : [...field, open],
      message: `Service "${service.name}" takes connections from every address of the internet, so scanners find its pods within minutes.`,
    };
  }
};
