import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { percentOf } from '../../src/kubernetes/syntax/percent.ts';
import { type Part, partAt, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the object';
const COUNTS = [
  'replicas',
  'minReadySeconds',
  'revisionHistoryLimit',
  'parallelism',
  'completions',
  'backoffLimit',
  'ttlSecondsAfterFinished',
  'successfulJobsHistoryLimit',
  'failedJobsHistoryLimit',
  'startingDeadlineSeconds',
] as const;

/** Strategies, counts and modes of controllers that the API server refuses. */
export const check: SetCheck = function* (set) {
  for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']) {
    for (const resource of set.ofKind(kind)) {
      const spec = partAt(wholeOf(resource), 'spec');
      if (spec === undefined) continue;
      yield* counts(spec, kind === 'StatefulSet');
      if (kind === 'Deployment') yield* deployment(spec);
      else if (kind === 'DaemonSet') yield* daemons(spec);
      else if (kind === 'StatefulSet') yield* exclusive(partAt(spec, 'updateStrategy'), 'OnDelete');
      const job = kind === 'CronJob' ? partAt(spec, 'jobTemplate', 'spec') : kind === 'Job' ? spec : undefined;
      if (job !== undefined) {
        yield* jobFaults(job);
        yield* selectorFaults(job, kind);
      }
      if (kind === 'CronJob' && job !== undefined) yield* counts(job, false);
      if (kind === 'CronJob') yield* timeZone(spec);
    }
  }
};

function* counts(spec: Part, keepsAnyHistory: boolean): Generator<Violation> {
  for (const key of COUNTS) {
    // Of a StatefulSet the server does not ask.
    if (keepsAnyHistory && key === 'revisionHistoryLimit') continue;
    const count = spec.value[key];
    if (typeof count === 'number' && count < 0)
      yield violationAt(spec, key, `\`${key}\` is ${count}, and may not be below zero, ${REFUSED}.`);
  }
}

function* exclusive(strategy: Part | undefined, type: string): Generator<Violation> {
  if (strategy?.value['type'] !== type || strategy.value['rollingUpdate'] === undefined) return;
  yield violationAt(
    strategy,
    'rollingUpdate',
    `The strategy ${type} updates no pod by pod, and how to do so is said, ${REFUSED}.`,
  );
}

function isZero(value: unknown): boolean {
  return value === 0 || percentOf(value) === 0;
}

function* deployment(spec: Part): Generator<Violation> {
  const strategy = partAt(spec, 'strategy');
  yield* exclusive(strategy, 'Recreate');
  const rolling = strategy?.value['type'] === 'Recreate' ? undefined : partAt(spec, 'strategy', 'rollingUpdate');
  if (rolling !== undefined) {
    const { maxSurge, maxUnavailable } = rolling.value;
    if (isZero(maxSurge) && isZero(maxUnavailable))
      yield violationAt(rolling, 'maxUnavailable', `No pod may be added and none taken away, ${REFUSED}.`);
    yield* beyondAll(rolling, 'maxUnavailable');
  }
  const { minReadySeconds: ready = 0, progressDeadlineSeconds: deadline } = spec.value;
  if (typeof deadline === 'number' && typeof ready === 'number' && deadline <= ready)
    yield violationAt(
      spec,
      'progressDeadlineSeconds',
      `A rollout must move on in ${deadline} seconds, and a pod counts as ready after ${ready}, ${REFUSED}.`,
    );
}

function* beyondAll(rolling: Part, key: string): Generator<Violation> {
  const share = rolling.value[key];
  if ((percentOf(share) ?? 0) > 100)
    yield violationAt(rolling, key, `\`${key}\` is ${scalarText(share)} of the pods, and there are 100%, ${REFUSED}.`);
}

function* daemons(spec: Part): Generator<Violation> {
  yield* exclusive(partAt(spec, 'updateStrategy'), 'OnDelete');
  const rolling = partAt(spec, 'updateStrategy', 'rollingUpdate');
  if (rolling === undefined) return;
  yield* beyondAll(rolling, 'maxUnavailable');
  yield* beyondAll(rolling, 'maxSurge');
  const { maxSurge, maxUnavailable } = rolling.value;
  const surges = maxSurge !== undefined && !isZero(maxSurge);
  // Unset, one pod may be away.
  if (surges && maxUnavailable === undefined)
    yield violationAt(
      rolling,
      'maxSurge',
      `A pod may be added on a node or taken away, not both, and one is taken away unless maxUnavailable is 0, ${REFUSED}.`,
    );
  else if (surges && !isZero(maxUnavailable))
    yield violationAt(rolling, 'maxUnavailable', `A pod may be added on a node or taken away, not both, ${REFUSED}.`);
  else if (isZero(maxUnavailable) && !surges)
    yield violationAt(rolling, 'maxUnavailable', `No pod may be added and none taken away, ${REFUSED}.`);
}

function* jobFaults(spec: Part): Generator<Violation> {
  const { completionMode, completions, backoffLimitPerIndex, successPolicy } = spec.value;
  const isIndexed = completionMode === 'Indexed';
  if (isIndexed && completions === undefined)
    yield violationAt(
      spec,
      'completions',
      `A Job by index says how many indexes it has, and this one does not, ${REFUSED}.`,
    );
  if (!isIndexed && successPolicy !== undefined)
    yield violationAt(spec, 'successPolicy', `Success by index needs \`completionMode: Indexed\`, ${REFUSED}.`);
  if (!isIndexed && backoffLimitPerIndex !== undefined)
    yield violationAt(
      spec,
      'backoffLimitPerIndex',
      `A limit for each index needs \`completionMode: Indexed\`, ${REFUSED}.`,
    );
}

/** A Job selects its pods by a label that the server makes, unless it is told not to. */
function* selectorFaults(spec: Part, kind: string): Generator<Violation> {
  const { selector, manualSelector } = spec.value;
  if (kind === 'CronJob' && manualSelector === true)
    yield violationAt(
      spec,
      'manualSelector',
      `Each Job of a CronJob selects its own pods, which one selector for all cannot do, ${REFUSED}.`,
    );
  else if (manualSelector !== true && (kind === 'CronJob' ? selector !== undefined : asksForSomething(selector)))
    yield violationAt(
      spec,
      'selector',
      `The server makes the selector of a Job, and refuses another one${kind === 'Job' ? ' unless `manualSelector` is true' : ''}.`,
    );
}

/** The server adds its label to an empty selector. */
function asksForSomething(selector: unknown): boolean {
  if (!isMap(selector)) return false;
  return Object.values(selector).some((part) =>
    Array.isArray(part) ? part.length > 0 : isMap(part) && Object.keys(part).length > 0,
  );
}

function* timeZone(spec: Part): Generator<Violation> {
  const { timeZone: zone } = spec.value;
  if (typeof zone !== 'string' || (zone !== '' && zone.toLowerCase() !== 'local' && isZone(zone))) return;
  yield violationAt(spec, 'timeZone', `"${zone}" is no time zone like Europe/Zurich, ${REFUSED}.`);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
