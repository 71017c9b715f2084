import type { Data } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/severity.ts';
import type { PolicyObject, Written } from './policy-object.ts';
import type { Subject } from './subject.ts';
import type { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** Whether a policy is for an object; a text says why that cannot be known without a cluster. */
export type Matching = boolean | Unknown;

/** Says whether an object is meant. Pure. */
export type Matcher = (subject: Subject, world: World) => Matching;

/** CEL under a name. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Written;
}

/** A condition that an object must meet, and what is said when it does not. */
export interface Validation {
  readonly expression: Written;
  readonly message?: string;
  readonly messageExpression?: Written;
}

/** Where a binding has its parameters from. */
export type Params =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly value: Data }
  | {
      readonly kind: 'wanted';
      readonly apiVersion: string;
      readonly paramKind: string;
      /** Absent with a selector. */
      readonly name?: string;
      /** Absent: the namespace of the object that is judged, or none for kinds without one. */
      readonly namespace?: string;
      readonly matchesLabels: (labels: Data | undefined) => boolean | undefined;
      readonly ifMissing: 'Allow' | 'Deny';
    };

/** What puts a policy in force. */
export interface Binding {
  readonly severity: Severity;
  readonly matches: Matcher;
  readonly params: Params;
}

/** What takes an object out of a policy, or allows it something by name. */
export interface Exception {
  /** Which objects it is for. */
  readonly matches: Matcher;
  /** All must hold. */
  readonly conditions: readonly NamedExpression[];
  /** What it allows; where that is nothing, the object is exempt altogether. */
  readonly images: readonly string[];
  readonly values: readonly string[];
}

/** Whose words a policy is written in: what its expressions may read differs. */
export type Dialect = 'kubernetes' | 'gatekeeper' | 'kyverno';

/** Conditions that are judged together, over the objects that they are for. */
export interface PolicyPart {
  readonly dialect: Dialect;
  readonly matches: Matcher;
  /** The plural names that `matches` may be true of, among Kubernetes' own; absent where it may be any. */
  readonly plurals?: readonly string[];
  /** With `plurals`: whether it is for Kubernetes' own groups alone, in which the names tell the kinds. */
  readonly isOfOwnGroups?: boolean;
  readonly conditions: readonly NamedExpression[];
  readonly variables: readonly NamedExpression[];
  readonly validations: readonly Validation[];
  /** Evaluated for no finding; read so that a mistake in them is told. */
  readonly auditAnnotations: readonly Written[];
  /** What an error of an expression means. */
  readonly onError: 'refuse' | 'ignore';
  readonly bindings: readonly Binding[];
  /** Kinds of objects, by plural name, whose pod template is judged as if it were the Pod. */
  readonly podControllers: readonly string[];
  readonly exceptions: readonly Exception[];
}

/** A policy in the one form that all kinds are read into. */
export interface Policy {
  /** The rule's id. */
  readonly id: string;
  readonly title: string;
  readonly remediation?: string;
  readonly from: PolicyObject;
  /** Empty where nothing of it can be judged. */
  readonly parts: readonly PolicyPart[];
  /** What there is to say of the policy whatever it is asked. */
  readonly told: readonly Diagnostic[];
}
