import type { Lines } from './lines.ts';
import type { YamlLimits } from './yaml-stream.ts';

/** A text whose documents are read one after the other. */
export interface FastText {
  readonly text: string;
  readonly lines: Lines;
  readonly limits: YamlLimits;
  /** Whether lines end in CRLF, or some of them. */
  readonly hasCrlf: boolean;
  /** Where the next colon, hash and backslash are, as far as they were looked for; kept from document to document. */
  nextColon: number;
  nextHash: number;
  nextBackslash: number;
  /** What tells the text whose bytes are loaded from others. */
  readonly serial: number;
  /** Whether it has no character above U+00FF. */
  readonly isLatin: boolean;
}

/**
 * A text for {@link fastDocument}. Undefined where it has characters that do not mean the same wherever they stand: control characters, a lone CR, other
 * line breaks than that and LF, surrogates without partner.
 */
export function fastText(text: string, lines: Lines, limits: YamlLimits): FastText | undefined {
  // Nearly all are printable ASCII, of which there is no more to ask.
  const isPlain = !NOT_PLAIN.test(text);
  const hasCrlf = !isPlain && text.includes('\r');
  const isFit = isPlain || (!CONTROL.test(text) && !text.includes('\uFEFF', 1) && text.isWellFormed());
  if (!isFit || (hasCrlf && LONE_CR.test(text))) return undefined;
  const isLatin = isPlain || !NOT_LATIN.test(text);
  return {
    text,
    lines,
    limits,
    hasCrlf,
    nextColon: NONE,
    nextHash: NONE,
    nextBackslash: NONE,
    serial: ++serials,
    isLatin,
  };
}

// oxlint-disable-next-line no-control-regex -- these are the characters in question
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]/;
const NOT_PLAIN = /[^\n -~]/;
const NOT_LATIN = /[^\0-\xFF]/;
const LONE_CR = /\r(?!\n)/;

/** Where a character is that was not looked for yet. */
export const NONE = -1;

let serials = 0;
