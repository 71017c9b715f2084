import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { timeZoneNamed } from '../../src/kubernetes/syntax/time-zones.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** A CronJob whose hours are not those that its author reckons with. */
export const check: SetCheck = function* (set, params) {
  for (const resource of set.ofKind('CronJob')) yield* judge(resource, params['strict'] === true);
};

function* judge(resource: Resource, isStrict: boolean): Generator<Violation> {
  const path = ['spec', 'timeZone'];
  const zone = valueAt(resource.object, path);
  const schedule = scalarText(valueAt(resource.object, ['spec', 'schedule']));
  const named = /^(?:CRON_)?TZ=/u.test(schedule);
  const name = `CronJob "${resource.name}"`;
  if (named) {
    yield {
      resource,
      path: ['spec', 'schedule'],
      message: `${name} names its time zone in the schedule, which the API server refuses or the controller reads as it likes.`,
    };
  }
  if (zone === undefined) {
    if (!isStrict || named) return;
    const message = `${name} names no time zone, so it runs by the clock of whoever set up the control plane.`;
    yield { resource, path, message, severity: 'info' };
    return;
  }
  const known = typeof zone === 'string' && zone !== 'Local' ? timeZoneNamed(zone) : undefined;
  if (known === undefined) {
    yield {
      resource,
      path,
      message: `${name} has the time zone "${scalarText(zone)}", which is none of the IANA names, so it is refused or never runs.`,
    };
  } else if (known.changesClocks && isAtNight(schedule)) {
    yield {
      resource,
      path: ['spec', 'schedule'],
      message: `${name} runs at an hour that ${scalarText(zone)} skips in spring and has twice in autumn, so then it runs not at all or twice.`,
      severity: 'low',
    };
  }
}

/** Whether the schedule names an hour from one to three, when clocks are changed; every hour names none. */
function isAtNight(schedule: string): boolean {
  const hours = schedule.trim().split(/\s+/u)[1] ?? '';
  return hours.split(',').some((part) => {
    const range = /^(?<from>\d{1,2})(?:-(?<to>\d{1,2}))?$/u.exec(part)?.groups;
    if (range === undefined) return false;
    const from = Number(range['from']);
    return from <= 3 && Number(range['to'] ?? from) >= 1;
  });
}
