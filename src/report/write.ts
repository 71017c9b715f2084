import type { Report } from '../model/report.ts';
import { checkstyle } from './checkstyle.ts';
import type { Format, WriteOptions } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { text } from './text.ts';

/**
 * The report in one of its forms. Left out, there are no colours and nothing is wrapped, what is suppressed is counted and not
 * listed, and SARIF describes rules without what `loadTexts` gives.
 */
export function write(report: Report, format: Format, options: Partial<WriteOptions> = {}): string {
  return WRITERS[format](report, { ...PLAINEST, ...options });
}

const PLAINEST: WriteOptions = { texts: new Map(), colour: false, verbose: false, full: false };

const WRITERS: Readonly<Record<Format, (report: Report, options: WriteOptions) => string>> = {
  text,
  sarif,
  json: (report) => json(report),
  github: (report) => github(report),
  markdown: (report) => markdown(report),
  junit,
  gitlab,
  rdjson,
  checkstyle,
  summary,
};
