import type { CompiledRule } from '../catalog/compiled.ts';
import type { RuleExample, RuleTexts } from '../model/rule.ts';
import { tryRule } from './try-rule.ts';

/** What a rule's examples show to be wrong with it, one sentence each; empty when all hold. */
export function exampleFaults(rule: CompiledRule, examples: RuleTexts['examples']): readonly string[] {
  return [
    ...examples.fails.flatMap((example) => faultsOfFailing(rule, example)),
    ...examples.passes.flatMap((example) => faultsOfPassing(rule, example)),
  ];
}

function faultsOfFailing(rule: CompiledRule, example: RuleExample): readonly string[] {
  const trial = tryRule(rule, example.yaml, example.params);
  const faults = trial.faults.map((fault) => `"${example.name}": ${fault}`);
  const wanted = example.at ?? [];
  // With several objects an example names them: `Service/web spec.selector`.
  const isQualified = wanted.some((one) => one.includes(' '));
  const found = trial.findings.map(({ subject, path }) => (isQualified ? `${subject} ${path}` : path));
  if (found.join('\n') !== wanted.join('\n')) {
    faults.push(
      `"${example.name}" should be found at ${wanted.join(', ')}, and is at ${found.join(', ') || 'no place'}.`,
    );
  }
  for (const { severity } of trial.findings) {
    if (example.severity !== undefined && severity !== example.severity) {
      faults.push(`"${example.name}" should be ${example.severity}, and is ${severity}.`);
    }
  }
  return faults;
}

function faultsOfPassing(rule: CompiledRule, example: RuleExample): readonly string[] {
  const trial = tryRule(rule, example.yaml, example.params);
  return [
    ...trial.faults.map((fault) => `"${example.name}": ${fault}`),
    ...trial.findings.map(({ path, message }) => `"${example.name}" should pass, and is found at ${path}: ${message}`),
  ];
}
