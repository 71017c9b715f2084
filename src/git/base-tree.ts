import { closeSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBlobs } from './blobs.ts';
import { answerOf, type Git, reasonOf } from './git.ts';
import { entriesOf, neededEntries, staysInside, type TreeEntry } from './tree-files.ts';

/** Bounds of what is written. A repository whose manifests take more is not compared. */
const MOST_FILES = 200_000;
const MOST_BYTES = 2 * 1024 * 1024 * 1024;
/** A path is no longer than this on any system that we know. Source: Linux, PATH_MAX. */
const LONGEST_LINK = 4096;

/** What is written where. */
export interface TreeOrder {
  readonly commit: string;
  /** The folder of the repository that is the root to us, as `git rev-parse --show-prefix` gives it: empty, or with a slash at its end. */
  readonly prefix: string;
  /** An empty folder of ours. */
  readonly folder: string;
  /** Paths that the settings name. */
  readonly named: ReadonlySet<string>;
  /** A larger file is left out: it would not be read in the working tree either. */
  readonly fileBytes: number;
}

/**
 * Writes what judging may read of a commit's tree into a folder, from the objects alone: no checkout, so no hook, filter or
 * index. Regular files, and links that stay within the tree. Undefined where it went well, else why not.
 */
export async function writeTree(git: Git, order: TreeOrder): Promise<string | undefined> {
  const tree = order.prefix === '' ? `${order.commit}^{tree}` : `${order.commit}:${order.prefix.replace(/\/$/u, '')}`;
  const id = answerOf(await git.read(['rev-parse', '--verify', '--quiet', '--end-of-options', tree]));
  // The folder that is the root to us need not have been there yet.
  if (id === undefined) return undefined;
  const listed = await git.read(['ls-tree', '-rz', '--full-tree', id]);
  if (listed.end.kind !== 'exited' || listed.end.code !== 0) return reasonOf(listed);
  const entries = neededEntries(entriesOf(listed.stdout), order.named);
  if (entries.length === 0) return undefined;
  if (entries.length > MOST_FILES)
    return `it has ${entries.length} files to judge, more than the ${MOST_FILES} that are read`;
  const writer = openWriter(entries, order);
  const read = await git.read(['cat-file', '--batch'], {
    stdin: entries.map((entry) => `${entry.id}\n`).join(''),
    onStdout: readBlobs(writer),
    stdoutBytes: MOST_BYTES,
  });
  writer.close();
  if (read.end.kind === 'output-limit') return `it has more than ${MOST_BYTES / 1024 ** 3} GiB to judge`;
  if (read.end.kind !== 'exited' || read.end.code !== 0) return reasonOf(read);
  const lost = writer.lost();
  return lost === 0 ? undefined : `${lost} of its files are not in this clone`;
}

interface Writer {
  start(index: number, bytes: number): void;
  chunk(bytes: Buffer): void;
  end(): void;
  missing(index: number): void;
  /** Files that are not in the clone. */
  lost(): number;
  close(): void;
}

function openWriter(entries: readonly TreeEntry[], { folder, fileBytes }: TreeOrder): Writer {
  const links: { readonly path: string; readonly target: string }[] = [];
  const made = new Set<string>();
  let lost = 0;
  let file: number | undefined;
  let link: { readonly path: string; readonly chunks: Buffer[] } | undefined;
  const closeFile = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    start(index, bytes) {
      const entry = entries[index];
      if (entry === undefined) return;
      if (entry.kind === 'link') link = bytes > LONGEST_LINK ? undefined : { path: entry.path, chunks: [] };
      else if (bytes <= fileBytes) file = openNew(join(folder, entry.path), made);
    },
    chunk(bytes) {
      link?.chunks.push(Buffer.from(bytes));
      if (file !== undefined) writeWhole(file, bytes);
    },
    end() {
      if (link !== undefined) links.push({ path: link.path, target: Buffer.concat(link.chunks).toString('utf8') });
      link = undefined;
      closeFile();
    },
    missing: () => {
      lost += 1;
    },
    lost: () => lost,
    // When all files stand: nothing is ever written through a link.
    close() {
      closeFile();
      for (const { path, target } of links) if (staysInside(path, target)) makeLink(join(folder, path), target, made);
    },
  };
}

/** The new file; undefined where the tree names one path twice, or two that this file system takes for one. */
function openNew(path: string, made: Set<string>): number | undefined {
  try {
    makeFolder(dirname(path), made);
    return openSync(path, 'wx', 0o600);
  } catch {
    return undefined;
  }
}

function makeLink(path: string, target: string, made: Set<string>): void {
  try {
    makeFolder(dirname(path), made);
    symlinkSync(target, path);
  } catch {
    // Something stands there already.
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  made.add(folder);
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
