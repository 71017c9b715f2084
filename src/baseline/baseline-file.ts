import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import { systemTrouble, UserError } from '../errors.ts';
import { readInput } from '../input-file.ts';
import type { RepoPath } from '../model/location.ts';
import { type BaselineEntry, baselineText, readBaseline } from './baseline.ts';

/** A line for each of a hundred thousand findings. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The entries of the baseline at `file`. Throws `UserError` where there is none, or it cannot be read as one. */
export function loadBaseline(file: RepoPath, config: Pick<Config, 'root'>): readonly BaselineEntry[] {
  if (realPlaceOf(config.root, join(config.root, file)).kind === 'missing') {
    throw new UserError(`the baseline ${file} does not exist`, { hint: 'Write it with `lintel --write-baseline`.' });
  }
  refuseLink(file, config);
  const text = readInput(join(config.root, file), `the baseline ${file}`, 'Make it a readable file.');
  const entries = text.length > MOST_BYTES ? 'is too large' : readBaseline(text);
  if (typeof entries !== 'string') return entries;
  throw new UserError(`the baseline ${file} ${entries}`, {
    hint: 'Remove it, and write it anew with `lintel --write-baseline`.',
    at: { file },
  });
}

/** As `loadBaseline`; none where there is no file yet. */
export function loadBaselineIfThere(file: RepoPath, config: Pick<Config, 'root'>): readonly BaselineEntry[] {
  return realPlaceOf(config.root, join(config.root, file)).kind === 'missing' ? [] : loadBaseline(file, config);
}

/** A link is part of what is judged, and could lead anywhere. */
function refuseLink(file: RepoPath, { root }: Pick<Config, 'root'>): void {
  const place = realPlaceOf(root, join(root, file));
  const isItself = place.kind === 'missing' || (place.kind === 'inside' && place.path === file);
  if (isItself && !/(?:^|\/)\.git(?:\/|$)/u.test(file)) return;
  throw new UserError(`the baseline ${file} is a link, or lies in Git's folder`, { hint: 'Name a file of its own.' });
}

/** Writes the entries to `file`, which must be a file of the repository or not be there yet. Throws `UserError` where it cannot. */
export function saveBaseline(file: RepoPath, entries: readonly BaselineEntry[], config: Pick<Config, 'root'>): void {
  refuseLink(file, config);
  try {
    writeFileSync(join(config.root, file), baselineText(entries));
  } catch (error) {
    throw new UserError(`the baseline cannot be written to ${file}: ${systemTrouble(error)}`, {
      hint: 'Name a file in a folder that you may write to.',
    });
  }
}
