/** How bad it is if the finding is true, mildest first. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a severity stands in `SEVERITIES`: 0 is `info`, 4 is `critical`. */
export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
