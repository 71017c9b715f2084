import { CelError, CelObject, intOf, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** A version by semver.org. */
export class Semver extends CelObject {
  readonly numbers: readonly [bigint, bigint, bigint];
  readonly prerelease: readonly string[];

  constructor(numbers: readonly [bigint, bigint, bigint], prerelease: readonly string[]) {
    super();
    this.numbers = numbers;
    this.prerelease = prerelease;
  }

  get typeName(): string {
    return 'kubernetes.Semver';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Semver && compareSemver(this, other) === 0;
  }
}

// Source: the grammar of semver.org 2.0.0.
const SEMVER =
  /^(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

function parseSemver(text: string, isLoose: boolean): Semver | undefined {
  if (text.length > 256) return undefined;
  const match = SEMVER.exec(isLoose ? normalized(text) : text);
  if (match === null) return undefined;
  const [, first = '0', second = '0', third = '0', prerelease] = match;
  return new Semver([BigInt(first), BigInt(second), BigInt(third)], prerelease?.split('.') ?? []);
}

// What `normalize` forgives: a leading v, missing minor and patch numbers (not beside a pre-release), leading zeros.
function normalized(text: string): string {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:[-+].*)?)$/.exec(text);
  if (match === null || (match[3] === undefined && match[4] !== '')) return text;
  const [, first = '', second = '0', third = '0', rest = ''] = match;
  return `${[first, second, third].map((number) => number.replace(/^0+(?=\d)/, '')).join('.')}${rest}`;
}

/** `semver(text, normalize?)`. */
export function semver(value: CelValue, normalize: CelValue = false): CelValue {
  if (typeof value !== 'string' || typeof normalize !== 'boolean') return noOverload('semver', value, normalize);
  return (
    parseSemver(value, normalize) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no version such as 1.2.3`)
  );
}

/** `isSemver(text, normalize?)`. */
export function isSemver(value: CelValue, normalize: CelValue = false): CelValue {
  if (typeof value !== 'string' || typeof normalize !== 'boolean') return noOverload('isSemver', value, normalize);
  return parseSemver(value, normalize) !== undefined;
}

/** `semver.major()`. */
export function major(value: CelValue): CelValue {
  return value instanceof Semver ? intOf(value.numbers[0]) : noOverload('major', value);
}

/** `semver.minor()`. */
export function minor(value: CelValue): CelValue {
  return value instanceof Semver ? intOf(value.numbers[1]) : noOverload('minor', value);
}

/** `semver.patch()`. */
export function patch(value: CelValue): CelValue {
  return value instanceof Semver ? intOf(value.numbers[2]) : noOverload('patch', value);
}

/** Below, at or above zero as `a` comes before, with or after `b`; build metadata does not count. */
export function compareSemver(a: Semver, b: Semver): number {
  for (const [position, number] of a.numbers.entries()) {
    const other = b.numbers[position] ?? 0n;
    if (number !== other) return number < other ? -1 : 1;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return Math.sign(b.prerelease.length - a.prerelease.length);
  }
  const length = Math.min(a.prerelease.length, b.prerelease.length);
  for (let position = 0; position < length; position++) {
    const order = compareIdentifiers(a.prerelease[position] ?? '', b.prerelease[position] ?? '');
    if (order !== 0) return order;
  }
  return Math.sign(a.prerelease.length - b.prerelease.length);
}

// Numbers come before words, and are compared by their value.
function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (isNumber && a.length !== b.length) return Math.sign(a.length - b.length);
  return a < b ? -1 : a > b ? 1 : 0;
}
