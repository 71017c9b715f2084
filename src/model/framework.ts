import type { ProtectedData } from './data-scope.ts';

/**
 * How a control can be assessed; exactly one of these. `files`: its rules together settle it for what the files declare.
 * `partly`: files can show that it is not met, and cannot prove that it is. `uncovered`: files could tell, and no rule reads that
 * yet. `runtime`: a node, a cluster or an account must be asked. `manual`: people or documents decide.
 */
export const ASSESS = ['files', 'partly', 'uncovered', 'runtime', 'manual'] as const;
export type Assess = (typeof ASSESS)[number];

/**
 * What a rule says about a control. `full`: an object that meets the rule meets the control, as far as this object goes.
 * `partial`: it is one part of what the control asks.
 */
export interface Join {
  readonly rule: string;
  readonly covers: 'full' | 'partial';
  /** Why the rule moves this control, in one sentence. */
  readonly why: string;
  /**
   * Flags with which a pass proves nothing, since they hand the matter to a file that the rule does not read, or since the
   * framework does not take them as the rule does: `name` where it is given, `name=value`, and `!name` where it is left out.
   */
  readonly unless: readonly string[];
  /** Of a rule over whole sources: the inputs that it looks at, all of which must be there; absent: what the control needs. */
  readonly looksAt?: readonly string[];
}

/** One thing that a framework asks for. */
export interface Control {
  /** The framework's own number, or ours where it prints none. */
  readonly id: string;
  /** In our words. */
  readonly title: string;
  readonly section?: string;
  readonly level?: string;
  readonly assess: Assess;
  /** What must be among the files to assess it: names of `compliance/inputs.ts`, or kinds. All of them. */
  readonly needs: readonly string[];
  readonly rules: readonly Join[];
  /** Why it is not assessed from files, or not in full. */
  readonly reason?: string;
}

/** What auditors check: a benchmark, a standard or a law. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: { readonly publisher: string; readonly url?: string };
  readonly levels: readonly { readonly id: string; readonly meaning: string }[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly controls: readonly Control[];
  /** The data that it is about: `compliance.scope` says where that is. */
  readonly protects?: ProtectedData;
  /** The file of a team's own framework; absent for those that ship with Lintel. */
  readonly file?: string;
}
