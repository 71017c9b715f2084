/** What judging one object by a definition may cost, in values looked at; a definition and an object may both be made to cost without end. */
export const VALUES_LIMIT = 400_000;

/** Counts down; `take` gives false when nothing is left. */
export interface Budget {
  left: number;
}

/** Takes one step; false when there are none left. */
export function take(budget: Budget): boolean {
  budget.left -= 1;
  return budget.left >= 0;
}
