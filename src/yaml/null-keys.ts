import type { Data } from '../model/data.ts';
import { valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { nameAt, NODE, ROW, ROW_SIZE, type Tape } from './tape.ts';

const NONE: readonly Path[] = [];

/** Lengths of the texts that read as null: `~` and `null` in three spellings. */
const NULL = /^(?:~|null|Null|NULL)$/u;

/**
 * The keys of a document whose value is null, which its data does not show: `annotations:` with nothing behind it, and `image: null`. In the order
 * of the text; keys behind an alias or a merge key are left out.
 */
export function nullKeys(tape: Tape, data: Data | null): readonly Path[] {
  if (tape.hasNulls === false) return NONE;
  const { rows } = tape;
  const found: Path[] = [];
  const end = rows[ROW.next] ?? 0;
  for (let row = 0; row < end; row += ROW_SIZE) {
    if ((rows[row + ROW.keyStart] ?? -1) < 0 || !isNull(tape, row)) continue;
    const path = pathTo(tape, row);
    if (path !== undefined && valueAt(data, path) === undefined) found.push(path);
  }
  return found;
}

function isNull({ text, rows }: Tape, row: number): boolean {
  const kind = rows[row + ROW.kind];
  if (kind === NODE.absent) return true;
  const start = rows[row + ROW.start] ?? 0;
  const length = (rows[row + ROW.end] ?? 0) - start;
  return kind === NODE.scalar && (length === 1 || length === 4) && NULL.test(text.slice(start, start + length));
}

/** The path from the root to a row; undefined where a merge key lies on the way. */
function pathTo(tape: Tape, wanted: number): Path | undefined {
  const { rows, names, text, merges } = tape;
  const path: (string | number)[] = [];
  for (let parent = 0; parent !== wanted;) {
    const isList = rows[parent + ROW.kind] === NODE.list || rows[parent + ROW.kind] === NODE.flowList;
    const end = rows[parent + ROW.next] ?? 0;
    let child = parent + ROW_SIZE;
    let index = 0;
    while (child < end && (rows[child + ROW.next] ?? 0) <= wanted) {
      child = rows[child + ROW.next] ?? end;
      index += 1;
    }
    if (child >= end || merges.has(child)) return undefined;
    path.push(isList ? index : nameAt(names, text, rows, child));
    parent = child;
  }
  return path;
}
