import { CelError, CelObject, isInt, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** A point in time, in nanoseconds since 1970 in UTC. */
export class Timestamp extends CelObject {
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    super();
    this.nanos = nanos;
  }

  get typeName(): string {
    return 'google.protobuf.Timestamp';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Timestamp && other.nanos === this.nanos;
  }
}

/** A stretch of time, in nanoseconds. */
export class Duration extends CelObject {
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    super();
    this.nanos = nanos;
  }

  get typeName(): string {
    return 'google.protobuf.Duration';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Duration && other.nanos === this.nanos;
  }
}

const SECOND = 1_000_000_000n;
/** First and last instant of the years 1 to 9999 (protobuf's timestamp.proto), and the longest duration of cel-go, about 292 years. */
const FIRST_NANOS = -62_135_596_800n * SECOND;
const LAST_NANOS = 253_402_300_800n * SECOND - 1n;
const LONGEST_NANOS = 2n ** 63n - 1n;

/** A timestamp, or an error outside the years 1 to 9999. */
export function timestampOf(nanos: bigint): Timestamp | CelError {
  return nanos < FIRST_NANOS || nanos > LAST_NANOS
    ? new CelError('timestamp overflow: outside the years 1 to 9999')
    : new Timestamp(nanos);
}

/** A duration, or an error beyond about 292 years. */
export function durationOf(nanos: bigint): Duration | CelError {
  return nanos < -LONGEST_NANOS || nanos > LONGEST_NANOS
    ? new CelError('duration overflow: longer than 292 years')
    : new Duration(nanos);
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** `timestamp(value)`: from RFC 3339, or from seconds since 1970. */
export function timestamp(value: CelValue): CelValue {
  if (value instanceof Timestamp) return value;
  if (isInt(value)) return timestampOf(BigInt(value) * SECOND);
  if (typeof value !== 'string') return noOverload('timestamp', value);
  return parseTimestamp(value) ?? new CelError(`${JSON.stringify(value)} is no RFC 3339 timestamp`);
}

function parseTimestamp(text: string): Timestamp | CelError | undefined {
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0);
  const isRealDate = date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day;
  if (!isRealDate || (hour ?? 24) > 23 || (minute ?? 60) > 59 || (second ?? 60) > 59) return undefined;
  const fraction = BigInt((match[7] ?? '').padEnd(9, '0'));
  const offsetMinutes = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
  const offset = BigInt(match[8] === '-' ? -offsetMinutes : offsetMinutes) * 60n * SECOND;
  return timestampOf(BigInt(date.getTime()) * 1_000_000n + fraction - offset);
}

const UNIT_NANOS: ReadonlyMap<string, bigint> = new Map([
  ['h', 3600n * SECOND],
  ['m', 60n * SECOND],
  ['s', SECOND],
  ['ms', 1_000_000n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ns', 1n],
]);

/** `duration(value)`: from texts such as `1h30m` or `-1.5s`, or from nanoseconds. */
export function duration(value: CelValue): CelValue {
  if (value instanceof Duration) return value;
  if (isInt(value)) return durationOf(BigInt(value));
  if (typeof value !== 'string') return noOverload('duration', value);
  return parseDuration(value) ?? new CelError(`${JSON.stringify(value)} is no duration such as 1h30m`);
}

const DURATION_PART = /(\d*)(?:\.(\d*))?(h|ms|m|s|us|µs|μs|ns)/y;

function parseDuration(text: string): Duration | CelError | undefined {
  const unsigned = text.replace(/^[+-]/, '');
  if (unsigned === '0') return new Duration(0n);
  if (unsigned === '' || unsigned.length > 200) return undefined;
  let nanos = 0n;
  let position = 0;
  while (position < unsigned.length) {
    DURATION_PART.lastIndex = position;
    const match = DURATION_PART.exec(unsigned);
    const [whole = '', fraction = ''] = [match?.[1], match?.[2]];
    if (match === null || whole + fraction === '') return undefined;
    const unit = UNIT_NANOS.get(match[3] ?? '') ?? 0n;
    nanos += BigInt(whole || '0') * unit + (BigInt(fraction || '0') * unit) / 10n ** BigInt(fraction.length);
    position = DURATION_PART.lastIndex;
  }
  return durationOf(text.startsWith('-') ? -nanos : nanos);
}

/** `2006-01-02T15:04:05.000000000Z`, with as many digits of the second as are needed. */
export function textOfTimestamp(value: Timestamp): string {
  const date = new Date(Number(floorDivide(value.nanos, 1_000_000n)));
  const nanos = value.nanos - floorDivide(value.nanos, SECOND) * SECOND;
  const fraction = nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}${date.toISOString().slice(-20, -5)}${fraction}Z`;
}

/** Seconds with a trailing `s`, e.g. `5400s` or `-1.5s`. */
export function textOfDuration(value: Duration): string {
  const magnitude = value.nanos < 0n ? -value.nanos : value.nanos;
  const nanos = magnitude % SECOND;
  const fraction = nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
  return `${value.nanos < 0n ? '-' : ''}${magnitude / SECOND}${fraction}s`;
}

/** Seconds since 1970, fractions cut downwards. */
export function secondsOf(value: Timestamp): bigint {
  return floorDivide(value.nanos, SECOND);
}

/** The order of two times of one type, or undefined for other values. */
export function compareTime(a: CelValue, b: CelValue): number | undefined {
  const isTimes =
    (a instanceof Timestamp && b instanceof Timestamp) || (a instanceof Duration && b instanceof Duration);
  if (!isTimes) return undefined;
  return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}

/** The sum of times, or undefined for other values. */
export function addTime(a: CelValue, b: CelValue): CelValue | undefined {
  if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos + b.nanos);
  if (a instanceof Duration && b instanceof Timestamp) return timestampOf(a.nanos + b.nanos);
  return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos + b.nanos) : undefined;
}

/** The difference of times, or undefined for other values. */
export function subtractTime(a: CelValue, b: CelValue): CelValue | undefined {
  if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos - b.nanos);
  if (a instanceof Timestamp && b instanceof Timestamp) return durationOf(a.nanos - b.nanos);
  return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos - b.nanos) : undefined;
}

/** A duration with its sign turned, or undefined for other values. */
export function negateDuration(a: CelValue): CelValue | undefined {
  return a instanceof Duration ? durationOf(-a.nanos) : undefined;
}

/** `timestamp.getFullYear(zone?)`. */
export function getFullYear(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getFullYear', value, zone, (date) => date.getUTCFullYear());
}

/** `timestamp.getMonth(zone?)`, January is 0. */
export function getMonth(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getMonth', value, zone, (date) => date.getUTCMonth());
}

/** `timestamp.getDate(zone?)`: day of the month from 1. */
export function getDate(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getDate', value, zone, (date) => date.getUTCDate());
}

/** `timestamp.getDayOfMonth(zone?)`: day of the month from 0. */
export function getDayOfMonth(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getDayOfMonth', value, zone, (date) => date.getUTCDate() - 1);
}

/** `timestamp.getDayOfWeek(zone?)`, Sunday is 0. */
export function getDayOfWeek(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getDayOfWeek', value, zone, (date) => date.getUTCDay());
}

/** `timestamp.getDayOfYear(zone?)`, the first of January is 0. */
export function getDayOfYear(value: CelValue, zone?: CelValue): CelValue {
  return calendar('getDayOfYear', value, zone, (date) => {
    const newYear = new Date(date);
    newYear.setUTCMonth(0, 1);
    return Math.round((date.getTime() - newYear.getTime()) / 86_400_000);
  });
}

/** `timestamp.getHours(zone?)`, or all hours of a duration. */
export function getHours(value: CelValue, zone?: CelValue): CelValue {
  if (value instanceof Duration) return Number(value.nanos / (3600n * SECOND));
  return calendar('getHours', value, zone, (date) => date.getUTCHours());
}

/** `timestamp.getMinutes(zone?)`, or all minutes of a duration. */
export function getMinutes(value: CelValue, zone?: CelValue): CelValue {
  if (value instanceof Duration) return Number(value.nanos / (60n * SECOND));
  return calendar('getMinutes', value, zone, (date) => date.getUTCMinutes());
}

/** `timestamp.getSeconds(zone?)`, or all seconds of a duration. */
export function getSeconds(value: CelValue, zone?: CelValue): CelValue {
  if (value instanceof Duration) return Number(value.nanos / SECOND);
  return calendar('getSeconds', value, zone, (date) => date.getUTCSeconds());
}

/** `timestamp.getMilliseconds(zone?)`, or the milliseconds of a duration's last second. */
export function getMilliseconds(value: CelValue, zone?: CelValue): CelValue {
  if (value instanceof Duration) return Number((value.nanos / 1_000_000n) % 1000n);
  return calendar('getMilliseconds', value, zone, (date) => date.getUTCMilliseconds());
}

function calendar(name: string, value: CelValue, zone: CelValue | undefined, read: (date: Date) => number): CelValue {
  if (!(value instanceof Timestamp)) return noOverload(name, value);
  const utcMs = Number(floorDivide(value.nanos, 1_000_000n));
  if (zone === undefined) return read(new Date(utcMs));
  if (typeof zone !== 'string') return noOverload(name, value, zone);
  const offsetMs = zoneOffsetMs(zone, utcMs);
  return offsetMs === undefined
    ? new CelError(`${JSON.stringify(zone)} is no time zone`)
    : read(new Date(utcMs + offsetMs));
}

// The local date is read with the UTC getters from a clock that is moved by the zone's offset.
function zoneOffsetMs(zone: string, utcMs: number): number | undefined {
  const fixed = /^([+-]?)(\d\d):(\d\d)$/.exec(zone);
  if (fixed !== null) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(utcMs).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const offset = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
    if (offset === null) return 0;
    const seconds = Number(offset[2]) * 3600 + Number(offset[3]) * 60 + Number(offset[4] ?? 0);
    return (offset[1] === '-' ? -seconds : seconds) * 1000;
  } catch {
    return undefined;
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}
