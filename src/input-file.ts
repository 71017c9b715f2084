import { readFileSync } from 'node:fs';
import { systemTrouble, UserError } from './errors.ts';

/**
 * The text of a file that the user has named. Throws `UserError` where it cannot be read, which calls it what `named` says (`the
 * baseline accepted.json`) and tells what to do.
 */
export function readInput(path: string, named: string, hint = 'Name a file that exists and is readable.'): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`${named} cannot be read: ${systemTrouble(error)}`, { hint });
  }
}
