import type { Path, RepoPath } from './location.ts';

/** A stretch of one line in a file of the repository. Offset and length in UTF-16 code units. */
export interface WrittenSpan {
  readonly file: RepoPath;
  readonly start: number;
  readonly length: number;
  /** False in an inline patch that is folded or quoted over several lines: then the span is where the patch begins. */
  readonly isExact: boolean;
}

/** One entry of a mapping, as a file has it. */
export interface WrittenEntry {
  /** The key; of a list's item, the item itself. */
  readonly at: WrittenSpan;
  /** The scalar as YAML spells it, quotes and folds undone; undefined for collections, aliases and null. */
  readonly text: string | undefined;
}

/** A mapping of an input file that became, or was merged into, one of a built object. */
export interface WrittenMap {
  /** In the order of the text. Never empty. */
  readonly entries: ReadonlyMap<string, WrittenEntry>;
}

/** An operation of a JSON6902 patch that writes a value. */
export interface WrittenOperation {
  /** The keys and indices of its JSON pointer, undone of escapes. */
  readonly pointer: readonly string[];
  /** The entry `value`. */
  readonly value: WrittenEntry;
}

/** What the marked build tells about one built object. Never throws; paths that lead nowhere have no answer. */
export interface ObjectMarks {
  /** Where the scalar at `path` is written: one span, or several when Kustomize composed it; none where it came without a mark. */
  scalarAt(path: Path): readonly WrittenSpan[];
  /** The mappings that were merged into the one at `path`; none where they cannot be told. */
  mapsAt(path: Path): readonly WrittenMap[];
}

/** Where an object of a build came from. */
export interface KustomizeOrigin {
  /** The file with the resource, the generator's kustomization, or undefined when it is not in the repository. */
  readonly file: RepoPath | undefined;
  /** Whether a generator of that kustomization made it. */
  readonly isGenerated: boolean;
}

/** A kustomization file that takes part in a build. */
export interface KustomizationNode {
  readonly file: RepoPath;
  /** Where it names another file: the entry's path in it, and the file; for a folder, the kustomization file in that. */
  readonly entries: readonly { readonly at: Path; readonly to: RepoPath }[];
}

/** What a build of a kustomization left behind. */
export interface KustomizeTrail {
  readonly kind: 'kustomize';
  /** By `apiVersion|kind|namespace|name` of the built object, as the two below. */
  readonly origins: ReadonlyMap<string, KustomizeOrigin>;
  /** For objects that the marked build has in the same shape. */
  readonly marks: ReadonlyMap<string, ObjectMarks>;
  /** Operations of all JSON6902 patches that were marked. */
  readonly operations: readonly WrittenOperation[];
  /** The root first. */
  readonly kustomizations: readonly KustomizationNode[];
  /** Texts of the files that the build reads. */
  readonly inputs: ReadonlyMap<RepoPath, string>;
}
