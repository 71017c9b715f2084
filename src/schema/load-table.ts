import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * One of the tables that `npm run schemas` has written. It lies beside this module, in the source as in the built program, and is part of it like code:
 * a table that cannot be read is our bug, and throws.
 */
export function loadTable(name: 'core' | 'crds' | 'lifecycle'): unknown {
  return JSON.parse(brotliDecompressSync(readFileSync(new URL(`data/${name}.br`, import.meta.url))).toString('utf8'));
}
