import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { asSentence, countedFindings, subjectInWords } from './describe.ts';
import { forXml } from './xml.ts';

/**
 * Checkstyle's XML, which many tools for reviews read: files with their errors. What has no file, such as a chart that could
 * not be rendered, stands at the root. Source: the documentation of Checkstyle's XMLLogger.
 */
export function checkstyle(report: Report): string {
  const errors = [
    ...countedFindings(report).map(ofFinding),
    ...report.diagnostics
      .filter(({ level }) => level === 'error')
      .map(({ code, message, hint, at }): Entry => ({
        file: at?.file ?? '',
        text: entryText({
          line: at?.region?.start.line,
          column: at?.region?.start.column,
          level: 'error',
          message: `${asSentence(message)} ${hint}`,
          source: code,
        }),
      })),
  ];
  const files = [...groupBy(errors, ({ file }) => file)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
    ...files.map(
      ([file, entries]) =>
        `  <file name="${forXml(file || '.')}">\n${entries.map(({ text }) => text).join('')}  </file>\n`,
    ),
    '</checkstyle>\n',
  ].join('');
}

interface Entry {
  readonly file: string;
  readonly text: string;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'info',
  info: 'info',
};

function ofFinding(finding: TracedFinding): Entry {
  const { rule, severity, message, provenance } = finding;
  const start = provenance.home.region?.start;
  const subject = subjectInWords(finding);
  const words = [asSentence(message), rule.remediation, subject === '' ? '' : `(${subject})`]
    .filter((one) => one !== '')
    .join(' ');
  return {
    file: provenance.home.file,
    text: entryText({
      line: start?.line,
      column: start?.column,
      level: LEVELS[severity],
      message: words,
      source: rule.id,
    }),
  };
}

function entryText(entry: {
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly level: string;
  readonly message: string;
  readonly source: string;
}): string {
  const { line, column, level, message, source } = entry;
  const place = `${line === undefined ? '' : ` line="${line}"`}${column === undefined ? '' : ` column="${column}"`}`;
  return `    <error${place} severity="${level}" message="${forXml(message)}" source="lintel.${forXml(source)}"/>\n`;
}
