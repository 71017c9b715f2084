import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { below, type RepoPath } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import type { HelmSource, KustomizeSource, Source } from '../model/source.ts';
import { nameOfSource } from '../model/source.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { openChartWork } from './chart-work.ts';
import type { ChartRendering } from './helm/helm.ts';
import { renderManifests, renderStdin } from './manifests.ts';
import { makeSlots } from './slots.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { TemporaryFolder } from './temporary-folder.ts';
import { withDiagnostics } from './with-diagnostics.ts';
import type { Workshop } from './workshop.ts';

/** Renderers that run at once. On two cores a third fills the time in which the others start, end and are read; a fourth was no faster. */
const RENDERERS_AT_ONCE = 3;

/** Where the renderings of one run are made. */
export interface Studio {
  /** Begins to render a source; once for each, however often it is asked. */
  start(source: Source): void;
  /** Resolves when the programs for what was started are under way, as far as there is room for them, or have nothing more to do. */
  underWay(): Promise<void>;
  /** The source's rendering, which is then forgotten here. */
  finish(source: Source): Promise<Rendering>;
  /** Ends what is under way, waits for it, and removes the temporary folder. */
  close(): Promise<void>;
}

/** Opens a studio for `sources`, which it must know beforehand: whether a failure matters can depend on a chart's other environments. */
export function openStudio(sources: readonly Source[], config: Config, renderers: Renderers): Studio {
  const abort = new AbortController();
  const slots = makeSlots(RENDERERS_AT_ONCE);
  const jobs = new Map<Source, Promise<ChartRendering>>();
  /** Charts of which some environment has been rendered. */
  const rendered = new Set<RepoPath>();
  let folder: TemporaryFolder | undefined;

  // Made when the first renderer is needed: most repositories need none.
  const workshop = (): Workshop => {
    folder ??= makeTemporaryFolder();
    return { config, folder: folder.path, slots, signal: abort.signal };
  };
  const charts = openChartWork(config, renderers, workshop);

  const begin = (source: Source): Promise<ChartRendering> => {
    const job = jobs.get(source) ?? work(source);
    jobs.set(source, job);
    // A job that fails by our own mistake is told when it is finished, not before.
    job.catch(() => undefined);
    return job;
  };

  const work = async (source: Source): Promise<ChartRendering> => {
    if (source.kind === 'manifests') return { rendering: renderManifests(source, config), refusedValues: false };
    if (source.kind === 'stdin') return { rendering: renderStdin(source, config), refusedValues: false };
    try {
      if (source.kind === 'kustomize') return { rendering: await kustomizeWork(source), refusedValues: false };
      const chart = await charts.render(source);
      if (isRendered(chart)) rendered.add(source.chart);
      return chart;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return {
        rendering: { source, streams: [], trail: { kind: 'identity' }, diagnostics: [unreadable(source, error)] },
        refusedValues: false,
      };
    }
  };

  const kustomizeWork = async (source: KustomizeSource): Promise<Rendering> => {
    const { binary, diagnostics } = await renderers.kustomize();
    const { failedKustomization, renderKustomization } = await import('./kustomize/kustomize.ts');
    if (binary === undefined) return failedKustomization(source, diagnostics);
    return withDiagnostics(await renderKustomization(source, binary, workshop()), diagnostics);
  };

  /** Defaults that a chart refuses need not concern anyone whose environments set the values. */
  const forgiven = async (source: HelmSource, failed: Rendering): Promise<Rendering> => {
    const siblings = sources.filter((one) => one.kind === 'helm' && one.chart === source.chart && one !== source);
    for (const sibling of siblings) {
      if (!rendered.has(source.chart)) await begin(sibling);
      if (rendered.has(source.chart)) return { ...failed, diagnostics: failed.diagnostics.map(asWarning) };
    }
    return failed;
  };

  return {
    start: (source) => void begin(source),
    async underWay() {
      // A chart is rendered twice, once with marks.
      await Promise.race([slots.begun(2), Promise.allSettled(jobs.values())]);
    },
    async finish(source) {
      const { rendering, refusedValues } = await begin(source);
      jobs.delete(source);
      const isDefault = source.kind === 'helm' && source.environment.name === 'default';
      return isDefault && refusedValues ? await forgiven(source, rendering) : rendering;
    },
    async close() {
      abort.abort();
      await Promise.allSettled([...jobs.values(), charts.settled()]);
      folder?.remove();
    },
  };
}

/** Trouble with files, which a repository can hold (no permission) and a machine can have (no room). */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function unreadable(source: HelmSource | KustomizeSource, error: NodeJS.ErrnoException): Diagnostic {
  return {
    code: 'unreadable',
    level: 'error',
    message: `${nameOfSource(source)} could not be read or copied (${error.code ?? error.message}), so nothing in it was checked`,
    hint: 'Make its files readable for the user who runs Lintel, and see that the temporary folder has room.',
    at: { file: source.kind === 'helm' ? below(source.chart, 'Chart.yaml') : source.file },
  };
}

function isRendered({ rendering }: ChartRendering): boolean {
  return rendering.diagnostics.every((one) => one.level !== 'error');
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.level !== 'error') return diagnostic;
  return {
    ...diagnostic,
    level: 'warning',
    message: `${diagnostic.message}; another environment of the chart was rendered and judged`,
  };
}
