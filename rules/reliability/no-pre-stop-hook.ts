import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { isLongRunning } from '../../src/kubernetes/workloads/long-running.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A container that is told to stop while a Service still sends traffic to it. */
export const check: SetCheck = function* (set, params) {
  const pods = indexPods(set);
  const servicesOf = servicesByTemplate(set, pods);
  const hasServices = set.ofKind('Service').length > 0;
  const everyContainer = params['everyContainer'] === true || params['strict'] === true;
  for (const template of pods.templates) {
    if (!isLongRunning(template)) continue;
    const isServed = servicesOf.has(template);
    for (const { container, shownName, type, path } of containersOf(template)) {
      if (type !== 'container' || valueAt(container, ['lifecycle', 'preStop']) !== undefined) continue;
      // Where no Service is at hand, who declares a port is most likely behind one.
      const ports = container['ports'];
      const mayBeServed = !hasServices && Array.isArray(ports) && ports.length > 0;
      if (!isServed && !mayBeServed && !everyContainer) continue;
      yield {
        resource: template.owner,
        path: [...path, 'lifecycle', 'preStop'],
        message: `Container ${shownName} stops at once when it is told to, while requests still come in, so each rollout drops some.`,
      };
    }
  }
};
