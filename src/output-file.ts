import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemTrouble, UserError } from './errors.ts';

/** Writes what the user asked for where it was asked for, with the folders on the way; with `wx` only where nothing is, links included. Throws `UserError` where that cannot be done. */
export function writeOutput(path: string, text: string, flag: 'w' | 'wx' = 'w'): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag });
  } catch (error) {
    throw new UserError(`${path} cannot be written: ${systemTrouble(error)}`, {
      hint: 'Name a file in a folder that you may write to.',
    });
  }
}

/** One folder after the other: Node's own recursive way never ends where a file system says that a folder it just made is not there, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
