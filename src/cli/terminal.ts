import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadStream, WriteStream } from 'node:tty';
import { systemTrouble, UserError } from '../errors.ts';

/** The process that the command line runs in. */
export interface Terminal {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly stdin: ReadStream;
  /** Is called for each object that was judged. */
  readonly onResource?: () => void;
}

/** The text of a file that the user names. Throws `UserError` where it cannot be read. */
export function givenText(file: string, { cwd }: Terminal): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${systemTrouble(error)}`, { hint: 'Name a file that is there.' });
  }
}
