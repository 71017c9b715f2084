import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that nobody fills at first: the longest chunk. */
const USUAL_SIZE = 1_048_576;

let memory: Buffer | undefined;

/** A file that was read. */
export interface ReadFile {
  /** Its bytes, behind `before` more. They hold until the next file is read. */
  readonly bytes: Buffer;
  /** Who owns it. */
  readonly uid: number;
}

/**
 * Reads a file into memory that is made once for all of them, with as many bytes free before and after as are asked for: for a
 * program of some megabytes, getting fresh memory for each file takes longer than reading it. Throws as `fs` does.
 */
export function readFile(file: string, before = 0, after = 0): ReadFile {
  const handle = openSync(file, 'r');
  try {
    const { size, uid } = fstatSync(handle);
    const length = before + size + after;
    if (memory === undefined || memory.length < length) memory = Buffer.allocUnsafeSlow(Math.max(length, USUAL_SIZE));
    let read = 0;
    while (read < size) {
      const more = readSync(handle, memory, before + read, size - read, null);
      if (more === 0) break;
      read += more;
    }
    return { bytes: memory.subarray(0, before + read + after), uid };
  } finally {
    closeSync(handle);
  }
}

/** Memory that can be given back, from Node 21 on. Before, the garbage collector finds it. */
type Memory = ArrayBufferLike & { transfer?(length: number): unknown };

/** Gives the memory back to the system, and with it the bytes of the last file. What is read afterwards has some of its own again. */
export function forgetFiles(): void {
  const buffer: Memory | undefined = memory?.buffer;
  memory = undefined;
  buffer?.transfer?.(0);
}
