import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { RepoPath } from '../model/location.ts';
import { fileToEdit, fixText, type Reading } from './fix-text.ts';
import { lineEditBetween } from './line-edit.ts';
import type { FindingEdit } from './line-replacements.ts';

/** A file with its text before and after. */
export interface FixedFile {
  readonly file: RepoPath;
  readonly before: string;
  readonly after: string;
  /** What was done, in order: each edit is one of the text that those before it have left. */
  readonly edits: readonly FindingEdit[];
}

/** What came of trying to repair findings. */
export interface FixedFiles {
  readonly files: readonly FixedFile[];
  readonly fixed: readonly TracedFinding[];
  /** Findings that no edit is known for, and why. */
  readonly left: ReadonlyMap<TracedFinding, string>;
}

/** Edits the texts of the findings' homes, each finding in the text that the ones before it have left. Writes nothing. */
export function fixFiles(
  findings: readonly TracedFinding[],
  textOf: (file: RepoPath) => string | undefined,
  reading: Reading,
): FixedFiles {
  const files: FixedFile[] = [];
  const fixed: TracedFinding[] = [];
  const left = new Map<TracedFinding, string>();
  for (const [file, ofFile] of groupBy(findings, fileToEdit)) {
    const before = textOf(file);
    let text = before ?? '';
    const edits: FindingEdit[] = [];
    // From the last line up: an edit moves only the lines behind it, and those have been dealt with.
    for (const finding of ofFile.toSorted((a, b) => lineOf(b) - lineOf(a))) {
      const attempt =
        before === undefined
          ? { kind: 'none' as const, why: 'its file could not be read' }
          : fixText(text, finding, reading);
      if (attempt.kind === 'none') left.set(finding, attempt.why);
      else {
        edits.push(...editFor(finding, { before: before ?? '', text, after: attempt.text }, reading));
        text = attempt.text;
        fixed.push(finding);
      }
    }
    if (before !== undefined && text !== before) files.push({ file, before, after: text, edits });
  }
  return { files, fixed, left };
}

/** What is done for a finding. Two of them may need the same value of a chart: then nothing is left to do for the second. */
function editFor(
  finding: TracedFinding,
  { before, text, after }: { readonly before: string; readonly text: string; readonly after: string },
  reading: Reading,
): readonly FindingEdit[] {
  if (after !== text) return [{ finding, edit: lineEditBetween(text, after) }];
  const alone = fixText(before, finding, reading);
  return alone.kind === 'none' || alone.text === before
    ? []
    : [{ finding, edit: lineEditBetween(before, alone.text), isMade: true }];
}

function lineOf({ provenance: { home } }: TracedFinding): number {
  return home.region?.start.line ?? 0;
}
