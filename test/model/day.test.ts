import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt } from '../../src/model/day.ts';

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

test('the day of a time is what Date says of it, on any day of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (time) => {
      expect(dayAt(time)).toBe(new Date(time).toISOString().slice(0, 10));
    }),
    { numRuns: 2000 },
  );
});

test.each(['1970-01-01', '2000-02-29', '2024-02-29', '2100-02-28', '2100-03-01', '2026-12-31', '1969-12-31'])(
  'from the first to the last millisecond of %s it is that day',
  (day) => {
    const start = Date.parse(day);
    expect([dayAt(start), dayAt(start + 86_399_999)]).toEqual([day, day]);
    expect(dayAt(start - 1)).not.toBe(day);
  },
);
