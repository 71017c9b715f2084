import type { Path } from '../model/location.ts';

/** What annotations may speak of, and where they stand. */
export interface AnnotatedPlace {
  /** The object (`[]`), or its pod template. */
  readonly path: Path;
  /** Of the annotations themselves. */
  readonly annotations: Path;
}

/** The object itself. */
export const OBJECT: AnnotatedPlace = placeAt([]);

/** Its pod template, if it has one. */
export const TEMPLATES: readonly AnnotatedPlace[] = [
  placeAt(['spec', 'template']),
  placeAt(['spec', 'jobTemplate', 'spec', 'template']),
];

function placeAt(path: Path): AnnotatedPlace {
  return { path, annotations: [...path, 'metadata', 'annotations'] };
}
