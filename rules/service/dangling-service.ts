import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { servicesOfRollouts } from '../../src/kubernetes/network/rollout-services.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A Service whose selector matches no pod template of the set. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const operatorKinds = Array.isArray(params['operatorKinds']) ? params['operatorKinds'] : [];
  // A custom resource of such a kind becomes pods whose labels nobody can read here.
  const hasOperator = set.resources.some(({ apiVersion, kind }) =>
    operatorKinds.some((pattern) => typeof pattern === 'string' && matchesKind(pattern, apiVersion, kind)),
  );
  const ofRollouts = servicesOfRollouts(set);
  for (const service of set.ofKind('Service')) {
    const spec = service.object['spec'];
    if (!isMap(spec) || spec['type'] === 'ExternalName') continue;
    const selector = spec['selector'];
    if (!isMap(selector) || Object.keys(selector).length === 0) continue;
    if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
    if (ofRollouts.has(service.name) || pods.selectedByPairs(selector, service).length > 0) continue;
    const severity = severityOfBrokenLink(set, pods.templates.length > 0 && !hasOperator);
    yield {
      resource: service,
      path: ['spec', 'selector'],
      message: `Service "${service.name}" selects no pod of this source, so connections to it are refused${severity === 'info' ? ' unless its pods come from elsewhere' : ''}.`,
      severity,
    };
  }
};
