import { LINE, hashOfLine, outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';

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

/** Comments of one text that are looked at: no person writes as many, and a hostile text shall not cost more. */
const MAX_COMMENTS = 1_000;

/**
 * The comments that contain `needle`, in the order of the text, the first thousand: `# …`, and the Go template comments with `/*` between braces.
 * A `#` inside quotes or a block scalar is no comment. Costs one search where the needle does not occur.
 */
export function findComments(text: string, needle: string): readonly Comment[] {
  const comments: Comment[] = [];
  let hit = needle === '' ? -1 : text.indexOf(needle);
  if (hit === -1) return comments;
  const outline = outlineOf(text);
  const templates = templateComments(text);
  let template = templates.next();
  let hashComment: Found | undefined;
  let last = -1;
  while (hit !== -1 && comments.length < MAX_COMMENTS) {
    while (template.done !== true && template.value.end <= hit) template = templates.next();
    const inTemplate = template.done !== true && template.value.start < hit ? template.value : undefined;
    if (hashComment === undefined || hashComment.end < hit) hashComment = hashCommentOfLine(text, outline, hit);
    const found = inTemplate ?? (hashComment.start <= hit ? hashComment : undefined);
    // A template comment inside of a `#` comment speaks first; what follows it on the line is the same comment.
    if (found !== undefined && found.start > last) {
      comments.push(commentAt(text, outline, found));
      last = found.start;
    }
    hit = text.indexOf(needle, found?.end ?? hit + needle.length);
  }
  return comments;
}

/**
 * Whether one of the words may stand in a comment of the text: behind a `#` on its line, or anywhere where there are comments of Go
 * templates. Where it says no, `findComments` finds nothing for any of them; it costs less than to search the text for each word.
 */
export function mayComment(text: string, words: readonly string[]): boolean {
  if (text.includes('/*')) return true;
  let hash = text.indexOf('#');
  while (hash !== -1) {
    const lineBreak = text.indexOf('\n', hash);
    const line = text.slice(hash, lineBreak === -1 ? text.length : lineBreak);
    if (words.some((word) => line.includes(word))) return true;
    hash = lineBreak === -1 ? -1 : text.indexOf('#', lineBreak);
  }
  return false;
}

/**
 * The lines that a comment speaks of, by indentation alone, so that it works in templates that are no YAML yet:
 * behind something, its own line; before the first content of a document, the document; else the field or list item below it with all that is
 * indented under it; and where nothing of its indentation follows, its own line.
 */
export function governs(text: string, comment: Pick<Comment, 'line' | 'column' | 'offset' | 'alone'>): GovernedLines {
  const own = { fromLine: comment.line, toLine: comment.line };
  if (!comment.alone) return own;
  const outline = outlineOf(text);
  const before = outline.contentBefore(comment.line);
  if (before === 0 || outline.kindOf(before) === LINE.marker) return documentAround(outline, before, comment.line);

  const head = outline.contentAfter(lastLineOfComment(text, outline, comment));
  const isMissing = head > outline.lines.count || outline.kindOf(head) === LINE.marker;
  if (isMissing || outline.indentOf(head) < comment.column - 1) return own;
  return { fromLine: head, toLine: endOfBlock(text, outline, head) };
}

/** The documents of a text, in its order, each with the marker that ends it. */
export function documentsIn(text: string): readonly GovernedLines[] {
  const outline = outlineOf(text);
  const documents: GovernedLines[] = [];
  let fromLine = 1;
  for (let line = outline.contentAfter(0); line <= outline.lines.count; line = outline.contentAfter(line)) {
    if (outline.kindOf(line) !== LINE.marker) continue;
    documents.push({ fromLine, toLine: line });
    fromLine = line + 1;
  }
  documents.push({ fromLine, toLine: outline.lines.count });
  return documents;
}

/** How many lines a text has before its first content: comments, blank lines, and the marker of its first document. */
export function headLines(text: string): number {
  const outline = outlineOf(text);
  const first = outline.contentAfter(0);
  return (outline.kindOf(first) === LINE.marker ? outline.contentAfter(first) : first) - 1;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function commentAt(text: string, outline: Outline, found: Found): Comment {
  const { line, column, offset } = outline.lines.positionAt(found.start);
  const alone = text.slice(outline.lines.startOf(line), offset).trim() === '';
  return { line, column, offset, text: found.text.trim(), alone };
}

const TEMPLATE_COMMENT_OPEN = /\{\{(?:-\s+)?\/\*/g;
const TEMPLATE_COMMENT_CLOSE = /\*\/(?:\s+-)?\}\}/g;

/** The Go template comments of a text, in its order. */
function* templateComments(text: string): Generator<Found, undefined> {
  let from = 0;
  for (;;) {
    TEMPLATE_COMMENT_OPEN.lastIndex = from;
    const open = TEMPLATE_COMMENT_OPEN.exec(text);
    if (open === null) return undefined;
    const inside = open.index + open[0].length;
    TEMPLATE_COMMENT_CLOSE.lastIndex = inside;
    const close = TEMPLATE_COMMENT_CLOSE.exec(text);
    if (close === null) return undefined;
    from = close.index + close[0].length;
    yield { start: open.index, end: from, text: text.slice(inside, close.index) };
  }
}

/** The `#` comment of the line at an offset; without one, an empty stretch behind the line. */
function hashCommentOfLine(text: string, outline: Outline, offset: number): Found {
  const { line } = outline.lines.positionAt(offset);
  const lineStart = outline.lines.startOf(line);
  const end = outline.lines.endOf(line);
  const hash = outline.isInBlockScalar(line) ? -1 : hashOfLine(text.slice(lineStart, end));
  const start = hash === -1 ? end : lineStart + hash;
  return { start, end, text: text.slice(start + 1, end) };
}

function lastLineOfComment(text: string, outline: Outline, comment: Pick<Comment, 'line' | 'offset'>): number {
  if (text.charAt(comment.offset) === '#') return comment.line;
  const close = text.indexOf('*/', comment.offset);
  return close === -1 ? comment.line : outline.lines.positionAt(close).line;
}

function documentAround(outline: Outline, marker: number, line: number): GovernedLines {
  let toLine = line;
  while (toLine < outline.lines.count && outline.kindOf(toLine + 1) !== LINE.marker) toLine++;
  return { fromLine: marker + 1, toLine };
}

/** The last line with content that is indented under the head, or that is an item of the list which the head's key names. */
function endOfBlock(text: string, outline: Outline, head: number): number {
  const read = (line: number): string => text.slice(outline.lines.startOf(line), outline.lines.endOf(line));
  const indent = outline.indentOf(head);
  const namesList = !isItem(read(head)) && NAMES_LIST.test(read(head));
  let end = head;
  for (let line = outline.contentAfter(head); line <= outline.lines.count; line = outline.contentAfter(line)) {
    if (outline.kindOf(line) === LINE.marker) break;
    const itsIndent = outline.indentOf(line);
    if (itsIndent < indent || (itsIndent === indent && !(namesList && isItem(read(line))))) break;
    end = line;
  }
  return end;
}
/** A key with nothing behind it but a tag, an anchor or a comment. */
const NAMES_LIST = /:[ \t]*(?:[!&]\S+[ \t]*)*(?:[ \t]#.*)?$/;

function isItem(line: string): boolean {
  return /^[ \t]*-(?:[ \t]|$)/.test(line);
}
