import type { ResourceId } from './resource.ts';

/** An object that a run met. */
export interface MetObject {
  readonly id: ResourceId;
  /** The manifest; for rendered objects the template or resource that they come from. */
  readonly file: string;
  /** Where it starts in a manifest; absent for rendered ones. */
  readonly line?: number;
  /** The same for a finding about this object: see `keyOfMet`. */
  readonly key: string;
}

/** What each rule of a run had to look at, so that silence can be told from success. Objects are numbers into `objects`. */
export interface LookedAt {
  readonly objects: readonly MetObject[];
  /**
   * The objects that the rule was for and judged, without those of which a join's `unless` says that a pass proves nothing.
   * Undefined for rules over whole sources, which do not say what they looked at.
   */
  checkedBy(rule: string, unless?: readonly string[]): readonly number[] | undefined;
  /**
   * The objects for which `unless` says that a pass of the rule proves nothing, be it that the rule judged them or that it stepped back
   * from what they leave out.
   */
  leftOpenBy(rule: string, unless: readonly string[]): readonly number[];
  /** The objects that give an input, by its name. */
  giving(input: string): readonly number[];
}

/** Tells objects apart as far as a finding can: a manifest's by its file and name, a rendered one by its name. */
export function keyOfMet(file: string | undefined, resourceKey: string): string {
  return `${file ?? ''}\0${resourceKey}`;
}
