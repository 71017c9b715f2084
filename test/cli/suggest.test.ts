import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ran, runMain } from './run-main.ts';
import { hardened } from '../compliance/reporting.ts';
import { repositoryWith } from '../config/repository.ts';

async function suggest(root: string, ...argv: readonly string[]): Promise<Ran> {
  return runMain(root, 'suggest', ...argv, '--root=.');
}

const OTHER = hardened((text) => text.replaceAll('namespace: shop', 'namespace: data'));

test('prints policies and writes nothing', async () => {
  const root = repositoryWith({ 'deploy/web.yaml': hardened() });
  const { exit, out } = await suggest(root, 'network-policies', 'deploy');
  expect(exit).toBe(0);
  expect(out).toContain('# Source: deploy\n');
  expect(out).toContain('  name: default-deny\n  namespace: shop\n');
});

test('writes a file for each namespace of a source, and none over another', async () => {
  const root = repositoryWith({ 'deploy/web.yaml': hardened(), 'deploy/data.yaml': OTHER });
  const { exit, out, err } = await suggest(root, 'network-policies', '--output=policies');
  expect([exit, out, err]).toEqual([0, '', 'wrote policies/deploy/data.yaml\nwrote policies/deploy/shop.yaml\n']);
  writeFileSync(join(root, 'policies/deploy/shop.yaml'), 'mine');
  const again = await suggest(root, 'network-policies', 'deploy', '--output=policies');
  expect(again.exit).toBe(2);
  expect(again.err).toContain('policies/deploy/data.yaml and policies/deploy/shop.yaml are there already');
  expect(readFileSync(join(root, 'policies/deploy/shop.yaml'), 'utf8')).toBe('mine');
  expect((await suggest(root, 'network-policies', 'deploy', '--output=policies', '--force')).exit).toBe(0);
  expect(readFileSync(join(root, 'policies/deploy/shop.yaml'), 'utf8')).toContain('default-deny');
});

test('a namespace’s name leads to no other folder', async () => {
  const root = repositoryWith({
    'web.yaml': hardened((text) => text.replaceAll('namespace: shop', 'namespace: ../../out')),
  });
  const { err } = await suggest(root, 'network-policies', '--output=policies');
  expect(err).toBe('wrote policies/network-policies.yaml\n');
  expect(existsSync(join(root, '../out.yaml'))).toBe(false);
});

test('what is applied closes everything, and nothing is left to suggest', async () => {
  const root = repositoryWith({ 'deploy/web.yaml': hardened() });
  const { out } = await suggest(root, 'network-policies');
  writeFileSync(join(root, 'deploy/policies.yaml'), out);
  expect(await suggest(root, 'network-policies')).toEqual({
    exit: 0,
    out: '',
    err: 'Nothing to suggest: no workload was found that a policy does not close already.\n',
  });
});

test.each([
  [['policies'], 'needs to know what to suggest'],
  [[], 'needs to know what to suggest'],
  [['network-policies', '--ingress-namespace=A/b'], 'is no name of a namespace'],
])('%j is refused', async (argv, words) => {
  const { exit, err } = await suggest(repositoryWith({}), ...argv);
  expect(exit).toBe(2);
  expect(err).toContain(words);
});
