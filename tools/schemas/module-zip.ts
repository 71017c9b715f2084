import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { unzipSync } from 'fflate';

/** A Go module at one version, with the checksum that Go's own `go.sum` would hold for it. */
export interface PinnedModule {
  readonly module: string;
  readonly version: string;
  /** `h1:…`; empty while a module is being added, see `--update`. */
  readonly sum: string;
}

/** A module's files, by their path within the module. */
export type ModuleFiles = ReadonlyMap<string, string>;

/** What `go mod download -json` says of a module. */
interface Download {
  readonly Zip?: string;
  readonly Sum?: string;
  readonly Error?: string;
}

/** Lets Go fetch the module and check it against the checksum database; gives where its zip lies and its checksum. */
function download({ module, version }: Pick<PinnedModule, 'module' | 'version'>): {
  readonly zip: string;
  readonly sum: string;
} {
  const text = printedBy('go', ['mod', 'download', '-json', `${module}@${version}`]);
  const { Zip, Sum, Error: fault } = JSON.parse(text) as Download;
  if (Zip === undefined || Sum === undefined) throw new Error(`${module}@${version}: ${fault ?? 'no zip'}`);
  return { zip: Zip, sum: Sum };
}

/** The files of a pinned module that `wanted` picks, as text. Throws where the checksum is not the pinned one. */
export function filesOf(pinned: PinnedModule, wanted: (path: string) => boolean): ModuleFiles {
  const { zip, sum } = download(pinned);
  if (sum !== pinned.sum) {
    throw new Error(
      `${pinned.module}@${pinned.version} has the checksum ${sum}, and ${pinned.sum || 'none'} is pinned`,
    );
  }
  const prefix = `${pinned.module}@${pinned.version}/`;
  const files = unzipSync(readFileSync(zip), { filter: ({ name }) => wanted(name.slice(prefix.length)) });
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(files)
      .map(([name, bytes]) => [name.slice(prefix.length), decoder.decode(bytes)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Outside of any Go module, so that no `go.mod` of a project has a say. */
function printedBy(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd: tmpdir(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout !== undefined && stdout !== '') return stdout;
    throw error;
  }
}
