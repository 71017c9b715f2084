import { boxed, hasValue, nonZero, opened, unboxed, valueOf } from '../access.ts';
import { CelError, NONE, Optional } from '../value.ts';
import type { CelValue } from '../value.ts';

// The generator writes these out where it can; they serve calls with a wrong number of arguments, which check refuses.

/** `optional.of(value)`. */
export function optionalOf(value: CelValue): CelValue {
  return boxed(value);
}

/** `optional.none()`. */
export function optionalNone(): CelValue {
  return NONE;
}

/** `optional.ofNonZeroValue(value)`: none for null, false, 0 and everything empty. */
export function optionalOfNonZeroValue(value: CelValue): CelValue {
  return boxed(nonZero(value));
}

/** `optional.hasValue()`. */
export function optionalHasValue(value: CelValue): CelValue {
  return hasValue(unboxed(value));
}

/** `optional.value()`. */
export function optionalValue(value: CelValue): CelValue {
  return valueOf(unboxed(value));
}

/** `optional.or(other)`. */
export function optionalOr(value: CelValue, other: CelValue): CelValue {
  const inner = unboxed(value);
  if (inner instanceof CelError) return inner;
  return inner === undefined ? other : new Optional(inner);
}

/** `optional.orValue(other)`. */
export function optionalOrValue(value: CelValue, other: CelValue): CelValue {
  return opened(value) ?? other;
}
