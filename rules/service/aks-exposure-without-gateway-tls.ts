import { annotationText } from '../../src/kubernetes/network/load-balancers.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const INTERNAL = 'service.beta.kubernetes.io/azure-load-balancer-internal';

/** Services of an AKS cluster that are reached past an Application Gateway with TLS. */
export const check: SetCheck = function* (set) {
  const hasGateway = set.ofKind('Ingress').some(isGatewayWithTls);
  for (const service of set.ofKind('Service')) {
    const type = valueAt(service.object, ['spec', 'type']);
    if (type !== 'LoadBalancer' && type !== 'NodePort') continue;
    const isPublic = type === 'LoadBalancer' && annotationText(service.object, INTERNAL) !== 'true';
    if (hasGateway && !isPublic) continue;
    yield {
      resource: service,
      path: isPublic && hasGateway ? ['metadata', 'annotations', INTERNAL] : ['spec', 'type'],
      message: `Service "${service.name}" is reached from outside ${hasGateway ? 'past the Application Gateway' : 'without an Application Gateway that ends TLS'}, so what clients send may be read on its way.`,
    };
  }
};

function isGatewayWithTls({ object }: Resource): boolean {
  const tls = valueAt(object, ['spec', 'tls']);
  if (!Array.isArray(tls) || tls.length === 0) return false;
  return (
    valueAt(object, ['spec', 'ingressClassName']) === 'azure-application-gateway' ||
    annotationText(object, 'kubernetes.io/ingress.class') === 'azure/application-gateway'
  );
}
