import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from './errors.ts';

/** Writes a report where the user asked for it, with the folders on the way. Throws `UserError` where that cannot be done. */
export function writeOutput(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(
      `the report cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'Name a file in a folder that you may write to.',
      },
    );
  }
}

/** One folder after the other: Node's own recursive way never ends where a file system says that a folder it just made is not there, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
