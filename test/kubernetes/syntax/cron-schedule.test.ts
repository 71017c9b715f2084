import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduleFault } from '../../../src/kubernetes/syntax/cron-schedule.ts';

test.each(['* * * * *', '*/5 0-23/2 1,15 JAN-dec Sun', '0 0 29 2 ?', '5/15 * * * *', '@yearly', '@every 1h30m10.5s'])(
  '%s can be read',
  (schedule) => {
    expect(scheduleFault(schedule)).toBeUndefined();
  },
);

test.each([
  ['', 'is empty'],
  ['* * * *', 'has 4 fields'],
  ['* * * * * *', 'has 6 fields'],
  ['60 * * * *', 'goes from 0 to 59'],
  ['* * 0 * *', 'goes from 1 to 31'],
  ['* * * 13 *', 'goes from 1 to 12'],
  ['* * * * 7', 'goes from 0 to 6'],
  ['* * * * MO', 'has "MO" as day of the week'],
  ['*/0 * * * *', 'has the step "0"'],
  ['1-2-3 * * * *', 'has "1-2-3" as minute'],
  ['5-1 * * * *', 'begins behind its end'],
  ['1//2 * * * *', 'too many slashes'],
  ['0 0 31 4,6,9,11 *', 'never comes'],
  ['TZ=UTC * * * * *', 'names a time zone'],
  ['@reboot', 'none of the words'],
  ['@every 1 day', 'no duration'],
])('%s %s', (schedule, fault) => {
  expect(scheduleFault(schedule)).toContain(fault);
});

/** Lists of ranges with steps, within the bounds of a field. */
function field(lowest: number, highest: number): fc.Arbitrary<string> {
  return fc
    .array(
      fc.tuple(
        fc.integer({ min: lowest, max: highest }),
        fc.integer({ min: lowest, max: highest }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.map(([a, b, step]) => `${Math.min(a, b)}-${Math.max(a, b)}/${step}`).join(','));
}

test('any list of ranges within the bounds can be read, and no text throws', () => {
  const bounds = [
    [0, 59],
    [0, 23],
    [1, 28],
    [1, 12],
    [0, 6],
  ] as const;
  const schedule = fc
    .tuple(...bounds.map(([lowest, highest]) => field(lowest, highest)))
    .map((fields) => fields.join(' '));
  fc.assert(fc.property(schedule, (text) => scheduleFault(text) === undefined));
  fc.assert(fc.property(fc.string(), (text) => ['undefined', 'string'].includes(typeof scheduleFault(text))));
});
