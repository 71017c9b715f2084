import { createRequire } from 'node:module';
import { spend, spendText } from '../budget.ts';
import type { compileRe2 } from './re2.ts';
import { type PlainPattern, plainPattern } from './plain-pattern.ts';
import { CelError, CelObject, isInt, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

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
  #plain: PlainPattern | null | undefined;
  #engine: Matcher | undefined;
  #matcher: Matcher | CelError | undefined;

  /** `plain` is what `plainPattern` says of the source, null for nothing; it is asked where that is left out. */
  constructor(source: string, plain?: PlainPattern | null) {
    super();
    this.source = source;
    this.#plain = plain;
  }

  get typeName(): string {
    return 'pattern';
  }

  /** What runs the pattern on a text of this length; an error where RE2 refuses the pattern. */
  matcherFor(length: number): Matcher | CelError {
    if (this.#plain === undefined) this.#plain = plainPattern(this.source) ?? null;
    if (this.#plain !== null && length <= this.#plain.longest) return (this.#engine ??= engineOf(this.#plain));
    this.#matcher ??= re2Matcher(this.source);
    return this.#matcher;
  }
}

/**
 * A pattern that is written out in the expression, made ready once. The generated code says how JavaScript's engine takes it, with what {@link
 * argumentsOf} gives: to find that out takes longer than most runs then spend on matching.
 */
export function pattern(
  source: string,
  longest: number,
  flags: PlainPattern['flags'] = 'u',
  written: string = source,
): Pattern {
  return new Pattern(source, longest === NOT_PLAIN ? null : { written, flags, longest });
}

const NOT_PLAIN = -1;

/** What {@link pattern} takes for a pattern: the pattern itself first, and nothing that goes without saying. */
export function argumentsOf(source: string): readonly [string, number, ...string[]] {
  const plain = plainPattern(source);
  if (plain === undefined) return [source, NOT_PLAIN];
  const { longest, flags, written } = plain;
  if (written !== source) return [source, longest, flags, written];
  return flags === 'u' ? [source, longest] : [source, longest, flags];
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

function engineOf({ written, flags }: PlainPattern): Matcher {
  const engine = new RegExp(written, flags);
  return {
    test: (text) => engine.test(text),
    findAll: (text, limit) => {
      if (limit === 1) return engine.exec(text)?.slice(0, 1) ?? [];
      const found: string[] = [];
      for (const match of text.matchAll(new RegExp(written, `g${flags}`))) {
        if (found.length >= limit) break;
        found.push(match[0]);
      }
      return found;
    },
  };
}
