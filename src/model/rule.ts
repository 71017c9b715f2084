import type { Data } from './data.ts';
import type { Path } from './location.ts';
import type { Resource, ResourceSet } from './resource.ts';
import type { Severity } from './severity.ts';

/** What a rule looks at, once each. `set` sees every resource of a rendering together. */
export const SCOPES = ['object', 'workload', 'pod', 'container', 'rbacRule', 'clusterConfig', 'set'] as const;
export type Scope = (typeof SCOPES)[number];

/** The topics that rules are filed under; each is a folder of `rules/`. */
export const CATEGORIES = [
  'admission',
  'api-lifecycle',
  'audit',
  'config',
  'control-plane',
  'etcd',
  'hygiene',
  'image',
  'ingress',
  'kubelet',
  'network',
  'pod-security',
  'rbac',
  'reliability',
  'resources',
  'schema',
  'secrets',
  'service',
  'storage',
  'supply-chain',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Our rule's names at other linters: linter -> its check ids. */
export type Peers = Readonly<Record<string, readonly string[]>>;

/** A repair. `set` and `remove` speak of paths from the scope's root, dotted as in `anchor`. */
export interface Fix {
  readonly title: string;
  /** Safe: a healthy program cannot notice. */
  readonly safe: boolean;
  readonly set?: Readonly<Record<string, Data>>;
  readonly remove?: readonly string[];
}

/** What a run needs to know of a rule to judge, sort and print. Kept small, since all of them are loaded at start. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly scope: Scope;
  readonly severity: Severity;
  /** GitHub's `security-severity`, 0.1 to 10; absent where a finding has no security meaning. */
  readonly securitySeverity?: number;
  readonly defaultOn: boolean;
  /** One sentence that says how to repair it. */
  readonly remediation: string;
  readonly peers: Peers;
  readonly controls: readonly string[];
  readonly fix?: Fix;
  /** Ids of less specific rules whose finding at the same path this one replaces. */
  readonly overrides: readonly string[];
  /** Its value is a secret, and is never printed. */
  readonly sensitive: boolean;
  /** The rule comes from this file of the repository; absent for built-in rules. */
  readonly file?: string;
}

/** The long texts of a rule, loaded only for reports and `explain`. */
export interface RuleTexts {
  readonly rationale: string;
  /** Severities that its grades give. */
  readonly grades: readonly Severity[];
  /** Whether it has a strict arm. */
  readonly strict: boolean;
  /** What a site may set, with defaults. */
  readonly params: Readonly<Record<string, Data>>;
  readonly examples: {
    readonly fails: readonly RuleExample[];
    readonly passes: readonly RuleExample[];
  };
}
export interface RuleExample {
  readonly name: string;
  readonly yaml: string;
  /** For a failing example, the paths (dotted, from the resource's root) at which the rule must speak, in order. */
  readonly at?: readonly string[];
  readonly severity?: Severity;
  /** Values of `params` and the strict arm for this example. */
  readonly params?: Readonly<Record<string, Data>>;
}

/** What a check says: this resource, at this path, for this reason. Severity and help come from the rule. */
export interface Violation {
  readonly resource: Resource;
  readonly path: Path;
  readonly message: string;
  /** When a grade of the rule applies, or the strict arm has its own. */
  readonly severity?: Severity;
  /** `strict`: only the stricter reading says so, and only its peers. */
  readonly arm?: 'strict';
  /** Checks of other linters that find nothing here. */
  readonly passedBy?: Peers;
  readonly related?: readonly { readonly resource: Resource; readonly path: Path; readonly message: string }[];
}

/** What a check cannot say of this resource, and why: a clause without a full stop. */
export interface Unjudged {
  readonly resource: Resource;
  readonly unjudged: string;
  /** For want of an object that is not in the set; it may be in another one. */
  readonly isMissing?: true;
}

/** Judges a set. Pure: same set, same violations, in the set's order. */
export type SetCheck = (set: ResourceSet, params: Readonly<Record<string, Data>>) => Iterable<Violation>;

/** Judges a set by an admission policy, which may look up objects of other sets as well. Pure. */
export type PolicyCheck = (set: ResourceSet, elsewhere: readonly Resource[]) => Iterable<Violation | Unjudged>;
