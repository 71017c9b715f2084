import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canBoundResources, run } from '../../src/process/run.ts';
import type { RunOptions } from '../../src/process/run.ts';
import { makeFolder } from '../render/repository.ts';

const OPTIONS: RunOptions = {
  cwd: tmpdir(),
  env: { PATH: '/usr/bin:/bin' },
  wallSeconds: 10,
  stdoutBytes: 1_000_000,
  stderrBytes: 1000,
};

function shell(script: string, options: Partial<RunOptions> = {}): ReturnType<typeof run> {
  return run('/bin/sh', ['-c', script], { ...OPTIONS, ...options });
}

/** Waits until a program is dead. That its entry is still listed until the system clears it away does not matter. */
async function expectGone(pid: number): Promise<void> {
  await expect
    .poll(async () => (await run('/bin/ps', ['-o', 'stat=', '-p', String(pid)], OPTIONS)).stdout.trim(), {
      timeout: 10_000,
    })
    .toMatch(/^(Z.*)?$/);
}

test('a program that ends by itself gives its code and what it printed', async () => {
  expect(await shell('echo out; echo err >&2; exit 3')).toEqual({
    end: { kind: 'exited', code: 3 },
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('a program sees the given environment and no other', async () => {
  process.env['LINTEL_SECRET'] = 'planted';
  const { stdout } = await run('/usr/bin/env', [], { ...OPTIONS, env: { PATH: '/usr/bin:/bin', GIVEN: 'yes' } });
  delete process.env['LINTEL_SECRET'];
  expect(stdout.trim().split('\n').toSorted()).toEqual(['GIVEN=yes', 'PATH=/usr/bin:/bin']);
});

test('arguments reach the program as they are, whatever a shell would make of them', async () => {
  const hostile = '$(touch pwned); `id` "\'\n--help';
  const { stdout } = await run('/usr/bin/printf', ['%s', hostile], OPTIONS);
  expect(stdout).toBe(hostile);
});

test('standard input is empty, so nothing can wait for it', async () => {
  expect((await run('/bin/cat', [], OPTIONS)).end).toEqual({ kind: 'exited', code: 0 });
});

test('a program over its time is killed with all that it started', async () => {
  const pids = join(makeFolder(), 'pids');
  const result = await shell(`sleep 60 & echo $! > ${pids}; sleep 60`, { wallSeconds: 0.3 });
  expect(result.end).toEqual({ kind: 'timeout' });
  await expectGone(Number(readFileSync(pids, 'utf8')));
});

test('a program that leaves another behind with our pipe open does not keep us waiting', async () => {
  const pids = join(makeFolder(), 'pids');
  const result = await shell(`sleep 60 & echo $! > ${pids}; echo done`);
  expect(result).toMatchObject({ end: { kind: 'exited', code: 0 }, stdout: 'done\n' });
  await expectGone(Number(readFileSync(pids, 'utf8')));
});

test('a program that prints without end is killed at the bound, and what it printed up to there is kept', async () => {
  const { end, stdout } = await run('/usr/bin/yes', [], { ...OPTIONS, stdoutBytes: 100_000 });
  expect(end).toEqual({ kind: 'output-limit' });
  expect(stdout.length).toBe(100_000);
});

test('output of exactly the bound is not too much', async () => {
  const { end, stdout } = await shell('printf 12345', { stdoutBytes: 5 });
  expect(end).toEqual({ kind: 'exited', code: 0 });
  expect(stdout).toBe('12345');
});

test('standard error is cut at its bound without ending the program', async () => {
  const { end, stderr } = await shell('head -c 100000 /dev/zero | tr "\\0" e >&2; exit 1');
  expect(end).toEqual({ kind: 'exited', code: 1 });
  expect(stderr.length).toBe(1000);
});

test.each([
  ['a path that is not there', () => '/nowhere/helm'],
  [
    'a file that may not be run',
    () => {
      const file = join(makeFolder(), 'helm');
      writeFileSync(file, 'x');
      chmodSync(file, 0o644);
      return file;
    },
  ],
])('%s is spawn-failed, not an exit code', async (_what, path) => {
  expect((await run(path(), [], OPTIONS)).end.kind).toBe('spawn-failed');
});

test('a folder to work in that is not there is spawn-failed', async () => {
  expect((await shell('true', { cwd: '/nowhere' })).end.kind).toBe('spawn-failed');
});

test.each([
  ['a NUL', 'a\u0000b'],
  ['ten million characters', 'x'.repeat(10_000_000)],
])('an argument with %s is spawn-failed, not thrown', async (_what, argument) => {
  expect((await run('/bin/echo', [argument], OPTIONS)).end.kind).toBe('spawn-failed');
});

test('where the system can, memory is bounded', async () => {
  const { end } = await run('/usr/bin/env', ['node', '-e', 'new Uint8Array(3e9).fill(1)'], {
    ...OPTIONS,
    env: { PATH: process.env['PATH'] ?? '' },
    memoryBytes: 2_000_000_000,
  });
  expect(canBoundResources()).toBe(true);
  expect(end).not.toEqual({ kind: 'exited', code: 0 });
});

test('where the system can, processor time is bounded', async () => {
  expect((await shell('while :; do :; done', { cpuSeconds: 1 })).end).toMatchObject({ kind: 'killed' });
});

test('an abort kills the program', async () => {
  const abort = new AbortController();
  const running = shell('sleep 60', { signal: abort.signal });
  abort.abort();
  expect((await running).end.kind).toBe('killed');
});

test('time in which we are busy does not count against the program', async () => {
  const running = shell('echo quick', { wallSeconds: 0.5 });
  const until = performance.now() + 1500;
  while (performance.now() < until);
  expect(await running).toMatchObject({ end: { kind: 'exited', code: 0 }, stdout: 'quick\n' });
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('on %s our programs end with us, and we end by that signal', async (signal, code) => {
  const folder = makeFolder();
  const script = join(folder, 'script.ts');
  const pids = join(folder, 'pids');
  const source = new URL('../../src/process/run.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { run } from ${JSON.stringify(source)};
     await run('/bin/sh', ['-c', 'echo $$ > ${pids}; kill -${signal.slice(3)} ' + process.pid + '; sleep 60'],
       { cwd: '/', env: { PATH: '/usr/bin:/bin' }, wallSeconds: 60, stdoutBytes: 1, stderrBytes: 1 });`,
  );
  const { end } = await run('/bin/sh', ['-c', '"$0" "$1"; exit $?', process.execPath, script], {
    ...OPTIONS,
    env: { PATH: process.env['PATH'] ?? '' },
    wallSeconds: 20,
  });
  expect(end).toEqual({ kind: 'exited', code });
  await expectGone(Number(readFileSync(pids, 'utf8')));
});
