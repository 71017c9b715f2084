import type { ResourceId } from './resource.ts';

/** An object that a cluster would be given otherwise than before. */
export interface ObjectChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly object: ResourceId;
  /** The charts in their environments and the kustomizations that render it so, as reports name them. Never empty. */
  readonly sources: readonly string[];
  /** Hunks as `diff -u` writes them, without the names of files and without line breaks; secrets and random values are replaced. */
  readonly lines: readonly string[];
  /** Lines that are left out behind those. */
  readonly linesLeftOut: number;
}

/** What becomes of the objects that charts and kustomizations render, from one state of the repository to another. */
export interface ClusterChanges {
  /** By name of source, then in the order in which they are rendered. */
  readonly objects: readonly ObjectChange[];
  /** Changed objects beyond what is told. */
  readonly objectsLeftOut: number;
  /** Objects whose names differ at each render, so that nobody can say whether they have changed. */
  readonly objectsWithoutName: number;
  /** Sources that could not be rendered in full in one of the states. */
  readonly sourcesLeftOut: readonly string[];
}
