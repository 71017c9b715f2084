import { valueAt } from '../../model/data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Path } from '../../model/location.ts';
import type { Severity } from '../../model/severity.ts';
import { blocksIn, matcherOfBlock } from './kyverno-match.ts';
import { bothMatch, MATCHES_ALL, matchesWildcard } from '../match.ts';
import type { Exception, Matcher, Policy, PolicyPart } from '../policy.ts';
import { itemsAt, type PolicyObject, textAt, textsAt } from '../policy-object.ts';
import { readConditions, readNamed, readValidations } from '../read-conditions.ts';
import { aboutPolicy, POD_CONTROLLERS } from './read-kyverno.ts';
import { readParams } from '../read-validating-admission-policy.ts';
import type { Subject } from '../subject.ts';
import { told } from '../told.ts';

/** Reads a ClusterPolicy or Policy of Kyverno: its rules in CEL, with the exceptions that name them. Those in patterns are told. */
export function readClusterPolicy(from: PolicyObject, exceptions: readonly PolicyObject[]): Policy {
  const parts: PolicyPart[] = [];
  const notes: Diagnostic[] = [];
  for (const { value, path } of itemsAt(from, ['spec', 'rules'])) {
    if (valueAt(value, ['validate', 'cel']) !== undefined) parts.push(readRule(from, path, exceptions));
    else if (valueAt(value, ['validate']) !== undefined) notes.push(withoutCel(from, path));
  }
  if (parts.length === 0 && notes.length === 0)
    notes.push(
      told(
        from,
        ['spec'],
        'validates nothing, so there is nothing to judge',
        'Policies that validate in CEL are judged.',
      ),
    );
  return { id: from.name, ...aboutPolicy(from), from, parts, told: notes };
}

function withoutCel(from: PolicyObject, path: Path): Diagnostic {
  const name = textAt(from, [...path, 'name']) ?? '';
  return told(
    from,
    [...path, 'validate'],
    `has the rule "${name}" in Kyverno’s patterns, which is not evaluated`,
    'Only `validate.cel` is judged; ValidatingPolicy is what Kyverno recommends in its place.',
  );
}

function readRule(from: PolicyObject, path: Path, exceptions: readonly PolicyObject[]): PolicyPart {
  const cel: Path = [...path, 'validate', 'cel'];
  const { variables, auditAnnotations } = readConditions(from, cel);
  const namespace = from.kind === 'Policy' ? (from.namespace ?? 'default') : undefined;
  const wanted = matcherOfBlock(valueAt(from.object, [...path, 'match']));
  const exempt = valueAt(from.object, [...path, 'exclude']);
  const excluded = exempt === undefined ? undefined : matcherOfBlock(exempt);
  const podControllers = isForPodsOnly(from, path) ? controllersOf(from) : [];
  return {
    dialect: 'kyverno',
    conditions: readNamed(from, [...path, 'celPreconditions']),
    variables,
    auditAnnotations,
    validations: readValidations(from, [...cel, 'expressions']),
    onError: textAt(from, ['spec', 'failurePolicy']) === 'Ignore' ? 'ignore' : 'refuse',
    matches(subject, world) {
      if (namespace !== undefined && subject.namespace !== namespace) return false;
      const match = wanted(subject, world);
      if (match === false || excluded === undefined) return match;
      const out = excluded(subject, world);
      if (out === true) return false;
      return out === false ? match : out;
    },
    bindings: [
      {
        severity: severityOfRule(from, path),
        matches: MATCHES_ALL,
        params: readParams({ from, kindAt: [...cel, 'paramKind'] }, from, [...cel, 'paramRef']),
      },
    ],
    podControllers,
    exceptions: exceptionsFor({ from, name: textAt(from, [...path, 'name']) ?? '', podControllers }, exceptions),
  };
}

function severityOfRule(from: PolicyObject, path: Path): Severity {
  const action =
    textAt(from, [...path, 'validate', 'failureAction']) ??
    textAt(from, ['spec', 'validationFailureAction']) ??
    'Audit';
  return action.toLowerCase() === 'enforce' ? 'high' : 'low';
}

/** A rule, and the controllers that it is carried over to. */
interface NamedRule {
  readonly from: PolicyObject;
  readonly name: string;
  readonly podControllers: readonly string[];
}

/** Exceptions name a rule by its policy's name, which has the namespace of a Policy before it; `*` stands for any. */
function exceptionsFor(rule: NamedRule, exceptions: readonly PolicyObject[]): readonly Exception[] {
  const { from } = rule;
  const policyName = from.kind === 'Policy' ? `${from.namespace ?? 'default'}/${from.name}` : from.name;
  return exceptions.flatMap((one) => {
    const patterns = itemsAt(one, ['spec', 'exceptions'])
      .filter(({ value }) => valueAt(value, ['policyName']) === policyName)
      .flatMap(({ path }) => textsAt(one, [...path, 'ruleNames']) ?? []);
    if (patterns.length === 0) return [];
    const matches = matcherOfBlock(valueAt(one.object, ['spec', 'match']));
    const hasConditions = valueAt(one.object, ['spec', 'conditions']) !== undefined;
    const exempts: Matcher = (subject, world) => {
      const name = nameFor(subject, rule);
      if (!patterns.some((pattern) => matchesWildcard(pattern, name))) return false;
      const match = matches(subject, world);
      return hasConditions ? bothMatch(match, () => CONDITIONS_UNREAD) : match;
    };
    return [{ matches: exempts, conditions: [], images: [], values: [] }];
  });
}

/** The name of the rule that judges the object: a rule that is carried over has another. Source: Kyverno's documentation of exceptions. */
function nameFor({ plural }: Subject, { name, podControllers }: NamedRule): string {
  if (!podControllers.includes(plural)) return name;
  return plural === 'cronjobs' ? `autogen-cronjob-${name}` : `autogen-${name}`;
}

const CONDITIONS_UNREAD = { unknown: 'an exception has conditions in JMESPath, which are not evaluated' };

/** Controllers of pods that rules on pods are carried over to. Source: Kyverno's documentation of auto-gen rules. */
const RULE_CONTROLLERS: readonly string[] = [...POD_CONTROLLERS, 'replicationcontrollers'];

function controllersOf(from: PolicyObject): readonly string[] {
  const written = textAt(from, ['metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers']);
  if (written === undefined) return RULE_CONTROLLERS;
  const kinds = written.split(',').map((kind) => kind.trim().toLowerCase());
  return RULE_CONTROLLERS.filter((plural) => kinds.includes(plural.replace(/s$/u, '')));
}

/** A rule is carried over where pods are all that it is for, and no name, label or annotation narrows it or its exclusions. */
function isForPodsOnly(from: PolicyObject, path: Path): boolean {
  const wanted = blocksIn(valueAt(from.object, [...path, 'match']));
  const excluded = blocksIn(valueAt(from.object, [...path, 'exclude']));
  return (
    wanted.every(
      ({ kinds }) =>
        Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind: unknown) => kind === 'Pod' || kind === 'v1/Pod'),
    ) &&
    [...wanted, ...excluded].every(
      ({ kinds, names, name, selector, annotations }) =>
        names === undefined &&
        name === undefined &&
        selector === undefined &&
        annotations === undefined &&
        !(Array.isArray(kinds) && kinds.length > 1 && kinds.includes('Pod')),
    )
  );
}
