import type { CompiledRule, Each, Test } from '../catalog/compiled.ts';
import type { SelectedRule } from '../catalog/select.ts';
import { DEFAULT_KUBE_VERSIONS } from '../config/kube-version.ts';
import { matchesKind } from '../kubernetes/kinds.ts';
import { podTemplatePath } from '../kubernetes/pod-templates.ts';
import type { Data } from '../model/data.ts';
import { groupBy } from '../model/group-by.ts';
import type { Path } from '../model/location.ts';
import type { CustomPodTemplate } from '../model/resource.ts';
import type { Rule, Scope } from '../model/rule.ts';
import { isSchemaRule } from '../schema/problem.ts';
import { type Target, targetOf } from '../schema/target.ts';
import { KINDS_OF_HOLDERS, looksAtHolders } from './peers-of-holders.ts';

/** A rule as the walk asks it. All have all of these fields, since V8 reads them slowly where objects differ in what they have. */
export interface AskedRule {
  readonly selected: SelectedRule;
  readonly each: CompiledRule['each'] | undefined;
  readonly guards: CompiledRule['guards'] | undefined;
  readonly test: () => Test;
}

/** A rule of scope set as it is asked, with what it is asked with. */
export interface AskedSetRule {
  readonly selected: SelectedRule;
  readonly params: Readonly<Record<string, Data>>;
}

/** The rules that objects of one kind are judged by, by scope, so that one walk serves all of them. */
export interface KindPlan {
  readonly object: readonly AskedRule[];
  readonly workload: readonly AskedRule[];
  readonly pod: readonly AskedRule[];
  readonly container: readonly AskedRule[];
  readonly rbacRule: readonly AskedRule[];
  readonly clusterConfig: readonly AskedRule[];
  /** Where the kind has its pod template; undefined for kinds without one. */
  readonly templatePath: Path | undefined;
}

/** A kind as objects name it. */
export interface KindName {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Which rules an object is for: all of them, those with a security severity, or those of category schema. */
export type Audience = 'all' | 'security' | 'schema';

/** The selected rules, ready to be asked kind by kind. */
export interface Plan {
  of(apiVersion: string, kind: string, audience: Audience): KindPlan;
  readonly set: readonly SelectedRule[];
  /** Those of scope set that may have something to say of a set of these objects: of their kinds at least one is read. */
  setRules(objects: readonly KindName[]): readonly AskedSetRule[];
  /** Further kinds with a pod template, from the configuration. */
  readonly podTemplates: readonly CustomPodTemplate[];
  /** The rule that speaks of text which does not parse, when it is selected. */
  readonly syntax: SelectedRule | undefined;
  /** The rule that speaks of what the admission policies of the input refuse, when it is selected. */
  readonly policies: SelectedRule | undefined;
  /** The selected rules that speak of what the schema of a kind refuses, by id. */
  readonly schema: ReadonlyMap<string, SelectedRule>;
  /** Whether a rule of scope set reads objects of this kind whole, or any object's names. */
  keeps(apiVersion: string, kind: string): 'whole' | 'names' | 'nothing';
}

/** The rule whose findings come from reading the file. */
const SYNTAX_RULE = 'yaml-syntax';

/** The rule whose findings come from admission policies that are scanned with the objects. */
const POLICY_RULE = 'admission-policy-violated';

/**
 * Sorts the rules by scope and, when a kind is first met, by kind. The versions of Kubernetes that objects must suit are a parameter of
 * every rule: `params.kubernetes.oldest` is 33 for 1.33.
 */
export function planRules(
  selected: readonly SelectedRule[],
  podTemplates: readonly CustomPodTemplate[],
  { oldest, newest }: Target = targetOf(DEFAULT_KUBE_VERSIONS),
): Plan {
  const kubernetes = { oldest, newest };
  const rules = selected.map((one) => ({ ...one, params: { ...one.params, kubernetes } }));
  const byScope = groupBy(rules, (one) => one.compiled.rule.scope);
  const set = byScope.get('set') ?? [];
  const plans = new Map<string, KindPlan>();
  return {
    set,
    podTemplates,
    setRules: setRulesAmong(set, podTemplates),
    keeps: keeperOf(set, podTemplates, rules.some((one) => looksAtHolders(one.compiled.rule)) ? KINDS_OF_HOLDERS : []),
    syntax: rules.find((one) => one.compiled.rule.id === SYNTAX_RULE),
    policies: rules.find((one) => one.compiled.rule.id === POLICY_RULE),
    schema: new Map(
      rules.filter((one) => isSchemaRule(one.compiled.rule.id)).map((one) => [one.compiled.rule.id, one] as const),
    ),
    of(apiVersion, kind, audience) {
      const key = `${apiVersion}|${kind}|${audience}`;
      let plan = plans.get(key);
      if (plan === undefined) {
        plan = planOfKind({ apiVersion, kind }, { byScope, podTemplates, audience });
        plans.set(key, plan);
      }
      return plan;
    },
  };
}

interface PlannedRules {
  readonly byScope: ReadonlyMap<Scope, readonly SelectedRule[]>;
  readonly podTemplates: readonly CustomPodTemplate[];
  readonly audience: Audience;
}

function planOfKind({ apiVersion, kind }: KindName, { byScope, podTemplates, audience }: PlannedRules): KindPlan {
  const templatePath = podTemplatePath(apiVersion, kind, podTemplates);
  const pick = (scope: Scope): readonly AskedRule[] =>
    (byScope.get(scope) ?? []).flatMap((one) => {
      const { rule, kinds, each, guards, test } = one.compiled;
      if (test === undefined || !isFor(audience, rule)) return [];
      if (kinds !== undefined && !kinds.some((pattern) => matchesKind(pattern, apiVersion, kind))) return [];
      return { selected: one, each, guards, test };
    });
  const hasPods = templatePath !== undefined;
  const isRole = matchesKind('Role', apiVersion, kind) || matchesKind('ClusterRole', apiVersion, kind);
  return {
    object: pick('object'),
    workload: hasPods ? pick('workload') : [],
    pod: hasPods ? pick('pod') : [],
    container: hasPods ? pick('container') : [],
    rbacRule: isRole ? pick('rbacRule') : [],
    clusterConfig: pick('clusterConfig'),
    templatePath,
  };
}

/** Sets are alike, since a repository has many folders of one form. A hostile one may bring any number of others. */
const MOST_SETS_KEPT = 500;

function setRulesAmong(set: readonly SelectedRule[], podTemplates: readonly CustomPodTemplate[]): Plan['setRules'] {
  const askedOfSets = set.map(askedOfSet);
  const known = new Map<string, readonly AskedSetRule[]>();
  return (objects) => {
    const kinds = new Map<string, KindName>();
    for (const one of objects) kinds.set(`${one.apiVersion}|${one.kind}`, one);
    const key = [...kinds.keys()].join('\n');
    let asked = known.get(key);
    if (asked === undefined) {
      const met = [...kinds.values()];
      asked = askedOfSets.filter(
        ({ selected: { compiled } }) =>
          compiled.uses?.some((pattern) => met.some((one) => isUsed(pattern, one, podTemplates))) ?? true,
      );
      if (known.size >= MOST_SETS_KEPT) known.clear();
      known.set(key, asked);
    }
    return asked;
  };
}

function keeperOf(
  set: readonly SelectedRule[],
  podTemplates: readonly CustomPodTemplate[],
  further: readonly string[],
): Plan['keeps'] {
  const uses = new Set([...further, ...set.flatMap((one) => one.compiled.uses ?? [])]);
  const otherwise = uses.delete('*') ? 'names' : 'nothing';
  const whole = [...uses];
  const known = new Map<string, ReturnType<Plan['keeps']>>();
  return (apiVersion, kind) => {
    const key = `${apiVersion}|${kind}`;
    let kept = known.get(key);
    if (kept === undefined) {
      const isWanted =
        whole.some((pattern) => isUsed(pattern, { apiVersion, kind }, podTemplates)) ||
        set.some((one) => one.compiled.reads?.(apiVersion, kind) ?? false);
      kept = isWanted ? 'whole' : otherwise;
      known.set(key, kept);
    }
    return kept;
  };
}

/** Whether a rule whose `uses` has this pattern reads objects of the kind. */
function isUsed(pattern: string, { apiVersion, kind }: KindName, podTemplates: readonly CustomPodTemplate[]): boolean {
  if (pattern === 'workloads') return podTemplatePath(apiVersion, kind, podTemplates) !== undefined;
  return pattern === '*' || matchesKind(pattern, apiVersion, kind);
}

/** A rule of scope set, ready to be asked. */
export function askedOfSet(selected: SelectedRule): AskedSetRule {
  return { selected, params: { ...selected.params, strict: selected.strict } };
}

/** Whether a rule speaks of objects for this audience. */
export function isFor(audience: Audience, rule: Rule): boolean {
  switch (audience) {
    case 'all':
      return true;
    case 'security':
      return rule.securitySeverity !== undefined;
    case 'schema':
      return rule.category === 'schema' || rule.category === 'api-lifecycle';
  }
}

/** Whether a rule's `each` steps through a list or map here. */
export function isStep(segment: Each['segments'][number]): segment is { readonly every: 'item' | 'value' } {
  return typeof segment === 'object';
}
