import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { DocumentDirective, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { isMap, putKey } from '../model/data.ts';
import type { Data, DataMap } from '../model/data.ts';
import type { Lines } from './lines.ts';
import { exactInteger, keyName, resolvePlain, resolveTagged } from './scalar.ts';
import type { Scalar } from './scalar.ts';
import { NODE, ROW, ROW_SIZE, nameAt } from './tape.ts';
import type { Tape } from './tape.ts';
import type { YamlLimits, YamlProblem } from './yaml-stream.ts';

/** A stretch of a text with the events that js-yaml read in it. */
export interface Events {
  readonly text: string;
  readonly lines: Lines;
  /** Offset of `source` in `text`; the events' offsets count from there. */
  readonly start: number;
  readonly source: string;
  /** Whether the events were read with flow lines joined, so that a scalar may have line breaks that they do not know of. */
  readonly isJoined: boolean;
  readonly events: readonly Event[];
  /** The event with which the document begins. */
  readonly index: number;
  readonly limits: YamlLimits;
  /** Takes what the data cannot show. */
  readonly problems: YamlProblem[];
}

/** Why Kubernetes would refuse a document, and where in its source. */
export interface Failure {
  readonly message: string;
  readonly offset: number;
}

/** A document made of its events. `index` is the event behind them. */
export type Built = { readonly index: number } & (
  | { readonly kind: 'data'; readonly data: Data | null; readonly tape: Tape }
  | ({ readonly kind: 'broken' } & Failure)
);

/** Turns the events of one document into data and positions. */
export function buildDocument(input: Events): Built {
  const building = startBuilding(input);
  try {
    const index = readEvents(building);
    return { kind: 'data', data: building.root, tape: tapeOf(building), index };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      kind: 'broken',
      message: error.message,
      offset: error.offset,
      index: endOfDocument(input.events, input.index),
    };
  }
}

/** Thrown where the document cannot go on, and caught above: it never leaves this file. */
class Refusal extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

type MutableMap = Record<string, Data>;
type MutableList = (Data | null)[];

/** A collection that is being filled. Frames are used again: one for each level of depth. */
interface Frame {
  row: number;
  /** One of the two; the other is undefined. */
  map: MutableMap | undefined;
  list: MutableList | undefined;
  /** The key that waits for its value; undefined between two entries. */
  key: string | undefined;
  keyStart: number;
  keyEnd: number;
  isMerge: boolean;
  /** Whether the key's name is not what its text says. */
  isSpelled: boolean;
  /** Keys that are given as null, which the map does not show. */
  nulls: Set<string> | undefined;
  /** Keys that came from a merge, which may be given again. */
  merged: Set<string> | undefined;
  anchor: Anchor | undefined;
  /** How many nodes there were when the collection was opened. */
  nodesBefore: number;
}

interface Anchor {
  readonly row: number;
  readonly value: Data | null;
  /** For a scalar, what it is called as a key. */
  readonly name: string | undefined;
  /** Nodes in it, aliases followed; undefined while it is being filled. */
  nodes: number | undefined;
}

interface Building extends Events {
  readonly frames: Frame[];
  depth: number;
  root: Data | null;
  directives: readonly DocumentDirective[];
  /** Rows used of the shared tape, as an index into it. */
  used: number;
  /** Where the text of the latest node ends, in `text`. */
  lastEnd: number;
  nodes: number;
  anchors: Map<string, Anchor> | undefined;
  names: Map<number, string> | undefined;
  aliases: Map<number, number> | undefined;
  merges: Set<number> | undefined;
  /** The keys that maps give as null, for those that merge them. */
  nullsOf: Map<DataMap, ReadonlySet<string>> | undefined;
}

// One tape for all documents, cut to size at the end of each: growing a new one for every small document would cost more than reading it.
let tape = new Int32Array(1 << 14);
const LARGEST_KEPT_TAPE = 1 << 20;

const NO_NAMES: ReadonlyMap<number, string> = new Map();
const NO_ALIASES: ReadonlyMap<number, number> = new Map();
const NO_MERGES: ReadonlySet<number> = new Set();
const NONE = -1;

function startBuilding(input: Events): Building {
  return {
    text: input.text,
    lines: input.lines,
    start: input.start,
    source: input.source,
    isJoined: input.isJoined,
    events: input.events,
    index: input.index,
    limits: input.limits,
    problems: input.problems,
    frames: [],
    depth: 0,
    root: null,
    directives: [],
    used: 0,
    lastEnd: input.start,
    nodes: 0,
    anchors: undefined,
    names: undefined,
    aliases: undefined,
    merges: undefined,
    nullsOf: undefined,
  };
}

function tapeOf(building: Building): Tape {
  const rows = tape.slice(0, building.used);
  if (tape.length > LARGEST_KEPT_TAPE) tape = new Int32Array(1 << 14);
  return {
    text: building.text,
    lines: building.lines,
    rows,
    start: building.start,
    names: building.names ?? NO_NAMES,
    aliases: building.aliases ?? NO_ALIASES,
    merges: building.merges ?? NO_MERGES,
  };
}

function readEvents(building: Building): number {
  const { events } = building;
  let index = building.index;
  for (; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        readScalar(building, event);
        break;
      case EVENT_ID.MAPPING:
        open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowMap : NODE.map);
        break;
      case EVENT_ID.SEQUENCE:
        open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowList : NODE.list);
        break;
      case EVENT_ID.ALIAS:
        readAlias(building, event.anchorStart, event.anchorEnd);
        break;
      case EVENT_ID.DOCUMENT:
        building.directives = event.directives;
        break;
      case EVENT_ID.POP:
        if (building.depth === 0) return index + 1;
        close(building);
        break;
    }
  }
  return index;
}

function endOfDocument(events: readonly Event[], start: number): number {
  let depth = 0;
  for (let index = start; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.POP) depth--;
    else if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    if (depth === 0) return index + 1;
  }
  return events.length;
}

function readScalar(building: Building, event: ScalarEvent): void {
  const { source } = building;
  const text =
    event.fast && !building.isJoined ? source.slice(event.valueStart, event.valueEnd) : textOfScalar(building, event);
  const tag = event.tagStart === NONE ? undefined : tagOf(building, event);
  const value =
    tag === undefined ? (event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text) : resolveTagged(text, tag);
  if (value === undefined)
    throw new Refusal(
      `${quote(text)} is not what its tag ${source.slice(event.tagStart, event.tagEnd)} says`,
      event.tagStart,
    );
  const frame = topFrame(building);
  if (frame !== undefined && frame.map !== undefined && frame.key === undefined)
    readKey(building, frame, { event, text, tag, value });
  else readValue(building, frame, { event, text, value });
}

interface ReadScalar {
  readonly event: ScalarEvent;
  readonly text: string;
  readonly tag?: string | undefined;
  readonly value: Scalar;
}

function readKey(building: Building, frame: Frame, { event, text, tag, value }: ReadScalar): void {
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  const isMerge = text === '<<' && (tag === undefined ? isPlain : tag === '!' || tag === MERGE_TAG);
  const name = typeof value === 'string' ? value : keyName(value, text);
  if (name === undefined) {
    const offset = event.valueStart === NONE ? building.lastEnd - building.start : event.valueStart;
    throw new Refusal(`${value === null ? 'null' : text} cannot be a key; Kubernetes takes text only`, offset);
  }
  const start = event.valueStart === NONE ? building.lastEnd - building.start : event.valueStart;
  const end = event.valueStart === NONE ? start : event.valueEnd;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  setKey(building, frame, {
    name,
    start: building.start + (isQuoted ? start - 1 : start),
    end: building.start + (isQuoted ? end + 1 : end),
    isMerge,
    isSpelled: !event.fast || building.isJoined || name !== text,
  });
  if (event.anchorStart !== NONE) {
    anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), {
      row: NONE,
      value,
      name,
      nodes: 1,
    });
  }
}

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isMerge: boolean;
  readonly isSpelled: boolean;
}

function setKey(building: Building, frame: Frame, key: Key): void {
  if (!key.isMerge) refuseTwice(building, frame, key);
  frame.key = key.name;
  frame.keyStart = key.start;
  frame.keyEnd = key.end;
  frame.isMerge = key.isMerge;
  frame.isSpelled = key.isSpelled;
  building.lastEnd = key.end;
}

function refuseTwice(building: Building, frame: Frame, key: Key): void {
  const { map } = frame;
  if (map === undefined) return;
  const isGiven = (map[key.name] !== undefined && Object.hasOwn(map, key.name)) || frame.nulls?.has(key.name) === true;
  if (!isGiven || frame.merged?.has(key.name) === true) return;
  let first = frame.row + ROW_SIZE;
  while (first < building.used && nameAt(building.names ?? NO_NAMES, building.text, tape, first) !== key.name)
    first = tape[first + ROW.next] ?? building.used;
  const firstLine = building.lines.positionAt(tape[first + ROW.keyStart] ?? 0).line;
  const line = building.lines.positionAt(key.start).line;
  const where = firstLine === line ? `twice on line ${line}` : `on line ${firstLine} and again on line ${line}`;
  throw new Refusal(
    `the key ${quote(key.name)} is given ${where}; Kubernetes takes a key once, remove one of them`,
    key.start - building.start,
  );
}

function readValue(building: Building, frame: Frame | undefined, { event, text, value }: ReadScalar): void {
  const row = addRow(building, frame);
  placeScalar(building, row, event);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) checkNumber(building, { event, text, value });
  if (event.anchorStart !== NONE) {
    const name = building.source.slice(event.anchorStart, event.anchorEnd);
    anchors(building).set(name, { row, value, name: keyName(value, text), nodes: 1 });
  }
  add(building, frame, value);
}

function placeScalar(building: Building, row: number, event: ScalarEvent): void {
  const { start } = building;
  if (event.valueStart === NONE) {
    place(row, building.lastEnd, building.lastEnd, NODE.absent);
    return;
  }
  const isBlock = isBlockScalar(event);
  const quotes = isBlock || event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
  const from = start + event.valueStart - quotes;
  const to = isBlock ? endOfBlock(building.source, event) + start : start + event.valueEnd + quotes;
  place(row, from, to, isBlock ? NODE.blockScalar : NODE.scalar);
  building.lastEnd = to;
}

function endOfBlock(source: string, event: ScalarEvent): number {
  let end = event.valueEnd;
  while (end > event.valueStart && '\r\n'.includes(source.charAt(end - 1))) end--;
  return end;
}

/** JSON has neither infinity nor NaN, and a JavaScript number has 53 bits. */
function checkNumber(building: Building, { event, text, value }: ReadScalar): void {
  if (!Number.isFinite(value))
    throw new Refusal(
      `${text} is a number that JSON cannot hold, so Kubernetes refuses it; quote it if text is meant`,
      event.valueStart,
    );
  const exact = exactInteger(text);
  if (exact === undefined) return;
  const position = building.lines.positionAt(building.start + event.valueStart);
  building.problems.push({
    kind: 'rounded-integer',
    message: `${text} is beyond 2^53, so it is read as ${String(value)}`,
    position,
  });
}

function textOfScalar(building: Building, event: ScalarEvent): string {
  const written = building.isJoined ? { ...event, fast: false } : event;
  const isBlock = isBlockScalar(event);
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && building.isJoined) return textOfDouble(building.source, written);
  if (!isBlock) return getScalarValue(building.source, written);
  return textOfBlock(building.source, written, building.start + event.valueEnd === building.text.length);
}

/** go-yaml takes `\'` for an apostrophe, an escape that js-yaml does not know. */
function textOfDouble(source: string, event: ScalarEvent): string {
  const written = source.slice(event.valueStart, event.valueEnd);
  if (!written.includes("\\'")) return getScalarValue(source, event);
  const known = written.replaceAll(/\\[^]/gu, (escape) => (escape === "\\'" ? '\\x27' : escape));
  return getScalarValue(known, { ...event, valueStart: 0, valueEnd: known.length });
}

/** Whether a scalar is written behind `|` or `>`. */
export function isBlockScalar({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** The text of a block scalar of `source`. `endsText`: nothing stands behind it. */
export function textOfBlock(source: string, event: ScalarEvent, endsText: boolean): string {
  const text = getScalarValue(source, event);
  if (event.chomping === CHOMPING_MODE.STRIP) return text;
  // js-yaml ends a block with a line break even where the file ends without one; go-yaml does not.
  const isCutShort = endsText && !/[\r\n]$/.test(source);
  return isCutShort && text.endsWith('\n') ? text.slice(0, -1) : text;
}

const MERGE_TAG = 'tag:yaml.org,2002:merge';

function tagOf(building: Building, event: ScalarEvent): string {
  const written = building.source.slice(event.tagStart, event.tagEnd);
  if (written.startsWith('!<')) return written.slice(2, -1);
  const handleEnd = written.indexOf('!', 1) + 1;
  const handle = handleEnd === 0 ? '!' : written.slice(0, handleEnd);
  for (const directive of building.directives) {
    if (directive.kind === 'tag' && directive.handle === handle) return directive.prefix + written.slice(handle.length);
  }
  return handle === '!!' ? `tag:yaml.org,2002:${written.slice(2)}` : written;
}

function open(building: Building, event: MappingEvent | SequenceEvent, kind: number): void {
  const parent = topFrame(building);
  refuseAsKey(building, parent, event.start);
  if (building.depth >= building.limits.depth) {
    throw new Refusal(`collections are nested more than ${building.limits.depth} deep`, event.start);
  }
  const row = addRow(building, parent);
  place(row, building.start + event.start, NONE, kind);
  building.lastEnd = Math.max(building.lastEnd, building.start + event.start);
  const isMapping = event.type === EVENT_ID.MAPPING;
  const map: MutableMap | undefined = isMapping ? {} : undefined;
  const list: MutableList | undefined = isMapping ? undefined : [];
  const frame = pushFrame(building, row);
  frame.map = map;
  frame.list = list;
  if (event.anchorStart === NONE) return;
  frame.anchor = { row, value: map ?? list ?? null, name: undefined, nodes: undefined };
  anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), frame.anchor);
}

/** What to do where a template was read before it was rendered. */
export const TEMPLATE_HINT = 'a template expression must be rendered first, or quoted';

function refuseAsKey(building: Building, frame: Frame | undefined, offset: number): void {
  if (frame === undefined || frame.map === undefined || frame.key !== undefined) return;
  const isTemplate = building.source.slice(offset - 1, offset + 1) === '{{';
  const hint = isTemplate ? `; ${TEMPLATE_HINT}` : '';
  throw new Refusal(`a mapping or a list stands where a key must be${hint}`, offset);
}

function pushFrame(building: Building, row: number): Frame {
  const depth = building.depth++;
  let frame = building.frames[depth];
  if (frame === undefined) {
    frame = {
      row,
      map: undefined,
      list: undefined,
      key: undefined,
      keyStart: NONE,
      keyEnd: NONE,
      isMerge: false,
      isSpelled: false,
      nulls: undefined,
      merged: undefined,
      anchor: undefined,
      nodesBefore: building.nodes,
    };
    building.frames.push(frame);
    return frame;
  }
  frame.row = row;
  frame.key = undefined;
  frame.isMerge = false;
  frame.nulls = undefined;
  frame.merged = undefined;
  frame.anchor = undefined;
  frame.nodesBefore = building.nodes;
  return frame;
}

function topFrame(building: Building): Frame | undefined {
  return building.depth === 0 ? undefined : building.frames[building.depth - 1];
}

function close(building: Building): void {
  const frame = topFrame(building);
  if (frame === undefined) return;
  tape[frame.row + ROW.next] = building.used;
  if (frame.anchor !== undefined) frame.anchor.nodes = building.nodes - frame.nodesBefore + 1;
  if (frame.nulls !== undefined && frame.map !== undefined)
    (building.nullsOf ??= new Map()).set(frame.map, frame.nulls);
  building.depth--;
  add(building, topFrame(building), frame.map ?? frame.list ?? null);
}

function readAlias(building: Building, nameStart: number, nameEnd: number): void {
  const name = building.source.slice(nameStart, nameEnd);
  const anchor = building.anchors?.get(name);
  const offset = nameStart - 1;
  if (anchor === undefined)
    throw new Refusal(`the alias *${name} has no anchor &${name} in front of it in this document`, offset);
  if (anchor.nodes === undefined) throw new Refusal(`the alias *${name} stands inside its own anchor &${name}`, offset);
  const frame = topFrame(building);
  if (frame !== undefined && frame.map !== undefined && frame.key === undefined) {
    if (anchor.name === undefined)
      throw new Refusal(`the alias *${name} stands where a key must be, and is no text`, offset);
    const start = building.start + offset;
    setKey(building, frame, {
      name: anchor.name,
      start,
      end: building.start + nameEnd,
      isMerge: false,
      isSpelled: true,
    });
    return;
  }
  const row = addRow(building, frame);
  place(row, building.start + offset, building.start + nameEnd, NODE.alias);
  building.lastEnd = building.start + nameEnd;
  if (frame?.isMerge === true && frame.key !== undefined && Array.isArray(anchor.value))
    throw new Refusal(`the merge key << takes no list by an alias; write the list itself`, offset);
  if (anchor.row !== NONE) (building.aliases ??= new Map()).set(row, anchor.row);
  countNodes(building, anchor.nodes - 1);
  add(building, frame, anchor.value);
}

function anchors(building: Building): Map<string, Anchor> {
  return (building.anchors ??= new Map<string, Anchor>());
}

function countNodes(building: Building, more: number): void {
  building.nodes += more;
  if (building.nodes <= building.limits.nodes) return;
  throw new Refusal(
    tooManyNodes(building.limits.nodes),
    Math.min(building.lastEnd - building.start, building.source.length),
  );
}

/** What to say of a document above the bound for nodes. */
export function tooManyNodes(limit: number): string {
  return `the document is too large: it holds more than ${limit} values, those behind aliases counted each time`;
}

/** Writes a row for the next node, with the key that waits for it. */
function addRow(building: Building, frame: Frame | undefined): number {
  countNodes(building, 1);
  const row = building.used;
  if (row + ROW_SIZE > tape.length) growTape();
  building.used = row + ROW_SIZE;
  tape[row + ROW.next] = row + ROW_SIZE;
  if (frame === undefined || frame.key === undefined) {
    tape[row + ROW.keyStart] = NONE;
    tape[row + ROW.keyEnd] = NONE;
    return row;
  }
  tape[row + ROW.keyStart] = frame.keyStart;
  tape[row + ROW.keyEnd] = frame.keyEnd;
  if (frame.isSpelled) (building.names ??= new Map()).set(row, frame.key);
  if (frame.isMerge) (building.merges ??= new Set()).add(row);
  return row;
}

function growTape(): void {
  const larger = new Int32Array(tape.length * 2);
  larger.set(tape);
  tape = larger;
}

function place(row: number, start: number, end: number, kind: number): void {
  tape[row + ROW.start] = start;
  tape[row + ROW.end] = end;
  tape[row + ROW.kind] = kind;
}

/** Puts a finished value where it belongs. */
function add(building: Building, frame: Frame | undefined, value: Data | null): void {
  if (frame === undefined) {
    building.root = value;
    return;
  }
  if (frame.list !== undefined) {
    frame.list.push(value);
    return;
  }
  const { key, map } = frame;
  if (key === undefined || map === undefined) return;
  frame.key = undefined;
  if (frame.isMerge) merge(building, frame, value);
  else if (value === null || frame.merged !== undefined) put(frame, map, key, value);
  else putKey(map, key, value);
}

function put(frame: Frame, map: MutableMap, key: string, value: Data | null): void {
  frame.merged?.delete(key);
  if (value === null) {
    if (frame.merged !== undefined) delete map[key];
    (frame.nulls ??= new Set()).add(key);
    return;
  }
  frame.nulls?.delete(key);
  putKey(map, key, value);
}

/** Of a list of mappings the first wins, so that it is applied last. */
function merge(building: Building, frame: Frame, value: Data | null): void {
  const sources: readonly unknown[] = Array.isArray(value) ? value.toReversed() : [value];
  for (const source of sources) {
    if (!isMap(source))
      throw new Refusal('the merge key << takes a mapping or a list of mappings', frame.keyStart - building.start);
    mergeMap(building, frame, source);
  }
}

function mergeMap(building: Building, frame: Frame, source: DataMap): void {
  const { map } = frame;
  if (map === undefined) return;
  const merged = (frame.merged ??= new Set());
  for (const key of Object.keys(source)) mergeKey(frame, map, merged, key, source[key] ?? null);
  for (const key of building.nullsOf?.get(source) ?? []) mergeKey(frame, map, merged, key, null);
}

function mergeKey(frame: Frame, map: MutableMap, merged: Set<string>, key: string, value: Data | null): void {
  // What was written here before cannot be written here again, whatever a merge has made of it.
  const isWritten = (Object.hasOwn(map, key) || frame.nulls?.has(key) === true) && !merged.has(key);
  put(frame, map, key, value);
  if (!isWritten) merged.add(key);
}

/** The text between double quotes, cut where it is long. */
function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
