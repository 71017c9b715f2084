import { mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isMap } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RendererBinary } from '../../process/renderer-binary.ts';
import type { ChartFolder, ChartReading, Dependency, PackagedChild } from './chart-tree.ts';
import { readPackagedChart } from './packaged-chart.ts';
import { listIn, readYamlMap } from '../read-yaml.ts';
import { absoluteOf, standingAt } from '../repository-path.ts';
import { below } from '../../model/location.ts';
import { outwardReference } from './schema-references.ts';
import { newFolder, runRenderer } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** A dependency that was put into the copy, or why the whole chart is refused for it. */
export type Supplied =
  | {
      readonly kind: 'supplied';
      readonly child: ChartFolder | PackagedChild;
      readonly outwardSchema: ChartReading['outwardSchema'];
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Whether the dependency names a host. An alias (`@bitnami`) is known only to the user's own Helm, whose settings are not read. */
export function isFetchable(dependency: Dependency): boolean {
  return /^(https?|oci):\/\//.test(dependency.repository);
}

/**
 * Fetches one dependency into `charts`, in the version that Chart.lock pins, as `helm dependency build` would. Not by that
 * command: it wants every repository added first, and a Chart.yaml that says the same as the lock.
 */
export async function fetchDependency(
  dependency: Dependency,
  chart: ChartFolder,
  charts: string,
  helm: RendererBinary,
  workshop: Workshop,
): Promise<Supplied | 'missing'> {
  const target = newFolder(workshop);
  const version = pinnedVersion(dependency, chart, workshop.config.root) ?? dependency.version;
  const { name, repository } = dependency;
  const what = repository.startsWith('oci://')
    ? ['--', `${repository.replace(/\/$/, '')}/${name}`]
    : [`--repo=${repository}`, '--', name];
  const options = [`--destination=${target}`, ...(version === '' ? [] : [`--version=${version}`])];
  const result = await runRenderer(workshop, helm, ['pull', ...options, ...what], 'online');
  const [archive] = readdirSync(target).filter((file) => file.endsWith('.tgz'));
  if (result.end.kind !== 'exited' || result.end.code !== 0 || archive === undefined) return 'missing';

  const packed = await readPackagedChart(join(target, archive));
  if (packed.kind !== 'chart' || packed.name !== name) return 'missing';
  mkdirSync(charts, { recursive: true });
  renameSync(join(target, archive), join(charts, archive));
  const reference = packed.schemas.map(outwardReference).find((one) => one !== undefined);
  return {
    kind: 'supplied',
    child: { kind: 'package', name, file: chart.metadataAt().file },
    outwardSchema: reference === undefined ? undefined : { reference, at: dependency.at },
  };
}

function pinnedVersion(dependency: Dependency, chart: ChartFolder, root: string): string | undefined {
  for (const lock of ['Chart.lock', 'requirements.lock']) {
    const standing = standingAt(absoluteOf(below(chart.folder, lock), root), root);
    const yaml = standing.kind === 'file' ? readYamlMap(readFileSync(standing.real, 'utf8')) : 'absent';
    if (typeof yaml === 'string') continue;
    for (const entry of listIn(yaml.data['dependencies'])) {
      if (!isMap(entry) || entry['name'] !== dependency.name) continue;
      if (typeof entry['version'] === 'string') return entry['version'];
    }
  }
  return undefined;
}
