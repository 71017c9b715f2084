import type { SelectedRule } from '../catalog/select.ts';
import { grant } from '../cel/budget.ts';
import { componentSettingsOf } from '../kubernetes/control-plane/cluster-config.ts';
import { CONTAINER_LISTS } from '../kubernetes/pod-templates.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { keyOfResource } from '../model/resource.ts';
import type { Rule, Violation } from '../model/rule.ts';
import type { Problem } from '../schema/problem.ts';
import { isTooLarge, judge, type Out, type Stand } from './judge-rule.ts';
import { unionOfPeers } from './overrides.ts';
import { peersOfApi } from './peers-of-api.ts';
import { type AskedSetRule, type Audience, isFor, type KindPlan, type Plan } from './plan.ts';
import { redactMessage } from './redact.ts';
import { withoutPeers } from './without-peers.ts';

/** What all rules together may do on one object, in CEL's steps: two seconds or so, and ten times what a very large workload needs. */
const RESOURCE_STEPS = 5_000_000;

/** What judging one resource or set gave. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** What admission policies could not say without a cluster. */
  readonly unjudged?: readonly UnjudgedByPolicy[];
}

/** An object that an admission policy is for and could not judge. */
export interface UnjudgedByPolicy {
  readonly rule: Rule;
  readonly resource: Resource;
  /** A clause without a full stop. */
  readonly why: string;
  /** For want of an object that is not in the set. */
  readonly isMissing: boolean;
}

/**
 * Judges one object by every rule but those of scope set, in one walk. Pure.
 * A hook that only tests a release is judged for its security alone, and what a chart installs as a definition by schema rules.
 * `problems` is what the schema of its kind found.
 */
export function evaluateResource(resource: Resource, plan: Plan, problems: readonly Problem[] = []): Judgement {
  const audience = audienceOf(resource);
  const kind = plan.of(resource.apiVersion, resource.kind, audience);
  const out: Out = { findings: problemFindings(problems, resource, plan, audience), unjudged: new Map() };
  grant(RESOURCE_STEPS);
  const stand = standAt(resource);
  for (const rule of kind.object) judge(rule, stand, out);
  if (kind.templatePath !== undefined) walkPods(kind, kind.templatePath, stand, out);
  if (kind.rbacRule.length > 0) walkRbacRules(kind, stand, out);
  if (kind.clusterConfig.length > 0) walkClusterConfig(kind, stand, out);
  return { findings: out.findings, diagnostics: diagnosticsOf(out, resource) };
}

/** What the schema of a kind found, for an object that had to wait for it. Pure. */
export function evaluateProblems(resource: Resource, plan: Plan, problems: readonly Problem[]): Judgement {
  return { findings: problemFindings(problems, resource, plan, audienceOf(resource)), diagnostics: [] };
}

/** What the schema of a kind found, as far as its rules are selected. */
function problemFindings(problems: readonly Problem[], resource: Resource, plan: Plan, audience: Audience): Finding[] {
  return problems.flatMap(({ rule: id, severity, path, message, mayBeSecret, life }) => {
    const selected = plan.schema.get(id);
    if (selected === undefined || !isFor(audience, selected.compiled.rule)) return [];
    const { rule } = selected.compiled;
    // What is gone was deprecated before; linters that list what an old version deprecated mean it as well.
    const before = id === 'removed-api-version' ? plan.schema.get('deprecated-api-version') : undefined;
    const peers = before === undefined ? rule.peers : unionOfPeers(rule.peers, before.compiled.rule.peers);
    const armPeers = peersOfApi(peers, resource, life);
    return {
      rule,
      severity: selected.severity ?? severity,
      message: redactMessage(message, resource, path, rule.sensitive),
      ...subjectOf(resource, path),
      path,
      related: [],
      ...(mayBeSecret === true ? { mayBeSecret } : {}),
      ...(armPeers === rule.peers ? {} : { armPeers }),
    };
  });
}

/** The object, or its place where it has no kind by which people could find it. */
function subjectOf(resource: Resource, path: Path): Pick<Finding, 'resource' | 'place'> {
  if (resource.kind !== '') return { resource };
  const { document, root } = resource;
  const { region } = document.locate([...root, ...path]);
  return { place: { rendering: document.rendering, stream: document.stream, region } };
}

/** Judges what one source yields together by the rules of scope set. Pure. */
export function evaluateSet(set: ResourceSet, plan: Plan): Judgement {
  return evaluateSetBy(plan.setRules(set.resources), set, []);
}

/** The same by some of the rules; admission policies may look up objects of other sets. */
export function evaluateSetBy(
  rules: readonly AskedSetRule[],
  set: ResourceSet,
  elsewhere: readonly Resource[],
): Judgement {
  const findings: Finding[] = [];
  const unanswered: UnjudgedByPolicy[] = [];
  // By number: sets are many and rules are too, and most of what runs here is over before V8 has made it fast.
  for (let index = 0; index < rules.length; index += 1) {
    const asked = rules[index];
    if (asked === undefined) continue;
    const { selected, params } = asked;
    const { rule, check, policy } = selected.compiled;
    const found = policy?.(set, elsewhere) ?? check?.(set, params) ?? NOTHING;
    if (isEmptyList(found)) continue;
    for (const one of found) {
      // The API server asks its policies about everything that is created.
      if (policy === undefined && !isFor(audienceOf(one.resource), rule)) continue;
      if ('unjudged' in one)
        unanswered.push({ rule, resource: one.resource, why: one.unjudged, isMissing: one.isMissing === true });
      else findings.push(findingOf(one, selected));
    }
  }
  return { findings, diagnostics: [], unjudged: unanswered };
}

const NOTHING: readonly Violation[] = [];

function isEmptyList(found: Iterable<unknown>): boolean {
  return Array.isArray(found) && found.length === 0;
}

function findingOf(violation: Violation, { compiled, severity }: SelectedRule): Finding {
  const { rule, strictPeers } = compiled;
  const { resource, path, arm, passedBy } = violation;
  const ofArm = arm === undefined ? undefined : strictPeers;
  const armPeers = passedBy === undefined ? ofArm : withoutPeers(ofArm ?? rule.peers, passedBy);
  return {
    rule,
    severity: severity ?? violation.severity ?? rule.severity,
    message: redactMessage(violation.message, resource, path, rule.sensitive),
    resource,
    path,
    ...(armPeers === undefined ? {} : { armPeers }),
    related: violation.related ?? [],
  };
}

/** Helm's own names for hooks that run with `helm test`. Source: Helm's documentation of chart hooks. */
const TEST_HOOKS = new Set(['test', 'test-success', 'test-failure']);

/** For whom an object is judged, by where it lies. */
export function audienceOf(resource: Resource): Audience {
  const { rendering, stream } = resource.document;
  if (rendering.source.kind !== 'helm') return 'all';
  if (stream.template !== undefined && /(?:^|\/)crds\//u.test(stream.template)) return 'schema';
  const hooks = valueAt(resource.object, ['metadata', 'annotations', 'helm.sh/hook']);
  if (typeof hooks !== 'string') return 'all';
  return hooks.split(',').every((hook) => TEST_HOOKS.has(hook.trim())) ? 'security' : 'all';
}

function standAt(resource: Resource): Stand {
  return {
    resource,
    object: resource.object,
    template: undefined,
    pod: undefined,
    container: undefined,
    containerType: undefined,
    rule: undefined,
    component: undefined,
    flags: undefined,
    flagPaths: undefined,
    isPart: false,
    scopePath: [],
    templatePath: [],
    podPath: [],
    containerPath: [],
  };
}

function walkPods(kind: KindPlan, templatePath: Path, stand: Stand, out: Out): void {
  const template = valueAt(stand.object, templatePath);
  if (!isMap(template) || !isMap(template['spec'])) return;
  const pod = template['spec'];
  stand.template = template;
  stand.pod = pod;
  stand.templatePath = templatePath;
  stand.podPath = [...templatePath, 'spec'];
  for (const rule of kind.workload) judge(rule, stand, out);
  stand.scopePath = stand.podPath;
  for (const rule of kind.pod) judge(rule, stand, out);
  if (kind.container.length === 0) return;
  for (const { key, type } of CONTAINER_LISTS) {
    const containers = pod[key];
    if (!Array.isArray(containers)) continue;
    for (let index = 0; index < containers.length; index += 1) {
      const container: unknown = containers[index];
      if (!isMap(container)) continue;
      stand.container = container;
      stand.containerType = type;
      stand.containerPath = [...stand.podPath, key, index];
      stand.scopePath = stand.containerPath;
      for (const rule of kind.container) judge(rule, stand, out);
    }
  }
}

function walkRbacRules(kind: KindPlan, stand: Stand, out: Out): void {
  const rules = stand.object['rules'];
  if (!Array.isArray(rules)) return;
  rules.forEach((rule: unknown, index) => {
    if (!isMap(rule)) return;
    stand.rule = rule;
    stand.scopePath = ['rules', index];
    for (const asked of kind.rbacRule) judge(asked, stand, out);
  });
}

function walkClusterConfig(kind: KindPlan, stand: Stand, out: Out): void {
  for (const settings of componentSettingsOf(stand.resource)) {
    stand.component = settings.component;
    stand.flags = settings.flags;
    stand.flagPaths = settings.paths;
    stand.isPart = settings.isPart;
    stand.scopePath = settings.root;
    for (const asked of kind.clusterConfig) {
      if (asked.selected.compiled.component?.includes(settings.component) ?? true) judge(asked, stand, out);
    }
  }
}

function diagnosticsOf(out: Out, resource: Resource): readonly Diagnostic[] {
  return [...out.unjudged.values()].map(({ path, rules, why }) => {
    const { stream } = resource.document;
    const { region } = resource.document.locate([...resource.root, ...path]);
    if (isTooLarge(why)) {
      return {
        code: 'too-large',
        level: 'error',
        message: `${keyOfResource(resource)} is too large to be judged in full by ${rules.join(', ')}.`,
        hint: 'Split the object, turn the rules off for it, or let a rule of your own do less.',
        at: { file: stream.origin, region },
      };
    }
    return {
      code: 'wrong-shape',
      level: 'error',
      message: `${keyOfResource(resource)}: ${path.join('.') || 'the object'} could not be judged by ${rules.join(', ')}: ${why}.`,
      hint: hintFor(why),
      at: { file: stream.origin, region },
    };
  });
}

/** Built-in rules ask whether a field is there, so what is not there is the slip of a rule, and what is of another type that of an object. */
function hintFor(why: string): string {
  return why.startsWith('no such key')
    ? 'In the rule, read a field that may be missing with `.?`, as in `object.?spec.replicas.orValue(1)`, or ask for it in `when`.'
    : 'Give the field the type that Kubernetes has for it, e.g. `true` instead of `"true"`.';
}
