import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Packages that are loaded as soon as `file` is, by following imports that are neither of types nor dynamic. */
function packagesOf(file: string, seen: Set<string> = new Set()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gmu,
  )) {
    if (target.startsWith('node:')) continue;
    const found = target.startsWith('.') ? packagesOf(join(dirname(file), target), seen) : [target];
    for (const one of found) packages.add(one);
  }
  return packages;
}

test('without a configuration file neither zod nor yaml is loaded', () => {
  expect([...packagesOf(join(src, 'config/merge.ts'))]).toEqual([]);
  expect([...packagesOf(join(src, 'discover/discover.ts'))]).toEqual(['js-yaml']);
});

test('this test would notice: the shape of the file needs zod', () => {
  expect([...packagesOf(join(src, 'config/schema.ts'))]).toEqual(['zod']);
});
