import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, flagsOf } from '../../src/cli/arguments.ts';
import { emptyFolder, programsOf } from '../e2e/program.ts';
import { runMain } from './run-main.ts';

let script: string;
/** A stand-in for the program, which the script asks for rules. */
const path = programsOf({
  lintel:
    '#!/bin/sh\nprintf "image\\n  latest-tag  medium  Image\\n\\npod-security\\n  host-pid    high  off Host\\n"\n',
});

beforeAll(async () => {
  const { exit, out } = await runMain(emptyFolder(), 'completion', 'bash');
  expect(exit).toBe(0);
  script = join(emptyFolder(), 'lintel.bash');
  writeFileSync(script, out);
});

/** What bash proposes for the last of these words, sorted. */
function proposed(...words: readonly string[]): readonly string[] {
  const program =
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _lintel; printf "%s\\n" "${COMPREPLY[@]}"';
  const environment = { PATH: `${path}:/usr/bin:/bin` };
  const out = execFileSync('/bin/bash', ['--norc', '-c', program, 'bash', script, 'lintel', ...words], {
    encoding: 'utf8',
    env: environment,
  });
  return out.split('\n').filter(Boolean).toSorted();
}

describe('bash completes', () => {
  test('commands, and nothing that is none', () => {
    expect(proposed('')).toEqual(COMMANDS.toSorted());
    expect(proposed('ex')).toEqual(['explain', 'export']);
    expect(proposed('deploy/')).toEqual([]);
  });

  test.each(COMMANDS)('the flags of %s', (command) => {
    const flags = [...flagsOf(command).map(({ name }) => `--${name}`), '--help'];
    expect(proposed(command, '--')).toEqual(flags.toSorted());
  });

  test.each([
    [['--fail-on', 'c'], ['critical']],
    [['--fail-on', '=', 'ne'], ['never']],
    [
      ['--preset', 'pss'],
      ['pss-baseline', 'pss-restricted'],
    ],
    [
      ['-f', 's'],
      ['sarif', 'summary'],
    ],
    [
      ['--color', ''],
      ['always', 'auto', 'never'],
    ],
    [
      ['rules', '-f', ''],
      ['json', 'markdown', 'text'],
    ],
    [
      ['init', '--from', 'ku'],
      ['kube-linter', 'kube-score'],
    ],
    [
      ['--rule', ''],
      ['host-pid', 'latest-tag'],
    ],
    [['explain', 'la'], ['latest-tag']],
    [['report', '--fra'], ['--framework']],
    [['--no-c'], ['--no-config']],
  ])('%j', (words, expected) => expect(proposed(...words)).toEqual(expected));
});

test('another shell is told what there is', async () => {
  const { exit, err } = await runMain(emptyFolder(), 'completion', 'tcsh');
  expect([exit, err]).toEqual([2, expect.stringContaining('source <(lintel completion bash)')]);
});
