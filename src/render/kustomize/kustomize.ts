import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { below, type Location, type RepoPath } from '../../model/location.ts';
import { repoPath } from '../../model/location.ts';
import type { Rendering } from '../../model/rendering.ts';
import type { KustomizeSource } from '../../model/source.ts';
import { nameOfSource } from '../../model/source.ts';
import type { RendererBinary } from '../../process/renderer-binary.ts';
import type { RunResult } from '../../process/run.ts';
import { KUSTOMIZATION_NAMES, readKustomization } from './kustomization-graph.ts';
import type { KustomizationGraph } from './kustomization-graph.ts';
import { buildCopy, readCopy } from './kustomize-copy.ts';
import { objectsOfKustomizeOutput } from './kustomize-output.ts';
import { absoluteOf, standingAt } from '../repository-path.ts';
import { endOfRun } from '../run-end.ts';
import { regionOfLine } from '../text-region.ts';
import { runRenderer } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

const MESSAGE_LENGTH = 400;
const OTHER_BYTES = 1024 * 1024;

/**
 * Builds a kustomization twice at once: as it is, which is what gets judged, and from a marked copy, which only leads
 * lines home. Should the second fail, the first still counts. Never throws for what a repository holds.
 */
export async function renderKustomization(
  source: KustomizeSource,
  kustomize: RendererBinary,
  workshop: Workshop,
): Promise<Rendering> {
  const { config } = workshop;
  const mayFetch = config.renderers.allowRemoteBases;
  const graph = readKustomization(source.folder, config.root, mayFetch ? 'allowed' : 'refused');
  if (graph.diagnostics.length > 0) return failedKustomization(source, graph.diagnostics);

  const inputs = textsOf(graph, config);
  const [clean, copy] = await Promise.all([
    runRenderer(workshop, kustomize, [absoluteOf(source.folder, config.root)], graph.isRemote ? 'online' : 'offline'),
    buildCopy({ source, graph, inputs }, kustomize, workshop),
  ]);
  if (clean.end.kind !== 'exited' || clean.end.code !== 0)
    return failedKustomization(source, [failureOf(clean, source, graph, config)]);
  const objects = objectsOfKustomizeOutput(clean.stdout);
  const { origins, marks, operations, diagnostics } = readCopy(copy, objects, { source, graph });
  const kustomizations = graph.kustomizations.map(({ file, entries }) => ({ file, entries }));
  return {
    source,
    streams: objects.map(({ text, line, key }) => ({ origin: origins.get(key)?.file ?? source.file, text, line })),
    trail: { kind: 'kustomize', origins, marks, operations, kustomizations, inputs },
    diagnostics,
  };
}

/** A kustomization's rendering that holds nothing but the reasons why. */
export function failedKustomization(source: KustomizeSource, diagnostics: readonly Diagnostic[]): Rendering {
  return {
    source,
    streams: [],
    trail: {
      kind: 'kustomize',
      origins: new Map(),
      marks: new Map(),
      operations: [],
      kustomizations: [],
      inputs: new Map(),
    },
    diagnostics,
  };
}

/** Texts of what the build reads; long files that only a generator or a plugin reads are nobody's home line by line. */
function textsOf(graph: KustomizationGraph, config: Config): ReadonlyMap<RepoPath, string> {
  const texts = new Map<RepoPath, string>();
  for (const file of graph.files) {
    const standing = standingAt(absoluteOf(file, config.root), config.root);
    const limit = graph.roles.get(file) === 'other' ? OTHER_BYTES : config.limits.fileBytes;
    if (standing.kind === 'file' && standing.bytes <= limit) texts.set(file, readFileSync(standing.real, 'utf8'));
  }
  return texts;
}

function failureOf(result: RunResult, source: KustomizeSource, graph: KustomizationGraph, config: Config): Diagnostic {
  const stopped = endOfRun(result, 'Kustomize', config.limits);
  const told = messageIn(result.stderr, config.root);
  return {
    code: 'render-failed',
    level: 'error',
    message: `${nameOfSource(source)} could not be built, so nothing in it was checked: ${stopped?.message ?? shortened(told)}`,
    hint:
      stopped?.hint ??
      `Run \`kubectl kustomize ${source.folder || '.'}\` to see the same, and repair the kustomization.`,
    at: stopped === undefined ? placeOf(told, fileNamedIn(told, source, graph), config) : { file: source.file },
  };
}

/** The line of a field that Kustomize does not know; of anything else the file. */
function placeOf(message: string, file: RepoPath, config: Config): Location {
  const field = /unknown field "([\w-]+)"/.exec(message)?.[1];
  const standing = field === undefined ? undefined : standingAt(absoluteOf(file, config.root), config.root);
  if (standing?.kind !== 'file' || standing.bytes > OTHER_BYTES) return { file };
  const text = readFileSync(standing.real, 'utf8');
  const key = new RegExp(`^[\\s-]*["']?${field}["']?\\s*:`);
  const line = text.split('\n').findIndex((one) => key.test(one));
  const region = regionOfLine(text, line + 1);
  return line < 0 || region === undefined ? { file } : { file, region };
}

/** Some builds of kubectl log why they failed, with the time and the process, which are never the same twice. */
const LOG_PREFIX = /^[EFIW]\d{4} [\d:.]+ +\d+ [^\s\]]+\] /;

/** And then quote it. */
const LOGGED_ERROR = /^"command failed" err=(".*")$/;

/** Undefined for what Go quotes otherwise than JSON does. */
function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function messageIn(stderr: string, root: string): string {
  const lines = stderr.split('\n');
  const line = lines.find((one) => /^error:/i.test(one)) ?? lines.findLast((one) => one.trim() !== '') ?? '';
  const message = line
    .replace(LOG_PREFIX, '')
    .replace(LOGGED_ERROR, (whole, quoted: string) => unquoted(quoted) ?? whole)
    .replace(/^error: /i, '')
    .replaceAll(`${root}/`, '')
    .replaceAll(root, '.');
  return message.trim() || 'Kustomize did not say why';
}

/** Kustomize tells an error from the outside in, so of a long one the end matters most. */
function shortened(message: string): string {
  return message.length <= MESSAGE_LENGTH
    ? message
    : `${message.slice(0, 100)} … ${message.slice(103 - MESSAGE_LENGTH)}`;
}

/** The file that the message comes to last on its way in, through folders of which each is named as seen from the one before. */
function fileNamedIn(message: string, source: KustomizeSource, graph: KustomizationGraph): RepoPath {
  let folder: string = source.folder;
  let { file } = source;
  // Quotes in quotes, all the same character: what stands between any two may be a name.
  for (const name of message.split(/['"]/)) {
    for (const candidate of [posix.join(folder, name), posix.normalize(name)]) {
      const kustomization = KUSTOMIZATION_NAMES.find((one) => graph.files.has(below(repoPath(candidate), one)));
      if (graph.files.has(repoPath(candidate))) {
        file = repoPath(candidate);
        break;
      }
      if (kustomization === undefined) continue;
      folder = candidate;
      file = below(repoPath(candidate), kustomization);
      break;
    }
  }
  return file;
}
