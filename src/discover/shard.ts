import { UserError } from '../errors.ts';
import type { Source } from '../model/source.ts';

/** One part of a run that is split over several machines: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Most parts of a run. */
const MOST_SHARDS = 1000;

/** Reads `2/5`. Throws `UserError` for anything else. */
export function readShard(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS) return shard;
  throw new UserError(`--shard cannot be "${text}"`, { hint: 'Write the part and how many there are, such as 2/5.' });
}

/**
 * The sources of one part. The same on every machine that has the same files: folders are dealt out in their order. A
 * folder stays whole, since the environments of a chart share findings.
 */
export function sourcesOfShard(sources: readonly Source[], { index, count }: Shard): readonly Source[] {
  const folders = [...new Set(sources.map(folderOf))];
  const mine = new Set(folders.filter((_, at) => at % count === index - 1));
  return sources.filter((source) => mine.has(folderOf(source)));
}

function folderOf(source: Source): string {
  switch (source.kind) {
    case 'stdin':
      return '-';
    case 'helm':
      return `helm ${source.chart}`;
    default:
      return `${source.kind} ${source.folder}`;
  }
}
