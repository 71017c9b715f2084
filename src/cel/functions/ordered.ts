import { Quantity } from './quantity.ts';
import { Semver, compareSemver } from './semver.ts';
import { noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** `a.compareTo(b)` of two quantities or two versions: -1, 0 or 1. */
export function compareTo(a: CelValue, b: CelValue): CelValue {
  return orderOf(a, b) ?? noOverload('compareTo', a, b);
}

/** `a.isLessThan(b)`. */
export function isLessThan(a: CelValue, b: CelValue): CelValue {
  const order = orderOf(a, b);
  return order === undefined ? noOverload('isLessThan', a, b) : order < 0;
}

/** `a.isGreaterThan(b)`. */
export function isGreaterThan(a: CelValue, b: CelValue): CelValue {
  const order = orderOf(a, b);
  return order === undefined ? noOverload('isGreaterThan', a, b) : order > 0;
}

function orderOf(a: CelValue, b: CelValue): number | undefined {
  if (a instanceof Quantity && b instanceof Quantity) return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
  return a instanceof Semver && b instanceof Semver ? compareSemver(a, b) : undefined;
}
