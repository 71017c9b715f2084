import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFailed, setOutput, summary } from '@actions/core';
import { availableRules, loadTexts } from '../available-rules.ts';
import { type Config } from '../config/config.ts';
import { makeConfig } from '../config/merge.ts';
import { filesOfGlob, isGlob } from '../config/repository-paths.ts';
import { EXIT, UserError } from '../errors.ts';
import { readShard } from '../discover/shard.ts';
import { type BaseRequest, judge } from '../judge.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES } from '../model/severity.ts';
import { writeOutput } from '../output-file.ts';
import { exitCodeOf } from '../report/assemble.ts';
import { verdictInWords } from '../report/describe.ts';
import { write, type Format, type WriteOptions } from '../report/write.ts';
import { rendererCacheFolder } from '../setup/cache-folder.ts';
import { installRenderers } from '../setup/install-renderers.ts';
import { baseOfEvent } from './base-of-event.ts';
import { type ActionInputs, readInputs } from './inputs.ts';

/** The step that the Action runs in. */
export interface Step {
  readonly environment: Readonly<Record<string, string | undefined>>;
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
  const inputs = readInputs(workspace, new Date().toISOString().slice(0, 10));
  const config = await makeConfig(inputs.request);
  if (inputs.setup) {
    await installRenderers({ cacheFolder: rendererCacheFolder(), which: 'current', onProgress: () => undefined });
  }
  const report = await reportOf(inputs, config, step.environment);
  const options: WriteOptions = {
    texts: await loadTexts(config),
    colour: false,
    verbose: false,
    full: false,
    ...(inputs.category === undefined ? {} : { category: inputs.category }),
  };
  printLog(step, write(report, 'text', options));
  if (inputs.annotations) step.print(write(report, 'github', options));
  writeFiles({ report, config, inputs, options }, step);
  if (inputs.summary && step.environment['GITHUB_STEP_SUMMARY'] !== undefined) {
    await summary.addRaw(write(report, 'markdown', options)).write();
  }
  conclude(report, config);
}

async function reportOf(inputs: ActionInputs, config: Config, environment: Step['environment']): Promise<Report> {
  const rules = await availableRules(config);
  if (inputs.merge !== undefined) {
    const { mergeShards } = await import('../merge-shards.ts');
    return mergeShards(await filesNamed(inputs.merge, config.root), config, rules);
  }
  const base = baseRequestOf(inputs, environment);
  return judge(config, {
    rules,
    ...(base === undefined ? {} : { base }),
    ...(inputs.shard === undefined ? {} : { shard: readShard(inputs.shard) }),
  });
}

async function filesNamed(names: readonly string[], root: string): Promise<readonly string[]> {
  const files = await Promise.all(
    names.map(async (name) => (isGlob(name) ? await filesOfGlob(root, name) : [resolve(root, name)])),
  );
  return files.flat();
}

function baseRequestOf({ base, fetchBase }: ActionInputs, environment: Step['environment']): BaseRequest | undefined {
  const common = { mayFetch: fetchBase, ownsCheckout: true, environment };
  if (base === false) return undefined;
  if (base !== undefined) return { ...common, choice: { kind: 'ref', ref: base }, name: base, isAskedFor: true };
  const choice = baseOfEvent(environment);
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
    const folder = step.environment['RUNNER_TEMP'] ?? tmpdir();
    const name = `lintel${inputs.category === undefined ? '' : `-${inputs.category.replaceAll(/[^\w.-]/gu, '_')}`}.sarif`;
    writeReport(outcome, 'sarif', inputs.sarif ?? join(folder, name));
  }
  if (inputs.json !== undefined) writeReport(outcome, 'json', inputs.json);
}

function writeReport({ report, config, options }: Outcome, format: Format, file: string): void {
  const path = resolve(config.root, file);
  writeOutput(path, write(report, format, options));
  setOutput(format, path);
}

function conclude(report: Report, config: Config): void {
  setOutput('verdict', report.verdict);
  if (report.comparison !== undefined) {
    setOutput('new', report.comparison.counts.new);
    setOutput('fixed', report.comparison.fixed.length);
  }
  for (const severity of SEVERITIES) setOutput(severity, report.counts.bySeverity[severity]);
  if (exitCodeOf(report, config.onIncomplete, config.failOn) !== EXIT.passed) setFailed(verdictInWords(report));
}

function mistake({ message, hint, at }: UserError): string {
  const place =
    at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
  return `${place}${message}. ${hint}`;
}
