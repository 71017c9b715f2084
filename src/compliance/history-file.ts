import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, writeSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathInside, realPlaceOf } from '../config/inside.ts';
import { systemTrouble, UserError } from '../errors.ts';

/** What is read of a history, from its end: a thousand runs over all frameworks, and more. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The end of a history. */
export interface HistoryText {
  /** Whole lines. */
  readonly text: string;
  /** Whether older lines lie before them. */
  readonly isCut: boolean;
}

/**
 * What a history holds; nothing where there is no file yet. Throws `UserError` for what is no regular file: what lies at the path may
 * be part of what is judged.
 */
export function readHistoryFile(path: string, root: string): HistoryText {
  const file = openHistory(path, root, constants.O_RDONLY);
  if (file === undefined) return { text: '', isCut: false };
  try {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - MOST_BYTES);
    const bytes = Buffer.alloc(size - start);
    const read = readSync(file, bytes, 0, bytes.length, start);
    const text = bytes.toString('utf8', 0, read);
    return start === 0 ? { text, isCut: false } : { text: text.slice(text.indexOf('\n') + 1), isCut: true };
  } catch (error) {
    throw unusable(path, 'read', error);
  } finally {
    closeSync(file);
  }
}

/**
 * Adds a line to a history, which is made where there is none. It is written at once and at the end, so that runs that do so at the
 * same time leave a line each. Throws `UserError` where that cannot be done.
 */
export function appendToHistory(path: string, line: string, root: string): void {
  const file = openHistory(path, root, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
  if (file === undefined) throw unusable(path, 'written', new Error('there is no such folder'));
  try {
    // A line that somebody was kept from ending is not to spoil this one.
    const bytes = Buffer.from(`${endsInsideLine(file) ? '\n' : ''}${line}`);
    const written = writeSync(file, bytes);
    if (written < bytes.length) throw new Error('the disk is full');
  } catch (error) {
    throw unusable(path, 'written', error);
  } finally {
    closeSync(file);
  }
}

function endsInsideLine(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}

/** Undefined where there is no such file. Neither follows a link nor waits at a pipe. */
function openHistory(path: string, root: string, flags: number): number | undefined {
  refuseLinkOut(path, root);
  let file: number;
  try {
    file = openSync(path, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0o644);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unusable(path, 'opened', codeOf(error) === 'ELOOP' ? new Error('it is a link') : error);
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw unusable(path, 'opened', new Error('it is no regular file'));
}

/** A folder of the repository may be a link that leads out of it. */
function refuseLinkOut(path: string, root: string): void {
  if (pathInside(root, path) === undefined) return;
  const folder = dirname(path);
  const place = realPlaceOf(realpathSync(root), folder);
  const isItself = place.kind === 'inside' && place.path === relative(root, folder).replaceAll('\\', '/');
  if (place.kind === 'missing' || isItself) return;
  throw unusable(path, 'opened', new Error('a link leads there'));
}

function unusable(path: string, done: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`the history ${path} cannot be ${done}: ${systemTrouble(error)}`, {
    hint: 'Name a regular file in a folder that is there and that you may write to.',
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
