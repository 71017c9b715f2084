import { reportedFilesIn } from '../../src/kubernetes/hosts/kubescape-host-data.ts';
import { isMap, type DataMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** How much each level records. Source: the reference of audit.k8s.io v1. */
const LEVELS = ['None', 'Metadata', 'Request', 'RequestResponse'];
const METADATA = LEVELS.indexOf('Metadata');
const REQUEST = LEVELS.indexOf('Request');

/** Their bodies are secrets, so that who asked for them is all that a log may hold. Source: CIS Kubernetes Benchmark 3.2.2. */
const SECRET: readonly Audited[] = [
  { group: '', name: 'secrets' },
  { group: '', name: 'configmaps' },
  { group: 'authentication.k8s.io', name: 'tokenreviews' },
];
/** What an attacker changes or enters. Who did it to which object is the least that the log must hold. Source: the same. */
const ENTERED: readonly Audited[] = [
  { group: '', name: 'pods' },
  { group: 'apps', name: 'deployments' },
  { group: '', name: 'pods/exec' },
  { group: '', name: 'pods/portforward' },
  { group: '', name: 'pods/proxy' },
  { group: '', name: 'services/proxy' },
];

interface Audited {
  readonly group: string;
  readonly name: string;
}

/** A rule of the policy, in the order in which the API server asks them; the first that fits decides. */
interface PolicyRule {
  readonly index: number;
  /** Index in `LEVELS`; below 0 for a level that does not exist. */
  readonly level: number;
  /** It is for some users, verbs or namespaces only, so that a later rule has a say as well. */
  readonly isNarrow: boolean;
  /** Undefined for a rule that is for all resources. */
  readonly resources: readonly unknown[] | undefined;
  /** It is for paths that are no resources. */
  readonly isForPaths: boolean;
}

/** An audit policy that does not record what an investigation asks first, or that records secrets. */
export const check: SetCheck = function* (set, params) {
  const isStrict = params['strict'] === true;
  for (const policy of set.ofKind('Policy.audit.k8s.io')) yield* faultsOf(policy, isStrict);
  for (const { file, place } of reportedFilesIn(set, 'auditPolicyFile')) {
    for (const fault of faultsOf(file, isStrict)) yield { ...fault, path: place };
  }
};

function* faultsOf(resource: Resource, isStrict: boolean): Iterable<Violation> {
  const rules = rulesOf(resource);
  const [first] = rules;
  if (first === undefined) {
    yield { resource, path: ['rules'], message: 'The audit policy has no rules, so nothing is recorded.' };
    return;
  }
  if (first.level === LEVELS.indexOf('None') && !first.isNarrow && first.resources === undefined && !first.isForPaths) {
    const message =
      'The first rule of the audit policy is for all requests and records none, so the others have no effect.';
    yield { resource, path: ['rules', first.index], message };
    return;
  }
  const asked = [...SECRET, ...ENTERED];
  const missing = asked.filter((one) => deciding(rules, one).every(({ level }) => level < METADATA));
  if (missing.length > 0) {
    const message = `The audit policy records nothing of ${namesOf(missing)}, so a break-in by way of them leaves no trace.`;
    yield { resource, path: ['rules'], message };
  } else if (isStrict) {
    const unnamed = asked.filter(({ name }) => !rules.some((rule) => isNamed(rule, name)));
    const message = `No rule of the audit policy names ${namesOf(unnamed)}, so a change of what holds for all the rest loses their trace.`;
    if (unnamed.length > 0) yield { resource, arm: 'strict', path: ['rules'], message };
  }
  yield* leaks(resource, rules);
}

function* leaks(resource: Resource, rules: readonly PolicyRule[]): Iterable<Violation> {
  const namesByRule = new Map<number, string[]>();
  for (const audited of SECRET) {
    for (const { index, level } of deciding(rules, audited)) {
      if (level >= REQUEST) namesByRule.set(index, [...(namesByRule.get(index) ?? []), audited.name]);
    }
  }
  for (const [index, names] of namesByRule) {
    const message = `This rule records the bodies of ${names.join(', ')}, so whoever reads the audit log reads the secrets in them.`;
    yield { resource, path: ['rules', index, 'level'], message };
  }
}

function rulesOf({ object }: Resource): readonly PolicyRule[] {
  const rules = Array.isArray(object['rules']) ? object['rules'] : [];
  return rules.flatMap((rule: unknown, index) => (isMap(rule) ? [readRule(rule, index)] : []));
}

function readRule(rule: DataMap, index: number): PolicyRule {
  const { resources } = rule;
  return {
    index,
    level: typeof rule['level'] === 'string' ? LEVELS.indexOf(rule['level']) : -1,
    isNarrow: ['users', 'userGroups', 'verbs', 'namespaces'].some((key) => isFilled(rule[key])),
    resources: Array.isArray(resources) && resources.length > 0 ? resources : undefined,
    isForPaths: isFilled(rule['nonResourceURLs']),
  };
}

function namesOf(audited: readonly Audited[]): string {
  return audited.map(({ name }) => name).join(', ');
}

function isNamed({ level, resources }: PolicyRule, name: string): boolean {
  if (level < METADATA || resources === undefined) return false;
  return resources.some(
    (entry) => isMap(entry) && Array.isArray(entry['resources']) && entry['resources'].includes(name),
  );
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** The rules that have a say on a resource: all narrow ones that fit, up to the first that fits for everyone. */
function deciding(rules: readonly PolicyRule[], audited: Audited): readonly PolicyRule[] {
  const fitting = rules.filter((rule) => fits(rule, audited));
  const last = fitting.findIndex(({ isNarrow }) => !isNarrow);
  return last < 0 ? fitting : fitting.slice(0, last + 1);
}

function fits({ resources, isForPaths }: PolicyRule, audited: Audited): boolean {
  if (resources === undefined) return !isForPaths;
  return resources.some((entry) => isMap(entry) && !isFilled(entry['resourceNames']) && entryFits(entry, audited));
}

/** A resource that is named is taken for that of its own group: a policy that names `deployments` means them. */
function entryFits(entry: DataMap, { group, name }: Audited): boolean {
  const names = entry['resources'];
  const isOfGroup = (entry['group'] ?? '') === group;
  if (!Array.isArray(names) || names.length === 0) return isOfGroup;
  if (names.includes(name)) return true;
  const [base, part] = name.split('/');
  const wildcards = part === undefined ? ['*'] : ['*', `${base}/*`, `*/${part}`];
  return isOfGroup && wildcards.some((wildcard) => names.includes(wildcard));
}
