import { autoscalersIn, isMeantToRunSeveral, REPLICA_SCALERS } from '../../src/kubernetes/workloads/autoscalers.ts';
import { isReplicated } from '../../src/kubernetes/workloads/long-running.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** What the strict reading wants constraints for. */
const HOSTS_AND_ZONES = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'];

/** Which check asks each pod for a constraint, and which one for hosts and zones. */
const OF_PODS = { polaris: ['topologySpreadConstraint'] };
const OF_PLACES = { kyverno: ['topologyspreadconstraints-policy'] };

/** Several pods of one workload that no constraint spreads, or not over each of the site's places. */
export const check: SetCheck = function* (set, params) {
  const keys = Array.isArray(params['keys']) ? params['keys'] : [];
  const isStrict = keys.length === 0 && params['strict'] === true;
  const wanted = isStrict ? HOSTS_AND_ZONES : keys;
  const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
  for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
    const list = spec['topologySpreadConstraints'];
    const constraints = Array.isArray(list) ? list.filter((one) => isMap(one)) : [];
    if (owner.kind === 'Pod' && params['strict'] === true && constraints.length === 0) yield ofLonePod(owner);
    if (!isReplicated(owner) || !isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
    const missing = wanted.filter((key) => !constraints.some((one) => one['topologyKey'] === key));
    if (constraints.length > 0 && missing.length === 0) continue;
    const places = constraints.length > 0 ? ` over ${missing.join(' and ')}` : '';
    yield {
      resource: owner,
      ...(isStrict && constraints.length > 0 ? { arm: 'strict' as const } : {}),
      passedBy: {
        ...(isStrict && constraints.length > 0 ? OF_PODS : {}),
        ...(isPair(owner) ? OF_PLACES : {}),
      },
      path: [...templatePath, 'spec', 'topologySpreadConstraints'],
      message: `No constraint spreads the pods of ${owner.kind} "${owner.name}"${places}, so one place that fails may take most of them.`,
    };
  }
};

/** Two pods cannot be in three places; who asks for hosts and zones begins at three. */
function isPair({ object }: Resource): boolean {
  const replicas = valueAt(object, ['spec', 'replicas']);
  return typeof replicas === 'number' && replicas < 3;
}

function ofLonePod(owner: Resource): Violation {
  return {
    resource: owner,
    arm: 'strict',
    severity: 'info',
    passedBy: OF_PLACES,
    path: ['spec', 'topologySpreadConstraints'],
    message: `Pod "${owner.name}" has no topology spread constraint, so pods like it may all land in one place.`,
  };
}
