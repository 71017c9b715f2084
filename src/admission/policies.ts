import type { ObjectTypes } from '../cel/compiler/object-types.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { OWN_GROUPS, pluralOf } from '../kubernetes/resource-names.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import type { PolicyCheck, Rule } from '../model/rule.ts';
import { rankOf, type Severity } from '../model/severity.ts';
import { compilePart, type CompiledPart } from './compile-policy.ts';
import { judgeByPart } from './judge-policy.ts';
import type { Policy, PolicyPart } from './policy.ts';
import { type PolicyObject, refused, textAt } from './policy-object.ts';
import { readClusterPolicy } from './kyverno/read-cluster-policy.ts';
import { readGatekeeper } from './read-gatekeeper.ts';
import { aboutOtherPolicy, readValidatingPolicy } from './kyverno/read-kyverno.ts';
import { readValidatingAdmissionPolicy } from './read-validating-admission-policy.ts';
import { aboutUnknownFields } from './unknown-fields.ts';
import { type Subject, subjectOf } from './subject.ts';
import { isOfEveryWorld, type World, worldOf } from './world.ts';

/** A rule that an admission policy makes, and where the policy's name stands. */
export interface PolicyRule {
  readonly compiled: CompiledRule;
  /** Those that its bindings give, the strongest first. */
  readonly severities: readonly Severity[];
  /** What reports say of why the policy is there. */
  readonly rationale: string;
  readonly from: PolicyObject;
}

/**
 * The rules that the admission policies among these objects make: one for each ValidatingAdmissionPolicy, constraint of
 * Gatekeeper, and policy of Kyverno; its id is the policy's name. All other objects are what the policies may look up.
 * With `types`, fields that Kubernetes does not have are told. Throws `UserError` at the place of the first expression that is not
 * right.
 */
export function policyRules(objects: readonly PolicyObject[], types?: ObjectTypes): readonly PolicyRule[] {
  const readSet = setReader(objects);
  for (const one of objects.filter(isPolicy)) {
    if (one.name === '')
      throw refused(one, ['metadata'], 'has no name', { hint: 'A policy is known by its `metadata.name`.' });
  }
  return policiesAmong(objects).map((policy) => ({
    compiled: compilePolicy(policy, readSet, types),
    severities: severitiesOf(policy),
    rationale: rationaleOf(policy.from),
    from: policy.from,
  }));
}

function rationaleOf(from: PolicyObject): string {
  const described = ['policies.kyverno.io/description', 'description', 'kubernetes.io/description']
    .map((key) => textAt(from, ['metadata', 'annotations', key]))
    .find((text) => text !== undefined);
  return (
    described?.trim() ??
    `The admission policy "${from.name}" of the team's own, a ${from.kind}: a cluster that has it refuses such an object.`
  );
}

/** A set as all policies see it. */
export interface SeenSet {
  readonly world: World;
  readonly subjects: readonly Subject[];
}

/** Shows a set to the policies; they may look up what is `elsewhere`. */
export type ReadSet = (set: ResourceSet, elsewhere: readonly Resource[]) => SeenSet;

/** Reads each set once for all policies. */
export function setReader(objects: readonly PolicyObject[]): ReadSet {
  const seen = new WeakMap<ResourceSet, SeenSet>();
  return (set, elsewhere) => {
    const known = seen.get(set);
    if (known !== undefined) return known;
    const world = worldOf([...set.resources, ...objects, ...elsewhere]);
    const read = { world, subjects: set.resources.map((resource) => subjectOf(resource, world)) };
    seen.set(set, read);
    return read;
  };
}

/** Whether an object of the policy files makes a rule, or says why it makes none. */
export function isPolicy({ apiVersion, kind }: PolicyObject): boolean {
  return kindOfPolicy(apiVersion, kind) !== undefined;
}

type KindOfPolicy = 'vap' | 'template' | 'constraint' | 'kyverno' | 'clusterPolicy' | 'other';

function kindOfPolicy(apiVersion: string, kind: string): KindOfPolicy | undefined {
  switch (groupOf(apiVersion)) {
    case 'admissionregistration.k8s.io':
      if (kind === 'ValidatingAdmissionPolicy') return 'vap';
      return kind === 'MutatingAdmissionPolicy' ? 'other' : undefined;
    case 'templates.gatekeeper.sh':
      return kind === 'ConstraintTemplate' ? 'template' : undefined;
    case 'constraints.gatekeeper.sh':
      return 'constraint';
    case 'policies.kyverno.io':
      if (kind === 'ValidatingPolicy' || kind === 'NamespacedValidatingPolicy') return 'kyverno';
      return kind === 'PolicyException' ? undefined : 'other';
    case 'kyverno.io':
      if (kind === 'ClusterPolicy' || kind === 'Policy') return 'clusterPolicy';
      return kind === 'CleanupPolicy' || kind === 'ClusterCleanupPolicy' ? 'other' : undefined;
    default:
      return undefined;
  }
}

function policiesAmong(objects: readonly PolicyObject[]): readonly Policy[] {
  const ofKind = (wanted: KindOfPolicy): readonly PolicyObject[] =>
    objects.filter(({ apiVersion, kind }) => kindOfPolicy(apiVersion, kind) === wanted);
  const named = (kind: string): readonly PolicyObject[] => objects.filter((one) => one.kind === kind);
  const bindings = named('ValidatingAdmissionPolicyBinding');
  const exceptionsOf = (group: string): readonly PolicyObject[] =>
    named('PolicyException').filter((one) => groupOf(one.apiVersion) === group);
  const [exceptions, ruleExceptions] = [exceptionsOf('policies.kyverno.io'), exceptionsOf('kyverno.io')];
  return [
    ...ofKind('vap').map((one) => readValidatingAdmissionPolicy(one, bindings)),
    ...readGatekeeper(ofKind('template'), ofKind('constraint')),
    ...ofKind('kyverno').map((one) => readValidatingPolicy(one, exceptions)),
    ...ofKind('clusterPolicy').map((one) => readClusterPolicy(one, ruleExceptions)),
    ...ofKind('other').flatMap((from) => {
      const note = aboutOtherPolicy(from);
      return note === undefined ? [] : [{ id: from.name, title: from.name, from, parts: [], told: [note] }];
    }),
  ];
}

/** The rule that a policy makes. Throws `UserError` at the place of the first expression that is not right. */
export function compilePolicy(policy: Policy, readSet: ReadSet, types?: ObjectTypes): CompiledRule {
  const parts = policy.parts.map(compilePart);
  const inForce = parts.filter(({ part }) => part.bindings.length > 0 && part.validations.length > 0);
  return {
    rule: ruleOf(policy),
    params: {},
    aliases: [],
    told:
      types === undefined
        ? policy.told
        : [...policy.told, ...policy.parts.flatMap((part) => aboutUnknownFields(part, types))],
    ...(inForce.length === 0
      ? {}
      : { policy: checkOf(inForce, readSet), ...readerOf(inForce.map(({ part }) => part)) }),
  };
}

function severitiesOf({ parts }: Policy): readonly Severity[] {
  const severities = parts.flatMap((part) => part.bindings.map((binding) => binding.severity));
  return [...new Set(severities)].toSorted((a, b) => rankOf(b) - rankOf(a));
}

function ruleOf(policy: Policy): Rule {
  const { id, title, remediation, from } = policy;
  return {
    id,
    title,
    category: 'config',
    scope: 'set',
    severity: severitiesOf(policy)[0] ?? 'high',
    defaultOn: true,
    remediation: remediation ?? `Change the object so that the policy "${id}" admits it.`,
    peers: {},
    controls: [],
    overrides: [],
    sensitive: false,
    file: from.file,
  };
}

function checkOf(parts: readonly CompiledPart[], readSet: ReadSet): PolicyCheck {
  return function* judge(set, elsewhere) {
    const { world, subjects } = readSet(set, elsewhere);
    for (const subject of subjects) for (const part of parts) yield* judgeByPart(part, subject, world);
  };
}

/** Which kinds a policy must be shown: those that it may be for, and those that it looks up. */
function readerOf(parts: readonly PolicyPart[]): Pick<CompiledRule, 'reads' | 'looksUp'> {
  const wanted = new Set(
    parts.flatMap(({ bindings }) =>
      bindings.flatMap(({ params }) => (params.kind === 'wanted' ? [`${params.apiVersion} ${params.paramKind}`] : [])),
    ),
  );
  const looksUp = (apiVersion: string, kind: string): boolean =>
    (kind === 'Namespace' && apiVersion === 'v1') || wanted.has(`${apiVersion} ${kind}`);
  return {
    looksUp,
    reads: (apiVersion, kind) =>
      isOfEveryWorld(apiVersion, kind) ||
      looksUp(apiVersion, kind) ||
      parts.some((part) => mayMean(part, apiVersion, kind)),
  };
}

function mayMean({ plurals, podControllers }: PolicyPart, apiVersion: string, kind: string): boolean {
  if (plurals === undefined || !OWN_GROUPS.includes(groupOf(apiVersion))) return true;
  const plural = pluralOf(kind);
  return plurals.includes(plural) || podControllers.includes(plural);
}
