import { isAdmittedUnasked } from '../admitted-unasked.ts';
import type { RuleDefinition } from '../../catalog/definition.ts';
import type { CelType } from '../../cel/compiler/types.ts';
import { understand } from '../../cel/compiler/compile.ts';
import { kindsWithPods } from '../../kubernetes/pod-templates.ts';
import { groupsOfKind, pluralOf } from '../../kubernetes/resource-names.ts';
import type { Data, DataMap } from '../../model/data.ts';
import { celLiteral, celText } from './cel-literal.ts';
import { exportedExpressions, type ExportedExpressions, NotExportable } from './export-expression.ts';
import { type KubernetesVersion, neededVersion, unknownToCluster } from './export-version.ts';
import { hasMixedLiteral } from './mixed-literals.ts';
import { freeNames } from './rename.ts';

/** A rule as this run judges by it. */
export interface RuleToExport {
  readonly definition: Omit<RuleDefinition, 'examples' | 'rationale'>;
  readonly params: Readonly<Record<string, Data>>;
  readonly isStrict: boolean;
}

/** What a policy does with an object that it refuses. */
export const EXPORT_ACTIONS = ['deny', 'warn', 'audit'] as const;
export type ExportAction = (typeof EXPORT_ACTIONS)[number];

/** A rule as a policy of Kubernetes with its binding; or why it is none. */
export type Exported =
  | { readonly ok: true; readonly objects: readonly DataMap[]; readonly needs: KubernetesVersion }
  | { readonly ok: false; readonly why: string };

const ACTIONS: Readonly<Record<ExportAction, string>> = { deny: 'Deny', warn: 'Warn', audit: 'Audit' };

/** What the names of exported policies begin with: a policy may not be named as a rule of ours is, lest it be read as one. */
const EXPORT_PREFIX = 'lintel-';

/** Writes a rule as a ValidatingAdmissionPolicy with its binding, for Kubernetes 1.30 and newer. */
export function exportPolicy(rule: RuleToExport, action: ExportAction): Exported {
  const { definition } = rule;
  const reason = whyNot(definition);
  if (reason !== undefined) return { ok: false, why: reason };
  try {
    const expressions = exportedExpressions(definition, rule.isStrict);
    const name = `${EXPORT_PREFIX}${definition.id}`;
    const spec = specOf(rule, expressions);
    const sources = celIn(spec);
    const needs = neededVersion(sources);
    for (const source of sources) {
      const unknown = unknownToCluster(source);
      if (unknown !== undefined) throw new NotExportable(`it calls ${unknown}, which the API server does not have`);
    }
    const annotations = {
      'lintel/rule': definition.id,
      'lintel/severity': definition.severity,
      'lintel/kubernetes': `>= ${needs}`,
      description: `${definition.title}. ${definition.remediation}`,
    };
    const policy = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name, annotations },
      spec,
    };
    const binding = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name },
      spec: { policyName: name, validationActions: [ACTIONS[action]] },
    };
    return { ok: true, objects: [policy, binding], needs };
  } catch (error) {
    if (error instanceof NotExportable) return { ok: false, why: error.message };
    throw error;
  }
}

function whyNot({ scope, check, expression, kinds }: RuleToExport['definition']): string | undefined {
  if (kinds?.every(isAdmittedUnasked) === true)
    return 'the API server asks no policy about its own admission configuration';
  if (scope === 'clusterConfig') return 'it reads the flags of programs, which CEL in the cluster cannot take apart';
  if (check === 'schema' || check === 'parser') return 'the API server refuses such an object by itself';
  if (scope === 'set') return 'it looks at several objects at once, and a policy sees one';
  if (check !== undefined || expression === undefined) return 'it is a program, not an expression';
  return undefined;
}

function specOf({ definition, params }: RuleToExport, expressions: ExportedExpressions): DataMap {
  const { scope, title, remediation, message } = definition;
  const own = ownVariables(definition, params, expressions);
  const types = typesOf(own);
  const sources = [...own.map(({ expression }) => expression), ...expressions.validations];
  if (sources.some((source) => hasMixedLiteral(source, givenTypes(types))))
    throw new NotExportable('it mixes types in one list or map, which the API server refuses');
  const validations = expressions.validations.map((expression) => ({
    expression,
    message: oneLine(`${title}. ${remediation}`),
    ...messageExpressionOf(message, expressions, types),
  }));
  const hasPod = scope === 'pod' || scope === 'workload' || scope === 'container';
  return {
    // An object that is so wrong that it cannot be judged is refused by its schema.
    failurePolicy: 'Ignore',
    matchConstraints: { resourceRules: resourceRulesOf(definition) },
    ...(hasPod ? { matchConditions: [{ name: 'has-a-pod', expression: HAS_POD }] } : {}),
    ...(own.length === 0 ? {} : { variables: own }),
    validations,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The variables that the rule reads, those that stand for what it is given first. */
function ownVariables(
  { scope }: RuleToExport['definition'],
  params: Readonly<Record<string, Data>>,
  { variables, validations }: ExportedExpressions,
): readonly { readonly name: string; readonly expression: string }[] {
  const given = [
    { name: 'template', expression: TEMPLATE },
    { name: 'pod', expression: 'variables.template.spec' },
    { name: 'params', expression: celLiteral(params) },
  ];
  const sources = [...variables.map(({ expression }) => expression), ...validations];
  const read = new Set(sources.flatMap((source) => freeNames(source).map((one) => one.variable)));
  const hasPod = scope === 'pod' || scope === 'workload' || scope === 'container';
  const isNeeded = (name: string): boolean =>
    name === 'template' ? hasPod && (read.has('template') || read.has('pod')) : read.has(name);
  return [...given.filter(({ name }) => isNeeded(name)), ...variables];
}

/** The kinds with pods by where their template lies. */
const BY_PATH: ReadonlyMap<string, readonly string[]> = kindsByTemplate();

function kindsByTemplate(): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map<string, string[]>();
  for (const { kind, path } of kindsWithPods()) {
    const text = path.join('.');
    byPath.set(text, [...(byPath.get(text) ?? []), kind]);
  }
  return byPath;
}

const USUAL_TEMPLATE = 'spec.template';

/** The pod template of an object, whatever its kind. */
const TEMPLATE = byKind((path) => (path === '' ? 'object' : `object.${path}`));
const HAS_POD = byKind(
  (path) =>
    `object.${[...path.split('.').filter((part) => part !== ''), 'spec'].map((part) => `?${part}`).join('.')}.hasValue()`,
);

function byKind(of: (path: string) => string): string {
  const others = [...BY_PATH].filter(([path]) => path !== USUAL_TEMPLATE);
  return others.reduceRight(
    (otherwise, [path, kinds]) => `object.kind in [${kinds.map(celText).join(', ')}] ? ${of(path)} : ${otherwise}`,
    of(USUAL_TEMPLATE),
  );
}

function resourceRulesOf({ scope, kinds }: RuleToExport['definition']): readonly DataMap[] {
  const wanted = kinds?.map(readKind) ?? kindsOfScope(scope);
  const hasPod = scope === 'pod' || scope === 'workload' || scope === 'container';
  if (wanted === undefined) return [resourceRule(['*'], ['*'])];
  const byGroups = new Map<string, { readonly groups: readonly string[]; readonly resources: Set<string> }>();
  for (const { kind, groups } of wanted) {
    const key = groups.join(' ');
    const known = byGroups.get(key) ?? { groups, resources: new Set<string>() };
    known.resources.add(pluralOf(kind));
    // Containers for debugging are added to pods that run, by a request of its own.
    if (hasPod && kind === 'Pod') known.resources.add('pods/ephemeralcontainers');
    byGroups.set(key, known);
  }
  return [...byGroups.values()].map(({ groups, resources }) => resourceRule(groups, [...resources]));
}

function kindsOfScope(
  scope: RuleDefinition['scope'],
): readonly { readonly kind: string; readonly groups: readonly string[] }[] | undefined {
  if (scope === 'object') return undefined;
  if (scope === 'rbacRule') return ['Role', 'ClusterRole'].map(readKind);
  return kindsWithPods();
}

/** `Kind`, or `Kind.group` for a custom resource. */
function readKind(pattern: string): { readonly kind: string; readonly groups: readonly string[] } {
  const dot = pattern.indexOf('.');
  if (dot >= 0) return { kind: pattern.slice(0, dot), groups: [pattern.slice(dot + 1)] };
  return { kind: pattern, groups: groupsOfKind(pattern) };
}

function resourceRule(groups: readonly string[], resources: readonly string[]): DataMap {
  return { apiGroups: groups, apiVersions: ['*'], operations: ['CREATE', 'UPDATE'], resources };
}

/** Splits at holes as rule files write them, `Container "{container.name}" runs`; `{{` is a brace. */
function messageExpressionOf(
  message: string | undefined,
  expressions: ExportedExpressions,
  types: Readonly<Record<string, CelType>>,
): { readonly messageExpression?: string } {
  if (message === undefined || !message.includes('{')) return {};
  const parts = splitMessage(message);
  const texts = parts.map((part) =>
    part.isHole ? textOfHole(expressions.rewrite(part.text), types) : celText(part.text),
  );
  const whole = expressions.overFailing(texts.join(' + '));
  return whole === undefined ? {} : { messageExpression: whole };
}

/** The types of the policy's variables, in which a list is told from a text. */
function typesOf(
  variables: readonly { readonly name: string; readonly expression: string }[],
): Readonly<Record<string, CelType>> {
  const types: Record<string, CelType> = {};
  for (const { name, expression } of variables) types[name] = typeOf(expression, types);
  return types;
}

function typeOf(source: string, variables: Readonly<Record<string, CelType>>): CelType {
  const understood = understand(source, { variables: givenTypes(variables) });
  return understood.ok ? understood.type : 'dyn';
}

/** The types of all that an expression of the policy may read; what loops give is there without them. */
function givenTypes(variables: Readonly<Record<string, CelType>>): Readonly<Record<string, CelType>> {
  return {
    object: 'dyn',
    container: 'dyn',
    containerType: 'string',
    item: 'dyn',
    rule: 'dyn',
    key: 'dyn',
    variables: { kind: 'object', name: 'variables', fields: variables },
  };
}

function textOfHole(source: string, types: Readonly<Record<string, CelType>>): string {
  const type = typeOf(source, types);
  return typeof type === 'object' && type.kind === 'list' ? `(${source}).join(', ')` : `string(${source})`;
}

function splitMessage(message: string): readonly { readonly isHole: boolean; readonly text: string }[] {
  const parts: { isHole: boolean; text: string }[] = [{ isHole: false, text: '' }];
  let depth = 0;
  for (let index = 0; index < message.length; index += 1) {
    const character = message[index] ?? '';
    const last = parts.at(-1);
    if (last === undefined) break;
    if (depth === 0 && character === '{' && message[index + 1] === '{') {
      last.text += '{';
      index += 1;
    } else if (depth === 0 && character === '{') {
      depth = 1;
      parts.push({ isHole: true, text: '' });
    } else if (depth === 1 && character === '}') {
      depth = 0;
      parts.push({ isHole: false, text: '' });
    } else {
      if (depth > 0 && character === '{') depth += 1;
      if (depth > 0 && character === '}') depth -= 1;
      last.text += character;
    }
  }
  return parts.filter(({ text }) => text !== '');
}

/** All CEL of a policy. */
function celIn(spec: DataMap): readonly string[] {
  const texts: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && /expression$/iu.test(key)) texts.push(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) visit(one, inner);
  };
  visit(spec, '');
  return texts;
}
