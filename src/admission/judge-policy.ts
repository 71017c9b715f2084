import { grant } from '../cel/budget.ts';
import { CelError, type CelValue } from '../cel/value.ts';
import { withApiDefaults } from '../kubernetes/api-defaults.ts';
import { podTemplateOf } from '../kubernetes/pod-templates.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import type { Unjudged, Violation } from '../model/rule.ts';
import { rankOf, type Severity } from '../model/severity.ts';
import { activationOf, type Allowances, NO_ALLOWANCES, VARIABLES_AT } from './activation.ts';
import type { CompiledPart, CompiledValidation, Runnable } from './compile-policy.ts';
import { bothMatch } from './match.ts';
import { paramsFor } from './params.ts';
import { placeOfFailure } from './place-of-failure.ts';
import { asPod, type Subject } from './subject.ts';
import { type Unknown, whatIsUnknown } from './unknown.ts';
import type { World } from './world.ts';

/** What one policy may do on one object, in CEL's steps. */
const OBJECT_STEPS = 5_000_000;

/** What judging an object by a policy's part gave. */
export type Verdict = Violation | Unjudged;

/** Judges one object by one part of a policy. Pure. */
export function judgeByPart(compiled: CompiledPart, subject: Subject, world: World): readonly Verdict[] {
  grant(OBJECT_STEPS);
  const { part } = compiled;
  const view = viewOf(compiled, subject, world);
  if (view === undefined) return [];
  const verdicts: Verdict[] = [];
  const unknown = (what: Unknown): void => void verdicts.push(unjudged(subject.resource, what));
  for (const binding of part.bindings) {
    const match = bothMatch(view.match, () => binding.matches(subject, world));
    if (match === false) continue;
    if (match !== true) {
      unknown(match);
      continue;
    }
    const params = paramsFor(binding.params, subject, world);
    if ('unknown' in params) {
      unknown(params);
      continue;
    }
    for (const value of params.values) {
      verdicts.push(...judgeOnce({ compiled, subject, world, view, params: value }, binding.severity));
    }
  }
  return withoutRepetition(verdicts);
}

function unjudged(resource: Resource, { unknown, isMissing }: Unknown): Unjudged {
  return { resource, unjudged: unknown, ...(isMissing === undefined ? {} : { isMissing }) };
}

/** The object as a policy sees it: itself, or its pod template in the form of a Pod. */
interface View {
  readonly object: DataMap;
  /** Where the Pod's `metadata` and `spec` lie. */
  readonly templatePath: Path;
  readonly match: true | Unknown;
}

function viewOf({ part }: CompiledPart, subject: Subject, world: World): View | undefined {
  // A policy for everything is for all that is served; one that names the kind means it.
  if (!subject.isServed && part.plurals?.includes(subject.plural) !== true) return undefined;
  const match = part.matches(subject, world);
  if (match !== false) return { object: subject.object, templatePath: [], match };
  if (!isAmong(part.podControllers, subject)) return undefined;
  const found = podTemplateOf(subject.resource);
  if (found === undefined || found.templatePath.length === 0) return undefined;
  // A namespace is that of the controller, whatever the policy is for.
  const matchAsPod = part.matches(asPod(subject), world);
  if (matchAsPod === false) return undefined;
  const metadata = isMap(found.template['metadata']) ? found.template['metadata'] : {};
  const { namespace, resource } = subject;
  const object = {
    ...subject.object,
    // Kyverno leaves these two to the controller's own. Source: its `pkg/cel/autogen`.
    metadata: { ...metadata, name: resource.name, ...(namespace === undefined ? {} : { namespace }) },
    spec: found.spec,
  };
  return { object, templatePath: found.templatePath, match: matchAsPod };
}

/** Controllers are named by their plural name, those of others than Kubernetes as `rollouts.v1alpha1.argoproj.io`. */
function isAmong(controllers: readonly string[], { plural, version, group }: Subject): boolean {
  return (
    controllers.includes(plural) || (controllers.length > 0 && controllers.includes(`${plural}.${version}.${group}`))
  );
}

/** What is asked of one object with one set of parameters. */
interface Case {
  readonly compiled: CompiledPart;
  readonly subject: Subject;
  readonly world: World;
  readonly view: View;
  readonly params: CelValue;
}

function judgeOnce(one: Case, severity: Severity): readonly Verdict[] {
  const { compiled, subject, view } = one;
  const { resource } = subject;
  const ask = asking(one, NO_ALLOWANCES);
  const applies = conditionsHold(compiled.conditions, ask);
  if (applies === false) return [];
  if (applies !== true) return errorVerdicts(one, severity, applies.error, { isCondition: true, path: [] });
  const allowances = allowancesFor(
    one,
    view.templatePath.length === 0 ? [ask] : [asking(ofWhole(one), NO_ALLOWANCES), ask],
  );
  if (allowances === 'exempt') return [];
  if ('unknown' in allowances) return [unjudged(resource, allowances)];
  return validationsFail(one, severity, allowances === NO_ALLOWANCES ? ask : asking(one, allowances));
}

/** The controller itself in place of the Pod that it makes: exceptions are not carried over, and see it as it is. */
function ofWhole(one: Case): Case {
  return { ...one, view: { object: one.subject.object, templatePath: [], match: true } };
}

/** What the exceptions that are for the object allow it; their conditions are asked in each way until they have an answer. */
function allowancesFor({ compiled, subject, world }: Case, ways: readonly Ask[]): Allowances | 'exempt' | Unknown {
  let found = NO_ALLOWANCES;
  for (const { written, conditions } of compiled.exceptions) {
    const match = written.matches(subject, world);
    if (match === false) continue;
    const answers = ways.map((ask) => conditionsHold(conditions, ask));
    const holds = answers.find((one) => typeof one === 'boolean') ?? answers[0] ?? true;
    if (holds === false) continue;
    if (match !== true) return match;
    if (holds !== true) {
      const unknown = whatIsUnknown(holds.error);
      if (unknown !== undefined) return unknown;
      continue;
    }
    if (written.images.length + written.values.length === 0) return 'exempt';
    found = {
      allowedImages: [...found.allowedImages, ...written.images],
      allowedValues: [...found.allowedValues, ...written.values],
    };
  }
  return found;
}

function validationsFail(one: Case, severity: Severity, ask: Ask): readonly Verdict[] {
  const { compiled, subject, view } = one;
  const { resource } = subject;
  return compiled.validations.flatMap((validation): readonly Verdict[] => {
    const { value, values } = ask(validation.test);
    if (value === true) return [];
    const place = (): Path =>
      homePath(view, placeOfFailure({ expr: validation.test.expr, values, variables: expressionsOf(compiled) }));
    if (value === false) return [{ resource, path: place(), message: messageOf(validation, ask), severity }];
    const isUnknown = whatIsUnknown(value) !== undefined;
    return errorVerdicts(one, severity, value, {
      isCondition: false,
      path: isUnknown ? [] : place(),
      ...(validation.written.message === undefined ? {} : { message: validation.written.message }),
    });
  });
}

function expressionsOf({ variables }: CompiledPart): ReadonlyMap<string, Runnable['expr']> {
  return new Map(variables.map(({ name, expr }) => [name, expr]));
}

/** Asks an expression; with the value, what it was given. */
type Ask = (runnable: Runnable) => { readonly value: CelValue; readonly values: readonly CelValue[] };

/**
 * Expressions see the object as it is written. One that misses a field which the API server fills in before policies are asked
 * sees the object with those fields.
 */
function asking({ compiled, subject, world, view, params }: Case, allowances: Allowances): Ask {
  const valuesFor = (object: DataMap): readonly CelValue[] =>
    withVariables(compiled, activationOf({ subject, object, params, world, reads: compiled.reads, allowances }));
  const plain = valuesFor(view.object);
  let filled: readonly CelValue[] | undefined;
  return (runnable) => {
    const value = runnable.evaluate(plain);
    if (!(value instanceof CelError) || !value.message.startsWith('no such key')) return { value, values: plain };
    const { apiVersion, kind } = subject.resource;
    const isPod = view.templatePath.length > 0;
    const object = withApiDefaults(isPod ? 'v1' : apiVersion, isPod ? 'Pod' : kind, view.object);
    if (object === view.object) return { value, values: plain };
    filled ??= valuesFor(object);
    return { value: runnable.evaluate(filled), values: filled };
  };
}

/** The values with `variables`, each of which is worked out when it is first read. */
function withVariables({ variables, lazyVariables }: CompiledPart, values: CelValue[]): readonly CelValue[] {
  if (variables.length > 0) values[VARIABLES_AT] = lazyVariables(values);
  return values;
}

/** Whether all conditions hold: one that does not settles it, whatever the others are. */
function conditionsHold(conditions: readonly Runnable[], ask: Ask): boolean | { readonly error: CelValue } {
  let error: CelValue | undefined;
  for (const condition of conditions) {
    const { value } = ask(condition);
    if (value === false) return false;
    if (value !== true) error ??= value;
  }
  return error === undefined ? true : { error };
}

function messageOf({ written, message }: CompiledValidation, ask: Ask): string {
  if (message !== undefined) {
    const { value } = ask(message);
    // As the API server does: a text that is blank or has several lines gives way to the plain one.
    if (typeof value === 'string' && value.trim() !== '' && !/[\r\n]/u.test(value)) return value.trim();
  }
  return written.message?.trim() ?? `failed expression: ${written.expression.source.trim().replaceAll(/\s+/gu, ' ')}`;
}

/** An expression without an answer. */
interface Unanswered {
  readonly isCondition: boolean;
  readonly path: Path;
  readonly message?: string;
}

/** What it comes to: not judged, or refused as the API server would. */
function errorVerdicts(
  { compiled, subject: { resource } }: Case,
  severity: Severity,
  error: CelValue,
  { isCondition, path, message }: Unanswered,
): readonly Verdict[] {
  const unknown = whatIsUnknown(error);
  if (unknown !== undefined) return [unjudged(resource, unknown)];
  const why = error instanceof CelError ? error.message : 'the expression gives neither true nor false';
  if (compiled.part.onError === 'ignore')
    return [unjudged(resource, { unknown: `an expression has no value (${why})` })];
  const what = isCondition ? 'A condition of the policy' : 'The policy';
  const text = message === undefined ? '' : ` It is there to say: ${message.trim()}`;
  return [
    {
      resource,
      path,
      message: `${what} has no answer for this object (${why}), which the API server takes for a refusal.${text}`,
      severity,
    },
  ];
}

function homePath({ templatePath }: View, path: Path): Path {
  if (templatePath.length === 0) return path;
  return path[0] === 'spec' || path[0] === 'metadata' ? [...templatePath, ...path] : path;
}

/** Several bindings or parameters may say the same; the most severe counts. */
function withoutRepetition(verdicts: readonly Verdict[]): readonly Verdict[] {
  if (verdicts.length < 2) return verdicts;
  const kept = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const key = 'unjudged' in verdict ? `?${verdict.unjudged}` : `${verdict.path.join('\0')}\n${verdict.message}`;
    const known = kept.get(key);
    const isWorse =
      known === undefined ||
      (!('unjudged' in verdict) && !('unjudged' in known) && severityRank(verdict) > severityRank(known));
    if (isWorse) kept.set(key, verdict);
  }
  return [...kept.values()];
}

function severityRank({ severity }: Violation): number {
  return severity === undefined ? 0 : rankOf(severity);
}
