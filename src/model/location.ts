/** A path relative to the repository's root, with forward slashes; never absolute, never containing `..`. `''` is the root. */
export type RepoPath = string & { readonly __repoPath: true };

/** A point in a text: line and column count from 1, offset from 0; columns and offsets are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A half-open stretch of text: `start` is in it, `end` is not. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a file a person can open. Without a region the whole file is meant. */
export interface Location {
  readonly file: RepoPath;
  readonly region?: Region;
}

/** Keys and indices from a resource's root, e.g. `['spec', 'containers', 0, 'image']`. */
export type Path = readonly (string | number)[];

/** Marks a string as a path of the repository. The caller has made sure that it is relative and stays inside. */
export function repoPath(path: string): RepoPath {
  return path as RepoPath;
}

/** The path of `name`, which may have several segments, in `folder`. */
export function below(folder: RepoPath, name: string): RepoPath {
  return repoPath(folder === '' ? name : `${folder}/${name}`);
}
