import { CelError } from './value.ts';

/**
 * How much one evaluation may do, in steps: one for an element that a loop visits, and one for about 64 characters that
 * are built or searched. Kubernetes ends one call of an expression at a million too, and its steps are smaller.
 */
export const COST_LIMIT = 1_000_000;

const OVER_BUDGET = new CelError(`cost limit: the expression takes more than ${COST_LIMIT} steps on this input`);

// One number for the whole module: a budget passed along would cost every call an argument. An evaluation that another one
// starts (a variable of a rule, worked out at its first use) begins anew.
let left = COST_LIMIT;

/** Starts the count anew; generated code calls it before each evaluation. */
export function begin(): void {
  left = COST_LIMIT;
}

/** Takes `steps` from what is left, and gives the error when that was too much. */
export function spend(steps: number): CelError | undefined {
  left -= steps;
  return left < 0 ? OVER_BUDGET : undefined;
}

/** Longest string that an expression may build, in UTF-16 code units. */
export const MAX_STRING_LENGTH = 10_000_000;

/** Takes the steps for building or searching a string of this length. */
export function spendText(length: number): CelError | undefined {
  if (length < 64) return left < 0 ? OVER_BUDGET : undefined;
  return spend(length > MAX_STRING_LENGTH ? COST_LIMIT + 1 : length >>> 6);
}
