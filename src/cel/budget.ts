import { CelError } from './value.ts';

/**
 * How much one evaluation may do, in steps: one for an element that a loop visits, and one for about 64 characters that
 * are built or searched. Kubernetes ends one call of an expression at a million too, and its steps are smaller.
 */
export const COST_LIMIT = 1_000_000;

const OVER_BUDGET = new CelError(`cost limit: the expression takes more than ${COST_LIMIT} steps on this input`);
const OVER_POOL = new CelError('cost limit: the rules before have used up what one object may cost');

// One number for the whole module: a budget passed along would cost every call an argument. An evaluation that another one
// starts (a variable of a rule, worked out at its first use) begins anew.
let left = COST_LIMIT;
let granted = COST_LIMIT;
let pool = Infinity;

/**
 * What all evaluations from here on may do together, in steps, until the next grant: many expressions that are each within
 * their limit can be endless as well. Infinity for no limit, which holds where nobody grants.
 */
export function grant(steps: number): void {
  pool = steps;
  granted = left;
}

/** Starts the count anew; generated code calls it before each evaluation. */
export function begin(): void {
  pool -= granted - left;
  left = pool < COST_LIMIT ? Math.max(pool, 0) : COST_LIMIT;
  granted = left;
}

/** Takes `steps` from what is left, and gives the error when that was too much. */
export function spend(steps: number): CelError | undefined {
  left -= steps;
  return left < 0 ? overBudget() : undefined;
}

function overBudget(): CelError {
  return granted < COST_LIMIT ? OVER_POOL : OVER_BUDGET;
}

/** Longest string that an expression may build, in UTF-16 code units. */
export const MAX_STRING_LENGTH = 10_000_000;

/** Takes the steps for building or searching a string of this length. */
export function spendText(length: number): CelError | undefined {
  if (length < 64) return left < 0 ? overBudget() : undefined;
  return spend(length > MAX_STRING_LENGTH ? COST_LIMIT + 1 : length >>> 6);
}
