import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isMap } from '../../model/data.ts';
import { below, type Location, type RepoPath } from '../../model/location.ts';
import { isCheckout } from '../copy-folder.ts';
import { readPackagedChart } from './packaged-chart.ts';
import { listIn, readYamlMap } from '../read-yaml.ts';
import type { YamlMap } from '../read-yaml.ts';
import { absoluteOf, repoPathOf, standingAt } from '../repository-path.ts';
import { outwardReference } from './schema-references.ts';

/** Chart.yaml and values.schema.json are small; what is larger is not one. */
const METADATA_BYTES = 5 * 1024 * 1024;

/** Charts in charts in charts: deeper than anyone nests them, and an end for links in a circle. */
const MAX_DEPTH = 12;

/** A chart that another asks for. */
export interface Dependency {
  readonly name: string;
  readonly alias: string | undefined;
  readonly version: string;
  readonly repository: string;
  /** Values of it that its parent takes over, as the entry has them. */
  readonly importValues: readonly unknown[];
  /** Keys of the parent's values that switch it on or off, the first that is there before the others. */
  readonly conditions: readonly string[];
  readonly tags: readonly string[];
  /** Its entry in Chart.yaml or requirements.yaml. */
  readonly at: Location;
}

/** A chart's folder, and the charts below it, as Helm will name them. */
export interface ChartFolder {
  readonly kind: 'folder';
  /** From Chart.yaml, which need not be the folder's name. */
  readonly name: string;
  readonly isLibrary: boolean;
  readonly folder: RepoPath;
  /** Name of its folder in the parent's `charts` where it was put there by us, and is not named as in the repository. */
  readonly folderInCopy?: string;
  /** Chart.yaml as a location, at `key` where it has it. */
  metadataAt(key?: string): Location;
  readonly dependencies: readonly Dependency[];
  readonly children: readonly (ChartFolder | PackagedChild)[];
}

/** A chart in `charts/*.tgz`. */
export interface PackagedChild {
  readonly kind: 'package';
  readonly name: string;
  readonly file: RepoPath;
}

/** What reading a chart came to. With an `error` among the diagnostics Helm must not be run on it. */
export interface ChartReading {
  /** Absent when there is no Chart.yaml that can be read. */
  readonly chart?: ChartFolder;
  readonly diagnostics: readonly Diagnostic[];
  /** A schema that leads to another file or host, if there is one: Helm must not follow it. */
  readonly outwardSchema?: { readonly reference: string; readonly at: Location };
}

/**
 * Reads the tree of charts at `folder`: names, dependencies, and whether everything that Helm would read stays in the
 * repository. Throws what the file system throws.
 */
export async function readChart(folder: RepoPath, root: string): Promise<ChartReading> {
  const findings: Findings = { diagnostics: [], outwardSchema: undefined };
  findOutwardLinks(folder, root, findings);
  const chart = findings.diagnostics.length > 0 ? undefined : await readFolder(folder, root, findings, 1);
  return {
    ...(chart === undefined ? {} : { chart }),
    diagnostics: findings.diagnostics,
    ...(findings.outwardSchema === undefined ? {} : { outwardSchema: findings.outwardSchema }),
  };
}

interface Findings {
  readonly diagnostics: Diagnostic[];
  outwardSchema: ChartReading['outwardSchema'];
}

/** Helm follows links while it loads a chart, and `.Files.Get` would print what they lead to. */
function findOutwardLinks(folder: RepoPath, root: string, findings: Findings): void {
  const top = absoluteOf(folder, root);
  const pending = [top];
  const seen = new Set(pending);
  // A chart that is a whole checkout is rendered from a copy, which leaves these out.
  const skipped = isCheckout(top) ? ['.git', 'node_modules'] : ['.git'];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.includes(entry.name)) pending.push(child);
        continue;
      }
      if (entry.isFile()) continue;
      const standing = standingAt(child, root);
      if (standing.kind === 'file') continue;
      if (standing.kind === 'folder') {
        if (!seen.has(standing.real)) pending.push(standing.real);
        seen.add(standing.real);
        continue;
      }
      findings.diagnostics.push(badEntry(repoPathOf(child, root), standing.kind, folder));
    }
  }
}

function badEntry(file: RepoPath, kind: 'outside' | 'missing', chart: RepoPath): Diagnostic {
  const what =
    kind === 'outside' ? 'is a link that leads out of the repository' : 'is a broken link or no regular file';
  return {
    code: kind === 'outside' ? 'outside-repository' : 'unreadable',
    level: 'error',
    message: `${file} ${what}, so the chart ${chart || '.'} was not rendered`,
    hint: 'Put the file itself into the chart, or remove the link.',
    at: { file },
  };
}

async function readFolder(
  folder: RepoPath,
  root: string,
  findings: Findings,
  depth: number,
): Promise<ChartFolder | undefined> {
  const file = below(folder, 'Chart.yaml');
  const metadata = readMetadata(file, root);
  if (typeof metadata === 'string') {
    // Helm says for itself what is wrong with a chart below; without the root's name nothing can be led home.
    if (depth === 1) findings.diagnostics.push(unreadableMetadata(file, metadata));
    return undefined;
  }
  const name = metadata.data['name'];
  noteOutwardSchema(folder, root, findings);
  return {
    kind: 'folder',
    name: typeof name === 'string' ? name : '',
    isLibrary: metadata.data['type'] === 'library',
    folder,
    metadataAt: (key) => locationIn(file, metadata, key),
    dependencies: dependenciesOf(folder, file, metadata, root),
    children: depth > MAX_DEPTH ? [] : await readChildren(folder, root, findings, depth),
  };
}

function locationIn(file: RepoPath, yaml: YamlMap, ...path: readonly (string | number | undefined)[]): Location {
  const region = yaml.regionOf(path.filter((segment) => segment !== undefined));
  return region === undefined || path[0] === undefined ? { file } : { file, region };
}

function readMetadata(file: RepoPath, root: string): YamlMap | string {
  const path = absoluteOf(file, root);
  const standing = standingAt(path, root);
  if (standing.kind !== 'file') return 'it is not there';
  if (standing.bytes > METADATA_BYTES) return 'it is larger than 5 MiB';
  return readYamlMap(readFileSync(standing.real, 'utf8'));
}

function unreadableMetadata(file: RepoPath, why: string): Diagnostic {
  return {
    code: 'render-failed',
    level: 'error',
    message: `${file} could not be read (${why}), so nothing in the chart was checked`,
    hint: 'Repair Chart.yaml; `helm show chart` reads it in the same way.',
    at: { file },
  };
}

/** Charts of apiVersion v1 keep their dependencies in a file of their own. */
function dependenciesOf(folder: RepoPath, file: RepoPath, metadata: YamlMap, root: string): readonly Dependency[] {
  if (Array.isArray(metadata.data['dependencies'])) return listDependencies(file, metadata);
  const requirements = below(folder, 'requirements.yaml');
  const read = readMetadata(requirements, root);
  return typeof read === 'string' ? [] : listDependencies(requirements, read);
}

function listDependencies(file: RepoPath, yaml: YamlMap): readonly Dependency[] {
  return listIn(yaml.data['dependencies']).flatMap((item, index) => {
    if (!isMap(item) || typeof item['name'] !== 'string') return [];
    const { name, alias, version, repository } = item;
    return {
      name,
      alias: typeof alias === 'string' && alias !== '' ? alias : undefined,
      version: typeof version === 'number' ? String(version) : textOf(version),
      repository: textOf(repository),
      importValues: listIn(item['import-values']),
      ...switchesOf(item),
      at: locationIn(file, yaml, 'dependencies', index, 'name'),
    };
  });
}

/** What an entry of a chart's dependencies says of when the chart takes part. */
export function switchesOf(item: Readonly<Record<string, unknown>>): Pick<Dependency, 'conditions' | 'tags'> {
  return {
    conditions: textOf(item['condition'])
      .trim()
      .split(',')
      .filter((one) => one !== ''),
    tags: listIn(item['tags']).filter((one) => typeof one === 'string'),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readChildren(
  folder: RepoPath,
  root: string,
  findings: Findings,
  depth: number,
): Promise<readonly (ChartFolder | PackagedChild)[]> {
  const charts = below(folder, 'charts');
  if (standingAt(absoluteOf(charts, root), root).kind !== 'folder') return [];
  const children: (ChartFolder | PackagedChild)[] = [];
  for (const entry of readdirSync(absoluteOf(charts, root)).toSorted()) {
    // Helm leaves these out.
    if (entry.startsWith('_') || entry.startsWith('.')) continue;
    const path = below(charts, entry);
    const standing = standingAt(absoluteOf(path, root), root);
    const child =
      standing.kind === 'folder'
        ? await readFolder(path, root, findings, depth + 1)
        : standing.kind === 'file' && entry.endsWith('.tgz')
          ? await readPackage(path, standing.real, findings)
          : undefined;
    if (child !== undefined) children.push(child);
  }
  return children;
}

async function readPackage(file: RepoPath, real: string, findings: Findings): Promise<PackagedChild | undefined> {
  const read = await readPackagedChart(real);
  if (read.kind === 'broken') return undefined;
  if (read.kind === 'chart') {
    for (const schema of read.schemas) noteReference(schema, { file }, findings);
    return { kind: 'package', name: read.name, file };
  }
  findings.diagnostics.push({
    code: read.kind === 'too-large' ? 'too-large' : 'outside-repository',
    level: 'error',
    message: `the packaged chart ${file} was not unpacked, since ${read.why}; the chart that holds it was not rendered`,
    hint: 'Package it again with `helm package`, which makes none of this.',
    at: { file },
  });
  return undefined;
}

function noteOutwardSchema(folder: RepoPath, root: string, findings: Findings): void {
  const file = below(folder, 'values.schema.json');
  const standing = standingAt(absoluteOf(file, root), root);
  if (standing.kind !== 'file' || standing.bytes > METADATA_BYTES) return;
  noteReference(readFileSync(standing.real, 'utf8'), { file }, findings);
}

function noteReference(schema: string, at: Location, findings: Findings): void {
  const reference = outwardReference(schema);
  if (reference !== undefined) findings.outwardSchema ??= { reference, at };
}

/**
 * The repository's file for a template as Helm names it, `web/charts/db/templates/a.yaml`: chart names and aliases, not
 * folders. The nearest Chart.yaml of a folder for templates in a package, and for names that lead nowhere.
 */
export function fileOfTemplate(template: string, chart: ChartFolder): RepoPath {
  const start = `${chart.name}/`;
  return template.startsWith(start) ? fileBelow(template.slice(start.length), chart) : chart.metadataAt().file;
}

function fileBelow(way: string, chart: ChartFolder): RepoPath {
  if (way.split('/').includes('..')) return chart.metadataAt().file;
  if (!way.startsWith('charts/')) return below(chart.folder, way);
  const rest = way.slice('charts/'.length);
  for (const child of chart.children) {
    for (const name of namesOf(child, chart)) {
      if (!rest.startsWith(`${name}/`)) continue;
      return child.kind === 'package' ? chart.metadataAt().file : fileBelow(rest.slice(name.length + 1), child);
    }
  }
  return chart.metadataAt().file;
}

function namesOf(child: ChartFolder | PackagedChild, parent: ChartFolder): readonly string[] {
  const aliases = parent.dependencies.flatMap((dependency) =>
    dependency.name === child.name && dependency.alias !== undefined ? dependency.alias : [],
  );
  return [...aliases, child.name];
}
