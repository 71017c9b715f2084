import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import { UserError } from '../errors.ts';
import { repoPath, type RepoPath } from '../model/location.ts';
import { type BaselineEntry, baselineText, readBaseline } from './baseline.ts';

/** Where a baseline goes when nobody says where. */
export const DEFAULT_BASELINE: RepoPath = repoPath('lintel-baseline.json');
/** A line for each of a hundred thousand findings. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The entries of the baseline at `file`. Throws `UserError` where there is none, or it cannot be read as one. */
export function loadBaseline(file: RepoPath, config: Pick<Config, 'root'>): readonly BaselineEntry[] {
  const place = realPlaceOf(config.root, join(config.root, file));
  if (place.kind !== 'inside') {
    throw new UserError(
      place.kind === 'missing'
        ? `the baseline ${file} does not exist`
        : `the baseline ${file} is a link that leads out of the repository`,
      { hint: 'Write it with `lintel --write-baseline`.' },
    );
  }
  let text: string;
  try {
    text = readFileSync(join(config.root, place.path), 'utf8');
  } catch (error) {
    throw new UserError(
      `the baseline ${file} could not be read (${error instanceof Error ? error.message : String(error)})`,
      {
        hint: 'Make it a readable file.',
      },
    );
  }
  const entries = text.length > MOST_BYTES ? 'is too large' : readBaseline(text);
  if (typeof entries !== 'string') return entries;
  throw new UserError(`the baseline ${file} ${entries}`, {
    hint: 'Write it anew with `lintel --write-baseline`.',
    at: { file },
  });
}

/** Writes the entries to `file`, which must be a file of the repository or not be there yet. Throws `UserError` where it cannot. */
export function saveBaseline(file: RepoPath, entries: readonly BaselineEntry[], config: Pick<Config, 'root'>): void {
  const path = join(config.root, file);
  const place = realPlaceOf(config.root, path);
  // A link is part of what is judged, and could lead anywhere.
  if (
    place.kind === 'outside' ||
    (place.kind === 'inside' && place.path !== file) ||
    /(?:^|\/)\.git(?:\/|$)/u.test(file)
  ) {
    throw new UserError(`the baseline ${file} is a link, and nothing was written`, { hint: 'Name a file of its own.' });
  }
  try {
    writeFileSync(path, baselineText(entries));
  } catch (error) {
    throw new UserError(
      `the baseline cannot be written to ${file}: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'Name a file in a folder that you may write to.',
      },
    );
  }
}
