import { labelsOf, mayShareNamespace, podTemplatesIn, selectsByPairs } from '../../src/kubernetes/selectors.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A Service whose selector matches no pod template of the set. */
export const check: SetCheck = function* (set) {
  const templates = podTemplatesIn(set);
  // Services alone, e.g. a folder of services beside one of deployments: their pods are applied from elsewhere.
  if (templates.length === 0) return;
  for (const service of set.ofKind('Service')) {
    const spec = service.object['spec'];
    if (!isMap(spec) || spec['type'] === 'ExternalName') continue;
    const selector = spec['selector'];
    if (!isMap(selector) || Object.keys(selector).length === 0) continue;
    const reaches = templates.some(
      ({ owner, template }) => mayShareNamespace(service, owner) && selectsByPairs(selector, labelsOf(template)),
    );
    if (reaches) continue;
    yield {
      resource: service,
      path: ['spec', 'selector'],
      message: `Service "${service.name}" selects no pod of this source, so connections to it are refused.`,
    };
  }
};
