import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isMap } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RepoPath } from '../../model/location.ts';
import type { RendererBinary } from '../../process/renderer-binary.ts';
import { readChart } from './chart-tree.ts';
import type { ChartFolder, ChartReading, Dependency, PackagedChild } from './chart-tree.ts';
import { copyFolder, isCheckout, makeCopyBudget } from '../copy-folder.ts';
import type { CopyBudget } from '../copy-folder.ts';
import { NO_MARKING, openMarking } from './mark-chart.ts';
import type { Marking } from './mark-chart.ts';
import { fetchDependency, isFetchable, type Supplied } from './fetch-dependency.ts';
import { listIn, readYamlMap } from '../read-yaml.ts';
import { absoluteOf, repoPathOf, standingAt } from '../repository-path.ts';
import { newFolder } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** A chart that Helm may be given. */
export interface ReadyChart {
  readonly kind: 'ready';
  /** The folder to render: the chart itself, or a copy of it with dependencies put in or left out. */
  readonly path: string;
  readonly chart: ChartFolder;
  /** Dependencies that are nowhere to be had, and left out of the copy. */
  readonly missing: readonly Dependency[];
  readonly outwardSchema: ChartReading['outwardSchema'];
  /** Its marked copy. */
  readonly marking: Marking;
}

/** A chart that Helm may be given, or why it may not. */
export type PreparedChart = ReadyChart | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Makes a chart ready for Helm. Never writes to the work tree: where something has to be put in or left out, a copy is rendered. */
export async function prepareChart(folder: RepoPath, helm: RendererBinary, workshop: Workshop): Promise<PreparedChart> {
  const { root } = workshop.config;
  const { chart, diagnostics, outwardSchema } = await readChart(folder, root);
  if (chart === undefined || diagnostics.length > 0) return { kind: 'refused', diagnostics };
  if (chart.isLibrary) return refusedFor(libraryNote(chart));

  const ready: ReadyChart = {
    kind: 'ready',
    path: absoluteOf(folder, root),
    chart,
    missing: [],
    outwardSchema,
    marking: NO_MARKING,
  };
  const absent = chart.dependencies.filter((wanted) => !chart.children.some((child) => child.name === wanted.name));
  const prepared =
    absent.length === 0 && !isCheckout(ready.path) ? ready : await prepareCopy(ready, absent, helm, workshop);
  if (prepared.kind === 'refused') return prepared;
  return { ...prepared, marking: openMarking(prepared.path, prepared.chart, workshop) };
}

async function prepareCopy(
  ready: ReadyChart,
  absent: readonly Dependency[],
  helm: RendererBinary,
  workshop: Workshop,
): Promise<PreparedChart> {
  const { config } = workshop;
  const { chart } = ready;
  const copy = newFolder(workshop);
  const budget = makeCopyBudget();
  if (!copyFolder(ready.path, copy, config.root, budget)) return refusedFor(tooLargeToCopy(chart));

  const added = new Map<string, ChartFolder | PackagedChild>();
  const missing: Dependency[] = [];
  let { outwardSchema } = ready;
  for (const dependency of absent) {
    // One chart under two aliases is there once.
    if (added.has(dependency.name)) continue;
    const place: Place = { dependency, chart, folder: join(copy, 'charts', `lintel-${added.size}`), budget };
    const found = dependency.repository.startsWith('file://')
      ? await copyLocal(place, config.root)
      : config.renderers.helmDependencyBuild && isFetchable(dependency)
        ? await fetchDependency(dependency, chart, join(copy, 'charts'), helm, workshop)
        : 'missing';
    if (found === 'missing') missing.push(dependency);
    else if (found.kind === 'refused') return found;
    else {
      added.set(dependency.name, found.child);
      outwardSchema ??= found.outwardSchema;
    }
  }
  leaveOut(missing, copy);
  return {
    ...ready,
    path: copy,
    chart: { ...chart, children: [...chart.children, ...added.values()] },
    missing,
    outwardSchema,
  };
}

interface Place {
  readonly dependency: Dependency;
  readonly chart: ChartFolder;
  /** Where in the copy it goes. Not named after the dependency, whose name is the repository's choice. */
  readonly folder: string;
  readonly budget: CopyBudget;
}

/** Copies a `file://` dependency as a folder, where Helm would package it: so its templates keep their lines. */
async function copyLocal({ dependency, chart, folder, budget }: Place, root: string): Promise<Supplied | 'missing'> {
  const path = resolve(absoluteOf(chart.folder, root), dependency.repository.slice('file://'.length));
  const standing = standingAt(path, root);
  if (standing.kind === 'outside') return refusedFor(localOutside(dependency));
  if (standing.kind !== 'folder') return 'missing';
  const local = await readChart(repoPathOf(standing.real, root), root);
  if (local.diagnostics.length > 0) return { kind: 'refused', diagnostics: local.diagnostics };
  if (local.chart?.name !== dependency.name) return 'missing';
  // A chart that depends on the folder it lies in would be copied into itself for ever; the budget ends that too.
  if (!copyFolder(standing.real, folder, root, budget)) return refusedFor(tooLargeToCopy(chart));
  return {
    kind: 'supplied',
    child: { ...local.chart, folderInCopy: basename(folder) },
    outwardSchema: local.outwardSchema,
  };
}

/** Takes dependencies out of the copy's list, without which Helm would not start. */
function leaveOut(missing: readonly Dependency[], copy: string): void {
  if (missing.length === 0) return;
  const names = new Set(missing.map((dependency) => dependency.name));
  for (const file of ['Chart.yaml', 'requirements.yaml']) {
    const path = join(copy, file);
    const yaml = readIfThere(path);
    if (yaml === undefined || !('dependencies' in yaml)) continue;
    const kept = listIn(yaml['dependencies']).filter(
      (item) => !(isMap(item) && typeof item['name'] === 'string' && names.has(item['name'])),
    );
    // JSON is YAML, and nobody reads the copy.
    writeFileSync(path, JSON.stringify({ ...yaml, dependencies: kept }));
  }
}

function readIfThere(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const yaml = readYamlMap(readFileSync(path, 'utf8'));
    return typeof yaml === 'string' ? undefined : yaml.data;
  } catch {
    return undefined;
  }
}

function refusedFor(diagnostic: Diagnostic): { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] } {
  return { kind: 'refused', diagnostics: [diagnostic] };
}

function libraryNote(chart: ChartFolder): Diagnostic {
  return {
    code: 'library-chart',
    level: 'note',
    message: `${chart.folder || '.'} is a library chart, which is judged through the charts that use it`,
    hint: 'Nothing to do.',
    at: chart.metadataAt('type'),
  };
}

function localOutside(dependency: Dependency): Diagnostic {
  return {
    code: 'outside-repository',
    level: 'error',
    message: `the dependency "${dependency.name}" is at ${dependency.repository}, outside the repository, so the chart was not rendered`,
    hint: 'Put that chart into this repository, or into the charts folder with `helm dependency build`.',
    at: dependency.at,
  };
}

function tooLargeToCopy(chart: ChartFolder): Diagnostic {
  return {
    code: 'too-large',
    level: 'error',
    message: `${chart.folder || '.'} with its dependencies has more than 20,000 files or 200 MiB, so it was not rendered`,
    hint: 'Run `helm dependency build` on it first, so that it need not be copied, or give it a folder of its own.',
    at: chart.metadataAt(),
  };
}
