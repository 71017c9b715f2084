import { type Data, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { DataDocument, YamlDocument } from '../yaml/yaml-stream.ts';
import { applyEdit, type TextEdit } from './text-edit.ts';
import { keyText, nestedLines, nestedValue, valueText } from './write-yaml.ts';

/** What a change does at a path of one document. */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Data }
  | { readonly kind: 'remove'; readonly path: Path };

/** Far above any file that a person edits. */
const LIMITS = { documents: 20_000, nodes: 5_000_000, depth: 200 };

/**
 * The edit that makes the change to document `index` of a YAML or JSON text, and nothing else: what the text then reads as
 * differs from before in that one place. Undefined where no edit of that kind is known, such as for what an alias or a merge
 * key brings, and where there is nothing to change.
 */
export function editOf(text: string, index: number, change: Change): TextEdit | undefined {
  const documents = parseYaml(text, LIMITS).documents;
  const document = documents[index];
  if (document?.kind !== 'data') return undefined;
  const edit = change.kind === 'set' ? settingEdit(text, document, change) : removingEdit(text, document, change.path);
  if (edit === undefined) return undefined;
  return isExactly(change, index, documents, parseYaml(applyEdit(text, edit), LIMITS).documents) ? edit : undefined;
}

/** Reads the text again: whatever was overlooked above (tags, anchors, odd indentation) shows in what the text means. */
function isExactly(
  change: Change,
  index: number,
  before: readonly YamlDocument[],
  after: readonly YamlDocument[],
): boolean {
  if (before.length !== after.length) return false;
  return before.every((document, at) => {
    const other = after[at];
    if (document.kind !== 'data' || other?.kind !== 'data') return document.kind === other?.kind;
    return isEqual(other.data, at === index ? changed(document.data, change.path, change) : document.data);
  });
}

/** The data as it is meant to be. */
function changed(data: unknown, path: Path, change: Change): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return change.kind === 'set' ? change.value : undefined;
  if (Array.isArray(data)) {
    return data.map((item: unknown, at) => (at === segment ? changed(item, rest, change) : item));
  }
  const map = isMap(data) ? data : {};
  const { [String(segment)]: value, ...others } = map;
  const next = changed(value, rest, change);
  return next === undefined ? others : { ...others, [String(segment)]: next };
}

/** Whether two values of YAML are the same; the order of keys does not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  }
  if (!isMap(one) || !isMap(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}

function settingEdit(
  text: string,
  document: DataDocument,
  { path, value }: Extract<Change, { kind: 'set' }>,
): TextEdit | undefined {
  if (valueAt(document.data, path) !== undefined) return replacingEdit(text, document, path, value);
  let depth = path.length - 1;
  while (depth > 0 && valueAt(document.data, path.slice(0, depth)) === undefined) depth -= 1;
  const parent = path.slice(0, depth);
  const keys = path.slice(depth);
  if (!isMap(valueAt(document.data, parent)) || !keys.every((key) => typeof key === 'string')) return undefined;
  const [first = '', ...inner] = keys;
  if (isNullKey(document, [...parent, first])) {
    return fillingEdit(text, document, [...parent, first], nestedValue(inner, value));
  }
  return addingEdit(text, document, parent, { keys, value });
}

function isNullKey(document: DataDocument, path: Path): boolean {
  return document.nullKeys().some((one) => isEqual(one, path));
}

/** In place of a value, in one line. */
function replacingEdit(text: string, document: DataDocument, path: Path, value: Data): TextEdit | undefined {
  const region = document.locateValue(path);
  if (region === undefined) return undefined;
  const words = valueText(value, isJson(text, document));
  const key = document.locate(path).region;
  // A block under its key goes together with the line break in front of it, unless a comment stands there.
  if (region.start.line > key.start.line && typeof path.at(-1) === 'string') {
    const colon = text.indexOf(':', key.end.offset);
    if (/^:\s*$/u.test(text.slice(colon, region.start.offset)))
      return { start: colon, end: region.end.offset, text: `: ${words}` };
  }
  return { start: region.start.offset, end: region.end.offset, text: words };
}

/** Behind `key:`, which has no value. */
function fillingEdit(text: string, document: DataDocument, path: Path, value: Data): TextEdit | undefined {
  const colon = text.indexOf(':', document.locate(path).region.end.offset);
  const written = /^:[ \t]*(?:null|~)?(?=[ \t]*(?:#|\r?\n|$|[,}]))/u.exec(text.slice(colon, colon + 200))?.[0];
  if (colon < 0 || written === undefined) return undefined;
  return { start: colon, end: colon + written.length, text: `: ${valueText(value, isJson(text, document))}` };
}

/** As the last key of a mapping. */
function addingEdit(
  text: string,
  document: DataDocument,
  parent: Path,
  { keys, value }: { readonly keys: readonly string[]; readonly value: Data },
): TextEdit | undefined {
  const region = document.locateValue(parent);
  if (region === undefined) return undefined;
  const [start, end] = [region.start.offset, region.end.offset];
  const [first = '', ...inner] = keys;
  if (text[start] === '{') {
    const isQuoted = isJson(text, document);
    const entry = `${keyText(first, isQuoted)}: ${valueText(nestedValue(inner, value), isQuoted)}`;
    return intoFlowMap(text, start, end, entry);
  }
  const lines = nestedLines(keys, value, region.start.column - 1);
  return behindLine(text, end, lines);
}

/** In front of the closing brace; on a line of its own where the last entry is. */
function intoFlowMap(text: string, start: number, end: number, entry: string): TextEdit {
  const inside = text.slice(start + 1, end - 1);
  if (inside.trim() === '') return { start: start + 1, end: end - 1, text: inside === '' ? entry : ` ${entry} ` };
  const last = start + 1 + inside.trimEnd().length;
  const lead = /^\s*/u.exec(inside)?.[0] ?? '';
  const comma = text[last - 1] === ',' ? '' : ',';
  return { start: last, end: last, text: `${comma}${lead.includes('\n') ? lead : ' '}${entry}` };
}

/** New lines behind the one that holds the offset `at - 1`, in the text's own line breaks. */
function behindLine(text: string, at: number, lines: readonly string[]): TextEdit {
  const lineBreak = /\r?\n/u.exec(text)?.[0] ?? '\n';
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  return { start: end, end, text: lines.map((line) => `${lineBreak}${line}`).join('') };
}

function removingEdit(text: string, document: DataDocument, path: Path): TextEdit | undefined {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const siblings = valueAt(document.data, parent);
  const region = document.locateValue(parent);
  if (typeof key !== 'string' || !isMap(siblings) || !Object.hasOwn(siblings, key) || region === undefined)
    return undefined;
  const value = document.locateValue(path);
  const keyStart = document.locate(path).region.start;
  if (value === undefined) return undefined;
  const others = [
    ...Object.keys(siblings).filter((one) => one !== key),
    ...document.nullKeys().flatMap((one) => (isEqual(one.slice(0, -1), parent) ? [String(one.at(-1))] : [])),
  ];
  if (text[region.start.offset] === '{') return outOfFlowMap(text, keyStart.offset, value.end.offset);
  if (others.length === 0) return parent.length === 0 ? undefined : replacingEdit(text, document, parent, {});
  const lineStart = keyStart.offset - (keyStart.column - 1);
  if (text.slice(lineStart, keyStart.offset).trim() === '') {
    return { start: lineStart, end: endOfLine(text, value.end.offset), text: '' };
  }
  // The first key of a list item shares its line with the dash, which the next key takes over.
  const next = others
    .map((one) => document.locate([...parent, one]).region.start.offset)
    .filter((offset) => offset > keyStart.offset);
  return next.length === 0 ? undefined : { start: keyStart.offset, end: Math.min(...next), text: '' };
}

function outOfFlowMap(text: string, start: number, end: number): TextEdit {
  const after = /^\s*,[ \t]*(?:\r?\n[ \t]*)?/u.exec(text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length, text: '' };
  const before = /\s*,\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end, text: '' };
}

/** Behind the line break of the line that holds the offset `at - 1`. */
function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

/** Whether the document is written as JSON, whose keys and texts have quotes. */
function isJson(text: string, document: DataDocument): boolean {
  const start = document.locateValue([])?.start.offset ?? 0;
  return text[start] === '{' && /^\{\s*"/u.test(text.slice(start, start + 200));
}
