import type { ExitCode } from '../errors.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Placeholder. */
export async function mergeCommand(_: Arguments, __: Terminal): Promise<ExitCode> {
  return 3;
}
