import type { ControlState, Evidence } from './compliance.ts';
import type { Severity } from './severity.ts';

/**
 * How a control stands to what it was. `breaks`: it fails, and did not. `worsens`: it failed before, and more counts against it now.
 * `loses`: less is shown than was. `accepts`: what is not met has been accepted. `unclear`: one of the two states could not be judged
 * there. `eases`: it still fails, and less counts against it. `repairs`: it was not met, and nothing speaks against it now.
 * `gains`: more is shown than was.
 */
export const CHANGE_KINDS = ['breaks', 'worsens', 'loses', 'accepts', 'unclear', 'eases', 'repairs', 'gains'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A control that is not what it was. */
export interface ControlChange {
  readonly control: string;
  readonly title: string;
  readonly kind: ChangeKind;
  /** Absent where the framework did not have the control. */
  readonly before?: ControlState;
  readonly now: ControlState;
  /** Findings that came and that went. Where only their number is known, at least so many. */
  readonly brought: number;
  readonly fixed: number;
  /** The findings that came; empty where only their number is known. */
  readonly evidence: readonly Evidence[];
}

/** The controls of a framework that are not what they were, what to look at first at the top. */
export interface FrameworkChange {
  readonly framework: string;
  readonly title: string;
  readonly controls: readonly ControlChange[];
}

/** What a change to the repository does to controls: how things stand to another state of it. */
export type ComplianceChange =
  | {
      readonly kind: 'compared';
      /** The other state as it was asked for, and its commit. */
      readonly base: string;
      readonly commit: string;
      readonly frameworks: readonly FrameworkChange[];
    }
  | { readonly kind: 'unknown'; readonly base: string; readonly why: string };

/** How a control stood in a run. */
export interface ControlStand {
  readonly state: ControlState;
  /** Findings that counted against it. */
  readonly failures: number;
}

/** How a framework stood in a run. */
export interface FrameworkStand {
  readonly version: string;
  readonly total: number;
  readonly assessable: number;
  readonly assessed: number;
  readonly controls: ReadonlyMap<string, ControlStand>;
}

/** What is kept of a run: counts and states, and nothing that files say. */
export interface HistoryRun {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly commit?: string;
  /** Of the tool. */
  readonly version: string;
  readonly ruleSet: string;
  /** Inputs that could not be judged. */
  readonly unjudged: number;
  /** Findings that counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly frameworks: ReadonlyMap<string, FrameworkStand>;
}

/** What became of the controls since an earlier run. */
export interface SinceRun {
  readonly kind: 'last-run' | 'tag' | 'ref';
  /** The tag, or what `--since` named; for the last run its date. */
  readonly name: string;
  readonly run: HistoryRun;
  /** Whether other rules or frameworks judged then, so that a change need not be the repository's. */
  readonly isOtherRuleSet: boolean;
  readonly frameworks: readonly FrameworkChange[];
}

/** Lines of a history that are not read: no JSON of ours, of another program or a newer version, and of runs over other paths. */
export interface SkippedLines {
  readonly broken: number;
  readonly foreign: number;
  readonly otherPaths: number;
}

/** How things went over time. */
export interface ComplianceHistory {
  /** Oldest first, this run last; as many as a reader can take in. */
  readonly runs: readonly HistoryRun[];
  /** Earlier runs over the same paths, those that are not listed among them. */
  readonly earlier: number;
  readonly since: readonly SinceRun[];
  readonly skipped: SkippedLines;
  /** What a reader is to know of it, in sentences. */
  readonly notes: readonly string[];
}
