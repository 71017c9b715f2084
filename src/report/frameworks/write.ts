import type { ComplianceReport } from '../../model/compliance-report.ts';
import { frameworksCklb } from './cklb.ts';
import { frameworksCsv } from './csv.ts';
import { frameworksHtml } from './html.ts';
import { frameworksJson } from './json.ts';
import { frameworksJunit } from './junit.ts';
import { frameworksMarkdown } from './markdown.ts';
import { frameworksOscal } from './oscal/assessment-results.ts';
import { frameworksOscalCatalog } from './oscal/catalog.ts';
import { frameworksOscalComponent } from './oscal/component-definition.ts';
import { frameworksSarif } from './sarif.ts';

/** The forms that a report on frameworks can have. */
export const FRAMEWORK_FORMATS = [
  'markdown',
  'html',
  'json',
  'csv',
  'junit',
  'sarif',
  'oscal',
  'oscal-component',
  'oscal-catalog',
  'cklb',
] as const;
export type FrameworkFormat = (typeof FRAMEWORK_FORMATS)[number];

const WRITERS: Readonly<Record<FrameworkFormat, (report: ComplianceReport) => string>> = {
  markdown: frameworksMarkdown,
  html: frameworksHtml,
  json: frameworksJson,
  csv: frameworksCsv,
  junit: frameworksJunit,
  sarif: frameworksSarif,
  oscal: frameworksOscal,
  'oscal-component': frameworksOscalComponent,
  'oscal-catalog': frameworksOscalCatalog,
  cklb: frameworksCklb,
};

/** The report in one of its forms. */
export function writeFrameworks(report: ComplianceReport, format: FrameworkFormat): string {
  return WRITERS[format](report);
}
