import { compileRule } from '../../src/catalog/compile.ts';
import type { CompiledRule } from '../../src/catalog/compiled.ts';
import type { LocatedDefinition } from '../../src/catalog/definition.ts';
import { UserError } from '../../src/errors.ts';
import { faultsOf, readExamples } from '../../src/trial/example-faults.ts';
import { mutantsOfRule, type RuleMutant } from './mutate-rule.ts';

/** What became of a rule's mutants. */
export interface MutantTrial {
  readonly id: string;
  readonly file: string;
  /** Mutants that an example could tell from the rule, whether it did or not. */
  readonly tried: number;
  readonly killed: number;
  readonly survivors: readonly RuleMutant[];
  /** Refused by CEL's checker. */
  readonly notCompiled: number;
  /** Why nothing was tried: the rule is in TypeScript, or its own examples do not hold. */
  readonly left?: { readonly why: 'typescript' } | { readonly why: 'examples'; readonly fault: string };
}

/** Tries each mutant of a rule that `isWanted` on the rule's examples; a mutant is killed by the first that it breaks. */
export function tryMutants(
  located: LocatedDefinition,
  isWanted: (mutant: RuleMutant) => boolean = () => true,
): MutantTrial {
  const { definition, file } = located;
  const nothing = { id: definition.id, file, tried: 0, killed: 0, survivors: [], notCompiled: 0 };
  if (definition.expression === undefined) return { ...nothing, left: { why: 'typescript' } };
  const examples = readExamples(definition.examples);
  const [fault] = faultsOf(compileRule(located), examples);
  if (fault !== undefined) return { ...nothing, left: { why: 'examples', fault } };

  const survivors: RuleMutant[] = [];
  let [killed, notCompiled] = [0, 0];
  for (const mutant of mutantsOfRule(located).filter(isWanted)) {
    const rule = compiled({ ...located, definition: mutant.definition });
    if (rule === undefined) notCompiled += 1;
    else if (faultsOf(rule, examples).next().done === true) survivors.push(mutant);
    else killed += 1;
  }
  return { ...nothing, tried: killed + survivors.length, killed, survivors, notCompiled };
}

function compiled(located: LocatedDefinition): CompiledRule | undefined {
  try {
    return compileRule(located);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
