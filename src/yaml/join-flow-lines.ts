import { CR, LF, SPACE, TAB } from './characters.ts';

/**
 * The same text, of the same length, in which each flow collection and quoted scalar stands on one line: their line breaks, and the tabs and
 * comments between tokens, are spaces. So are comments right behind them; a dash that is all of an item, a colon that ends one, and the
 * backslash in `\\'` are letters. For structure only: the values in it must be read from the text as it was.
 *
 * go-yaml, and so Kubernetes, lets the lines of `[ … ]`, `{ … }` and quotes begin anywhere; people close a bracket right under the key that opened
 * it. YAML 1.2 wants those lines indented, and js-yaml refuses them. It also wants a space in front of a comment, where go-yaml takes `"a"#…`, refuses
 * `[cat, -]` and `"it\'s"`, and reads a key where go-yaml takes `[a:]` for text. Reads block scalars and plain scalars only as far as to know that a bracket
 * in them is text; of a text that is not YAML it makes something of the same length.
 */
export function joinFlowLines(text: string): string {
  const scan: Scan = { text, at: 0, lineStart: 0, parent: -1, blanks: [], letters: [] };
  while (scan.at < text.length) readLine(scan);
  return withLetters(withBlanks(text, scan.blanks), scan.letters);
}

interface Scan {
  readonly text: string;
  at: number;
  lineStart: number;
  /** Column of the innermost key or dash in front of the value that is read; -1 for the document. */
  parent: number;
  /** Stretches to be made spaces, as pairs of offsets. */
  readonly blanks: number[];
  /** Offsets of what is to be made a letter. */
  readonly letters: number[];
}

/** Reads one line of block context, and what its last value has on the lines below. */
function readLine(scan: Scan): void {
  scan.lineStart = scan.at;
  scan.parent = -1;
  if (isMarker(scan.text, scan.at)) scan.at += 3;
  else if (scan.text.startsWith('%', scan.at)) return toNextLine(scan);
  for (;;) {
    skipSpace(scan);
    const character = scan.text.charAt(scan.at);
    if (character === '' || '\r\n#'.includes(character)) return toNextLine(scan);
    if ('-?:'.includes(character) && isBlankAt(scan.text, scan.at + 1)) {
      scan.parent = scan.at - scan.lineStart;
      scan.at++;
    } else if ('&!'.includes(character)) {
      while (!isBlankAt(scan.text, scan.at)) scan.at++;
    } else if (!readNode(scan, character)) return;
  }
}

/** Reads a node up to the colon behind it; false, and at the next line, where it was no key. */
function readNode(scan: Scan, character: string): boolean {
  if ('|>'.includes(character)) {
    while ('|>+-0123456789'.includes(scan.text.charAt(scan.at) || ' ')) scan.at++;
    blankComment(scan);
    skipDeeperLines(scan);
    return false;
  }
  const column = scan.at - scan.lineStart;
  const isPlain = !'[{"\''.includes(character);
  const { blanks } = scan;
  const blanksBefore = blanks.length;
  if (isPlain) readPlain(scan);
  else if ('[{'.includes(character)) readFlow(scan);
  else readQuoted(scan);
  skipSpace(scan);
  if (scan.text.startsWith(':', scan.at) && isBlankAt(scan.text, scan.at + 1)) {
    // A key must stand on one line, for Kubernetes too.
    blanks.length = blanksBefore;
    scan.parent = column;
    scan.at++;
    return true;
  }
  if (isPlain) skipDeeperLines(scan);
  else {
    blankComment(scan);
    toNextLine(scan);
  }
  return false;
}

function blankComment(scan: Scan): void {
  if (!scan.text.startsWith('#', scan.at)) return;
  const from = scan.at;
  while (scan.at < scan.text.length && !'\r\n'.includes(scan.text.charAt(scan.at))) scan.at++;
  scan.blanks.push(from, scan.at);
}

function readPlain(scan: Scan): void {
  const { text } = scan;
  for (; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === LF || code === CR) return;
    if (text.startsWith(':', scan.at) && isBlankAt(text, scan.at + 1)) return;
    if (text.startsWith('#', scan.at) && isBlankAt(text, scan.at - 1)) return;
  }
}

function readFlow(scan: Scan): void {
  const { text, blanks } = scan;
  let depth = 0;
  let quoteEnd = -1;
  while (scan.at < text.length) {
    const character = text.charAt(scan.at);
    const before = text.charAt(scan.at - 1);
    const isAfterBlank = isBlankAt(text, scan.at - 1);
    if ('"\''.includes(character) && (isAfterBlank || '[{,:'.includes(before))) {
      readQuoted(scan);
      quoteEnd = scan.at;
      continue;
    }
    if (character === '#' && (isAfterBlank || quoteEnd === scan.at || '[]{},'.includes(before))) {
      blankComment(scan);
      continue;
    }
    const from = scan.at++;
    if ('[{'.includes(character)) depth++;
    else if (']}'.includes(character)) depth--;
    else if ('\r\n\t'.includes(character)) blanks.push(from, scan.at);
    else if (character === '-' && (isAfterBlank || '[{,'.includes(before)) && ',]}'.includes(text.charAt(scan.at)))
      scan.letters.push(from);
    else if (
      character === ':' &&
      quoteEnd !== from &&
      !']}'.includes(before) &&
      ',[]{}'.includes(text.charAt(scan.at) || ' ')
    )
      scan.letters.push(from);
    if (depth === 0) return;
  }
}

function readQuoted(scan: Scan): void {
  const { text, blanks } = scan;
  const quote = text.charAt(scan.at++);
  for (; scan.at < text.length; scan.at++) {
    const character = text.charAt(scan.at);
    if (character === quote && quote === "'" && text.startsWith("'", scan.at + 1)) scan.at++;
    else if (character === '\\' && quote === '"' && !'\r\n'.includes(text.charAt(scan.at + 1))) {
      if (text.charAt(scan.at + 1) === "'") scan.letters.push(scan.at);
      scan.at++;
    } else if ('\r\n'.includes(character)) blanks.push(scan.at, scan.at + 1);
    else if (character === quote) {
      scan.at++;
      return;
    }
  }
}

/** To the first line that is not indented under the parent: what is between belongs to its block or plain scalar. */
function skipDeeperLines(scan: Scan): void {
  for (;;) {
    toNextLine(scan);
    let content = scan.at;
    while (scan.text.charCodeAt(content) === SPACE) content++;
    const isBlank =
      content < scan.text.length && isBlankAt(scan.text, content) && scan.text.charCodeAt(content) !== TAB;
    if (scan.at >= scan.text.length || isMarker(scan.text, scan.at)) return;
    if (!isBlank && content - scan.at <= scan.parent) return;
  }
}

function toNextLine(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length && text.charCodeAt(scan.at) !== LF && text.charCodeAt(scan.at) !== CR) scan.at++;
  if (text.startsWith('\r\n', scan.at)) scan.at++;
  scan.at++;
}

function skipSpace(scan: Scan): void {
  for (let code = scan.text.charCodeAt(scan.at); code === SPACE || code === TAB; code = scan.text.charCodeAt(scan.at)) {
    if (code === TAB) scan.blanks.push(scan.at, scan.at + 1);
    scan.at++;
  }
}

function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isBlankAt(text, at + 3);
}

/** Whether there is white space or nothing at the offset. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === SPACE || code === LF || code === CR || code === TAB;
}

function withBlanks(text: string, blanks: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < blanks.length; index += 2) {
    const start = blanks[index] ?? 0;
    const end = blanks[index + 1] ?? start;
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function withLetters(text: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return text;
  const units = text.split('');
  for (const offset of offsets) units[offset] = 'x';
  return units.join('');
}
