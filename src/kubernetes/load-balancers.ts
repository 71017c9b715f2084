import { isMap, valueAt } from '../model/data.ts';
import type { Resource } from '../model/resource.ts';
import { scalarText } from './scalar-text.ts';

/**
 * Annotations by which a cloud makes a load balancer that only the private network reaches, with the values that ask for it, in
 * small letters. Sources: the documentation of GKE, of the AWS Load Balancer Controller, AKS and OpenStack's cloud provider.
 */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  'networking.gke.io/load-balancer-type': ['internal'],
  'cloud.google.com/load-balancer-type': ['internal'],
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true', '0.0.0.0/0'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/openstack-internal-load-balancer': ['true'],
};

/** Whether a Service asks for a load balancer that the internet may reach. `internalClasses`: classes that are private by themselves. */
export function isExternalLoadBalancer({ object }: Resource, internalClasses: unknown): boolean {
  const spec = object['spec'];
  if (!isMap(spec) || spec['type'] !== 'LoadBalancer') return false;
  const loadBalancerClass = spec['loadBalancerClass'];
  if (Array.isArray(internalClasses) && internalClasses.includes(loadBalancerClass)) return false;
  return !Object.entries(INTERNAL).some(([key, values]) => values.includes(annotationText(object, key)));
}

/** An annotation's value in small letters; empty where there is none. */
export function annotationText(object: Resource['object'], key: string): string {
  return scalarText(valueAt(object, ['metadata', 'annotations', key]))
    .trim()
    .toLowerCase();
}
