import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { oldestVersion } from '../../src/kubernetes/target-versions.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { Data } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the autoscaler';
/** The source that each type of metric has. */
const SOURCES: Readonly<Record<string, string>> = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
};
/** The version from which on an autoscaler may go down to no pod at all. */
const SCALES_TO_ZERO = 37;

/** Bounds and metrics of autoscalers that the API server refuses. */
export const check: SetCheck = function* (set, params) {
  for (const autoscaler of set.ofKind('HorizontalPodAutoscaler')) {
    const spec = partAt(wholeOf(autoscaler), 'spec');
    if (spec === undefined) continue;
    const metrics = partsIn(spec, 'metrics');
    yield* bounds(spec, metrics, params);
    // The first beta wrote targets otherwise.
    if (autoscaler.apiVersion === 'autoscaling/v2' || autoscaler.apiVersion === 'autoscaling/v2beta2')
      for (const metric of metrics) yield* metricFaults(metric);
    for (const direction of ['scaleUp', 'scaleDown']) {
      const rules = partAt(spec, 'behavior', direction);
      const seconds = rules?.value['stabilizationWindowSeconds'];
      if (rules !== undefined && typeof seconds === 'number' && (seconds < 0 || seconds > 3600))
        yield violationAt(
          rules,
          'stabilizationWindowSeconds',
          `The window is ${seconds} seconds, and may be 0 to 3600, ${REFUSED}.`,
        );
    }
  }
};

function* bounds(spec: Part, metrics: readonly Part[], params: Readonly<Record<string, Data>>): Generator<Violation> {
  const { minReplicas: min = 1, maxReplicas: max } = spec.value;
  if (typeof max !== 'number' || typeof min !== 'number') return;
  const goesToZero =
    oldestVersion(params) >= SCALES_TO_ZERO &&
    metrics.some(({ value }) => value['type'] === 'Object' || value['type'] === 'External');
  if (max < 1)
    yield violationAt(spec, 'maxReplicas', `At most ${max} pods may run, and one must be allowed, ${REFUSED}.`);
  else if (min > max)
    yield violationAt(spec, 'minReplicas', `At least ${min} and at most ${max} pods are to run, ${REFUSED}.`);
  if (min < (goesToZero ? 0 : 1))
    yield violationAt(spec, 'minReplicas', `At least ${min} pods are to run, and one must be wanted, ${REFUSED}.`);
}

function* metricFaults(metric: Part): Generator<Violation> {
  const { type } = metric.value;
  const wanted = typeof type === 'string' ? SOURCES[type] : undefined;
  if (wanted === undefined) return;
  const source = partAt(metric, wanted);
  if (source === undefined)
    yield violationAt(
      metric,
      undefined,
      `The metric is of type ${scalarText(type)} and has no \`${wanted}\`, ${REFUSED}.`,
    );
  const other = Object.values(SOURCES).find((key) => key !== wanted && metric.value[key] !== undefined);
  if (other !== undefined)
    yield violationAt(
      metric,
      other,
      `The metric is of type ${scalarText(type)} and has \`${other}\` as well, ${REFUSED}.`,
    );
  const target = source === undefined ? undefined : partAt(source, 'target');
  if (target === undefined) return;
  const given = ['averageUtilization', 'averageValue', 'value'].filter((key) => target.value[key] !== undefined);
  if (given.length === 0) yield violationAt(target, undefined, `The target of the metric names no amount, ${REFUSED}.`);
  else if (given.includes('averageUtilization') && given.includes('averageValue'))
    yield violationAt(target, undefined, `The target of the metric names a share and an amount at once, ${REFUSED}.`);
}
