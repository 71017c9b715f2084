import { policyObjectsOf } from '../../src/admission/policy-objects-of.ts';
import { policyRules } from '../../src/admission/policies.ts';
import { readRuleDocuments } from '../../src/catalog/define.ts';
import { evaluateSet } from '../../src/evaluate/evaluate.ts';
import type { CompiledRule } from '../../src/catalog/compiled.ts';
import { type Plan, planRules } from '../../src/evaluate/plan.ts';
import { writtenPath } from '../../src/trial/try-rule.ts';
import { openObjectTypes } from '../../src/schema/object-types.ts';
import { setOf } from '../kubernetes/sets.ts';

/** What admission policies say of objects. */
export interface Judged {
  /** `rule severity Kind/name path: message`, one each. */
  readonly findings: readonly string[];
  /** `rule Kind/name: why`, one each. */
  readonly unjudged: readonly string[];
  /** What is said of the policies themselves. */
  readonly told: readonly string[];
}

const TYPES = openObjectTypes();

/** What policies are made into. */
interface Planned {
  readonly policies: string;
  readonly rules: readonly CompiledRule[];
  readonly plan: Plan;
}

let latest: Planned | undefined;

/** Tests often ask the same policies about one object after another. */
function planned(policies: string): Planned {
  if (latest?.policies === policies) return latest;
  const documents = readRuleDocuments(policies, 'policies.yaml').filter(({ value }) => value !== null);
  const rules = policyRules(documents.flatMap(policyObjectsOf), TYPES).map(({ compiled }) => compiled);
  const plan = planRules(
    rules.map((compiled) => ({ compiled, params: {}, strict: false })),
    [],
  );
  latest = { policies, rules, plan };
  return latest;
}

/** Judges objects, all of one set, by policies, both as YAML. */
export function judged(policies: string, objects: string): Judged {
  const { rules, plan } = planned(policies);
  const { findings, unjudged = [] } = evaluateSet(setOf({ 'objects.yaml': objects }), plan);
  return {
    findings: findings.map(
      ({ rule, severity, resource, path, message }) =>
        `${rule.id} ${severity} ${resource?.kind}/${resource?.name} ${writtenPath(path)}: ${message}`,
    ),
    unjudged: unjudged.map(({ rule, resource, why }) => `${rule.id} ${resource.kind}/${resource.name}: ${why}`),
    told: rules.flatMap(({ told = [] }) => told.map(({ message }) => message)),
  };
}

/** The same, findings only. */
export function found(policies: string, objects: string): readonly string[] {
  return judged(policies, objects).findings;
}
