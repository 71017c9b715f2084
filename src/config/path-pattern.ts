/** One pattern in the syntax of ignore files, ready to be matched. Made by `compilePathPattern`. */
export interface PathPattern {
  readonly text: string;
  /** `!pattern`: what matches is wanted again. */
  readonly negated: boolean;
  /** `pattern/`: only folders match. */
  readonly folderOnly: boolean;
  /** A slash at the start or in the middle ties the pattern to the folder it was written for. */
  readonly anchored: boolean;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'any-depth' }
  | { readonly kind: 'any-name' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly tokens: readonly Token[] };

/** A UTF-16 code unit, or what stands for several. */
type Token = number | 'any' | 'star' | CharacterClass;
interface CharacterClass {
  readonly negated: boolean;
  /** Pairs of first and last code unit. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Steps that matching may still take; shared by all patterns of a run, so that hostile ones cannot hold it up. */
export interface MatchBudget {
  stepsLeft: number;
}

/** Longest pattern that is used, in UTF-16 code units. */
export const MAX_PATTERN_LENGTH = 1024;

const SLASH = 0x2f;

/**
 * Compiles one line of an ignore file. Syntax: git's, see gitignore(5); braces are ordinary characters.
 * Undefined for an empty line, a comment, and a pattern that git would never match (an open bracket, a lone backslash at the end).
 */
export function compilePathPattern(line: string): PathPattern | undefined {
  let rest = withoutTrailingSpaces(line.endsWith('\r') ? line.slice(0, -1) : line);
  if (rest === '' || rest.startsWith('#')) return undefined;
  const negated = rest.startsWith('!');
  if (negated) rest = rest.slice(1);
  const folderOnly = rest.endsWith('/');
  if (folderOnly) rest = rest.slice(0, -1);
  const anchored = rest.includes('/');
  if (rest.startsWith('/')) rest = rest.slice(1);
  const segments: Segment[] = [];
  for (const part of rest.split('/')) {
    const segment = compileSegment(part);
    if (segment === undefined) return undefined;
    if (segment.kind !== 'any-depth' || segments.at(-1)?.kind !== 'any-depth') segments.push(segment);
  }
  // `folder/**` means what is below the folder, not the folder itself.
  if (segments.at(-1)?.kind === 'any-depth') segments.push({ kind: 'any-name' });
  return { text: line, negated, folderOnly, anchored, segments };
}

function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 0x20) end -= 1;
  if (end === line.length) return line;
  let backslashes = 0;
  while (line.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
  return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}

function compileSegment(text: string): Segment | undefined {
  if (text === '') return undefined;
  if (/^\*{2,}$/u.test(text)) return { kind: 'any-depth' };
  if (text === '*') return { kind: 'any-name' };
  if (!/[*?[\\]/u.test(text)) return { kind: 'text', text };
  if (text.startsWith('*') && !/[*?[\\]/u.test(text.slice(1))) return { kind: 'suffix', text: text.slice(1) };
  const tokens = tokensOf(text);
  return tokens === undefined ? undefined : { kind: 'wildcard', tokens };
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star');
    } else if (character === '?') {
      tokens.push('any');
    } else if (character === '[') {
      const bracket = bracketAt(text, index);
      if (bracket === undefined) return undefined;
      tokens.push(bracket.characters);
      index = bracket.end;
    } else if (character === '\\') {
      index += 1;
      if (index === text.length) return undefined;
      tokens.push(text.charCodeAt(index));
    } else {
      tokens.push(text.charCodeAt(index));
    }
  }
  return tokens;
}

// The classes of git's wildmatch.c, which knows ASCII only.
const NAMED_CLASSES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  alnum: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  alpha: [
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  blank: [
    [0x20, 0x20],
    [0x09, 0x09],
  ],
  cntrl: [
    [0x00, 0x1f],
    [0x7f, 0x7f],
  ],
  digit: [[0x30, 0x39]],
  graph: [[0x21, 0x7e]],
  lower: [[0x61, 0x7a]],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  space: [
    [0x20, 0x20],
    [0x09, 0x0a],
    [0x0d, 0x0d],
  ],
  upper: [[0x41, 0x5a]],
  xdigit: [
    [0x30, 0x39],
    [0x41, 0x46],
    [0x61, 0x66],
  ],
};

/** The bracket expression at `start`, and the index of its closing bracket. */
function bracketAt(text: string, start: number): { characters: CharacterClass; end: number } | undefined {
  let index = start + 1;
  const negated = text[index] === '!' || text[index] === '^';
  if (negated) index += 1;
  const ranges: (readonly [number, number])[] = [];
  for (const first = index; index < text.length; index += 1) {
    if (text[index] === ']' && index > first) return { characters: { negated, ranges }, end: index };
    if (text.startsWith('[:', index)) {
      const close = text.indexOf(':]', index + 2);
      if (close !== -1) {
        const named = NAMED_CLASSES[text.slice(index + 2, close)];
        if (named === undefined) return undefined;
        ranges.push(...named);
        index = close + 1;
        continue;
      }
    }
    if (text[index] === '\\') index += 1;
    const low = text.charCodeAt(index);
    if (text[index + 1] !== '-' || text[index + 2] === ']' || index + 2 >= text.length) {
      ranges.push([low, low]);
      continue;
    }
    index += 2;
    if (text[index] === '\\') index += 1;
    const high = text.charCodeAt(index);
    // git reads the lower bound as a member of its own before it sees that the range is empty.
    ranges.push(low <= high ? [low, high] : [low, low]);
  }
  return undefined;
}

/**
 * Whether the pattern matches the path that `segments` from index `start` on make up; the folder before `start` is the one
 * that the pattern was written for. False once the budget is spent. Linear memory, at most quadratic time.
 */
export function matchesPath(
  pattern: PathPattern,
  segments: readonly string[],
  target: { readonly start: number; readonly isFolder: boolean; readonly budget: MatchBudget },
): boolean {
  if (pattern.folderOnly && !target.isFolder) return false;
  const { start, budget } = target;
  const last = segments.length - 1;
  const only = pattern.segments[0];
  if (pattern.segments.length === 1 && only !== undefined) {
    if (pattern.anchored && last !== start) return false;
    return matchesName(only, segments[last] ?? '', budget);
  }
  return matchesSegments(pattern, segments, target);
}

function matchesSegments(
  pattern: PathPattern,
  segments: readonly string[],
  { start, budget }: { readonly start: number; readonly budget: MatchBudget },
): boolean {
  const wanted = pattern.segments;
  let at = start;
  let next = 0;
  // `**` alone is written without a slash and matches at any depth, as do all patterns that are not anchored.
  let retryNext = pattern.anchored ? -1 : 0;
  let retryAt = start;
  while (at < segments.length) {
    const segment = wanted[next];
    if (segment?.kind === 'any-depth') {
      next += 1;
      retryNext = next;
      retryAt = at;
    } else if (segment !== undefined && matchesName(segment, segments[at] ?? '', budget)) {
      next += 1;
      at += 1;
    } else if (retryNext !== -1 && budget.stepsLeft > 0) {
      retryAt += 1;
      at = retryAt;
      next = retryNext;
    } else {
      return false;
    }
  }
  return next === wanted.length;
}

function matchesName(segment: Segment, name: string, budget: MatchBudget): boolean {
  budget.stepsLeft -= 1;
  if (budget.stepsLeft < 0) return false;
  if (segment.kind === 'text') return segment.text === name;
  if (segment.kind === 'suffix') return name.endsWith(segment.text);
  return segment.kind !== 'wildcard' || matchesTokens(segment.tokens, name, budget);
}

/** Remembers only the last star: an earlier one never has to give anything back, since the last can take what follows. */
function matchesTokens(tokens: readonly Token[], name: string, budget: MatchBudget): boolean {
  let at = 0;
  let next = 0;
  let retryNext = -1;
  let retryAt = 0;
  while (at < name.length) {
    budget.stepsLeft -= 1;
    if (budget.stepsLeft < 0) return false;
    const token = tokens[next];
    if (token === 'star') {
      next += 1;
      retryNext = next;
      retryAt = at;
    } else if (token !== undefined && matchesCharacter(token, name.charCodeAt(at))) {
      next += 1;
      at += 1;
    } else if (retryNext !== -1) {
      retryAt += 1;
      at = retryAt;
      next = retryNext;
    } else {
      return false;
    }
  }
  while (tokens[next] === 'star') next += 1;
  return next === tokens.length;
}

function matchesCharacter(token: Token, code: number): boolean {
  if (typeof token === 'number') return token === code;
  if (typeof token === 'string') return true;
  if (code === SLASH) return false;
  return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}
