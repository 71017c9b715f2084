import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath } from '../model/location.ts';
import { keyOfResource } from '../model/resource.ts';
import type { UnjudgedByPolicy } from './evaluate.ts';

/** Counts what admission policies could not say, policy by policy and reason by reason. */
export interface UnjudgedCount {
  add(unjudged: readonly UnjudgedByPolicy[]): void;
  diagnostics(): readonly Diagnostic[];
}

interface Group {
  readonly first: UnjudgedByPolicy;
  objects: number;
}

/** An empty count. */
export function countUnjudged(): UnjudgedCount {
  const groups = new Map<string, Group>();
  return {
    add(unjudged) {
      for (const one of unjudged) {
        const key = `${one.rule.id}\0${one.why}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { first: one, objects: 1 });
        else group.objects += 1;
      }
    },
    diagnostics: () => [...groups.values()].map(diagnosticOf),
  };
}

function diagnosticOf({ first: { rule, resource, why }, objects }: Group): Diagnostic {
  const others = objects === 1 ? '' : ` and ${objects - 1} more`;
  return {
    code: 'policy-not-evaluated',
    level: 'warning',
    message: `The policy "${rule.id}" was not evaluated for ${keyOfResource(resource)}${others}: ${why}.`,
    hint: 'The API server judges it when the objects are applied.',
    ...(rule.file === undefined ? {} : { at: { file: repoPath(rule.file) } }),
  };
}
