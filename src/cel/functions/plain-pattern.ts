/** A pattern that JavaScript's engine may run. */
export interface PlainPattern {
  /** As JavaScript writes it. */
  readonly written: string;
  readonly flags: 'u' | 'iu';
  /** Longest text, in UTF-16 code units, on which backtracking is harmless. */
  readonly longest: number;
}

/**
 * The pattern for JavaScript's engine, if it is plainly harmless: nothing that repeats holds a repetition or a choice, unless each
 * round begins with a character that is nowhere else in it, which keeps the rounds from trading text with each other. So
 * the ways to match grow as a power of the text's length, and `longest` bounds that power.
 */
export function plainPattern(source: string): PlainPattern | undefined {
  if (LINEAR.has(source)) return { written: source, flags: 'u', longest: LONGEST_OF_LINEAR };
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
  return isKnown(reader) ? { written: reader.written, flags: reader.flags, longest: longestFor(growth) } : undefined;
}

/**
 * Patterns of definitions that are met everywhere, which reading alone cannot tell to be harmless: durations of Flux and of Gateway API, and Gateway
 * API's paths. They are anchored, and a text can be cut into their rounds in one way alone: in the first a round ends where a letter stands in
 * front of a digit, in the second each character says by itself which alternative it begins. So what fails is given back once, step by step.
 */
const LINEAR: ReadonlySet<string> = new Set([
  '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$',
  "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$",
]);
const LONGEST_OF_LINEAR = 10_000;

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
const MOST_SETS = 256;
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
    if (knownSets.size >= MOST_SETS) knownSets.clear();
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

/** Whether JavaScript takes what was read. */
function isKnown({ written, flags }: PatternReader): boolean {
  try {
    RegExp(written, flags);
    return true;
  } catch {
    return false;
  }
}

/** How many steps the backtracking of one match may take. */
const MAX_STEPS = 1_000_000;

function longestFor({ power, ways }: { readonly power: number; readonly ways: number }): number {
  return Math.floor((MAX_STEPS / ways) ** (1 / Math.max(power, 1)));
}
