import type { SelectedRule } from '../catalog/select.ts';
import type { Rule } from '../model/rule.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from './evaluate.ts';

/** What policies of the input found, as the one rule that a run has for all of them says it. */
export function asViolations(judgement: Judgement, { compiled, severity }: SelectedRule): Judgement {
  return {
    ...judgement,
    findings: judgement.findings.map((one) => ({
      ...one,
      rule: compiled.rule,
      severity: severity ?? one.severity,
      message: messageOf(one, one.rule),
    })),
  };
}

function messageOf({ resource, message }: Finding, policy: Rule): string {
  const who = resource === undefined ? 'The object' : `${resource.kind} "${resource.name}"`;
  return `${who} violates the policy "${policy.id}": ${/[.!?]$/u.test(message) ? message : `${message}.`}`;
}
