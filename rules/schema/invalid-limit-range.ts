import { amountOf } from '../../src/kubernetes/syntax/quantities.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the LimitRange';
/** Fields of a limit from the least to the most: of two that name a resource the first may not be above the second; `at` is the one that is told. */
const ORDERED = [
  { low: 'min', high: 'max', at: 'min' },
  { low: 'min', high: 'defaultRequest', at: 'defaultRequest' },
  { low: 'min', high: 'default', at: 'default' },
  { low: 'defaultRequest', high: 'default', at: 'defaultRequest' },
  { low: 'defaultRequest', high: 'max', at: 'defaultRequest' },
  { low: 'default', high: 'max', at: 'default' },
] as const;

/** Limits whose numbers contradict each other, or that have what their type has not. */
export const check: SetCheck = function* (set) {
  for (const range of set.ofKind('LimitRange')) {
    const spec = partAt(wholeOf(range), 'spec');
    for (const limit of spec === undefined ? [] : partsIn(spec, 'limits')) {
      yield* typeFaults(limit);
      yield* orderFaults(limit);
      yield* ratioFaults(limit);
    }
  }
};

function* typeFaults(limit: Part): Generator<Violation> {
  const { type } = limit.value;
  if (type === 'Pod')
    for (const key of ['default', 'defaultRequest'])
      if (isFilled(limit.value[key]))
        yield violationAt(limit, key, `A limit of pods fills nothing in, and has \`${key}\`, ${REFUSED}.`);
  if (type === 'PersistentVolumeClaim' && !['min', 'max'].some((key) => amountIn(limit, key, 'storage') !== undefined))
    yield violationAt(
      limit,
      undefined,
      `A limit of claims says how small or large they may be, and this does not, ${REFUSED}.`,
    );
}

function isFilled(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length > 0;
}

function* orderFaults(limit: Part): Generator<Violation> {
  const told = new Set<string>();
  for (const { low, high, at } of ORDERED) {
    const lower = partAt(limit, low);
    const upper = partAt(limit, high);
    if (lower === undefined || upper === undefined) continue;
    for (const [resource, least] of Object.entries(lower.value)) {
      const most = upper.value[resource];
      const place = `${at} ${resource}`;
      if (!isAbove(least, most) || told.has(place)) continue;
      told.add(place);
      yield violationAt(
        at === low ? lower : upper,
        resource,
        `\`${low}\` of ${resource} is ${scalarText(least)}, which is above \`${high}\` with ${scalarText(most)}, ${REFUSED}.`,
      );
    }
  }
}

function isAbove(one: unknown, other: unknown): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  return a !== undefined && b !== undefined && a > b;
}

/** A limit may be so many times the request. */
function* ratioFaults(limit: Part): Generator<Violation> {
  const ratios = partAt(limit, 'maxLimitRequestRatio');
  for (const resource of Object.keys(ratios?.value ?? {})) {
    const ratio = amountIn(limit, 'maxLimitRequestRatio', resource);
    if (ratios === undefined || ratio === undefined) continue;
    const [least, most] = [amountIn(limit, 'min', resource), amountIn(limit, 'max', resource)];
    if (ratio < 1)
      yield violationAt(
        ratios,
        resource,
        `The limit of ${resource} may be ${ratio} times the request, which is below one, ${REFUSED}.`,
      );
    else if (least !== undefined && most !== undefined && least > 0 && ratio > most / least)
      yield violationAt(
        ratios,
        resource,
        `The limit of ${resource} may be ${ratio} times the request, and \`max\` is only ${most / least} times \`min\`, ${REFUSED}.`,
      );
  }
}

function amountIn(limit: Part, key: string, resource: string): number | undefined {
  return amountOf(partAt(limit, key)?.value[resource]);
}
