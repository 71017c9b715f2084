import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readYamlMap } from '../read-yaml.ts';

/** Bounds of an archive below `charts/`, all the archives inside it counted. */
const ARCHIVE_LIMITS: {
  readonly bytes: number;
  readonly fileBytes: number;
  readonly entries: number;
  readonly depth: number;
} = { bytes: 100 * 1024 * 1024, fileBytes: 5 * 1024 * 1024, entries: 10_000, depth: 4 };

/** A chart in a `.tgz`, as far as Lintel needs to look into it; or why Helm must not be given it. */
export type PackagedChart =
  | { readonly kind: 'chart'; readonly name: string; readonly schemas: readonly string[] }
  | { readonly kind: 'too-large'; readonly why: string }
  | { readonly kind: 'leads-out'; readonly why: string }
  /** Not a packaged chart. Helm will say so better than we could. */
  | { readonly kind: 'broken' };

interface Budget {
  bytes: number;
  entries: number;
}

/** Looks into a packaged chart without unpacking it to disk: its name, its schemas, and whether it is safe to unpack. */
export async function readPackagedChart(path: string): Promise<PackagedChart> {
  if (statSync(path).size > ARCHIVE_LIMITS.bytes) return tooLarge('it is larger than 100 MiB');
  return await readArchive(readFileSync(path), { bytes: ARCHIVE_LIMITS.bytes, entries: ARCHIVE_LIMITS.entries }, 1);
}

/**
 * The files of a packaged chart by their paths in it, for one that `readPackagedChart` found safe. Empty for what is no archive.
 */
export async function filesOfPackage(path: string): Promise<ReadonlyMap<string, Buffer>> {
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(readFileSync(path), { maxOutputLength: ARCHIVE_LIMITS.bytes });
  } catch {
    return new Map();
  }
  const files = new Map<string, Buffer>();
  for (const entry of await entriesOf(unpacked)) {
    const name = entry.path.split('/').slice(1).join('/');
    if (entry.isFile && name !== '' && !isOutside(entry.path)) files.set(name, entry.text());
  }
  return files;
}

async function readArchive(packed: Buffer, budget: Budget, depth: number): Promise<PackagedChart> {
  if (depth > ARCHIVE_LIMITS.depth)
    return tooLarge(`it holds archives in archives, more than ${ARCHIVE_LIMITS.depth} deep`);
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(packed, { maxOutputLength: Math.max(1, budget.bytes) });
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isBomb ? tooLarge('it unpacks to more than 100 MiB') : { kind: 'broken' };
  }
  budget.bytes -= unpacked.length;
  return await readEntries(unpacked, budget, depth);
}

async function readEntries(unpacked: Buffer, budget: Budget, depth: number): Promise<PackagedChart> {
  const inner: Buffer[] = [];
  const schemas: string[] = [];
  let metadata: string | undefined;
  for (const entry of await entriesOf(unpacked)) {
    budget.entries -= 1;
    if (budget.entries < 0) return tooLarge(`it holds more than ${ARCHIVE_LIMITS.entries} files`);
    if (entry.size > ARCHIVE_LIMITS.fileBytes) return tooLarge(`${entry.path} in it is larger than 5 MiB`);
    if (isOutside(entry.path)) return { kind: 'leads-out', why: `its entry ${entry.path} leads out of it` };
    if (entry.isLink) return { kind: 'leads-out', why: `its entry ${entry.path} is a link` };
    const [, ...way] = entry.path.split('/');
    if (way.at(-1) === 'values.schema.json') schemas.push(entry.text().toString('utf8'));
    else if (way.join('/') === 'Chart.yaml') metadata = entry.text().toString('utf8');
    else if (way.at(-2) === 'charts' && way.at(-1)?.endsWith('.tgz') === true) inner.push(entry.text());
  }
  for (const archive of inner) {
    const read = await readArchive(archive, budget, depth + 1);
    if (read.kind === 'too-large' || read.kind === 'leads-out') return read;
    if (read.kind === 'chart') schemas.push(...read.schemas);
  }
  return withName(metadata, schemas);
}

function withName(metadata: string | undefined, schemas: readonly string[]): PackagedChart {
  const chart = metadata === undefined ? undefined : readYamlMap(metadata);
  if (chart === undefined || typeof chart === 'string') return { kind: 'broken' };
  const name = chart.data['name'];
  return typeof name === 'string' ? { kind: 'chart', name, schemas } : { kind: 'broken' };
}

interface ArchiveEntry {
  readonly path: string;
  readonly size: number;
  readonly isLink: boolean;
  readonly isFile: boolean;
  text(): Buffer;
}

async function entriesOf(unpacked: Buffer): Promise<readonly ArchiveEntry[]> {
  const { Parser } = await import('tar');
  const entries: ArchiveEntry[] = [];
  const parser = new Parser({
    onReadEntry(entry) {
      const chunks: Buffer[] = [];
      entry.on('data', (chunk: Buffer) => chunks.push(chunk));
      entries.push({
        path: entry.path,
        size: entry.size,
        isFile: entry.type === 'File' || entry.type === 'OldFile',
        isLink: entry.type === 'SymbolicLink' || entry.type === 'Link',
        text: () => Buffer.concat(chunks),
      });
    },
  });
  await new Promise<void>((resolve) => {
    // What is wrong with an archive is Helm's to tell; up to there its entries count.
    parser.on('end', resolve);
    parser.on('error', () => resolve());
    parser.end(unpacked);
  });
  return entries;
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
}

function tooLarge(why: string): PackagedChart {
  return { kind: 'too-large', why };
}
