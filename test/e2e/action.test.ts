import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runnerCommands, type RunnerCommand } from '../report/runner-commands.ts';
import {
  deployment,
  emptyFolder,
  type Ended,
  type Files,
  HARMLESS,
  PRIVILEGED,
  repositoryOf,
  runAction,
} from './program.ts';

interface Step extends Ended {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly commands: readonly RunnerCommand[];
  readonly runnerTemp: string;
}

/** Runs the Action as GitHub's runner runs a step: inputs and files by environment variables, whatever is printed read for commands. */
async function step(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  const runnerTemp = emptyFolder();
  const files = emptyFolder();
  const [outputFile, summaryFile] = [join(files, 'output'), join(files, 'summary')];
  // The runner makes both before the step.
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const ended = await runAction(folder, {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: runnerTemp,
    // An input that the workflow does not give is empty.
    ...Object.fromEntries(declaredInputs().map((name) => [variableOf(name), inputs[name] ?? ''])),
  });
  return {
    ...ended,
    outputs: outputsIn(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
    commands: heardCommands(ended.stdout),
    runnerTemp,
  };
}

function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function outputsIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/^(.+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm);
  return new Map([...pairs].map((pair) => [pair[1] ?? '', pair[3] ?? '']));
}

/** The commands outside of the stretches in which the runner was told to be deaf. */
function heardCommands(log: string): readonly RunnerCommand[] {
  const heard: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (token === undefined && stop === undefined) heard.push(line);
    if (token !== undefined && line === `::${token}::`) token = undefined;
    else token ??= stop;
  }
  expect(token, 'the runner hears again in the end').toBeUndefined();
  return runnerCommands(heard.join('\n'));
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

function metadata(): Metadata {
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata;
}

function declaredInputs(): readonly string[] {
  return Object.keys(metadata().inputs);
}

const bad: Files = { 'deploy/web.yaml': deployment('web', PRIVILEGED), 'deploy/settings.yaml': HARMLESS };
const broken: Files = { 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n' };

describe('a step', () => {
  test('that finds something fails, with outputs, SARIF, annotations and a summary', async () => {
    const { exit, outputs, summary, commands, runnerTemp, stderr } = await step(repositoryOf(bad), {
      rule: 'privileged-container',
    });
    expect([exit, stderr]).toEqual([1, '']);
    expect(Object.fromEntries(outputs)).toEqual({
      verdict: 'failed',
      critical: '1',
      high: '0',
      medium: '0',
      low: '0',
      info: '0',
      sarif: join(runnerTemp, 'lintel.sarif'),
    });
    const sarif = JSON.parse(readFileSync(join(runnerTemp, 'lintel.sarif'), 'utf8')) as {
      runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['privileged-container']);
    expect(sarif.runs[0]?.results[0]?.partialFingerprints['primaryLocationLineHash']).toMatch(/^[0-9a-f]+:1$/);
    const [annotation, failure, ...others] = commands;
    expect([annotation?.name, annotation?.properties.get('file'), annotation?.properties.get('line')]).toEqual([
      'error',
      'deploy/web.yaml',
      '18',
    ]);
    expect([failure?.name, failure?.data, others]).toEqual(['error', '1 finding at or above high.', []]);
    expect(summary).toContain('privileged-container');
  });

  test('that finds nothing passes', async () => {
    const { exit, outputs, commands } = await step(repositoryOf({ 'a.yaml': HARMLESS }), {
      rule: 'privileged-container',
    });
    expect([exit, outputs.get('verdict'), outputs.get('critical'), commands]).toEqual([0, 'passed', '0', []]);
  });

  test.each([
    ['fails', {}, 1],
    ['fails where that is said', { 'on-incomplete': 'fail', 'fail-on': 'never' }, 1],
    ['passes where that is a warning', { 'on-incomplete': 'warn' }, 0],
    ['passes where nothing fails the step', { 'fail-on': 'never' }, 0],
  ])('that could not judge all is incomplete, and %s', async (_, inputs, exit) => {
    const ended = await step(repositoryOf(broken), { rule: 'privileged-container', ...inputs });
    expect([ended.exit, ended.outputs.get('verdict')]).toEqual([exit, 'incomplete']);
    expect(existsSync(ended.outputs.get('sarif') ?? '')).toBe(true);
  });

  test('with nothing to scan is incomplete, though no path was named', async () => {
    const { exit, outputs } = await step(repositoryOf({ 'README.md': '' }));
    expect([exit, outputs.get('verdict')]).toEqual([1, 'incomplete']);
  });

  test.each([
    ['an unknown rule', { rule: 'latest-tags' }, 'Did you mean "latest-tag"?'],
    ['a switch that is neither', { annotations: 'maybe' }, 'neither true nor false'],
    ['an unknown severity', { 'fail-on': 'hihg' }, 'high'],
    ['a folder that is not there', { 'working-directory': 'nowhere', paths: 'a.yaml' }, 'a folder that exists'],
  ])('with %s says so and fails with verdict error', async (_, inputs, hint) => {
    const { exit, outputs, commands } = await step(repositoryOf(bad), inputs);
    expect([exit, outputs.get('verdict')]).toEqual([1, 'error']);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.data).toContain(hint);
    expect(commands[0]?.data).not.toContain('    at ');
  });

  test('with a mistake in lintel.yaml says where', async () => {
    const { exit, commands } = await step(repositoryOf({ ...bad, 'lintel.yaml': 'failOn: high\ntoken: x\n' }));
    expect([exit, commands.length]).toEqual([1, 1]);
    expect(commands[0]?.data).toMatch(/^lintel\.yaml:2:1: /);
  });
});

describe('inputs', () => {
  test('action.yml declares what is read, and nothing else; none has a default', () => {
    const source = readFileSync(new URL('../../src/github/inputs.ts', import.meta.url), 'utf8');
    const read = new Set([...source.matchAll(/\b(?:text|lines|flag)\('([\w-]+)'/g)].map((match) => match[1] ?? ''));
    expect([...read].toSorted()).toEqual(declaredInputs().toSorted());
    expect(Object.values(metadata().inputs).filter((input) => 'default' in input)).toEqual([]);
  });

  test('what action.yml runs is there, and its outputs are those that a step writes', async () => {
    const { runs, outputs } = metadata();
    expect(existsSync(new URL(`../../${runs.main}`, import.meta.url))).toBe(true);
    const written = await step(repositoryOf(bad), { json: 'report.json' });
    // Two more are there where the step had something to compare with: compare.test.ts.
    const always = Object.keys(outputs).filter((name) => name !== 'new' && name !== 'fixed');
    expect([...written.outputs.keys()].toSorted()).toEqual(always.toSorted());
  });

  test('lists are one a line; files go where they are asked to; annotations and summary can be left out', async () => {
    const folder = repositoryOf({
      ...bad,
      'other/web.yaml': deployment('other', PRIVILEGED),
      'third/web.yaml': deployment('third', PRIVILEGED),
    });
    const { outputs, commands, summary, runnerTemp } = await step(folder, {
      paths: 'deploy\nother\nthird\n',
      exclude: 'other/**\nthird/**',
      rule: 'privileged-container\nhost-network',
      sarif: 'out/a.sarif',
      json: 'out/a.json',
      annotations: 'false',
      summary: 'false',
      category: 'nightly',
    });
    expect([outputs.get('sarif'), outputs.get('json')]).toEqual([
      join(folder, 'out/a.sarif'),
      join(folder, 'out/a.json'),
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toMatchObject({
      summary: { bySeverity: { critical: 1 } },
    });
    expect(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).toContain('nightly');
    expect([commands.map(({ data }) => data), summary]).toEqual([['1 finding at or above high.'], '']);
    expect(existsSync(join(runnerTemp, 'lintel.sarif'))).toBe(false);
  });

  test('paths begin in working-directory, and are reported from the root', async () => {
    const folder = repositoryOf({
      'apps/deploy/web.yaml': deployment('web', PRIVILEGED),
      'web.yaml': deployment('no', PRIVILEGED),
    });
    const { commands } = await step(folder, {
      'working-directory': 'apps',
      paths: 'deploy',
      rule: 'privileged-container',
    });
    expect(commands[0]?.properties.get('file')).toBe('apps/deploy/web.yaml');
    expect(commands).toHaveLength(2);
  });

  test('lintel.yaml holds where no input speaks', async () => {
    const folder = repositoryOf({ ...bad, 'lintel.yaml': 'failOn: never\n' });
    expect((await step(folder, { rule: 'privileged-container' })).exit).toBe(0);
    expect((await step(folder, { rule: 'privileged-container', 'fail-on': 'high' })).exit).toBe(1);
  });
});
