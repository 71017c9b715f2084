import { selectsByExpressions } from '../kubernetes/selectors.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Severity } from '../model/severity.ts';
import { matcherOf, MATCHES_ALL, narrowing } from './match.ts';
import type { Binding, Params, Policy } from './policy.ts';
import { mapAt, type PolicyObject, refused, textAt, textsAt } from './policy-object.ts';
import { readConditions } from './read-conditions.ts';
import { aboutResourceRules } from './resource-rules.ts';
import { told } from './told.ts';

/** The severity of each action: what stops an object, what warns of it, and what only writes it down. */
const SEVERITY_OF_ACTION: Readonly<Record<string, Severity>> = { Deny: 'high', Warn: 'medium', Audit: 'low' };

/** The severity of the strongest of these actions. */
export function severityOfActions(actions: readonly string[]): Severity {
  const strongest = ['Deny', 'Warn', 'Audit'].find((action) => actions.includes(action)) ?? 'Deny';
  return SEVERITY_OF_ACTION[strongest] ?? 'high';
}

/** Reads a ValidatingAdmissionPolicy with those of the bindings that are its own. */
export function readValidatingAdmissionPolicy(from: PolicyObject, bindings: readonly PolicyObject[]): Policy {
  const own = bindings.filter((one) => textAt(one, ['spec', 'policyName']) === from.name);
  const read = readConditions(from, ['spec']);
  const notes = [...aboutResourceRules(from, ['spec', 'matchConstraints'])];
  if (own.length === 0) {
    notes.push(
      told(
        from,
        ['metadata', 'name'],
        'has no binding in these files, so it was judged as one with the action Deny would make it',
        'Put its ValidatingAdmissionPolicyBinding beside it; without one the API server does not ask it.',
      ),
    );
  }
  if (read.validations.length === 0)
    notes.push(
      told(
        from,
        ['spec'],
        'has no validations, so there is nothing to judge',
        'Its audit annotations are the API server’s.',
      ),
    );
  return {
    id: from.name,
    title: from.name,
    from,
    parts: [
      {
        dialect: 'kubernetes',
        ...read,
        matches: matcherOf(mapAt(from, ['spec', 'matchConstraints'])),
        ...narrowing(mapAt(from, ['spec', 'matchConstraints'])),
        bindings: own.length === 0 ? [unbound(from)] : own.map((binding) => readBinding(from, binding)),
        podControllers: [],
        exceptions: [],
      },
    ],
    told: notes,
  };
}

function unbound(from: PolicyObject): Binding {
  const paramKind = mapAt(from, ['spec', 'paramKind']);
  return {
    severity: severityOfActions(['Deny']),
    matches: MATCHES_ALL,
    params: paramKind === undefined ? { kind: 'none' } : anyParams(from, ['spec', 'paramKind']),
  };
}

/** Of a policy that wants parameters and has no binding to say which: all of the kind that are there. */
function anyParams(from: PolicyObject, kindAt: Path): Params {
  return {
    kind: 'wanted',
    apiVersion: textAt(from, [...kindAt, 'apiVersion']) ?? '',
    paramKind: textAt(from, [...kindAt, 'kind']) ?? '',
    matchesLabels: () => true,
    ifMissing: 'Deny',
  };
}

function readBinding(policy: PolicyObject, binding: PolicyObject): Binding {
  return {
    severity: severityOfActions(textsAt(binding, ['spec', 'validationActions']) ?? ['Deny']),
    matches: matcherOf(mapAt(binding, ['spec', 'matchResources'])),
    params: readParams({ from: policy, kindAt: ['spec', 'paramKind'] }, binding, ['spec', 'paramRef']),
  };
}

/** The parameters of the kind that a policy names, which `referenceAt` of `binding` names or selects. */
export function readParams(
  { from, kindAt }: { readonly from: PolicyObject; readonly kindAt: Path },
  binding: PolicyObject,
  referenceAt: Path,
): Params {
  const reference = mapAt(binding, referenceAt);
  if (mapAt(from, kindAt) === undefined || reference === undefined) return { kind: 'none' };
  const { name, namespace, selector } = reference;
  if ((typeof name === 'string') === isMap(selector)) {
    throw refused(binding, referenceAt, 'needs a name or a selector, and not both', {
      hint: 'Name the object that holds the parameters, or select it by its labels.',
    });
  }
  return {
    ...anyParams(from, kindAt),
    kind: 'wanted',
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof namespace === 'string' ? { namespace } : {}),
    matchesLabels: (labels) =>
      isMap(selector) ? selectsByExpressions(selector, isMap(labels) ? labels : {}) : undefined,
    ifMissing: valueAt(reference, ['parameterNotFoundAction']) === 'Allow' ? 'Allow' : 'Deny',
  } as Params;
}
