import type { AllowedMutant } from './allowed-mutants.ts';
import type { RuleMutant } from './mutate-rule.ts';
import type { MutantTrial } from './try-mutants.ts';

/** The part of all mutants that may live, with a reason each. */
const MAX_LIVING = 0.02;

/** What became of a rule's mutants, as far as it is judged here. */
export interface TriedRule extends Pick<MutantTrial, 'id' | 'tried' | 'left'> {
  readonly survivors: readonly Pick<RuleMutant, 'at' | 'change'>[];
}

/** A run of mutants, and the list that it is held against. */
export interface MutantRun {
  readonly trials: readonly TriedRule[];
  readonly allowed: readonly AllowedMutant[];
  /** Whether every rule was tried, so that what the list says of others is stale. */
  readonly hasEveryRule: boolean;
  /** Whether a mutant that exists was passed over, so that nothing is known of it. */
  readonly isPassedOver: (rule: string, mutant: string) => boolean;
}

/**
 * What is wrong with a run, a sentence each: mutants that live without a reason on the list, entries of the list that are dead
 * or gone, rules whose own examples fail, and more than 2 % that live. Empty where all is well.
 */
export function faultsOfTrials(run: MutantRun): readonly string[] {
  return [
    ...run.trials.flatMap(({ id, left }) =>
      left?.why === 'examples' ? [`the examples of ${id} fail: ${left.fault}`] : [],
    ),
    ...unlisted(run),
    ...run.allowed
      .filter((one) => isStale(one, run))
      .map(({ rule, mutant }) => `on the list, but dead or gone: ${rule}  ${mutant}`),
    ...tooMany(run),
  ];
}

/** Why a mutant may live; undefined where the list does not say. */
export function reasonToLive(allowed: readonly AllowedMutant[], rule: string, mutant: string): string | undefined {
  return allowed.find((one) => one.rule === rule && one.mutant === mutant)?.reason;
}

function unlisted({ trials, allowed }: MutantRun): readonly string[] {
  return trials.flatMap(({ id, survivors }) =>
    survivors
      .filter(({ change }) => reasonToLive(allowed, id, change) === undefined)
      .map(({ change, at }) => `lives, and no example or reason says why: ${id}  ${change}  (${at})`),
  );
}

function isStale({ rule, mutant }: AllowedMutant, { trials, hasEveryRule, isPassedOver }: MutantRun): boolean {
  const trial = trials.find((one) => one.id === rule);
  if (trial === undefined) return hasEveryRule;
  if (trial.left?.why === 'examples' || isPassedOver(rule, mutant)) return false;
  return !trial.survivors.some(({ change }) => change === mutant);
}

/** The bar is for all rules: of a single one the few that may live are soon more. */
function tooMany({ trials, hasEveryRule }: MutantRun): readonly string[] {
  const tried = trials.reduce((sum, one) => sum + one.tried, 0);
  const living = trials.reduce((sum, one) => sum + one.survivors.length, 0);
  return hasEveryRule && living > tried * MAX_LIVING
    ? [`more than ${100 * MAX_LIVING} % live: ${living} of ${tried}`]
    : [];
}
