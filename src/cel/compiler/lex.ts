/** What a token is; an operator's kind is its own text. */
export type TokenKind = 'name' | 'quotedName' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'operator' | 'end';

/** One word of CEL source. */
export interface Token {
  readonly kind: TokenKind;
  /** A name without its backticks, a number or operator as written, a string's value after its escapes. */
  readonly text: string;
  /** The value of a bytes literal; empty for all other kinds. */
  readonly bytes: readonly number[];
  /** Where it starts, in UTF-16 code units from 0. */
  readonly offset: number;
}

/** Why the source could not be cut into words, and where. */
export interface LexError {
  readonly offset: number;
  readonly message: string;
}

const NO_BYTES: readonly number[] = [];
const SPACE = /(?:[ \t\n\f\r]|\/\/[^\n]*)+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const QUOTED_NAME = /`([A-Za-z0-9_.\-/ ]+)`/y;
const NUMBER =
  /0[xX][0-9a-fA-F]+[uU]?|(?:[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)|[0-9]+[uU]?/y;
const OPERATOR = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;
const OPENING = /([bB]?)([rR]?)("""|'''|"|')/y;

/** The words of `source` in order, with one of kind `end` at its end; or the first place that is no word of CEL. */
export function lex(source: string): { readonly tokens: readonly Token[] } | LexError {
  const tokens: Token[] = [];
  let offset = 0;
  while (true) {
    offset = endOf(SPACE, source, offset) ?? offset;
    if (offset >= source.length) break;
    const token = wordAt(source, offset);
    if ('message' in token) return token;
    tokens.push(token.token);
    offset = token.end;
  }
  tokens.push({ kind: 'end', text: '', bytes: NO_BYTES, offset: source.length });
  return { tokens };
}

interface Word {
  readonly token: Token;
  readonly end: number;
}

function wordAt(source: string, offset: number): Word | LexError {
  const opening = matchAt(OPENING, source, offset);
  if (opening !== undefined) return quotedAt(source, offset, opening);
  const nameEnd = endOf(NAME, source, offset);
  if (nameEnd !== undefined) return word('name', source.slice(offset, nameEnd), offset, nameEnd);
  const numberEnd = endOf(NUMBER, source, offset);
  if (numberEnd !== undefined) return numberAt(source, offset, numberEnd);
  const operatorEnd = endOf(OPERATOR, source, offset);
  if (operatorEnd !== undefined) return word('operator', source.slice(offset, operatorEnd), offset, operatorEnd);
  const quotedName = matchAt(QUOTED_NAME, source, offset);
  if (quotedName !== undefined) return word('quotedName', quotedName[1] ?? '', offset, offset + quotedName[0].length);
  const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  return { offset, message: `unexpected character ${JSON.stringify(character)}` };
}

function numberAt(source: string, offset: number, end: number): Word | LexError {
  const text = source.slice(offset, end);
  const following = endOf(NAME, source, end);
  if (following !== undefined) {
    return { offset, message: `a number is directly followed by the name "${source.slice(end, following)}"` };
  }
  if (/[uU]$/.test(text)) return word('uint', text.slice(0, -1), offset, end);
  const isDouble = /[.eE]/.test(text) && !/^0[xX]/.test(text);
  return word(isDouble ? 'double' : 'int', text, offset, end);
}

function quotedAt(source: string, offset: number, opening: RegExpExecArray): Word | LexError {
  const quote = opening[3] ?? '"';
  const isBytes = opening[1] !== '';
  const isRaw = opening[2] !== '';
  const start = offset + opening[0].length;
  const end = closingQuote(source, start, quote, isRaw);
  if (end === undefined) return { offset, message: `the string that starts here is not closed with ${quote}` };
  const body = source.slice(start, end).replaceAll(/\r\n?/g, '\n');
  const after = end + quote.length;
  if (isBytes) {
    const bytes = isRaw ? [...UTF8.encode(body)] : unescapeBytes(body);
    if (typeof bytes === 'string') return { offset, message: bytes };
    return { token: { kind: 'bytes', text: '', bytes, offset }, end: after };
  }
  if (isRaw) return word('string', body, offset, after);
  const text = unescapeText(body);
  if (typeof text !== 'string') return { offset, message: text.message };
  return word('string', text, offset, after);
}

const UTF8 = new TextEncoder();

function closingQuote(source: string, start: number, quote: string, isRaw: boolean): number | undefined {
  for (let index = start; index < source.length; index++) {
    const character = source[index];
    if (character === '\\' && !isRaw) index++;
    else if (quote.length === 1 && (character === '\n' || character === '\r')) return undefined;
    else if (source.startsWith(quote, index)) return index;
  }
  return undefined;
}

const ESCAPE = /\\(?:([abfnrtv\\?"'`])|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|[^]?)/g;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '?': '?',
  '"': '"',
  "'": "'",
  '`': '`',
};

function unescapeText(body: string): string | { readonly message: string } {
  if (!body.includes('\\')) return body;
  let problem: string | undefined;
  const text = body.replaceAll(
    ESCAPE,
    (whole: string, simple?: string, hex?: string, short?: string, long?: string, octal?: string) => {
      if (simple !== undefined) return SIMPLE_ESCAPES[simple] ?? '';
      const digits = hex ?? short ?? long;
      if (digits === undefined && octal === undefined) {
        problem ??= `"${whole}" is no escape that CEL knows`;
        return '';
      }
      const codePoint = digits === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(digits, 16);
      if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) {
        problem ??= `"${whole}" is no Unicode character`;
        return '';
      }
      return String.fromCodePoint(codePoint);
    },
  );
  return problem === undefined ? text : { message: problem };
}

function unescapeBytes(body: string): readonly number[] | string {
  const bytes: number[] = [];
  let end = 0;
  for (const escape of body.matchAll(ESCAPE)) {
    for (const byte of UTF8.encode(body.slice(end, escape.index))) bytes.push(byte);
    end = escape.index + escape[0].length;
    const [whole, simple, hex, , , octal] = escape;
    if (simple !== undefined) bytes.push((SIMPLE_ESCAPES[simple] ?? '').charCodeAt(0));
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else return `"${whole}" is no escape that CEL knows in bytes`;
  }
  for (const byte of UTF8.encode(body.slice(end))) bytes.push(byte);
  return bytes;
}

function word(kind: TokenKind, text: string, offset: number, end: number): Word {
  return { token: { kind, text, bytes: NO_BYTES, offset }, end };
}

function matchAt(pattern: RegExp, source: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source) ?? undefined;
}

function endOf(pattern: RegExp, source: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}
