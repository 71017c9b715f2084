import { linesOf } from './lines.ts';
import type { Lines } from './lines.ts';

/** A comment of a YAML text or of a Helm template. */
export interface Comment {
  /** Where it begins: its `#` or its `{{`. From 1. */
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** Behind the `#`, or between `/*` and its end; trimmed. */
  readonly text: string;
  /** Nothing but white space stands before it on its line. */
  readonly alone: boolean;
}

/** Lines from 1, both counted in. */
export interface GovernedLines {
  readonly fromLine: number;
  readonly toLine: number;
}

/**
 * The comments that contain `needle`, in the order of the text: `# …`, and the Go template comments with `/*` between braces. A `#` inside
 * quotes or a block scalar is no comment. Costs one search where the needle does not occur.
 */
export function findComments(text: string, needle: string): readonly Comment[] {
  const comments: Comment[] = [];
  if (needle === '') return comments;
  let lines: Lines | undefined;
  for (let hit = text.indexOf(needle); hit !== -1;) {
    lines ??= linesOf(text);
    const found = templateCommentAround(text, hit, needle.length) ?? hashCommentAround(text, lines, hit);
    if (found !== undefined) comments.push(commentAt(text, lines, found));
    hit = text.indexOf(needle, Math.max(found?.end ?? 0, hit + needle.length));
  }
  return comments;
}

/**
 * The lines that a comment speaks of, by indentation alone, so that it works in templates that are no YAML yet:
 * behind something, its own line; before the first content of a document, the document; else the field or list item below it with all that is
 * indented under it; and where nothing of its indentation follows, its own line.
 */
export function governs(text: string, comment: Pick<Comment, 'line' | 'column' | 'offset' | 'alone'>): GovernedLines {
  const own = { fromLine: comment.line, toLine: comment.line };
  if (!comment.alone) return own;
  const lines = linesOf(text);
  const read = (line: number): string => text.slice(lines.startOf(line), lines.endOf(line));
  const last = lastLineOfComment(text, lines, comment.offset);
  if (isBeforeContent(read, comment.line)) return documentAround(read, comment.line, lines.count);

  const head = nextContent(read, last + 1, lines.count);
  if (head === undefined || indentOf(read(head)) < comment.column - 1) return own;
  return { fromLine: head, toLine: endOfBlock(read, head, lines.count) };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function commentAt(text: string, lines: Lines, found: Found): Comment {
  const { line, column, offset } = lines.positionAt(found.start);
  const alone = text.slice(lines.startOf(line), offset).trim() === '';
  return { line, column, offset, text: found.text.trim(), alone };
}

const TEMPLATE_COMMENT_OPEN = /\{\{(?:-\s+)?$/;
const TEMPLATE_COMMENT_CLOSE = /^(?:\s+-)?\}\}/;

function templateCommentAround(text: string, hit: number, length: number): Found | undefined {
  const open = text.lastIndexOf('/*', hit);
  if (open === -1) return undefined;
  const close = text.indexOf('*/', open + 2);
  if (close < hit + length) return undefined;
  // Before `/*` stand two braces, and after a dash white space: a few characters hold them.
  const before = TEMPLATE_COMMENT_OPEN.exec(text.slice(Math.max(0, open - 16), open));
  const after = TEMPLATE_COMMENT_CLOSE.exec(text.slice(close + 2, close + 18));
  if (before === null || after === null) return undefined;
  return { start: open - before[0].length, end: close + 2 + after[0].length, text: text.slice(open + 2, close) };
}

function hashCommentAround(text: string, lines: Lines, hit: number): Found | undefined {
  const { line } = lines.positionAt(hit);
  const start = lines.startOf(line);
  const end = lines.endOf(line);
  const hash = hashOfLine(text.slice(start, end));
  if (hash === -1 || start + hash > hit || isInBlockScalar(text, lines, line)) return undefined;
  return { start: start + hash, end, text: text.slice(start + hash + 1, end) };
}

/** Index of the `#` with which the line's comment begins, or -1. */
function hashOfLine(line: string): number {
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

const BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&]\S*[ \t]+)*[|>](?:[-+]?([1-9]?)[-+]?)[ \t]*(?:[ \t]#.*)?$/;

/** Looks upwards along shrinking indentation for the header of a block scalar whose content the line is. */
function isInBlockScalar(text: string, lines: Lines, line: number): boolean {
  const read = (number: number): string => text.slice(lines.startOf(number), lines.endOf(number));
  let indent = indentOf(read(line));
  let contentIndent = indent;
  for (let above = line - 1; above >= 1 && indent > 0; above--) {
    const content = read(above);
    if (content.trim() === '' || isTemplateOnly(content)) continue;
    if (isMarker(content)) return false;
    const itsIndent = indentOf(content);
    const header = itsIndent < indent ? BLOCK_HEADER.exec(content) : null;
    if (header !== null) {
      const parent = columnOfKey(content);
      const wanted = header[1] === undefined || header[1] === '' ? contentIndent : parent + Number(header[1]);
      if (wanted > parent && indent >= wanted) return true;
    }
    indent = Math.min(indent, itsIndent);
    // The line nearest below a header sets the indentation of its content.
    contentIndent = itsIndent;
  }
  return false;
}

/** Where the key or the innermost dash of a line stands: content of its block scalar is indented further. */
function columnOfKey(line: string): number {
  const dashes = /^[ \t]*(?:- +)*(?=[^\s|>])/.exec(line);
  if (dashes !== null && !/^[ \t]*(?:- +)*[|>]/.test(line)) return dashes[0].length;
  return indentOf(line);
}

function lastLineOfComment(text: string, lines: Lines, offset: number): number {
  if (text.charAt(offset) === '#') return lines.positionAt(offset).line;
  const close = text.indexOf('*/', offset);
  return lines.positionAt(close === -1 ? offset : close).line;
}

type ReadLine = (line: number) => string;

function isBeforeContent(read: ReadLine, line: number): boolean {
  for (let above = line - 1; above >= 1; above--) {
    const content = read(above);
    if (isMarker(content)) return true;
    if (isContent(content)) return false;
  }
  return true;
}

function documentAround(read: ReadLine, line: number, count: number): GovernedLines {
  let fromLine = line;
  while (fromLine > 1 && !isMarker(read(fromLine - 1))) fromLine--;
  let toLine = line;
  while (toLine < count && !isMarker(read(toLine + 1))) toLine++;
  return { fromLine, toLine };
}

function nextContent(read: ReadLine, from: number, count: number): number | undefined {
  for (let line = from; line <= count; line++) {
    const content = read(line);
    if (isMarker(content)) return undefined;
    if (isContent(content)) return line;
  }
  return undefined;
}

/** The last line with content that is indented under the head, or that is an item of the list which the head's key names. */
function endOfBlock(read: ReadLine, head: number, count: number): number {
  const headText = read(head);
  const indent = indentOf(headText);
  const namesList = !isItem(headText) && /:[ \t]*(?:[!&]\S+[ \t]*)*(?:[ \t]#.*)?$/.test(headText);
  let end = head;
  for (let line = head + 1; line <= count; line++) {
    const content = read(line);
    if (isMarker(content)) break;
    if (!isContent(content)) continue;
    const itsIndent = indentOf(content);
    if (itsIndent < indent || (itsIndent === indent && !(namesList && isItem(content)))) break;
    end = line;
  }
  return end;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charAt(indent) === ' ') indent++;
  return indent;
}

function isMarker(line: string): boolean {
  return (line.startsWith('---') || line.startsWith('...')) && (line.length === 3 || ' \t\r'.includes(line.charAt(3)));
}

function isItem(line: string): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line);
}

/** A line of a template that prints nothing by itself: `{{- if .Values.x }}`. */
function isTemplateOnly(line: string): boolean {
  return /^[ \t]*\{\{.*\}\}[ \t]*$/.test(line) && !/\b(?:include|toYaml|template|tpl)\b/.test(line);
}

function isContent(line: string): boolean {
  return line.trim() !== '' && !/^[ \t]*#/.test(line) && !line.startsWith('%') && !isTemplateOnly(line);
}
