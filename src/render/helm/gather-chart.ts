import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseTemplate } from '../../gotemplate/parse.ts';
import type { Template } from '../../gotemplate/parse.ts';
import type { TemplateNode } from '../../gotemplate/syntax.ts';
import { isMap } from '../../model/data.ts';
import type { ChartClue, DependencyClue, TemplateClue, TextClue } from '../../model/helm-clues.ts';
import { below, type Location, type RepoPath } from '../../model/location.ts';
import { switchesOf } from './chart-tree.ts';
import type { ChartFolder, Dependency, PackagedChild } from './chart-tree.ts';
import { filesOfPackage } from './packaged-chart.ts';
import { listIn, readYamlMap } from '../read-yaml.ts';

/** A template in the copy. */
export interface MarkedFile {
  readonly path: string;
  /** As Helm would name it under the charts' own names; an alias is not in it. */
  readonly template: string;
  readonly isPartial: boolean;
  readonly parsed: Template | undefined;
  readonly why: string;
  readonly defines: readonly string[];
}

/** The texts of a chart and of those below it, as they were found in its copy. */
export interface Gathered {
  readonly files: MarkedFile[];
  readonly templates: TemplateClue[];
  readonly plain: Map<string, TextClue>;
  /** Other texts from which characters can get into what is printed. */
  readonly texts: string[];
}

/** Nothing yet. */
export function newGathering(): Gathered {
  return { files: [], templates: [], plain: new Map(), texts: [] };
}

/** A chart on its way through the tree. */
export interface Visited {
  readonly chart: ChartFolder;
  /** How Helm names its folder, `web/charts/db`. */
  readonly helmPath: string;
  readonly isForeign: boolean;
}

/** Reads the texts of the chart that was copied to `folder`, and of all below it. Packaged ones are unpacked there, so that they can be marked. */
export async function gatherChart(
  folder: string,
  { chart, helmPath, isForeign }: Visited,
  gathered: Gathered,
): Promise<ChartClue> {
  gatherFiles(
    folder,
    { helmPath, isLibrary: chart.isLibrary, isForeign, fileOf: (name) => below(chart.folder, name) },
    gathered,
  );
  const children: ChartClue[] = [];
  for (const child of chart.children) {
    const foreign = isForeign || isBroughtIn(child, chart.dependencies);
    const childPath = `${helmPath}/charts/${child.name}`;
    if (child.kind === 'package') {
      const clue = await gatherPackage(folder, child, childPath, gathered);
      if (clue !== undefined) children.push(clue);
      continue;
    }
    const name = child.folderInCopy ?? basename(child.folder);
    children.push(
      await gatherChart(
        join(folder, 'charts', name),
        { chart: child, helmPath: childPath, isForeign: foreign },
        gathered,
      ),
    );
  }
  return {
    name: chart.name,
    isForeign,
    values: readValues(folder, below(chart.folder, 'values.yaml'), gathered),
    files: readFiles(folder, gathered, (name) => below(chart.folder, name)),
    dependencies: chart.dependencies.map(dependencyClue),
    children,
  };
}

/** Whether a chart comes from another repository: then an edit here would be lost when it is fetched again. */
function isBroughtIn(child: ChartFolder | PackagedChild, dependencies: readonly Dependency[]): boolean {
  return (
    child.kind === 'package' ||
    dependencies.some(
      (one) =>
        one.name === child.name &&
        /^(?:[a-z0-9+]+:\/\/|@|alias:)/.test(one.repository) &&
        !one.repository.startsWith('file:'),
    )
  );
}

function dependencyClue({ name, alias, at, importValues, conditions, tags }: Dependency): DependencyClue {
  return { name, alias, at, importValues, conditions, tags };
}

function readValues(folder: string, file: RepoPath | undefined, gathered: Gathered): TextClue | undefined {
  const text = readText(join(folder, 'values.yaml'));
  if (text === undefined) return undefined;
  gathered.texts.push(text);
  return { file, text };
}

interface FileTaker {
  readonly helmPath: string;
  readonly isLibrary: boolean;
  readonly isForeign: boolean;
  readonly fileOf: (name: string) => RepoPath | undefined;
}

function gatherFiles(folder: string, { helmPath, isLibrary, isForeign, fileOf }: FileTaker, gathered: Gathered): void {
  for (const name of filesBelow(folder, 'templates')) {
    const path = join(folder, name);
    const text = readText(path);
    if (text === undefined) continue;
    const parsed = parseTemplate(text);
    const isPartial = isLibrary || basename(name).startsWith('_') || name.endsWith('NOTES.txt');
    gathered.templates.push({ file: fileOf(name), name, text, isForeign });
    gathered.files.push({
      path,
      template: `${helmPath}/${name}`,
      isPartial,
      parsed: parsed.kind === 'template' ? parsed : undefined,
      why: parsed.kind === 'template' ? '' : parsed.message,
      defines: parsed.kind === 'template' ? definesIn(parsed.body) : [],
    });
  }
  for (const name of filesBelow(folder, 'crds')) {
    const text = readText(join(folder, name));
    if (text !== undefined) gathered.plain.set(`${helmPath}/${name}`, { file: fileOf(name), text });
  }
}

/** Unpacks a packaged chart in the copy, so that its templates can be marked. */
async function gatherPackage(
  folder: string,
  child: PackagedChild,
  helmPath: string,
  gathered: Gathered,
): Promise<ChartClue | undefined> {
  const charts = join(folder, 'charts');
  for (const archive of readdirSync(charts).filter((name) => name.endsWith('.tgz'))) {
    const files = await filesOfPackage(join(charts, archive));
    const yaml = readYamlMap(files.get('Chart.yaml')?.toString('utf8') ?? '');
    if (typeof yaml === 'string' || yaml.data['name'] !== child.name) continue;
    const target = unpackInto(charts, archive, files);
    return await gatherUnpacked(target, { helmPath, at: { file: child.file }, depth: 1 }, gathered);
  }
  return undefined;
}

function unpackInto(charts: string, archive: string, files: ReadonlyMap<string, Buffer>): string {
  rmSync(join(charts, archive));
  // Helm would take a folder whose name ends in .tgz for an archive.
  const target = join(charts, `unpacked-${archive.slice(0, -'.tgz'.length)}`);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  return target;
}

/** Charts in packages in packages: as deep as those that are unpacked at all. */
const MAX_DEPTH = 6;

/** A chart that came out of a package, and those that it brought along, packaged or not. */
async function gatherUnpacked(
  folder: string,
  { helmPath, at, depth }: { readonly helmPath: string; readonly at: Location; readonly depth: number },
  gathered: Gathered,
): Promise<ChartClue | undefined> {
  const yaml = readYamlMap(readText(join(folder, 'Chart.yaml')) ?? '');
  if (typeof yaml === 'string' || typeof yaml.data['name'] !== 'string' || depth > MAX_DEPTH) return undefined;
  const isLibrary = yaml.data['type'] === 'library';
  gatherFiles(folder, { helmPath, isLibrary, isForeign: true, fileOf: () => undefined }, gathered);
  const children: ChartClue[] = [];
  const charts = join(folder, 'charts');
  const names =
    statSync(charts, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(charts).toSorted() : [];
  for (const name of names) {
    const inner = name.endsWith('.tgz')
      ? unpackInto(charts, name, await filesOfPackage(join(charts, name)))
      : join(charts, name);
    const innerYaml = readYamlMap(readText(join(inner, 'Chart.yaml')) ?? '');
    const innerName = typeof innerYaml === 'string' ? '' : String(innerYaml.data['name']);
    const clue = await gatherUnpacked(
      inner,
      { helmPath: `${helmPath}/charts/${innerName}`, at, depth: depth + 1 },
      gathered,
    );
    if (clue !== undefined) children.push(clue);
  }
  return {
    name: yaml.data['name'],
    isForeign: true,
    values: readValues(folder, undefined, gathered),
    files: readFiles(folder, gathered, () => undefined),
    dependencies: dependenciesIn(folder, yaml.data['dependencies'], at),
    children,
  };
}

/** The entries of a packaged chart, all at the place of the package: nobody can edit them here. */
function dependenciesIn(folder: string, listed: unknown, at: Location): readonly DependencyClue[] {
  const requirements = readYamlMap(readText(join(folder, 'requirements.yaml')) ?? '');
  const older = typeof requirements === 'string' ? undefined : requirements.data['dependencies'];
  return listIn(Array.isArray(listed) ? listed : older).flatMap((item): readonly DependencyClue[] => {
    if (!isMap(item) || typeof item['name'] !== 'string') return [];
    const alias = typeof item['alias'] === 'string' && item['alias'] !== '' ? item['alias'] : undefined;
    return [{ name: item['name'], alias, at, importValues: listIn(item['import-values']), ...switchesOf(item) }];
  });
}

/** More than this of files that templates may print is not held; what is left out is led to the template's line. */
const FILES_BYTES = 4 * 1024 * 1024;
/** What Helm does not offer to templates. Source: its `chart/loader`. */
const NOT_OFFERED =
  /^(?:templates|charts|crds)\/|^(?:Chart\.(?:yaml|lock)|values\.yaml|values\.schema\.json|requirements\.(?:yaml|lock)|\.helmignore)$/u;

/** The texts that `.Files` offers to the chart's templates, where one of them asks for any. */
function readFiles(
  folder: string,
  gathered: Gathered,
  fileOf: (name: string) => RepoPath | undefined,
): ReadonlyMap<string, TextClue> {
  const files = new Map<string, TextClue>();
  if (!gathered.templates.some(({ text }) => text.includes('.Files.'))) return files;
  let left = FILES_BYTES;
  for (const name of filesBelow(folder, '.')
    .map((path) => path.slice('./'.length))
    .filter((path) => !NOT_OFFERED.test(path))) {
    const size = statSync(join(folder, name)).size;
    const text = size > left ? undefined : readText(join(folder, name));
    if (text === undefined) continue;
    left -= size;
    gathered.texts.push(text);
    files.set(name, { file: fileOf(name), text });
  }
  return files;
}

/** Paths of all files below `folder/name`, from `folder`. */
function filesBelow(folder: string, name: string): readonly string[] {
  const found: string[] = [];
  const pending = [name];
  for (let way = pending.shift(); way !== undefined; way = pending.shift()) {
    if (statSync(join(folder, way), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
      const path = `${way}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) found.push(path);
    }
  }
  return found.toSorted();
}

/** Larger files are no template that anyone wrote; Helm reads up to this many bytes of one. */
const TEXT_BYTES = 5 * 1024 * 1024;

function readText(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > TEXT_BYTES) return undefined;
  const text = readFileSync(path, 'utf8');
  return text.includes('\uFFFD') ? undefined : text;
}

function definesIn(nodes: readonly TemplateNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const inside = 'body' in node ? definesIn(node.body) : [];
    if (node.kind === 'define' || node.kind === 'block') return [node.name, ...inside];
    return 'otherwise' in node ? [...inside, ...definesIn(node.otherwise?.body ?? [])] : inside;
  });
}
