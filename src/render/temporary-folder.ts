import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../process/at-end.ts';

/** A folder of our own outside the repository, which goes when `remove` is called or the process ends. */
export interface TemporaryFolder {
  /** Absolute, links resolved. */
  readonly path: string;
  remove(): void;
}

/** Makes an empty folder that only this user can enter. Throws where the system has no room for one. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'lintel-'));
  const removeNow = (): void => rmSync(path, { recursive: true, force: true });
  const forget = atEnd(removeNow);
  return {
    path,
    remove() {
      removeNow();
      forget();
    },
  };
}
