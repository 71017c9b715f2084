import type { CompiledRule } from '../catalog/compiled.ts';
import type { Stopwatch } from '../catalog/stopwatch.ts';
import type { Census } from '../evaluate/census.ts';
import type { Stream } from '../model/rendering.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import type { Problem } from '../schema/problem.ts';

/** What those who judge renderings are given beside the settings. */
export interface JudgingOptions {
  /** The rules to choose from; absent: the built-in ones, and those that the configuration names. */
  readonly rules?: readonly CompiledRule[];
  /** Measures what each rule costs. */
  readonly stopwatch?: Stopwatch;
  /** Counts what each rule looks at; is to be shown each object by `onResource`. */
  readonly census?: Census;
  /** Is shown each text before it is parsed. */
  readonly onStream?: (stream: Stream) => void;
  /** Is shown each object that is judged, before it is let go. */
  readonly onResource?: (resource: Resource) => void;
  /** Finds in an object what only this run can know, such as what it was before. */
  readonly problemsOf?: (resource: Resource) => readonly Problem[];
  /** Is shown what the objects of a source are together, as far as the rules of the run keep them. */
  readonly onSet?: (set: ResourceSet) => void;
}
