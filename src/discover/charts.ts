import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, ConfiguredEnvironment } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { below, type RepoPath } from '../model/location.ts';
import type { HelmEnvironment, HelmSource } from '../model/source.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { leadsOutside, type Walk } from './walk.ts';

/** Helm's own names where nobody gives others. Source: `helm template --help`. */
const DEFAULT_RELEASE = 'release-name';
const DEFAULT_NAMESPACE = 'default';

/** Values that chart-testing installs a chart with. Source: its documentation, `ct install`. */
const CI_VALUES = /^(?<name>.+)-values\.yaml$/u;

/** The charts of the walk, each in its environments. */
export interface Charts {
  readonly sources: readonly HelmSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every chart of the walk and of the configuration, once per environment. Library charts are told instead: they have nothing to render. */
export function findCharts(walk: Walk, config: Config): Charts {
  const sources: HelmSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const chart of chartFolders(walk, config)) {
    const note = libraryNote(chart, config.root);
    if (note !== undefined) {
      diagnostics.push(note);
      continue;
    }
    for (const environment of environmentsOf(chart, config, diagnostics))
      sources.push({ kind: 'helm', chart, environment });
  }
  return { sources, diagnostics };
}

/** A configured chart is judged even where an ignore file hides it, if it lies in what is scanned. */
function chartFolders(walk: Walk, config: Config): readonly RepoPath[] {
  const found = new Set(walk.folders.filter(({ isChart }) => isChart).map(({ path }) => path));
  for (const { chart } of config.helm) {
    if (config.paths.some((path) => path === '' || chart === path || chart.startsWith(`${path}/`))) found.add(chart);
  }
  return [...found].toSorted();
}

function libraryNote(chart: RepoPath, root: string): Diagnostic | undefined {
  const file = below(chart, 'Chart.yaml');
  const content = readYamlFile(join(root, file));
  // What cannot be read is left to Helm, which says what is wrong with it.
  if (content.kind === 'broken' || content.data['type'] !== 'library') return undefined;
  const start = content.positionOf(['type']);
  return {
    code: 'library-chart',
    level: 'note',
    message: `${chart || '.'} is a library chart: Helm renders it only as part of a chart that uses it, so it was not checked by itself.`,
    hint: 'Nothing to do; charts that depend on it are checked with it.',
    at: { file, region: { start, end: start } },
  };
}

function environmentsOf(chart: RepoPath, config: Config, diagnostics: Diagnostic[]): readonly HelmEnvironment[] {
  const configured = config.helm.filter((one) => one.chart === chart);
  const own = configured.flatMap(({ environments }) => environments.map((one) => environmentOf(one, config)));
  const wantsDefaults = own.length === 0 || configured.some(({ defaults }) => defaults);
  return wantsDefaults ? [...defaultEnvironments(chart, config, diagnostics), ...own] : own;
}

function defaultEnvironments(chart: RepoPath, config: Config, diagnostics: Diagnostic[]): readonly HelmEnvironment[] {
  const plain = environmentOf({ name: 'default', values: [], set: {}, apiVersions: [] }, config);
  const environments = [plain];
  for (const { name, file } of ciValues(chart, config.root)) {
    const path = below(below(chart, 'ci'), file);
    const place = realPlaceOf(config.root, join(config.root, path));
    if (place.kind === 'inside') environments.push({ ...plain, name: `ci/${name}`, values: [path] });
    else diagnostics.push(leadsOutside(path, 'error'));
  }
  return environments;
}

function ciValues(chart: RepoPath, root: string): readonly { name: string; file: string }[] {
  let files: string[];
  try {
    files = readdirSync(join(root, chart, 'ci'));
  } catch {
    return [];
  }
  return files.toSorted().flatMap((file) => {
    const name = CI_VALUES.exec(file)?.groups?.['name'];
    return name === undefined ? [] : [{ name, file }];
  });
}

function environmentOf(one: ConfiguredEnvironment, config: Config): HelmEnvironment {
  return {
    name: one.name,
    values: one.values,
    set: one.set,
    release: one.release ?? DEFAULT_RELEASE,
    namespace: one.namespace ?? DEFAULT_NAMESPACE,
    kubeVersion: fullVersion(one.kubeVersion ?? config.kubeVersion.newest),
    apiVersions: one.apiVersions,
  };
}

/** Helm takes `1.34` for a version without patch, which charts that ask for `>= 1.34.0-0` compare wrongly. */
function fullVersion(version: string): string {
  return /^\d+\.\d+$/u.test(version) ? `${version}.0` : version;
}
