import type { CompiledRule } from '../catalog/compiled.ts';
import { availableRules } from './available-rules.ts';
import { refuseUnknownParams } from '../catalog/rule-params.ts';
import { namesOf, rulesLeftOff, type SelectedRule, selectRules } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import { collectSet, type SetCollector } from '../evaluate/collect-set.ts';
import { evaluateProblems, evaluateResource, evaluateSet, type Judgement } from '../evaluate/evaluate.ts';
import { withoutOverridden } from '../evaluate/overrides.ts';
import { withPeersOfHolders } from '../evaluate/peers-of-holders.ts';
import { type Plan, planRules } from '../evaluate/plan.ts';
import { openPostponed, type Postponed } from '../evaluate/postponed.ts';
import { countUnjudged, type UnjudgedCount } from '../evaluate/unjudged-by-policies.ts';
import type { JudgingOptions } from './judging-options.ts';
import { syntaxFindings, unreadDocuments } from './broken-documents.ts';
import { nothingFound } from './nothing-found.ts';
import { type InputPolicies, openInputPolicies } from './input-policies.ts';
import { isRelease } from '../kubernetes/releases.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, TracedFinding } from '../model/finding.ts';
import { textsOfClues } from '../model/helm-clues.ts';
import type { RepoPath } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { Renderer, Report, SourceSummary } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import type { Rule } from '../model/rule.ts';
import { openStream, parse } from '../parse/parse.ts';
import { openSourceTexts, type SourceTexts } from '../render/source-texts.ts';
import { assemble } from '../report/assemble.ts';
import { type HashedLines, openHashedLines } from '../report/hashed-lines.ts';
import { openResourceSchemas, type ResourceSchemas } from './resource-schemas.ts';
import { targetOf } from '../schema/target.ts';
import { mayAsk, openAskedChecks, rulesToAskFor } from '../suppress/asked-rules.ts';
import { openPathSettings, type PathSettings } from './path-settings.ts';
import { openSuppressions, type Suppressions } from '../suppress/suppress.ts';
import { openTracer, type Tracer } from '../trace/trace.ts';
import { VERSION } from '../version.ts';

/** Judges the renderings of one run. */
export interface Judge {
  /** Evaluates the rules over what a source renders to, and leads what they find home. */
  judge(rendering: Rendering): Promise<void>;
  /** What only all sources together say, and with it the report. Once, after the last rendering. */
  conclude(run: Ending): Promise<Report>;
}

/** What is known of a run beside what was judged. */
interface Ending {
  /** What there was to say when the sources were discovered. */
  readonly found: readonly Diagnostic[];
  /** Whether all that was found was judged. */
  readonly isWhole: boolean;
  readonly renderers: readonly Renderer[];
}

/** Chooses the rules of a run and makes them ready, with the schemas that they ask for. Throws `UserError` for those that do not exist. */
export async function openJudge(config: Config, options: JudgingOptions): Promise<Judge> {
  const rules = options.rules ?? (await availableRules(config));
  const chosen = selectRules(rules, config);
  refuseUnknownParams(rules, config);
  const timed = options.stopwatch?.time(chosen) ?? chosen;
  const selected = options.census?.count(timed) ?? timed;
  const run = await openRun(config, { options, rules, selected });
  return {
    judge: (rendering) => judgeRendering(rendering, run),
    async conclude({ found, isWhole, renderers }) {
      await judgeWaiting(run);
      for (const { judgement, token } of run.postponed.settle()) keepAll(judgement, token, run);
      await judgeByInputPolicies(run);
      run.diagnostics.unshift(...found);
      run.diagnostics.push(
        ...run.suppressions.diagnostics(),
        ...releasesElsewhere(run.releases),
        ...run.unjudged.diagnostics(),
      );
      if (isWhole && isEmpty(run)) run.diagnostics.push(nothingFound(run.sources, config));
      return assemble({ ...run, rules: rulesThatJudged(selected, run.findings), renderers }, config, VERSION);
    },
  };
}

function isEmpty({ resources, documentsUnchecked, diagnostics }: Run): boolean {
  return resources === 0 && documentsUnchecked === 0 && diagnostics.every(({ level }) => level !== 'error');
}

interface Choice {
  readonly options: JudgingOptions;
  readonly rules: readonly CompiledRule[];
  readonly selected: readonly SelectedRule[];
}

async function openRun(config: Config, { options, rules, selected }: Choice): Promise<Run> {
  const target = targetOf(config.kubeVersion);
  const plan = planRules(selected, config.podTemplates, target);
  const texts = openSourceTexts(config);
  return {
    config,
    plan,
    leftOff: () => planRules(rulesToAskFor(rulesLeftOff(rules, config)), config.podTemplates, target),
    pathSettings: openPathSettings(config, rules),
    suppressions: openSuppressions(config, namesOf(rules), new Set(selected.map(({ compiled }) => compiled.rule.id))),
    texts,
    hashes: openHashedLines(texts),
    findings: [],
    diagnostics: selected.flatMap(({ compiled }) => compiled.told ?? []),
    sources: [],
    notKubernetes: [],
    documentsUnchecked: 0,
    releases: 0,
    resources: 0,
    schemas: plan.schema.size === 0 ? undefined : await openResourceSchemas(config, texts),
    waiting: [],
    unjudged: countUnjudged(),
    postponed: openPostponed(plan),
    inputPolicies: openInputPolicies(plan, config),
    problemsOf: options.problemsOf,
    onStream: options.onStream,
    onResource: options.onResource,
    onSet: options.onSet,
  };
}

/** Those of the run, and those that single objects asked for. */
function rulesThatJudged(selected: readonly SelectedRule[], findings: readonly TracedFinding[]): readonly Rule[] {
  const judging = selected.filter(({ compiled }) => compiled.told === undefined || compiled.policy !== undefined);
  return [...new Set([...judging.map(({ compiled }) => compiled.rule), ...findings.map(({ rule }) => rule)])];
}

/** What a run has gathered so far. */
interface Run {
  readonly config: Config;
  readonly plan: Plan;
  /** What single objects may ask for beside it. */
  readonly leftOff: () => Plan;
  /** Where rules are read otherwise in some files. */
  readonly pathSettings: PathSettings | undefined;
  readonly suppressions: Suppressions;
  readonly texts: SourceTexts;
  /** Of the files that have findings in the rendering at hand. */
  readonly hashes: HashedLines;
  readonly findings: TracedFinding[];
  readonly diagnostics: Diagnostic[];
  readonly sources: SourceSummary[];
  readonly notKubernetes: string[];
  documentsUnchecked: number;
  /** Objects that install what lies elsewhere. */
  releases: number;
  resources: number;
  /** When a rule asks for them. */
  readonly schemas: ResourceSchemas | undefined;
  /** Custom resources whose definition may still be read. */
  readonly waiting: { readonly resource: Resource; readonly tracer: Tracer }[];
  /** What admission policies could not say. */
  readonly unjudged: UnjudgedCount;
  readonly postponed: Postponed<Tracer>;
  /** When the rule about them asks. */
  readonly inputPolicies: InputPolicies | undefined;
  readonly problemsOf: JudgingOptions['problemsOf'];
  readonly onStream: JudgingOptions['onStream'];
  readonly onResource: JudgingOptions['onResource'];
  readonly onSet: JudgingOptions['onSet'];
}

/** A rendering while it is judged. */
interface Look {
  readonly rendering: Rendering;
  readonly tracer: Tracer;
  readonly collector: SetCollector;
  resources: number;
  /** Documents that could not be judged. */
  broken: number;
  /** Whether an object asks for rules that the run has off. */
  isAskedForMore: boolean;
}

/** Judges a source object by object, so that one text and the positions of one document are held at a time; then what its objects say together. */
async function judgeRendering(rendering: Rendering, run: Run): Promise<void> {
  const collector = collectSet(rendering, run.plan);
  const tracer = await openTracer(rendering);
  const look: Look = { rendering, tracer, collector, resources: 0, broken: 0, isAskedForMore: false };
  const before = run.findings.length;
  for (const [file, text] of textsOnTheWay(rendering)) run.suppressions.readComments(file, { of: () => text });
  for (const stream of rendering.streams) judgeStream(stream, look, run);
  keepAll(run.postponed.hold(evaluateSet(collector.set, run.plan), collector.set, tracer), tracer, run);
  run.onSet?.(collector.set);
  run.inputPolicies?.hold(rendering, tracer);
  if (look.isAskedForMore) judgeAskedRules(rendering, tracer, run);
  const told = withPeersOfHolders(withoutOverridden(run.findings.splice(before)), collector.set);
  for (const finding of told) run.findings.push(finding);
  run.hashes.forget();
  run.resources += look.resources;
  run.documentsUnchecked += look.broken;
  run.diagnostics.push(...rendering.diagnostics, ...tracer.diagnostics());
  run.sources.push(summaryOf(rendering, look.resources));
}

function judgeStream(stream: Stream, look: Look, run: Run): void {
  const { rendering, tracer } = look;
  const isManifest = rendering.trail.kind === 'identity';
  run.onStream?.(stream);
  if (isManifest) {
    // A manifest's findings are its own; homes in a chart or kustomization are shared by many streams.
    run.texts.remember(stream.origin, stream.text);
    run.hashes.forget();
  }
  run.suppressions.readComments(stream.origin, run.texts);
  const reader = openStream(rendering, stream, run.config.limits);
  for (const resource of reader.resources) judgeResource(resource, look, run);
  const rest = reader.rest();
  run.diagnostics.push(...rest.diagnostics);
  const beside = run.schemas?.judgeBeside(rest) ?? [];
  if (!rest.isKubernetes && beside.length === 0 && isManifest) run.notKubernetes.push(stream.origin);
  for (const { resource, problems } of beside)
    keepAll(evaluateProblems(resource, run.plan, problems), tracer, run, resource);
  for (const finding of syntaxFindings(rest, rendering, run.plan)) keep(finding, tracer, run);
  if (run.plan.syntax === undefined) run.diagnostics.push(...unreadDocuments(rest, rendering));
  look.broken += rest.broken.length + beside.filter(({ isUnjudged }) => isUnjudged).length;
}

function judgeResource(resource: Resource, look: Look, run: Run): void {
  const { tracer } = look;
  look.resources += 1;
  look.isAskedForMore ||= run.config.peerSuppressions && mayAsk(resource);
  const problems = run.schemas?.judge(resource);
  if (run.schemas !== undefined && problems === undefined) run.waiting.push({ resource, tracer });
  keepAll(evaluateResource(resource, run.plan, problems), tracer, run, resource);
  const further = run.problemsOf?.(resource) ?? [];
  if (further.length > 0) keepAll(evaluateProblems(resource, run.plan, further), tracer, run, resource);
  look.collector.add(resource);
  run.inputPolicies?.meet(resource, tracer);
  run.onResource?.(resource);
  if (isRelease(resource)) run.releases += 1;
}

/** Custom resources are judged when every definition has been met: it may lie in any source. */
async function judgeWaiting(run: Run): Promise<void> {
  const { schemas } = run;
  if (schemas === undefined) return;
  await schemas.settle();
  for (const { resource, tracer } of run.waiting)
    keepAll(evaluateProblems(resource, run.plan, schemas.judgeSettled(resource)), tracer, run, resource);
  run.diagnostics.push(...schemas.diagnostics());
}

/** Admission policies that were met may be for objects of any source. */
async function judgeByInputPolicies(run: Run): Promise<void> {
  const verdicts = await run.inputPolicies?.settle();
  if (verdicts === undefined) return;
  run.diagnostics.push(...verdicts.diagnostics);
  for (const { judgement, tracer } of verdicts.judgements) keepAll(judgement, tracer, run);
}

/** Judges objects by rules that the run has off and they ask for. Reads the rendering again: a set needs all of its objects. */
function judgeAskedRules(rendering: Rendering, tracer: Tracer, run: Run): void {
  const plan = run.leftOff();
  const asked = openAskedChecks();
  const collector = collectSet(rendering, plan);
  for (const stream of rendering.streams) {
    for (const resource of parse(rendering, stream, run.config.limits).resources) {
      collector.add(resource);
      if (!asked.hear(resource)) continue;
      const judgement = evaluateResource(resource, plan);
      keepAll({ ...judgement, findings: asked.keep(judgement.findings) }, tracer, run, resource);
    }
  }
  const judgement = evaluateSet(collector.set, plan);
  keepAll({ ...judgement, findings: asked.keep(judgement.findings) }, tracer, run);
}

/** Homes lie in values, helpers, patches and kustomizations as well as in the files that objects come from. */
function textsOnTheWay({ trail }: Rendering): Iterable<readonly [RepoPath, string]> {
  if (trail.kind === 'kustomize') return trail.inputs;
  return trail.kind === 'helm' && trail.clues !== undefined ? textsOfClues(trail.clues) : [];
}

/** Keeps what was found of one resource, or of those of a set. */
function keepAll(judgement: Judgement, tracer: Tracer, run: Run, resource?: Resource): void {
  const { suppressions } = run;
  const findings =
    resource === undefined
      ? judgement.findings.flatMap((one) =>
          one.resource === undefined ? [one] : suppressions.byAnnotation(one.resource, [one]),
        )
      : suppressions.byAnnotation(resource, judgement.findings);
  for (const finding of findings) keep(finding, tracer, run);
  run.diagnostics.push(...judgement.diagnostics);
  run.unjudged.add(judgement.unjudged ?? []);
}

function keep(finding: Finding, tracer: Tracer, run: Run): void {
  const found = tracer.trace(finding);
  const traced = run.pathSettings === undefined ? found : run.pathSettings(found);
  if (traced === undefined) return;
  run.findings.push(
    run.suppressions.byCommentOrConfig(run.config.lineHashes ? run.hashes.withLineHash(traced) : traced),
  );
}

function summaryOf(rendering: Rendering, resources: number): SourceSummary {
  const { source, diagnostics } = rendering;
  const fault =
    diagnostics.find((one) => one.level === 'error') ??
    diagnostics.find((one) => one.code === 'render-failed' || one.code === 'render-partial');
  if (fault === undefined) return { source, resources, state: 'judged' };
  return { source, resources, state: resources === 0 ? 'unchecked' : 'partial', why: fault.message };
}

/** That objects install what lies elsewhere: told once, and no reason to hold the gate, since it is not in this repository. */
function releasesElsewhere(releases: number): readonly Diagnostic[] {
  if (releases === 0) return [];
  return [
    {
      code: 'release-elsewhere',
      level: 'note',
      message: `${releases === 1 ? '1 object installs' : `${releases} objects install`} a chart or folder that a controller fetches; what it holds was not judged.`,
      hint: 'Judge it in the repository where it lies, or list the chart under `helm` in lintel.yaml when it is in this one.',
    },
  ];
}
