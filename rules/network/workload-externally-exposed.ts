import { exposuresIn } from '../../src/kubernetes/network/exposure.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { servicesByTemplate } from '../../src/kubernetes/network/services-of-pods.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads that are reached from outside of the cluster, each with what leads to it. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const exposures = groupBy(exposuresIn(set), ({ service }) => service);
  for (const [{ owner, templatePath }, services] of servicesByTemplate(set, pods)) {
    const leading = services.flatMap((service) => exposures.get(service) ?? []);
    const first = leading[0];
    if (first === undefined) continue;
    yield {
      resource: owner,
      path: [...templatePath, 'metadata', 'labels'],
      message: `${owner.kind} "${owner.name}" is reached from outside of the cluster through ${first.by.kind} "${first.by.name}", so its other findings weigh more.`,
      related: leading.map(({ by, path }) => ({
        resource: by,
        path,
        message: `${by.kind} "${by.name}" leads to it.`,
      })),
    };
  }
};
