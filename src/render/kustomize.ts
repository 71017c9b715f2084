import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RepoPath } from '../model/location.ts';
import { repoPath } from '../model/location.ts';
import type { KustomizeOrigin, Rendering, Stream } from '../model/rendering.ts';
import type { KustomizeSource } from '../model/source.ts';
import { nameOfSource } from '../model/source.ts';
import type { RendererBinary } from '../process/renderer-binary.ts';
import type { RunResult } from '../process/run.ts';
import { KUSTOMIZATION_NAMES, readKustomization } from './kustomization-graph.ts';
import type { KustomizationGraph } from './kustomization-graph.ts';
import { objectsOfKustomizeOutput } from './kustomize-output.ts';
import type { PrintedOrigin } from './kustomize-output.ts';
import { stringsIn } from './read-yaml.ts';
import { absoluteOf, below, standingAt } from './repository-path.ts';
import { endOfRun } from './run-end.ts';
import { newFolder, runRenderer } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const MESSAGE_LENGTH = 400;

type Origins = ReadonlyMap<string, KustomizeOrigin>;

/**
 * Builds a kustomization twice at once: as it is, which is what gets judged, and from a copy that is asked for origin
 * annotations, which only lead objects home. Should the second fail, the first still counts. Never throws for what a repository holds.
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

  const folder = absoluteOf(source.folder, config.root);
  const [clean, origins] = await Promise.all([
    runRenderer(workshop, kustomize, [folder], graph.isRemote ? 'online' : 'offline'),
    findOrigins(source, graph, kustomize, workshop),
  ]);
  if (clean.end.kind !== 'exited' || clean.end.code !== 0)
    return failedKustomization(source, [failureOf(clean, source, graph, config)]);
  return {
    source,
    streams: streamsOf(clean.stdout, source, origins),
    trail: { kind: 'kustomize', origins, inputs: textsOf(origins, config) },
    diagnostics: [],
  };
}

/** A kustomization's rendering that holds nothing but the reasons why. */
export function failedKustomization(source: KustomizeSource, diagnostics: readonly Diagnostic[]): Rendering {
  return { source, streams: [], trail: { kind: 'kustomize', origins: new Map(), inputs: new Map() }, diagnostics };
}

function streamsOf(stdout: string, source: KustomizeSource, origins: Origins): readonly Stream[] {
  return objectsOfKustomizeOutput(stdout).map(({ text, line, key }) => ({
    origin: origins.get(key)?.file ?? source.file,
    text,
    line,
  }));
}

/** Asks Kustomize where each object came from. Empty when it cannot say; then objects lead to the kustomization. */
async function findOrigins(
  source: KustomizeSource,
  graph: KustomizationGraph,
  kustomize: RendererBinary,
  workshop: Workshop,
): Promise<Origins> {
  const { root } = workshop.config;
  // What is on a host would be fetched a second time, and its lines are nobody's here.
  if (graph.root === undefined || graph.isRemote) return new Map();
  const copy = newFolder(workshop);
  for (const file of graph.files) copyInto(copy, file, root);
  // Only the root's own setting reaches every object: in a base it is silently without effect.
  const buildMetadata = [...new Set([...stringsIn(graph.root.data['buildMetadata']), 'originAnnotations'])];
  // JSON is YAML, and nobody reads the copy.
  writeFileSync(join(copy, source.file), JSON.stringify({ ...graph.root.data, buildMetadata }));
  const { end, stdout } = await runRenderer(workshop, kustomize, [join(copy, source.folder)]);
  if (end.kind !== 'exited' || end.code !== 0) return new Map();
  return new Map(
    objectsOfKustomizeOutput(stdout).flatMap(({ key, origin }) =>
      origin === undefined ? [] : [[key, { file: fileOf(origin, source.folder, graph) }] as const],
    ),
  );
}

function copyInto(copy: string, file: RepoPath, root: string): void {
  const standing = standingAt(absoluteOf(file, root), root);
  if (standing.kind !== 'file') return;
  const target = join(copy, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(standing.real, target);
}

/** Undefined for what the graph does not name: a file of another repository, or a name made up by an annotation in the input. */
function fileOf(origin: PrintedOrigin, folder: RepoPath, graph: KustomizationGraph): RepoPath | undefined {
  const way = origin.path ?? origin.configuredIn;
  if (way === undefined || origin.isRemote) return undefined;
  const file = repoPath(posix.join(folder, way));
  return graph.files.has(file) ? file : undefined;
}

function textsOf(origins: Origins, config: Config): ReadonlyMap<RepoPath, string> {
  const texts = new Map<RepoPath, string>();
  for (const { file } of origins.values()) {
    if (file === undefined || texts.has(file)) continue;
    const standing = standingAt(absoluteOf(file, config.root), config.root);
    if (standing.kind === 'file' && standing.bytes <= config.limits.fileBytes)
      texts.set(file, readFileSync(standing.real, 'utf8'));
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
    at: { file: stopped === undefined ? fileNamedIn(told, source, graph) : source.file },
  };
}

function messageIn(stderr: string, root: string): string {
  const lines = stderr.split('\n');
  const line = lines.find((one) => /^error:/i.test(one)) ?? lines.findLast((one) => one.trim() !== '') ?? '';
  const message = line
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
