import { readFileSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import type { RepoPath } from '../model/location.ts';
import { absoluteOf, standingAt } from './repository-path.ts';

/** Texts held at a time: few, since a repository's manifests are asked for once, one after the other. */
const HELD = 4;

/** Texts of files of the repository, for those who look at the lines that a finding is led home to. */
export interface SourceTexts {
  /** Holds a text that has been read already. */
  remember(file: RepoPath, text: string): void;
  /** The file's text; undefined where it cannot be read, is too large or leads out of the repository. */
  of(file: RepoPath): string | undefined;
}

export function openSourceTexts(config: Config): SourceTexts {
  const held = new Map<RepoPath, string | undefined>();
  const hold = (file: RepoPath, text: string | undefined): void => {
    held.set(file, text);
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
  };
  return {
    remember: hold,
    of(file) {
      if (!held.has(file)) hold(file, read(file, config));
      return held.get(file);
    },
  };
}

function read(file: RepoPath, { root, limits }: Config): string | undefined {
  const standing = standingAt(absoluteOf(file, root), root);
  if (standing.kind !== 'file' || standing.bytes > limits.fileBytes) return undefined;
  try {
    return readFileSync(standing.real, 'utf8');
  } catch {
    // Who owns the file may have changed since it was rendered; then its lines are not shown.
    return undefined;
  }
}
