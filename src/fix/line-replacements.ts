import type { TracedFinding } from '../model/finding.ts';
import { type LineEdit, splitLines } from './line-edit.ts';

/** An edit of the text that the edits before it have left, and the finding that it repairs. */
export interface FindingEdit {
  readonly finding: TracedFinding;
  readonly edit: LineEdit;
  /** An edit before has made it already, for another finding; this is where it would stand in the text as it was. */
  readonly isMade?: true;
}

/**
 * Lines of a text, at least one, from `start` to `end` (from 1, both of them included), what they become, and the findings
 * that this repairs.
 */
export interface LineReplacement {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly findings: readonly TracedFinding[];
}

/**
 * The edits as replacements of the text's own lines. They never meet, so that they can be made in any order, and all of them
 * together make what the edits make. New lines need one to stand beside: the one in front of them where `mayReplace` says so, else
 * the one behind them.
 */
export function lineReplacements(
  text: string,
  edits: readonly FindingEdit[],
  mayReplace: (line: number) => boolean,
): readonly LineReplacement[] {
  const count = splitLines(text).length;
  const { lines, stretches } = replay(text, edits);
  const widened = stretches.map((stretch) => (stretch.from < stretch.to ? stretch : widen(stretch, count, mayReplace)));
  const apart = joined(widened);
  return apart.map(({ from, to, findings }) => ({
    start: from + 1,
    end: to,
    lines: between(lines, from, to),
    findings,
  }));
}

/** What an edit touches of the text: its lines behind line `from`, up to line `to`. None where they are equal. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly findings: readonly TracedFinding[];
}

/** A line of the edited text; `line` is its number in the text where it was there, else 0. */
interface EditedLine {
  readonly text: string;
  readonly line: number;
}

function replay(
  text: string,
  edits: readonly FindingEdit[],
): { readonly lines: readonly EditedLine[]; readonly stretches: readonly Stretch[] } {
  const original = splitLines(text);
  const lines = original.map((one, index): EditedLine => ({ text: one, line: index + 1 }));
  const stretches = edits.map(({ finding, edit, isMade }): Stretch => {
    const [start, end] = [edit.start - 1, edit.start - 1 + edit.removed];
    if (isMade === true) return { from: start, to: end, findings: [finding] };
    const before = lines.slice(0, start).findLast(({ line }) => line > 0)?.line ?? 0;
    const behind = lines.slice(end).find(({ line }) => line > 0)?.line ?? original.length + 1;
    lines.splice(start, edit.removed, ...edit.added.map((one): EditedLine => ({ text: one, line: 0 })));
    return { from: before, to: behind - 1, findings: [finding] };
  });
  return { lines, stretches };
}

function widen(stretch: Stretch, count: number, mayReplace: (line: number) => boolean): Stretch {
  const { from, to } = stretch;
  const isFrontFree = from > 0 && (mayReplace(from) || from === count || !mayReplace(from + 1));
  return isFrontFree ? { ...stretch, from: from - 1 } : { ...stretch, to: to + 1 };
}

/** Stretches that meet are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else {
      const findings = [...last.findings, ...stretch.findings];
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to), findings };
    }
  }
  return apart;
}

/** The edited lines that stand where the lines behind `from`, up to `to`, stood. Both neighbours are still there. */
function between(lines: readonly EditedLine[], from: number, to: number): readonly string[] {
  const start = from === 0 ? 0 : lines.findIndex(({ line }) => line === from) + 1;
  const end = lines.findIndex(({ line }) => line === to + 1);
  return lines.slice(start, end < 0 ? lines.length : end).map((one) => one.text);
}
