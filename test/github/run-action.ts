import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyFolder, type Ended, runAction } from '../e2e/program.ts';
import type { RunnerCommand } from '../report/runner-commands.ts';
import type { WorkflowEvent } from './events.ts';
import { type MockApi, TOKEN } from './mock-api.ts';
import { heardCommands, outputsIn } from './runner-log.ts';

/** A step of a workflow that has ended, as the runner sees it. */
export interface Step extends Ended {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** What the runner has understood of the log. */
  readonly commands: readonly RunnerCommand[];
  readonly runnerTemp: string;
}

/** How a step is run. */
export interface StepSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What started the workflow; nothing is said of it where this is left out. */
  readonly event?: WorkflowEvent;
  readonly api?: MockApi;
  /** Of the job; an empty one is no token. */
  readonly token?: string;
  /** Folders of PATH; the real renderers where nothing is said. */
  readonly path?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the Action as GitHub's runner runs a step: inputs, event and files by environment variables, whatever is printed read for commands. */
export async function actionStep(folder: string, settings: StepSettings = {}): Promise<Step> {
  const { inputs = {}, event, api, token = api === undefined ? '' : TOKEN, path, environment = {} } = settings;
  const [runnerTemp, files] = [emptyFolder(), emptyFolder()];
  const [outputFile, summaryFile, eventFile] = [join(files, 'output'), join(files, 'summary'), join(files, 'event')];
  // The runner makes them before the step.
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  if (event !== undefined) writeFileSync(eventFile, JSON.stringify(event.payload));
  const ended = await runAction(
    folder,
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: runnerTemp,
      GITHUB_RUN_ID: '99',
      ...(api === undefined ? {} : { GITHUB_API_URL: api.url }),
      ...(event === undefined ? {} : { ...event.variables, GITHUB_EVENT_PATH: eventFile }),
      // An input that the workflow does not give is empty, or what action.yml says.
      ...Object.fromEntries(declaredInputs().map((name) => [variableOf(name), inputs[name] ?? ''])),
      [variableOf('token')]: inputs['token'] ?? token,
      ...environment,
    },
    path === undefined ? {} : { path },
  );
  return {
    ...ended,
    outputs: outputsIn(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
    commands: heardCommands(ended.stdout),
    runnerTemp,
  };
}

/** What action.yml says. */
export interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Reads action.yml. */
export function metadata(): Metadata {
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata;
}

/** The names of the inputs that action.yml declares. */
export function declaredInputs(): readonly string[] {
  return Object.keys(metadata().inputs);
}

function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
