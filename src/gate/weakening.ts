import type { MistakePlace } from '../errors.ts';
import { type Location, repoPath } from '../model/location.ts';

/** Something that lets more through than before, in a sentence, and where the change says so. */
export interface Weakening {
  readonly message: string;
  readonly at?: Location;
}

/** The place of a key of the configuration file; undefined where the file lies outside of the repository. */
export function placeIn(at: MistakePlace | undefined): Location | undefined {
  if (at === undefined || at.file.startsWith('/') || at.file.split('/').includes('..')) return undefined;
  const file = repoPath(at.file);
  return at.line === undefined ? { file } : lineOf(file, at.line, at.column);
}

/** A line of a file. */
export function lineOf(file: string, line: number, column = 1): Location {
  const start = { line, column, offset: 0 };
  return { file: repoPath(file), region: { start, end: start } };
}

/** The weakening with its place, where there is one. */
export function weakening(message: string, at: Location | undefined): Weakening {
  return at === undefined ? { message } : { message, at };
}

/** `a, b, c and 4 more`. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
const MOST_NAMED = 5;
