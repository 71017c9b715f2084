import type { Limits } from '../config/config.ts';
import type { FixedFile } from '../fix/fix-files.ts';
import { lineReplacements, type LineReplacement } from '../fix/line-replacements.ts';
import { secretLinesOf } from '../fix/secret-lines.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { RepoPath } from '../model/location.ts';
import { rankOf } from '../model/severity.ts';
import { showUnseen } from '../report/escape.ts';
import { isWithinOne, type LineRange } from './hunk-lines.ts';

/** A change that can be suggested on lines of a file. */
export interface Suggestion extends LineReplacement {
  readonly file: RepoPath;
}

/** What can be suggested, and how many findings have a fix that cannot, by the reason: a clause. */
export interface Suggestions {
  readonly all: readonly Suggestion[];
  readonly left: ReadonlyMap<string, number>;
}

/** What a file's suggestions have to keep to. */
export interface SuggestionBounds {
  /** The lines that the pull request shows of a file. */
  rangesOf(file: RepoPath): readonly LineRange[];
  /** What all rules have found. */
  readonly findings: readonly TracedFinding[];
  readonly limits: Limits;
}

/** The changes of files as suggestions, the worst findings first. */
export function suggestionsOf(files: readonly FixedFile[], bounds: SuggestionBounds): Suggestions {
  const left = new Map<string, number>();
  const all = files.flatMap((one) => {
    const ranges = bounds.rangesOf(one.file);
    const secrets = secretLinesOf(one.file, one.before, bounds);
    return replacementsOf(one, ranges).flatMap((replacement): readonly Suggestion[] => {
      const why = obstacleOf(replacement, ranges, secrets);
      if (why === undefined) return [{ ...replacement, file: one.file }];
      left.set(why, (left.get(why) ?? 0) + replacement.findings.length);
      return [];
    });
  });
  return { all: all.toSorted((a, b) => rankOfWorst(b) - rankOfWorst(a)), left };
}

/** The changes of a file as replacements of its lines, which stand where the ranges show them if they can. */
export function replacementsOf(
  { before, edits }: Pick<FixedFile, 'before' | 'edits'>,
  ranges: readonly LineRange[],
): readonly LineReplacement[] {
  return lineReplacements(before, edits, (line) => isWithinOne(ranges, { start: line, end: line }));
}

function obstacleOf(
  replacement: LineReplacement,
  ranges: readonly LineRange[],
  secrets: ReadonlySet<number>,
): string | undefined {
  const { start, end, lines } = replacement;
  if (!isWithinOne(ranges, replacement)) return 'the pull request does not show their lines';
  for (let line = start; line <= end; line += 1) if (secrets.has(line)) return 'a secret stands on their lines';
  return lines.every(canBeSeen) ? undefined : 'characters that nobody can see stand on their lines';
}

/** What is suggested is taken over as it is, so that it cannot be written in another way for the reader's sake. */
function canBeSeen(line: string): boolean {
  const shown = line.replace(/\r$/u, '').replaceAll('\t', '');
  return showUnseen(shown) === shown;
}

function rankOfWorst({ findings }: Suggestion): number {
  return findings.reduce((worst, { severity }) => Math.max(worst, rankOf(severity)), 0);
}
