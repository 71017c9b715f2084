import { expect, test } from 'vitest';
import { cidrOf, ipFamily } from '../../../src/kubernetes/syntax/address-syntax.ts';
import {
  isDnsLabel,
  isDnsLabelFromLetter,
  isDnsSubdomain,
  labelKeyFault,
  labelValueFault,
  portNameFault,
} from '../../../src/kubernetes/syntax/name-syntax.ts';

test.each([
  ['web', [true, true, true]],
  ['1-web', [true, false, true]],
  ['web.shop', [false, false, true]],
  ['Web', [false, false, false]],
  ['-web', [false, false, false]],
  ['web-', [false, false, false]],
  ['web..shop', [false, false, false]],
  ['', [false, false, false]],
  ['a'.repeat(63), [true, true, true]],
  ['a'.repeat(64), [false, false, true]],
  ['a'.repeat(254), [false, false, false]],
])('%s is a label, one from a letter, a subdomain: %j', (name, expected) => {
  expect([isDnsLabel(name), isDnsLabelFromLetter(name), isDnsSubdomain(name)]).toEqual(expected);
});

test.each(['app', 'app.kubernetes.io/name', 'A_b.c-1', `a.b/${'x'.repeat(63)}`])('%s is a key of a label', (key) => {
  expect(labelKeyFault(key)).toBeUndefined();
});
test.each(['', '/a', 'a/', 'A.b/c', 'a/b/c', '-a', 'a b', 'x'.repeat(64)])('%s is none', (key) => {
  expect(labelKeyFault(key)).toBeTypeOf('string');
});
test.each([
  ['', undefined],
  ['A.b_c-1', undefined],
  ['a-', 'may hold only'],
  ['x'.repeat(64), 'has 64 characters'],
])('the label value "%s": %s', (value, fault) => {
  if (fault === undefined) expect(labelValueFault(value)).toBeUndefined();
  else expect(labelValueFault(value)).toContain(fault);
});
test.each([
  ['http', undefined],
  ['9p', undefined],
  ['80', 'needs a letter'],
  ['a--b', 'two dashes'],
  ['-a', 'begins or ends'],
  ['HTTP', 'lower-case'],
  ['a'.repeat(16), '16 characters'],
])('the port name %s: %s', (name, fault) => {
  if (fault === undefined) expect(portNameFault(name)).toBeUndefined();
  else expect(portNameFault(name)).toContain(fault);
});
test.each([
  ['10.0.0.1', 'IPv4'],
  ['0.0.0.0', 'IPv4'],
  ['255.255.255.255', 'IPv4'],
  ['::', 'IPv6'],
  ['2001:db8::1', 'IPv6'],
  ['::ffff:10.0.0.1', 'IPv6'],
  ['1:2:3:4:5:6:7:8', 'IPv6'],
  ['10.0.0', undefined],
  ['10.0.0.256', undefined],
  ['010.0.0.1', undefined],
  ['1::2::3', undefined],
  ['1:2:3:4:5:6:7', undefined],
  ['1:2:3:4:5:6:7:8::', undefined],
  ['g::', undefined],
  ['', undefined],
])('%s is of the family %s', (text, family) => {
  expect(ipFamily(text)).toBe(family);
});
test.each([
  ['10.0.0.0/8', true],
  ['2001:db8::/32', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0', false],
  ['10.0.0.0/08', false],
  ['::/129', false],
  ['10.0.0.0/8/9', false],
])('%s is a network: %s', (text, isOne) => {
  expect(cidrOf(text) !== undefined).toBe(isOne);
});
