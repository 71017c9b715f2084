import { readFileSync } from 'node:fs';
import type { Config } from '../../config/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HelmClues } from '../../model/helm-clues.ts';
import { below, type Location, type Region, type RepoPath } from '../../model/location.ts';
import type { Rendering, Stream } from '../../model/rendering.ts';
import type { HelmSource } from '../../model/source.ts';
import { nameOfSource } from '../../model/source.ts';
import type { RendererBinary } from '../../process/renderer-binary.ts';
import type { RunResult } from '../../process/run.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { cluesFrom, fallbackDiagnostics } from './chart-clues.ts';
import { fileOfTemplate } from './chart-tree.ts';
import type { ChartFolder, Dependency } from './chart-tree.ts';
import { readHelmFailure } from './helm-failure.ts';
import type { HelmFailure } from './helm-failure.ts';
import { streamsOfHelmOutput } from './helm-output.ts';
import type { MarkedPrint } from './mark-chart.ts';
import type { ReadyChart } from './prepare-chart.ts';
import { placeOfBrokenYaml } from './printed-place.ts';
import { readYamlMap } from '../read-yaml.ts';
import { absoluteOf, standingAt } from '../repository-path.ts';
import { endOfRun } from '../run-end.ts';
import { regionOfLine } from '../text-region.ts';
import { runRenderer } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** A chart's rendering in one environment. */
export interface ChartRendering {
  readonly rendering: Rendering;
  /** Whether the chart itself refused these values, so that another environment may well render. */
  readonly refusedValues: boolean;
  /** What Helm said of itself on the way, `v4.1.4`. */
  readonly helmVersion?: string;
}

/** First release whose `helm template` can leave the schema alone. Source: Helm 3.16.0's release notes. */
const SKIPS_SCHEMA_SINCE = { major: 3, minor: 16 } as const;

/** Longest message of a renderer that is passed on; what is longer repeats the chart's text. */
const MESSAGE_LENGTH = 400;

/** Renders a chart in one environment with `helm template`. What goes wrong is in the rendering's diagnostics; never throws for what a chart holds. */
export async function renderChart(
  source: HelmSource,
  ready: ReadyChart,
  helm: RendererBinary,
  workshop: Workshop,
): Promise<ChartRendering> {
  const { root } = workshop.config;
  const outside = source.environment.values.filter((file) => standingAt(absoluteOf(file, root), root).kind !== 'file');
  if (outside.length > 0) return failed(source, outside.map(unusableValues));
  const schema = schemaDiagnostic(source, ready, helm);
  if (schema?.level === 'error') return failed(source, [schema]);

  const clean = runRenderer(workshop, helm, argumentsFor(source, ready, { folder: ready.path, root }));
  // Both at once: while one is judged, the other only leads home. One that is under way keeps the temporary folder in use.
  const [result, print] = await Promise.all([clean, renderMarked(source, ready, clean, helm, workshop)]);
  if (!isRendered(result)) return failureOf(result, source, ready, workshop.config, print);
  const streams = streamsOfHelmOutput(result.stdout, (template) => fileOfTemplate(template, ready.chart));
  // A chart that only gathers others says nothing without them, and nothing is not something that was judged.
  if (streams.length === 0 && ready.missing.length > 0) return failed(source, missingAll(ready, source));
  const diagnostics = [
    ...ready.missing.map((dependency) => partial(dependency, source)),
    ...(schema === undefined ? [] : [schema]),
    ...(print === undefined ? [] : fallbackDiagnostics(print, source, ready)),
  ];
  const clues = print === undefined ? undefined : cluesFrom(print, source, root);
  const rendering = renderingOf(source, streams, diagnostics, clues);
  const helmVersion = print?.helmVersion;
  return { rendering, refusedValues: false, ...(helmVersion === undefined ? {} : { helmVersion }) };
}

function isRendered({ end }: RunResult): boolean {
  return end.kind === 'exited' && end.code === 0;
}

/** What the chart's marked copy told; undefined where nobody asked for it, or the chart could not be copied. */
async function renderMarked(
  source: HelmSource,
  ready: ReadyChart,
  clean: Promise<RunResult>,
  helm: RendererBinary,
  workshop: Workshop,
): Promise<MarkedPrint | undefined> {
  const { root, trace } = workshop.config;
  if (!trace) return undefined;
  const schema = canSkipSchema(helm) ? 'skipped' : 'checked';
  return await ready.marking.render(
    (folder) => runRenderer(workshop, helm, argumentsFor(source, ready, { folder, root, schema })),
    async () => isRendered(await clean),
  );
}

/** A chart's rendering that holds nothing but the reasons why. */
export function failedChart(source: HelmSource, diagnostics: readonly Diagnostic[]): Rendering {
  return renderingOf(source, [], diagnostics);
}

function renderingOf(
  source: HelmSource,
  streams: readonly Stream[],
  diagnostics: readonly Diagnostic[],
  clues?: HelmClues,
): Rendering {
  return { source, streams, trail: clues === undefined ? { kind: 'helm' } : { kind: 'helm', clues }, diagnostics };
}

function failed(source: HelmSource, diagnostics: readonly Diagnostic[], refusedValues = false): ChartRendering {
  return { rendering: failedChart(source, diagnostics), refusedValues };
}

/**
 * What every cluster serves and Helm does not count among a cluster's own APIs, so that charts which ask for it would take the version that was
 * removed in 1.22.
 */
const AGGREGATED_APIS = ['apiregistration.k8s.io/v1', 'apiregistration.k8s.io/v1/APIService'] as const;

/** Options carry their value behind `=`, and the names stand behind `--`: nothing that the configuration says can become an option. */
function argumentsFor(
  source: HelmSource,
  ready: ReadyChart,
  { folder, root, schema }: { readonly folder: string; readonly root: string; readonly schema?: 'skipped' | 'checked' },
): readonly string[] {
  const { environment } = source;
  return [
    'template',
    `--namespace=${environment.namespace}`,
    `--kube-version=${environment.kubeVersion}`,
    ...[...AGGREGATED_APIS, ...environment.apiVersions].map((version) => `--api-versions=${version}`),
    ...environment.values.map((file) => `--values=${asListItem(absoluteOf(file, root))}`),
    // JSON keeps a string a string, whatever it holds.
    ...Object.entries(environment.set).map(([key, value]) => `--set-json=${key}=${JSON.stringify(value)}`),
    '--include-crds',
    ...(ready.outwardSchema !== undefined || schema === 'skipped' ? ['--skip-schema-validation'] : []),
    '--',
    environment.release,
    folder,
  ];
}

/** Helm takes a list there, written as CSV: an unquoted comma in a folder's name would make two paths, the second anywhere. */
function asListItem(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function schemaDiagnostic(source: HelmSource, ready: ReadyChart, helm: RendererBinary): Diagnostic | undefined {
  if (ready.outwardSchema === undefined) return undefined;
  const { reference, at } = ready.outwardSchema;
  const what = `the schema of ${source.chart || '.'} refers to ${cut(reference, 120)}, which Helm would have to fetch`;
  return canSkipSchema(helm)
    ? {
        code: 'render-partial',
        level: 'warning',
        message: `${what}, so its values were not checked against it`,
        hint: 'Copy what it refers to into values.schema.json under `$defs`.',
        at,
      }
    : {
        code: 'render-failed',
        level: 'error',
        message: `${what}, and Helm ${helm.version} cannot leave the schema out, so the chart was not rendered`,
        hint: 'Use Helm 3.16 or newer, or copy what it refers to into values.schema.json.',
        at,
      };
}

/** Helm at this path before it has said its version, taken for one that knows all options that are used here. */
export function newHelmAt(path: string): RendererBinary {
  return {
    name: 'helm',
    path,
    version: `${SKIPS_SCHEMA_SINCE.major}.${SKIPS_SCHEMA_SINCE.minor}.0`,
    argsPrefix: [],
  };
}

/** Whether what one has rendered is what the other would have. */
export function rendersAlike(one: RendererBinary, other: RendererBinary): boolean {
  return one.path === other.path && canSkipSchema(one) === canSkipSchema(other);
}

function canSkipSchema(helm: RendererBinary): boolean {
  const [major = 0, minor = 0] = helm.version.split('.').map(Number);
  return major > SKIPS_SCHEMA_SINCE.major || (major === SKIPS_SCHEMA_SINCE.major && minor >= SKIPS_SCHEMA_SINCE.minor);
}

function failureOf(
  result: RunResult,
  source: HelmSource,
  ready: ReadyChart,
  config: Config,
  print: MarkedPrint | undefined,
): ChartRendering {
  const stopped = endOfRun(result, 'Helm', config.limits);
  if (stopped !== undefined) {
    const message = `${nameOfSource(source)} could not be rendered, so nothing in it was checked: ${stopped.message}`;
    return failed(source, [
      { code: 'render-failed', level: 'error', message, hint: stopped.hint, at: ready.chart.metadataAt() },
    ]);
  }
  const failure = readHelmFailure(result.stderr);
  // Without a dependency that is not there, templates that use it cannot be rendered: that is then the reason, not what Helm says.
  if (ready.missing.length > 0) return failed(source, missingAll(ready, source));
  const message = inRepositoryTerms(failure.message, ready, config.root);
  const diagnostic: Diagnostic = {
    code: failure.cause === 'dependency' ? 'dependency-missing' : 'render-failed',
    level: 'error',
    message: `${nameOfSource(source)} could not be rendered, so nothing in it was checked: ${message || 'Helm did not say why'}`,
    hint: HINTS[failure.cause](source.chart || '.'),
    at:
      brokenTextAt(failure, print) ??
      brokenValuesAt(failure, source, ready, config.root) ??
      refusedValueAt(failure, source, ready, config.root) ??
      placeOf(failure, source, ready, config.root),
  };
  return failed(source, [diagnostic], failure.cause === 'value');
}

const HINTS: Readonly<Record<HelmFailure['cause'], (chart: string) => string>> = {
  value: () =>
    'Set what it asks for: in ci/<name>-values.yaml of the chart, or in an environment under `helm` in lintel.yaml.',
  dependency: (chart) => `Run \`helm dependency build ${chart}\` before this step.`,
  'kube-version': () => 'Set `kubeVersion` in lintel.yaml to a version that the chart is for.',
  other: (chart) => `Run \`helm template ${chart}\` to see the same, and repair the chart.`,
};

function fetchHint(source: HelmSource): string {
  return HINTS.dependency(source.chart || '.');
}

/** Helm names a template and no line of it when what it printed is not YAML. */
function brokenTextAt({ template, line }: HelmFailure, print: MarkedPrint | undefined): Location | undefined {
  return template === undefined || line !== undefined || print === undefined
    ? undefined
    : placeOfBrokenYaml(print, template);
}

/** What is no YAML in a values file that Helm could not read: its own lines are those of another text, or name no file. */
function brokenValuesAt(
  { message }: HelmFailure,
  source: HelmSource,
  ready: ReadyChart,
  root: string,
): Location | undefined {
  const given = source.environment.values.filter((file) => message.includes(absoluteOf(file, root)));
  const own = message.includes('cannot load values.yaml') ? [below(ready.chart.folder, 'values.yaml')] : [];
  for (const file of [...given, ...own]) {
    const standing = standingAt(absoluteOf(file, root), root);
    if (standing.kind !== 'file' || standing.bytes > MOST_VALUES) continue;
    const text = readFileSync(standing.real, 'utf8');
    const broken = parseYaml(text, VALUES_LIMITS).documents.find((one) => one.kind === 'broken');
    if (broken?.kind !== 'broken') continue;
    // A fault is often noticed behind a line's end: the text in front of it is what someone wrote.
    const end = text.slice(0, broken.position.offset + 1).trimEnd().length;
    const region = regionOfLine(text, text.slice(0, end).split('\n').length);
    return region === undefined ? { file } : { file, region };
  }
  return undefined;
}

/** Bytes of a values file that is searched for its fault. */
const MOST_VALUES = 4 * 1024 * 1024;
/** Enough to find one. */
const VALUES_LIMITS = { documents: 10, nodes: 1_000_000, depth: 200 } as const;

/** The key of the values that a schema refuses, in the file that wins; of a key that is missing, the one around it. */
function refusedValueAt(
  { valuesPath = [] }: HelmFailure,
  source: HelmSource,
  ready: ReadyChart,
  root: string,
): Location | undefined {
  const [chart, ...rest] = valuesPath;
  const path = chart === ready.chart.name ? rest : valuesPath;
  const files = [...source.environment.values.toReversed(), below(ready.chart.folder, 'values.yaml')];
  for (let length = path.length; length > 0; length--) {
    for (const file of files) {
      const region = regionInValues(file, path.slice(0, length), root);
      if (region !== undefined) return { file, region };
    }
  }
  return undefined;
}

function regionInValues(file: RepoPath, path: readonly string[], root: string): Region | undefined {
  const standing = standingAt(absoluteOf(file, root), root);
  const yaml = standing.kind === 'file' ? readYamlMap(readFileSync(standing.real, 'utf8')) : 'absent';
  return typeof yaml === 'string'
    ? undefined
    : yaml.regionOf(path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
}

function placeOf(failure: HelmFailure, source: HelmSource, ready: ReadyChart, root: string): Location {
  if (failure.template !== undefined) return placeInTemplate(failure, failure.template, ready.chart, root);
  const { values } = source.environment;
  const named = values.find((file) => failure.message.includes(absoluteOf(file, root)));
  if (named !== undefined) return { file: named };
  return ready.chart.metadataAt(failure.cause === 'kube-version' ? 'kubeVersion' : undefined);
}

function placeInTemplate(failure: HelmFailure, template: string, chart: ChartFolder, root: string): Location {
  const file = fileOfTemplate(template, chart);
  const standing = standingAt(absoluteOf(file, root), root);
  if (standing.kind !== 'file') return chart.metadataAt();
  // A template in a package leads to Chart.yaml, where its line means nothing.
  if (failure.line === undefined || file === chart.metadataAt().file) return { file };
  const region = regionOfLine(readFileSync(standing.real, 'utf8'), failure.line, failure.column);
  return region === undefined ? { file } : { file, region };
}

/** Helm names the files it was given by absolute paths, which mean nothing to the reader of a report. */
function inRepositoryTerms(message: string, ready: ReadyChart, root: string): string {
  const inChart = message.replaceAll(ready.path, ready.chart.folder || '.');
  return cut(inChart.replaceAll(`${root}/`, ''), MESSAGE_LENGTH);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function partial(dependency: Dependency, source: HelmSource): Diagnostic {
  return {
    code: 'render-partial',
    level: 'warning',
    message: `${nameOfSource(source)} was rendered without its dependency "${dependency.name}", which is not in the repository`,
    hint: fetchHint(source),
    at: dependency.at,
  };
}

function missingAll(ready: ReadyChart, source: HelmSource): readonly Diagnostic[] {
  return ready.missing.map((dependency) => missing(dependency, source));
}

function missing(dependency: Dependency, source: HelmSource): Diagnostic {
  return {
    code: 'dependency-missing',
    level: 'error',
    message: `${nameOfSource(source)} needs its dependency "${dependency.name}", which is not in the repository, so nothing in it was checked`,
    hint: fetchHint(source),
    at: dependency.at,
  };
}

function unusableValues(file: RepoPath): Diagnostic {
  return {
    code: 'outside-repository',
    level: 'error',
    message: `the values file ${file} is no regular file inside the repository, so the chart was not rendered with it`,
    hint: 'Put the file itself there instead of a link.',
    at: { file },
  };
}
