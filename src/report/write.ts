import type { Report } from '../model/report.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { Crosswalk } from './crosswalk.ts';
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';
import { text, textInPieces } from './text.ts';

/** The forms that a report can have. */
export const FORMATS = [
  'text',
  'sarif',
  'json',
  'github',
  'markdown',
  'junit',
  'gitlab',
  'rdjson',
  'checkstyle',
] as const;
export type Format = (typeof FORMATS)[number];

export interface WriteOptions {
  readonly texts: ReadonlyMap<string, RuleTexts>;
  readonly colour: boolean;
  readonly columns?: number;
  readonly verbose: boolean;
  readonly full: boolean;
  readonly category?: string;
  /** To the controls of the frameworks that were asked for. */
  readonly crosswalk?: Crosswalk;
}

/** The report in one of its forms. */
export function write(report: Report, format: Format, options: WriteOptions): string {
  return WRITERS[format](report, options);
}

/** The same, piece by piece where the form allows it. */
export function writeInPieces(report: Report, format: Format, options: WriteOptions): Iterable<string> {
  return format === 'text' ? textInPieces(report, options) : [write(report, format, options)];
}

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
};
