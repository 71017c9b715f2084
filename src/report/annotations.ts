import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { rankOf } from '../model/severity.ts';
import { type Block, blocksOf } from './blocks.ts';
import { asSentence, countedFindings, subjectInWords } from './describe.ts';

/** How GitHub shows an annotation. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';
/** What is to be read at a line of a pull request. Not yet escaped. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Absent where no file is meant. */
  readonly at?: Location;
  readonly columns?: Block['columns'];
  readonly title: string;
  readonly lines: readonly string[];
  /** How many findings or diagnostics it tells. */
  readonly tells: number;
}

/**
 * Annotations of what counts: one for each line, the worst first, of one severity those on changed lines first; and one for each
 * diagnostic that is more than a note.
 */
export function annotationsOf(
  report: Report,
  shows: (finding: TracedFinding) => boolean = () => true,
): { readonly ofFindings: readonly Annotation[]; readonly ofDiagnostics: readonly Annotation[] } {
  const blocks = blocksOf(countedFindings(report).filter(shows)).toSorted(
    (a, b) =>
      rankOf(b.findings[0].severity) - rankOf(a.findings[0].severity) ||
      Number(isOnChangedLine(b)) - Number(isOnChangedLine(a)),
  );
  return {
    ofFindings: blocks.map(annotationOfBlock),
    ofDiagnostics: report.diagnostics.toSorted(gateFirst).flatMap(annotationOfDiagnostic),
  };
}

const LEVELS: Readonly<Record<TracedFinding['severity'], AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** GitHub shows what stands on other lines of a pull request apart from it. */
function isOnChangedLine({ findings }: Block): boolean {
  return findings.some((finding) => finding.isOnChangedLine === true);
}

function annotationOfBlock(block: Block): Annotation {
  const [worst] = block.findings;
  const subjects = new Set(block.findings.map(subjectInWords));
  const shared = subjects.size === 1 ? subjectInWords(worst) : '';
  return {
    level: LEVELS[worst.severity],
    at: block.at,
    ...(block.columns === undefined ? {} : { columns: block.columns }),
    title: `Lintel: ${[...new Set(block.findings.map((finding) => finding.rule.id))].join(', ')}${block.findings.some(({ state }) => state === 'new') ? ' (new)' : ''}`,
    lines: [
      ...block.findings.flatMap((finding) => [
        `${finding.severity}: ${asSentence(finding.message)} ${finding.rule.remediation}`,
        ...(shared === '' ? [subjectInWords(finding)] : []),
      ]),
      shared,
      block.at.region === undefined ? '(somewhere in this file)' : '',
    ].filter((line) => line !== ''),
    tells: block.findings.length,
  };
}

/** What changes the gate is to be seen by whoever approves the change, whatever else there is to tell. */
function gateFirst(a: Diagnostic, b: Diagnostic): number {
  return Number(b.code === 'gate-weakened') - Number(a.code === 'gate-weakened');
}

/** What was not judged is an error here too: the run is incomplete by it. Notes are for the other reports. */
function annotationOfDiagnostic(one: Diagnostic): readonly Annotation[] {
  if (one.level === 'note') return [];
  return [
    {
      level: one.level,
      ...(one.at === undefined || one.at.file === '' ? {} : { at: one.at }),
      title: `Lintel: ${one.level === 'error' ? 'not checked' : 'worth knowing'} (${one.code})`,
      lines: [one.message, one.hint].filter((line) => line !== ''),
      tells: 1,
    },
  ];
}
