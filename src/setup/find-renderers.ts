import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isProgram } from '../process/is-program.ts';
import type { FoundRenderer, RendererBinary, Renderers, ToldVersion } from '../process/renderer-binary.ts';
import { run } from '../process/run.ts';
import { rendererCacheFolder } from './cache-folder.ts';
import { PINNED_PACKAGES } from './pinned-renderers.ts';
import type { PinnedProgram } from './pinned-renderers.ts';
import { sumOfFile } from './sum-of-file.ts';

/** Long enough for a cold disk; a program that needs more to say its version would not render in time either. */
const VERSION_SECONDS = 15;
const VERSION_BYTES = 64 * 1024;

/** Where to look, when not in the process's own surroundings. For tests and for those who embed Lintel. */
export interface SearchPlaces {
  /** As the variable PATH. */
  readonly path: string;
  /** As `rendererCacheFolder` gives it. */
  readonly cacheFolder: string;
}

/**
 * Finds Helm and Kustomize: at the path the user gave, then on PATH, then in this user's cache, which `lintel setup` fills.
 * Nothing is looked for before it is asked for. Throws `UserError` from `helm()` and `kustomize()` when a path that the user gave holds no renderer.
 */
export function findRenderers(config: Config, places: SearchPlaces = ownPlaces()): Renderers {
  let helm: Promise<FoundRenderer> | undefined;
  let kustomize: Promise<FoundRenderer> | undefined;
  return {
    helm: (told) => (helm ??= findRenderer('helm', config.renderers.helm, config.root, { ...places, told })),
    likelyHelm: async () => await Promise.resolve(likelyProgram('helm', config.renderers.helm, config.root, places)),
    kustomize: () => (kustomize ??= findRenderer('kustomize', config.renderers.kustomize, config.root, places)),
  };
}

function ownPlaces(): SearchPlaces {
  return { path: process.env['PATH'] ?? '', cacheFolder: rendererCacheFolder() };
}

/** Where a search looks, and what it need not ask. */
interface Search extends SearchPlaces {
  readonly told?: ToldVersion | undefined;
}

type Wanted = 'helm' | 'kustomize';
type Program = RendererBinary['name'];

/** Programs that can do it, in the order they are tried. */
const PROGRAMS: Readonly<Record<Wanted, readonly Program[]>> = { helm: ['helm'], kustomize: ['kustomize', 'kubectl'] };

async function findRenderer(
  wanted: Wanted,
  given: string | undefined,
  root: string,
  places: Search,
): Promise<FoundRenderer> {
  const { told } = places;
  if (given !== undefined) return { binary: await givenRenderer(wanted, given, told), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  for (const program of PROGRAMS[wanted]) {
    for (const path of programsOnPath(program, places.path)) {
      if (liesInside(path, root)) {
        diagnostics.push(refused(path, program));
        continue;
      }
      const binary = await versionOf(program, path, told);
      if (binary !== undefined) return { binary, diagnostics };
      diagnostics.push(passedOver(path, program, 'it does not say a version that can be used'));
    }
  }
  for (const program of PROGRAMS[wanted]) {
    const cached = await cachedRenderer(program, root, places.cacheFolder);
    if (cached === 'absent') continue;
    if (cached !== 'changed') return { binary: cached, diagnostics };
    diagnostics.push(passedOver(places.cacheFolder, program, 'it is not the program that `lintel setup` installed'));
  }
  return { diagnostics: [...diagnostics, missing(wanted)] };
}

/** The first that `findRenderer` asks. One in the cache is not among them: it is run only when its sum has been taken. */
function likelyProgram(
  program: Program,
  given: string | undefined,
  root: string,
  places: SearchPlaces,
): string | undefined {
  if (given !== undefined) return isProgram(resolve(given)) ? resolve(given) : undefined;
  for (const path of programsOnPath(program, places.path)) if (!liesInside(path, root)) return path;
  return undefined;
}

/** The path was given by who runs Lintel, so it is trusted, wherever it lies. */
async function givenRenderer(wanted: Wanted, given: string, told: ToldVersion | undefined): Promise<RendererBinary> {
  const path = resolve(given);
  const isKubectl = wanted === 'kustomize' && basename(path).startsWith('kubectl');
  const binary = isProgram(path) ? await versionOf(isKubectl ? 'kubectl' : wanted, path, told) : undefined;
  if (binary !== undefined) return binary;
  throw new UserError(`--${wanted} names ${given}, which is not a program that answers as ${wanted} does`, {
    hint:
      wanted === 'helm'
        ? 'Give the path of Helm 3 or 4, or leave the flag out to have it looked for.'
        : 'Give the path of kustomize 4 or newer or of kubectl 1.21 or newer, or leave the flag out to have it looked for.',
  });
}

/** Programs of that name in the folders of PATH. Empty and relative entries mean the working folder, which may be hostile: they are left out. */
function* programsOnPath(program: Program, path: string): Generator<string> {
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder, program);
    if (isAbsolute(folder) && isProgram(candidate)) yield candidate;
  }
}

/** Whether the program, or what it is a link to, lies in the scanned repository. */
function liesInside(path: string, root: string): boolean {
  return [path, realpathSync(path)].some((one) => {
    const way = relative(root, one);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

const VERSION_ARGUMENTS: Readonly<Record<Program, readonly string[]>> = {
  helm: ['version', '--short'],
  kustomize: ['version'],
  kubectl: ['version', '--client'],
};

/** As `askVersion`, without a question where the program has said it. */
async function versionOf(
  program: Program,
  path: string,
  told: ToldVersion | undefined,
): Promise<RendererBinary | undefined> {
  const version = told?.path === path ? VERSION_ANSWERS[program].exec(told.version)?.[1] : undefined;
  return version === undefined ? askVersion(program, path) : binaryOf(program, path, version);
}

/** The program with its version; undefined when it does not answer, or is too old for what we ask of it. */
async function askVersion(program: Program, path: string): Promise<RendererBinary | undefined> {
  // The surroundings are those in which it will render: what does not answer in them would not render in them.
  const { end, stdout } = await run(path, VERSION_ARGUMENTS[program], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TMPDIR: tmpdir(), GOGC: 'off' },
    wallSeconds: VERSION_SECONDS,
    stdoutBytes: VERSION_BYTES,
    stderrBytes: VERSION_BYTES,
  });
  const version = end.kind === 'exited' && end.code === 0 ? VERSION_ANSWERS[program].exec(stdout)?.[1] : undefined;
  return version === undefined ? undefined : binaryOf(program, path, version);
}

function binaryOf(program: Program, path: string, version: string): RendererBinary {
  return {
    name: program,
    path,
    version,
    argsPrefix: program === 'kubectl' ? ['kustomize'] : program === 'kustomize' ? ['build'] : [],
  };
}

/** The version in a program's answer. Helm 2 has another command line, and kubectl before 1.21 a Kustomize of 2019. */
const VERSION_ANSWERS: Readonly<Record<Program, RegExp>> = {
  helm: /^v((?:[3-9]|\d\d+)\.\d+\.\d+[^\s+]*)/m,
  kustomize: /v((?:[4-9]|\d\d+)\.\d+\.\d+[^\s+}]*)/,
  kubectl: /^Client Version: v(\S+)[\s\S]*^Kustomize Version: v(?:[4-9]|\d\d)/m,
};

async function cachedRenderer(
  program: Program,
  root: string,
  cacheFolder: string,
): Promise<RendererBinary | 'absent' | 'changed'> {
  const { folder, programs } = PINNED_PACKAGES.current;
  const pinned = programs.find((one) => one.name === program);
  const path = join(cacheFolder, folder, program);
  if (pinned === undefined || !isProgram(path) || liesInside(path, root)) return 'absent';
  return (await isPinned(path, pinned)) ? binaryOf(program, path, pinned.version) : 'changed';
}

/** Looked at again each time: what lies in a folder of the user can be changed by whatever runs as the user. */
async function isPinned(path: string, pinned: PinnedProgram): Promise<boolean> {
  return (await sumOfFile(path)) === pinned.sha256;
}

function refused(path: string, program: Program): Diagnostic {
  return {
    code: 'renderer-refused',
    level: 'warning',
    message: `${path} lies inside the scanned repository and was not run as ${program}`,
    hint: 'Install it outside, or name it with a flag if you trust it.',
  };
}

function passedOver(path: string, program: Program, why: string): Diagnostic {
  return {
    code: 'renderer-missing',
    level: 'warning',
    message: `${path} was passed over as ${program}: ${why}`,
    hint: `Repair or remove it. If it only stands for another program (asdf, mise), name that one with --${program === 'helm' ? 'helm' : 'kustomize'}.`,
  };
}

function missing(wanted: Wanted): Diagnostic {
  return {
    code: 'renderer-missing',
    level: 'error',
    message:
      wanted === 'helm'
        ? 'Helm was not found, so no chart was checked'
        : 'neither kustomize nor kubectl was found, so no kustomization was checked',
    hint: 'Run `lintel setup` once, or install it and have it on PATH.',
  };
}
