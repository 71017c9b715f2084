/** The minor versions that manifests must suit, as numbers: 31 is 1.31. */
export interface Target {
  readonly oldest: number;
  readonly newest: number;
}

/** `1.31` for 31. */
export function versionText(minor: number): string {
  return `1.${minor}`;
}

/** `1.31 to 1.37`, or `1.37` where that is all. */
export function targetText({ oldest, newest }: Target): string {
  return oldest === newest ? versionText(newest) : `${versionText(oldest)} to ${versionText(newest)}`;
}

/** The target that a configuration's versions (`1.31`) name. */
export function targetOf({ lowest, newest }: { readonly lowest: string; readonly newest: string }): Target {
  return { oldest: Number(lowest.split('.')[1]), newest: Number(newest.split('.')[1]) };
}
