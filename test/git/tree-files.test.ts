import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, neededEntries, staysInside } from '../../src/git/tree-files.ts';

const ID = 'a'.repeat(40);

function listing(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\0`).join('');
}

test('regular files and links are entries; submodules and folders are none', () => {
  const text = listing(
    `100644 blob ${ID}\ta.yaml`,
    `100755 blob ${ID}\tb c/run.sh`,
    `120000 blob ${ID}\tlink`,
    `160000 commit ${ID}\tmodule`,
    `040000 tree ${ID}\tfolder`,
  );
  expect(entriesOf(text).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'file a.yaml',
    'file b c/run.sh',
    'link link',
  ]);
});

test.each(['../a', '/etc/passwd', 'a/../../b', 'a//b', './a', '.git/config', 'x/.GIT/hooks/a', 'a\\b', '', 'a\ufffd'])(
  'a path that could lead elsewhere is left out: %j',
  (path) => expect(entriesOf(listing(`100644 blob ${ID}\t${path}`))).toEqual([]),
);

test('what cannot be judged is not read; all of a chart or kustomization is, and what the settings name', () => {
  const paths = [
    'src/main.c',
    'src/deploy.yaml',
    'charts/web/Chart.yaml',
    'charts/web/files/motd',
    'overlays/prod/kustomization.yml',
    'overlays/prod/app/settings.env',
    'env/prod.values',
    'lib/x.tgz',
    '.gitignore',
  ];
  const entries = paths.map((path) => ({ kind: 'file' as const, id: ID, path }));
  expect(neededEntries(entries, new Set(['env/prod.values'])).map(({ path }) => path)).toEqual(
    paths.filter((path) => path !== 'src/main.c'),
  );
});

test('a kustomization at the root may read anything', () => {
  const entries = ['kustomization.yaml', 'motd'].map((path) => ({ kind: 'file' as const, id: ID, path }));
  expect(neededEntries(entries, new Set())).toHaveLength(2);
});

test.each([
  ['a/link', '../b', true],
  ['link', 'a/b', true],
  ['a/b/link', '../../c/./d', true],
  ['link', '../b', false],
  ['a/link', '../../b', false],
  ['link', '/etc/passwd', false],
  ['link', 'a/../../b', false],
  ['link', 'a/../b', false],
  ['link', '.git/config', false],
  ['link', '', false],
])('a link at %s to %s stays inside: %s', (path, target, stays) => expect(staysInside(path, target)).toBe(stays));

test('however links that stay inside lead to each other, none of them leads out', () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const targets = fc
    .array(fc.constantFrom('..', 'a', 'b', 'c', '.'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(fc.tuple(paths, targets), { minLength: 1, maxLength: 6 }), (links) => {
      const outer = realpathSync(mkdtempSync(join(tmpdir(), 'test-links-')));
      const root = join(outer, 'x', 'y');
      mkdirSync(root, { recursive: true });
      try {
        const made: string[] = [];
        for (const [path, target] of links) {
          if (!staysInside(path, target)) continue;
          try {
            mkdirSync(dirname(join(root, path)), { recursive: true });
            // A tree has real folders above each entry.
            if (realpathSync(dirname(join(root, path))) !== dirname(join(root, path))) continue;
            symlinkSync(target, join(root, path));
            made.push(join(root, path));
          } catch {
            // Something stands there already.
          }
        }
        for (const link of made) {
          let end: string;
          try {
            end = realpathSync(link);
          } catch {
            continue;
          }
          expect(`${end}/`.startsWith(`${root}/`)).toBe(true);
        }
      } finally {
        rmSync(outer, { recursive: true, force: true });
      }
    }),
    { numRuns: 400 },
  );
});
