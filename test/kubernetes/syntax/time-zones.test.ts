import { expect, test } from 'vitest';
import { timeZoneNamed } from '../../../src/kubernetes/syntax/time-zones.ts';

test.each([
  ['Europe/Berlin', true],
  ['America/New_York', true],
  ['Australia/Sydney', true], // summer is in January
  ['Asia/Tokyo', false],
  ['Asia/Calcutta', false],
  ['Etc/GMT+5', false],
  ['UTC', false],
])('%s is a time zone, and whether it sets its clocks is %s', (name, changesClocks) => {
  expect(timeZoneNamed(name)).toEqual({ changesClocks });
});

test.each(['', 'Local', 'europe/berlin', 'utc', '+02:00', '2', 'Europe/Berln', 'Europe/Berlin ', '../../etc/passwd'])(
  '"%s" is no time zone',
  (name) => {
    expect(timeZoneNamed(name)).toBeUndefined();
  },
);
