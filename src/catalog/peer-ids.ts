/** Longest check id that is looked at, in UTF-16 units; the longest real one has half as many. */
const MAX_ID = 120;

/**
 * A peer's check id as it is compared, so that its spellings are one: `AVD-KSV-0017`, `KSV-0017`, `KSV017` and `ksv017`, and
 * Semgrep's `yaml.kubernetes.security.privileged-container.privileged-container` with its last part alone.
 */
export function comparablePeerId(id: string): string {
  const lower = id.slice(0, MAX_ID).trim().toLowerCase();
  const numbered = /^(?:avd-)?(?<letters>[a-z]{1,8})-?0*(?<number>\d{1,8})$/u.exec(lower)?.groups;
  if (numbered !== undefined) return `${numbered['letters']}-${numbered['number']}`;
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(lower) ? lower.slice(lower.lastIndexOf('.') + 1) : lower;
}
