import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repoPath, type RepoPath } from '../model/location.ts';
import { neededEntries, staysInside, type TreeEntry } from './tree-files.ts';

/**
 * Files and links below a folder, but not what Git keeps for itself and not packages of Node, sorted. Throws where a folder cannot be
 * read, unless `unreadable` says `'left out'`.
 */
export function entriesBelow(root: string, unreadable: 'thrown' | 'left out' = 'thrown'): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const waiting: RepoPath[] = [repoPath('')];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(join(root, folder), unreadable)) {
      const path = repoPath(folder === '' ? entry.name : `${folder}/${entry.name}`);
      if (entry.isSymbolicLink()) entries.push({ kind: 'link', id: '', path });
      else if (entry.isFile()) entries.push({ kind: 'file', id: '', path });
      else if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') waiting.push(path);
    }
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string, unreadable: 'thrown' | 'left out'): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (unreadable === 'left out') return [];
    throw error;
  }
}

/** How two folders are looked at. */
interface Looking {
  /** Paths that the settings name. */
  readonly named: ReadonlySet<string>;
  /** Larger files are not read by anyone. */
  readonly fileBytes: number;
}

/** Whether judging the one folder reads what judging the other does, byte by byte: most changes of a repository are to other files. */
export function holdSame(one: string, other: string, looking: Looking): boolean {
  try {
    const [entries, others] = [readableEntries(one, looking), readableEntries(other, looking)];
    return (
      entries.length === others.length &&
      entries.every(({ kind, path }, index) => {
        const twin = others[index];
        if (twin?.kind !== kind || twin.path !== path) return false;
        if (kind === 'link') return readlinkSync(join(one, path)) === readlinkSync(join(other, path));
        return readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
      })
    );
  } catch {
    // What cannot be read is for the judgement to tell.
    return false;
  }
}

function readableEntries(root: string, { named, fileBytes }: Looking): readonly TreeEntry[] {
  return neededEntries(entriesBelow(root), named).filter(({ kind, path }) =>
    kind === 'link' ? staysInside(path, readlinkSync(join(root, path))) : lstatSync(join(root, path)).size <= fileBytes,
  );
}
