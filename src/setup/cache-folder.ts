import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder that keeps this user's renderers between runs, whether or not it is there: `~/.cache/lintel/renderers`. */
export function rendererCacheFolder(): string {
  return join(cacheFolder(), 'renderers');
}

/** The folder that keeps what V8 made of the program, whether or not it is there: `~/.cache/lintel/code`. */
export function codeCacheFolder(): string {
  return join(cacheFolder(), 'code');
}

function cacheFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'];
  // The specification says to ignore a relative one, which would lie in whatever folder is being scanned.
  const base = cache !== undefined && isAbsolute(cache) ? cache : join(homedir(), '.cache');
  return join(base, 'lintel');
}
