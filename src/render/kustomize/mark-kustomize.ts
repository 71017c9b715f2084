import type { WrittenEntry, WrittenOperation, WrittenSpan } from '../../model/kustomize-trail.ts';
import type { RepoPath } from '../../model/location.ts';
import type { KustomizeMarks } from './kustomize-marks.ts';
import { readNodes } from './kustomize-nodes.ts';
import type { MapEntry, MapNode, ScalarNode, YamlNode } from './kustomize-nodes.ts';

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
  return markText(text, (start, length) => ({ file, start, length, isExact: true }), {
    ...marking,
    inDefinitions: 'top',
  });
}

/** The same for a file of patches. What one says of a custom resource definition is short, and is marked like all else. Never throws. */
export function markPatches(text: string, file: RepoPath, marking: Marking): string {
  return markText(text, (start, length) => ({ file, start, length, isExact: true }), {
    ...marking,
    inDefinitions: 'all',
  });
}

/** The text of a kustomization with its inline patches and its labels and annotations marked. Never throws. */
export function markKustomization(text: string, file: RepoPath, marking: Marking): string {
  const root = readNodes(text)?.[0];
  const edits: Edit[] = [];
  if (root?.kind === 'map') markFields(root, { text, file, marking, edits });
  return applied(text, edits);
}

/** Where transformers that are files of their own have an inline patch. Source: Kustomize's `api/internal/builtins`. */
const PLUGIN_PATCHES: Readonly<Record<string, string>> = {
  PatchTransformer: 'patch',
  PatchJson6902Transformer: 'jsonOp',
  PatchStrategicMergeTransformer: 'patches',
};
const PLUGIN_PAIRS: Readonly<Record<string, string>> = {
  LabelTransformer: 'labels',
  AnnotationsTransformer: 'annotations',
};

/** The text of a file that configures plugins, with the patches, labels and annotations of transformers marked. Never throws. */
export function markPlugins(text: string, file: RepoPath, marking: Marking): string {
  const edits: Edit[] = [];
  for (const root of readNodes(text) ?? []) {
    const kind = textOf(valueOf(root, 'kind')) ?? '';
    const patch = valueOf(root, PLUGIN_PATCHES[kind] ?? '');
    if (patch?.kind === 'scalar') markInline(patch, { text, file, marking, edits });
    markPairs(valueOf(root, PLUGIN_PAIRS[kind] ?? ''), { text, file, marking, edits });
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

function markFields(root: MapNode, kustomization: KustomizationMarking): void {
  for (const [list, field] of INLINE_PATCHES) {
    for (const item of itemsOf(valueOf(root, list))) {
      const patch = field === undefined ? item : valueOf(item, field);
      if (patch?.kind === 'scalar') markInline(patch, kustomization);
    }
  }
  for (const key of PAIR_MAPS) markPairs(valueOf(root, key), kustomization);
  for (const item of itemsOf(valueOf(root, 'labels'))) markPairs(valueOf(item, 'pairs'), kustomization);
  const generators = ['configMapGenerator', 'secretGenerator'].flatMap((key) => itemsOf(valueOf(root, key)));
  const options = [valueOf(root, 'generatorOptions'), ...generators.map((one) => valueOf(one, 'options'))];
  for (const one of options) for (const key of OPTION_MAPS) markPairs(valueOf(one, key), kustomization);
}

function markPairs(pairs: YamlNode | undefined, { text, file, marking, edits }: KustomizationMarking): void {
  if (pairs?.kind !== 'map') return;
  const writer: Writer = { text, place: (start, length) => ({ file, start, length, isExact: true }), marking, edits };
  visitMap(pairs, ['metadata', 'annotations'], writer);
}

/** An inline patch is YAML in a scalar: it is marked as a text of its own. */
function markInline(patch: ScalarNode, { text, file, marking, edits }: KustomizationMarking): void {
  const { start, end } = patch;
  if (start === -1 || !patch.text.includes(':')) return;
  const marked = markText(patch.text, placeInScalar(patch, text, file), { ...marking, inDefinitions: 'all' });
  if (marked !== patch.text) edits.push({ start, end, text: withLineBreak(quoted(marked), text, end) });
}

/** Lines of a literal block are those of its value; of any other scalar only the first is known. */
function placeInScalar(scalar: ScalarNode, text: string, file: RepoPath): Place {
  const { start, end } = scalar;
  const source = text.slice(start, end);
  if (!scalar.isLiteralBlock) {
    const isOneLine = !/[\r\n]/.test(source.trimEnd());
    const line = source.split(/[\r\n]/, 1)[0] ?? '';
    return () => ({ file, start, length: line.length, isExact: isOneLine });
  }
  const rows = source.split('\n').slice(1);
  const inner = scalar.text.split('\n');
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

/** How much of custom resource definitions is marked: their top only, or all. */
interface TextMarking extends Marking {
  readonly inDefinitions: 'top' | 'all';
}

function markText(text: string, place: Place, marking: TextMarking): string {
  const edits: Edit[] = [];
  for (const chunk of chunksOf(text)) {
    const part = text.slice(chunk.start, chunk.end);
    if (marking.inDefinitions === 'top' && isDefinition(part)) {
      edits.push(...markDefinition(part, chunk.start, { place, marking }));
      if (marking.hollowsDefinitions) edits.push(...hollow(part, chunk.start));
      continue;
    }
    const documents = readNodes(part);
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
  const entries = new Map<string, WrittenEntry>();
  let start: number | undefined;
  for (const match of text.matchAll(TOP_ENTRY)) {
    const [, key = '', value = ''] = match;
    start ??= offset + match.index;
    entries.set(key, { at: place(offset + match.index, key.length), text: PLAIN.exec(value)?.[0] });
  }
  if (start === undefined) return [];
  return [{ start, end: start, text: `${quoted(marking.marks.ofMap({ entries }))}: ""\n` }];
}

const TOP_ENTRY = /^([A-Za-z]\w*):(?:[ \t]+(\S[^\r\n]*))?/gm;
/** Such as versions and kinds are; of any other scalar it does not matter what it says. */
const PLAIN = /^[\w./-]+(?=\s*$|\s+#)/;

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

function visitDocument(document: YamlNode, writer: Writer): void {
  if (document.kind === 'list') {
    for (const item of document.items) if (item.kind === 'map') visitOperation(item, writer);
  } else if (document.kind === 'map') {
    visitObject(document, writer);
  }
}

/** Objects that Kustomize names after what is in them keep it as it is. */
function visitObject(object: MapNode, writer: Writer): void {
  const annotations = valueOf(valueOf(object, 'metadata'), 'annotations');
  if (valueOf(annotations, 'kustomize.config.k8s.io/needs-hash') !== undefined) return;
  const items = valueOf(object, 'items');
  if (textOf(valueOf(object, 'kind')) === 'List' && items?.kind === 'list') {
    for (const item of items.items) if (item.kind === 'map') visitObject(item, writer);
    return;
  }
  visitMap(object, [], writer);
}

/** An operation's value goes where its pointer says, so that is the path by which its keys are judged. */
function visitOperation(operation: MapNode, writer: Writer): void {
  const pointer = textOf(valueOf(operation, 'path'));
  if (pointer === undefined) return;
  if (textOf(valueOf(operation, 'op')) === 'test') {
    neutralize(operation, pointer, writer);
    return;
  }
  const entry = operation.entries.find(({ key }) => key.text === 'value');
  if (entry === undefined) return;
  const segments = pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = spanOf(entry.key, writer);
  writer.marking.operations.push({ pointer: segments, value: { at, text: textOf(entry.value) } });
  // Indices are no names of keys.
  const keys = segments.filter((one) => !/^(?:\d+|-)$/.test(one));
  visit(entry.value, keys, { writer, at });
}

/** A test would find the marks. Moving a value to where it is does nothing; if the test fails, the clean build says so. */
function neutralize(operation: MapNode, pointer: string, writer: Writer): void {
  const op = valueOf(operation, 'op');
  if (op?.kind !== 'scalar' || !insertEntry(operation, writer.text, `"from": ${quoted(pointer)}`, writer.edits)) return;
  writer.edits.push({ start: op.start, end: op.end, text: '"move"' });
}

function visit(
  node: YamlNode,
  keys: readonly string[],
  { writer, at }: { readonly writer: Writer; readonly at: WrittenSpan },
): void {
  switch (node.kind) {
    case 'map':
      visitMap(node, keys, writer);
      return;
    case 'list':
      for (const item of node.items)
        visit(item, keys, { writer, at: item.kind === 'scalar' ? firstLineOf(item, writer) : at });
      return;
    case 'scalar':
      markScalar(node, keys, { writer, at });
      return;
    case 'alias':
  }
}

function visitMap(map: MapNode, keys: readonly string[], writer: Writer): void {
  const entries = map.entries.filter(isPlainEntry);
  const at = entries.map(({ key }) => spanOf(key, writer));
  if (!isFreeText(keys)) markMap(map, at, writer);
  for (const [index, { key, value }] of entries.entries()) {
    const span = at[index];
    if (span !== undefined) visit(value, [...keys, key.text], { writer, at: span });
  }
}

/** Keys that are written, and are no merge key. */
function isPlainEntry({ key }: MapEntry): boolean {
  return key.start !== -1 && !key.isNull && key.text !== '<<';
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

function markMap(map: MapNode, at: readonly WrittenSpan[], writer: Writer): void {
  const entries = new Map<string, WrittenEntry>();
  for (const [index, { key, value }] of map.entries.filter(isPlainEntry).entries()) {
    const span = at[index];
    if (span !== undefined) entries.set(key.text, { at: span, text: textOf(value) });
  }
  if (entries.size === 0) return;
  insertEntry(map, writer.text, `${quoted(writer.marking.marks.ofMap({ entries }))}: ""`, writer.edits);
}

/** Puts an entry in front of a mapping's first. False where the text leaves no safe place for it. */
function insertEntry(map: MapNode, text: string, entry: string, edits: Edit[]): boolean {
  if (map.isFlow) {
    // A mapping of one entry in a list may do without its braces.
    const at = text.startsWith('{', map.start) ? map.start + 1 : text.startsWith('{', map.start - 1) ? map.start : -1;
    if (at === -1) return false;
    edits.push({ start: at, end: at, text: `${entry}, ` });
    return true;
  }
  const first = map.entries[0]?.key.start ?? -1;
  if (first === -1) return false;
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
  scalar: ScalarNode,
  keys: readonly string[],
  { writer, at }: { readonly writer: Writer; readonly at: WrittenSpan },
): void {
  const { start, end, text } = scalar;
  if (start === -1 || scalar.isNull || scalar.isTagged || isCompared(keys, writer.marking)) return;
  // On the first of several lines: at the end it could become a line of its own.
  const lineEnd = text.indexOf('\n');
  const cut = lineEnd === -1 ? text.length : lineEnd;
  const marked = `${text.slice(0, cut)}${writer.marking.marks.ofSpan(at)}${text.slice(cut)}`;
  writer.edits.push({ start, end, text: withLineBreak(quoted(marked), writer.text, end) });
}

/** Of a scalar its text; undefined for null and for what is no scalar. */
function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && !node.isNull ? node.text : undefined;
}

function valueOf(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.find(({ key }) => key.text === name)?.value : undefined;
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

function spanOf({ start, end }: ScalarNode, writer: Writer): WrittenSpan {
  return writer.place(start, end - start);
}

function firstLineOf({ start, end }: ScalarNode, writer: Writer): WrittenSpan {
  const line = writer.text.slice(start, end).split(/[\r\n]/, 1)[0] ?? '';
  return writer.place(start, line.length);
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
