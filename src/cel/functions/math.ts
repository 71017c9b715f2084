import { compare } from '../operators.ts';
import {
  CelError,
  Uint,
  doubleOf,
  intOf,
  isInt,
  isList,
  noOverload,
  numberOfDouble,
  numericOf,
  uintOf,
} from '../value.ts';
import type { CelValue } from '../value.ts';

/** `math.greatest(…)` of its arguments, or of the one list that it is given. */
export function greatest(...values: readonly CelValue[]): CelValue {
  return best('math.greatest', values, (order) => order > 0);
}

/** `math.least(…)` of its arguments, or of the one list that it is given. */
export function least(...values: readonly CelValue[]): CelValue {
  return best('math.least', values, (order) => order < 0);
}

function best(name: string, args: readonly CelValue[], isBetter: (order: number) => boolean): CelValue {
  const [only] = args;
  const values = args.length === 1 && isList(only) ? only : args;
  let found = values[0];
  if (found === undefined) return new CelError(`${name}() of an empty list`);
  for (const value of values) {
    if (numericOf(value) === undefined) return noOverload(name, value);
    const order = compare(value, found);
    if (order instanceof CelError) return order;
    if (isBetter(order)) found = value;
  }
  return found;
}

/** `math.ceil(double)`. */
export function ceil(value: CelValue): CelValue {
  return onDouble('math.ceil', value, Math.ceil);
}

/** `math.floor(double)`. */
export function floor(value: CelValue): CelValue {
  return onDouble('math.floor', value, Math.floor);
}

/** `math.trunc(double)`. */
export function trunc(value: CelValue): CelValue {
  return onDouble('math.trunc', value, Math.trunc);
}

/** `math.round(double)`: halves go away from zero, where JavaScript's go up. */
export function round(value: CelValue): CelValue {
  return onDouble('math.round', value, (number) => {
    const whole = Math.trunc(number);
    return Math.abs(number - whole) >= 0.5 ? whole + Math.sign(number) : whole;
  });
}

/** `math.sqrt(number)`. */
export function sqrt(value: CelValue): CelValue {
  const number = numericOf(value);
  return number === undefined ? noOverload('math.sqrt', value) : doubleOf(Math.sqrt(Number(number)));
}

function onDouble(name: string, value: CelValue, change: (number: number) => number): CelValue {
  const number = numberOfDouble(value);
  return number === undefined ? noOverload(name, value) : doubleOf(change(number));
}

/** `math.abs(number)`. */
export function abs(value: CelValue): CelValue {
  if (isInt(value)) return value < 0 ? intOf(-BigInt(value)) : value;
  return value instanceof Uint ? value : onDouble('math.abs', value, Math.abs);
}

/** `math.sign(number)`: -1, 0 or 1 of the number's own type. */
export function mathSign(value: CelValue): CelValue {
  if (isInt(value)) return value < 0 ? -1 : value > 0 ? 1 : 0;
  if (value instanceof Uint) return new Uint(value.value > 0n ? 1n : 0n);
  return onDouble('math.sign', value, Math.sign);
}

/** `math.isNaN(double)`. */
export function isNaN(value: CelValue): CelValue {
  const number = numberOfDouble(value);
  return number === undefined ? noOverload('math.isNaN', value) : Number.isNaN(number);
}

/** `math.isInf(double)`. */
export function isInf(value: CelValue): CelValue {
  const number = numberOfDouble(value);
  return number === undefined ? noOverload('math.isInf', value) : Math.abs(number) === Infinity;
}

/** `math.isFinite(double)`. */
export function isFinite(value: CelValue): CelValue {
  const number = numberOfDouble(value);
  return number === undefined ? noOverload('math.isFinite', value) : Number.isFinite(number);
}

/** `math.bitAnd(a, b)`. */
export function bitAnd(a: CelValue, b: CelValue): CelValue {
  return onBits('math.bitAnd', a, b, (left, right) => left & right);
}

/** `math.bitOr(a, b)`. */
export function bitOr(a: CelValue, b: CelValue): CelValue {
  return onBits('math.bitOr', a, b, (left, right) => left | right);
}

/** `math.bitXor(a, b)`. */
export function bitXor(a: CelValue, b: CelValue): CelValue {
  return onBits('math.bitXor', a, b, (left, right) => left ^ right);
}

function onBits(name: string, a: CelValue, b: CelValue, combine: (a: bigint, b: bigint) => bigint): CelValue {
  if (isInt(a) && isInt(b)) return intOf(combine(BigInt(a), BigInt(b)));
  return a instanceof Uint && b instanceof Uint ? uintOf(combine(a.value, b.value)) : noOverload(name, a, b);
}

/** `math.bitNot(a)`. */
export function bitNot(a: CelValue): CelValue {
  if (isInt(a)) return intOf(~BigInt(a));
  return a instanceof Uint ? uintOf(BigInt.asUintN(64, ~a.value)) : noOverload('math.bitNot', a);
}

/** `math.bitShiftLeft(a, count)`: bits that leave the 64 are lost. */
export function bitShiftLeft(a: CelValue, count: CelValue): CelValue {
  const shift = shiftOf('math.bitShiftLeft', a, count);
  if (shift instanceof CelError) return shift;
  if (a instanceof Uint) return uintOf(BigInt.asUintN(64, a.value << shift));
  return isInt(a) ? intOf(BigInt.asIntN(64, BigInt(a) << shift)) : noOverload('math.bitShiftLeft', a, count);
}

/** `math.bitShiftRight(a, count)`: zeros come in from the left, also for a negative int. */
export function bitShiftRight(a: CelValue, count: CelValue): CelValue {
  const shift = shiftOf('math.bitShiftRight', a, count);
  if (shift instanceof CelError) return shift;
  if (a instanceof Uint) return uintOf(a.value >> shift);
  return isInt(a)
    ? intOf(BigInt.asIntN(64, BigInt.asUintN(64, BigInt(a)) >> shift))
    : noOverload('math.bitShiftRight', a, count);
}

function shiftOf(name: string, a: CelValue, count: CelValue): bigint | CelError {
  if (!isInt(count)) return noOverload(name, a, count);
  if (count < 0) return new CelError(`${name}() takes no negative count`);
  return count > 64 ? 64n : BigInt(count);
}
