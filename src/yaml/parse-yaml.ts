import { YAMLException, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Data } from '../model/data.ts';
import type { Position } from '../model/location.ts';
import { TEMPLATE_HINT, buildDocument, tooManyNodes } from './build-document.ts';
import type { Failure } from './build-document.ts';
import { fastDocument } from './fast-document.ts';
import { fastText } from './fast-text.ts';
import type { FastText } from './fast-text.ts';
import { goRefusal } from './go-refusal.ts';
import { joinFlowLines } from './join-flow-lines.ts';
import { linesOf } from './lines.ts';
import { nullKeys } from './null-keys.ts';
import type { Lines } from './lines.ts';
import { splitDocuments, startOfLineBefore } from './split-documents.ts';
import { TAB_MESSAGE } from './tab-refusal.ts';
import { locate, locateValue } from './tape.ts';
import type { Heads, Tape } from './tape.ts';
import { isJsonText, usualSource } from './usual-source.ts';
import type { YamlStream, YamlDocument, DataDocument, BrokenDocument, YamlProblem, YamlLimits } from './yaml-stream.ts';

/**
 * Reads a text of YAML documents as Kubernetes does, in one pass for values and positions. JSON is YAML. Never throws: what cannot be read is a
 * broken document, and the others of the stream still count.
 *
 * Data differs from the text in what `model/data.ts` says: a key whose value is null is absent, though `locate` finds it. Merge keys are resolved in
 * the order of the text, as go-yaml does: a key behind `<<` overrides it, and `<<` overrides a key in front of it.
 */
export function parseYaml(text: string, limits: YamlLimits): YamlStream {
  const problems: YamlProblem[] = [];
  return { documents: [...readYaml(text, limits, problems)], problems };
}

/** What {@link parseYaml} gives, document by document, so that each can be let go before the next one is read; adds to `problems` meanwhile. */
export function readYaml(text: string, limits: YamlLimits, problems: YamlProblem[]): Iterable<YamlDocument> {
  const lines = linesOf(text);
  const whole = fastText(text, lines, limits);
  const parseStretch = whole === undefined ? parseChunk : (chunk: Chunk) => parseFast(whole, chunk);
  return readWith(parseStretch, { text, lines, limits, problems });
}

/** What {@link parseYaml} gives, by js-yaml alone: several times slower, and the measure of what is right. */
export function parseByEvents(text: string, limits: YamlLimits): YamlStream {
  const problems: YamlProblem[] = [];
  return { documents: [...readWith(parseChunk, { text, lines: linesOf(text), limits, problems })], problems };
}

function* readWith(
  parseStretch: (chunk: Chunk) => readonly YamlDocument[],
  text: Omit<Chunk, 'start' | 'end'>,
): Generator<YamlDocument> {
  const { lines, limits, problems } = text;
  let documents = 0;
  for (const [start, end] of splitDocuments(text.text)) {
    for (const document of parseStretch({ ...text, start, end })) {
      if (documents === limits.documents) {
        problems.push(tooManyDocuments(limits, lines.positionAt(document.start)));
        return;
      }
      documents += 1;
      yield document;
    }
  }
}

/** V8 represents a cut of this many characters or more as a view into the whole text, and a shorter one as a string of its own. */
const SHORTEST_VIEW = 13;

/**
 * The same string, which no longer keeps the text alive that it was cut from. For those who keep a few strings of a document (a name, an image)
 * after the document is done with.
 */
export function detach(text: string): string {
  // Joining makes a new flat string of this text alone; the cut that follows is a view into that.
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}

/** Texts that were kept. A hostile repository may bring any number. */
const names = new Map<string, string>();
const MOST_NAMES = 20_000;
const sentences = new Map<string, string>();
const MOST_SENTENCES = 50_000;

/** As `detach`, for names that come again and again, such as keys, kinds and namespaces: one string for all of them. */
export function detachName(text: string): string {
  return detachOnce(text, names, MOST_NAMES);
}

/** The same for what is longer and comes again where environments and copies are alike: a line, a message. */
export function detachSentence(text: string): string {
  return detachOnce(text, sentences, MOST_SENTENCES);
}

function detachOnce(text: string, kept: Map<string, string>, most: number): string {
  let known = kept.get(text);
  if (known === undefined) {
    known = detach(text);
    if (kept.size >= most) kept.clear();
    kept.set(known, known);
  }
  return known;
}

interface Chunk {
  readonly text: string;
  readonly lines: Lines;
  readonly start: number;
  readonly end: number;
  readonly limits: YamlLimits;
  readonly problems: YamlProblem[];
}

/** A text of fewer characters cannot hold enough nodes to be a danger, whatever it says. */
const SAFE_LENGTH = 4 * 1024 * 1024;
const NODE_SEPARATORS = /[\n,[{:]/g;

function parseFast(whole: FastText, chunk: Chunk): readonly YamlDocument[] {
  const isLarge = chunk.end - chunk.start > SAFE_LENGTH;
  const read =
    isLarge || whole.text.startsWith('---#', chunk.start) ? undefined : fastDocument(whole, chunk.start, chunk.end);
  if (read === undefined) return parseChunk(chunk);
  return read.kind === 'data' ? [dataDocument(read)] : [];
}

function parseChunk(chunk: Chunk): readonly YamlDocument[] {
  const { text, start, end, limits } = chunk;
  const source = usualSource(start === 0 && end === text.length ? text : text.slice(start, end));
  // js-yaml holds an object for every node until the document is read to its end, so a bound must come first.
  if (source.length > SAFE_LENGTH && countMatches(source, NODE_SEPARATORS) > limits.nodes) {
    return [broken(chunk, source, { message: tooManyNodes(limits.nodes), offset: 0 })];
  }
  const read = readEvents(source, limits);
  if (read.kind === 'refused') return [broken(chunk, source, read.failure)];
  const documents: YamlDocument[] = [];
  for (let index = 0; index < read.events.length;) {
    const built = buildDocument({ ...chunk, source, events: read.events, isJoined: read.isJoined, index });
    documents.push(built.kind === 'broken' ? broken(chunk, source, built) : dataDocument(built));
    index = built.index;
  }
  return documents;
}

type Read =
  | { readonly kind: 'events'; readonly events: readonly Event[]; readonly isJoined: boolean }
  | { readonly kind: 'refused'; readonly failure: Failure };

function readEvents(source: string, limits: YamlLimits): Read {
  // A node's key is read one level below it, hence the room above our own bound.
  const options = { maxDepth: limits.depth + 2 };
  const first = eventsOf(source, options);
  if (first.kind === 'events') {
    const failure = goRefusal(source, first.events);
    if (failure === undefined || isJsonText(source)) return { ...first, isJoined: false };
    return readJoined(source, options) ?? { kind: 'refused', failure };
  }
  const failure = explain(first.error, source);
  if (!(first.error instanceof YAMLException)) return { kind: 'refused', failure };
  const isIndentation = first.error.reason === 'deficient indentation';
  return readJoined(source, options, isIndentation) ?? { kind: 'refused', failure };
}

/** Reads what js-yaml and go-yaml take in different ways. Undefined where js-yaml still refuses it, unless its reason is asked for. */
function readJoined(source: string, options: { readonly maxDepth: number }, isWhyAsked = false): Read | undefined {
  const joined = joinFlowLines(source);
  if (joined === source) return undefined;
  const second = eventsOf(joined, options);
  if (second.kind === 'error')
    return isWhyAsked ? { kind: 'refused', failure: explain(second.error, source) } : undefined;
  const failure = goRefusal(source, second.events);
  return failure === undefined ? { ...second, isJoined: true } : { kind: 'refused', failure };
}

type JsYamlRead =
  | { readonly kind: 'events'; readonly events: readonly Event[] }
  | { readonly kind: 'error'; readonly error: unknown };

function eventsOf(text: string, options: { readonly maxDepth: number }): JsYamlRead {
  try {
    return { kind: 'events', events: parseEvents(text, options) };
  } catch (error) {
    return { kind: 'error', error };
  }
}

function dataDocument({ data, tape }: { readonly data: Data | null; readonly tape: Tape }): DataDocument {
  // Most documents are never asked.
  let heads: Heads | undefined;
  return {
    kind: 'data',
    data,
    start: tape.start,
    locate: (path) => locate(tape, path, (heads ??= new Map())),
    locateValue: (path) => locateValue(tape, path),
    nullKeys: () => nullKeys(tape, data),
  };
}

function broken(chunk: Chunk, source: string, failure: Failure): BrokenDocument {
  return {
    kind: 'broken',
    message: failure.message,
    position: chunk.lines.positionAt(chunk.start + failure.offset),
    looksLikeKubernetes: looksLikeKubernetes(source),
    start: chunk.start,
  };
}

/** Whether a text that was not read, or not to its end, claims to hold a Kubernetes object: by both names at line starts, or as keys of JSON. */
export function looksLikeKubernetes(source: string): boolean {
  if (/^[\s\uFEFF]*\{/u.test(source)) return /"apiVersion"\s*:/u.test(source) && /"kind"\s*:/u.test(source);
  return /^["']?apiVersion["']?[ \t]*:/mu.test(source) && /^["']?kind["']?[ \t]*:/mu.test(source);
}

/** What js-yaml's refusal means to someone who looks at the file. */
function explain(error: unknown, source: string): Failure {
  if (!(error instanceof YAMLException)) return { message: 'collections are nested too deeply to be read', offset: 0 };
  const offset = Math.min(error.mark?.position ?? 0, source.length);
  if (error.reason.startsWith('nesting exceeded'))
    return { message: 'collections are nested too deeply to be read', offset };
  if (error.reason.includes('tab characters')) return { message: TAB_MESSAGE, offset };
  const lineStart = startOfLineBefore(source, offset + 1);
  const line = source.slice(lineStart, endOfLineAt(source, offset));
  if (/^ *\t/.test(line)) return { message: TAB_MESSAGE, offset: lineStart + line.indexOf('\t') };
  return { message: line.includes('{{') ? `${error.reason}; ${TEMPLATE_HINT}` : error.reason, offset };
}
function endOfLineAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function tooManyDocuments(limits: YamlLimits, position: Position): YamlProblem {
  const message = `more than ${limits.documents} documents in one text; those from here on were left out`;
  return { kind: 'too-many-documents', message, position };
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (pattern.lastIndex = 0; pattern.test(text);) count++;
  return count;
}
