import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { isWork } from '../../src/kubernetes/workloads/long-running.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { sendsToReadyPodsOnly, servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that get a Service's traffic though none of their containers can say when it is ready. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const [template, services] of servicesByTemplate(set, pods)) {
    const service = services.find(sendsToReadyPodsOnly);
    if (service === undefined || isWork(template)) continue;
    if (containersOf(template).some(({ container }) => container['readinessProbe'] !== undefined)) continue;
    const { owner, templatePath } = template;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'containers'],
      message: `${owner.kind} "${owner.name}" has no readiness probe at all, so Service "${service.name}" sends it traffic before it listens.`,
      related: [
        { resource: service, path: ['spec', 'selector'], message: `Service "${service.name}" selects its pods.` },
      ],
    };
  }
};
