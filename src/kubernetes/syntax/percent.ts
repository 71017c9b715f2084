/** The number of a percentage such as `50%`; undefined for anything else. */
export function percentOf(value: unknown): number | undefined {
  const digits = typeof value === 'string' ? /^(?<digits>\d{1,4})%$/u.exec(value)?.groups?.['digits'] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
