import type { Resource } from '../model/resource.ts';
import type { Peers } from '../model/rule.ts';

/** The checks of other linters that look at one kind of object alone, by that kind. */
export type KindChecks = Readonly<Record<string, Peers>>;

/** Which of the checks find nothing at `owner`, since they are for other kinds. Pure. */
export function passedFor(owner: Resource, checks: KindChecks): Peers {
  const passed = new Map<string, readonly string[]>();
  for (const [kind, peers] of Object.entries(checks)) {
    if (kind === owner.kind) continue;
    for (const [linter, ids] of Object.entries(peers)) passed.set(linter, [...(passed.get(linter) ?? []), ...ids]);
  }
  return Object.fromEntries(passed);
}
