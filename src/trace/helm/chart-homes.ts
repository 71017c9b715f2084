import type { Frame, Run } from '../../gotemplate/runs.ts';
import type { Data } from '../../model/data.ts';
import { valueAt } from '../../model/data.ts';
import type { Provenance } from '../../model/finding.ts';
import type { HelmClues } from '../../model/helm-clues.ts';
import type { Location, Path } from '../../model/location.ts';
import type { Stream } from '../../model/rendering.ts';
import type { Resource } from '../../model/resource.ts';
import { readSetKey, setKeyBelow, writeSetKey } from '../../model/set-key.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Anchor } from './anchor.ts';
import type { Candidate } from './candidates.ts';
import { chooseCandidate, framesOf, wayWithin } from './choose-candidate.ts';
import type { PrintedNode } from './choose-candidate.ts';
import { openChartValues } from './chart-values.ts';
import type { ChartInstance, ChartValues } from './chart-values.ts';
import { placeInFile } from './files.ts';
import { homeOfForeign } from './foreign-home.ts';
import { openInterpreter } from './interpret.ts';
import type { Interpreter } from './interpret.ts';
import { openPrinted } from './printed.ts';
import type { PrintedStream } from './printed.ts';
import { openSources } from './sources.ts';
import type { Sources } from './sources.ts';
import { switchedOff } from './switched-off.ts';
import { openSwitches } from './turned-on.ts';
import type { Switches } from './turned-on.ts';
import { asSteps, regionAround, templateSteps } from './way-home.ts';
import type { Origin } from './way-home.ts';

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
  readonly switches: () => Switches;
}

export function openChartHomes(streams: Iterable<Stream>, clues: HelmClues): ChartHomes {
  const sources = openSources(clues.templates);
  const values = once(() => openChartValues(clues));
  const interpreter = once(() => openInterpreter(sources, values()));
  const switches = once(() => openSwitches({ sources, values, interpreter }));
  const tools: Tools = { clues, sources, values, interpreter, switches };
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
        ? { setKey: { file: home.file, key: setKeyBelow(isEmptyBlock(node) ? key.name : parentOf(key.name), absent) } }
        : {}),
      ...overriddenAt(candidate, tools),
      steps: [...asSteps(steps), { at: home, role: 'values' }],
    };
  }
  // Only the defaults of somebody else's chart have it: the template line when that is ours, else where it could be set.
  if (steps.some((step) => !step.isForeign)) return undefined;
  const block = isMissing && !isEmptyBlock(node) ? candidate.path.slice(0, -1) : candidate.path;
  const setKey = tools.values().settable(candidate.chart, isMissing ? [...block, ...absent.map(String)] : block);
  const home = homeOfForeign({ origin: from, chart: node.chart, steps, fed: candidate }, tools);
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

function parentOf(name: string): string {
  return writeSetKey(readSetKey(name).slice(0, -1));
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
    setKey: { file: found.location.file, key: setKeyBelow(found.name, absent) },
    steps: [...asSteps(steps), { at: found.location, role: 'values' }],
    renderedPath: existing,
  };
}

/** The innermost line of a template of the user's own; for one of somebody else's alone, where that chart is asked for. */
function homeInTemplates(origin: Origin, chart: ChartInstance, tools: Tools): ChartHome | undefined {
  const steps = templateSteps(origin, tools.sources);
  const own = steps.find((step) => !step.isForeign);
  if (own === undefined) return homeOfForeign({ origin, chart, steps }, tools);
  return { home: own.location, precision: 'exact', fromValues: false, steps: asSteps(steps) };
}
