import { gzipSync } from 'node:zlib';

/** An entry of a tar archive as it would stand in a hostile one. */
export interface TarEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Makes it a symbolic link to there. */
  readonly linkTo?: string;
}

/** A `.tgz` written by hand: an honest archiver would refuse some of what tests need in one. */
export function archiveOf(entries: readonly TarEntry[]): Uint8Array {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content ?? '');
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
    return [headerOf(entry, content.length), content, padding];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

function headerOf({ path, linkTo }: TarEntry, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100, 'utf8');
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(linkTo === undefined ? '0' : '2', 156);
  header.write(linkTo ?? '', 157);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A packaged chart of this name with these further files, and these further lines of metadata. */
export function packagedChart(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  metadata = '',
): Uint8Array {
  const chart = `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${metadata}`;
  return archiveOf([
    { path: `${name}/Chart.yaml`, content: chart },
    ...Object.entries(files).map(([path, content]) => ({ path: `${name}/${path}`, content })),
  ]);
}
