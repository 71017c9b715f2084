import { classOfIngress, nginxAnnotation, pathsOfIngress } from '../../src/kubernetes/network/ingresses.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { mayShareNamespace } from '../../src/kubernetes/selectors.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Annotations that put a firewall in front. Source: the documentation of each controller. */
const SHIELDS: readonly string[] = [
  'alb.ingress.kubernetes.io/waf-acl-id',
  'alb.ingress.kubernetes.io/wafv2-acl-arn',
  'alb.ingress.kubernetes.io/wafv2-acl-name',
  'alb.ingress.kubernetes.io/web-acl-id',
  'appgw.ingress.kubernetes.io/waf-policy-for-path',
  'appprotect.f5.com/app-protect-policy',
  'haproxy-ingress.github.io/waf',
  'ingress.kubernetes.io/waf',
];

/** Annotations with a list of plugins or middlewares, among which a firewall goes by its name. */
const PLUGINS: readonly string[] = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins'];

/** An Ingress that the Internet may reach, with no web application firewall in front of it that the set shows. */
export const check: SetCheck = function* (set) {
  const shielded = servicesBehindArmor(set);
  const isShieldedByController = set
    .ofKind('ConfigMap')
    .some(({ object }) => isOn(valueAt(object, ['data', 'enable-modsecurity'])));
  for (const ingress of set.ofKind('Ingress')) {
    const isNginx = /^$|nginx/u.test(classOfIngress(ingress));
    if (!publishes(ingress) || isInternal(ingress) || hasShield(ingress)) continue;
    if (isNginx && isShieldedByController) continue;
    if (backendsOf(ingress).some((name) => shielded(name, ingress))) continue;
    yield {
      resource: ingress,
      path: ['metadata', 'annotations'],
      message: `Ingress "${ingress.name}" has no web application firewall in front, so every request of the Internet reaches the program as it is.`,
    };
  }
};

function annotation({ object }: Resource, name: string): unknown {
  return valueAt(object, ['metadata', 'annotations', name]);
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function publishes(ingress: Resource): boolean {
  const { object } = ingress;
  return (
    pathsOfIngress(ingress).length > 0 ||
    valueAt(object, ['spec', 'defaultBackend']) !== undefined ||
    valueAt(object, ['spec', 'backend']) !== undefined
  );
}

/** Whether the Ingress says that not everyone may reach it. A load balancer of AWS is internal unless told otherwise. */
function isInternal(ingress: Resource): boolean {
  const ingressClass = classOfIngress(ingress);
  return (
    /internal|private/iu.test(ingressClass) ||
    (ingressClass === 'alb' && annotation(ingress, 'alb.ingress.kubernetes.io/scheme') !== 'internet-facing') ||
    isOn(annotation(ingress, 'appgw.ingress.kubernetes.io/use-private-ip')) ||
    (nginxAnnotation(ingress, 'whitelist-source-range') ?? nginxAnnotation(ingress, 'allowlist-source-range')) !==
      undefined
  );
}

function hasShield(ingress: Resource): boolean {
  const snippet = nginxAnnotation(ingress, 'modsecurity-snippet');
  return (
    isOn(nginxAnnotation(ingress, 'enable-modsecurity')) ||
    (typeof snippet === 'string' && /SecRuleEngine\s+On/iu.test(snippet)) ||
    isOn(annotation(ingress, 'appprotect.f5.com/app-protect-enable')) ||
    SHIELDS.some((name) => annotation(ingress, name) !== undefined) ||
    PLUGINS.some((name) => /coraza|modsecurity|waf/iu.test(scalarText(annotation(ingress, name))))
  );
}

function backendsOf(ingress: Resource): readonly string[] {
  const paths = pathsOfIngress(ingress).map(({ item }) => item['backend']);
  return [...paths, valueAt(ingress.object, ['spec', 'defaultBackend'])]
    .map((backend) => valueAt(backend, ['service', 'name']))
    .filter((name) => typeof name === 'string');
}

/** Services whose load balancer of Google Cloud has a policy of Cloud Armor, or a BackendConfig that lies elsewhere. */
function servicesBehindArmor(set: ResourceSet): (name: string, ingress: Resource) => boolean {
  const services = groupBy(set.ofKind('Service'), ({ name }) => name);
  const configs = groupBy(set.ofKind('BackendConfig.cloud.google.com'), ({ name }) => name);
  return (name, ingress) =>
    (services.get(name) ?? []).some((service) => {
      if (!mayShareNamespace(service, ingress)) return false;
      const named = annotation(service, 'cloud.google.com/backend-config');
      if (typeof named !== 'string') return false;
      const config = [...configs.keys()]
        .filter((one) => named.includes(`"${one}"`))
        .flatMap((one) => configs.get(one) ?? []);
      const armor = config.map(({ object }) => valueAt(object, ['spec', 'securityPolicy', 'name']));
      return config.length === 0 || armor.some((policy) => typeof policy === 'string' && policy !== '');
    });
}
