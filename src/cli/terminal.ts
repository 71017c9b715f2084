import { resolve } from 'node:path';
import type { ReadStream, WriteStream } from 'node:tty';
import { readInput } from '../input-file.ts';
import type { WorkWatch } from '../setup/engine-flags.ts';

/** The process that the command line runs in. */
export interface Terminal {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly stdin: ReadStream;
  /** Who is told of the work while it is done. */
  readonly watch?: WorkWatch;
}

/** The text of a file that the user names. Throws `UserError` where it cannot be read. */
export function givenText(file: string, { cwd }: Terminal): string {
  return readInput(resolve(cwd, file), file);
}
