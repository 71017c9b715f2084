import type { Diagnostic } from './diagnostic.ts';
import type { Provenance, Role } from './finding.ts';
import type { Location, Path, RepoPath } from './location.ts';
import type { ResourceId } from './resource.ts';

/** Which resource is asked for; what is left out may be anything. */
export interface ResourceChoice {
  /** As the user wrote it, for messages. */
  readonly written: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A step of a field's path as the user wrote it: a key, an index, or the name of a list's item. */
export type FieldStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'item'; readonly item: string };

/** What `lintel trace` is asked. */
export type TraceQuestion =
  /** Where a rendered field comes from; without `field`, where each field of the resource does. */
  | { readonly kind: 'field'; readonly resource?: ResourceChoice; readonly field?: readonly FieldStep[] }
  /** Which rendered fields a line feeds. */
  | { readonly kind: 'line'; readonly file: RepoPath; readonly line: number };

/** A line on the way of a value, with its text where that may be shown. */
export interface TracedLine {
  readonly at: Location;
  /** `overridden`: a key of a values file, or a line of a base, that another one wins over. */
  readonly role: Role | 'overridden';
  readonly text?: string;
}

/** One rendered field and where it comes from. Equal ones of several environments are one. */
export interface FieldTrace {
  readonly resource: ResourceId;
  /** From the resource's root. */
  readonly path: Path;
  /** Of a scalar its text, with secrets replaced; undefined for mappings, lists and what is not there. */
  readonly value?: string;
  readonly isMissing: boolean;
  readonly provenance: Provenance;
  /** From home to the text nearest the rendered value; home first. */
  readonly chain: readonly TracedLine[];
  /** Sources in which it is so, by name: `charts/web (prod)`. */
  readonly sources: readonly string[];
}

/** The answer to a question. */
export interface TraceAnswer {
  readonly question: TraceQuestion;
  /** In the order of the renderings. */
  readonly fields: readonly FieldTrace[];
  /** For a line, its text where that may be shown. */
  readonly text?: string;
  /** For a line of a values file, the actions in templates that name its key and print no field by it, above all conditions. */
  readonly conditions: readonly TracedLine[];
  /** Sources that were looked through, by name. */
  readonly sources: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
