import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * One of the tables that `npm run schemas` has written. They lie beside this module, in the source as in the built program, and are part of it like
 * code: a table that cannot be read is our bug, and throws.
 */
export function loadTable(name: 'core' | 'crds' | 'lifecycle'): unknown {
  return unpacked(bytesOf(`${name}.br`));
}

/** A part of the file that holds the schemas of all projects, which are packed one by one. */
export function loadPart(start: number, length: number): unknown {
  return unpacked(bytesOf('crd-schemas.bin').subarray(start, start + length));
}

function bytesOf(file: string): Buffer {
  return readFileSync(new URL(`data/${file}`, import.meta.url));
}

function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
}
