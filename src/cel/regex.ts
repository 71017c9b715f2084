import { createRequire } from 'node:module';
import { spend, spendText } from './budget.ts';
import type { compileRe2 } from './re2.ts';
import { CelError, CelObject, isInt, noOverload } from './value.ts';
import type { CelValue } from './value.ts';

interface Matcher {
  readonly test: (text: string) => boolean;
  readonly findAll: (text: string, limit: number) => readonly string[];
}

/**
 * A pattern by RE2's rules. JavaScript's own engine runs it where the pattern means the same there and where the text is
 * short enough that its backtracking cannot hurt; RE2 itself, ten times slower but never worse than linear, does the rest.
 */
export class Pattern extends CelObject {
  readonly source: string;
  #plain: PlainPattern | undefined;
  #matcher: Matcher | CelError | undefined;
  #isRead = false;

  constructor(source: string) {
    super();
    this.source = source;
  }

  get typeName(): string {
    return 'pattern';
  }

  /** What runs the pattern on a text of this length; an error where RE2 refuses the pattern. */
  matcherFor(length: number): Matcher | CelError {
    if (!this.#isRead) {
      this.#isRead = true;
      this.#plain = plainPattern(this.source);
    }
    if (this.#plain !== undefined && length <= this.#plain.longest) return this.#plain;
    this.#matcher ??= re2Matcher(this.source);
    return this.#matcher;
  }
}

/** A pattern that is written out in the expression, made ready once and read at its first use. */
export function pattern(source: string): Pattern {
  return new Pattern(source);
}

/** `text.matches(pattern)` for a pattern made ready. */
export function matchesPattern(text: CelValue, ready: Pattern): CelValue {
  if (typeof text !== 'string') return noOverload('matches', text, ready.source);
  const matcher = ready.matcherFor(text.length);
  return matcher instanceof CelError ? matcher : (spendText(text.length * 8) ?? matcher.test(text));
}

/** `text.matches(pattern)`: whether the pattern is found anywhere. */
export function matches(text: CelValue, source: CelValue): CelValue {
  return typeof source === 'string' && typeof text === 'string'
    ? matchesPattern(text, cached(source))
    : noOverload('matches', text, source);
}

/** `text.find(pattern)`: the first match, or an empty string. */
export function find(text: CelValue, source: CelValue): CelValue {
  const found = findAll(text, source, 1);
  return Array.isArray(found) ? ((found as readonly string[])[0] ?? '') : found;
}

/** `text.findAll(pattern, limit?)`; a negative limit finds all. */
export function findAll(text: CelValue, source: CelValue, limit: CelValue = -1): CelValue {
  if (typeof text !== 'string' || typeof source !== 'string' || !isInt(limit))
    return noOverload('findAll', text, source, limit);
  const matcher = cached(source).matcherFor(text.length);
  if (matcher instanceof CelError) return matcher;
  return spendText(text.length * 8) ?? matcher.findAll(text, limit < 0 ? Infinity : Number(limit));
}

// A hostile manifest may bring any number of patterns.
const MAX_CACHED = 256;
const cache = new Map<string, Pattern>();

function cached(source: string): Pattern {
  const known = cache.get(source);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const made = new Pattern(source);
  cache.set(source, made);
  return made;
}

/** Longest pattern that is read. RE2 takes longer ones, but a manifest may choose the pattern too. */
const MAX_PATTERN_LENGTH = 10_000;

function re2Matcher(source: string): Matcher | CelError {
  if (source.length > MAX_PATTERN_LENGTH)
    return new CelError(`a pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
  const spent = spend(source.length);
  if (spent !== undefined) return spent;
  const compile = loadRe2();
  try {
    return compile(source);
  } catch (error) {
    return new CelError(`not a regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
}

let loaded: typeof compileRe2 | undefined;

// RE2 is a quarter of a megabyte that most runs never need, and an expression cannot wait for an import: so it is required
// at its first use, from a file beside this one, which has this one's ending: `.ts` from source, `.js` when built.
function loadRe2(): typeof compileRe2 {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    const file = import.meta.url.endsWith('.ts') ? './re2.ts' : './re2.js';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
    loaded = (require(file) as { readonly compileRe2: typeof compileRe2 }).compileRe2;
  }
  return loaded;
}

interface PlainPattern extends Matcher {
  /** Longest text, in UTF-16 code units, on which backtracking is harmless. */
  readonly longest: number;
}

/** One piece of a pattern that RE2 and JavaScript both know; what is not of this form is left to RE2. */
const PIECE =
  /(?<group>\((?:\?:)?)|(?<close>\))|(?<bar>\|)|(?<anchor>[\^$])|(?<quantifier>[*+?]\??|\{(?<low>\d{1,3})(?:(?<comma>,)(?<high>\d{1,3})?)?\}\??)|(?<dot>\.)|(?<class>\[\^?(?:\[:(?:alnum|alpha|digit|lower|space|upper):\]|-(?!\[)|[A-Za-z0-9_ :/.,@!#%&=~;'"`<>+*?(){}|$]|\\[dDwWsnrt.\\/\-[\]^$*+?(){}|]|\\x[0-7][0-9A-Fa-f])+\])|\\(?<escape>[dDwWsnrt]|[.\\/\-[\]^$*+?(){}|]|x[0-7][0-9A-Fa-f])|(?<plain>[^\\[\](){}*+?|^$.])/uy;

/** A group that is open, or the whole pattern. */
interface OpenGroup {
  /** Holds a repetition or a choice, so repeating it would multiply without end. */
  isAmbiguous: boolean;
  /** Characters of the one that it begins with: undefined before there is one, `no` where it does not begin with exactly one. */
  separator: CharacterSet | 'no' | undefined;
  /** Characters of all that follows. */
  followers: CharacterSet;
  /** Choices within: with at most one, the length of a text says how it was made. */
  choices: number;
  /** Whether it holds a character that must be there. */
  hasFixed: boolean;
  /** Repetitions of the whole pattern before it. */
  loopsBefore: number;
  /** Ways through the alternatives that are finished, and through the one at hand; repetitions are counted apart. */
  finished: number;
  current: number;
}

/** What has been read of a pattern. */
interface PatternReader {
  written: string;
  readonly flags: 'u' | 'iu';
  /** Whether the group at hand had a character that must be there before the last piece. */
  fixedBefore: boolean;
  /** Repetitions without end or of varying length: each multiplies the work by the length of the text. */
  loops: number;
  /** The whole pattern first. */
  readonly open: OpenGroup[];
  /** What a quantifier would repeat, with the ways through it; undefined where none may stand. */
  last: Repeatable | undefined;
}

interface Repeatable {
  readonly isAmbiguous: boolean;
  readonly ways: number;
  /** Whether its rounds cannot trade text with each other. */
  readonly isSeparated: boolean;
  /** Of a group, as there. */
  readonly choices: number;
  readonly hasFixed: boolean;
  /** Repetitions without end within. */
  readonly loops: number;
}

/** Characters of ASCII as bits; the one after them stands for all others. */
type CharacterSet = bigint;
const OTHERS = 1n << 128n;

function openGroup(loopsBefore = 0): OpenGroup {
  return {
    isAmbiguous: false,
    separator: undefined,
    followers: 0n,
    choices: 0,
    hasFixed: false,
    loopsBefore,
    finished: 0,
    current: 1,
  };
}

/** Notes what the group goes on with: one character of `set`, or with `no` something else that is made of it. */
function goOn(group: OpenGroup, set: CharacterSet, isOne: boolean): void {
  if (group.separator === undefined) group.separator = isOne ? set : 'no';
  else group.followers |= set;
}

/** What classes and escapes were found to stand for. Few are ever written, but a hostile manifest may bring any number. */
const knownSets = new Map<string, CharacterSet>();

/** The characters that a class, escape, dot or plain character stands for. */
function charactersOf(written: string, flags: 'u' | 'iu'): CharacterSet {
  if (flags === 'u' && /^\\?[^\\\w]$|^[A-Za-z0-9_]$/u.test(written)) {
    const code = written.charCodeAt(written.length - 1);
    return code < 128 ? 1n << BigInt(code) : OTHERS;
  }
  const key = `${flags}${written}`;
  let set = knownSets.get(key);
  if (set === undefined) {
    set = triedCharacters(written, flags);
    if (knownSets.size >= MAX_CACHED) knownSets.clear();
    knownSets.set(key, set);
  }
  return set;
}

/** The same, read off the engine that will use it. */
function triedCharacters(written: string, flags: 'u' | 'iu'): CharacterSet {
  const one = new RegExp(`^(?:${written})$`, flags);
  let set = 0n;
  for (let code = 0; code < 128; code += 1) if (one.test(String.fromCharCode(code))) set |= 1n << BigInt(code);
  const hasOthers =
    /[^\0-\x7f]/u.test(written) || ['\u0100', '\u2028', '\u017f', '\u212a'].some((other) => one.test(other));
  return hasOthers ? set | OTHERS : set;
}

/**
 * The pattern for JavaScript's engine, if it is plainly harmless: nothing that repeats holds a repetition or a choice, unless each
 * round begins with a character that is nowhere else in it, which keeps the rounds from trading text with each other. So
 * the ways to match grow as a power of the text's length, and `longest` bounds that power.
 */
function plainPattern(source: string): PlainPattern | undefined {
  if (source.length > 500) return undefined;
  const whole = openGroup();
  const ignoresCase = source.startsWith('(?i)');
  const reader: PatternReader = {
    written: '',
    flags: ignoresCase ? 'iu' : 'u',
    fixedBefore: false,
    loops: 0,
    open: [whole],
    last: undefined,
  };
  const start = ignoresCase ? 4 : 0;
  // Every way through the pattern begins at the start of the text.
  let isAnchored = source.startsWith('^', start);
  PIECE.lastIndex = start;
  while (PIECE.lastIndex < source.length) {
    const groups = PIECE.exec(source)?.groups;
    if (groups === undefined || !readPiece(reader, groups)) return undefined;
    if (groups['bar'] !== undefined && reader.open.length === 1) isAnchored &&= source.startsWith('^', PIECE.lastIndex);
  }
  if (reader.open.length !== 1) return undefined;
  const growth = { power: reader.loops + (isAnchored ? 0 : 1), ways: whole.finished + whole.current };
  return withEngine(reader.written, reader.flags, growth);
}

function readPiece(reader: PatternReader, piece: Readonly<Record<string, string | undefined>>): boolean {
  const inner = reader.open.at(-1);
  if (inner === undefined) return false;
  if (piece['quantifier'] !== undefined) return readQuantifier(reader, inner, piece['quantifier'], piece);
  reader.last = undefined;
  if (piece['group'] !== undefined) {
    reader.open.push(openGroup(reader.loops));
    reader.written += '(?:';
  } else if (piece['close'] !== undefined) {
    reader.open.pop();
    const outer = reader.open.at(-1);
    if (outer === undefined) return false;
    const ways = inner.finished + inner.current;
    outer.isAmbiguous ||= inner.isAmbiguous;
    outer.current *= ways;
    const { separator, followers } = inner;
    reader.fixedBefore = outer.hasFixed;
    outer.hasFixed ||= inner.hasFixed && inner.finished === 0;
    goOn(outer, followers | (typeof separator === 'bigint' ? separator : 0n), false);
    const isPlain = inner.finished === 0 && inner.choices <= 1;
    const isSeparated = typeof separator === 'bigint' && isPlain && (separator & followers) === 0n;
    outer.choices += inner.finished === 0 ? inner.choices : MANY;
    reader.last = {
      isAmbiguous: inner.isAmbiguous,
      ways,
      isSeparated,
      choices: inner.choices,
      hasFixed: inner.hasFixed,
      loops: reader.loops - inner.loopsBefore,
    };
    reader.written += ')';
  } else if (piece['bar'] !== undefined) {
    inner.isAmbiguous = true;
    inner.finished += inner.current;
    inner.current = 1;
    reader.written += '|';
  } else if (piece['anchor'] !== undefined) {
    reader.written += piece['anchor'];
  } else {
    reader.last = { isAmbiguous: false, ways: 1, isSeparated: false, choices: 0, hasFixed: true, loops: 0 };
    const written = characterFor(piece);
    // Only a group can be repeated with what it holds.
    if (reader.open.length > 1) goOn(inner, charactersOf(written, reader.flags), true);
    reader.fixedBefore = inner.hasFixed;
    inner.hasFixed = true;
    reader.written += written;
  }
  return true;
}

// RE2's dot stops at a line feed alone and its \s is ASCII; JavaScript refuses an escaped minus outside of brackets.
function characterFor(piece: Readonly<Record<string, string | undefined>>): string {
  if (piece['dot'] !== undefined) return '[^\\n]';
  const escape = piece['escape'];
  if (escape === 's') return '[\\t\\n\\f\\r ]';
  if (escape === '-') return '-';
  if (escape !== undefined) return `\\${escape}`;
  return (
    piece['class']?.replaceAll(/\\[\s\S]|\[:\w+:\]/gu, (part) => NAMED_CLASSES[part] ?? part) ?? piece['plain'] ?? ''
  );
}

/** What stands for several characters within brackets and means something else to JavaScript, or nothing. Source: RE2's syntax. */
const NAMED_CLASSES: Readonly<Record<string, string>> = {
  '\\s': '\\t\\n\\f\\r ',
  '[:alnum:]': '0-9A-Za-z',
  '[:alpha:]': 'A-Za-z',
  '[:digit:]': '0-9',
  '[:lower:]': 'a-z',
  '[:space:]': '\\t\\n\\v\\f\\r ',
  '[:upper:]': 'A-Z',
};

/** More choices than one can tell apart. */
const MANY = 2;

/** Repetitions between a least and a greatest number count as ways where they are fewer than this apart. */
const FEW = 10;

function readQuantifier(
  reader: PatternReader,
  inner: OpenGroup,
  quantifier: string,
  piece: Readonly<Record<string, string | undefined>>,
): boolean {
  const repeated = reader.last;
  if (repeated === undefined) return false;
  reader.last = undefined;
  reader.written += quantifier;
  const isOptional = quantifier.startsWith('?');
  // One way more: without it.
  if (isOptional) inner.current = (inner.current / repeated.ways) * (repeated.ways + 1);
  else if (repeated.isAmbiguous && !repeated.isSeparated) return false;
  const isExact = piece['low'] !== undefined && piece['comma'] === undefined;
  if (!(Number(piece['low'] ?? (quantifier.startsWith('+') ? 1 : 0)) > 0)) inner.hasFixed = reader.fixedBefore;
  // Text or none, and then of which length, is one choice.
  const isSameChoice = quantifier === '?' && repeated.choices === 1 && repeated.hasFixed;
  if (!isExact && !isSameChoice) inner.choices += repeated.choices > 0 ? MANY : 1;
  // What repeats is not one character, and what is optional may not be there at all.
  if (typeof inner.separator === 'bigint' && inner.followers === 0n) {
    inner.followers = inner.separator;
    inner.separator = 'no';
  }
  const [low, high] = [Number(piece['low'] ?? 0), Number(piece['high'] ?? 0)];
  // A few times more or less is a few ways more; anything else grows with the text.
  if (high > low && high - low < FEW) inner.current *= high - low + 1;
  // Rounds that cannot trade text share it: what one takes longer over, the others have less of.
  else if (!isOptional && !isExact && !(repeated.isSeparated && repeated.loops > 0)) reader.loops++;
  inner.isAmbiguous ||= !isExact;
  return low <= 100 && high <= 100;
}

/** How many steps the backtracking of one match may take. */
const MAX_STEPS = 1_000_000;

function withEngine(
  written: string,
  flags: 'u' | 'iu',
  growth: { readonly power: number; readonly ways: number },
): PlainPattern | undefined {
  let engine: RegExp;
  try {
    engine = new RegExp(written, flags);
  } catch {
    return undefined;
  }
  const all = new RegExp(written, `g${flags}`);
  return {
    longest: Math.floor((MAX_STEPS / growth.ways) ** (1 / Math.max(growth.power, 1))),
    test: (text) => engine.test(text),
    findAll: (text, limit) => {
      if (limit === 1) return engine.exec(text)?.slice(0, 1) ?? [];
      const found: string[] = [];
      for (const match of text.matchAll(all)) {
        if (found.length >= limit) break;
        found.push(match[0]);
      }
      return found;
    },
  };
}
