import type { Suppression } from './finding.ts';
import type { Control, Framework } from './framework.ts';
import type { Severity } from './severity.ts';

/**
 * What a run can say about a control. `partial`: no issue found, and the files cannot prove more. `attested`: people have said so,
 * with evidence. `excepted`: it is not met, and that has been accepted with a reason.
 */
export const CONTROL_STATES = ['fail', 'pass', 'partial', 'not-assessed', 'attested', 'excepted'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** Where evidence lies; line and column from 1, absent where only the file is known. */
export interface PlaceOfEvidence {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One observation that speaks for or against a control. */
export interface Evidence {
  readonly state: 'failed' | 'passed' | 'excepted';
  readonly rule: string;
  /** The object in words: `Deployment shop/web`. Empty for text that does not parse. */
  readonly object: string;
  readonly place: PlaceOfEvidence;
  /** Of a failure: the severity of the finding. */
  readonly severity?: Severity;
  /** Of a failure: what is wrong. */
  readonly message?: string;
  /** Of a failure: the text of the line, secrets replaced. */
  readonly seen?: string;
  /** Of a failure in a rendered source: from the text nearest the rendered one to home. */
  readonly chain: readonly (PlaceOfEvidence & { readonly role: string })[];
  /** Environments in which it is so, where there are several. */
  readonly environments: readonly string[];
  readonly exception?: Suppression;
}

/** What one rule found for a control. Objects are counted once each. */
export interface RuleEvidence {
  readonly id: string;
  readonly covers: 'full' | 'partial';
  readonly why: string;
  readonly checked: number;
  /** Those known to be well: none where a rule over whole sources has found something, which may speak for many. */
  readonly passed: number;
  readonly failed: number;
  readonly excepted: number;
}

/** What a person says about a control, and stands for. */
export interface Attestation {
  readonly framework: string;
  readonly control: string;
  readonly statement: string;
  readonly owner: string;
  /** Where the proof lies: an address, a document, a ticket. */
  readonly evidence: string;
  readonly ticket?: string;
  /** Day on which it was given, and the last one on which it counts; `YYYY-MM-DD`. */
  readonly date: string;
  readonly until: string;
}

/** A control, and what this run can say about it. */
export interface AssessedControl {
  readonly control: Control;
  readonly state: ControlState;
  /** Why the state is what it is, in a sentence. */
  readonly reason: string;
  readonly rules: readonly RuleEvidence[];
  readonly evidence: readonly Evidence[];
  /** How many objects that passed are not listed as evidence. */
  readonly unlisted: number;
  /** Inputs that were not among the files. */
  readonly missing: readonly string[];
  readonly attestation?: Attestation;
}

/** How many controls there are of each kind. */
export interface FrameworkSummary {
  readonly total: number;
  /** Those that files can decide, in full or in part, by rules that there are. */
  readonly assessable: number;
  /** Those of them about which this run can say something from files. */
  readonly assessed: number;
  readonly states: Readonly<Record<ControlState, number>>;
}

/** An input that was not found, and how many controls wait for it. */
export interface MissingInput {
  readonly input: string;
  /** `settings of the kubelet (KubeletConfiguration, …)`. */
  readonly words: string;
  readonly controls: number;
}

/** A framework, as a run assessed it. */
export interface AssessedFramework {
  readonly framework: Framework;
  readonly summary: FrameworkSummary;
  readonly controls: readonly AssessedControl[];
  /** The input that most controls wait for first. */
  readonly missing: readonly MissingInput[];
}
