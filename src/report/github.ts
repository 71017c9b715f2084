import type { TracedFinding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { counted } from './describe.ts';
import { forWorkflowCommandData, forWorkflowCommandProperty, showUnseen } from './escape.ts';
import { shorten } from './shorten.ts';

/** The runner drops what comes after the tenth of a level in a step. Source: actions/runner, `_maxCountPerIssueType`. */
const MOST_OF_A_LEVEL = 10;
/** The runner cuts a longer message. Source: actions/runner, `_maxIssueMessageLength`. */
const LONGEST_MESSAGE = 4096;
/** Findings have the room; a broken input must be told as well, but not a hundred of them. */
const MOST_DIAGNOSTICS = 3;

export interface GithubOptions {
  /** Whether a finding is to be shown; all are where this is left out. Used to keep to the lines of a pull request. */
  readonly shows?: (finding: TracedFinding) => boolean;
}

/**
 * Workflow commands that GitHub's runner turns into annotations: at most ten of a level, worst first, of one severity those
 * on changed lines first, the last of them saying how much is not shown, and where it is. Nothing but commands is printed; an empty text when there is nothing to say.
 */
export function github(report: Report, options: GithubOptions = {}): string {
  const { ofFindings, ofDiagnostics } = annotationsOf(report, options.shows);
  const commands = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withinLimit(
      ofDiagnostics.filter((one) => one.level === level),
      ofFindings.filter((one) => one.level === level),
    ),
  );
  return commands.map((one) => `${commandOf(one)}\n`).join('');
}

function withinLimit(diagnostics: readonly Annotation[], findings: readonly Annotation[]): readonly Annotation[] {
  const room = MOST_OF_A_LEVEL - Math.min(findings.length, MOST_OF_A_LEVEL - MOST_DIAGNOSTICS);
  const all = [...diagnostics.slice(0, room), ...findings, ...diagnostics.slice(room)];
  const [first] = all;
  if (first === undefined || all.length <= MOST_OF_A_LEVEL) return all;
  const rest = all.slice(MOST_OF_A_LEVEL - 1);
  const hidden = rest.reduce((sum, one) => sum + one.tells, 0);
  const note: Annotation = {
    level: first.level,
    title: `Lintel: ${hidden} more`,
    lines: [
      `${hidden} more of this level are not shown here: see the job summary or the full report.`,
      ...filesOf(rest),
    ],
    tells: hidden,
  };
  return [...all.slice(0, MOST_OF_A_LEVEL - 1), note];
}

/** How many files the last annotation names. */
const MOST_FILES = 10;

/** `In deploy/web.yaml (3), deploy/api.yaml (1).`, those with most first. */
function filesOf(annotations: readonly Annotation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { at, tells } of annotations) {
    if (at !== undefined && at.file !== '') counts.set(at.file, (counts.get(at.file) ?? 0) + tells);
  }
  if (counts.size === 0) return [];
  const files = [...counts].toSorted(([, a], [, b]) => b - a);
  const named = files.slice(0, MOST_FILES).map(([file, count]) => `${file} (${count})`);
  const others = files.length > MOST_FILES ? ` and ${counted(files.length - MOST_FILES, 'other file')}` : '';
  return [`In ${named.join(', ')}${others}.`];
}

function commandOf({ level, at, columns, title, lines }: Annotation): string {
  const line = at?.region?.start.line;
  const properties = [
    ...(at === undefined ? [] : [['file', at.file]]),
    ...(line === undefined
      ? []
      : [
          ['line', String(line)],
          ['endLine', String(line)],
        ]),
    ...(columns === undefined
      ? []
      : [
          ['col', String(columns.start)],
          ['endColumn', String(columns.end)],
        ]),
    ['title', title],
  ];
  const written = properties.map(([key, value]) => `${key ?? ''}=${forWorkflowCommandProperty(value ?? '')}`).join(',');
  return `::${level} ${written}::${messageOf(lines)}`;
}

/** The lines as the runner decodes them, cut before the runner would. */
function messageOf(lines: readonly string[]): string {
  const whole = lines.map(showUnseen).join('\n');
  const kept = shorten(whole, LONGEST_MESSAGE);
  return kept.split('\n').map(forWorkflowCommandData).join('%0A');
}
