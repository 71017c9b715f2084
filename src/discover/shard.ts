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
 * The sources of one part: the same on every machine, and in every state of the repository, since it hangs on a folder's name
 * alone. A folder stays whole, since the environments of a chart share findings.
 */
export function sourcesOfShard(sources: readonly Source[], { index, count }: Shard): readonly Source[] {
  return sources.filter((source) => hashOf(folderOf(source)) % count === index - 1);
}

/** A number from 0 to 2^32 - 1 that is spread evenly over short texts. Source: FNV-1a, with the last step of MurmurHash3. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
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
