import type { Report, Verdict } from '../model/report.ts';
import {
  comparisonInWords,
  counted,
  countedFindings,
  judgedInWords,
  severitiesInWords,
  suppressedInWords,
  verdictInWords,
} from './describe.ts';
import { showUnseen } from './escape.ts';
import type { Page, Section } from './page.ts';
import type { Style } from './paint.ts';

/** The last lines of what a person reads at a terminal: how much was found, how much was judged, and the verdict. */
export function closingLines(page: Page, report: Report): Section {
  const { counts } = report;
  const findings = countedFindings(report).length;
  const severities = severitiesInWords(counts.bySeverity);
  const suppressed = counts.suppressed === 0 ? '' : ` (and ${suppressedInWords(counts)})`;
  return [
    `${counted(findings, 'finding')}${severities === '' ? '' : `: ${severities}`}${suppressed}`,
    showUnseen(judgedInWords(report)),
    ...(report.comparison === undefined ? [] : [showUnseen(comparisonInWords(report))]),
    '',
    `${page.paint(VERDICT_STYLES[report.verdict], report.verdict)}: ${verdictInWords(report)}`,
  ];
}
const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = { passed: 'green', failed: 'red', incomplete: 'yellow' };
