import { writeFileSync } from 'node:fs';
import { pairFor } from '../../gotemplate/marks.ts';
import type { MarkPair } from '../../gotemplate/marks.ts';
import type { ChartClue, TemplateClue, TextClue } from '../../model/helm-clues.ts';
import type { RunResult } from '../../process/run.ts';
import type { ChartFolder } from './chart-tree.ts';
import { copyFolder, makeCopyBudget } from '../copy-folder.ts';
import { gatherChart, newGathering } from './gather-chart.ts';
import type { MarkedFile } from './gather-chart.ts';
import { readHelmFailure } from './helm-failure.ts';
import { PRINTED_KEY, markTemplate } from './mark-template.ts';
import { isInside } from '../repository-path.ts';
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
  /** What Helm said of itself, `v4.1.4`; undefined where nothing was printed. */
  readonly helmVersion: string | undefined;
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

async function makeEdition({ path, chart, workshop }: ChartAt, extent: Extent): Promise<Edition | undefined> {
  const folder = newFolder(workshop);
  const { root } = workshop.config;
  if (!copyFolder(path, folder, isInside(path, root) ? root : path, makeCopyBudget())) return undefined;
  const gathered = newGathering();
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
  const print = {
    pair,
    chart: clue,
    templates,
    plain,
    printed: new Map<string, string>(),
    helmVersion: undefined,
    fault: undefined,
    unmarked,
  };
  return { ...extent, folder, print, files, next: undefined };
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
  let helmVersion: string | undefined;
  for (const line of stdout.split('\n')) {
    const named = line.startsWith('# Source: ') ? SOURCE.exec(line)?.[1] : undefined;
    if (named !== undefined) template = named.trimEnd();
    else if (line.startsWith(start)) {
      const [version, text = ''] = line.slice(start.length).trim().split(' ');
      printed.set(template, text);
      helmVersion ??= version;
    }
  }
  return { ...edition.print, printed, helmVersion };
}
