import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath } from '../model/location.ts';
import type { RepoPath } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { ManifestsSource, StdinSource } from '../model/source.ts';
import { absoluteOf } from './repository-path.ts';

/** Manifest files as they are. Each is read when its stream is asked for; what cannot be read is told in `diagnostics` by then. */
export function renderManifests(source: ManifestsSource, config: Config): Rendering {
  const diagnostics: Diagnostic[] = [];
  const streams: Iterable<Stream> = {
    *[Symbol.iterator]() {
      diagnostics.length = 0;
      for (const file of source.files) {
        const read = readManifest(file, config);
        if (typeof read === 'string') yield { origin: file, text: read, line: 1 };
        else diagnostics.push(read);
      }
    },
  };
  return { source, streams, trail: { kind: 'identity' }, diagnostics };
}

/** What came on standard input, as one stream. */
export function renderStdin(source: StdinSource, config: Config): Rendering {
  const streams = [{ origin: repoPath('<stdin>'), text: config.stdin ?? '', line: 1 }];
  return { source, streams, trail: { kind: 'identity' }, diagnostics: [] };
}

function readManifest(file: RepoPath, config: Config): string | Diagnostic {
  const path = absoluteOf(file, config.root);
  try {
    const stats = statSync(path);
    // A named pipe would keep us waiting for someone to write to it.
    if (!stats.isFile()) return unreadable(file, 'it is not a regular file');
    if (stats.size > config.limits.fileBytes) return tooLarge(file, stats.size, config.limits.fileBytes);
    return readText(file, readBytes(path, stats.size));
  } catch (error) {
    return unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');
  }
}

// One buffer for all files: thousands of short-lived ones are memory that the garbage collector does not see coming.
let scratch = Buffer.allocUnsafe(256 * 1024);

/** The file's bytes, in a buffer that the next call writes over. `size` is what the file had a moment ago. */
function readBytes(path: string, size: number): Buffer {
  if (size > scratch.length) scratch = Buffer.allocUnsafe(size * 2);
  const descriptor = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, scratch, length, scratch.length - length, null);
      length += read;
      if (read === 0 || length === scratch.length) return scratch.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function readText(file: RepoPath, bytes: Buffer): string | Diagnostic {
  return textOf(bytes) ?? notText(file, bytes.toString('latin1'));
}

/** The text of a file that Kubernetes would read: UTF-8, or UTF-16 with its mark. Undefined for anything else. */
function textOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutNul(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutNul(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined;
  return inPieces(bytes);
}

/** From a million bytes on, Node keeps a text outside of V8's heap, where optimized code cannot look at a character by itself. */
const LONGEST_PIECE = 1_000_000;
const LINE_FEED = 0x0a;

function inPieces(bytes: Buffer): string {
  if (bytes.length <= LONGEST_PIECE) return bytes.toString('utf8');
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length;) {
    // Between two lines, since a character may be several bytes; a line that long is taken whole.
    const feed = bytes.indexOf(LINE_FEED, Math.min(start + LONGEST_PIECE / 2, bytes.length));
    const end = feed < 0 ? bytes.length : feed + 1;
    pieces.push(bytes.toString('utf8', start, end));
    start = end;
  }
  return pieces.join('');
}

function withoutNul(text: string): string | undefined {
  return text.includes('\0') ? undefined : text;
}

function unreadable(file: RepoPath, why: string): Diagnostic {
  return {
    code: 'unreadable',
    level: 'error',
    message: `${file} could not be read (${why}), so nothing in it was checked`,
    hint: 'Make it readable for the user who runs Lintel, or leave it out with `exclude`.',
    at: { file },
  };
}

function tooLarge(file: RepoPath, bytes: number, limit: number): Diagnostic {
  return {
    code: 'too-large',
    level: 'error',
    message: `${file} has ${bytes} bytes, more than the ${limit} that are read, so nothing in it was checked`,
    hint: 'Split it, raise `limits.fileBytes`, or leave it out with `exclude`.',
    at: { file },
  };
}

/** What claims to be a Kubernetes object was to be judged, and was not; an image named `.yaml` never was. */
function notText(file: RepoPath, bytes: string): Diagnostic {
  return {
    code: 'binary-file',
    level: /^apiVersion:/m.test(bytes) && /^kind:/m.test(bytes) ? 'error' : 'note',
    message: `${file} is not UTF-8 text, so nothing in it was checked`,
    hint: 'Save it as UTF-8, which is all that Kubernetes reads, or leave it out with `exclude`.',
    at: { file },
  };
}
