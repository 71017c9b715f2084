import { realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathInside } from '../config/inside.ts';
import { repoPath } from '../model/location.ts';
import type { RepoPath } from '../model/location.ts';

/** What stands at a path, once every link on the way has been followed. */
export type Standing =
  | { readonly kind: 'file' | 'folder'; readonly real: string; readonly bytes: number }
  /** Leads out of the repository, or into `.git`, where a checkout may have left a token. */
  | { readonly kind: 'outside' }
  /** Nothing there, or nothing that can be read as a file: a pipe, a device. */
  | { readonly kind: 'missing' };

/** What stands at the absolute path `path`, as seen from the repository at `root` (absolute, links resolved). */
export function standingAt(path: string, root: string): Standing {
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    // Do not tell what exists outside: a path that leads out is `outside` whether or not something is there.
    return isInside(path, root) ? { kind: 'missing' } : { kind: 'outside' };
  }
  if (!isInside(real, root) || relative(root, real).split(sep)[0] === '.git') return { kind: 'outside' };
  const stats = statSync(real);
  if (stats.isDirectory()) return { kind: 'folder', real, bytes: 0 };
  return stats.isFile() ? { kind: 'file', real, bytes: stats.size } : { kind: 'missing' };
}

/** Whether `path` is `folder` or lies below it; both absolute. Looks at the names only. */
export function isInside(path: string, folder: string): boolean {
  return pathInside(folder, path) !== undefined;
}

/** The absolute path of a repository path. */
export function absoluteOf(path: RepoPath, root: string): string {
  return path === '' ? root : join(root, path);
}

/** The repository path of an absolute path that lies inside `root`. */
export function repoPathOf(absolute: string, root: string): RepoPath {
  return repoPath(relative(root, absolute).split(sep).join('/'));
}
