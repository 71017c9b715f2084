import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mistakeOf, repositoryWith } from '../config/repository.ts';
import { found } from './found.ts';

test('manifests are grouped by folder, in the order of UTF-16', async () => {
  const root = repositoryWith({
    'b/z.yaml': '',
    'b/a.yml': '',
    'b/é.json': '',
    'a.yaml': '',
    'B/x.yaml': '',
    'b/readme.md': '',
    'b/c/x.yaml': '',
  });
  expect((await found(root)).sources).toEqual([
    'manifests .: a.yaml',
    'manifests B: B/x.yaml',
    'manifests b: b/a.yml b/z.yaml b/é.json',
    'manifests b/c: b/c/x.yaml',
  ]);
});

test('.git and node_modules are never entered, wherever they lie', async () => {
  const root = repositoryWith({
    '.git/a.yaml': '',
    'x/node_modules/a.yaml': '',
    '.gitignore': '!node_modules/\n',
    'x/a.yaml': '',
  });
  expect((await found(root)).sources).toEqual(['manifests x: x/a.yaml']);
});

test('files of other tools are known by their names', async () => {
  const names = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'values.schema.json',
    'lintel.yaml',
    'composer.json',
  ];
  const root = repositoryWith({ ...Object.fromEntries(names.map((name) => [name, ''])), 'tsconfig.yaml': '' });
  expect((await found(root)).sources).toEqual(['manifests .: tsconfig.yaml']);
});

test('nested ignore files: the deeper one wins, and what is in an ignored folder cannot be had back', async () => {
  const root = repositoryWith({
    '.gitignore': '*.gen.yaml\n/out/\n',
    'a.gen.yaml': '',
    'sub/.gitignore': '!b.gen.yaml\n/local.yaml\n',
    'sub/b.gen.yaml': '',
    'sub/c.gen.yaml': '',
    'sub/local.yaml': '',
    'sub/deep/local.yaml': '',
    'out/.gitignore': '!*\n',
    'out/x.yaml': '',
  });
  expect((await found(root)).sources).toEqual([
    'manifests sub: sub/b.gen.yaml',
    'manifests sub/deep: sub/deep/local.yaml',
  ]);
});

test('.lintelignore speaks after .gitignore, and exclude after both', async () => {
  const root = repositoryWith({
    '.gitignore': 'gen/\n',
    '.lintelignore': '!gen/\nother/\n',
    'gen/a.yaml': '',
    'gen/b.yaml': '',
    'other/a.yaml': '',
  });
  expect((await found(root, { exclude: ['gen/b.*'] })).sources).toEqual(['manifests gen: gen/a.yaml']);
});

test('ignore files above a named folder count; a named path is scanned even if ignored', async () => {
  const root = repositoryWith({
    '.gitignore': 'secret.yaml\nout/\n',
    'a/secret.yaml': '',
    'a/b.yaml': '',
    'out/x.yaml': '',
    'out/node_modules/y.yaml': '',
  });
  expect((await found(root, { paths: ['a'] })).sources).toEqual(['manifests a: a/b.yaml']);
  expect((await found(root, { paths: ['a/secret.yaml'] })).sources).toEqual(['manifests a: a/secret.yaml']);
  expect((await found(root, { paths: ['out'] })).sources).toEqual(['manifests out: out/x.yaml']);
});

test('a path is taken once, however often it is named', async () => {
  const root = repositoryWith({ 'a/b/c.yaml': '' });
  expect((await found(root, { paths: ['a', 'a/b', 'a/b/c.yaml', '.'] })).sources).toEqual([
    'manifests a/b: a/b/c.yaml',
  ]);
});

test('a path that does not exist is told with the nearest name', async () => {
  const root = repositoryWith({ 'deploy/service.yaml': '' });
  expect(await mistakeOf(found(root, { paths: ['deploy/servise.yaml'] }))).toEqual({
    place: '',
    message: '"deploy/servise.yaml" does not exist',
    hint: 'Did you mean "deploy/service.yaml"?',
  });
  expect((await mistakeOf(found(root, { paths: ['x/y/z'] }))).hint).toBe('Paths are read from the working directory.');
});

test('standard input is a source, beside paths or alone', async () => {
  const root = repositoryWith({ 'a.yaml': '' });
  expect((await found(root, { paths: ['-'], stdin: 'x' })).sources).toEqual(['stdin <stdin>']);
  expect((await found(root, { paths: ['-', '.'], stdin: 'x' })).sources).toEqual([
    'stdin <stdin>',
    'manifests .: a.yaml',
  ]);
});

test('links inside the repository lead to the real file, once', async () => {
  const root = repositoryWith({
    'real/a.yaml': '',
    '.gitignore': 'hidden/\n',
    'hidden/h.yaml': '',
    'hidden/plain': '',
  });
  symlinkSync('real', join(root, 'alias'));
  symlinkSync('real/a.yaml', join(root, 'b.yaml'));
  symlinkSync('hidden', join(root, 'shown'));
  symlinkSync('hidden/plain', join(root, 'plain.yaml'));
  symlinkSync('.git', join(root, 'git'));
  expect(await found(root)).toMatchObject({
    sources: ['manifests hidden: hidden/h.yaml hidden/plain', 'manifests real: real/a.yaml'],
    told: [],
  });
});

test('circles of links end', async () => {
  const root = repositoryWith({ 'a/x.yaml': '' });
  symlinkSync('..', join(root, 'a/up'));
  symlinkSync('a', join(root, 'b'));
  symlinkSync('self', join(root, 'self'));
  symlinkSync('self.yaml', join(root, 'self.yaml'));
  expect(await found(root)).toMatchObject({ sources: ['manifests a: a/x.yaml'], told: ['error unreadable self.yaml'] });
});

test('links out of the repository are told and not followed; only a manifest makes the run incomplete', async () => {
  const root = repositoryWith({ 'a.yaml': '' });
  const elsewhere = repositoryWith({ 'secret.yaml': 'password: hunter2' });
  symlinkSync(elsewhere, join(root, 'folder'));
  symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'file.yaml'));
  symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'readme.md'));
  symlinkSync(join(elsewhere, 'secret.yaml'), join(root, '.gitignore'));
  const result = await found(root);
  expect(result.sources).toEqual(['manifests .: a.yaml']);
  expect(result.told).toEqual(['error outside-repository file.yaml', 'warning outside-repository folder']);
  expect(JSON.stringify(result.diagnostics)).not.toContain('hunter2');
});

test('a folder that cannot be read is told', async () => {
  const root = repositoryWith({ 'a.yaml': '' });
  const name = 'd'.repeat(200);
  // Deeper than a path may be long, which no user may read by its path, not even root.
  const before = process.cwd();
  try {
    process.chdir(root);
    for (let depth = 0; depth < 25; depth += 1) {
      mkdirSync(name);
      process.chdir(name);
    }
  } finally {
    process.chdir(before);
  }
  const result = await found(root);
  expect(result.sources).toEqual(['manifests .: a.yaml']);
  expect(result.diagnostics.map(({ code, level }) => `${level} ${code}`)).toEqual(['error unreadable']);
});

test('overlong patterns of ignore files are not used, and told with their line', async () => {
  const root = repositoryWith({ '.gitignore': `a.yaml\n${'b'.repeat(1025)}\n`, 'a.yaml': '', 'b.yaml': '' });
  expect(await found(root)).toMatchObject({
    sources: ['manifests .: b.yaml'],
    told: ['warning ignore-pattern .gitignore:2'],
  });
});

test('patterns made to take for ever are given up, and everything else is checked', async () => {
  // Each takes some fifteen thousand steps to fail, and eight thousand of them fit into what is read of the file.
  const bomb = `*${'a'.repeat(117)}?b`;
  const files = Array.from({ length: 300 }, (_, index) => `${'a'.repeat(240)}${index}.yaml`);
  const root = repositoryWith({
    '.gitignore': `${Array.from({ length: 9000 }, () => bomb).join('\n')}\n`,
    ...Object.fromEntries(files.map((file) => [file, ''])),
  });
  const start = performance.now();
  const result = await found(root);
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(result.sources).toHaveLength(1);
  expect(result.told).toContain('warning ignore-pattern ');
});

test('a lintel.yaml below the root is told, and is no manifest', async () => {
  const root = repositoryWith({ 'a/lintel.yaml': '', 'a/b.yaml': '' });
  expect(await found(root)).toMatchObject({
    sources: ['manifests a: a/b.yaml'],
    told: ['note config-file-in-subfolder a/lintel.yaml'],
  });
});

test('rule files and values files that the configuration names are no manifests', async () => {
  const root = repositoryWith({
    'lintel.yaml':
      'customRules: [policies/*.yaml]\nhelm: [{ chart: c, environments: [{ name: p, values: [env/p.yaml] }] }]\n',
    'policies/r.yaml': '',
    'c/Chart.yaml': '',
    'env/p.yaml': '',
    'env/q.yaml': '',
  });
  expect((await found(root)).sources).toEqual(['helm c (p)', 'manifests env: env/q.yaml']);
});

test('a file that is named itself is scanned, though a folder of rules holds it', async () => {
  const root = repositoryWith({
    'lintel.yaml': 'customRules: [policies]\n',
    'policies/policy.yaml': '',
    'policies/resources.yaml': '',
  });
  expect((await found(root, { paths: ['policies/resources.yaml'] })).sources).toEqual([
    'manifests policies: policies/resources.yaml',
  ]);
  expect((await found(root)).sources).toEqual([]);
});

test('folders of a set make one source', async () => {
  const root = repositoryWith({
    'lintel.yaml': 'sets: [[svc, deploy]]\n',
    'svc/a.yaml': '',
    'deploy/b.yaml': '',
    'x/c.yaml': '',
    'deploy/deep/d.yaml': '',
  });
  expect((await found(root)).sources).toEqual([
    'manifests deploy/deep: deploy/deep/d.yaml',
    'manifests svc: deploy/b.yaml svc/a.yaml',
    'manifests x: x/c.yaml',
  ]);
});

test('fifty thousand files are walked while nobody waits', async () => {
  const root = repositoryWith({ '.gitignore': 'dist/\n*.gen.yaml\n!keep.gen.yaml\n/tmp-*\n' });
  const write = (folder: string, count: number): void => {
    mkdirSync(join(root, folder), { recursive: true });
    for (let index = 0; index < count; index += 1) writeFileSync(join(root, folder, `f${index}.yaml`), '');
  };
  for (let index = 0; index < 90; index += 1) write(`node_modules/p${index}`, 500);
  write('dist', 4000);
  for (let index = 0; index < 10; index += 1) write(`deploy/d${index}`, 100);
  await found(root);
  const start = performance.now();
  const { sources, raw } = await found(root);
  const ms = performance.now() - start;
  expect(sources).toHaveLength(10);
  expect(raw.reduce((sum, source) => sum + (source.kind === 'manifests' ? source.files.length : 0), 0)).toBe(1000);
  // Measured 5 ms; the bar leaves room for a machine that is busy with other things.
  expect(ms).toBeLessThan(500);
});
