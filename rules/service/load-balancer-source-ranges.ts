import { annotationText, isExternalLoadBalancer } from '../../src/kubernetes/network/load-balancers.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const EVERYWHERE = ['0.0.0.0/0', '::/0'];
const FIELD: Path = ['spec', 'loadBalancerSourceRanges'];
const ANNOTATION = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** Public load balancers that take connections from anywhere. */
export const check: SetCheck = function* (set, params) {
  for (const service of set.ofKind('Service')) {
    if (!isExternalLoadBalancer(service, params['internalClasses'])) continue;
    const path = placeOfOpenRange(service);
    if (path === undefined) continue;
    yield {
      resource: service,
      path,
      message: `Service "${service.name}" takes connections from every address of the internet, so scanners find its pods within minutes.`,
    };
  }
};

/** Where everybody is let in; undefined where only some are. The annotation counts where the field is empty. */
function placeOfOpenRange({ object }: Resource): Path | undefined {
  const ranges = valueAt(object, FIELD);
  const listed: readonly unknown[] = Array.isArray(ranges) ? ranges : [];
  if (listed.length > 0) {
    const open = listed.findIndex((range) => typeof range === 'string' && EVERYWHERE.includes(range.trim()));
    return open < 0 ? undefined : [...FIELD, open];
  }
  const noted = annotationText(object, ANNOTATION);
  if (noted === '') return FIELD;
  return noted.split(',').some((range) => EVERYWHERE.includes(range.trim()))
    ? ['metadata', 'annotations', ANNOTATION]
    : undefined;
}
