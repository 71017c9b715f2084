import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readFile } from './read-file.ts';

/** What V8 has made of the chunks of a program. */
export interface CodeCache {
  /** That of one chunk (`./core.js`), to be used before another is asked for; undefined where there is none, it is somebody else's, or it is damaged. */
  of(chunk: string): Buffer | undefined;
}

/** Bytes in front of the code: its sum, in the first four. V8 copies code that does not begin at a multiple of this. */
const HEAD = 16;
/** Other builds and other versions of Node have folders of their own, of which the newest are kept. */
const MOST_FOLDERS = 6;

/** The folder for this build, Node and processor; undefined where the program was not built, as in tests. */
export function codeFolder(cacheFolder: string, programFolder: string): string | undefined {
  const build = textIfThere(join(programFolder, 'build.txt'))?.trim();
  return build === undefined ? undefined : join(cacheFolder, `${build}-${process.version}-${process.arch}`);
}

/** What a folder holds; undefined where it is not there. */
export function openCodeCache(folder: string): CodeCache | undefined {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  return {
    of(chunk) {
      const bytes = ownBytes(join(folder, basename(chunk)));
      if (bytes === undefined || bytes.length < HEAD) return undefined;
      const code = bytes.subarray(HEAD);
      // V8 looks at a damaged code no closer than to run it.
      return crc32(code) === bytes.readUInt32LE(0) ? code : undefined;
    },
  };
}

/** Writes a folder, for this user alone and in one step, and removes those that have not been of use for longest. */
export function writeCodeCache(folder: string, compiled: ReadonlyMap<string, Buffer>): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  for (const [chunk, code] of compiled) {
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(crc32(code), 0);
    writeFileSync(join(draft, basename(chunk)), Buffer.concat([head, code]), { mode: 0o600 });
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  prune(dirname(folder));
}

function prune(cacheFolder: string): void {
  const folders = readdirSync(cacheFolder).map((name) => join(cacheFolder, name));
  const newestFirst = folders.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of newestFirst.slice(MOST_FOLDERS)) rmSync(old, { recursive: true, force: true });
}

/** The bytes of a file of this user. Another user's would run with our rights. */
function ownBytes(file: string): Buffer | undefined {
  try {
    const { bytes, uid } = readFile(file);
    return process.getuid === undefined || uid === process.getuid() ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function textIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
