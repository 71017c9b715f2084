const MILLISECONDS_PER_DAY = 86_400_000;
/** Of four hundred years, after which the Gregorian calendar repeats itself. */
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from the first of March of the year 0 to the first of January 1970. */
const EPOCH = 719_468;

/**
 * The day in UTC, as `2026-11-21`, of a time in milliseconds since 1970, from the year 0 to 9999. As `Date` says it, which opens
 * a library of time zones for that. Years begin in March here, so that the day that some of them have more is their last.
 */
export function dayAt(time: number): string {
  const days = Math.floor(time / MILLISECONDS_PER_DAY) + EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // From March on, months of 31, 30, 31, 30 and 31 days repeat.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
