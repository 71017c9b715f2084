import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { deployment, emptyFolder, PRIVILEGED, repositoryOf } from './program.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a line of a shell comes to, in which `$lintel` runs the program. */
function shell(
  folder: string,
  line: string,
): { readonly exit: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; lintel="${process.execPath} ${cli}"; ${line}`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { exit: status, stdout, stderr };
}

const bad = repositoryOf({ 'web.yaml': deployment('web', PRIVILEGED) });
const good = repositoryOf({ 'notes.txt': 'nothing' });

describe('what the streams of the program lead to', () => {
  test('a reader that has read enough changes no exit code, on either stream', () => {
    expect(shell(good, '$lintel rules | head -1').exit).toBe(0);
    expect(shell(good, '$lintel export vap 2>&1 >/dev/null | head -0').exit).toBe(0);
    expect(shell(bad, '$lintel --no-config . | head -1').exit).toBe(1);
  });

  test.runIf(existsSync('/dev/full'))('a report that does not fit on the disk is not a shut gate', () => {
    const { exit, stderr } = shell(bad, '$lintel --no-config . >/dev/full');
    expect([exit, stderr]).toEqual([2, 'lintel  Standard output cannot be written: the disk is full\n']);
  });

  test('a working directory that was removed is told', () => {
    const folder = emptyFolder();
    const { exit, stderr } = shell(folder, `mkdir gone; cd gone; rmdir ${join(folder, 'gone')}; $lintel`);
    expect(exit).toBe(2);
    expect(stderr).toContain('The working directory does not exist any more');
  });

  test('--help behind a command is the help of that command', () => {
    const { exit, stdout } = shell(good, '$lintel fix --help');
    expect(exit).toBe(0);
    expect(stdout.split('\n')[0]).toBe('lintel fix [PATH…]');
  });
});
