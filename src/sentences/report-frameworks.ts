import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFrameworks } from '#frameworks';
import { availableRules } from '../judging/available-rules.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { type SelectedRule, selectRules } from '../catalog/select.ts';
import { assessFramework, type Grounds, SYNTAX_RULE, unjudgedIn } from '../compliance/assess.ts';
import { changesBetween } from '../compliance/changes.ts';
import { hasOwnFile, inputsAmong } from '../compliance/inputs.ts';
import { FRAMEWORK_IDS, loadFrameworks } from '../compliance/load-frameworks.ts';
import { digestOfRuleSet } from '../compliance/rule-set.ts';
import { openScopeCounter, type PlaceOf, type ScopeCounter } from '../compliance/scope-census.ts';
import { brokenThresholds, checkThresholds } from '../compliance/thresholds.ts';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { type Census, openCensus } from '../evaluate/census.ts';
import { headCommit } from '../git/head-commit.ts';
import type { BaseRequest } from './judge.ts';
import { lint, type LintOptions } from '../lint.ts';
import type { AssessedFramework, Attestation } from '../model/compliance.ts';
import type { ComplianceReport } from '../model/compliance-report.ts';
import type { ComplianceChange } from '../model/compliance-change.ts';
import type { DataScopes, ScopeCensus } from '../model/data-scope.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { LookedAt } from '../model/looked-at.ts';
import type { Report, Verdict } from '../model/report.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { wayOf } from '../trace/way-of.ts';
import { VERSION } from '../version.ts';

/** A report on frameworks, and whether all that was to be judged has been. */
export interface FrameworksJudged {
  readonly report: ComplianceReport;
  readonly verdict: Verdict;
}

/** What a report on frameworks is given beside the settings. */
export interface ReportOptions {
  /** The state of the repository to say of which controls a change breaks and repairs. */
  readonly base?: BaseRequest;
  /** What renders; absent: it is looked for as the settings say. */
  readonly renderers?: Renderers;
  /** Address of the run, for the report's foot. */
  readonly runUrl?: string;
  readonly onSource?: (done: number, total: number) => void;
}

/**
 * Judges the repository by every rule that a control of the frameworks names, whatever the configuration turns off, and says of
 * each control what that shows. Settings of severity and parameters hold, and so do suppressions, which are exceptions here.
 * Throws `UserError` for frameworks, attestations and thresholds that cannot be.
 */
export async function reportOnFrameworks(config: Config, options: ReportOptions = {}): Promise<FrameworksJudged> {
  const rules = await availableRules(config);
  const frameworks = await loadFrameworks({
    ids: config.frameworks ?? [],
    at: config.frameworksAt,
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
  const attestations = await attestationsIn(config.settingsRoot ?? config.root, config, known);
  const settings = settingsFor(frameworks, config);
  const { report, lookedAt, scopes, before } = await judgeFor(frameworks, settings, { ...options, rules });
  const selected = selectRules(rules, settings);
  const grounds = { report, lookedAt, attestations, tuned: tunedRules(selected), today: config.today };
  const assessed = frameworks.map((framework) => assessFramework(framework, grounds));
  const commit = headCommit(config.root);
  const changeFrom = async (base: BaseRequest): Promise<ComplianceChange> => {
    const { comparison, diagnostics } = report;
    if (comparison?.commit === undefined) return unknownChange(base, diagnostics);
    const then = before === undefined ? assessed : await assessBase(frameworks, { ...grounds, ...before }, known);
    const changed = assessed.map((one, index) => changesBetween(one, then[index] ?? one, report));
    return { kind: 'compared', base: base.name, commit: comparison.commit, frameworks: changed };
  };
  return {
    verdict: report.verdict,
    report: {
      version: VERSION,
      date: config.today,
      ...(commit === undefined ? {} : { commit }),
      frameworks: assessed,
      rules: report.rules,
      resources: report.counts.resources,
      sources: report.sources.length,
      unjudged: unjudgedIn(report),
      expired: report.diagnostics.filter(({ code }) => code === 'suppression-expired').map(({ message }) => message),
      ...(scopes.length === 0 ? {} : { scopes }),
      broken: brokenThresholds(assessed, thresholds),
      ruleSet: digestOfRuleSet({ version: VERSION, rules: selected, ruleTexts: ownRuleTexts(config), frameworks }),
      findings: report.counts.bySeverity,
      ...(options.runUrl === undefined ? {} : { runUrl: options.runUrl }),
      ...(options.base === undefined ? {} : { change: await changeFrom(options.base) }),
    },
  };
}

/** What was found now, and at the base where its files are others. */
interface JudgedStates {
  readonly report: Report;
  readonly lookedAt: LookedAt;
  readonly scopes: readonly ScopeCensus[];
  readonly before?: BaseGrounds;
}
interface BaseGrounds {
  readonly report: Report;
  readonly lookedAt: LookedAt;
  /** The file of attestations as the base has it. */
  readonly attested?: string;
}

async function judgeFor(
  frameworks: readonly Framework[],
  settings: Config,
  { base, rules, renderers, onSource }: ReportOptions & { readonly rules: readonly CompiledRule[] },
): Promise<JudgedStates> {
  const { counter, ...onlooker } = onlookerFor(frameworks, settings);
  const { census } = onlooker;
  const options: LintOptions = {
    rules,
    ...onlooker,
    ...(renderers === undefined ? {} : { renderers }),
    ...(onSource === undefined ? {} : { onSource }),
  };
  if (base === undefined) {
    const report = await lint(settings, options);
    return { report, lookedAt: census.lookedAt, scopes: counter.result() };
  }
  const { judge } = await import('./judge.ts');
  const { counter: _, ...onlookerAtBase } = onlookerFor(frameworks, settings);
  let before: BaseGrounds | undefined;
  const report = await judge(settings, {
    ...options,
    base,
    atBase: {
      ...onlookerAtBase,
      onReport(found, root) {
        const attested = textIfThere(join(root, settings.compliance?.attestations ?? ''));
        before = {
          report: found,
          lookedAt: onlookerAtBase.census.lookedAt,
          ...(attested === undefined ? {} : { attested }),
        };
      },
    },
  });
  return { report, lookedAt: census.lookedAt, scopes: counter.result(), ...(before === undefined ? {} : { before }) };
}

/** Looks on at a run: counts what rules look at, and what is in the declared scopes. */
function onlookerFor(
  frameworks: readonly Framework[],
  settings: Config,
): Required<Pick<LintOptions, 'census' | 'onResource' | 'onSet'>> & { readonly counter: ScopeCounter } {
  const census = censusFor(frameworks, settings);
  const counter = openScopeCounter(scopesFor(frameworks, settings), settings.podTemplates, placesOf);
  return {
    census,
    counter,
    onResource(resource) {
      census.meet(resource);
      counter.meet(resource);
    },
    onSet(set) {
      for (const { data, workloads } of counter.settle(set))
        for (const workload of workloads) census.give(workload, data);
    },
  };
}

/** The declared scopes that the frameworks read. */
function scopesFor(frameworks: readonly Framework[], { compliance }: Config): DataScopes {
  return Object.fromEntries(
    frameworks.flatMap(({ protects }) => {
      const scope = protects === undefined ? undefined : compliance?.scope[protects];
      return protects === undefined || scope === undefined ? [] : [[protects, scope] as const];
    }),
  );
}

const placesOf: PlaceOf = (set) => {
  const way = wayOf(set.rendering);
  return (resource, path) => {
    const { home } = way.ofPath(resource, path);
    return { file: home.file, ...(home.region === undefined ? {} : { line: home.region.start.line }) };
  };
};

/** The base by the settings of now, with the attestations that it had. */
async function assessBase(
  frameworks: readonly Framework[],
  grounds: Grounds & BaseGrounds,
  known: readonly Framework[],
): Promise<readonly AssessedFramework[]> {
  const attestations = grounds.attested === undefined ? [] : await attestationsOfBase(grounds.attested, known);
  return frameworks.map((framework) => assessFramework(framework, { ...grounds, attestations }));
}

/** What was not right at the base is nobody's mistake now. */
async function attestationsOfBase(text: string, known: readonly Framework[]): Promise<readonly Attestation[]> {
  const { readAttestations } = await import('../compliance/attestations.ts');
  try {
    return readAttestations(text, 'the base', known);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function unknownChange({ name }: BaseRequest, diagnostics: readonly Diagnostic[]): ComplianceChange {
  const why = diagnostics.find(({ code }) => code === 'base-missing')?.message;
  return { kind: 'unknown', base: name, why: why ?? 'There was nothing to compare with.' };
}

async function attestationsIn(
  root: string,
  { compliance }: Config,
  known: readonly Framework[],
): Promise<readonly Attestation[]> {
  const file = compliance?.attestations;
  if (file === undefined) return [];
  const { readAttestations } = await import('../compliance/attestations.ts');
  return readAttestations(readFileSync(join(root, file), 'utf8'), file, known);
}

function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ownRuleTexts({ customRules }: Config): readonly string[] {
  return customRules.map((path) => textIfThere(path) ?? '');
}

function censusFor(frameworks: readonly Framework[], { podTemplates }: Config): Census {
  const controls = frameworks.flatMap((framework) => framework.controls);
  const joins = controls.flatMap((control) => control.rules);
  const inputs = [
    ...new Set([...controls.flatMap(({ needs }) => needs), ...joins.flatMap(({ looksAt = [] }) => looksAt)]),
  ];
  const doubted = joins.filter(({ unless }) => unless.length > 0);
  return openCensus({
    inputsOf: inputsAmong(inputs, podTemplates),
    isElsewhere: hasOwnFile,
    doubtsAbout: (rule) => doubted.filter((one) => one.rule === rule).map(({ unless }) => unless),
    podTemplates,
  });
}

/** Nothing may hide a finding here but an exception with its reason: no preset, no severity, no list of what is old. */
function settingsFor(frameworks: readonly Framework[], settings: Config): Config {
  const { baseline: _, ...config } = settings;
  const rules = frameworks.flatMap(({ controls }) =>
    controls.flatMap((control) => control.rules.map(({ rule }) => rule)),
  );
  // Also of a framework that joins none of them, what decides who reaches its scope must be kept.
  const rulesOfScopes = Object.keys(scopesFor(frameworks, settings)).map((data) => `${data}-reachable`);
  return {
    ...config,
    onlyRules: [...new Set([...rules, ...rulesOfScopes, SYNTAX_RULE])],
    skipRules: [],
    rulesByPath: [],
    failOn: 'never',
    minSeverity: 'info',
    scope: 'all',
    lineHashes: false,
  };
}

/** A parameter can widen what a rule lets through, so a report says where there are any. */
function tunedRules(selected: readonly SelectedRule[]): ReadonlySet<string> {
  const tuned = selected.filter(({ compiled, params }) => {
    const { strict: _, ...own } = compiled.params;
    return JSON.stringify(own) !== JSON.stringify(params);
  });
  return new Set(tuned.map(({ compiled }) => compiled.rule.id));
}
