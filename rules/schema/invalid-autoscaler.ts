import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { newestVersion, oldestVersion } from '../../src/kubernetes/target-versions.ts';
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
/** The version from which on the server asks for the group of what is scaled, without which nothing was found before either. */
const ASKS_FOR_GROUP = 34;

/** Bounds and metrics of autoscalers that the API server refuses. */
export const check: SetCheck = function* (set, params) {
  for (const autoscaler of set.ofKind('HorizontalPodAutoscaler')) {
    const spec = partAt(wholeOf(autoscaler), 'spec');
    if (spec === undefined) continue;
    const metrics = partsIn(spec, 'metrics');
    yield* bounds(spec, metrics, params);
    if (newestVersion(params) >= ASKS_FOR_GROUP) yield* targetFaults(spec);
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

function* targetFaults(spec: Part): Generator<Violation> {
  const target = partAt(spec, 'scaleTargetRef');
  if (target === undefined) return;
  const { apiVersion = '', kind } = target.value;
  if (typeof apiVersion !== 'string' || apiVersion.includes('/')) return;
  // The one kind of the core group that can be scaled is refused as well: the server wants some group.
  yield violationAt(
    target,
    'apiVersion',
    `The autoscaler says of ${scalarText(kind ?? 'what it scales')} ${apiVersion === '' ? 'no API group' : `the version "${apiVersion}" without an API group`}, so the API server refuses it from Kubernetes 1.34 on, and no version finds what has a group.`,
  );
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
  yield* amounts(target, wanted);
}

/** What the target of each kind of source must name one of. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  resource: ['averageUtilization', 'averageValue'],
  containerResource: ['averageUtilization', 'averageValue'],
  pods: ['averageValue'],
  object: ['value', 'averageValue'],
  external: ['value', 'averageValue'],
};
/** Sources that want one amount and no second. */
const OF_ONE_AMOUNT = new Set(['resource', 'containerResource', 'external']);

function* amounts(target: Part, source: string): Generator<Violation> {
  const wanted = AMOUNTS[source] ?? [];
  const given = wanted.filter((key) => target.value[key] !== undefined);
  const [first, second] = given;
  const names = wanted.map((key) => `\`${key}\``).join(' or ');
  if (first === undefined)
    yield violationAt(target, undefined, `The target of the metric must name ${names}, and does not, ${REFUSED}.`);
  else if (second !== undefined && OF_ONE_AMOUNT.has(source))
    yield violationAt(
      target,
      undefined,
      `The target of the metric names \`${first}\` and \`${second}\` at once, ${REFUSED}.`,
    );
}
