import { describe, expect, test } from 'vitest';
import { nearestInAnyCase, nearestName } from '../../src/model/nearest-name.ts';

describe.each([
  ['of the command line and of files', nearestName],
  ['of expressions', nearestInAnyCase],
])('names %s', (_, near) => {
  test.each([
    ['latest-tga', 'latest-tag'],
    ['latst-tag', 'latest-tag'],
    ['host-por', 'host-port'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s is proposed %s', (wrong, right) => {
    expect(near(wrong, ['host-port', 'latest-tag'])).toBe(right);
  });

  test('of any length are answered for at once', () => {
    const long = 'a'.repeat(300_000);
    expect(near(long, [`${long}b`, `b${long}`])).toBeUndefined();
    expect(near('short', [long])).toBeUndefined();
  });
});

test('a name of two letters, or in other capitals, is proposed in expressions alone', () => {
  expect(nearestInAnyCase('of', ['if'])).toBe('if');
  expect(nearestInAnyCase('HOSTPORT', ['hostPort'])).toBe('hostPort');
  expect(nearestName('of', ['if'])).toBeUndefined();
  expect(nearestName('HOSTPORT', ['hostPort'])).toBeUndefined();
});
