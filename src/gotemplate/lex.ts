/** A stretch of a template's source; offsets are UTF-16 code units, `end` is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text between the actions of a template, as it stands. */
export interface TextPiece extends Span {
  readonly kind: 'text';
}

/** `{{ … }}`, braces and trim markers included. */
export interface Tag extends Span {
  readonly kind: 'action' | 'comment';
  /** What stands between the braces and trim markers. */
  readonly inner: Span;
  /** `{{- ` and ` -}}`: white space in front or behind is not printed. */
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

/** Text, comments and actions of a template. Joined in their order they are the source. */
export type Piece = TextPiece | Tag;

/** A template that Go would refuse. */
export interface Broken {
  readonly kind: 'broken';
  readonly message: string;
  readonly offset: number;
}

/** A word of an action. Joined in their order, blanks included, they are what stands between the braces. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** For strings what they stand for, for fields the name without its dot, else the source. */
  readonly text: string;
}

export type TokenKind =
  | 'blank'
  | 'string'
  | 'number'
  | 'character'
  | 'dot'
  | 'field'
  | 'variable'
  | 'word'
  | 'declare'
  | 'assign'
  | '('
  | ')'
  | '|'
  | ',';

const BLANKS = ' \t\r\n';

/** Takes a template apart at its braces. Never throws. */
export function lexTemplate(source: string): { readonly kind: 'pieces'; readonly pieces: readonly Piece[] } | Broken {
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('{{', at);
    if (open !== at) {
      const end = open === -1 ? source.length : open;
      pieces.push({ kind: 'text', start: at, end });
      at = end;
      continue;
    }
    const tag = lexTag(source, open);
    if (tag.kind === 'broken') return tag;
    pieces.push(tag);
    at = tag.end;
  }
  return { kind: 'pieces', pieces };
}

function lexTag(source: string, open: number): Tag | Broken {
  const trimsBefore = source[open + 2] === '-' && isBlank(source[open + 3]);
  const innerStart = open + (trimsBefore ? 3 : 2);
  const first = skipBlanks(source, innerStart);
  if (source.startsWith('/*', first)) return lexComment(source, { open, first, innerStart, trimsBefore });
  const close = closeOf(source, innerStart);
  if (close === -1) return { kind: 'broken', message: 'the action is not closed with }}', offset: open };
  const trimsAfter = source[close - 1] === '-' && close - 1 > innerStart && isBlank(source[close - 2]);
  return {
    kind: 'action',
    start: open,
    end: close + 2,
    inner: { start: innerStart, end: trimsAfter ? close - 1 : close },
    trimsBefore,
    trimsAfter,
  };
}

interface TagStart {
  readonly open: number;
  readonly first: number;
  readonly innerStart: number;
  readonly trimsBefore: boolean;
}

function lexComment(source: string, { open, first, innerStart, trimsBefore }: TagStart): Tag | Broken {
  const commentEnd = source.indexOf('*/', first + 2);
  if (commentEnd === -1) return { kind: 'broken', message: 'the comment is not closed with */', offset: open };
  const behind = skipBlanks(source, commentEnd + 2);
  const trimsAfter = source.startsWith('-}}', behind);
  const close = trimsAfter ? behind + 1 : behind;
  if (!source.startsWith('}}', close))
    return { kind: 'broken', message: 'the comment does not end its action', offset: open };
  return {
    kind: 'comment',
    start: open,
    end: close + 2,
    inner: { start: innerStart, end: behind },
    trimsBefore,
    trimsAfter,
  };
}

/** Offset of the `}}` that ends the action, quotes skipped; -1 where there is none. */
function closeOf(source: string, from: number): number {
  for (let at = from; at < source.length;) {
    const character = source.charAt(at);
    if (character === '}' && source[at + 1] === '}') return at;
    if (character !== '"' && character !== '`' && character !== "'") at++;
    else {
      at = endOfQuotes(source, at);
      if (at === -1) return -1;
    }
  }
  return -1;
}

/** Offset behind the closing quote; -1 where there is none. Only raw strings go over lines. */
function endOfQuotes(source: string, open: number): number {
  const quote = source.charAt(open);
  if (quote === '`') {
    const close = source.indexOf('`', open + 1);
    return close === -1 ? -1 : close + 1;
  }
  for (let at = open + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === quote) return at + 1;
    else if (character === '\n') return -1;
  }
  return -1;
}

const SIMPLE: Readonly<Record<string, TokenKind>> = { '(': '(', ')': ')', '|': '|', ',': ',', '=': 'assign' };
const NAME = /[\p{L}\p{N}_]*/uy;
const NUMBER = /[-+]?[0-9.][0-9A-Za-z_.]*(?:(?<=[eEpP])[-+][0-9_]+)?i?/y;

/** The tokens of an action's inside. Never throws. */
export function lexAction(source: string, { start, end }: Span): readonly Token[] | Broken {
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    const token = tokenAt(source, at, end);
    if (token === undefined || token.end > end)
      return { kind: 'broken', message: `"${source.charAt(at)}" cannot stand here`, offset: at };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(source: string, start: number, limit: number): Token | undefined {
  const character = source.charAt(start);
  const cut = (kind: TokenKind, end: number): Token => ({ kind, start, end, text: source.slice(start, end) });
  if (isBlank(character)) return cut('blank', Math.min(skipBlanks(source, start), limit));
  const simple = SIMPLE[character];
  if (simple !== undefined) return cut(simple, start + 1);
  if (source.startsWith(':=', start)) return cut('declare', start + 2);
  switch (character) {
    case '"':
    case '`':
    case "'": {
      const end = endOfQuotes(source, start);
      if (end === -1) return undefined;
      const text = valueOfQuotes(source.slice(start, end));
      return { kind: character === "'" ? 'character' : 'string', start, end, text };
    }
    case '$':
      return cut('variable', endOf(NAME, source, start + 1));
    case '.': {
      if (/[0-9]/.test(source.charAt(start + 1))) return cut('number', endOf(NUMBER, source, start));
      const end = endOf(NAME, source, start + 1);
      return end === start + 1 ? cut('dot', end) : { kind: 'field', start, end, text: source.slice(start + 1, end) };
    }
    default: {
      const numberEnd = endOf(NUMBER, source, start);
      if (numberEnd > start) return cut('number', numberEnd);
      const end = endOf(NAME, source, start);
      return end > start ? cut('word', end) : undefined;
    }
  }
}

function endOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(source) ? pattern.lastIndex : from;
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function valueOfQuotes(quoted: string): string {
  const inside = quoted.slice(1, -1);
  if (quoted.startsWith('`') || !inside.includes('\\')) return inside;
  return inside.replace(
    ESCAPE,
    (
      _all,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      one: string,
    ) => {
      const digits = hex ?? short ?? long;
      if (digits !== undefined) return characterOf(Number.parseInt(digits, 16));
      if (octal !== undefined) return characterOf(Number.parseInt(octal, 8));
      return SHORT_ESCAPES[one] ?? one;
    },
  );
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (isBlank(source[at])) at++;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && character !== '' && BLANKS.includes(character);
}
