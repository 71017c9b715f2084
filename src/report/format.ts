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
  'summary',
] as const;
export type Format = (typeof FORMATS)[number];

/** How a report is written, beside its form. */
export interface WriteOptions {
  /** Why rules are there, and their examples: what SARIF shows of them. */
  readonly texts: ReadonlyMap<string, RuleTexts>;
  /** For a terminal: use ANSI colours. */
  readonly colour: boolean;
  /** For a terminal: cells of its line. */
  readonly columns?: number;
  /** For a terminal: also list what is suppressed, what is not Kubernetes, and every source. */
  readonly verbose: boolean;
  /** Write suppressed findings to SARIF as well. */
  readonly full: boolean;
  /** Tells several SARIF runs of one commit apart. */
  readonly category?: string;
  /** To the controls of the frameworks that were asked for. */
  readonly crosswalk?: Crosswalk;
}
