import type { Config } from '../config/config.ts';
import type { RepoPath } from '../model/location.ts';
import type { HelmSource } from '../model/source.ts';
import type { RendererBinary, Renderers } from '../process/renderer-binary.ts';
import type { ChartRendering } from './helm/helm.ts';
import type { PreparedChart } from './helm/prepare-chart.ts';
import { withDiagnostics } from './with-diagnostics.ts';
import type { Workshop } from './workshop.ts';

/** Renders the charts of one run. */
export interface ChartWork {
  /** The chart in this environment, by the Helm that the run has. */
  render(source: HelmSource): Promise<ChartRendering>;
  /** Resolves when no chart is being prepared. */
  settled(): Promise<unknown>;
}

/** A chart as a program has rendered it that may not be the Helm of the run. */
interface Attempt {
  readonly helm: RendererBinary;
  readonly chart: ChartRendering;
}

/** Prepares each chart once, whatever environments it has. `workshop` is asked for when a chart first needs it. */
export function openChartWork(config: Config, renderers: Renderers, workshop: () => Workshop): ChartWork {
  const prepared = new Map<RepoPath, Promise<PreparedChart>>();

  const prepare = (chart: RepoPath, helm: RendererBinary): Promise<PreparedChart> => {
    const preparing =
      prepared.get(chart) ??
      import('./helm/prepare-chart.ts').then((module) => module.prepareChart(chart, helm, workshop()));
    prepared.set(chart, preparing);
    return preparing;
  };

  const renderBy = async (source: HelmSource, helm: RendererBinary): Promise<ChartRendering> => {
    const { failedChart, renderChart } = await import('./helm/helm.ts');
    const ready = await prepare(source.chart, helm);
    if (ready.kind === 'refused') return { rendering: failedChart(source, ready.diagnostics), refusedValues: false };
    return await renderChart(source, ready, helm, workshop());
  };

  /** What a program makes of the chart that is most likely Helm. */
  const renderByHelmAt = async (path: string, source: HelmSource): Promise<Attempt> => {
    const { newHelmAt } = await import('./helm/helm.ts');
    const helm = newHelmAt(path);
    return { helm, chart: await renderBy(source, helm) };
  };

  return {
    async render(source) {
      // The code is read while Helm is looked for and its sum is taken.
      const code = Promise.all([import('./helm/helm.ts'), import('./helm/prepare-chart.ts')]);
      // Where it may reach the network, a program is looked at before it is run.
      const likely = config.renderers.helmDependencyBuild ? undefined : await renderers.likelyHelm?.();
      // To ask a program for its version takes as long as to render a small chart: a marked copy has it printed on the way.
      const isTold = likely !== undefined && config.trace;
      const [asked, tried] = await Promise.allSettled([
        isTold ? undefined : renderers.helm(),
        likely === undefined ? undefined : code.then(() => renderByHelmAt(likely, source)),
      ]);
      if (asked.status === 'rejected') throw asked.reason;
      const attempt = tried.status === 'fulfilled' ? tried.value : undefined;
      const version = attempt?.chart.helmVersion;
      const { binary, diagnostics } = await renderers.helm(
        attempt === undefined || version === undefined ? undefined : { path: attempt.helm.path, version },
      );
      const [{ failedChart, rendersAlike }] = await code;
      if (binary === undefined) return { rendering: failedChart(source, diagnostics), refusedValues: false };
      const isByHelm = attempt !== undefined && rendersAlike(attempt.helm, binary);
      const chart = isByHelm ? attempt.chart : await renderBy(source, binary);
      return { ...chart, rendering: withDiagnostics(chart.rendering, diagnostics) };
    },
    settled: () => Promise.allSettled(prepared.values()),
  };
}
