import type { ReadStream, WriteStream } from 'node:tty';

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
