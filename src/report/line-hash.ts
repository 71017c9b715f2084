/** How many kept characters a hash covers, from the line's first one. Source: github/codeql-action, src/fingerprints.ts. */
const WINDOW = 100;
/** The multiplier of the polynomial, from the same source. */
const FACTOR = 37;
/** What GitHub's code pushes after the last character; zeros follow until the window is full. */
const END_OF_FILE = 65_535;

const TWO_TO_32 = 0x1_0000_0000;

/**
 * GitHub's `primaryLocationLineHash` for lines of a text: `<hex>:<n>`, where n says the how-manieth line with this hash
 * it is. The function that comes back gives undefined for lines that the text does not have.
 *
 * Blanks and tabs do not count and every kind of line break is one line feed, so a hash speaks of the 100 characters
 * from the start of its line on, and changes with the lines below it. Nothing is computed before a line is asked for,
 * and then only up to that line.
 */
export function lineHashes(text: string): (line: number) => string | undefined {
  let kept: Kept | undefined;
  return (line) => {
    kept ??= keep(text);
    if (!Number.isInteger(line) || line < 1 || line > kept.starts.length) return undefined;
    fill(kept, line);
    return nameOf(kept, line - 1);
  };
}

/** The characters that count, and the hash of each line as two halves of 32 bits. */
interface Kept {
  readonly text: string;
  /** Where each line starts in `text`. */
  readonly starts: readonly number[];
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** How many lines have their hash already. */
  filled: number;
}

function keep(text: string): Kept {
  // A line feed right behind a carriage return belongs to it; with a blank between them they are two breaks.
  const kept = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '');
  const starts = [0];
  for (let at = kept.indexOf('\n'); at !== -1; at = kept.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text: kept, starts, high: new Uint32Array(starts.length), low: new Uint32Array(starts.length), filled: 0 };
}

function fill(kept: Kept, lines: number): void {
  for (; kept.filled < lines; kept.filled += 1) hashLine(kept, kept.filled);
}

/** Evaluates the polynomial over one window, modulo 2^64, in halves that a double holds exactly. */
function hashLine(kept: Kept, line: number): void {
  const start = kept.starts[line] ?? 0;
  const { length } = kept.text;
  let high = 0;
  let low = 0;
  for (let at = start; at < start + WINDOW; at += 1) {
    const character = at < length ? kept.text.charCodeAt(at) : at === length ? END_OF_FILE : 0;
    const product = low * FACTOR + character;
    high = (high * FACTOR + Math.floor(product / TWO_TO_32)) >>> 0;
    low = product >>> 0;
  }
  kept.high[line] = high;
  kept.low[line] = low;
}

function nameOf(kept: Kept, line: number): string {
  const { high, low } = kept;
  const high32 = high[line] ?? 0;
  const low32 = low[line] ?? 0;
  let occurrence = 1;
  for (let earlier = 0; earlier < line; earlier += 1) {
    if (low[earlier] === low32 && high[earlier] === high32) occurrence += 1;
  }
  const hex = high32 === 0 ? low32.toString(16) : high32.toString(16) + low32.toString(16).padStart(8, '0');
  return `${hex}:${occurrence}`;
}
