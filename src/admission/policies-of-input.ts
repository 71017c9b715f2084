import { isAdmittedUnasked } from './admitted-unasked.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { UserError } from '../errors.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath, type Location, type Path } from '../model/location.ts';
import { keyOfResource, type Resource } from '../model/resource.ts';
import { compilePolicy, setReader } from './policies.ts';
import { type PolicyObject, textAt } from './policy-object.ts';
import { readValidatingAdmissionPolicy } from './read-validating-admission-policy.ts';

/** The policies that lie among the objects that are judged. */
export interface PoliciesOfInput {
  /** One for each policy, with its name as the id. */
  readonly rules: readonly CompiledRule[];
  /** Policies that are not right, and what there is to say of the others. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An object of the input, and where the text of a path of it stands. */
export interface PlacedResource {
  readonly resource: Resource;
  readonly homeOf: (path: Path) => Location;
}

/**
 * The ValidatingAdmissionPolicies among these objects that a binding among them puts in force, as rules; of several with one name
 * the first counts. One that is not right is a diagnostic at its place, since a repository may hold anything. Never throws.
 */
export function policiesOfInput(placed: readonly PlacedResource[]): PoliciesOfInput {
  const objects = [
    ...new Map(placed.toReversed().map((one) => [nameOf(one.resource), policyObject(one)])).values(),
  ].toReversed();
  const bindings = objects.filter((one) => one.kind === 'ValidatingAdmissionPolicyBinding');
  const readSet = setReader([]);
  const rules: CompiledRule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of objects) {
    if (one.kind !== 'ValidatingAdmissionPolicy' || groupOf(one.apiVersion) !== 'admissionregistration.k8s.io')
      continue;
    const own = bindings.filter((binding) => textAt(binding, ['spec', 'policyName']) === one.name);
    // The API server asks no policy that is not bound.
    if (one.name === '' || own.length === 0) continue;
    try {
      const rule = compilePolicy(readValidatingAdmissionPolicy(one, own), readSet);
      const { reads } = rule;
      rules.push(
        reads === undefined
          ? rule
          : {
              ...rule,
              reads: (apiVersion, kind) =>
                !(groupOf(apiVersion) === 'admissionregistration.k8s.io' && isAdmittedUnasked(kind)) &&
                reads(apiVersion, kind),
            },
      );
      diagnostics.push(...(rule.told ?? []));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      diagnostics.push(notRight(error));
    }
  }
  return { rules, diagnostics };
}

/** Objects of another version of the API are the same object. */
function nameOf({ apiVersion, ...resource }: Resource): string {
  return keyOfResource({ ...resource, apiVersion: groupOf(apiVersion) });
}

function policyObject({ resource, homeOf }: PlacedResource): PolicyObject {
  const { apiVersion, kind, name, object } = resource;
  const own = homeOf([]);
  return {
    apiVersion,
    kind,
    name,
    object,
    file: own.file,
    placeOf(path) {
      const home = homeOf(path);
      // What values gave lies in another file than the rest.
      return (home.file === own.file ? home : own).region?.start ?? { line: 1, column: 1 };
    },
  };
}

function notRight({ message, hint, at }: UserError): Diagnostic {
  const { file, line = 1, column = 1 } = at ?? {};
  const start = { line, column, offset: 0 };
  return {
    code: 'policy-not-evaluated',
    level: 'warning',
    message: `${message}. The policy was not evaluated.`,
    hint,
    ...(file === undefined ? {} : { at: { file: repoPath(file), region: { start, end: start } } }),
  };
}
