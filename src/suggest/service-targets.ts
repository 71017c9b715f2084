import { indexPods } from '../kubernetes/workloads/pod-index.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import type { OwnedTemplate } from '../kubernetes/selectors.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import type { SuggestedPort } from './policy-suggestion.ts';

/** The workloads of the set that a Service sends connections to. */
export function targetsOf(service: Resource, set: ResourceSet): readonly OwnedTemplate[] {
  const spec = service.object['spec'];
  if (!isMap(spec) || spec['type'] === 'ExternalName') return [];
  const { selector } = spec;
  return isMap(selector) && Object.keys(selector).length > 0 ? indexPods(set).selectedByPairs(selector, service) : [];
}

/** The ports of its pods that a Service leads to; those behind one of its ports (by number or name), or all. */
export function targetPorts(service: Resource, port?: number | string): readonly SuggestedPort[] {
  const ports = valueAt(service.object, ['spec', 'ports']);
  if (!Array.isArray(ports)) return [];
  const chosen = ports.filter(
    (one: unknown) =>
      port === undefined || valueAt(one, [typeof port === 'number' ? 'port' : 'name']) === port || ports.length === 1,
  );
  return chosen.flatMap((one: unknown) => {
    const target = valueAt(one, ['targetPort']) ?? valueAt(one, ['port']);
    const protocol = scalarText(valueAt(one, ['protocol'])) || 'TCP';
    if (typeof target === 'number' && target > 0) return [{ protocol, port: target }];
    const name = scalarText(target);
    if (name === '') return [];
    return [{ protocol, port: /^\d+$/u.test(name) ? Number(name) : name }];
  });
}
