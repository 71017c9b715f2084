import { assert, constantFrom, nat, option, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Quantity, quantity } from '../../../src/cel/functions/quantity.ts';
import { amountOf } from '../../../src/kubernetes/syntax/quantities.ts';

test.each([
  ['500m', 0.5],
  ['1.5Gi', 1.5 * 2 ** 30],
  ['2', 2],
  ['.5', 0.5],
  ['1e3', 1000],
  ['1E3', 1000],
  ['2E', 2e18],
  ['-1Ki', -1024],
  [0.25, 0.25],
])('%s is %d', (text, amount) => expect(amountOf(text)).toBe(amount));

// What the API server refuses is no amount, however much it looks like one.
test.each([
  '1GB',
  '1 Gi',
  '512mb',
  '1g',
  '',
  'm',
  '1.5.0',
  '1e',
  '0x10',
  '9'.repeat(200),
  true,
  undefined,
  null,
  ['1'],
])('%j is no quantity', (text) => expect(amountOf(text)).toBeUndefined());

test('an amount is what CEL makes of the same text', () => {
  const number = tuple(nat(1_000_000), option(nat(999), { nil: undefined }));
  const suffix = constantFrom('', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'Ti', 'e2', 'E-2');
  assert(
    property(number, suffix, ([whole, fraction], unit) => {
      const text = `${whole}${fraction === undefined ? '' : `.${fraction}`}${unit}`;
      const exact = quantity(text);
      const nanos = exact instanceof Quantity ? Number(exact.nanos) : Number.NaN;
      expect(Math.abs((amountOf(text) ?? Number.NaN) * 1e9 - nanos)).toBeLessThanOrEqual(1 + nanos * 1e-12);
    }),
  );
});
