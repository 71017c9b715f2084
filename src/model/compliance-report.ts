import type { AssessedFramework } from './compliance.ts';
import type { ComplianceChange, ComplianceHistory } from './compliance-change.ts';
import type { ScopeCensus } from './data-scope.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A report on frameworks: what every form of it is written from. */
export interface ComplianceReport {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The commit that was judged, where it is known. */
  readonly commit?: string;
  readonly frameworks: readonly AssessedFramework[];
  /** The rules that judged, sorted by id. */
  readonly rules: readonly Rule[];
  /** Objects and sources judged, and inputs that could not be judged. */
  readonly resources: number;
  readonly sources: number;
  readonly unjudged: readonly string[];
  /** Exceptions that are past their date and count no longer, in sentences. */
  readonly expired: readonly string[];
  /** Where protected data is said to be, and the ways to it; absent where nobody has said so. */
  readonly scopes?: readonly ScopeCensus[];
  /** Thresholds that do not hold, in sentences; empty where the gate is open. */
  readonly broken: readonly string[];
  /** What judged: a digest of the rules with their parameters and of the frameworks, `sha256:` and 64 hexadecimal digits. */
  readonly ruleSet: string;
  /** Findings that count, by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Address of the run that wrote it, where a CI system says so. */
  readonly runUrl?: string;
  /** Where it was compared with another state of the repository. */
  readonly change?: ComplianceChange;
  /** Where a history is kept. */
  readonly history?: ComplianceHistory;
}
