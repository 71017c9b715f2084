/** What is done with the bytes of one blob. */
export interface BlobSink {
  /** Called once, before any byte. */
  start(index: number, bytes: number): void;
  chunk(bytes: Buffer): void;
  end(): void;
  /** The object is not there, or no blob. */
  missing(index: number): void;
}

/**
 * Reads what `git cat-file --batch` prints as it comes, without holding a blob: `<id> blob <size>`, a line break, the
 * bytes, a line break; or `<name> missing`. Blobs come in the order in which they were asked for.
 */
export function readBlobs(sink: BlobSink): (chunk: Buffer) => void {
  let header = '';
  let index = 0;
  /** Bytes of the blob that are still to come, and the line break behind them; -1 while a header is read. */
  let left = -1;
  let isBlob = false;
  const takeHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(LINE_FEED);
    header += chunk.toString('latin1', 0, end < 0 ? chunk.length : end);
    if (end < 0) return EMPTY;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(header) ?? [];
    header = '';
    // A tree that was made by hand may call anything a blob; its bytes come all the same.
    if (size !== undefined) left = Number(size) + 1;
    isBlob = type === 'blob';
    if (isBlob) sink.start(index, Number(size));
    else sink.missing(index);
    index += 1;
    return chunk.subarray(end + 1);
  };
  const takeBody = (chunk: Buffer): Buffer => {
    const taken = chunk.subarray(0, left);
    left -= taken.length;
    const bytes = left === 0 ? taken.subarray(0, -1) : taken;
    if (isBlob && bytes.length > 0) sink.chunk(bytes);
    if (left === 0) {
      left = -1;
      if (isBlob) sink.end();
    }
    return chunk.subarray(taken.length);
  };
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) rest = left < 0 ? takeHeader(rest) : takeBody(rest);
  };
}

const LINE_FEED = 0x0a;
const EMPTY = Buffer.alloc(0);
