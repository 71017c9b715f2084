import { isMap, valueAt } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Path } from '../../model/location.ts';
import { bothMatch, matcherOf, MATCHES_ALL, narrowing } from '../match.ts';
import type { Exception, Matcher, NamedExpression, Policy } from '../policy.ts';
import { itemsAt, mapAt, neededCelAt, type PolicyObject, textAt, textsAt } from '../policy-object.ts';
import { readConditions } from '../read-conditions.ts';
import { severityOfActions } from '../read-validating-admission-policy.ts';
import { aboutResourceRules } from '../resource-rules.ts';
import { told } from '../told.ts';

/** Controllers whose pods a policy on pods is for, where it does not say. Source: Kyverno's documentation of autogen. */
export const POD_CONTROLLERS: readonly string[] = [
  'daemonsets',
  'deployments',
  'jobs',
  'statefulsets',
  'replicasets',
  'cronjobs',
];

/** Reads a ValidatingPolicy or NamespacedValidatingPolicy, with the exceptions that name it. */
export function readValidatingPolicy(from: PolicyObject, exceptions: readonly PolicyObject[]): Policy {
  const { title, remediation } = aboutPolicy(from);
  const of = { id: from.name, title, ...(remediation === undefined ? {} : { remediation }), from };
  const mode = textAt(from, ['spec', 'evaluation', 'mode']) ?? 'Kubernetes';
  if (mode !== 'Kubernetes') {
    const message = `is for ${mode} payloads (spec.evaluation.mode), so it was not evaluated`;
    return {
      ...of,
      parts: [],
      told: [told(from, ['spec', 'evaluation', 'mode'], message, 'Only policies on Kubernetes objects are judged.')],
    };
  }
  const read = readConditions(from, ['spec']);
  const constraints = matcherOf(mapAt(from, ['spec', 'matchConstraints']));
  return {
    ...of,
    parts: [
      {
        dialect: 'kyverno',
        ...read,
        matches:
          from.kind === 'NamespacedValidatingPolicy'
            ? inNamespace(from.namespace ?? 'default', constraints)
            : constraints,
        ...narrowing(mapAt(from, ['spec', 'matchConstraints'])),
        bindings: [
          {
            severity: severityOfActions(textsAt(from, ['spec', 'validationActions']) ?? ['Deny']),
            matches: MATCHES_ALL,
            params: { kind: 'none' },
          },
        ],
        podControllers: controllersOf(from),
        exceptions: exceptionsFor(from, exceptions),
      },
    ],
    told: aboutResourceRules(from, ['spec', 'matchConstraints']),
  };
}

/** Title and remedy that annotations give. */
export function aboutPolicy(from: PolicyObject): { readonly title: string; readonly remediation?: string } {
  const title = textAt(from, ['metadata', 'annotations', 'policies.kyverno.io/title']) ?? from.name;
  return { title: title.slice(0, 80) };
}

function inNamespace(namespace: string, inner: Matcher): Matcher {
  return (subject, world) => bothMatch(subject.namespace === namespace, () => inner(subject, world));
}

/**
 * A policy is carried over to controllers when pods are all that it is for, and no name or label narrows them. Source: Kyverno's
 * `pkg/cel/autogen`.
 */
function controllersOf(from: PolicyObject): readonly string[] {
  const constraints = mapAt(from, ['spec', 'matchConstraints']) ?? {};
  const rules = itemsAt(from, ['spec', 'matchConstraints', 'resourceRules']);
  const [rule] = rules;
  const isNarrowed = isNarrowing(constraints['namespaceSelector']) || isNarrowing(constraints['objectSelector']);
  if (rule === undefined || rules.length > 1 || isNarrowed || !isMap(rule.value)) return [];
  if (itemsAt(from, ['spec', 'matchConstraints', 'excludeResourceRules']).length > 0) return [];
  if ((textsAt(from, [...rule.path, 'resourceNames']) ?? []).length > 0) return [];
  const isOnly = (key: string, value: string): boolean => (textsAt(from, [...rule.path, key]) ?? []).join() === value;
  if (!isOnly('resources', 'pods') || !isOnly('apiGroups', '') || !isOnly('apiVersions', 'v1')) return [];
  return textsAt(from, ['spec', 'autogen', 'podControllers', 'controllers']) ?? POD_CONTROLLERS;
}

function isNarrowing(selector: unknown): boolean {
  return isMap(selector) && Object.keys(selector).length > 0;
}

function exceptionsFor(policy: PolicyObject, exceptions: readonly PolicyObject[]): readonly Exception[] {
  return exceptions
    .filter((one) =>
      itemsAt(one, ['spec', 'policyRefs']).some(
        ({ value }) =>
          valueAt(value, ['name']) === policy.name && (valueAt(value, ['kind']) ?? policy.kind) === policy.kind,
      ),
    )
    .map((one) => ({
      matches: MATCHES_ALL,
      // Compensating controls are conditions of the exception as well.
      conditions: [...readUnnamed(one, ['spec', 'matchConditions']), ...readUnnamed(one, ['spec', 'validations'])],
      images: textsAt(one, ['spec', 'images']) ?? [],
      values: textsAt(one, ['spec', 'allowedValues']) ?? [],
    }));
}

/** Conditions of exceptions need no names. */
function readUnnamed(from: PolicyObject, path: Path): readonly NamedExpression[] {
  return itemsAt(from, path).map(({ path: at }) => ({
    name: '',
    expression: neededCelAt(from, [...at, 'expression']),
  }));
}

/** Policies of Kyverno that do something else, and so have nothing to judge. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  ImageValidatingPolicy: 'verifies images, which needs a registry',
  NamespacedImageValidatingPolicy: 'verifies images, which needs a registry',
  MutatingPolicy: 'changes objects',
  NamespacedMutatingPolicy: 'changes objects',
  GeneratingPolicy: 'makes objects',
  NamespacedGeneratingPolicy: 'makes objects',
  DeletingPolicy: 'deletes objects',
  NamespacedDeletingPolicy: 'deletes objects',
  MutatingAdmissionPolicy: 'changes objects',
  CleanupPolicy: 'deletes objects',
  ClusterCleanupPolicy: 'deletes objects',
};

/** What there is to say of a policy that judges nothing; undefined for everything that is no such policy. */
export function aboutOtherPolicy(from: PolicyObject): Diagnostic | undefined {
  const what = Object.hasOwn(OTHER_KINDS, from.kind) ? OTHER_KINDS[from.kind] : undefined;
  if (what === undefined || !/^(?:(?:policies\.)?kyverno\.io|admissionregistration\.k8s\.io)\//u.test(from.apiVersion))
    return undefined;
  return told(from, ['kind'], `${what}, so it was not evaluated`, 'Policies that validate are judged.');
}
