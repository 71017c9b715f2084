import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { maySelect } from '../../src/kubernetes/workloads/pod-index.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf, mayShareNamespace, type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A StatefulSet whose pods get no names of their own, for want of a headless Service that selects them. */
export const check: SetCheck = function* (set) {
  const services = set.ofKind('Service');
  const byName = groupBy(services, (service) => service.name);
  for (const template of podTemplatesIn(set)) {
    const { owner } = template;
    if (!matchesKind('StatefulSet', owner.apiVersion, owner.kind)) continue;
    // Where no pod runs, none needs a name.
    if (valueAt(owner.object, ['spec', 'replicas']) === 0) continue;
    const path = ['spec', 'serviceName'];
    const wanted = scalarText(valueAt(owner.object, path));
    const candidates = (byName.get(wanted) ?? []).filter((service) => mayShareNamespace(service, owner));
    const service = candidates.find((one) => faultOf(one, template) === undefined) ?? candidates[0];
    const fault = service === undefined ? undefined : faultOf(service, template);
    if (service !== undefined && fault === undefined) continue;
    const why =
      wanted === '' ? 'names no Service' : (fault ?? `names Service "${wanted}", which is not in this source`);
    // A folder of manifests without a single Service most likely has its Services elsewhere.
    const isElsewhere = wanted !== '' && services.length === 0 && set.rendering.source.kind === 'manifests';
    yield {
      resource: owner,
      path,
      message: `StatefulSet "${owner.name}" ${why}, so its pods cannot be reached by names of their own.`,
      ...(isElsewhere ? { severity: 'info' as const } : {}),
      related:
        service === undefined ? [] : [{ resource: service, path: ['spec'], message: `Service "${service.name}".` }],
    };
  }
};

function faultOf(service: Resource, { template }: OwnedTemplate): string | undefined {
  const spec = service.object['spec'];
  if (!isMap(spec) || spec['clusterIP'] !== 'None') return `names Service "${service.name}", which is not headless`;
  // Without a selector somebody else writes the endpoints.
  const selector = spec['selector'];
  const isOfOthers = isMap(selector) && maySelect({ matchLabels: selector }, labelsOf(template)) === false;
  return isOfOthers ? `names Service "${service.name}", which selects other pods` : undefined;
}
