import type { Data } from '../model/data.ts';
import type { Category, Fix, Peers, RuleExample, Scope } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';

/** A rule file, validated. Plain data: it can be printed, documented and mapped without running anything. */
export interface RuleDefinition {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly securitySeverity?: number;
  readonly defaultOn: boolean;
  readonly scope: Scope;
  readonly kinds?: readonly string[];
  readonly component?: readonly string[];
  readonly each?: string;
  readonly when?: string;
  readonly variables: readonly { readonly name: string; readonly expression: string }[];
  readonly expression?: string;
  readonly check?: string;
  readonly uses?: readonly string[];
  /** Lists in `params` without which the rule has nothing to compare with. */
  readonly needsParams?: readonly string[];
  /** In order of preference; the first that exists in the object is taken. */
  readonly anchors: readonly string[];
  readonly message?: string;
  readonly grades: readonly { readonly when: string; readonly severity: Severity }[];
  readonly strict?: {
    /** Absent with `check`. */
    readonly expression?: string;
    readonly severity?: Severity;
    readonly peers: Peers;
    readonly message?: string;
  };
  /** Where the condition is true, these checks find nothing, and the finding does not count as theirs. */
  readonly passedBy: readonly { readonly when: string; readonly peers: Peers }[];
  readonly params: Readonly<Record<string, Data>>;
  readonly overrides: readonly string[];
  readonly sensitive: boolean;
  readonly rationale: string;
  readonly remediation: string;
  readonly fix?: Fix;
  readonly controls: readonly string[];
  readonly peers: Peers;
  readonly aliases: readonly string[];
  readonly deprecated?: string;
  readonly examples: { readonly fails: readonly RuleExample[]; readonly passes: readonly RuleExample[] };
}

/** A rule with the file that it was read from, and where each of its texts stands there. */
export interface LocatedDefinition {
  readonly definition: RuleDefinition;
  /** The file as it is named to the user. */
  readonly file: string;
  /** Line and column, from 1, of the value at a path of the rule file; of the nearest ancestor where it is not there. */
  placeOf(path: readonly (string | number)[], offset?: number): { readonly line: number; readonly column: number };
}
