import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { scheduleFault } from '../../src/kubernetes/syntax/cron-schedule.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Schedules of CronJobs and of Velero, which read them by the same grammar. */
export const check: SetCheck = function* (set) {
  for (const kind of ['CronJob', 'Schedule.velero.io']) {
    for (const resource of set.ofKind(kind)) {
      const path = ['spec', 'schedule'];
      const schedule = valueAt(resource.object, path);
      const fault = typeof schedule === 'string' ? scheduleFault(schedule) : undefined;
      if (fault !== undefined) {
        const shown = scalarText(schedule).slice(0, 60);
        yield { resource, path, message: `The schedule "${shown}" of ${resource.kind} "${resource.name}" ${fault}.` };
      }
    }
  }
};
