import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { repoPath, type RepoPath } from '../model/location.ts';

/** `absolute` as a path of the repository at `root`, or undefined when it lies outside. Looks at the text only: links are the caller's business. */
export function pathInside(root: string, absolute: string): RepoPath | undefined {
  const path = relative(root, absolute);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return repoPath(sep === '/' ? path : path.replaceAll(sep, '/'));
}

/** Where a path ends up after its links: `outside` the root, `missing`, or the real path inside. */
export type RealPlace =
  | { readonly kind: 'inside'; readonly path: RepoPath }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' };

/** Follows the links of `absolute`. `root` must be a real path itself. Loops and unreadable folders count as missing. */
export function realPlaceOf(root: string, absolute: string): RealPlace {
  let real: string;
  try {
    real = realpathSync.native(absolute);
  } catch {
    return { kind: 'missing' };
  }
  const path = pathInside(root, real);
  return path === undefined ? { kind: 'outside' } : { kind: 'inside', path };
}
