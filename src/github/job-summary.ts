import type { Report } from '../model/report.ts';
import { markdown, MOST_SUMMARY_BYTES } from '../report/markdown.ts';
import type { Links } from './blob-links.ts';
import type { FrameworksReport } from './frameworks-report.ts';

/** The job summary: the report with links into the commit, and a table of the frameworks that were asked for. Never above what GitHub takes. */
export function jobSummary(
  report: Report,
  { links, frameworks }: { readonly links: Links; readonly frameworks: FrameworksReport | undefined },
): string {
  const table = frameworks?.markdown ?? '';
  const mostBytes = MOST_SUMMARY_BYTES - Buffer.byteLength(table);
  return markdown(report, { ...links, mostBytes }) + table;
}
