import { isMap, valueAt } from '../../model/data.ts';
import type { Resource } from '../../model/resource.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/**
 * Annotations by which a cloud makes a load balancer that only the private network reaches, with the values that ask for it, in
 * small letters; any value where none is listed. Sources: Kubernetes' page on Services, "Internal load balancer", and the
 * documentation of the AWS Load Balancer Controller.
 */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  'networking.gke.io/load-balancer-type': ['internal'],
  'cloud.google.com/load-balancer-type': ['internal'],
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true', '0.0.0.0/0'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/openstack-internal-load-balancer': ['true'],
  'service.beta.kubernetes.io/cce-load-balancer-internal-vpc': ['true'],
  'service.beta.kubernetes.io/oci-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type': ['intranet'],
  'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type': ['private'],
  'service.kubernetes.io/qcloud-loadbalancer-internal-subnetid': [],
};

/** Whether a Service asks for a load balancer that the internet may reach. `internalClasses`: classes that are private by themselves. */
export function isExternalLoadBalancer({ object }: Resource, internalClasses: unknown): boolean {
  const spec = object['spec'];
  if (!isMap(spec) || spec['type'] !== 'LoadBalancer') return false;
  const loadBalancerClass = spec['loadBalancerClass'];
  if (Array.isArray(internalClasses) && internalClasses.includes(loadBalancerClass)) return false;
  return !Object.entries(INTERNAL).some(([key, values]) => {
    const text = annotationText(object, key);
    return values.length === 0 ? text !== '' : values.includes(text);
  });
}

/** An annotation's value in small letters; empty where there is none. */
export function annotationText(object: Resource['object'], key: string): string {
  return scalarText(valueAt(object, ['metadata', 'annotations', key]))
    .trim()
    .toLowerCase();
}
