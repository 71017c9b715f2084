import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { WrittenEntry, WrittenOperation, WrittenSpan } from '../model/kustomize-trail.ts';
import type { RepoPath } from '../model/location.ts';
import type { KustomizeMarks } from './kustomize-marks.ts';

/** How the text of one build is marked. */
export interface Marking {
  readonly marks: KustomizeMarks;
  /** Keys whose values Kustomize compares in this build, beside those that it always does. */
  readonly compared: ReadonlySet<string>;
  /** Whether nothing in the build looks into custom resource definitions, so that their schemas can be left out. */
  readonly hollowsDefinitions: boolean;
  /** Takes the operations of JSON6902 patches. */
  readonly operations: WrittenOperation[];
}

/** Tells where a stretch of a text stands in the repository. */
type Place = (start: number, length: number) => WrittenSpan;

/** A stretch of a text to be replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a file of objects or patches with a mark in every mapping and on every scalar that Kustomize only carries
 * along. As it is where it is not YAML that can be marked. Never throws.
 */
export function markObjects(text: string, file: RepoPath, marking: Marking): string {
  return markText(text, (start, length) => ({ file, start, length, isExact: true }), marking);
}

/**
 * The text of a kustomization with its inline patches and its labels and annotations marked; with `buildMetadata` (of the
 * root) its list is replaced by that. Undefined where the text cannot be read, so that no list could be put in.
 */
export function markKustomization(
  text: string,
  file: RepoPath,
  { marking, buildMetadata }: { readonly marking?: Marking; readonly buildMetadata?: readonly string[] },
): string | undefined {
  const documents = readDocuments(text);
  const root = documents?.[0]?.contents;
  if (documents === undefined || !isMap(root)) return buildMetadata === undefined ? text : undefined;
  const edits: Edit[] = [];
  if (marking !== undefined) markFields(root, { text, file, marking, edits });
  if (buildMetadata !== undefined) {
    const list = `[${buildMetadata.map((one) => JSON.stringify(one)).join(', ')}]`;
    const pair = root.items.find((item) => keyOf(item) === 'buildMetadata');
    const start = rangeOf(pair?.key)?.[1];
    const end = rangeOf(pair?.value)?.[1] ?? start;
    // From behind the key on: a block list may stand as far left as its key, which one in brackets may not.
    if (start !== undefined && end !== undefined)
      edits.push({ start, end: Math.max(start, end), text: withLineBreak(`: ${list}`, text, end) });
    else if (pair !== undefined || !insertEntry(root, text, `"buildMetadata": ${list}`, edits)) return undefined;
  }
  return applied(text, edits);
}

/** What a kustomization is marked with. */
interface KustomizationMarking {
  readonly text: string;
  readonly file: RepoPath;
  readonly marking: Marking;
  readonly edits: Edit[];
}

const INLINE_PATCHES: readonly (readonly [list: string, field: string | undefined])[] = [
  ['patchesStrategicMerge', undefined],
  ['patches', 'patch'],
  ['patchesJson6902', 'patch'],
];
const PAIR_MAPS = ['commonLabels', 'commonAnnotations'];
const OPTION_MAPS = ['labels', 'annotations'];

function markFields(root: YAMLMap, kustomization: KustomizationMarking): void {
  for (const [list, field] of INLINE_PATCHES) {
    for (const item of itemsOf(root.get(list, true))) {
      const patch = field === undefined ? item : isMap(item) ? item.get(field, true) : undefined;
      if (isScalar(patch)) markInline(patch, kustomization);
    }
  }
  for (const key of PAIR_MAPS) markPairs(root.get(key, true), kustomization);
  for (const item of itemsOf(root.get('labels', true)))
    if (isMap(item)) markPairs(item.get('pairs', true), kustomization);
  const options: unknown[] = [root.get('generatorOptions', true)];
  for (const key of ['configMapGenerator', 'secretGenerator'])
    for (const item of itemsOf(root.get(key, true))) if (isMap(item)) options.push(item.get('options', true));
  for (const one of options) {
    if (isMap(one)) for (const key of OPTION_MAPS) markPairs(one.get(key, true), kustomization);
  }
}

function markPairs(pairs: unknown, { text, file, marking, edits }: KustomizationMarking): void {
  if (!isMap(pairs)) return;
  const writer: Writer = { text, place: (start, length) => ({ file, start, length, isExact: true }), marking, edits };
  visitMap(pairs, ['metadata', 'annotations'], writer);
}

/** An inline patch is YAML in a scalar: it is marked as a text of its own. */
function markInline(patch: Scalar, { text, file, marking, edits }: KustomizationMarking): void {
  const range = rangeOf(patch);
  if (range === undefined || typeof patch.value !== 'string' || !patch.value.includes(':')) return;
  const [start, end] = range;
  const marked = markText(patch.value, placeInScalar(patch, { text, file, start, end }), marking);
  if (marked !== patch.value) edits.push({ start, end, text: withLineBreak(quoted(marked), text, end) });
}

/** Lines of a literal block are those of its value; of any other scalar only the first is known. */
function placeInScalar(
  scalar: Scalar,
  at: { readonly text: string; readonly file: RepoPath; readonly start: number; readonly end: number },
): Place {
  const { text, file, start, end } = at;
  const source = text.slice(start, end);
  if (scalar.type !== 'BLOCK_LITERAL') {
    const isOneLine = !/[\r\n]/.test(source.trimEnd());
    const line = source.split(/[\r\n]/, 1)[0] ?? '';
    return () => ({ file, start, length: line.length, isExact: isOneLine });
  }
  const rows = source.split('\n').slice(1);
  const inner = String(scalar.value).split('\n');
  const first = inner.findIndex((line) => line.trim() !== '');
  const indent = Math.max((rows[first] ?? '').trimEnd().length - (inner[first] ?? '').trimEnd().length, 0);
  const innerStarts = startsOf(inner);
  const rowStarts = startsOf(rows, start + source.indexOf('\n') + 1);
  return (offset, length) => {
    const line = Math.max(
      innerStarts.findLastIndex((one) => one <= offset),
      0,
    );
    const column = offset - (innerStarts[line] ?? 0);
    return { file, start: (rowStarts[line] ?? start) + indent + column, length, isExact: true };
  };
}

function startsOf(lines: readonly string[], from = 0): readonly number[] {
  const starts: number[] = [];
  let next = from;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return starts;
}

/** What is needed to mark the nodes of one text. */
interface Writer {
  readonly text: string;
  readonly place: Place;
  readonly marking: Marking;
  readonly edits: Edit[];
}

function markText(text: string, place: Place, marking: Marking): string {
  const edits: Edit[] = [];
  for (const chunk of chunksOf(text)) {
    const part = text.slice(chunk.start, chunk.end);
    if (isDefinition(part)) {
      edits.push(...markDefinition(part, chunk.start, { place, marking }));
      if (marking.hollowsDefinitions) edits.push(...hollow(part, chunk.start));
      continue;
    }
    const documents = readDocuments(part);
    if (documents === undefined) return text;
    const partEdits: Edit[] = [];
    const writer: Writer = {
      text: part,
      place: (start, length) => place(chunk.start + start, length),
      marking,
      edits: partEdits,
    };
    for (const document of documents) visitDocument(document, writer);
    for (const edit of partEdits)
      edits.push({ start: edit.start + chunk.start, end: edit.end + chunk.start, text: edit.text });
  }
  return applied(text, edits);
}

/** The text's documents, apart only where that spares reading the long schemas of custom resource definitions. */
function chunksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!DEFINITION.test(text)) return [{ start: 0, end: text.length }];
  const cuts = [0, ...[...text.matchAll(/^---[ \t]*\r?$/gm)].map((match) => match.index), text.length];
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}

const DEFINITION = /^kind:[ \t]*["']?CustomResourceDefinition["']?[ \t]*\r?$/m;

function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}

/** A definition in block style gets one mark, at its top, by its lines alone. */
function markDefinition(
  text: string,
  offset: number,
  { place, marking }: { readonly place: Place; readonly marking: Marking },
): readonly Edit[] {
  const first = /^[A-Za-z]\w*(?=:)/m.exec(text);
  if (first === null) return [];
  const start = offset + first.index;
  const at = place(start, first[0].length);
  const mark = marking.marks.ofMap({ entries: new Map([[first[0], { at, text: undefined }]]) });
  return [{ start, end: start, text: `${quoted(mark)}: ""\n` }];
}

/** Cuts out the long part of a definition; building it takes Kustomize longer than all the rest. */
function hollow(text: string, offset: number): readonly Edit[] {
  const spec = /^spec:[^\S\n]*\r?\n/m.exec(text);
  if (spec === null) return [];
  const from = spec.index + spec[0].length;
  const rest = /^[^\s#-]/m.exec(text.slice(from));
  return [
    { start: offset + spec.index, end: offset + (rest === null ? text.length : from + rest.index), text: 'spec: {}\n' },
  ];
}

function readDocuments(text: string): readonly Document.Parsed[] | undefined {
  const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
  return 'empty' in documents || documents.some((one) => one.errors.length > 0) ? undefined : documents;
}

function visitDocument(document: Document.Parsed, writer: Writer): void {
  const { contents } = document;
  if (isSeq(contents)) {
    for (const item of contents.items) if (isMap(item)) visitOperation(item, writer);
  } else if (isMap(contents)) {
    visitObject(contents, writer);
  }
}

/** Objects that Kustomize names after what is in them keep it as it is. */
function visitObject(object: YAMLMap, writer: Writer): void {
  const range = rangeOf(object);
  if (range !== undefined && writer.text.slice(range[0], range[1]).includes('kustomize.config.k8s.io/needs-hash'))
    return;
  if (object.get('kind') === 'List' && isSeq(object.get('items', true))) {
    for (const item of itemsOf(object.get('items', true))) if (isMap(item)) visitObject(item, writer);
    return;
  }
  visitMap(object, [], writer);
}

/** An operation's value goes where its pointer says, so that is the path by which its keys are judged. */
function visitOperation(operation: YAMLMap, writer: Writer): void {
  const pointer = operation.get('path');
  const value: unknown = operation.get('value', true);
  if (typeof pointer !== 'string') return;
  if (operation.get('op') === 'test') {
    neutralize(operation, pointer, writer);
    return;
  }
  const pair = operation.items.find((item) => keyOf(item) === 'value');
  if (pair === undefined) return;
  const segments = pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = spanOfPair(pair, writer);
  if (at !== undefined) writer.marking.operations.push({ pointer: segments, value: { at, text: textOf(value) } });
  // Indices are no names of keys.
  visit(
    value,
    segments.filter((one) => !/^(?:\d+|-)$/.test(one)),
    { writer, at },
  );
}

/** A test would find the marks. Moving a value to where it is does nothing; if the test fails, the clean build says so. */
function neutralize(operation: YAMLMap, pointer: string, writer: Writer): void {
  const range = rangeOf(operation.get('op', true));
  if (range === undefined || !insertEntry(operation, writer.text, `"from": ${quoted(pointer)}`, writer.edits)) return;
  writer.edits.push({ start: range[0], end: range[1], text: '"move"' });
}

function visit(
  node: unknown,
  keys: readonly string[],
  { writer, at }: { readonly writer: Writer; readonly at: WrittenSpan | undefined },
): void {
  if (isMap(node)) visitMap(node, keys, writer);
  else if (isSeq(node)) for (const item of node.items) visit(item, keys, { writer, at: spanOfItem(item, writer) });
  else if (isScalar(node) && at !== undefined) markScalar(node, keys, { writer, at });
}

function visitMap(map: YAMLMap, keys: readonly string[], writer: Writer): void {
  if (!isFreeText(keys)) markMap(map, writer);
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (key === undefined || key === '<<') continue;
    visit(pair.value, [...keys, key], { writer, at: spanOfPair(pair, writer) });
  }
}

/** Keys whose mappings hold whatever people like, so that one more entry would mean something. */
const FREE_TEXT = new Set([
  'labels',
  'annotations',
  'matchLabels',
  'selector',
  'nodeSelector',
  'data',
  'stringData',
  'binaryData',
]);

function isFreeText(keys: readonly string[]): boolean {
  return FREE_TEXT.has(keys.at(-1) ?? '');
}

function markMap(map: YAMLMap, writer: Writer): void {
  const entries = new Map<string, WrittenEntry>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    const at = spanOfPair(pair, writer);
    if (key !== undefined && key !== '<<' && at !== undefined) entries.set(key, { at, text: textOf(pair.value) });
  }
  if (entries.size === 0) return;
  insertEntry(map, writer.text, `${quoted(writer.marking.marks.ofMap({ entries }))}: ""`, writer.edits);
}

/** Puts an entry in front of a mapping's first. False where the text leaves no safe place for it. */
function insertEntry(map: YAMLMap, text: string, entry: string, edits: Edit[]): boolean {
  const range = rangeOf(map);
  const first = rangeOf(map.items[0]?.key)?.[0];
  if (range === undefined || first === undefined) return false;
  if (map.flow === true) {
    if (text.charAt(range[0]) !== '{') return false;
    edits.push({ start: range[0] + 1, end: range[0] + 1, text: `${entry}, ` });
    return true;
  }
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const lead = text.slice(lineStart, first).replace(/^\uFEFF/, '');
  // Anything else in front of the key is an anchor, a tag or the sign of a complex key.
  if (!/^[ -]*$/.test(lead)) return false;
  edits.push({ start: first, end: first, text: `${entry}\n${' '.repeat(lead.length)}` });
  return true;
}

/**
 * Keys whose values Kustomize looks at: names and references to them, what images and merged lists are known by, and its
 * own directives. Source: Kustomize's default transformer configuration and the merge keys of Kubernetes' OpenAPI schema.
 */
const COMPARED =
  /^(?:apiVersion|kind|name|namespace|generateName|.*Name|image|protocol|mountPath|devicePath|containerPort|port|type|apiGroup|group|version|finalizers|resourceNames|serviceAccount|\$.*|topologyKey|ip|uid|scheme)$/;
const OF_KUSTOMIZE = /kustomize|config\.kubernetes\.io|config\.k8s\.io/;
/** Mappings whose keys are people's own: `name` in them is nobody's name. */
const LABEL_LIKE = new Set(['labels', 'annotations', 'matchLabels', 'selector', 'nodeSelector', 'data', 'stringData']);
const COMPARED_BRANCHES = new Set(['vars', 'subjects', 'roleRef']);

function isCompared(keys: readonly string[], { compared }: Marking): boolean {
  const last = keys.at(-1);
  return (
    last === undefined ||
    compared.has(last) ||
    COMPARED_BRANCHES.has(keys[0] ?? '') ||
    (keys.some((key) => LABEL_LIKE.has(key)) ? OF_KUSTOMIZE.test(last) : COMPARED.test(last))
  );
}

function markScalar(
  scalar: Scalar,
  keys: readonly string[],
  { writer, at }: { readonly writer: Writer; readonly at: WrittenSpan },
): void {
  const range = rangeOf(scalar);
  const whole = textOf(scalar);
  if (range === undefined || whole === undefined || scalar.tag !== undefined || isCompared(keys, writer.marking))
    return;
  // The yaml package ends a block with a line break even where the file ends without one; go-yaml does not.
  const isCutShort = range[1] === writer.text.length && !writer.text.endsWith('\n') && whole.endsWith('\n');
  const text = isCutShort ? whole.slice(0, -1) : whole;
  // On the first of several lines: at the end it could become a line of its own.
  const lineEnd = text.indexOf('\n');
  const cut = lineEnd === -1 ? text.length : lineEnd;
  const marked = `${text.slice(0, cut)}${writer.marking.marks.ofSpan(at)}${text.slice(cut)}`;
  writer.edits.push({ start: range[0], end: range[1], text: withLineBreak(quoted(marked), writer.text, range[1]) });
}

/** Of a scalar its text, quotes and folds undone; undefined for null and for what is no scalar. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  return node.source;
}

/** JSON's strings are YAML's, but for a few characters that YAML takes for line breaks or for nothing. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A block scalar's range holds the line break at its end. */
function withLineBreak(replacement: string, text: string, end: number): string {
  return text.charAt(end - 1) === '\n' ? `${replacement}\n` : replacement;
}

function spanOfPair(pair: Pair, writer: Writer): WrittenSpan | undefined {
  const range = rangeOf(pair.key);
  return range === undefined ? undefined : writer.place(range[0], range[1] - range[0]);
}

/** The first line of an item. */
function spanOfItem(item: unknown, writer: Writer): WrittenSpan | undefined {
  const range = rangeOf(item);
  if (range === undefined) return undefined;
  const line = writer.text.slice(range[0], range[1]).split(/[\r\n]/, 1)[0] ?? '';
  return writer.place(range[0], line.length);
}

function keyOf(pair: unknown): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? (textOf(pair.key) ?? undefined) : undefined;
}

function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  const { range } = node;
  return range === null || range === undefined ? undefined : [range[0], range[1]];
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // An anchor used twice is visited once, but a hollow definition may enclose other edits.
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
