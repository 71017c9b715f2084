import { readFileSync } from 'node:fs';
import {
  compilePathPattern,
  MAX_PATTERN_LENGTH,
  type MatchBudget,
  matchesPath,
  type PathPattern,
} from '../config/path-pattern.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RepoPath } from '../model/location.ts';

/** Names of the files that say what not to walk; a verdict of the later one wins. */
export const IGNORE_FILES = ['.gitignore', '.lintelignore'] as const;
export type IgnoreFile = (typeof IGNORE_FILES)[number];

/** Patterns of one ignore file that are used; the rest is told by a diagnostic. */
const MAX_PATTERNS = 10_000;
/** Bytes of an ignore file that are read. */
const MAX_BYTES = 1024 * 1024;
/** Steps that all matching of a run may take: some seconds. Ordinary repositories need a few per file. */
const MATCH_STEPS = 500_000_000;

/** What one ignore file says about everything below its folder. */
export interface IgnoreLayer {
  readonly name: IgnoreFile | 'exclude';
  /** How many folders lie between the root and the file. */
  readonly depth: number;
  readonly patterns: readonly PathPattern[];
}

/** A fresh budget for one run. */
export function openBudget(): MatchBudget {
  return { stepsLeft: MATCH_STEPS };
}

/** The patterns of the configuration's `exclude`, which speak from the root and have the last word. */
export function excludeLayer(exclude: readonly string[]): IgnoreLayer {
  return {
    name: 'exclude',
    depth: 0,
    patterns: exclude.map(compilePathPattern).filter((pattern) => pattern !== undefined),
  };
}

/**
 * Reads an ignore file. `file` is its path in the repository, `depth` how deep its folder lies, `absolute` where it is on disk.
 * Unreadable and overlong parts are left out and told by a diagnostic: ignoring less means checking more.
 */
export function readIgnoreFile(
  absolute: string,
  { name, file, depth }: { readonly name: IgnoreFile; readonly file: RepoPath; readonly depth: number },
): { readonly layer: IgnoreLayer; readonly diagnostics: readonly Diagnostic[] } {
  let text: string;
  try {
    text = readFileSync(absolute, 'utf8');
  } catch {
    const notRead = unusedPattern(
      file,
      undefined,
      'could not be read, so nothing is ignored by it',
      'Make the file readable.',
    );
    return { layer: { name, depth, patterns: [] }, diagnostics: [notRead] };
  }
  const diagnostics: Diagnostic[] = [];
  if (text.length > MAX_BYTES) {
    text = text.slice(0, MAX_BYTES);
    diagnostics.push(
      unusedPattern(file, undefined, 'is longer than 1 MiB, and only its beginning is used', 'Use fewer patterns.'),
    );
  }
  const patterns: PathPattern[] = [];
  for (const [index, line] of (text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n').entries()) {
    if (line.length > MAX_PATTERN_LENGTH) {
      const line1 = index + 1;
      diagnostics.push(
        unusedPattern(
          file,
          line1,
          `has a pattern of ${line.length} characters, which is not used`,
          'A pattern has at most 1024 characters.',
        ),
      );
      continue;
    }
    const pattern = compilePathPattern(line);
    if (pattern === undefined) continue;
    if (patterns.length === MAX_PATTERNS) {
      const what = `has more than ${MAX_PATTERNS} patterns; those from here on are not used`;
      diagnostics.push(unusedPattern(file, index + 1, what, 'Replace them by fewer, wider patterns.'));
      break;
    }
    patterns.push(pattern);
  }
  return { layer: { name, depth, patterns }, diagnostics };
}

function unusedPattern(file: RepoPath, line: number | undefined, what: string, hint: string): Diagnostic {
  const at = { line: line ?? 1, column: 1, offset: 0 };
  return {
    code: 'ignore-pattern',
    level: 'warning',
    message: line === undefined ? `${file} ${what}` : `Line ${line} of ${file} ${what}`,
    hint,
    at: line === undefined ? { file } : { file, region: { start: at, end: at } },
  };
}

/** Told when the budget for matching is spent. */
export function budgetSpent(): Diagnostic {
  return {
    code: 'ignore-pattern',
    level: 'warning',
    message: 'The ignore patterns take too long to match, so those left to match are not used.',
    hint: 'Write patterns with fewer `*`, or fewer of them.',
  };
}

/**
 * Whether the layers say to leave out the path that `segments` make up. Layers are in the order of their depth. Later patterns win over
 * earlier ones, deeper files over higher ones, `.lintelignore` over `.gitignore`, and `exclude` over both.
 */
export function isIgnored(
  layers: readonly IgnoreLayer[],
  segments: readonly string[],
  target: { readonly isFolder: boolean; readonly budget: MatchBudget },
): boolean {
  return (
    verdictOf('exclude', layers, segments, target) ??
    verdictOf('.lintelignore', layers, segments, target) ??
    verdictOf('.gitignore', layers, segments, target) ??
    false
  );
}

function verdictOf(
  name: IgnoreLayer['name'],
  layers: readonly IgnoreLayer[],
  segments: readonly string[],
  { isFolder, budget }: { readonly isFolder: boolean; readonly budget: MatchBudget },
): boolean | undefined {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    if (layer === undefined || layer.name !== name) continue;
    for (let at = layer.patterns.length - 1; at >= 0; at -= 1) {
      const pattern = layer.patterns[at];
      if (pattern !== undefined && matchesPath(pattern, segments, { start: layer.depth, isFolder, budget }))
        return !pattern.negated;
    }
  }
  return undefined;
}
