import type { RuleTexts } from '../model/rule.ts';
import type { Crosswalk } from './crosswalk.ts';

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

/** How a report is written, beside its form. */
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
