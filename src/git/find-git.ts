import { realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathInside } from '../config/inside.ts';
import { isProgram } from '../process/is-program.ts';

/** Git, and the folders in which it may look for what it starts itself. */
export interface GitProgram {
  /** Absolute. */
  readonly path: string;
  /** As the variable PATH: absolute folders, none of them in the repository. */
  readonly searchPath: string;
}

/** The first Git on `path` that does not lie in the repository at `root`; undefined where there is none. */
export function findGit(path: string, root: string): GitProgram | undefined {
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder) && isOutside(folder, root));
  const program = folders
    .map((folder) => join(folder, 'git'))
    .find((candidate) => isProgram(candidate) && isOutside(candidate, root));
  return program === undefined ? undefined : { path: program, searchPath: folders.join(delimiter) };
}

/** Whether neither the path nor what it leads to is part of what is being judged. */
function isOutside(path: string, root: string): boolean {
  try {
    return [path, realpathSync(path)].every((one) => pathInside(root, one) === undefined);
  } catch {
    return false;
  }
}
