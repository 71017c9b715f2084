import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFrameworks } from '#frameworks';
import { availableRules } from './available-rules.ts';
import type { CompiledRule } from './catalog/compiled.ts';
import { selectRules } from './catalog/select.ts';
import { assessFramework, SYNTAX_RULE, unjudgedIn } from './compliance/assess.ts';
import { hasOwnFile, inputsAmong } from './compliance/inputs.ts';
import { FRAMEWORK_IDS, loadFrameworks } from './compliance/load-frameworks.ts';
import { brokenThresholds, checkThresholds } from './compliance/thresholds.ts';
import type { Config } from './config/config.ts';
import { UserError } from './errors.ts';
import { type Census, openCensus } from './evaluate/census.ts';
import { headCommit } from './git/head-commit.ts';
import { lint } from './lint.ts';
import type { Attestation, ComplianceReport } from './model/compliance.ts';
import type { Framework } from './model/framework.ts';
import type { Verdict } from './model/report.ts';
import { VERSION } from './version.ts';

/** A report on frameworks, and whether all that was to be judged has been. */
export interface FrameworksJudged {
  readonly report: ComplianceReport;
  readonly verdict: Verdict;
}

/**
 * Judges the repository by every rule that a control of the frameworks names, whatever the configuration turns off, and says of
 * each control what that shows. Settings of severity and parameters hold, and so do suppressions, which are exceptions here.
 * Throws `UserError` for frameworks, attestations and thresholds that cannot be.
 */
export async function reportOnFrameworks(
  config: Config,
  onSource?: (done: number, total: number) => void,
): Promise<FrameworksJudged> {
  const rules = await availableRules(config);
  const frameworks = await loadFrameworks({
    ids: config.frameworks ?? [],
    files: config.frameworkFiles ?? [],
    root: config.root,
    rules: new Set(rules.map(({ rule }) => rule.id)),
  });
  if (frameworks.length === 0) {
    throw new UserError('no framework is named', {
      hint: `Name one with --framework, or list it under \`frameworks\` in lintel.yaml: ${FRAMEWORK_IDS.join(', ')}, or a file of your own.`,
    });
  }
  const known = [...frameworks, ...builtInFrameworks.filter(({ id }) => !frameworks.some((one) => one.id === id))];
  const thresholds = config.compliance?.thresholds ?? {};
  checkThresholds(thresholds, known);
  const attestations = await attestationsOf(config, known);
  const census = censusFor(frameworks, config);
  const settings = settingsFor(frameworks, config);
  const report = await lint(settings, {
    rules,
    census,
    onResource: (resource) => census.meet(resource),
    ...(onSource === undefined ? {} : { onSource }),
  });
  const tuned = tunedRules(rules, settings);
  const grounds = { report, lookedAt: census.lookedAt, attestations, tuned, today: config.today };
  const assessed = frameworks.map((framework) => assessFramework(framework, grounds));
  const commit = headCommit(config.root);
  return {
    verdict: report.verdict,
    report: {
      version: VERSION,
      date: config.today,
      ...(commit === undefined ? {} : { commit }),
      frameworks: assessed,
      resources: report.counts.resources,
      sources: report.sources.length,
      unjudged: unjudgedIn(report),
      expired: report.diagnostics.filter(({ code }) => code === 'suppression-expired').map(({ message }) => message),
      broken: brokenThresholds(assessed, thresholds),
    },
  };
}

async function attestationsOf(
  { compliance, root }: Config,
  known: readonly Framework[],
): Promise<readonly Attestation[]> {
  const file = compliance?.attestations;
  if (file === undefined) return [];
  const { readAttestations } = await import('./compliance/attestations.ts');
  return readAttestations(readFileSync(join(root, file), 'utf8'), file, known);
}

function censusFor(frameworks: readonly Framework[], { podTemplates }: Config): Census {
  const controls = frameworks.flatMap((framework) => framework.controls);
  const joins = controls.flatMap((control) => control.rules);
  const inputs = [
    ...new Set([...controls.flatMap(({ needs }) => needs), ...joins.flatMap(({ looksAt = [] }) => looksAt)]),
  ];
  const unless = new Map<string, readonly string[]>();
  for (const { rule, unless: flags } of joins)
    if (flags.length > 0) unless.set(rule, [...(unless.get(rule) ?? []), ...flags]);
  return openCensus({
    inputsOf: inputsAmong(inputs, podTemplates),
    isElsewhere: (rule, component, flags) =>
      hasOwnFile(component, flags) || (unless.get(rule)?.some((flag) => flag in flags) ?? false),
    podTemplates,
  });
}

/** Nothing may hide a finding here but an exception with its reason: no preset, no severity, no list of what is old. */
function settingsFor(frameworks: readonly Framework[], settings: Config): Config {
  const { baseline: _, ...config } = settings;
  const rules = frameworks.flatMap(({ controls }) =>
    controls.flatMap((control) => control.rules.map(({ rule }) => rule)),
  );
  return {
    ...config,
    onlyRules: [...new Set([...rules, SYNTAX_RULE])],
    skipRules: [],
    failOn: 'never',
    minSeverity: 'info',
    lineHashes: false,
  };
}

/** A parameter can widen what a rule lets through, so a report says where there are any. */
function tunedRules(rules: readonly CompiledRule[], settings: Config): ReadonlySet<string> {
  const selected = selectRules(rules, settings);
  const tuned = selected.filter(({ compiled, params }) => {
    const { strict: _, ...own } = compiled.params;
    return JSON.stringify(own) !== JSON.stringify(params);
  });
  return new Set(tuned.map(({ compiled }) => compiled.rule.id));
}
