import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { percentOf } from '../../src/kubernetes/syntax/percent.ts';
import { type Part, partAt, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the budget';

/** Budgets that say two things at once, or a number or share that cannot be. */
export const check: SetCheck = function* (set) {
  for (const budget of set.ofKind('PodDisruptionBudget')) {
    const spec = partAt(wholeOf(budget), 'spec');
    if (spec === undefined) continue;
    if (spec.value['minAvailable'] !== undefined && spec.value['maxUnavailable'] !== undefined)
      yield violationAt(
        spec,
        'maxUnavailable',
        `The budget says how many pods must stay and how many may go at once, ${REFUSED}.`,
      );
    else for (const key of ['minAvailable', 'maxUnavailable']) yield* amount(spec, key);
  }
};

function* amount(spec: Part, key: string): Generator<Violation> {
  const value = spec.value[key];
  const share = percentOf(value);
  const isRight = typeof value === 'number' ? value >= 0 : share !== undefined && share <= 100;
  if (value === undefined || isRight || (typeof value !== 'string' && typeof value !== 'number')) return;
  // In quotes, for "1" is no number and no share.
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : scalarText(value);
  yield violationAt(
    spec,
    key,
    `\`${key}\` is ${shown}, and must be a number from 0 on or a share up to 100%, ${REFUSED}.`,
  );
}
