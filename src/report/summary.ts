import { groupBy } from '../model/group-by.ts';
import type { Report } from '../model/report.ts';
import { type Tally, tallyByFile, tallyByRule } from './counts.ts';
import { closingLines } from './closing-lines.ts';
import { countedFindings } from './describe.ts';
import { forTerminal, withoutCommands } from './escape.ts';
import { cut, type Page, pageFor, type Section } from './page.ts';

/** How the summary is written. */
export interface SummaryOptions {
  /** Use ANSI colours. */
  readonly colour: boolean;
  /** Cells of the terminal's line; absent: nothing is cut. */
  readonly columns?: number;
  /** Also list the files beyond the first twenty. */
  readonly verbose?: boolean;
}

/** Files that are listed unless everything is asked for. */
const MOST_FILES = 20;

/** The report as counts, for a first look at many findings: by rule, by file, by what the run says of itself, and the verdict. */
export function summary(report: Report, options: SummaryOptions): string {
  const page = pageFor(options);
  const findings = countedFindings(report);
  const files = tallyByFile(findings);
  const shown = options.verbose === true ? files : files.slice(0, MOST_FILES);
  const byRule = tallyByRule(findings);
  const width = byRule.reduce((widest, [{ id }]) => Math.max(widest, id.length), 0);
  const rules = byRule.map(([rule, tally]) => ({ tally, words: `${rule.id.padEnd(width)}  ${rule.title}` }));
  const sections = [
    tallies(page, 'By rule', rules),
    [
      ...tallies(
        page,
        'By file',
        shown.map(([file, tally]) => ({ tally, words: file || '.' })),
      ),
      ...(files.length > shown.length ? [`  and ${files.length - shown.length} more files: --verbose lists them`] : []),
    ],
    told(page, report),
    closingLines(page, report),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .map((section) => section.map(withoutCommands).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** One that was counted, in words. */
interface Row {
  readonly tally: Tally;
  readonly words: string;
}

function tallies(page: Page, heading: string, rows: readonly Row[]): Section {
  if (rows.length === 0) return [];
  const hasNew = rows.some(({ tally }) => tally.news > 0);
  return [
    page.paint('heading', heading),
    '',
    ...rows.map(({ tally, words }) => {
      const news = hasNew ? `${tally.news} new`.padStart(10) : '';
      const counts = `${String(tally.findings).padStart(7)}${news}  `;
      const severity = page.paint(tally.worst, tally.worst) + ' '.repeat(WIDEST_SEVERITY - tally.worst.length);
      return `${counts}${severity}${cut(forTerminal(words), page.columns - counts.length - WIDEST_SEVERITY)}`;
    }),
  ];
}
/** `critical` and two blanks. */
const WIDEST_SEVERITY = 10;

/** What the run has to say of itself, counted by its code. */
function told(page: Page, { diagnostics }: Report): Section {
  if (diagnostics.length === 0) return [];
  const alike = groupBy(diagnostics, ({ level, code }) => `${level.padEnd(WIDEST_SEVERITY)}${code}`);
  return [
    page.paint('heading', 'Not checked, and worth knowing'),
    '',
    ...[...alike].map(([words, { length }]) => `${String(length).padStart(7)}  ${words}`),
  ];
}
