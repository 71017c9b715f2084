import { type Checker, report } from './checker.ts';
import { choose, readSignature } from './signatures.ts';
import type { BinaryOperator, Expr } from './syntax.ts';
import { textOfType } from './types.ts';
import type { CelType } from './types.ts';

const ORDERED = ['int', 'uint', 'double'].flatMap((a) => ['int', 'uint', 'double'].map((b) => `(${a}, ${b}) -> bool`));

const ORDER: readonly string[] = [
  ...ORDERED,
  '(bool, bool) -> bool',
  '(string, string) -> bool',
  '(bytes, bytes) -> bool',
  '(timestamp, timestamp) -> bool',
  '(duration, duration) -> bool',
];

/** What each operator takes and gives. */
export const OPERATORS: Readonly<Record<BinaryOperator, readonly string[]>> = {
  '==': ['(A, A) -> bool'],
  '!=': ['(A, A) -> bool'],
  '<': ORDER,
  '<=': ORDER,
  '>': ORDER,
  '>=': ORDER,
  in: ['(A, list<A>) -> bool', '(A, map<A,B>) -> bool'],
  '+': [
    '(int, int) -> int',
    '(uint, uint) -> uint',
    '(double, double) -> double',
    '(string, string) -> string',
    '(bytes, bytes) -> bytes',
    '(list<A>, list<A>) -> list<A>',
    '(timestamp, duration) -> timestamp',
    '(duration, timestamp) -> timestamp',
    '(duration, duration) -> duration',
  ],
  '-': [
    '(int, int) -> int',
    '(uint, uint) -> uint',
    '(double, double) -> double',
    '(timestamp, timestamp) -> duration',
    '(timestamp, duration) -> timestamp',
    '(duration, duration) -> duration',
  ],
  '*': ['(int, int) -> int', '(uint, uint) -> uint', '(double, double) -> double'],
  '/': ['(int, int) -> int', '(uint, uint) -> uint', '(double, double) -> double'],
  '%': ['(int, int) -> int', '(uint, uint) -> uint'],
};

/** The type that an operator with these signatures gives for values of these types; told, and anything, where none fits. */
export function typeOfOperator(
  expr: Expr,
  operator: string,
  texts: readonly string[],
  args: readonly CelType[],
  checker: Checker,
): CelType {
  const isComparison = operator === '==' || operator === '!=';
  // Two texts, or a text and what may be anything: most of what is compared.
  if (isComparison && args.every(isSimple) && (args[0] === args[1] || args.includes('dyn'))) return 'bool';
  const result = choose(texts.map(readSignature), args, checker.trail);
  if (result !== undefined) return result;
  const [left, right] = args.map(textOfType);
  const what = right === undefined ? `a value of type ${left}` : `${left} and ${right}`;
  const isOfOneType = isComparison || operator === '?:';
  return report(
    checker,
    expr,
    isOfOneType
      ? `"${operator}" needs two values of one type, but these are ${what}`
      : `"${operator}" cannot take ${what}`,
    isOfOneType && (left === 'null' || right === 'null') ? NULL_HINT : undefined,
  );
}

function isSimple(type: CelType): boolean {
  return typeof type === 'string';
}

const NULL_HINT =
  'A value of that type is never null. Whether a field is there is asked with `has(a.b)` or `a.?b.hasValue()`.';
