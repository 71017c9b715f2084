/** What is known of a time zone. */
export interface TimeZone {
  /** Whether its clocks are set forward and back in the course of a year. */
  readonly changesClocks: boolean;
}

/**
 * The time zone of an IANA name such as `Europe/Berlin`; undefined for any other text. As in Go, which reads CronJobs,
 * capital letters count and an offset is no name.
 */
export function timeZoneNamed(name: string): TimeZone | undefined {
  if (!/^[A-Za-z]/u.test(name)) return undefined;
  const clock = clockOf(name);
  if (clock === undefined) return undefined;
  const known = clock.resolvedOptions().timeZone;
  if (known !== name && known.toLowerCase() === name.toLowerCase()) return undefined;
  return { changesClocks: offsetIn(clock, '2025-01-15T12:00:00Z') !== offsetIn(clock, '2025-07-15T12:00:00Z') };
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

function offsetIn(clock: Intl.DateTimeFormat, moment: string): string {
  return clock.formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
