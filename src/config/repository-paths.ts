import { lstatSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { type MistakePlace, UserError } from '../errors.ts';
import { repoPath, type RepoPath } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import { realPlaceOf } from './inside.ts';

/** A path as the configuration file writes it, with where it stands there. */
export interface WrittenPath {
  readonly text: string;
  /** The key, as in `helm[0].chart`. */
  readonly name: string;
  readonly at: MistakePlace;
}

const INSIDE =
  'Paths in the configuration file lead to something inside the repository, and are written from its root.';

/** The written path without `.` segments, if it cannot lead out of the repository by its text alone; else throws `UserError`. */
export function plainPath({ text, name, at }: WrittenPath): RepoPath {
  const refused = (what: string): UserError => new UserError(`${name}: "${text}" ${what}`, { hint: INSIDE, at });
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/u.test(text) || text.startsWith('git@')) throw refused('is an address');
  if (isAbsolute(text) || /^(?:[A-Za-z]:)?\\/u.test(text)) throw refused('is an absolute path');
  if (text.split(/[/\\]/u).includes('..')) throw refused('has `..` in it');
  if (text.includes('\0')) throw refused('is no path');
  const path = posix.normalize(text).replace(/\/$/u, '');
  if (path === '.git' || path.startsWith('.git/')) throw refused('is part of the git folder');
  return repoPath(path === '.' ? '' : path);
}

/** The path of a regular file or a folder that exists inside the repository, links followed; else throws `UserError`. */
export function existingPath(written: WrittenPath, root: string, wanted: 'file' | 'folder' | 'any'): RepoPath {
  const path = plainPath(written);
  const { text, name, at } = written;
  const place = realPlaceOf(root, join(root, path));
  if (place.kind === 'outside')
    throw new UserError(`${name}: "${text}" is a link that leads out of the repository`, { hint: INSIDE, at });
  if (place.kind === 'missing')
    throw new UserError(`${name}: "${text}" does not exist`, { hint: proposal(path, root), at });
  const stats = statSync(join(root, place.path));
  const stands = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
  if (stands === 'other' || (wanted !== 'any' && stands !== wanted)) {
    throw new UserError(`${name}: "${text}" is not a ${wanted === 'any' ? 'file or folder' : wanted}`, {
      hint: `Name a ${wanted === 'any' ? 'file' : wanted}.`,
      at,
    });
  }
  return path;
}

function proposal(path: RepoPath, root: string): string {
  const folder = posix.dirname(path);
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(root, folder)).toSorted();
  } catch {
    // Its folder is missing as well.
  }
  const near = nearestName(posix.basename(path), names);
  return near === undefined ? INSIDE : `Did you mean "${posix.join(folder, near)}"?`;
}

/** Whether a text is a glob rather than a path. */
export function isGlob(text: string): boolean {
  return /[*?[]/u.test(text);
}

/** Stars that a segment of a glob may have: with more, matching one long name could take minutes. */
const MAX_STARS = 2;
/** Folders deep that a glob looks. */
const MAX_DEPTH = 32;

/**
 * Absolute paths of the regular files below `base` that the glob means, sorted. Links, `.git` and `node_modules` are not
 * entered, braces and extended patterns are ordinary characters. Throws `UserError` for a segment with more than two stars.
 */
export async function filesOfGlob(base: string, pattern: string, at?: MistakePlace): Promise<readonly string[]> {
  if (pattern.split('/').some((segment) => segment.split('*').length - 1 > MAX_STARS)) {
    throw new UserError(`"${pattern}" has more than ${MAX_STARS} stars between two slashes`, {
      hint: 'Name the folder, or write a shorter pattern.',
      ...(at === undefined ? {} : { at }),
    });
  }
  const { glob } = await import('glob');
  const found = await glob(pattern, {
    cwd: base,
    absolute: true,
    nodir: true,
    dot: true,
    follow: false,
    nobrace: true,
    noext: true,
    maxDepth: MAX_DEPTH,
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
  return found.filter((path) => lstatSync(path).isFile()).toSorted();
}
