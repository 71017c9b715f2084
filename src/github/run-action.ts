import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { setFailed, setOutput, summary } from '@actions/core';
import { askedFrameworks } from '../sentences/asked-frameworks.ts';
import { availableRules, loadTexts } from '../judging/available-rules.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { type Config } from '../config/config.ts';
import { filesOfGlob, isGlob } from '../config/repository-paths.ts';
import { EXIT, UserError } from '../errors.ts';
import { readShard } from '../discover/shard.ts';
import { type BaseRequest, judge } from '../sentences/judge.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES } from '../model/severity.ts';
import { writeOutput } from '../output-file.ts';
import { exitCodeOf, reassess } from '../report/assemble.ts';
import { verdictInWords } from '../report/describe.ts';
import { forTerminal } from '../report/escape.ts';
import type { Format, WriteOptions } from '../report/format.ts';
import { write } from '../report/write.ts';
import { rendererCacheFolder } from '../setup/cache-folder.ts';
import { installRenderers } from '../setup/install-renderers.ts';
import { baseOfEvent } from './base-of-event.ts';
import { blobLinks } from './blob-links.ts';
import { type Environment, type EventFacts, readEventFacts } from './event-facts.ts';
import { fileOfRun, type FrameworksReport, reportFrameworks } from './frameworks-report.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { jobSummary } from './job-summary.ts';
import type { Notice } from './notices.ts';
import { printedNotices, sentenceOf } from './print-notices.ts';
import { settingsFor } from './settings.ts';
import { tellGitHub } from './tell-github.ts';
import { type Trust, trustOf } from './trust.ts';

/** The step that the Action runs in. */
export interface Step {
  readonly environment: Environment;
  print(text: string): void;
}

/** Runs the Action: judges, writes SARIF, annotations, the job summary and the outputs, and fails the step when the gate is shut. */
export async function runAction(step: Step): Promise<void> {
  try {
    await runStep(step);
  } catch (error) {
    setOutput('verdict', 'error');
    if (error instanceof UserError) setFailed(mistake(error));
    else
      setFailed(
        `Lintel met a fault of its own; please report it. ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
  }
}

async function runStep(step: Step): Promise<void> {
  const workspace = step.environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const startedAt = new Date();
  const inputs = readInputs(workspace, startedAt.toISOString().slice(0, 10));
  const facts = readEventFacts(step.environment);
  const base = baseRequestOf(inputs, { facts, environment: step.environment });
  const settings = await settingsFor(inputs, { facts, base });
  try {
    await judgeAndTell({ step, inputs, facts, base, config: settings.config, startedAt });
  } finally {
    settings.remove();
  }
}

/** All that a run is made of. */
interface Job {
  readonly step: Step;
  readonly inputs: ActionInputs;
  readonly facts: EventFacts;
  readonly base: BaseRequest | undefined;
  readonly config: Config;
  readonly startedAt: Date;
}

async function judgeAndTell(job: Job): Promise<void> {
  const { step, inputs, facts, config } = job;
  const trust = trustOf(facts, config.root, inputs);
  if (inputs.setup && trust.renderers === undefined) {
    await installRenderers({ cacheFolder: rendererCacheFolder(), which: 'current', onProgress: () => undefined });
  }
  const rules = await availableRules(config);
  const report = await reportOf(job, rules, trust);
  const crosswalk = await askedFrameworks(config);
  const options: WriteOptions = {
    texts: await loadTexts(config),
    colour: false,
    verbose: step.environment['RUNNER_DEBUG'] === '1',
    full: false,
    ...(inputs.category === undefined ? {} : { category: inputs.category }),
    ...(crosswalk === undefined ? {} : { crosswalk }),
  };
  printLog(step, write(report, 'text', options));
  if (inputs.annotations) step.print(write(report, 'github', options));
  writeFiles({ report, config, inputs, options }, step);
  const frameworks = inputs.frameworks
    ? await reportFrameworks({
        ...job,
        environment: step.environment,
        category: inputs.category,
        history: inputs.history,
        renderers: trust.renderers,
      })
    : undefined;
  if (hasSummary(job)) {
    await summary.addRaw(jobSummary(report, { links: blobLinks(facts, config.root), frameworks })).write();
  }
  const notices = await tellGitHub({
    inputs,
    facts,
    config,
    rules,
    renderers: trust.renderers,
    report,
    sarif: () => write(report, 'sarif', options),
    startedAt: job.startedAt,
  });
  step.print(printedNotices(notices));
  conclude(report, { config, frameworks, notices });
}

function hasSummary({ step, inputs }: Job): boolean {
  return inputs.summary && step.environment['GITHUB_STEP_SUMMARY'] !== undefined;
}

async function reportOf(job: Job, rules: readonly CompiledRule[], { renderers, told }: Trust): Promise<Report> {
  const { inputs, config, base } = job;
  if (inputs.merge !== undefined) {
    const { mergeShards } = await import('../sentences/merge-shards.ts');
    return mergeShards(await filesNamed(inputs.merge, config.root), config, rules);
  }
  const report = await judge(config, {
    rules,
    ...(renderers === undefined ? {} : { renderers }),
    ...(base === undefined ? {} : { base }),
    ...(inputs.shard === undefined ? {} : { shard: readShard(inputs.shard) }),
    tellsClusterChanges: hasSummary(job),
  });
  return told.length === 0 ? report : reassess(report, { further: told });
}

async function filesNamed(names: readonly string[], root: string): Promise<readonly string[]> {
  const files = await Promise.all(
    names.map(async (name) => (isGlob(name) ? await filesOfGlob(root, name) : [resolve(root, name)])),
  );
  return files.flat();
}

function baseRequestOf(
  { base, fetchBase, request }: ActionInputs,
  { facts, environment }: { readonly facts: EventFacts; readonly environment: Environment },
): BaseRequest | undefined {
  const common = { mayFetch: fetchBase, ownsCheckout: true, environment, request };
  if (base === false) return undefined;
  if (base !== undefined) return { ...common, choice: { kind: 'ref', ref: base }, name: base, isAskedFor: true };
  const choice = baseOfEvent(facts);
  return choice === undefined ? undefined : { ...common, ...choice, isAskedFor: false };
}

/** The report for people, between a pair of commands that make the runner deaf: no text in it can be one. */
function printLog(step: Step, text: string): void {
  const token = randomUUID();
  step.print(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}

interface Outcome {
  readonly report: Report;
  readonly config: Config;
  readonly inputs: ActionInputs;
  readonly options: WriteOptions;
}

function writeFiles(outcome: Outcome, step: Step): void {
  const { inputs } = outcome;
  if (inputs.sarif !== false) {
    const ofRun = fileOfRun('lintel', 'sarif', { environment: step.environment, category: inputs.category });
    writeReport(outcome, 'sarif', inputs.sarif ?? ofRun);
  }
  if (inputs.json !== undefined) writeReport(outcome, 'json', inputs.json);
}

function writeReport({ report, config, options }: Outcome, format: Format, file: string): void {
  const path = resolve(config.root, file);
  writeOutput(path, write(report, format, options));
  setOutput(format, path);
}

/** What decides how the step ends. */
interface Ending {
  readonly config: Config;
  readonly frameworks: FrameworksReport | undefined;
  readonly notices: readonly Notice[];
}

function conclude(report: Report, { config, frameworks, notices }: Ending): void {
  const undone = notices.filter(({ level }) => level === 'error');
  setOutput('verdict', undone.length > 0 && report.verdict === 'passed' ? 'error' : report.verdict);
  // Without the base nobody can say what is new.
  if (report.comparison?.commit !== undefined) {
    setOutput('new', report.comparison.counts.new);
    setOutput('fixed', report.comparison.fixed.length);
  }
  for (const severity of SEVERITIES) setOutput(severity, report.counts.bySeverity[severity]);
  if (frameworks !== undefined) setOutput('report', frameworks.path);
  const broken = frameworks?.broken ?? [];
  if (exitCodeOf(report, config.onIncomplete, config.failOn) !== EXIT.passed) setFailed(verdictInWords(report));
  else if (broken.length > 0) setFailed(`Thresholds of frameworks do not hold: ${broken.map(forTerminal).join(' ')}`);
  for (const one of undone) setFailed(forTerminal(`${one.feature}: ${sentenceOf(one)}`));
}

function mistake({ message, hint, at }: UserError): string {
  const place =
    at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
  return `${place}${message}. ${hint}`;
}
