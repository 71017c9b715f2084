import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { isMap } from '../../model/data.ts';
import type { DataMap } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { KustomizeOrigin, ObjectMarks, WrittenOperation } from '../../model/kustomize-trail.ts';
import { repoPath } from '../../model/location.ts';
import type { RepoPath } from '../../model/location.ts';
import type { KustomizeSource } from '../../model/source.ts';
import { nameOfSource } from '../../model/source.ts';
import type { RendererBinary } from '../../process/renderer-binary.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { KustomizationGraph } from './kustomization-graph.ts';
import { differenceOf, marksOfObject } from './kustomize-compare.ts';
import { openMarks } from './kustomize-marks.ts';
import type { KustomizeMarks } from './kustomize-marks.ts';
import { objectsOfKustomizeOutput } from './kustomize-output.ts';
import type { PrintedObject } from './kustomize-output.ts';
import { markKustomization, markObjects, markPatches, markPlugins } from './mark-kustomize.ts';
import type { Marking } from './mark-kustomize.ts';
import { listIn, stringsIn } from '../read-yaml.ts';
import { absoluteOf, standingAt } from '../repository-path.ts';
import { newFolder, runRenderer } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** What is built. */
export interface BuildInput {
  readonly source: KustomizeSource;
  readonly graph: KustomizationGraph;
  readonly inputs: ReadonlyMap<RepoPath, string>;
}

/** What became of the copy. */
export type CopyBuild =
  | {
      readonly kind: 'marked';
      readonly stdout: string;
      readonly marks: KustomizeMarks;
      readonly operations: readonly WrittenOperation[];
    }
  /** With annotations only, since the marked copy was not built for the reason given. */
  | { readonly kind: 'annotated'; readonly stdout: string; readonly why: string }
  | { readonly kind: 'none'; readonly why: string | undefined };

/** What the copy tells about the objects of the clean build. */
export interface CopyReading {
  readonly origins: ReadonlyMap<string, KustomizeOrigin>;
  readonly marks: ReadonlyMap<string, ObjectMarks>;
  readonly operations: readonly WrittenOperation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds a marked copy; if Kustomize refuses that, an unmarked one that is asked for annotations of origin. The marked one
 * is not asked: its marks say more, and on a kustomization of forty patches the annotations made the build four times as
 * long. Nothing is built where tracing is off.
 */
export async function buildCopy(input: BuildInput, kustomize: RendererBinary, workshop: Workshop): Promise<CopyBuild> {
  const { graph, inputs } = input;
  const { config } = workshop;
  if (!config.trace) return { kind: 'none', why: undefined };
  // What is on a host would be fetched a second time, and its lines are nobody's here.
  if (graph.isRemote) return { kind: 'none', why: 'it builds on another host, from which nothing is fetched twice' };
  const build = async (marking: Marking | undefined): Promise<string | undefined> => {
    const copy = newFolder(workshop);
    writeCopy(copy, { ...input, marking, root: config.root });
    const { end, stdout } = await runRenderer(workshop, kustomize, [join(copy, input.source.folder)]);
    return end.kind === 'exited' && end.code === 0 ? stdout : undefined;
  };
  const marks = openMarks(inputs.values());
  if (marks !== undefined) {
    const operations: WrittenOperation[] = [];
    const stdout = await build({
      marks,
      compared: comparedKeys(input),
      hollowsDefinitions: leavesDefinitionsAlone(input),
      operations,
    });
    if (stdout !== undefined) return { kind: 'marked', stdout, marks, operations };
  }
  const stdout = await build(undefined);
  const why =
    marks === undefined
      ? 'its texts hold all characters that marks are made of'
      : 'Kustomize does not build it with marks in it';
  return stdout === undefined ? { kind: 'none', why } : { kind: 'annotated', stdout, why };
}

/** Brings together what both builds say. */
export function readCopy(
  copy: CopyBuild,
  objects: readonly PrintedObject[],
  { source, graph }: Pick<BuildInput, 'source' | 'graph'>,
): CopyReading {
  switch (copy.kind) {
    case 'marked':
      return readMarked(copy, objects, { source, graph });
    case 'annotated':
      return {
        ...NOTHING_READ,
        origins: annotatedOrigins(copy.stdout, source.folder, graph),
        diagnostics: [fallback(source, copy.why)],
      };
    case 'none':
      return { ...NOTHING_READ, diagnostics: copy.why === undefined ? [] : [fallback(source, copy.why)] };
  }
}

const NOTHING_READ: CopyReading = { origins: new Map(), marks: new Map(), operations: [], diagnostics: [] };

function readMarked(
  copy: Extract<CopyBuild, { kind: 'marked' }>,
  objects: readonly PrintedObject[],
  { source, graph }: Pick<BuildInput, 'source' | 'graph'>,
): CopyReading {
  const copied = new Map(copiedObjects(copy.stdout, objects).map((one) => [one.key, one]));
  const origins = new Map<string, KustomizeOrigin>();
  const marks = new Map<string, ObjectMarks>();
  const different: string[] = [];
  for (const { key, text } of objects) {
    const twin = copied.get(key);
    if (twin === undefined) {
      different.push(key);
      continue;
    }
    const origin = markedOrigin(twin, copy.marks, graph) ?? generatorOf(key, graph);
    if (origin !== undefined) origins.set(key, origin);
    // The schemas of definitions are long, and few findings are about them: they are read only for one, and where a patch has left marks.
    if (key.includes('|CustomResourceDefinition|')) {
      if (copy.marks.isBelowTop(twin.text)) marks.set(key, lazyMarks({ text, twin: twin.text }, copy.marks));
      continue;
    }
    const clean = dataOf(text);
    const marked = dataOf(twin.text);
    if (clean === undefined || marked === undefined) continue;
    if (differenceOf({ clean, marked }, copy.marks) !== undefined) different.push(key);
    marks.set(key, marksOfObject({ clean, marked }, copy.marks));
  }
  return { origins, marks, operations: copy.operations, diagnostics: diagnosticsOf(different, source) };
}

function lazyMarks({ text, twin }: { readonly text: string; readonly twin: string }, all: KustomizeMarks): ObjectMarks {
  let read: ObjectMarks | undefined;
  const marks = (): ObjectMarks =>
    (read ??= marksOfObject({ clean: dataOf(text) ?? {}, marked: dataOf(twin) ?? {} }, all));
  return { scalarAt: (path) => marks().scalarAt(path), mapsAt: (path) => marks().mapsAt(path) };
}

/**
 * The objects of the copy, by the names that the clean build has. What patches add to a generated object is marked, and so its hash is
 * another.
 */
function copiedObjects(stdout: string, objects: readonly PrintedObject[]): readonly PrintedObject[] {
  const copied = objectsOfKustomizeOutput(stdout);
  const known = new Set(copied.map(({ key }) => key));
  const lost = objects.filter(({ key }) => HASH.test(key) && !known.has(key));
  if (lost.length === 0) return copied;
  const wanted = new Set(objects.map(({ key }) => key));
  const left = copied.filter(({ key }) => !wanted.has(key));
  const renamed = lost.reduce((text, { key }) => {
    const alike = left.filter((one) => one.key.replace(HASH, '') === key.replace(HASH, ''));
    const [twin] = alike;
    return twin === undefined || alike.length > 1 ? text : text.replaceAll(nameIn(twin.key), nameIn(key));
  }, stdout);
  return objectsOfKustomizeOutput(renamed);
}

/** What Kustomize puts behind the name of a generated object. */
const HASH = /-[a-z0-9]{10}$/u;

function nameIn(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

/** The file of an object, by the marks that stand at its top: its own, and those of patches. */
function markedOrigin(
  object: PrintedObject,
  marks: KustomizeMarks,
  graph: KustomizationGraph,
): KustomizeOrigin | undefined {
  for (const { entries } of marks.topMaps(object.text)) {
    const [first] = entries.values();
    if (first !== undefined && graph.roles.get(first.at.file) === 'resource')
      return { file: first.at.file, isGenerated: false };
  }
  return undefined;
}

const GENERATORS: Readonly<Record<string, string>> = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' };

/** The kustomization whose generator made an object, by its name, which prefixes, suffixes and a hash may surround. */
function generatorOf(key: string, graph: KustomizationGraph): KustomizeOrigin | undefined {
  const [, kind = '', , name = ''] = key.split('|');
  const field = GENERATORS[kind];
  if (field === undefined) return undefined;
  let best: { readonly file: RepoPath; readonly rank: number } | undefined;
  for (const { file, yaml } of graph.kustomizations) {
    for (const generator of listIn(yaml.data[field])) {
      const given = isMap(generator) ? generator['name'] : undefined;
      if (typeof given !== 'string' || given === '' || !name.includes(given)) continue;
      // What merges into another's object, or replaces it, is not where that came from.
      const behavior = isMap(generator) ? generator['behavior'] : undefined;
      const isOwn = behavior !== 'merge' && behavior !== 'replace';
      const rank = given.length * 2 + (isOwn ? 1 : 0);
      if (rank >= (best?.rank ?? 0)) best = { file, rank };
    }
  }
  return best === undefined ? undefined : { file: best.file, isGenerated: true };
}

function annotatedOrigins(stdout: string, folder: RepoPath, graph: KustomizationGraph): Map<string, KustomizeOrigin> {
  return new Map(
    objectsOfKustomizeOutput(stdout).flatMap(({ key, origin }) => {
      const way = origin?.path ?? origin?.configuredIn;
      if (origin === undefined || way === undefined || origin.isRemote) return [];
      const file = repoPath(posix.join(folder, way));
      // What the graph does not name is a file of another repository, or made up by an annotation in the input.
      return graph.files.has(file) ? [[key, { file, isGenerated: origin.path === undefined }] as const] : [];
    }),
  );
}

function diagnosticsOf(different: readonly string[], source: KustomizeSource): readonly Diagnostic[] {
  const [first] = different;
  if (first === undefined) return [];
  const name = first
    .split('|')
    .filter((part) => part !== '')
    .join('/');
  const more = different.length === 1 ? '' : ` and ${different.length - 1} more`;
  return [fallback(source, `built with marks, ${name}${more} came out differently`)];
}

function fallback(source: KustomizeSource, why: string): Diagnostic {
  return {
    code: 'trace-fallback',
    level: 'note',
    message: `Not every finding in ${nameOfSource(source)} could be led to its line: ${why}`,
    hint: 'Nothing is left out of the judgement; where the line is not known, findings name the resource or its file.',
    at: { file: source.file },
  };
}

function dataOf(text: string): DataMap | undefined {
  const [document] = parseYaml(text, LIMITS).documents;
  return document?.kind === 'data' && isMap(document.data) ? document.data : undefined;
}
const LIMITS = { documents: 1, nodes: 5_000_000, depth: 200 };

interface CopyInput extends BuildInput {
  readonly marking: Marking | undefined;
  /** Absolute path of the repository. */
  readonly root: string;
}

function writeCopy(copy: string, input: CopyInput): void {
  for (const file of input.graph.files) {
    const standing = standingAt(absoluteOf(file, input.root), input.root);
    if (standing.kind !== 'file') continue;
    const target = join(copy, file);
    mkdirSync(dirname(target), { recursive: true });
    const text = textFor(file, input);
    if (text === undefined) copyFileSync(standing.real, target);
    else writeFileSync(target, text);
  }
}

/** What the copy has in place of the file's text; undefined for the text itself. */
function textFor(file: RepoPath, { graph, inputs, source, marking }: CopyInput): string | undefined {
  if (marking === undefined) return file === source.file ? askingForOrigins(graph) : undefined;
  const text = inputs.get(file);
  if (text === undefined) return undefined;
  switch (graph.roles.get(file)) {
    case 'kustomization':
      return markKustomization(text, file, marking);
    case 'resource':
      return markObjects(text, file, marking);
    case 'patch':
      return markPatches(text, file, marking);
    case 'plugin':
      return markPlugins(text, file, marking);
    default:
      return undefined;
  }
}

/** The root's kustomization, which alone can ask for all objects: in a base it is silently without effect. JSON is YAML. */
function askingForOrigins(graph: KustomizationGraph): string | undefined {
  const data = graph.kustomizations[0]?.yaml.data;
  if (data === undefined) return undefined;
  const buildMetadata = [...new Set([...stringsIn(data['buildMetadata']), 'originAnnotations'])];
  return JSON.stringify({ ...data, buildMetadata });
}

/** Keys that selectors and field paths of this build ask for, and by which its schemas say that lists are merged. */
function comparedKeys({ graph, inputs }: BuildInput): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [file, text] of inputs) {
    if (graph.roles.get(file) === 'resource' || graph.roles.get(file) === 'patch') continue;
    for (const match of text.matchAll(/(?:label|annotation)Selector["']?:[ \t]*(.+)/g))
      for (const word of (match[1] ?? '').matchAll(/[\w./-]+/g)) keys.add(word[0]);
    for (const match of text.matchAll(/\[([\w./-]+)=/g)) keys.add(match[1] ?? '');
    for (const match of text.matchAll(/x-kubernetes-patch-merge-key["']?:[ \t]*["']?([\w./-]+)/g))
      keys.add(match[1] ?? '');
  }
  return keys;
}

/** Whether no patch, selector or plugin of the build could look into a custom resource definition. */
function leavesDefinitionsAlone({ graph, inputs }: BuildInput): boolean {
  for (const [file, text] of inputs) {
    const role = graph.roles.get(file);
    if (role !== 'resource' && text.includes('CustomResourceDefinition')) return false;
  }
  return graph.kustomizations.every(({ yaml: { data } }) =>
    ['patches', 'patchesJson6902'].every((list) =>
      listIn(data[list]).every((patch) => isMap(patch) && namesKind(patch)),
    ),
  );
}

/** Without a target a patch says its kind itself. */
function namesKind(patch: Readonly<Record<string, unknown>>): boolean {
  const target = patch['target'];
  return (
    target === undefined || (isMap(target) && typeof target['kind'] === 'string' && /^[A-Za-z|]+$/.test(target['kind']))
  );
}
