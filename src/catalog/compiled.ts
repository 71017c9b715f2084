import type { Data } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyCheck, Rule, SetCheck } from '../model/rule.ts';
import type { Peers } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import type { AnchorRoot } from './anchor.ts';
import type { GuardPath } from './guards.ts';

/**
 * What expressions see of where the walk stands. What a scope does not have is undefined, and the checker refuses rules that
 * read it. One object, so that a call passes one value for all of them.
 */
export interface Seen {
  readonly object: unknown;
  readonly template: unknown;
  readonly pod: unknown;
  readonly container: unknown;
  readonly rule: unknown;
  readonly flags: unknown;
  readonly containerType: unknown;
  readonly component: unknown;
}

/** A compiled expression: what is seen and the member, parameters and variables of the rule in, a CEL value or error out. */
export type Expression = (seen: Seen, item: unknown, key: unknown, params: unknown, variables: unknown) => unknown;

/**
 * A rule's condition, variables and expressions as one function, since most that V8 compiles for a short run is this.
 * Takes whether the strict arm counts, and where to leave the variables for what is said of a failure.
 * Gives true where all is well or the rule is not for this, `MAIN_FAILS` or `STRICT_FAILS`, or CEL's error.
 */
export type Test = (seen: Seen, item: unknown, key: unknown, params: unknown, strict: boolean, left: Left) => unknown;

/** What a `Test` gives where an arm says no. */
export const MAIN_FAILS = 1;
export const STRICT_FAILS = 2;

/** Where a `Test` leaves what its verdict does not say. */
export interface Left {
  /** The rule's variables by name, of a failure. */
  variables: Readonly<Record<string, unknown>> | undefined;
  /** Made true where the rule's condition says that it is not for this; never made false. */
  isAway: boolean;
  /** Told to the test: flags that are not given may be set elsewhere. */
  isPart: boolean;
}

/** Text with holes: one more text than holes. */
export interface Message {
  readonly texts: readonly string[];
  readonly holes: readonly Expression[];
}

export type CompiledSegment = string | number | Expression;
/** Where a finding stands, with computed segments. */
export interface CompiledAnchor {
  readonly root: AnchorRoot;
  readonly segments: readonly CompiledSegment[];
}

/** The list or map whose members a rule judges one by one. */
export interface Each {
  readonly root: AnchorRoot;
  readonly segments: readonly (string | number | { readonly every: 'item' | 'value' })[];
}

/** One reading of a rule: the plain one, or the strict one. */
export interface Arm {
  readonly message: Message;
  readonly severity?: Severity;
  readonly peers?: Peers;
}

/** What a CEL rule says when its test fails. */
export interface Telling {
  readonly main: Arm;
  readonly strict?: Arm;
  readonly grades: readonly { readonly when: Expression; readonly severity: Severity }[];
  /** Checks of other linters that find nothing where the condition is true; absent where there are none. */
  readonly passedBy?: readonly { readonly when: Expression; readonly peers: Peers }[];
  readonly anchors: readonly CompiledAnchor[];
}

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly kinds?: readonly string[];
  readonly component?: readonly string[];
  readonly params: Readonly<Record<string, Data>>;
  readonly aliases: readonly string[];
  readonly each?: Each;
  /** Where the object has none of these, the test is true, and so it is not asked. */
  readonly guards?: readonly GuardPath[];
  /** A CEL rule's test, made when it is first asked for: most rules meet nothing that they are for. */
  readonly test?: () => Test;
  /** With `test`. */
  readonly telling?: () => Telling;
  /** For scope set, instead of `test`. */
  readonly check?: SetCheck;
  /** With `check`: whose reading the strict one is. */
  readonly strictPeers?: Peers;
  /** Kinds whose objects `check` reads; `*` for the names of all. */
  readonly uses?: readonly string[];
  /** Lists in `params`: while all of them are empty, the rule has looked at nothing. */
  readonly needsParams?: readonly string[];
  /** For an admission policy, instead of `check`; absent where nothing of the policy can be judged. */
  readonly policy?: PolicyCheck;
  /** With `policy`: whether it reads objects of a kind. */
  readonly reads?: (apiVersion: string, kind: string) => boolean;
  /** With `policy`: whether it looks up objects of a kind by their names, in other sets too. */
  readonly looksUp?: (apiVersion: string, kind: string) => boolean;
  /** What there is to say of the rule itself in every run that has it. */
  readonly told?: readonly Diagnostic[];
}
