import type { Frame, Run } from '../../gotemplate/runs.ts';
import type { Data } from '../../model/data.ts';
import { valueAt } from '../../model/data.ts';
import type { Provenance } from '../../model/finding.ts';
import type { HelmClues } from '../../model/helm-clues.ts';
import type { Location, Path } from '../../model/location.ts';
import type { Stream } from '../../model/rendering.ts';
import type { Resource } from '../../model/resource.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Anchor } from './anchor.ts';
import { SURE, rateFeeds } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { openChartValues } from './chart-values.ts';
import type { ChartInstance, ChartValues } from './chart-values.ts';
import { placeInFile } from './files.ts';
import { openInterpreter } from './interpret.ts';
import type { Interpreter } from './interpret.ts';
import { openPrinted } from './printed.ts';
import type { PrintedStream, RunIn } from './printed.ts';
import { openSources } from './sources.ts';
import type { Sources } from './sources.ts';
import { switchedOff } from './switched-off.ts';
import { regionAround, templateSteps } from './way-home.ts';
import type { Origin, Steps, TemplateStep } from './way-home.ts';

/** Where a person would change a printed value, and how it came about. */
export interface ChartHome extends Pick<
  Provenance,
  'home' | 'precision' | 'reason' | 'fromValues' | 'steps' | 'setKey' | 'overridden'
> {
  /** The node that the home line prints, where that is another than the one that was asked for. */
  readonly renderedPath?: Path;
}

/** Leads nodes of one rendering home. */
export interface ChartHomes {
  /** Undefined where the node's text cannot be told apart; then its file is all that is known. */
  ofNode(resource: Resource, anchor: Anchor): ChartHome | undefined;
  ofOffset(stream: Stream, offset: number): ChartHome | undefined;
  /** Templates whose streams could not be told. */
  untold(): readonly string[];
}

/** Everything that one rendering's findings are led home with; nothing of it is made before it is needed. */
interface Tools {
  readonly clues: HelmClues;
  readonly sources: Sources;
  readonly values: () => ChartValues;
  readonly interpreter: () => Interpreter;
}

export function openChartHomes(streams: Iterable<Stream>, clues: HelmClues): ChartHomes {
  const sources = openSources(clues.templates);
  const values = once(() => openChartValues(clues));
  const interpreter = once(() => openInterpreter(sources, values()));
  const tools: Tools = { clues, sources, values, interpreter };
  const printed = openPrinted(streams, clues);
  return {
    ofNode(resource, anchor) {
      const { stream } = resource.document;
      const plain = clues.plain.get(stream.template ?? '');
      const { region } = resource.document.locate([...resource.root, ...anchor.path]);
      if (plain !== undefined) return homeInPlain(plain, stream, region.start.offset);
      const text = printed.of(stream);
      return text === undefined ? undefined : homeOfNode(resource, anchor, text, tools);
    },
    ofOffset(stream, offset) {
      const plain = clues.plain.get(stream.template ?? '');
      if (plain !== undefined) return homeInPlain(plain, stream, offset);
      const at = printed.of(stream)?.runAt(offset);
      const origin = at === undefined ? undefined : originOf(at.run, at.into);
      return origin === undefined
        ? undefined
        : homeInTemplates(origin, tools.values().instanceOf(stream.template ?? ''), tools);
    },
    untold: () => [...printed.untold],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Definitions in `crds/` are printed as they stand in their file. */
function homeInPlain(
  { file, text }: { readonly file: Location['file'] | undefined; readonly text: string },
  stream: Stream,
  offset: number,
): ChartHome | undefined {
  const printed = stream.text.trim();
  const start = text.indexOf(printed);
  if (file === undefined || start === -1) return undefined;
  const lead = stream.text.length - stream.text.trimStart().length;
  const home = { file, region: regionAround({ clue: { text }, lines: linesOf(text) }, start + offset - lead) };
  return { home, precision: 'exact', fromValues: false, steps: [{ at: home, role: 'template' }] };
}

/** Where the character `into` a run came from. Undefined for blanks that nobody wrote. */
function originOf({ literal, frame }: Run, into: number): Origin | undefined {
  if (literal !== undefined) return { place: { file: literal.file, offset: literal.offset + into }, caller: frame };
  return frame === undefined ? undefined : { place: frame.place, caller: frame.parent };
}

function homeOfNode(resource: Resource, anchor: Anchor, text: PrintedStream, tools: Tools): ChartHome | undefined {
  const { document, root } = resource;
  const full = [...root, ...anchor.path];
  const keyOffset = document.locate(full).region.start.offset;
  const value = valueAt(resource.object, anchor.path) as Data | undefined;
  const isScalar = value !== undefined && typeof value !== 'object';
  const span = document.locateValue(full);
  // A missing field is led home by its neighbour's key: the neighbour's value has nothing to do with it.
  const isByNeighbour = anchor.isMissing && anchor.path.length > anchor.existing.length;
  const isByValue = !isByNeighbour && (isScalar || isEmpty(value)) && span !== undefined;
  const [start, end] = isByValue
    ? unquoted(document.stream.text, span.start.offset, span.end.offset)
    : [keyOffset, keyOffset + 1];
  const runs = text.runsIn(start, end);
  const [first] = runs;
  const origin = first === undefined ? undefined : originOf(first.run, first.into);
  if (origin === undefined) return undefined;

  const chart = tools.values().instanceOf(document.stream.template ?? '');
  const node: PrintedNode = {
    resource,
    path: anchor.path,
    scalar: isByValue && isScalar ? String(value) : undefined,
    runs,
    text,
    chart,
  };
  const block = anchor.isMissing ? blockHome(node, anchor, tools) : undefined;
  if (block !== undefined) return block;
  const found =
    valuesHome(node, anchor, tools) ?? fileHome(node, anchor, tools) ?? homeInTemplates(origin, chart, tools);
  if (found === undefined || !isByNeighbour || found.fromValues) return found;
  const off = switchedOff(origin, anchor.absent, chart, {
    sources: tools.sources,
    values: tools.values(),
    interpreter: tools.interpreter(),
  });
  if (off === undefined) return found;
  return {
    ...found,
    steps: [...found.steps, ...off.steps],
    ...(off.setKey === undefined ? {} : { setKey: off.setKey }),
  };
}

function isEmpty(value: Data | undefined): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The value without its quotes, where there is something between them. */
function unquoted(text: string, start: number, end: number): readonly [number, number] {
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && end - start > 2 ? [start + 1, end - 1] : [start, end];
}

/** A node of a manifest with the runs that printed it. */
interface PrintedNode {
  readonly resource: Resource;
  readonly path: Path;
  readonly scalar: string | undefined;
  readonly runs: readonly RunIn[];
  readonly text: PrintedStream;
  readonly chart: ChartInstance;
}

/** A key of the values that fed the node, when it is sure which one. */
function valuesHome(node: PrintedNode, { isMissing, absent }: Anchor, tools: Tools): ChartHome | undefined {
  const chosen = chooseCandidate(node, tools);
  if (chosen === undefined) return undefined;
  const { candidate, frame } = chosen;
  const from: Origin = { place: frame.place, caller: frame.parent };
  const key = tools.values().keyAt(candidate.chart, candidate.path);
  const steps = templateSteps(from, tools.sources);
  if (key === 'set') return undefined;
  if (key !== undefined) {
    const home = key.location;
    return {
      home,
      precision: 'exact',
      fromValues: true,
      // What stands beside the neighbour in the values would be printed beside it.
      ...(isMissing
        ? { setKey: { file: home.file, key: inside(isEmptyBlock(node) ? key.name : parentOf(key.name), absent) } }
        : {}),
      ...overriddenAt(candidate, tools),
      steps: [...asSteps(steps), { at: home, role: 'values' }],
    };
  }
  // Only the defaults of somebody else's chart have it: the template line when that is ours, else where it could be set.
  if (steps.some((step) => !step.isForeign)) return undefined;
  const block = isMissing && !isEmptyBlock(node) ? candidate.path.slice(0, -1) : candidate.path;
  const setKey = tools.values().settable(candidate.chart, isMissing ? [...block, ...absent.map(String)] : block);
  const home = homeInParent(candidate.chart, steps, tools) ?? homeOfForeign(candidate.chart, steps);
  return home === undefined ? undefined : { ...home, ...(setKey === undefined ? {} : { setKey }) };
}

/** A line of a file of the chart that the template printed by `.Files`, when there is only one that it can be. */
function fileHome(node: PrintedNode, { isMissing }: Anchor, tools: Tools): ChartHome | undefined {
  if (isMissing) return undefined;
  const key = node.path.findLast((segment) => typeof segment === 'string');
  const found: { readonly at: Location; readonly frame: Frame }[] = [];
  for (const [frame, own] of framesOf(node.runs)) {
    const feeds = tools.interpreter().feedsOf(frame, node.chart);
    const files = feeds.flatMap((feed) => (feed.kind === 'file' ? [feed] : []));
    if (files.length === 0) continue;
    const printed = { scalar: node.scalar, key, own, within: wayWithin(node, frame) };
    for (const { clue, fields } of files) {
      const at = placeInFile(clue, fields, printed);
      if (at !== undefined) found.push({ at, frame });
    }
  }
  // `AsConfig` makes keys of the files' names.
  const named = found.filter(({ at }) => at.file.endsWith(`/${key ?? ''}`));
  const [first, ...others] = named.length > 0 ? named : found;
  if (first === undefined || others.some(({ at }) => at.file !== first.at.file)) return undefined;
  const steps = templateSteps({ place: first.frame.place, caller: first.frame.parent }, tools.sources);
  return {
    home: first.at,
    precision: 'exact',
    fromValues: false,
    steps: [...asSteps(steps), { at: first.at, role: 'file' }],
  };
}

/** The keys of other files that the one which wins is laid over. */
function overriddenAt({ chart, path }: Candidate, tools: Tools): Pick<ChartHome, 'overridden'> {
  const [, ...others] = tools.values().keysAt(chart, path);
  return others.length === 0 ? {} : { overridden: others.map(({ location }) => location) };
}

function isEmptyBlock({ resource, path }: PrintedNode): boolean {
  return isEmpty(valueAt(resource.object, path) as Data | undefined);
}

function inside(name: string, path: Path): string {
  return [...(name === '' ? [] : [name]), ...path].join('.');
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

interface Chosen {
  readonly candidate: Candidate;
  readonly frame: Frame;
}

/** The candidate that gave the part of the value that matters; undefined when two keys have an equal claim to it. */
function chooseCandidate(node: PrintedNode, tools: Tools): Chosen | undefined {
  const sure: Chosen[] = [];
  const values = tools.values();
  for (const [frame, own] of framesOf(node.runs)) {
    const within = wayWithin(node, frame);
    const key = node.path.findLast((segment) => typeof segment === 'string');
    const printed = { scalar: node.scalar, key, own, within };
    for (const candidate of rateFeeds(tools.interpreter().feedsOf(frame, node.chart), printed, values)) {
      if (candidate.score >= SURE) sure.push({ candidate, frame });
    }
  }
  const isImage = node.path.at(-1) === 'image';
  // Of a name put together from parts, what decides is the longest part; of an image, its end: the tag or digest.
  const weight = ({ part }: Candidate): number =>
    part === undefined ? 0 : isImage ? part[1] * 1000 - part[0] : part[1] - part[0];
  const whole = sure.filter(({ candidate }) => candidate.score >= 3 && isWhole(candidate, node.scalar));
  const rivals = whole.length > 0 ? whole : sure;
  const best = Math.max(...rivals.map(({ candidate }) => rank(candidate, weight)));
  const leading = rivals.filter(({ candidate }) => rank(candidate, weight) === best);
  const [first] = leading;
  if (first === undefined || leading.length === 1) return first;
  const lines = new Set(leading.map(({ candidate }) => placeOfKey(values.keyAt(candidate.chart, candidate.path))));
  return lines.size === 1 ? first : undefined;
}

function isWhole({ part }: Candidate, scalar: string | undefined): boolean {
  return part === undefined || (part[0] === 0 && part[1] === scalar?.length);
}

/** Parts are held against each other by what they cover, claims to one part by how sure they are. */
function rank(candidate: Candidate, weight: (one: Candidate) => number): number {
  return weight(candidate) * 10 + candidate.score;
}

function placeOfKey(key: ReturnType<ChartValues['keyAt']>): string {
  if (key === undefined || key === 'set') return String(key);
  return `${key.location.file}:${key.location.region?.start.line ?? 0}`;
}

/** The actions that printed parts of the node, with what each printed. */
function framesOf(runs: readonly RunIn[]): ReadonlyMap<Frame, string> {
  const frames = new Map<Frame, string>();
  for (const { run, text } of runs) {
    if (run.literal === undefined && run.frame !== undefined)
      frames.set(run.frame, (frames.get(run.frame) ?? '') + text);
  }
  return frames;
}

/** The way from the block that `frame` printed to the node; undefined where the node's key is not of that block. */
function wayWithin({ resource, path, text }: PrintedNode, frame: Frame): readonly string[] | undefined {
  const isPrintedBy = (one: Path): boolean => {
    const { region } = resource.document.locate([...resource.root, ...one]);
    const run = text.runAt(region.start.offset)?.run;
    return run?.literal === undefined && run?.frame === frame;
  };
  let depth = path.length;
  if (!isPrintedBy(path)) return undefined;
  while (depth > 1 && isPrintedBy(path.slice(0, depth - 1))) depth--;
  const head = path[depth - 1];
  const before = path.slice(0, depth - 1);
  if (typeof head !== 'number') return path.slice(depth - 1).map(String);
  // The list may have items that others printed in front of this block's.
  let firstItem = head;
  while (firstItem > 0 && isPrintedBy([...before, firstItem - 1])) firstItem--;
  return [head - firstItem, ...path.slice(depth)].map(String);
}

/** For a missing field: the values block whose keys are printed where it would stand. */
function blockHome(node: PrintedNode, { existing, absent, path }: Anchor, tools: Tools): ChartHome | undefined {
  const key = existing.at(-1);
  if (typeof key !== 'string' || path.length !== existing.length + 1) return undefined;
  const chosen = chooseCandidate(node, tools);
  if (chosen === undefined || chosen.candidate.path.at(-1) !== path.at(-1) || chosen.candidate.path.length < 2)
    return undefined;
  const values = tools.values();
  const { chart, path: valuesPath } = chosen.candidate;
  const blockPath = valuesPath.slice(0, -1);
  const found = values.keyAt(chart, blockPath);
  if (found === undefined || found === 'set') return undefined;
  const steps = templateSteps({ place: chosen.frame.place, caller: chosen.frame.parent }, tools.sources);
  return {
    home: found.location,
    precision: 'exact',
    fromValues: true,
    setKey: { file: found.location.file, key: inside(found.name, absent) },
    steps: [...asSteps(steps), { at: found.location, role: 'values' }],
    renderedPath: existing,
  };
}

/** The innermost line of a template of the user's own; for one of somebody else's alone, where that chart is asked for. */
function homeInTemplates(origin: Origin, chart: ChartInstance, tools: Tools): ChartHome | undefined {
  const steps = templateSteps(origin, tools.sources);
  const own = steps.find((step) => !step.isForeign);
  if (own === undefined) return homeOfForeign(chart, steps);
  return { home: own.location, precision: 'exact', fromValues: false, steps: asSteps(steps) };
}

/** The outermost of the charts around the instance that is somebody else's. */
function outermostForeign(chart: ChartInstance): ChartInstance | undefined {
  let at = chart;
  while (at.parent?.clue.isForeign === true) at = at.parent;
  return at.clue.isForeign ? at : undefined;
}

/** For a default of somebody else's chart: the key of the parent's values below which another value would be set. */
function homeInParent(chart: ChartInstance, steps: readonly TemplateStep[], tools: Tools): ChartHome | undefined {
  const at = outermostForeign(chart);
  const key = at === undefined ? undefined : tools.values().keyAt(at, []);
  if (at === undefined || key === undefined || key === 'set') return undefined;
  const home = key.location;
  return {
    home,
    precision: 'block',
    reason: reasonOfForeign(at),
    fromValues: false,
    steps: [...asSteps(steps), { at: home, role: 'values' }],
  };
}

/** For what no value decides: the entry by which the chart was brought here, the only line of the user's that does. */
function homeOfForeign(chart: ChartInstance, steps: readonly TemplateStep[]): ChartHome | undefined {
  const entry = outermostForeign(chart)?.entry;
  if (entry === undefined) return undefined;
  return {
    home: entry,
    precision: 'exact',
    fromValues: false,
    steps: [...asSteps(steps), { at: entry, role: 'dependency' }],
  };
}

function reasonOfForeign({ clue }: ChartInstance): string {
  return `it is a default of the chart "${clue.name}", which comes from another repository`;
}

function asSteps(steps: readonly TemplateStep[]): Steps {
  return steps.map(({ location, role }) => ({ at: location, role }));
}
