import { linesOf } from './lines.ts';
import type { Lines } from './lines.ts';

/** What a line is to someone who reads by indentation. Everything that is no content prints nothing: blank, comment, directive, template control. */
export const LINE = { empty: 0, content: 1, marker: 2 } as const;

/** The lines of a YAML text or of a template of one, by their indentation. Lines count from 1. */
export interface Outline {
  readonly lines: Lines;
  kindOf(line: number): number;
  indentOf(line: number): number;
  isInBlockScalar(line: number): boolean;
  /** The nearest line above with content or a document marker, or 0. */
  contentBefore(line: number): number;
  /** The nearest line below with content or a document marker, or the number behind the last line. */
  contentAfter(line: number): number;
}

let latest: WeakRef<Outline & { readonly text: string }> | undefined;

/** The outline of a text, in one pass. The latest one is kept as long as memory allows: a text with one comment often has more. */
export function outlineOf(text: string): Outline {
  const kept = latest?.deref();
  if (kept?.text === text) return kept;
  const lines = linesOf(text);
  const kinds = new Uint8Array(lines.count + 2);
  const indents = new Int32Array(lines.count + 2);
  const blocks = new Uint8Array(lines.count + 2);
  readLines(text, lines, { kinds, indents, blocks });
  const outline = {
    text,
    lines,
    kindOf: (line: number): number => kinds[line] ?? LINE.empty,
    indentOf: (line: number): number => indents[line] ?? 0,
    isInBlockScalar: (line: number): boolean => blocks[line] === 1,
    ...neighbours(kinds, lines.count),
  };
  latest = new WeakRef(outline);
  return outline;
}

/** Index of the `#` with which a line's comment begins, or -1. */
export function hashOfLine(line: string): number {
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    const isTokenStart = at === 0 || ' \t[{,(:|'.includes(line.charAt(at - 1));
    if (character === '#' && (at === 0 || ' \t'.includes(line.charAt(at - 1)))) return at;
    if ((character === '"' || character === "'") && isTokenStart) {
      const end = endOfQuotes(line, at);
      if (end === -1) return -1;
      at = end;
    }
    at++;
  }
  return -1;
}

/** Index of the closing quote, or -1 where the quotes go on behind the line. */
function endOfQuotes(line: string, open: number): number {
  const quote = line.charAt(open);
  for (let at = open + 1; at < line.length; at++) {
    if (quote === '"' && line.charAt(at) === '\\') at++;
    else if (line.charAt(at) !== quote) continue;
    else if (quote === "'" && line.charAt(at + 1) === "'") at++;
    else return at;
  }
  return -1;
}

interface Columns {
  readonly kinds: Uint8Array;
  readonly indents: Int32Array;
  readonly blocks: Uint8Array;
}

/** A block scalar whose content is being read. */
interface Block {
  /** Content is indented further than this. */
  readonly parent: number;
  /** Indentation of the content; undefined before its first line. */
  indent: number | undefined;
}

function readLines(text: string, lines: Lines, { kinds, indents, blocks }: Columns): void {
  let block: Block | undefined;
  let isInTemplateComment = false;
  for (let number = 1; number <= lines.count; number++) {
    const line = text.slice(lines.startOf(number), lines.endOf(number));
    const open = isInTemplateComment ? 0 : line.search(TEMPLATE_COMMENT_START);
    if (open !== -1) {
      const close = line.indexOf('*/', open);
      isInTemplateComment = close === -1;
      const beside = line.slice(0, open) + (isInTemplateComment ? '' : line.slice(close + 2).replace(TEMPLATE_END, ''));
      if (beside.trim() === '') continue;
    }
    const indent = indentOf(line);
    indents[number] = indent;
    if (block !== undefined && isContentOf(block, line, indent)) {
      blocks[number] = 1;
      kinds[number] = line.trim() === '' ? LINE.empty : LINE.content;
      continue;
    }
    kinds[number] = kindOfLine(line);
    if (kinds[number] === LINE.content || line.startsWith('--- ')) block = blockOpenedBy(line);
    else if (kinds[number] === LINE.marker) block = undefined;
  }
}
const TEMPLATE_COMMENT_START = /\{\{(?:-\s+)?\/\*/;
const TEMPLATE_END = /^(?:\s+-)?\}\}/;

function kindOfLine(line: string): number {
  if (isMarker(line)) return LINE.marker;
  const isEmpty = line.trim() === '' || /^[ \t]*#/.test(line) || line.startsWith('%') || isTemplateOnly(line);
  return isEmpty ? LINE.empty : LINE.content;
}

function isContentOf(block: Block, line: string, indent: number): boolean {
  if (line.trim() === '' || isTemplateOnly(line)) return true;
  if (block.indent === undefined) {
    if (indent <= block.parent) return false;
    block.indent = indent;
  }
  return indent >= block.indent;
}

const BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&]\S*[ \t]+)*[|>][-+]?([1-9]?)[-+]?[ \t]*$/;

function blockOpenedBy(line: string): Block | undefined {
  if (!line.includes('|') && !line.includes('>')) return undefined;
  const hash = hashOfLine(line);
  const header = BLOCK_HEADER.exec(hash === -1 ? line : line.slice(0, hash));
  if (header === null) return undefined;
  const parent = line.startsWith('---') ? -1 : columnOfKey(line);
  const digit = header[1] === undefined || header[1] === '' ? undefined : Number(header[1]);
  return { parent, indent: digit === undefined ? undefined : Math.max(parent, 0) + digit };
}

/** Where the key or the innermost dash of a line stands. */
function columnOfKey(line: string): number {
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  const isItemItself = '|>!&'.includes(line.charAt(dashes.length)) && !line.slice(dashes.length).includes(':');
  return isItemItself ? dashes.lastIndexOf('-') : dashes.length;
}

function neighbours(kinds: Uint8Array, count: number): Pick<Outline, 'contentBefore' | 'contentAfter'> {
  const before = new Int32Array(count + 2);
  const after = new Int32Array(count + 2);
  for (let line = 1, last = 0; line <= count + 1; line++) {
    before[line] = last;
    if (kinds[line] !== LINE.empty) last = line;
  }
  for (let line = count, next = count + 1; line >= 0; line--) {
    after[line] = next;
    if (kinds[line] !== LINE.empty) next = line;
  }
  return { contentBefore: (line) => before[line] ?? 0, contentAfter: (line) => after[line] ?? count + 1 };
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charAt(indent) === ' ') indent++;
  return indent;
}

function isMarker(line: string): boolean {
  return (line.startsWith('---') || line.startsWith('...')) && (line.length === 3 || ' \t'.includes(line.charAt(3)));
}

/** A line of a template that prints nothing by itself: `{{- if .Values.x }}`. */
function isTemplateOnly(line: string): boolean {
  return /^[ \t]*\{\{.*\}\}[ \t]*$/.test(line) && !/\b(?:include|toYaml|template|tpl)\b/.test(line);
}
