import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/cel/nearest.ts';
import { nearestName } from '../../src/model/nearest-name.ts';

describe.each([
  ['of the command line and of files', nearestName],
  ['of expressions', nearest],
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
