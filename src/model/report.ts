import type { ClusterChanges } from './cluster-changes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FindingState, TracedFinding } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';
import type { Source } from './source.ts';

/** Whether the gate opens. `incomplete`: something that we were asked to judge was not judged. */
export type Verdict = 'passed' | 'failed' | 'incomplete';

/** One source, and what became of it. */
export interface SourceSummary {
  readonly source: Source;
  readonly resources: number;
  /** `judged`; `partial`: with something left out; `unchecked`: not at all. */
  readonly state: 'judged' | 'partial' | 'unchecked';
  readonly why?: string;
}

/** A program that made text for us. */
export interface Renderer {
  readonly name: 'helm' | 'kustomize' | 'kubectl';
  readonly version: string;
}

/**
 * By what objects were judged: Kubernetes' own types, a custom resource definition of the repository, of the user or of the bundled set; or why
 * they were not: the kind has no such version, no version of the target serves it, nobody knows the kind, or the file is for a program and no
 * object of the API.
 */
export const SCHEMA_STATES = [
  'core',
  'repository',
  'user',
  'bundled',
  'unknownVersion',
  'notServed',
  'unknownKind',
  'configuration',
] as const;
export type SchemaState = (typeof SCHEMA_STATES)[number];
/** Objects by state; those without any are left out. */
export type SchemaCounts = Readonly<Partial<Record<SchemaState, number>>>;

/** What part of the findings a run tells and counts; all are judged in any case. */
export type ReportScope = 'all' | 'new' | 'changed-resources' | 'changed-lines';

/** How a run stands to another state of the repository. */
export interface Comparison {
  /** The other state as it was asked for, or as it is known: `main`, `the target branch`. */
  readonly base: string;
  /** Its commit; absent where it could not be had. */
  readonly commit?: string;
  /** Findings of the other state that are there no more, in its order. */
  readonly fixed: readonly TracedFinding[];
  /** Unsuppressed findings by their state. */
  readonly counts: Readonly<Record<FindingState, number>>;
  /** What becomes of the rendered objects; absent where nobody asked, or the other state could not be had. */
  readonly cluster?: ClusterChanges;
}

/** Everything a run found out, in a stable order. Reporters turn it into text and add nothing of their own. */
export interface Report {
  readonly version: string;
  readonly sources: readonly SourceSummary[];
  readonly renderers: readonly Renderer[];
  /** The rules that judged, sorted by id. */
  readonly rules: readonly Rule[];
  /** Sorted by file, line, column, rule. Suppressed ones have `suppression`. */
  readonly findings: readonly TracedFinding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly verdict: Verdict;
  /** Whether something that we were asked to judge was not judged, whatever the verdict. */
  readonly isIncomplete: boolean;
  /** Absent: `all`. */
  readonly scope?: ReportScope;
  readonly comparison?: Comparison;
  /** Which part of a run this is that was split, from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
  readonly failOn: Severity | 'never';
  readonly counts: {
    /** Findings that count, by severity. */
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    /** How many of them by comments and annotations for other linters. */
    readonly suppressedForPeers: number;
    /** Unsuppressed findings that lie out of the scope. */
    readonly outOfScope: number;
    readonly resources: number;
    /** Documents or sources that we were asked to judge and did not. */
    readonly unchecked: number;
    /** Files with a YAML or JSON name that hold nothing for Kubernetes. */
    readonly notKubernetes: number;
    /** Resources by what their schema was, or why there was none; absent where no rule asked for schemas. */
    readonly schemas?: SchemaCounts;
  };
  /** Files counted as not Kubernetes, for `--verbose`. */
  readonly notKubernetes: readonly string[];
}
