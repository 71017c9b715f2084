import type { Control, Framework, Join } from '../model/framework.ts';
import { groupBy } from '../model/group-by.ts';

/** A control that a rule says something about, and why. */
export interface Crossing {
  readonly framework: Framework;
  readonly control: Control;
  readonly join: Join;
}

/** From rules to the controls of some frameworks. */
export interface Crosswalk {
  readonly frameworks: readonly Framework[];
  /** The controls that a rule says something about, framework by framework. */
  readonly crossingsOf: (rule: string) => readonly Crossing[];
}

/** The crosswalk from rules to the controls of these frameworks. */
export function crosswalkOf(frameworks: readonly Framework[]): Crosswalk {
  const crossings = groupBy(
    frameworks.flatMap((framework) =>
      framework.controls.flatMap((control) => control.rules.map((join): Crossing => ({ framework, control, join }))),
    ),
    ({ join }) => join.rule,
  );
  return { frameworks, crossingsOf: (rule) => crossings.get(rule) ?? [] };
}

/** Controls named `framework/control`, a line for each framework: `cis-kubernetes 5.2.2, 5.2.6`. */
export function controlLines(names: Iterable<string>): readonly string[] {
  const byFramework = groupBy(new Set(names), (name) => name.slice(0, name.indexOf('/')));
  return [...byFramework].map(
    ([framework, members]) => `${framework} ${members.map((name) => name.slice(framework.length + 1)).join(', ')}`,
  );
}

/** The controls that a rule says something about, as `framework/control`. */
export function controlNames(rule: string, { crossingsOf }: Crosswalk): readonly string[] {
  return crossingsOf(rule).map(({ framework, control }) => `${framework.id}/${control.id}`);
}

/** The same in a line: `cis-kubernetes 5.2.2, 5.2.6; nsa-cisa NSA-1.4`. */
export function controlsInWords(rule: string, crosswalk: Crosswalk): string {
  return controlLines(controlNames(rule, crosswalk)).join('; ');
}
