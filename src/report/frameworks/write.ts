import type { ComplianceReport } from '../../model/compliance.ts';
import { frameworksCsv } from './csv.ts';
import { frameworksHtml } from './html.ts';
import { frameworksJson } from './json.ts';
import { frameworksMarkdown } from './markdown.ts';

/** The forms that a report on frameworks can have. */
export const FRAMEWORK_FORMATS = ['markdown', 'html', 'json', 'csv'] as const;
export type FrameworkFormat = (typeof FRAMEWORK_FORMATS)[number];

const WRITERS: Readonly<Record<FrameworkFormat, (report: ComplianceReport) => string>> = {
  markdown: frameworksMarkdown,
  html: frameworksHtml,
  json: frameworksJson,
  csv: frameworksCsv,
};

/** The report in one of its forms. */
export function writeFrameworks(report: ComplianceReport, format: FrameworkFormat): string {
  return WRITERS[format](report);
}
