import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { deployment, emptyFolder, type Ended, lintelProcess, PRIVILEGED } from './program.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** A run over the examples, which have manifests, a chart and a kustomization, with a cache of its own. */
function scan(cache: string, ...flags: readonly string[]): Promise<Ended> {
  return lintelProcess(examples, ['--now', '2026-11-21', ...flags], { environment: { XDG_CACHE_HOME: cache } });
}

function setup(cache: string): Promise<Ended> {
  return lintelProcess(examples, ['setup', '--if-missing'], { environment: { XDG_CACHE_HOME: cache } });
}

describe('lintel setup', () => {
  const cache = emptyFolder();
  let first: Ended;
  beforeAll(async () => {
    first = await setup(cache);
  });

  test('keeps the compiled program, once, and says so', async () => {
    expect([first.exit, first.stdout, first.stderr]).toEqual([
      0,
      '',
      `compiling the program for Node ${process.version}\n`,
    ]);
    const [folder = ''] = readdirSync(join(cache, 'lintel', 'code'));
    expect(folder).toContain(process.version);
    expect(readdirSync(join(cache, 'lintel', 'code', folder))).toEqual(
      expect.arrayContaining(['core.js', 'facts.js', 'program.js', 'schemas.js', 'ways.js']),
    );
    const second = await setup(cache);
    expect([second.exit, second.stdout, second.stderr]).toEqual([0, '', '']);
  });

  test('changes nothing of what a run says, whole or damaged', async () => {
    const without = await scan(emptyFolder(), '--format', 'json');
    const copy = emptyFolder();
    cpSync(cache, copy, { recursive: true });
    expect(await scan(copy, '--format', 'json')).toMatchObject({
      exit: without.exit,
      stdout: without.stdout,
      stderr: '',
    });
    const code = join(copy, 'lintel', 'code');
    const facts = join(code, readdirSync(code)[0] ?? '', 'facts.js');
    const bytes = readFileSync(facts);
    writeFileSync(facts, bytes.fill(0, bytes.length / 2));
    expect(await scan(copy, '--format', 'json')).toMatchObject({
      exit: without.exit,
      stdout: without.stdout,
      stderr: '',
    });
  });

  test('reads standard input as ever', async () => {
    const stdin = deployment('web', PRIVILEGED);
    const { exit, stderr } = await lintelProcess(examples, ['-'], { stdin, environment: { XDG_CACHE_HOME: cache } });
    expect([exit, stderr]).toEqual([1, '']);
  });

  test('is of no use to a run whose V8 has other flags, which compiles as ever', async () => {
    const environment = { XDG_CACHE_HOME: cache, NODE_OPTIONS: '--max-old-space-size=1000' };
    const { exit, stdout, stderr } = await lintelProcess(examples, ['rules', '--peer', 'CKV_K8S_16'], { environment });
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('privileged-container');
  });
});

test('a program that cannot be loaded is a fault of its own, and no verdict', () => {
  const folder = emptyFolder();
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'program.js'), 'throw new Error("half of a download");\n');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), examples], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([3, expect.stringContaining('a fault of its own')]);
});
