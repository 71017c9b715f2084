import { CR, HASH, LF, SPACE, TAB } from './characters.ts';

/**
 * The stretches of a text between its `---` lines, each with the `---` it begins with. A comment may follow without a space, which kubectl and
 * Kustomize take though YAML does not. Apart from js-yaml's own splitting, so that a broken document
 * does not take the others with it and the events of one document are gone before the next is read.
 */
export function* splitDocuments(text: string): Iterable<readonly [number, number]> {
  let start = 0;
  for (let mark = text.indexOf('---'); mark !== -1; mark = text.indexOf('---', mark + 3)) {
    if (mark === start || !isMarker(text, mark)) continue;
    const cut = startOfDirectives(text, start, mark);
    yield [start, cut];
    start = cut;
  }
  yield [start, text.length];
}

function isMarker(text: string, mark: number): boolean {
  const before = text.charCodeAt(mark - 1);
  const after = text.charCodeAt(mark + 3);
  const isLineStart = mark === 0 || before === LF || before === CR;
  const isEnd = Number.isNaN(after) || after === LF || after === CR || after === SPACE || after === TAB;
  return isLineStart && (isEnd || after === HASH);
}

/** `%YAML` and `%TAG` lines in front of a `---` belong to the document that it begins; they can stand at the start or behind `...` only. */
function startOfDirectives(text: string, start: number, mark: number): number {
  let cut = mark;
  let hasDirective = false;
  while (cut > start) {
    const lineStart = startOfLineBefore(text, cut);
    const line = text.slice(Math.max(lineStart, start), cut);
    if (/^\.\.\.\s/.test(line)) return hasDirective ? cut : mark;
    if (!/^(?:%|\s*(?:#|$)|\uFEFF?%)/.test(line)) return mark;
    hasDirective ||= line.includes('%');
    cut = Math.max(lineStart, start);
  }
  return hasDirective ? cut : mark;
}

/** Where the line begins that ends in the line break in front of `offset`. */
export function startOfLineBefore(text: string, offset: number): number {
  const at = offset - 1;
  return startOfLine(text, text.charCodeAt(at) === LF && text.charCodeAt(at - 1) === CR ? at - 1 : at);
}

/** Where the line begins on which the character at `offset` stands. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== LF && text.charCodeAt(at - 1) !== CR) at--;
  return at;
}
