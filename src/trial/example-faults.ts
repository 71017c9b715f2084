import { parseAnchor } from '../catalog/anchor.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import type { RuleExample, RuleTexts } from '../model/rule.ts';
import { readTrialText, type TrialText, tryRuleOn, writtenPath } from './try-rule.ts';

/** A rule's examples, read once so that the rule and its variants can be tried on them. */
export interface ReadExamples {
  readonly fails: readonly ReadExample[];
  readonly passes: readonly ReadExample[];
}

interface ReadExample {
  readonly example: RuleExample;
  readonly text: TrialText;
}

/** Reads the examples' YAML. */
export function readExamples({ fails, passes }: RuleTexts['examples']): ReadExamples {
  return { fails: fails.map(readExample), passes: passes.map(readExample) };
}

function readExample(example: RuleExample): ReadExample {
  return { example, text: readTrialText(example.yaml) };
}

/** What a rule's examples show to be wrong with it, one sentence each; empty when all hold. */
export function exampleFaults(rule: CompiledRule, examples: RuleTexts['examples']): readonly string[] {
  return [...faultsOf(rule, readExamples(examples))];
}

/** The same for examples that have been read, one by one: who only asks whether there is one stops at the first. */
export function* faultsOf(rule: CompiledRule, { fails, passes }: ReadExamples): Generator<string> {
  for (const one of fails) yield* faultsOfFailing(rule, one);
  for (const one of passes) yield* faultsOfPassing(rule, one);
}

function faultsOfFailing(rule: CompiledRule, { example, text }: ReadExample): readonly string[] {
  const trial = tryRuleOn(rule, text, example.params);
  const faults = trial.faults.map((fault) => `"${example.name}": ${fault}`);
  const wanted = (example.at ?? []).map(inOneSpelling);
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

/** `metadata.labels['a/b']` and `metadata.labels.a/b` are one path; before it there may be an object and a space. */
function inOneSpelling(wanted: string): string {
  const [, subject = '', path = wanted] = /^(\S+ )(.*)$/su.exec(wanted) ?? [];
  const segments: (string | number)[] = [];
  for (const segment of parseAnchor(path)?.segments ?? []) {
    if (typeof segment === 'object') return wanted;
    segments.push(segment);
  }
  return segments.length === 0 ? wanted : `${subject}${writtenPath(segments)}`;
}

function faultsOfPassing(rule: CompiledRule, { example, text }: ReadExample): readonly string[] {
  const trial = tryRuleOn(rule, text, example.params);
  return [
    ...trial.faults.map((fault) => `"${example.name}": ${fault}`),
    ...trial.findings.map(({ path, message }) => `"${example.name}" should pass, and is found at ${path}: ${message}`),
  ];
}
