import { readFileSync } from 'node:fs';

/**
 * One of the tables that `npm run schemas` has written. They lie beside this module, in the source as in the built program, and are part of it like
 * code: a table that cannot be read is our bug, and throws.
 */
export function loadTable(name: 'core' | 'crds' | 'lifecycle'): string {
  // They are written in ASCII, which is read ten times as fast as what may be more.
  return readFileSync(fileOf(`${name}.txt`), 'latin1');
}

/** A part of the file that holds the schemas of all projects, which are packed one by one. */
export function loadPart(start: number, length: number): unknown {
  const bytes = readFileSync(fileOf('crd-schemas.bin')).subarray(start, start + length);
  // Node's part for it is loaded by who meets a custom resource alone.
  return JSON.parse(process.getBuiltinModule('node:zlib').brotliDecompressSync(bytes).toString('utf8'));
}

function fileOf(name: string): URL {
  return new URL(`data/${name}`, import.meta.url);
}
