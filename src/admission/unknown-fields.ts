import { check } from '../cel/compiler/check.ts';
import type { CelType } from '../cel/compiler/types.ts';
import type { ObjectTypes } from '../cel/compiler/object-types.ts';
import { parse } from '../cel/compiler/parse.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { typesFor } from './activation.ts';
import { inOwnWords } from './compile-policy.ts';
import type { PolicyPart } from './policy.ts';
import type { Written } from './policy-object.ts';
import { told } from './told.ts';

/**
 * What there is to say of the fields that a part's expressions read of objects which never have them, as the API server warns of
 * them in a policy's status; at most one of each expression. Nothing where the part may be for custom resources.
 */
export function aboutUnknownFields(part: PolicyPart, types: ObjectTypes): readonly Diagnostic[] {
  const { plurals, isOfOwnGroups, dialect } = part;
  if (plurals === undefined || isOfOwnGroups !== true) return [];
  const object = types.ofResources(plurals);
  const variables: Record<string, CelType> = {};
  const notes: Diagnostic[] = [];
  const read = (written: Written, known: Readonly<Record<string, CelType>>): CelType => {
    const parsed = parse(written.source);
    if (!parsed.ok) return 'dyn';
    const given = { ...typesFor(dialect, { ...known }), object };
    const { problems, type } = check(inOwnWords(parsed.expr, dialect), { variables: given }, written.source);
    const problem = problems.find(({ field }) => field !== undefined);
    if (problem !== undefined) {
      const message = `reads a field that no version of Kubernetes has: ${problem.message}`;
      notes.push(told(written.from, written.path, message, problem.hint ?? 'Mend the name.', problem.offset));
    }
    return type;
  };
  for (const { name, expression } of part.variables) variables[name] = read(expression, variables);
  for (const { expression } of part.conditions) read(expression, dialect === 'kyverno' ? variables : {});
  for (const { expression } of part.validations) read(expression, variables);
  return notes;
}
