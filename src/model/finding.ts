import type { Location, Path, Region, RepoPath } from './location.ts';
import type { Rendering, Stream } from './rendering.ts';
import type { Resource, ResourceId } from './resource.ts';
import type { Peers, Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A violation with its rule and this run's settings applied. Still speaks of rendered YAML. */
export interface Finding {
  readonly rule: Rule;
  /** After grades and the configuration's overrides; the rule's own is `rule.severity`. */
  readonly severity: Severity;
  readonly message: string;
  /** Absent for text that does not parse, which has a `place` instead. */
  readonly resource?: Resource;
  readonly place?: { readonly rendering: Rendering; readonly stream: Stream; readonly region: Region };
  readonly path: Path;
  /** The value at `path` may be a secret, though the rule is not about one: a line that shows it is not shown. */
  readonly mayBeSecret?: true;
  /**
   * Other than the rule's: when the strict arm spoke, whose peers alone read it so, when some of the peers find nothing
   * there, and when it speaks for a rule that it overrides.
   */
  readonly armPeers?: Peers;
  readonly related: readonly { readonly resource: Resource; readonly path: Path; readonly message: string }[];
  /** By an annotation of the resource. */
  readonly suppression?: Suppression;
}

/** What part a place plays on the way from rendered text to home. */
export type Role =
  | 'rendered'
  | 'template'
  | 'helper'
  | 'call'
  | 'values'
  | 'switch'
  | 'dependency'
  | 'kustomization'
  | 'overlay'
  | 'patch'
  | 'base'
  | 'generator'
  | 'file'
  | 'manifest';

/** A key of a values file, which need not be there yet. */
export interface SetKey {
  readonly file: RepoPath;
  /** As `--set` of Helm names it, e.g. `securityContext.runAsNonRoot`; a dot in a name has a backslash in front. */
  readonly key: string;
}

/** How a rendered value came about. `home` is where a person would change it. */
export interface Provenance {
  readonly home: Location;
  /** `exact`: this very line. `block`: in the block that starts here. `file`: somewhere in here, and we say so rather than guess. */
  readonly precision: 'exact' | 'block' | 'file';
  /** Why it is not exact, as a clause: `the chart is somebody else's`. Absent where it is. */
  readonly reason?: string;
  /** Whether home is the key of a values file that gave the value. */
  readonly fromValues: boolean;
  /** For a missing field that the chart would print if its values said so: the key to set. */
  readonly setKey?: SetKey;
  /** Where else a value is given that the home's wins over, the next best first; absent where there is none. */
  readonly overridden?: readonly Location[];
  /** From the text nearest the rendered value to `home`. Empty when the manifest itself is home. */
  readonly steps: readonly { readonly at: Location; readonly role: Role }[];
  /** For rendered sources, where the node that the home line prints stands in the rendered output. */
  readonly rendered?: {
    readonly source: string;
    readonly environments: readonly string[];
    readonly resource: string;
    readonly path: Path;
    /** In the renderer's whole output, from 1. */
    readonly line: number;
  };
}

/** Why a finding does not count. It is still in the full reports. */
export interface Suppression {
  readonly by: 'comment' | 'annotation' | 'config' | 'baseline';
  /** The linter that the comment or annotation is for, where it is not ours. */
  readonly peer?: string;
  readonly reason: string;
  /** Who has decided, where it is discussed, and the last day on which it counts (`YYYY-MM-DD`), as far as the configuration says. */
  readonly owner?: string;
  readonly ticket?: string;
  readonly until?: string;
}

/**
 * How a finding stands to another state of the repository. `unknown`: the other state could not be judged there, so that
 * nobody can say. A finding that is there no more is `fixed`, and listed apart.
 */
export type FindingState = 'new' | 'unchanged' | 'unknown';

/** A finding led back to the repository's text: the only kind that reports show. Holds no resource, so that the set can be freed. */
export interface TracedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly resource?: ResourceId;
  /** The container that `path` lies in, by name. */
  readonly container?: string;
  readonly path: Path;
  readonly armPeers?: Peers;
  /** The less specific rules that said the same of this place, and for which it now speaks; absent where there are none. */
  readonly replaces?: readonly string[];
  /** Objects of other environments that it speaks of as well, where they have other names; absent where there are none. */
  readonly alsoOf?: readonly ResourceId[];
  readonly provenance: Provenance;
  /** Text of the home line, secrets already replaced, cut at 200 characters; absent for precision `file`. */
  readonly excerpt?: string;
  /** Who it is over time: rule, resource and path, never a line or value. Reports print its hash, the fingerprint. */
  readonly identity: string;
  /** GitHub's `primaryLocationLineHash` of the home line. */
  readonly lineHash?: string;
  readonly related: readonly { readonly at: Location; readonly message: string }[];
  readonly suppression?: Suppression;
  /** Where the run was compared with another state. */
  readonly state?: FindingState;
  /** Where the run was compared: its line, or one on the way to it, was written since. */
  readonly isOnChangedLine?: true;
  /** It is none of what the run was asked to tell (`scope`), and neither shown to people nor counted. */
  readonly isOutOfScope?: true;
}

/** A file of the repository, with its text, as reports and suppressions read it. */
export interface SourceText {
  readonly file: RepoPath;
  readonly text: string;
}
