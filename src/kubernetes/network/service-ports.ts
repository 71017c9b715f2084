import { valueAt } from '../../model/data.ts';
import type { Resource } from '../../model/resource.ts';

/** Whether a Service has a port of this number, of the very type that it is asked for. An external name takes requests on any. */
export function hasPort(service: Resource, port: unknown): boolean {
  if (valueAt(service.object, ['spec', 'type']) === 'ExternalName') return true;
  const ports = valueAt(service.object, ['spec', 'ports']);
  return Array.isArray(ports) && ports.some((one) => valueAt(one, ['port']) === port);
}
