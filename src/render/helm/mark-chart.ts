import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pairFor } from '../../gotemplate/marks.ts';
import type { MarkPair } from '../../gotemplate/marks.ts';
import { parseTemplate } from '../../gotemplate/parse.ts';
import type { Template } from '../../gotemplate/parse.ts';
import type { TemplateNode } from '../../gotemplate/syntax.ts';
import type { ChartClue, DependencyClue, TemplateClue, TextClue } from '../../model/helm-clues.ts';
import type { RepoPath } from '../../model/location.ts';
import type { RunResult } from '../../process/run.ts';
import type { ChartFolder, Dependency, PackagedChild } from './chart-tree.ts';
import { copyFolder, makeCopyBudget } from '../copy-folder.ts';
import { readHelmFailure } from './helm-failure.ts';
import { PRINTED_KEY, markTemplate } from './mark-template.ts';
import { filesOfPackage } from './packaged-chart.ts';
import { readYamlMap } from '../read-yaml.ts';
import { below, isInside } from '../repository-path.ts';
import { newFolder } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** What a marked copy of a chart told. */
export interface MarkedPrint {
  readonly pair: MarkPair;
  readonly chart: ChartClue;
  readonly templates: readonly TemplateClue[];
  readonly plain: ReadonlyMap<string, TextClue>;
  /** By template as Helm names it. */
  readonly printed: ReadonlyMap<string, string>;
  readonly fault: string | undefined;
  /** Templates that could not be marked, with the reason. The same list for all environments of the chart. */
  readonly unmarked: readonly { readonly template: string; readonly why: string }[];
}

/** The marked copy of one chart, which all its environments share. Made when it is first asked for. */
export interface Marking {
  /**
   * Renders the copy. `run` calls Helm on a folder; `isWanted` says, after a failure, whether the chart itself was rendered: else
   * nobody needs to know why its copy was not. Never throws for what a chart holds.
   */
  render(
    run: (folder: string) => Promise<RunResult>,
    isWanted: () => Promise<boolean>,
  ): Promise<MarkedPrint | undefined>;
}

/** For charts that are not marked. */
export const NO_MARKING: Marking = { render: () => Promise.resolve(undefined) };

/** How often a copy is made again with less in it, after Helm refused it. */
const MAX_EDITIONS = 6;

/** Opens the marking of the chart that lies at `path`, which may itself be a copy. */
export function openMarking(path: string, chart: ChartFolder, workshop: Workshop): Marking {
  let first: Promise<Edition | undefined> | undefined;
  return {
    async render(run, isWanted) {
      first ??= makeEdition({ path, chart, workshop }, { hasKeys: true, left: new Map(), count: 1 });
      let edition = await first;
      while (edition !== undefined) {
        const result = await run(edition.folder);
        if (result.end.kind === 'exited' && result.end.code === 0) return printOf(edition, result.stdout);
        if (!(await isWanted())) return undefined;
        const lesser = lessThan(edition, result);
        if (lesser === undefined) return { ...edition.print, fault: faultOf(result) };
        edition.next ??= makeEdition({ path, chart, workshop }, lesser);
        edition = await edition.next;
      }
      return undefined;
    },
  };
}

/** What of a chart is marked. */
interface Extent {
  readonly hasKeys: boolean;
  /** Templates that stay as they are, by number, with the reason. */
  readonly left: ReadonlyMap<number, string>;
  readonly count: number;
}

/** A marked copy on disk. */
interface Edition extends Extent {
  readonly folder: string;
  readonly print: MarkedPrint;
  readonly files: readonly MarkedFile[];
  /** The one that is tried after this one failed. */
  next: Promise<Edition | undefined> | undefined;
}

interface ChartAt {
  readonly path: string;
  readonly chart: ChartFolder;
  readonly workshop: Workshop;
}

/** A template in the copy. */
interface MarkedFile {
  readonly path: string;
  /** As Helm would name it under the charts' own names; an alias is not in it. */
  readonly template: string;
  readonly isPartial: boolean;
  readonly parsed: Template | undefined;
  readonly why: string;
  readonly defines: readonly string[];
}

async function makeEdition({ path, chart, workshop }: ChartAt, extent: Extent): Promise<Edition | undefined> {
  const folder = newFolder(workshop);
  const { root } = workshop.config;
  if (!copyFolder(path, folder, isInside(path, root) ? root : path, makeCopyBudget())) return undefined;
  const gathered: Gathered = { files: [], templates: [], plain: new Map(), texts: [] };
  const clue = await gatherChart(folder, { chart, helmPath: chart.name, isForeign: false }, gathered);
  const { files, templates, plain } = gathered;
  const pair = pairFor([...templates.map((one) => one.text), ...gathered.texts]);
  if (pair === undefined) return undefined;
  const isMarked = (file: MarkedFile, index: number): boolean => file.parsed !== undefined && !extent.left.has(index);
  const defined = new Set(files.flatMap((file, index) => (isMarked(file, index) ? file.defines : [])));
  const unmarked: { readonly template: string; readonly why: string }[] = [];
  files.forEach((file, index) => {
    const { parsed, isPartial } = file;
    if (parsed === undefined || extent.left.has(index)) {
      if (!isPartial) unmarked.push({ template: file.template, why: extent.left.get(index) ?? file.why });
      return;
    }
    writeFileSync(
      file.path,
      markTemplate(parsed, {
        file: index,
        name: templates[index]?.name ?? '',
        pair,
        defined,
        isPartial,
        hasKeys: extent.hasKeys,
      }),
    );
  });
  const print = { pair, chart: clue, templates, plain, printed: new Map<string, string>(), fault: undefined, unmarked };
  return { ...extent, folder, print, files, next: undefined };
}

interface Gathered {
  readonly files: MarkedFile[];
  readonly templates: TemplateClue[];
  readonly plain: Map<string, TextClue>;
  /** Other texts from which characters can get into what is printed. */
  readonly texts: string[];
}

/** A chart on its way through the tree. */
interface Visited {
  readonly chart: ChartFolder;
  /** How Helm names its folder, `web/charts/db`. */
  readonly helmPath: string;
  readonly isForeign: boolean;
}

async function gatherChart(
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

function dependencyClue({ name, alias, at, importValues }: Dependency): DependencyClue {
  return { name, alias, at, importValues };
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

/** Unpacks a packaged chart in the copy, so that its templates can be marked. Charts packaged in it stay packaged. */
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
    rmSync(join(charts, archive));
    // Helm would take a folder whose name ends in .tgz for an archive.
    const target = join(charts, `unpacked-${archive.slice(0, -'.tgz'.length)}`);
    for (const [name, content] of files) {
      mkdirSync(dirname(join(target, name)), { recursive: true });
      writeFileSync(join(target, name), content);
    }
    gatherFiles(
      target,
      { helmPath, isLibrary: yaml.data['type'] === 'library', isForeign: true, fileOf: () => undefined },
      gathered,
    );
    const values = readValues(target, undefined, gathered);
    return { name: child.name, isForeign: true, values, dependencies: [], children: [] };
  }
  return undefined;
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

/** What Go says of a range over a number that is asked for keys. */
const NO_KEYS = /can't use .* to iterate over more than one variable|range over .* permits only one iteration variable/;

/** What to try after a failure: without keys where a range has none, else without the template that Helm names. */
function lessThan(edition: Edition, result: RunResult): Extent | undefined {
  const { hasKeys, left, count } = edition;
  if (result.end.kind !== 'exited' || count >= MAX_EDITIONS) return undefined;
  if (hasKeys && NO_KEYS.test(result.stderr)) return { hasKeys: false, left, count: count + 1 };
  const failure = readHelmFailure(result.stderr);
  const index = edition.files.findIndex(
    (file, at) => !left.has(at) && file.parsed !== undefined && isNamed(file, failure.template),
  );
  if (index === -1) return undefined;
  return { hasKeys, left: new Map(left).set(index, failure.message), count: count + 1 };
}

/** Aliases stand for charts' names in what Helm says, hence the comparison from behind. */
function isNamed(file: MarkedFile, template: string | undefined): boolean {
  if (template === undefined) return false;
  const way = file.template.slice(file.template.indexOf('/') + 1);
  return (
    file.template === template ||
    (way.includes('/templates/') && template.endsWith(way.slice(way.lastIndexOf('/templates/'))))
  );
}

function faultOf({ end, stderr }: RunResult): string {
  if (end.kind !== 'exited') return end.kind === 'timeout' ? 'it took too long' : 'it printed too much or was ended';
  return readHelmFailure(stderr).message.slice(0, 200) || 'Helm did not say why';
}

const SOURCE = /^# Source: (.+)$/;

function printOf(edition: Edition, stdout: string): MarkedPrint {
  const printed = new Map<string, string>();
  const start = `${PRINTED_KEY}: `;
  let template = '';
  for (const line of stdout.split('\n')) {
    const named = line.startsWith('# Source: ') ? SOURCE.exec(line)?.[1] : undefined;
    if (named !== undefined) template = named.trimEnd();
    else if (line.startsWith(start)) printed.set(template, line.slice(start.length).trim());
  }
  return { ...edition.print, printed };
}
